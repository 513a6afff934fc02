#pragma once

#include "app/message_bus.h"
#include "app/outbox.h"
#include "app/views.h"

#include <QString>

#include <memory>

namespace host {

/// What the process is going to do with the database.
enum class Access { Change, Read };

/// The service layer over one database, wired: the bus, its unit of work, the views. For one thread.
class Service
{
public:
    /// Refused with the reason where the file cannot be used: held by another program, not a database, newer,
    /// ...
    static app::Answer<std::unique_ptr<Service>> open(const QString &database, Access access);
    virtual ~Service() = default;

    virtual app::MessageBus &bus() = 0;
    virtual const app::Views &views() const = 0;
    virtual app::Outbox &outbox() = 0;
    virtual const app::OutboxView &outboxView() const = 0;

    /// The records as they were at the end of that day, from the journal; that day is today there. To read
    /// and to ask, not to change.
    virtual app::Answer<std::unique_ptr<Service>> asOf(model::Date day) const = 0;
};

/// `--database`, else $STOCKROOM_DATABASE, else what the settings say, else stockroom.db in the platform's
/// application-data folder.
QString databasePath(const QString &given, const QString &configured = {});

/// The calendar day here; $STOCKROOM_TODAY fixes it for tests and rehearsals. Malformed: refused.
app::Answer<app::Clock> systemClock();

} // namespace host
