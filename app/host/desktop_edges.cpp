#include "app/host/desktop_edges.h"

#include "app/words.h"

namespace host {

std::unique_ptr<Edges> openBesideScreens(ServiceHost &service, const QString &database,
                                         const Settings &settings, AnswerCall answerCall, const app::Log &log)
{
    auto edges = std::make_unique<Edges>(service.threads(), settings, log);
    std::vector<ui::Door> doors;
    const auto shut = [&](ui::Door door, const char *event, const app::Rejection &why) {
        log(event, {{"why", app::sentence(why)}});
        door.refused = why;
        doors.push_back(std::move(door));
    };
    edges->takeCalls(database, std::move(answerCall), AtEnd::TakeBack);
    if (const auto delivering = edges->deliver(database); !delivering)
        shut({.kind = ui::Door::Kind::Deliveries, .place = {}}, "not_delivering", delivering.error());
    const ui::Door folder{.kind = ui::Door::Kind::Folder, .place = settings.watch.folder.toStdString()};
    if (const auto watching = edges->watchFolder(); !watching)
        shut(folder, "not_watching", watching.error());
    else if (!folder.place.empty())
        doors.push_back(folder);
    if (settings.http.enabled) {
        if (const auto place = edges->listen(); place)
            doors.push_back({.kind = ui::Door::Kind::Http, .place = *place});
        else
            shut({.kind = ui::Door::Kind::Http, .place = settings.http.listen}, "not_listening",
                 place.error());
    }
    service.tellDoors(std::move(doors));
    return edges;
}

} // namespace host
