#include "ui/look/bar_painter.h"
#include "ui/look/hatch.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr double gap = 3;
constexpr double mostShare = 0.2; // of the width, for what is short

struct GaugeEdges
{
    double hereAllocated, here, incomingAllocated, end, beyond;
};

GaugeEdges edgesOf(const Gauge &gauge, double width, double ratio)
{
    const auto all = static_cast<double>(std::max<qint64>(gauge.here + gauge.incoming, 1));
    double beyond = 0;
    if (gauge.beyond > 0) {
        const double wanted = static_cast<double>(gauge.beyond) / (all + static_cast<double>(gauge.beyond));
        beyond = std::max(6.0, width * std::min(wanted, mostShare));
    }
    const double room = width - (beyond > 0 ? beyond + gap : 0);
    const auto edge
        = [&](qint64 sum) { return std::round(static_cast<double>(sum) / all * room * ratio) / ratio; };
    return {edge(gauge.hereAllocated), edge(gauge.here), edge(gauge.here + gauge.incomingAllocated),
            edge(gauge.here + gauge.incoming), beyond};
}

class Track
{
public:
    Track(QPainter &painter, const QRectF &area, const QColor &frame)
        : m_painter(painter)
        , m_frame(Snap::inside(area, Snap(painter).line(1)))
        , m_pen(frame, Snap(painter).line(1))
    {
        QPainterPath path;
        path.addRoundedRect(area, area.height() / 2, area.height() / 2);
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
    }
    ~Track()
    {
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(m_pen);
        m_painter.drawRoundedRect(m_frame, m_frame.height() / 2, m_frame.height() / 2);
    }
    Q_DISABLE_COPY_MOVE(Track)

private:
    QPainter &m_painter;
    QRectF m_frame;
    QPen m_pen;
};

} // namespace

void paintGauge(QPainter &painter, const QRectF &room, const Gauge &gauge, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Snap snap(painter);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double height = measures::gaugeHeight;
    const QRectF box = snap.rect({room.left(), room.center().y() - height / 2, room.width(), height});
    const auto edges = edgesOf(gauge, box.width(), snap.ratio());
    const auto span = [&](double from, double to) {
        return QRectF(mirrored ? box.right() - to : box.left() + from, box.top(), to - from, box.height());
    };
    if (edges.end > 0) {
        const Track track(painter, span(0, edges.end), tokens.dark ? tokens.fieldBorder : tokens.hold);
        painter.fillRect(span(0, edges.hereAllocated), tokens.allocated);
        painter.fillRect(span(edges.hereAllocated, edges.here), tokens.freeTint);
        fillHatch(painter, span(edges.here, edges.incomingAllocated), box.topLeft(), Hatch::IncomingAllocated,
                  tokens);
        fillHatch(painter, span(edges.incomingAllocated, edges.end), box.topLeft(), Hatch::IncomingFree,
                  tokens);
        if (gauge.here > 0 && gauge.incoming > 0)
            painter.fillRect(span(edges.here - snap.line(1), edges.here), tokens.surface);
    } else {
        painter.fillRect(span(0, snap.line(1)), tokens.barFrame);
    }
    if (edges.beyond > 0) {
        const QRectF area = span(edges.end + gap, edges.end + gap + edges.beyond);
        const Track track(painter, area, tokens.shortage);
        fillHatch(painter, area, area.topLeft(), Hatch::Short, tokens);
    }
    painter.restore();
}

} // namespace ui
