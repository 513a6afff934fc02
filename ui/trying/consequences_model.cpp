#include "ui/trying/consequences_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"

namespace ui {

namespace {

int days(std::int64_t count)
{
    return static_cast<int>(count);
}

} // namespace

ConsequencesModel::ConsequencesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConsequencesModel::show(std::vector<Consequence> lines, model::Date today)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_today = today;
    endResetModel();
}

int ConsequencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConsequencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsequencesModel::textOf(const Consequence &one, int column) const
{
    const auto today = dateOf(m_today);
    const auto later = one.daysLater();
    switch (column) {
    case Quantity: return qint64(one.line.quantity.value());
    case Line: return lineName(one.line.id.order.text(), one.line.id.number.value());
    case To:
        if (one.stays())
            return tr("stays in %1").arg(text(one.to->text()));
        if (one.to)
            return text(one.to->text());
        return one.isShort ? tr("Short") : tr("Waiting");
    case Expected: return one.now ? dateText(dateOf(one.now), today) : nothing();
    case Difference:
        return later > 0 ? tr("%Ln days later", nullptr, days(later))
            : later < 0  ? tr("%Ln days sooner", nullptr, days(-later))
                         : QString();
    case Remark:
        if (!one.needBy)
            return QString();
        if (one.isLate())
            return tr("%Ln days after need-by %1", nullptr, days((*one.now - *one.needBy).count()))
                .arg(dateText(dateOf(one.needBy), today));
        return tr("need by %1").arg(dateText(dateOf(one.needBy), today));
    default: return {};
    }
}

QVariant ConsequencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = at(index.row());
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(one, column);
    case Qt::AccessibleTextRole:
        if (column == Expected && one.hasOtherDay())
            return tr("%1, was %2")
                .arg(textOf(one, column).toString(), dateText(dateOf(one.was), dateOf(m_today)));
        return column == Quantity ? numberText(one.line.quantity.value()) : textOf(one, column);
    case PillRole:
        return column != To || one.to ? QVariant()
                                      : QVariant::fromValue(one.isShort ? Pill::Short : Pill::Waiting);
    case IconRole: return column == To && one.to && !one.stays() ? QStringLiteral("arrow") : QVariant();
    case WasRole:
        return column == Expected && one.hasOtherDay() ? QVariant(dateText(dateOf(one.was), dateOf(m_today)))
                                                       : QVariant();
    case ToneRole:
        switch (column) {
        case To: return QVariant::fromValue(one.stays() ? Tone::Second : Tone::Accent);
        case Expected: return one.hasOtherDay() ? QVariant::fromValue(Tone::Accent) : QVariant();
        case Difference: return QVariant::fromValue(one.daysLater() > 0 ? Tone::Short : Tone::Free);
        case Remark: return QVariant::fromValue(one.isLate() ? Tone::Short : Tone::Second);
        default: return {};
        }
    case WeightRole: return column == To && !one.stays() ? QVariant::fromValue(Weight::Subject) : QVariant();
    default: return {};
    }
}

QVariant ConsequencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Quantity: return tr("Qty");
    case Line: return tr("Order");
    case To: return tr("Goes to");
    case Expected: return tr("Expected");
    case Difference: return tr("Difference");
    case Remark: return tr("Need by");
    default: return {};
    }
}

} // namespace ui
