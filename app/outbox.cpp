#include "app/outbox.h"

namespace app {

std::string_view wordOf(Feed feed)
{
    return feed == Feed::Events ? "events" : "shortages";
}

Portion OutboxView::next(const std::string &destination, std::size_t most) const
{
    return after(destination, cursor(destination), most);
}

Portion OutboxView::contents(const std::string &destination, const SetAside &parcel) const
{
    auto found
        = after(destination, parcel.first - 1, static_cast<std::size_t>(parcel.last - parcel.first + 1));
    std::erase_if(found.entries, [&](const auto &entry) { return entry.id > parcel.last; });
    return found;
}

} // namespace app
