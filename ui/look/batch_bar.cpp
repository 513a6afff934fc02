#include "ui/look/batch_bar.h"

#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct BarWords
{
    Q_DECLARE_TR_FUNCTIONS(BarWords)
};

QString whenOf(const BatchBar &bar)
{
    if (bar.supply == BatchBar::Supply::Here || !bar.eta.isValid())
        return BarWords::tr("in the warehouse");
    return (bar.supply == BatchBar::Supply::Overdue ? BarWords::tr("overdue since %1")
                                                    : BarWords::tr("expected %1"))
        .arg(dateText(bar.eta));
}

} // namespace

double BarScale::pixelsPerPiece(double width) const
{
    constexpr double gap = 3;
    const double room = width - (beyond > 0 ? gap : 0);
    const auto pieces = static_cast<double>(largest + beyond);
    return pieces > 0 ? std::max(0.0, room) / pieces : 0;
}

QString accessibleSentence(const BatchBar &bar)
{
    QStringList parts{BarWords::tr("Batch %1").arg(bar.reference), whenOf(bar)};
    if (bar.onHold)
        parts << BarWords::tr("on hold");
    parts << BarWords::tr("%1 in batch").arg(numberText(bar.quantity))
          << BarWords::tr("%1 allocated").arg(numberText(bar.allocated))
          << BarWords::tr("%1 free").arg(numberText(bar.free()));
    if (bar.beyond > 0)
        parts << BarWords::tr("%1 short").arg(numberText(bar.beyond));
    return parts.join(BarWords::tr(", "));
}

QString accessibleSentence(const Gauge &gauge)
{
    const qint64 allocated = gauge.hereAllocated + gauge.incomingAllocated;
    QStringList parts{BarWords::tr("%1 in the warehouse").arg(numberText(gauge.here)),
                      BarWords::tr("%1 incoming").arg(numberText(gauge.incoming)),
                      BarWords::tr("%1 allocated").arg(numberText(allocated)),
                      BarWords::tr("%1 free").arg(numberText(gauge.here + gauge.incoming - allocated))};
    if (gauge.beyond > 0)
        parts << BarWords::tr("%1 short").arg(numberText(gauge.beyond));
    return parts.join(BarWords::tr(", "));
}

} // namespace ui
