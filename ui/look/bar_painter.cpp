#include "ui/look/bar_painter.h"

#include "ui/look/bar_cells.h"
#include "ui/look/figures.h"
#include "ui/look/flag_painter.h"
#include "ui/look/hatch.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

/// One bar being painted, in the order the design gives.
class BarPainting
{
public:
    BarPainting(QPainter &painter, const QRectF &room, const BarScale &scale, const BatchBar &bar,
                const Tokens &tokens)
        : m_painter(painter)
        , m_snap(painter)
        , m_room(m_snap.rect(room))
        , m_mirrored(painter.layoutDirection() == Qt::RightToLeft)
        , m_bar(bar)
        , m_tokens(tokens)
        , m_pixelsPerPiece(scale.pixelsPerPiece(room.width()))
        , m_cut(bar, m_pixelsPerPiece, m_snap.ratio())
    {
    }

    void paint(const BarLight &light)
    {
        if (m_cut.end < 2) {
            m_painter.fillRect(span(0, m_snap.line(1)), m_bar.onHold ? m_tokens.hold : m_tokens.barFrame);
        } else {
            QPainterPath frame;
            frame.addRoundedRect(span(0, m_cut.end), measures::barRadius, measures::barRadius);
            m_painter.save();
            m_painter.setClipPath(frame, Qt::IntersectClip);
            paintGround();
            for (const auto &cell : m_cut.cells)
                paintCell(cell);
            paintCuts();
            m_painter.restore();
            paintFrame();
            for (const auto &cell : m_cut.cells)
                paintPin(cell);
        }
        paintBeyond();
        if (m_bar.moves > 0 || m_bar.lostFree > 0)
            paintGhost();
        if (m_bar.supply == BatchBar::Supply::Overdue)
            paintMast();
        paintLight(light);
    }

private:
    bool isHere() const { return m_bar.supply == BatchBar::Supply::Here; }

    QRectF span(double from, double to) const
    {
        const double left = m_mirrored ? m_room.right() - to : m_room.left() + from;
        return {left, m_room.top(), to - from, m_room.height()};
    }

    void hatch(const QRectF &area, Hatch kind)
    {
        fillHatch(m_painter, area, m_room.topLeft(), kind, m_tokens);
    }

    void paintGround()
    {
        const QRectF free = span(m_cut.allocated, m_cut.end);
        if (m_bar.onHold)
            hatch(free, Hatch::Hold);
        else if (isHere())
            m_painter.fillRect(free, m_tokens.freeTint);
        else
            hatch(free, Hatch::IncomingFree);
    }

    void paintCell(const BarCells::Cell &cell)
    {
        const QRectF area = span(cell.left, cell.right);
        if (cell.gained)
            paintGained(area, cell);
        else if (isHere())
            m_painter.fillRect(area, m_tokens.allocated);
        else
            hatch(area, Hatch::IncomingAllocated);
        if (!cell.pinned)
            return;
        const double edge = 2.5;
        m_painter.fillRect(QRectF(area.left(), area.top(), area.width(), edge), m_tokens.pinEdge);
        m_painter.fillRect(QRectF(area.left(), area.bottom() - edge, area.width(), edge), m_tokens.pinEdge);
    }

    QPen dashes() const
    {
        QPen pen(m_tokens.accentInk, 1.5, Qt::CustomDashLine);
        pen.setDashPattern({2, 4.0 / 3});
        return pen;
    }

    void write(const QRectF &area, const QString &text, double least)
    {
        m_painter.setFont(small(m_painter.font()));
        if (area.width() >= std::max(least, textWidth(m_painter.font(), text) + 4)) {
            m_painter.setPen(m_tokens.accentInk);
            paintText(m_painter, area, Qt::AlignHCenter, text);
        }
    }

    void paintGained(const QRectF &area, const BarCells::Cell &cell)
    {
        m_painter.save();
        m_painter.fillRect(area, m_tokens.selection);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(dashes());
        m_painter.drawRect(area.adjusted(1, 1.5, -1, -1.5));
        write(area, QLatin1Char('+') + numberText(m_bar.segments[cell.segment].quantity), 26);
        m_painter.restore();
    }

    /// What goes elsewhere, and what was free and is gone: beyond the frame, and what is short.
    void paintGhost()
    {
        double from = std::max(m_cut.end, 1.0) + 3;
        if (m_bar.beyond > 0)
            from += std::max(6.0, static_cast<double>(m_bar.beyond) * m_pixelsPerPiece) + 3;
        m_painter.save();
        m_painter.setBrush(Qt::NoBrush);
        const auto draw = [&](qint64 pieces, double opacity, const QString &text) {
            if (pieces <= 0)
                return;
            const double length = std::max(6.0, static_cast<double>(pieces) * m_pixelsPerPiece);
            const QRectF area = m_snap.rect(span(from, from + length));
            m_painter.setOpacity(opacity);
            m_painter.setPen(dashes());
            m_painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 2, 2);
            write(area, text, 6);
            from += length;
        };
        draw(m_bar.moves, 1, QCoreApplication::translate("BatchBar", "%1 move").arg(numberText(m_bar.moves)));
        draw(m_bar.lostFree, 0.45, {});
        m_painter.restore();
    }

    void paintCuts()
    {
        const double width = m_snap.line(1);
        for (const auto &cell : m_cut.cells) {
            if (cell.right - cell.left >= 4 && cell.right < m_cut.end)
                m_painter.fillRect(span(cell.right - width, cell.right), m_tokens.surface);
        }
    }

    void paintFrame()
    {
        const double width = m_snap.line(1);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_bar.onHold ? m_tokens.hold : m_tokens.barFrame, width));
        const double radius = measures::barRadius - width / 2;
        m_painter.drawRoundedRect(Snap::inside(span(0, m_cut.end), width), radius, radius);
    }

    void paintPin(const BarCells::Cell &cell)
    {
        if (!cell.pinned || cell.right - cell.left < 14)
            return;
        const QRectF area = span(cell.left, cell.right);
        const double side = std::min(16.0, m_room.height()); // the icon fills half of its box
        const QRectF box = m_snap.rect({area.center() - QPointF(side / 2, side / 2), QSizeF(side, side)});
        if (!isHere())
            m_painter.fillRect(box.adjusted(2, 0, -2, 0).intersected(area.adjusted(0, 2.5, 0, -2.5)),
                               m_tokens.allocated);
        paintIcon(m_painter, box, QStringLiteral("pin"), m_tokens.pinGlyph);
    }

    void paintBeyond()
    {
        if (m_bar.beyond <= 0)
            return;
        const double from = std::max(m_cut.end, 1.0) + 3;
        const double length = std::max(6.0, static_cast<double>(m_bar.beyond) * m_pixelsPerPiece);
        const QRectF area = m_snap.rect(span(from, from + length));
        const double width = m_snap.line(1);
        QPainterPath frame;
        frame.addRoundedRect(area, measures::barRadius, measures::barRadius);
        m_painter.save();
        m_painter.setClipPath(frame, Qt::IntersectClip);
        fillHatch(m_painter, area, area.topLeft(), Hatch::Short, m_tokens);
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tokens.shortage, width));
        const double radius = measures::barRadius - width / 2;
        m_painter.drawRoundedRect(Snap::inside(area, width), radius, radius);
    }

    void paintMast()
    {
        const double left = m_mirrored ? m_room.right() - 2 : m_room.left();
        paintFlag(m_painter, QRectF(left, m_room.top() - 3, 2, m_room.height() + 6), m_tokens);
    }

    void paintRing(const QRectF &box)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tokens.surface, 4.5));
        m_painter.drawRoundedRect(box, measures::barRadius, measures::barRadius);
        m_painter.setPen(QPen(m_tokens.accentInk, m_tokens.focusWidth));
        m_painter.drawRoundedRect(box, measures::barRadius, measures::barRadius);
    }

    void paintLight(const BarLight &light)
    {
        if (light.isTarget)
            paintRing(span(0, std::max(m_cut.end, m_snap.line(2))).adjusted(-3, -3, 3, 3));
        for (const auto &cell : m_cut.cells) {
            if (cell.segment < 0)
                continue;
            const qint64 key = m_bar.segments[cell.segment].key;
            const QRectF area = span(cell.left, std::max(cell.right, cell.left + m_snap.line(2)));
            if (light.selected.contains(key)) {
                const double width = m_snap.line(2);
                m_painter.fillRect(QRectF(area.left(), area.top() - width, area.width(), width),
                                   m_tokens.accentInk);
                m_painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), width),
                                   m_tokens.accentInk);
            }
            if (light.hovered == key)
                paintRing(area.adjusted(-2, -2, 2, 2));
        }
    }

    QPainter &m_painter;
    Snap m_snap;
    QRectF m_room;
    bool m_mirrored;
    const BatchBar &m_bar;
    const Tokens &m_tokens;
    double m_pixelsPerPiece;
    BarCells m_cut;
};

} // namespace

void paintBatchBar(QPainter &painter, const QRectF &room, const BarScale &scale, const BatchBar &bar,
                   const Tokens &tokens, const BarLight &light)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    BarPainting(painter, room, scale, bar, tokens).paint(light);
    painter.restore();
}

} // namespace ui
