#include "ui/outbox/outbox_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

bool isInTrouble(const Destination &destination)
{
    return destination.row.setAside > 0 || destination.row.failing;
}

QString momentText(app::Instant at, const QDate &today)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    const auto moment = QDateTime::fromSecsSinceEpoch(seconds);
    return moment.date() == today
        ? timeText(moment.time())
        : QStringLiteral("%1 %2").arg(dateText(moment.date(), today), timeText(moment.time()));
}

} // namespace

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OutboxModel::show(std::vector<Destination> destinations, const QDate &today)
{
    const auto isSame = std::ranges::equal(
        m_destinations, destinations, {}, [](const auto &one) { return one.row.destination; },
        [](const auto &one) { return one.row.destination; });
    m_today = today;
    if (isSame) { // the selection stays
        m_destinations = std::move(destinations);
        if (!m_destinations.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_destinations = std::move(destinations);
    endResetModel();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_destinations.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxModel::troubleOf(const Destination &destination) const
{
    if (destination.row.failing)
        return tr("%1, since %2")
            .arg(text(destination.row.failing->why), momentText(destination.row.failing->at, m_today));
    if (!destination.setAside.empty())
        return tr("%1, on %2")
            .arg(text(destination.setAside.back().why), momentText(destination.setAside.back().at, m_today));
    return {};
}

QVariant OutboxModel::textOf(const Destination &destination, int column) const
{
    const auto &row = destination.row;
    switch (column) {
    case Name: return text(row.destination);
    case Told: return row.feed == app::Feed::Events ? tr("every event") : tr("what is out of stock");
    case State:
        return row.failing    ? (row.failing->refused ? tr("Refuses") : tr("Away"))
            : row.waiting > 0 ? tr("Waiting")
                              : tr("Delivered");
    case Waiting: return qint64(row.waiting);
    case SetAside: return qint64(row.setAside);
    case Trouble: return troubleOf(destination);
    default: return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &destination = at(index.row());
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(destination, column);
    case Qt::AccessibleTextRole: {
        const auto value = textOf(destination, column);
        return value.typeId() == QMetaType::QString ? value : QVariant(numberText(value.toLongLong()));
    }
    case Qt::ToolTipRole: return column == Trouble ? QVariant(troubleOf(destination)) : QVariant();
    case IconRole:
        if (column != State)
            return {};
        return isInTrouble(destination)   ? QStringLiteral("shortages")
            : destination.row.waiting > 0 ? QStringLiteral("outbox")
                                          : QStringLiteral("check");
    case ToneRole:
        if ((column == State || column == Trouble) && isInTrouble(destination))
            return QVariant::fromValue(Tone::Short);
        if (column == SetAside && destination.row.setAside > 0)
            return QVariant::fromValue(Tone::Short);
        return column == State && destination.row.waiting == 0 ? QVariant::fromValue(Tone::Free) : QVariant();
    default: return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Waiting || section == SetAside ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Destination");
    case Told: return tr("Hears of");
    case State: return tr("State");
    case Waiting: return tr("Waiting");
    case SetAside: return tr("Set aside");
    case Trouble: return tr("Last trouble");
    default: return {};
    }
}

} // namespace ui
