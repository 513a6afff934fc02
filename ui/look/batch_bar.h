#pragma once

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

namespace ui {

/// What one line holds of a batch.
struct BatchSegment
{
    qint64 key = 0; // the line, as its table knows it
    qint64 quantity = 0;
    bool pinned = false;
    bool gained = false; // it would come here by what is tried
};

/// A batch as a bar: pinned, allocated, free, in whole pieces. Where its lines are not loaded it is one
/// block.
struct BatchBar
{
    enum class Supply { Here, Incoming, Overdue };

    QString reference;
    Supply supply = Supply::Here;
    QDate eta; // invalid: in the warehouse
    bool onHold = false;
    qint64 quantity = 0;
    qint64 allocated = 0;
    qint64 beyond = 0; // what is short, drawn beyond the frame
    qint64 moves = 0; // would go elsewhere by what is tried, drawn after that
    qint64 lostFree = 0; // was free and would be gone
    QList<BatchSegment> segments; // one for each line, pinned first; none: one block

    qint64 free() const { return quantity - allocated; }
};

/// One scale for all bars of an SKU: its largest quantity, and the most that is short of one of them.
struct BarScale
{
    qint64 largest = 0;
    qint64 beyond = 0;

    double pixelsPerPiece(double width) const; // 0 where there is nothing to show
};

/// An SKU's stock in one line: full width is all it has and expects.
struct Gauge
{
    qint64 here = 0;
    qint64 hereAllocated = 0;
    qint64 incoming = 0;
    qint64 incomingAllocated = 0;
    qint64 beyond = 0; // its short lines
    qint64 mostBeyond = 0; // the share of the width kept for them, as part of all it has; 0: as needed
};

/// "Batch SHIP-07, expected 19 May, 60 in batch, 45 allocated, 15 free"
QString accessibleSentence(const BatchBar &bar);
QString accessibleSentence(const Gauge &gauge);

} // namespace ui

Q_DECLARE_METATYPE(ui::BatchBar)
Q_DECLARE_METATYPE(ui::BarScale)
Q_DECLARE_METATYPE(ui::Gauge)
