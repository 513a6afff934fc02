#pragma once

#include <functional>
#include <ostream>
#include <streambuf>
#include <string>

namespace terminal {

/// A stream whose text is told in portions: when enough has come together, when it is flushed, and at its
/// end.
class ToldStream final : private std::streambuf
{
public:
    using Tell = std::function<void(std::string text)>;

    explicit ToldStream(Tell tell);
    ~ToldStream() override;
    ToldStream(const ToldStream &) = delete;
    ToldStream &operator=(const ToldStream &) = delete;

    std::ostream &stream() { return m_stream; }

private:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char *text, std::streamsize size) override;
    int sync() override;

    Tell m_tell;
    std::string m_text;
    std::ostream m_stream;
};

} // namespace terminal
