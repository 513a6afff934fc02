#include "app/terminal/console.h"

#include "app/words.h"

namespace terminal {

namespace {

// A value that is refused for not being UTF-8 is told all the same.
std::string dumped(const Json &object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Console::Console(std::ostream &out, std::ostream &err, bool json)
    : m_out(out)
    , m_err(err)
    , m_json(json)
{
}

void Console::object(const Json &object)
{
    if (!m_tried) {
        m_out << dumped(object) << '\n';
        return;
    }
    auto marked = object;
    marked["dry_run"] = true;
    m_out << dumped(marked) << '\n';
}

void Console::sentence(std::string_view text)
{
    m_out << text << '\n';
}

int Console::fail(const app::Rejection &reason)
{
    if (m_json)
        object(jsonOf(reason));
    else
        m_err << app::sentence(reason) << '\n';
    return app::exitStatusOf(reason.reason);
}

bool Console::flushed()
{
    m_out.flush();
    m_err.flush();
    return m_out.good();
}

} // namespace terminal
