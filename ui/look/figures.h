#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QVariant>

namespace ui {

/// "13,482" by locale, minus U+2212.
QString numberText(qint64 number);
QString numberText(const QVariant &number); // "–" for nothing
QString nothing(); // "–"

/// "19 May", with its year where that is not today's. "–" for no date.
QString dateText(const QDate &date, const QDate &today = {});
QString timeText(const QTime &time); // to the minute
QString isoText(const QDate &date);

/// The day a person typed: 2026-05-19, 19.5, 19 May, +3d, fri, w22; invalid where there is none.
QDate parseDate(const QString &text, const QDate &today);

} // namespace ui
