#pragma once

#include "app/edges/redis_address.h"
#include "app/edges/smtp_notifications.h"
#include "app/host/settings.h"
#include "app/relay.h"

namespace host {

/// Who is told, and who may ask. What is not given is not served; what waits for it goes on waiting.
struct DeliverySettings
{
    std::optional<edges::RedisAddress> redis = {};
    std::optional<edges::MailServer> mail = {};
    std::string buyer = "stock@made.com";
    std::chrono::milliseconds redisAnswers{10'000}; // then Redis is taken to be away
    app::Patience redisPatience = {.longest = std::chrono::seconds(30)};
    app::Patience mailPatience
        = {.first = std::chrono::seconds(5), .longest = std::chrono::minutes(15), .refusals = 8};
};

/// What the settings name. Refused where an address or a password cannot be read.
app::Answer<DeliverySettings> deliverySettings(const Settings &settings);

} // namespace host
