#include "ui/look/pill_painter.h"

#include "ui/look/hatch.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

struct PillWords
{
    Q_DECLARE_TR_FUNCTIONS(PillWords)
};

constexpr double glyphSize = 10;
constexpr double glyphGap = 6;
constexpr double margin = 8; // of an exception's ground, outside the glyph and the word

QColor groundOf(Pill pill, const Tokens &t)
{
    switch (pill) {
    case Pill::Short: return t.shortageTint;
    case Pill::Late:
    case Pill::Overdue: return t.lateTint;
    case Pill::OnHold: return t.highContrast ? t.surface : t.dark ? t.paneLine : t.rowRule;
    default: return {};
    }
}

QColor wordInkOf(Pill pill, const Tokens &t)
{
    switch (pill) {
    case Pill::Short: return t.shortageInk;
    case Pill::Late:
    case Pill::Overdue: return t.lateInk;
    case Pill::Cancelled: return t.text3;
    default: return t.text;
    }
}

void paintFlagGlyph(QPainter &painter, const QRectF &b)
{
    const double x = b.left() + 1, y = b.top() + 1.5;
    painter.drawPolygon(QPolygonF{{x, y}, {x + 8.5, y}, {x + 6.5, y + 3}, {x + 8.5, y + 6}, {x, y + 6}});
}

} // namespace

QString pillWord(Pill pill)
{
    switch (pill) {
    case Pill::None: return {};
    case Pill::Waiting: return PillWords::tr("Waiting");
    case Pill::Allocated:
    case Pill::AllocatedIncoming: return PillWords::tr("Allocated");
    case Pill::Short: return PillWords::tr("Short");
    case Pill::Late: return PillWords::tr("Late");
    case Pill::Cancelled: return PillWords::tr("Cancelled");
    case Pill::InWarehouse: return PillWords::tr("In warehouse");
    case Pill::Expected: return PillWords::tr("Expected");
    case Pill::Overdue: return PillWords::tr("Overdue");
    case Pill::OnHold: return PillWords::tr("On hold");
    case Pill::Empty: return PillWords::tr("Empty");
    }
    return {};
}

void paintPillGlyph(QPainter &painter, const QRectF &box, Pill pill, const Tokens &t)
{
    const QRectF ring = Snap::inside(box.adjusted(1, 1, -1, -1), 1.5);
    const QRectF crate = Snap(painter).rect(box.adjusted(0, 1.5, 0, -1.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (pill) {
    case Pill::None: break;
    case Pill::Waiting:
        painter.setPen(QPen(t.text2, 1.5));
        painter.drawEllipse(ring);
        break;
    case Pill::Allocated:
        painter.setBrush(t.allocated);
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Pill::AllocatedIncoming:
        painter.setBrush(t.allocated);
        painter.drawChord(box.adjusted(0.5, 0.5, -0.5, -0.5), 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.allocated, 1.4));
        painter.drawEllipse(Snap::inside(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.4));
        break;
    case Pill::Short:
        painter.setBrush(t.shortageInk);
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top() + 0.5},
                                      {box.right() - 0.2, box.bottom() - 0.8},
                                      {box.left() + 0.2, box.bottom() - 0.8}});
        break;
    case Pill::Late:
    case Pill::Overdue:
        painter.setBrush(t.lateInk);
        paintFlagGlyph(painter, box);
        break;
    case Pill::Cancelled:
        painter.setPen(QPen(t.text2, 1.5));
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(ring.left() + 1.2, ring.bottom() - 1.2),
                         QPointF(ring.right() - 1.2, ring.top() + 1.2));
        break;
    case Pill::InWarehouse: painter.fillRect(crate, t.allocated); break;
    case Pill::Expected:
        fillHatch(painter, crate, crate.topLeft() + QPointF(-1, 0), Hatch::IncomingAllocated, t);
        painter.setPen(QPen(t.allocated, 1));
        painter.drawRect(Snap::inside(crate, 1));
        break;
    case Pill::OnHold:
        painter.fillRect(Snap(painter).rect({box.left() + 2, box.top() + 0.5, 1.6, 9}), t.text);
        painter.fillRect(Snap(painter).rect({box.left() + 6.4, box.top() + 0.5, 1.6, 9}), t.text);
        break;
    case Pill::Empty:
        painter.setPen(QPen(t.text2, 1.5));
        painter.drawRect(Snap::inside(crate, 1.5));
        break;
    }
    painter.restore();
}

double pillWidth(const QFont &font, Pill pill, const QString &word)
{
    return pill == Pill::None ? 0 : glyphSize + glyphGap + textWidth(font, word);
}

double paintPill(QPainter &painter, const QRectF &room, Pill pill, const QString &word, const Tokens &t)
{
    if (pill == Pill::None)
        return 0;
    const double width = pillWidth(painter.font(), pill, word);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double height = std::max<double>(measures::pillHeight, lineHeight(painter.font()) + 2);
    const Snap snap(painter);
    const QRectF content(mirrored ? room.right() - width : room.left(),
                         snap.y(room.center().y() - height / 2), width, height);
    const QRectF capsule = snap.rect(content.adjusted(-margin, 0, margin, 0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QColor ground = groundOf(pill, t); ground.isValid() || pill == Pill::Waiting) {
        painter.setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
        const bool outlined = pill == Pill::Waiting || t.highContrast;
        painter.setPen(outlined ? QPen(t.buttonBorder, snap.line(1)) : QPen(Qt::NoPen));
        const QRectF path = outlined ? Snap::inside(capsule, snap.line(1)) : capsule;
        painter.drawRoundedRect(path, path.height() / 2, path.height() / 2);
    }
    const double glyphLeft = mirrored ? content.right() - glyphSize : content.left();
    paintPillGlyph(painter,
                   {snap.x(glyphLeft), snap.y(content.center().y() - glyphSize / 2), glyphSize, glyphSize},
                   pill, t);
    painter.setPen(wordInkOf(pill, t));
    if (pill == Pill::Cancelled) {
        QFont struck = painter.font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    const double shift = glyphSize + glyphGap;
    paintText(
        painter,
        QRectF(mirrored ? content.left() : content.left() + shift, room.top(), width - shift, room.height()),
        Qt::AlignLeading | Qt::AlignVCenter, word);
    painter.restore();
    return width;
}

} // namespace ui
