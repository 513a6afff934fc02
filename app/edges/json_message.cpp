#include "app/edges/json_message.h"

#include <cmath>
#include <set>
#include <stdexcept>

namespace edges {

namespace {

constexpr int deepest = 32;
constexpr double largestExact = 1e15; // of whole numbers written with a point or an exponent
constexpr std::size_t longestShown = 40; // bytes of what somebody sent, said back

std::unexpected<app::Rejection> refused(std::string why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall, .detail = std::move(why)});
}

std::string shown(const app::Json &value)
{
    auto text = value.dump(-1, ' ', true, app::Json::error_handler_t::replace);
    return text.size() > longestShown ? text.substr(0, longestShown) + " …" : text;
}

/// Watches the text as it is read: it may not be nested so deep that reading it costs more than it is worth,
/// nor say two things of one field.
class Watch
{
public:
    bool operator()(int depth, app::Json::parse_event_t event, const app::Json &parsed)
    {
        using Event = app::Json::parse_event_t;
        if ((event == Event::object_start || event == Event::array_start) && depth >= deepest)
            throw std::length_error("The message is nested deeper than anything that is asked for here");
        if (event == Event::key && depth == 1 && !m_fields.insert(parsed.get<std::string>()).second)
            throw std::invalid_argument("The field " + shown(parsed) + " is given twice");
        return true;
    }

private:
    std::set<std::string> m_fields;
};

} // namespace

JsonMessage::JsonMessage(app::Json object)
    : m_object(std::move(object))
{
}

app::Answer<JsonMessage> JsonMessage::parse(std::string_view text)
try {
    Watch watch;
    auto object = app::Json::parse(text,
                                   [&watch](int depth, app::Json::parse_event_t event,
                                            const app::Json &parsed) { return watch(depth, event, parsed); });
    if (!object.is_object())
        return refused("The message is no JSON object but " + shown(object));
    return JsonMessage(std::move(object));
} catch (const app::Json::exception &) {
    return refused("The message is not JSON");
} catch (const std::logic_error &fault) {
    return refused(fault.what());
}

const app::Json *JsonMessage::valueOf(const char *field) const
{
    const auto found = m_object.find(field);
    return found == m_object.end() ? nullptr : &*found;
}

app::Answer<std::string> JsonMessage::textIn(const char *field) const
{
    const auto *value = valueOf(field);
    if (!value)
        return refused("The field " + std::string(field) + " is missing");
    if (!value->is_string())
        return refused("The field " + std::string(field) + " takes text, not " + shown(*value));
    return value->get<std::string>();
}

app::Answer<std::string> JsonMessage::numberIn(const char *field) const
{
    const auto *value = valueOf(field);
    if (!value)
        return refused("The field " + std::string(field) + " is missing");
    if (value->is_number_integer())
        return value->dump();
    if (!value->is_number_float())
        return refused("The field " + std::string(field) + " takes a whole number, not " + shown(*value));
    const auto number = value->get<double>();
    const auto isWhole = number == std::floor(number) && std::abs(number) < largestExact;
    return isWhole ? std::to_string(static_cast<std::int64_t>(number)) : value->dump();
}

app::Answer<std::optional<model::Date>> JsonMessage::maybeDate(const char *field) const
{
    const auto *value = valueOf(field);
    if (!value || value->is_null())
        return std::nullopt;
    const auto text = textIn(field);
    if (!text)
        return std::unexpected(text.error());
    const auto date = valid(model::parseDate(*text), field);
    if (!date)
        return std::unexpected(date.error());
    return *date;
}

} // namespace edges
