#include "ui/look/delegates.h"

#include "ui/look/figures.h"
#include "ui/look/flag_painter.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/pill_painter.h"
#include "ui/look/tokens.h"
#include "ui/look/tried_painter.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double iconRoom = 18;
constexpr double noteGap = 5;
constexpr double pillGap = 12; // before its note
constexpr double leafIndent = 34;
constexpr double branchIndent = 22;

template <class T> T roleOr(const QModelIndex &index, int role, T otherwise)
{
    const QVariant value = index.data(role);
    return value.canConvert<T>() ? value.value<T>() : otherwise;
}

QColor inkFor(const QModelIndex &index, Tone tone)
{
    return inkOf(index.data(StruckRole).toBool() ? Tone::Hint : roleOr(index, ToneRole, tone), tokens());
}

QFont fontFor(const QModelIndex &index, const QFont &base, Weight weight)
{
    return weighted(base, roleOr(index, WeightRole, weight));
}

// The room that is left at the reading side after something `width` wide was painted.
QRectF after(const QRectF &room, double width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? room.adjusted(0, 0, -width, 0) : room.adjusted(width, 0, 0, 0);
}

/// Keeps what is too wide, and never cut, out of the neighbour's cell.
class ClipIfWider
{
public:
    ClipIfWider(QPainter &painter, const QRect &cell, bool isWider)
        : m_painter(isWider ? &painter : nullptr)
    {
        if (m_painter) {
            m_painter->save();
            m_painter->setClipRect(cell, Qt::IntersectClip);
        }
    }
    ~ClipIfWider()
    {
        if (m_painter)
            m_painter->restore();
    }
    Q_DISABLE_COPY_MOVE(ClipIfWider)

private:
    QPainter *m_painter;
};

void paintParts(QPainter &painter, const QRect &cell, QRectF room, const QModelIndex &index, Tone tone,
                Weight weight, Cut cut)
{
    const QVariant value = index.data();
    const QString text = value.isValid() ? value.toString() : nothing();
    const QString note = index.data(NoteRole).toString();
    const QString iconName = index.data(IconRole).toString();
    const QFont base = painter.font();
    const QFont font = fontFor(index, base, weight);
    const QColor ink = value.isValid() ? inkFor(index, tone) : tokens().text3;
    const double width = textWidth(font, text);
    const ClipIfWider clip(painter, cell, cut == Cut::Never && width > room.width());
    if (index.data(ChangedRole).toBool()) {
        const double whole = width + (iconName.isEmpty() ? 0 : iconRoom);
        const double left = painter.layoutDirection() == Qt::RightToLeft ? room.right() - whole : room.left();
        paintDashes(painter, QRectF(left - 5, room.center().y() - 10, whole + 10, 20),
                    measures::changedCellRadius);
    }
    const QVariant iconTone = index.data(IconToneRole);
    const QColor iconInk = iconTone.isValid() ? inkOf(iconTone.value<Tone>(), tokens()) : ink;
    if (!iconName.isEmpty()) {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF box(mirrored ? room.right() - 14 : room.left(), room.center().y() - 7, 14, 14);
        if (iconName == QLatin1String("flag"))
            paintFlag(painter, {mirrored ? box.right() - 2 : box.left(), box.top() + 1, 2, 12}, tokens());
        else
            paintIcon(painter, box, iconName, iconInk);
        room = after(room, iconRoom, painter.layoutDirection());
    }
    room = after(room, paintWas(painter, room, index, base), painter.layoutDirection());
    painter.setFont(font);
    painter.setPen(ink);
    paintText(painter, room, Qt::AlignLeading | Qt::AlignVCenter, text, cut);
    painter.setFont(base);
    room = after(room, width + noteGap, painter.layoutDirection());
    if (note.isEmpty() || room.width() < textWidth(small(base), note)) // whole or not at all
        return;
    painter.setFont(small(base));
    painter.setPen(inkOf(roleOr(index, NoteToneRole, Tone::Late), tokens()));
    paintText(painter, room, Qt::AlignLeading | Qt::AlignVCenter, note, Cut::Right);
    painter.setFont(base);
}

QString numberIn(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : numberText(value);
}

double partsWidth(const QFont &base, const QModelIndex &index, Weight weight)
{
    const QVariant value = index.data();
    const QString note = index.data(NoteRole).toString();
    return (index.data(IconRole).toString().isEmpty() ? 0 : iconRoom) + wasWidth(index, base)
        + textWidth(fontFor(index, base, weight), value.isValid() ? value.toString() : nothing())
        + (note.isEmpty() ? 0 : noteGap + textWidth(small(base), note) + 1);
}

} // namespace

TextDelegate::TextDelegate(Weight weight, Tone tone, Cut cut, QObject *parent)
    : CellDelegate(parent)
    , m_weight(weight)
    , m_tone(tone)
    , m_cut(cut)
{
}

void TextDelegate::paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    paintParts(painter, option.rect, room, index, m_tone, m_weight, m_cut);
}

double TextDelegate::contentWidth(const QFont &font, const QModelIndex &index) const
{
    return partsWidth(font, index, m_weight);
}

NumberDelegate::NumberDelegate(Weight weight, Tone tone, QObject *parent)
    : CellDelegate(parent)
    , m_weight(weight)
    , m_tone(tone)
{
}

void NumberDelegate::paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QVariant value = index.data();
    const QString text = numberIn(value);
    const QFont font = fontFor(index, option.font, m_weight);
    const ClipIfWider clip(painter, option.rect, textWidth(font, text) > room.width());
    painter.setFont(font);
    painter.setPen(value.isValid() ? inkFor(index, m_tone) : tokens().text3);
    paintText(painter, room, Qt::AlignTrailing | Qt::AlignVCenter, text);
    painter.setFont(option.font);
    paintBefore(painter, room, index, textWidth(font, text));
}

double NumberDelegate::contentWidth(const QFont &font, const QModelIndex &index) const
{
    return textWidth(fontFor(index, font, m_weight), numberIn(index.data())) + beforeWidth(index, font);
}

PillDelegate::PillDelegate(QObject *parent)
    : TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, parent)
{
}

PillDelegate::PillDelegate(Cut cut, QObject *parent)
    : TextDelegate(Weight::Regular, Tone::Plain, cut, parent)
{
}

void PillDelegate::paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Pill pill = roleOr(index, PillRole, Pill::None);
    if (pill == Pill::None)
        return TextDelegate::paintContent(painter, room, option, index);
    const QString given = index.data().toString();
    const QString word = given.isEmpty() ? pillWord(pill) : given;
    const ClipIfWider clip(painter, option.rect, pillWidth(option.font, pill, word) > room.width());
    const double width = paintPill(painter, room, pill, word, tokens());
    if (index.data(ChangedRole).toBool())
        paintDashes(painter, QRectF(room.left() - 8, room.center().y() - 9.5, width + 16, 20), 10);
    const QRectF rest = after(room, width + pillGap, option.direction);
    if (const QString note = index.data(NoteRole).toString(); !note.isEmpty() && rest.width() > 12) {
        painter.setFont(small(option.font));
        painter.setPen(inkOf(roleOr(index, NoteToneRole, Tone::Second), tokens()));
        paintText(painter, rest, Qt::AlignLeading | Qt::AlignVCenter, note, Cut::Right);
        painter.setFont(option.font);
    }
}

double PillDelegate::contentWidth(const QFont &font, const QModelIndex &index) const
{
    const Pill pill = roleOr(index, PillRole, Pill::None);
    if (pill == Pill::None)
        return TextDelegate::contentWidth(font, index);
    const QString word = index.data().toString();
    const QString note = index.data(NoteRole).toString();
    return pillWidth(font, pill, word.isEmpty() ? pillWord(pill) : word)
        + (note.isEmpty() ? 0 : pillGap + textWidth(small(font), note) + 1);
}

BranchDelegate::BranchDelegate(QObject *parent)
    : CellDelegate(parent)
{
}

QRect BranchDelegate::chevronIn(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect atLeft(cell.left() + 8, cell.top(), 20, cell.height());
    return QStyle::visualRect(direction, cell, atLeft);
}

void BranchDelegate::paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Branch branch = roleOr(index, BranchRole, Branch::None);
    if (branch == Branch::None)
        return paintParts(painter, option.rect, room, index, Tone::Plain, Weight::Strong, Cut::Never);
    if (branch != Branch::Leaf) {
        const QRect chevron = chevronIn(option.rect, option.direction);
        const QString name
            = branch == Branch::Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        painter.save();
        if (branch == Branch::Closed
            && option.direction == Qt::RightToLeft) { // it points where the text goes
            painter.translate(2 * chevron.center().x() + 1, 0);
            painter.scale(-1, 1);
        }
        paintIcon(painter, QRectF(chevron.center().x() - 7, chevron.center().y() - 7, 16, 16), name,
                  tokens().text2);
        painter.restore();
    }
    const double indent = branch == Branch::Leaf ? leafIndent : branchIndent;
    paintParts(painter, option.rect, after(room, indent, option.direction), index, Tone::Plain,
               branch == Branch::Leaf ? Weight::Regular : Weight::Subject, Cut::Never);
}

double BranchDelegate::contentWidth(const QFont &font, const QModelIndex &index) const
{
    const Branch branch = roleOr(index, BranchRole, Branch::None);
    const double indent = branch == Branch::None ? 0 : branch == Branch::Leaf ? leafIndent : branchIndent;
    return indent + partsWidth(font, index, Weight::Subject);
}

} // namespace ui
