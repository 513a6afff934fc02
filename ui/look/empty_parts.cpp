#include "ui/look/empty_parts.h"

#include "ui/look/access.h"
#include "ui/look/hatch.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr int captionHeight = 28;
constexpr int headHeight = 26;
constexpr int rowPitch = 26;
constexpr double padding = measures::cellPadding;

} // namespace

BarsDrawing::BarsDrawing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(320, 104);
}

void BarsDrawing::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    struct Bar
    {
        int width;
        QList<int> cells;
        bool hatched;
    };
    const Bar bars[] = {{320, {48, 56, 40}, false}, {216, {32, 40}, true}, {136, {}, false}};
    QPen dashed(t.buttonBorder, 1.5);
    dashed.setDashPattern({10.0 / 3, 8.0 / 3}); // 5 on, 4 off
    for (int i = 0; i < 3; ++i) {
        const QRectF bar(0, i * 40, bars[i].width, 24);
        painter.setPen(dashed);
        painter.drawRoundedRect(Snap::inside(bar, 1.5), 3, 3);
        int filled = 0;
        for (const int cell : bars[i].cells)
            filled += cell;
        QPainterPath frame;
        frame.addRoundedRect(QRectF(0, bar.top(), filled, bar.height()), 3, 3);
        painter.save();
        painter.setClipPath(frame);
        painter.fillRect(QRectF(0, bar.top(), filled, bar.height()), t.surface);
        if (bars[i].hatched)
            fillHatch(painter, QRectF(0, bar.top(), filled, bar.height()), bar.topLeft(),
                      Hatch::IncomingAllocated, t);
        else
            painter.fillRect(QRectF(0, bar.top(), filled, bar.height()), t.allocated);
        int x = 0;
        for (const int cell : bars[i].cells) {
            x += cell;
            painter.fillRect(QRectF(x - 1, bar.top(), 1, bar.height()), t.surface);
        }
        painter.restore();
    }
}

ExampleView::ExampleView(const ExampleTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    QStringList read{table.lead + QLatin1Char(' ') + table.rest, table.headers.join(QStringLiteral(", "))};
    for (const QStringList &row : table.rows)
        read << row.join(QStringLiteral(", "));
    setAccessibleName(read.join(QStringLiteral(". ")));
}

QList<double> ExampleView::columnWidths() const
{
    QList<double> widths;
    for (qsizetype c = 0; c < m_table.headers.size(); ++c) {
        double width = textWidth(weighted(small(font()), Weight::Strong), m_table.headers[c]);
        for (const QStringList &row : m_table.rows)
            width = std::max(width, textWidth(font(), row.value(c)));
        widths << width + 2 * padding;
    }
    return widths;
}

QSize ExampleView::sizeHint() const
{
    double width = 0;
    for (const double column : columnWidths())
        width += column;
    const double caption
        = textWidth(weighted(font(), Weight::Subject), m_table.lead) + 4 + textWidth(font(), m_table.rest);
    const auto rows = static_cast<int>(m_table.rows.size());
    return {std::max({376, qCeil(width), qCeil(caption)}), captionHeight + headHeight + rows * rowPitch + 1};
}

void ExampleView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont strong = weighted(font(), Weight::Subject);
    painter.setFont(strong);
    painter.setPen(t.text);
    paintText(painter, QRectF(0, 0, width(), 20), Qt::AlignLeading, m_table.lead);
    painter.setFont(font());
    painter.setPen(t.text2);
    const double lead = textWidth(strong, m_table.lead) + 4;
    paintText(painter, QRectF(isRightToLeft() ? 0 : lead, 0, width() - lead, 20), Qt::AlignLeading,
              m_table.rest);

    const Snap snap(painter);
    const QRectF box(0, captionHeight, width(), height() - captionHeight);
    paintBox(painter, box, measures::tileRadius, t.surface, t.paneLine);
    QPainterPath clip;
    clip.addRoundedRect(Snap::inside(box, 2), measures::tileRadius - 1, measures::tileRadius - 1);
    painter.setClipPath(clip);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), headHeight), t.head);
    const QList<double> natural = columnWidths();
    double total = 0;
    for (const double column : natural)
        total += column;
    const double spare = (box.width() - total) / static_cast<double>(std::max<qsizetype>(1, natural.size()));
    for (qsizetype row = -1; row < m_table.rows.size(); ++row) {
        const double top = box.top() + (row < 0 ? 0.0 : headHeight + static_cast<double>(row) * rowPitch);
        const double high = row < 0 ? headHeight : rowPitch;
        painter.setFont(row < 0 ? weighted(small(font()), Weight::Strong) : font());
        painter.setPen(t.text2);
        double x = 0;
        for (qsizetype c = 0; c < natural.size(); ++c) {
            const double wide = natural[c] + spare;
            const double left = isRightToLeft() ? box.right() - x - wide : x;
            const bool trailing = m_table.rightAligned.contains(static_cast<int>(c));
            paintText(painter, QRectF(left + padding, top, wide - 2 * padding, high),
                      trailing ? Qt::AlignTrailing : Qt::AlignLeading,
                      row < 0 ? m_table.headers[c] : m_table.rows[row].value(c));
            x += wide;
        }
        if (row + 1 < m_table.rows.size())
            painter.fillRect(QRectF(box.left(), top + high - snap.line(1), box.width(), snap.line(1)),
                             t.rowRule);
    }
}

} // namespace ui
