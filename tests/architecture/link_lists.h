#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace architecture {

/// Target -> what it links, directly or through another target of ours. From lines like `ui:
/// app;Qt6::Widgets`.
QMap<QString, QSet<QString>> linkLists(const QString &text);

/// What the targets link and their layer may not know, a sentence each.
QStringList linkFaults(const QMap<QString, QSet<QString>> &lists);

} // namespace architecture
