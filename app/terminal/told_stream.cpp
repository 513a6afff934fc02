#include "app/terminal/told_stream.h"

#include <utility>

namespace terminal {

namespace {

constexpr std::size_t enough = 16 * 1024; // bytes

} // namespace

ToldStream::ToldStream(Tell tell)
    : m_tell(std::move(tell))
    , m_stream(this)
{
}

ToldStream::~ToldStream()
{
    sync();
}

ToldStream::int_type ToldStream::overflow(int_type c)
{
    if (!traits_type::eq_int_type(c, traits_type::eof()))
        m_text += traits_type::to_char_type(c);
    return traits_type::not_eof(c);
}

std::streamsize ToldStream::xsputn(const char *text, std::streamsize size)
{
    m_text.append(text, static_cast<std::size_t>(size));
    if (m_text.size() > enough && m_text.ends_with('\n')) // never within a character
        sync();
    return size;
}

int ToldStream::sync()
{
    if (!m_text.empty())
        m_tell(std::exchange(m_text, {}));
    return 0;
}

} // namespace terminal
