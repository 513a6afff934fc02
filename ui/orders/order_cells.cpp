#include "ui/facts.h"
#include "ui/look/access.h"
#include "ui/look/figures.h"
#include "ui/look/pill_painter.h"
#include "ui/orders/order_bar.h"
#include "ui/orders/orders_model.h"
#include "ui/row_facts.h"
#include "ui/words.h"

// What stands in the cells of the orders.

namespace ui {

namespace {

OrderBar barOf(const app::OrderSummary &order)
{
    return {
        .pieces = order.pieces, .here = order.here, .incoming = order.incoming, .shortOf = order.shortPieces};
}

QVariant spoken(const QVariant &value, const QString &note)
{
    const auto shown
        = value.typeId() == QMetaType::QString || !value.isValid() ? value.toString() : numberText(value);
    return note.isEmpty() ? shown : shown + QStringLiteral(", ") + note;
}

} // namespace

QVariant OrdersModel::orderText(const app::OrderSummary &order, int column) const
{
    const auto today = dateOf(m_keeper.today());
    switch (column) {
    case Name: return text(m_keeper.board().orderName(order.order));
    case About: return text(m_keeper.board().customerOf(order));
    case Progress: return QString();
    case Allocated:
        return order.wanted() == 0
            ? tr("cancelled")
            : tr("%1 of %2").arg(numberText(qint64(order.allocated)), numberText(qint64(order.wanted())));
    case Pieces: return qint64(order.pieces);
    case NeedBy: return order.needBy ? dateText(dateOf(order.needBy), today) : nothing();
    case Promised: return order.promised ? dateText(dateOf(order.promised), today) : nothing();
    default: return {};
    }
}

QVariant OrdersModel::orderData(const app::OrderSummary &order, int row, int column, int role) const
{
    const auto note = [&]() -> QString {
        if (column == Promised && order.daysLate > 0)
            return tr("%Ln d late", nullptr, order.daysLate);
        if (column != Allocated)
            return {};
        QStringList notes;
        if (order.shortLines > 0)
            notes += tr("%Ln short", nullptr, order.shortLines);
        if (order.waiting > 0)
            notes += tr("%Ln waiting", nullptr, order.waiting);
        if (order.cancelled > 0 && order.wanted() > 0)
            notes += tr("%Ln cancelled", nullptr, order.cancelled);
        return notes.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole: return orderText(order, column);
    case Qt::AccessibleTextRole:
        if (column == Progress)
            return accessibleSentence(barOf(order));
        return spoken(orderText(order, column), note());
    case Qt::AccessibleDescriptionRole:
        return column == Name ? branchWord(isOpen(row) ? Branch::Open : Branch::Closed) : QString();
    case Qt::ToolTipRole: return column == About ? orderText(order, column) : QVariant();
    case OrderBarRole: return column == Progress ? QVariant::fromValue(barOf(order)) : QVariant();
    case BranchRole: return QVariant::fromValue(isOpen(row) ? Branch::Open : Branch::Closed);
    case GroundRole: return isOpen(row);
    case WeightRole: return column == Name ? QVariant::fromValue(Weight::Subject) : QVariant();
    case StruckRole: return order.wanted() == 0;
    case NoteRole: return note();
    case NoteToneRole:
        return QVariant::fromValue(column == Promised || order.shortLines > 0 ? Tone::Short : Tone::Second);
    case ToneRole:
        if ((column == NeedBy && !order.needBy) || (column == Promised && !order.promised))
            return QVariant::fromValue(Tone::Hint);
        return column == Promised && order.allocated < order.wanted() ? QVariant::fromValue(Tone::Second)
                                                                      : QVariant(); // of a part only
    default: return {};
    }
}

QVariant OrdersModel::lineText(const app::BoardLine &line, int column) const
{
    const auto today = dateOf(m_keeper.today());
    switch (column) {
    case Name: return lineName(line.order, line.line);
    case About:
        return text(line.sku) + QStringLiteral("  ") + text(m_keeper.board().sku(line.skuIndex).description);
    case Progress: return wordOf(line.state);
    case Allocated: return line.batch.empty() ? nothing() : text(line.batch);
    case Pieces: return qint64(line.quantity);
    case NeedBy: return line.needBy ? dateText(dateOf(line.needBy), today) : nothing();
    case Promised: return line.promised ? dateText(dateOf(line.promised), today) : nothing();
    default: return {};
    }
}

QVariant OrdersModel::lineData(std::int32_t row, int column, int role) const
{
    const auto &board = m_keeper.board();
    const auto line = board.line(row);
    const auto remark = column == Promised ? remarkOnPromise(board, line) : Remark();
    switch (role) {
    case Qt::DisplayRole: return lineText(line, column);
    case Qt::AccessibleTextRole: return spoken(lineText(line, column), remark.text);
    case Qt::ToolTipRole: return column == About ? lineText(line, column) : QVariant();
    case BranchRole: return QVariant::fromValue(Branch::Leaf);
    case PillRole: return column == Progress ? QVariant::fromValue(pillOf(board, row)) : QVariant();
    case IconRole: return column == Allocated && line.pinned ? QVariant(QStringLiteral("pin")) : QVariant();
    case StruckRole: return line.state == app::LineState::Cancelled;
    case NoteRole: return remark.text;
    case NoteToneRole: return QVariant::fromValue(remark.tone);
    case ToneRole:
        return (column == NeedBy && !line.needBy) || (column == Promised && !line.promised)
                || (column == Allocated && line.batch.empty())
            ? QVariant::fromValue(Tone::Hint)
            : QVariant();
    default: return {};
    }
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    return row.line == app::Board::none ? orderData(orderAt(index.row()), index.row(), index.column(), role)
                                        : lineData(row.line, index.column(), role);
}

} // namespace ui
