#pragma once

#include "app/host/deliveries.h"
#include "app/host/settings.h"

namespace host {

/// Redis and mail as the settings name them; what they do not name is not served.
app::Answer<DeliverySettings> deliverySettings(const Settings &settings);

} // namespace host
