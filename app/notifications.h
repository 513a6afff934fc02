#pragma once

#include "app/courier.h"

#include <functional>

namespace app {

/// A message to people, in plain words.
struct Notice
{
    std::string to;
    std::string subject;
    std::string body; // lines ended by \n
    std::string id; // the same for the same message, however often it is sent
    Instant at;
};

/// The people will not get it, however often it is sent.
class NoticeRefused : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Tells people. Throws when it could not; the relay tries again. Book, chapter 13.
class Notifications
{
public:
    virtual ~Notifications() = default;

    virtual void send(const Notice &notice) = 0;
};

/// Tells the buyer, once a gesture, which SKUs it put out of stock, and which recovered.
class NotifyingCourier final : public Courier
{
public:
    using BatchesOf = std::function<std::vector<BatchRow>(const model::Sku &sku)>; // as they are now

    NotifyingCourier(Notifications &notifications, std::string buyer, BatchesOf batchesOf);

    void deliver(std::span<const HistoryRow> entries) override;

private:
    Notifications &m_notifications;
    std::string m_buyer;
    BatchesOf m_batchesOf;
};

} // namespace app
