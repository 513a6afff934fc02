#include "ui/look/equation_widget.h"

#include "ui/look/access.h"
#include "ui/look/figures.h"
#include "ui/look/hatch.h"
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

constexpr double subjectRoom = 228; // SKU and description
constexpr double leastSubject = 148;
constexpr double columnWidth = 112;
constexpr double signRoom = 26; // after a figure, for the sign before the next
constexpr double legendColumn = 80;
constexpr double leastWithVerdict = 720;

struct Column
{
    QString sign; // before it
    QString figure;
    QString label;
    QString note;
    Tone tone;
};

QList<Column> columnsOf(const Equation &e, const std::optional<Equation> &was)
{
    const QString held
        = e.onHold > 0 ? EquationWidget::tr("of it %1 on hold").arg(numberText(e.onHold)) : QString();
    const QString shortOf = e.shortOf > 0 && e.waiting > 0
        ? EquationWidget::tr("waiting %1, short %2").arg(numberText(e.waiting), numberText(e.shortOf))
        : QString();
    const bool lacking = e.wanted() > e.free();
    const auto column = [&](const QString &sign, const QString &label, const QString &note, Tone tone,
                            const auto &figureOf) {
        const qint64 now = figureOf(e);
        if (!was || figureOf(*was) == now)
            return Column{sign, numberText(now), label, note, tone};
        return Column{sign, numberText(now), label,
                      EquationWidget::tr("was %1").arg(numberText(figureOf(*was))),
                      tone == Tone::Short ? tone : Tone::Accent};
    };
    return {column({}, EquationWidget::tr("In warehouse"), {}, Tone::Plain,
                   [](const Equation &one) { return one.here; }),
            column(QStringLiteral("+"), EquationWidget::tr("Incoming"), {}, Tone::Plain,
                   [](const Equation &one) { return one.incoming; }),
            column(QChar(0x2212), EquationWidget::tr("Allocated"), {}, Tone::Plain,
                   [](const Equation &one) { return one.allocated; }),
            column(QStringLiteral("="), EquationWidget::tr("Free"), held, Tone::Free,
                   [](const Equation &one) { return one.free(); }),
            column({}, EquationWidget::tr("Wanted"), shortOf, lacking ? Tone::Short : Tone::Plain,
                   [](const Equation &one) { return one.wanted(); })};
}

double widthOf(const Column &column, const QFont &label, const QFont &figure)
{
    return 12
        + std::max({textWidth(figure, column.figure) + signRoom, textWidth(label, column.label),
                    textWidth(label, column.note)});
}

enum class Swatch { Allocated, Free, Incoming, Short };

void paintSwatch(QPainter &painter, const QRectF &box, Swatch swatch, const Tokens &t)
{
    QPainterPath frame;
    frame.addRoundedRect(box, 2.5, 2.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(frame, Qt::IntersectClip);
    switch (swatch) {
    case Swatch::Allocated: painter.fillRect(box, t.allocated); break;
    case Swatch::Free: painter.fillRect(box, t.freeTint); break;
    case Swatch::Incoming: fillHatch(painter, box, box.topLeft(), Hatch::IncomingAllocated, t); break;
    case Swatch::Short: fillHatch(painter, box, box.topLeft(), Hatch::Short, t); break;
    }
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(swatch == Swatch::Short ? t.shortage : t.barFrame, 1));
    painter.drawRoundedRect(Snap::inside(box, 1), 2, 2);
    painter.restore();
}

} // namespace

QString accessibleSentence(const Equation &e)
{
    QString sentence
        = EquationWidget::tr("%1: in warehouse %2 plus incoming %3 minus allocated %4 makes free %5")
              .arg(e.sku, numberText(e.here), numberText(e.incoming), numberText(e.allocated),
                   numberText(e.free()));
    if (e.onHold > 0)
        sentence += EquationWidget::tr(", of it %1 on hold").arg(numberText(e.onHold));
    return sentence
        + EquationWidget::tr("; wanted %1: waiting %2, short %3")
              .arg(numberText(e.wanted()), numberText(e.waiting), numberText(e.shortOf));
}

EquationWidget::EquationWidget(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EquationWidget::setEquation(const Equation &equation, const std::optional<Equation> &was)
{
    m_equation = equation;
    m_was = was;
    m_empty = false;
    setAccessibleName(accessibleSentence(equation));
    setToolTip(equation.description);
    update();
}

void EquationWidget::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    setAccessibleDescription(
        verdict.note.isEmpty() ? verdict.text : QStringLiteral("%1, %2").arg(verdict.text, verdict.note));
    update();
}

void EquationWidget::clear(const QString &instead)
{
    m_instead = instead;
    m_empty = true;
    setAccessibleName(instead);
    setToolTip({});
    update();
}

QSize EquationWidget::sizeHint() const
{
    const int lines = lineHeight(figure(font())) + 2 * lineHeight(small(font())) + 8;
    return {measures::minimumWindowWidth - measures::railWidth, std::max(measures::equationHeight, lines)};
}

QSize EquationWidget::minimumSizeHint() const
{
    return {400, sizeHint().height()};
}

void EquationWidget::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Snap snap(painter);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRectF(0, height() - snap.line(1), width(), snap.line(1)), t.paneLine);
    const double padding = measures::cellPadding;
    const QFont base = font();
    const QFont tiny = small(base);
    QFont large = figure(base);
    const bool mirrored = isRightToLeft();
    const auto place = [&](double left, double top, double wide, double high) {
        return QRectF(mirrored ? width() - left - wide : left, top, wide, high);
    };
    const auto write = [&](const QRectF &room, const QFont &in, const QColor &ink, const QString &text,
                           Qt::Alignment alignment = Qt::AlignLeading, Cut cut = Cut::Never) {
        painter.setFont(in);
        painter.setPen(ink);
        paintText(painter, room, alignment | Qt::AlignVCenter, text, cut);
    };
    if (m_empty)
        return write(place(padding, 0, width() - 2 * padding, height()), base, t.text2, m_instead);

    const auto parts = columnsOf(m_equation, m_was);
    const bool isBrief = width() < leastWithVerdict && !m_verdict.text.isEmpty(); // no SKU, no note
    const double room = width() - 2 * padding - paintEnd(painter, isBrief);
    const double spare = isBrief ? 0 : leastSubject;
    const auto widestIn = [&](const QFont &figures) {
        double widest = 0;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            widest = std::max(widest, widthOf(parts[i], tiny, figures));
        return widest;
    };
    if (spare + 4 * widestIn(large) + widthOf(parts.back(), tiny, large) > room)
        large = weighted(base, Weight::Subject);
    const double widest = widestIn(large);
    const double last = widthOf(parts.back(), tiny, large);
    const double subject
        = isBrief ? 0 : std::clamp(room - 4 * widest - std::max(last, widest), leastSubject, subjectRoom);
    const double columns = std::min({columnWidth * 1.25, (room - subject) / 5, (room - subject - last) / 4});
    const double line = std::max(20, lineHeight(base));
    const double top = (height() - 2 * line) / 2;
    if (!isBrief) {
        write(place(padding, top, subject - 16, line), weighted(base, Weight::Subject), t.text,
              m_equation.sku);
        write(place(padding, top + line, subject - 16, line), base, t.text2, m_equation.description,
              Qt::AlignLeading, Cut::Right);
    }

    const double high = std::max(28, lineHeight(large));
    const double low = std::max(16, lineHeight(tiny));
    double x = padding + subject;
    const bool hasNotes
        = std::any_of(parts.begin(), parts.end(), [](const Column &c) { return !c.note.isEmpty(); });
    const double figureTop = (height() - high - low * (hasNotes ? 2 : 1)) / 2;
    for (const Column &column : parts) {
        if (!column.sign.isEmpty())
            write(place(x - 28, figureTop, 20, high), weighted(large, Weight::Regular), t.text2, column.sign,
                  Qt::AlignHCenter);
        write(place(x, figureTop, columns, high), large, inkOf(column.tone, t), column.figure);
        write(place(x, figureTop + high - 1, columns - 8, low), tiny, t.text2, column.label);
        write(place(x, figureTop + high + low - 2, columns - 8, low), tiny, t.text3, column.note);
        x += columns;
    }
}

double EquationWidget::paintEnd(QPainter &painter, bool isBrief) const
{
    const Tokens &t = tokens();
    const Snap snap(painter);
    const QFont tiny = small(font());
    const double padding = measures::cellPadding;
    const double low = std::max(16, lineHeight(tiny));
    const auto write = [&](double left, double top, double wide, double high, const QString &text,
                           Qt::Alignment alignment = Qt::AlignLeading) {
        const double x = isRightToLeft() ? width() - left - wide : left;
        paintText(painter, QRectF(x, top, wide, high), alignment, text);
    };
    if (!m_verdict.text.isEmpty()) {
        const QString note = isBrief ? QString() : m_verdict.note;
        const QFont subject = weighted(font(), Weight::Subject);
        const double high = lineHeight(subject);
        const double wide = 1 + std::max(textWidth(subject, m_verdict.text), textWidth(tiny, note));
        const double top = (height() - high - (note.isEmpty() ? 0 : low)) / 2;
        painter.setFont(subject);
        painter.setPen(inkOf(m_verdict.tone, t));
        write(width() - padding - wide, top, wide, high, m_verdict.text, Qt::AlignTrailing);
        painter.setFont(tiny);
        painter.setPen(t.text2);
        write(width() - padding - wide, top + high, wide, low, note, Qt::AlignTrailing);
        return wide + padding;
    }
    if (width() < 900)
        return 0;
    const double legend = 2 * legendColumn + padding;
    painter.setFont(tiny);
    painter.setPen(t.text2);
    const std::pair<Swatch, QString> swatches[] = {{Swatch::Allocated, EquationWidget::tr("Allocated")},
                                                   {Swatch::Free, EquationWidget::tr("Free")},
                                                   {Swatch::Incoming, EquationWidget::tr("Incoming")},
                                                   {Swatch::Short, EquationWidget::tr("Short")}};
    const double pitch = low + 2;
    for (int i = 0; i < 4; ++i) {
        const double left = width() - legend + i / 2 * legendColumn;
        const double y = height() / 2.0 - pitch + i % 2 * pitch;
        const double x = isRightToLeft() ? width() - left - 14 : left;
        paintSwatch(painter, snap.rect({x, y + (pitch - 9) / 2, 14, 9}), swatches[i].first, t);
        painter.setPen(t.text2);
        write(left + 20, y, legendColumn - 20, pitch, swatches[i].second);
    }
    return legend;
}

} // namespace ui
