#include "ui/outbox/door_words.h"

#include "ui/facts.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct DoorWords
{
    Q_DECLARE_TR_FUNCTIONS(DoorWords)
};

} // namespace

QString sentence(const Door &door)
{
    const auto place = text(door.place);
    const auto why = door.refused ? sentence(*door.refused) : QString();
    switch (door.kind) {
    case Door::Kind::Http:
        return door.refused ? DoorWords::tr("Other programs cannot reach this one. %1").arg(why)
                            : DoorWords::tr("Other programs reach this one at %1.").arg(place);
    case Door::Kind::Deliveries: return DoorWords::tr("Nothing is delivered. %1").arg(why);
    case Door::Kind::Folder:
        return door.refused ? DoorWords::tr("No folder is watched. %1").arg(why)
                            : DoorWords::tr("Lists dropped into %1 are imported.").arg(place);
    }
    return {};
}

} // namespace ui
