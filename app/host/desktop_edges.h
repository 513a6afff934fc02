#pragma once

#include "app/host/edges.h"
#include "app/host/service_host.h"

namespace host {

/// What the settings switch on beside the screens: deliveries, a watched folder, HTTP; and, always, calls of
/// the terminal that found the file held. What is wrong with one of them is no reason to have no window: the
/// log is told, and the screens.
std::unique_ptr<Edges> openBesideScreens(ServiceHost &service, const QString &database,
                                         const Settings &settings, AnswerCall answerCall,
                                         const app::Log &log);

} // namespace host
