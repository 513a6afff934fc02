#include "ui/timeline/timeline_painter.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/hatch.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

struct TimelineBand
{
    Q_DECLARE_TR_FUNCTIONS(TimelineBand)
};

/// One scale for what is free now and as tried, with zero always in sight.
class Band
{
public:
    Band(const TimelineLayout &layout, const TimelineScene &scene, double textHeight)
        : m_layout(layout)
        , m_last(scene.first + std::chrono::days(scene.days))
        , m_first(std::max(scene.first, scene.now.today))
    {
        for (const auto *timeline : {&scene.now, &scene.shown()})
            for (const auto &at : timeline->running) {
                m_most = std::max(m_most, at.pieces);
                m_least = std::min(m_least, at.pieces);
            }
        m_room = layout.band().adjusted(0, textHeight, 0, m_least < 0 ? -textHeight : -2);
    }

    double y(model::Pieces pieces) const
    {
        const auto whole = static_cast<double>(std::max<model::Pieces>(1, m_most - m_least));
        return m_room.bottom() - static_cast<double>(pieces - m_least) / whole * m_room.height();
    }

    /// The steps from the first day in sight to the last.
    QPolygonF steps(const std::vector<app::RunningFree> &running) const
    {
        QPolygonF line;
        const auto &axis = m_layout.axis();
        for (std::size_t i = 0; i < running.size(); ++i) {
            const auto from = std::max(running[i].day, m_first);
            const auto to = std::min(i + 1 < running.size() ? running[i + 1].day : m_last, m_last);
            if (from >= to)
                continue;
            line << QPointF(axis.edge(from), y(running[i].pieces))
                 << QPointF(axis.edge(to), y(running[i].pieces));
        }
        return line;
    }

    QPainterPath ground(const QPolygonF &steps) const
    {
        QPainterPath path;
        if (steps.isEmpty())
            return path;
        path.moveTo(steps.first().x(), y(0));
        for (const auto &point : steps)
            path.lineTo(point);
        path.lineTo(steps.last().x(), y(0));
        path.closeSubpath();
        return path;
    }

    bool shows(model::Date day) const { return day >= m_first && day < m_last; }
    model::Pieces most() const { return m_most; }

private:
    const TimelineLayout &m_layout;
    model::Date m_last;
    model::Date m_first;
    model::Pieces m_most = 0;
    model::Pieces m_least = 0;
    QRectF m_room;
};

} // namespace

void paintTimelineBand(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                       const Tokens &t)
{
    const Snap snap(painter);
    const auto base = painter.font();
    painter.setFont(small(base));
    const auto textHeight = lineHeight(painter.font());
    const Band band(layout, scene, textHeight);
    const auto &timeline = scene.shown();
    const auto days = layout.axis().dayColumns();
    const auto steps = band.steps(timeline.running);
    const auto ground = band.ground(steps);
    const auto zero = snap.y(band.y(0));

    painter.save();
    painter.setClipRect(QRectF(days.left(), layout.band().top(), days.width(), zero - layout.band().top()),
                        Qt::IntersectClip);
    painter.fillPath(ground, t.freeTint);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(days.left(), zero, days.width(), layout.band().bottom() - zero),
                        Qt::IntersectClip);
    painter.setClipPath(ground, Qt::IntersectClip);
    fillHatch(painter, ground.boundingRect(), days.topLeft(), Hatch::Short, t);
    painter.restore();

    painter.setBrush(Qt::NoBrush);
    if (scene.tried) {
        painter.setPen(QPen(t.text3, snap.line(1)));
        painter.drawPolyline(band.steps(scene.now.running));
        QPen dashed(t.accentInk, 1.5, Qt::CustomDashLine);
        dashed.setDashPattern({2, 4.0 / 3});
        painter.setPen(dashed);
    } else {
        painter.setPen(QPen(t.freeLine, 1.4));
    }
    painter.drawPolyline(steps);
    const auto start = std::min(days.left(), layout.axis().warehouseColumn().left());
    painter.fillRect(QRectF(start, zero, layout.room().width() - TimelineAxis::labelWidth, snap.line(1)),
                     t.fieldBorder);

    const auto write
        = [&](double x, double top, const QString &text, const QColor &ink, bool isBefore = false) {
              const auto width = textWidth(painter.font(), text);
              const auto left = std::clamp(isBefore ? x - width : x, days.left(), days.right() - width);
              painter.setPen(ink);
              paintText(painter, QRectF(left, top, width, textHeight), Qt::AlignLeading, text);
          };
    painter.setPen(t.text2);
    paintText(painter,
              QRectF(layout.axis().labels().left(), zero - textHeight / 2.0,
                     layout.axis().labels().width() - 4, textHeight),
              Qt::AlignTrailing, numberText(qint64(0)));
    if (const auto lowest = timeline.lowest(); lowest && band.shows(lowest->day)) {
        const auto text = TimelineBand::tr("%1 on %2")
                              .arg(numberText(qint64(lowest->pieces)),
                                   dateText(dateOf(lowest->day), dateOf(timeline.today)));
        painter.setFont(weighted(small(base), Weight::Subject));
        if (lowest->pieces < 0)
            write(layout.axis().edge(lowest->day), band.y(lowest->pieces) + 1, text, t.shortageInk);
        painter.setFont(small(base));
    }
    if (!steps.isEmpty())
        write(steps.last().x() - 2, steps.last().y() - textHeight,
              numberText(qint64(timeline.running.back().pieces)), t.text2, true);
    const auto isBeneathNext = [&](const QPointF &point) { // the number would stand in its way
        return std::abs(point.x() - steps.first().x()) < 40 && point.y() < steps.first().y();
    };
    if (!steps.isEmpty() && std::abs(steps.first().x() - steps.last().x()) > 160
        && std::ranges::none_of(steps, isBeneathNext))
        write(steps.first().x() + 3, steps.first().y() - textHeight,
              numberText(qint64(timeline.running.front().pieces)), t.text2);
    painter.setFont(base);
}

} // namespace ui
