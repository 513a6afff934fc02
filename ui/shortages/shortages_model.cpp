#include "ui/shortages/shortages_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"
#include "ui/splice.h"

namespace ui {

ShortagesModel::ShortagesModel(BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &BoardKeeper::replaced, this, &ShortagesModel::refresh);
    connect(&keeper, &BoardKeeper::changed, this, &ShortagesModel::update);
    refresh();
}

void ShortagesModel::setQuery(const app::ShortageQuery &query)
{
    m_query = query;
    refresh();
}

void ShortagesModel::refresh()
{
    beginResetModel();
    m_query.today = m_keeper.today();
    m_matches = found();
    endResetModel();
}

void ShortagesModel::update()
{
    m_query.today = m_keeper.today();
    auto now = found();
    const auto isSame = [](const app::Shortage &a, const app::Shortage &b) { return a.line == b.line; };
    const auto [first, gone, come] = spliceOf(m_matches.lines, now.lines, isSame);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_matches.lines.erase(m_matches.lines.begin() + first, m_matches.lines.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_matches = std::move(now);
        endInsertRows();
    } else {
        m_matches = std::move(now);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ShortagesModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    refresh();
}

app::ShortageMatches ShortagesModel::found() const
{
    auto matches = m_keeper.board().shortages(m_query);
    std::ranges::stable_sort(matches.lines, [this](const app::Shortage &a, const app::Shortage &b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    return matches;
}

bool ShortagesModel::isBefore(const app::Shortage &a, const app::Shortage &b) const
{
    const auto &board = m_keeper.board();
    const auto one = board.line(a.line);
    const auto other = board.line(b.line);
    switch (m_sorted) {
    case OrderLine: return std::pair(one.order, one.line) < std::pair(other.order, other.line);
    case Sku: return one.sku < other.sku;
    case Description: return board.sku(one.skuIndex).description < board.sku(other.skuIndex).description;
    case Wanted: return one.quantity < other.quantity;
    case LargestFree: return a.largestFree < b.largestFree;
    case Missing: return a.missing < b.missing;
    default: return one.needBy && (!other.needBy || *one.needBy < *other.needBy); // none last
    }
}

int ShortagesModel::rowOf(std::int32_t line) const
{
    const auto found = std::ranges::find(m_matches.lines, line, &app::Shortage::line);
    return found == m_matches.lines.end() ? -1 : static_cast<int>(found - m_matches.lines.begin());
}

int ShortagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.lines.size());
}

int ShortagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortagesModel::daysLeft(const app::BoardLine &line) const
{
    if (!line.needBy)
        return {};
    const auto days = static_cast<int>((*line.needBy - m_keeper.today()).count());
    if (days == 0)
        return tr("today");
    return days < 0 ? tr("%Ln d ago", nullptr, -days) : tr("in %Ln d", nullptr, days);
}

QVariant ShortagesModel::textOf(const app::Shortage &shortage, int column) const
{
    const auto line = m_keeper.board().line(shortage.line);
    switch (column) {
    case NeedBy: return line.needBy ? dateText(dateOf(line.needBy), dateOf(m_keeper.today())) : nothing();
    case OrderLine: return lineName(line.order, line.line);
    case Sku: return text(line.sku);
    case Description: return text(m_keeper.board().sku(line.skuIndex).description);
    case Wanted: return qint64(line.quantity);
    case LargestFree: return qint64(shortage.largestFree);
    case Missing: return shortage.missing > 0 ? QVariant(qint64(shortage.missing)) : tr("fits now");
    default: return {};
    }
}

QVariant ShortagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shortage = shortageAt(index.row());
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(shortage, column);
    case Qt::AccessibleTextRole: {
        const auto value = textOf(shortage, column);
        const auto shown = value.typeId() == QMetaType::QString ? value.toString() : numberText(value);
        const auto days = column == NeedBy ? daysLeft(m_keeper.board().line(shortage.line)) : QString();
        return days.isEmpty() ? shown : tr("%1, %2").arg(shown, days);
    }
    case Qt::ToolTipRole: return column == Description ? textOf(shortage, column) : QVariant();
    case NoteRole: return column == NeedBy ? daysLeft(m_keeper.board().line(shortage.line)) : QVariant();
    case NoteToneRole: {
        const auto needBy = m_keeper.board().line(shortage.line).needBy;
        return QVariant::fromValue(needBy && *needBy < m_keeper.today() ? Tone::Short : Tone::Second);
    }
    case ToneRole:
        if (column == Missing)
            return QVariant::fromValue(shortage.missing > 0 ? Tone::Short : Tone::Free);
        if (column == NeedBy && !m_keeper.board().line(shortage.line).needBy)
            return QVariant::fromValue(Tone::Hint);
        return column == LargestFree && shortage.largestFree == 0 ? QVariant::fromValue(Tone::Hint)
                                                                  : QVariant();
    default: return {};
    }
}

QVariant ShortagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Wanted ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NeedBy: return tr("Need by");
    case OrderLine: return tr("Order");
    case Sku: return tr("SKU");
    case Description: return tr("Description");
    case Wanted: return tr("Qty");
    case LargestFree: return tr("Largest free");
    case Missing: return tr("Missing");
    default: return {};
    }
}

} // namespace ui
