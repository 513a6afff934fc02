#pragma once

#include <string>

namespace app {

/// Tells other services. Throws when it could not; the relay tries again. Book, chapter 11.
class Publisher
{
public:
    virtual ~Publisher() = default;

    virtual void publish(const std::string &channel, const std::string &json) = 0;
};

/// Tells people. Throws when it could not; the relay tries again. Book, chapter 13.
class Notifications
{
public:
    virtual ~Notifications() = default;

    virtual void send(const std::string &destination, const std::string &message) = 0;
};

} // namespace app
