#pragma once

#include "ui/look/roles.h"

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace ui {

struct Tokens;

QString pillWord(Pill pill);

/// 20 px high, a 10 px glyph and the word; only exceptions are filled. Answers the width it took.
double paintPill(QPainter &painter, const QRectF &room, Pill pill, const QString &word, const Tokens &tokens);
double pillWidth(const QFont &font, Pill pill, const QString &word);
void paintPillGlyph(QPainter &painter, const QRectF &box, Pill pill, const Tokens &tokens);

} // namespace ui
