#pragma once

#include <QIcon>
#include <QString>

#include <optional>

class QPainter;

namespace ui {

/// Stroke icon of resources/icons, without ".svg": icon("allocate"). Takes its colour from the theme in force
/// when painted (text, accent ink when on, muted when disabled), or always the one given.
QIcon icon(const QString &name, std::optional<QColor> ink = std::nullopt);
QIcon applicationIcon();

/// Crisp at every pixel ratio.
void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &ink);

} // namespace ui
