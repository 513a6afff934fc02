#include "ui/palette/palette_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"

#include <QAction>
#include <QPoint>

namespace ui {

namespace {

constexpr std::size_t mostOfAKind = 6;

QString plain(QString text) // without the mark of its mnemonic
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

PaletteModel::PaletteModel(const BoardKeeper &keeper, QList<QAction *> views, QList<QAction *> commands,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_keeper(keeper)
    , m_views(std::move(views))
    , m_commands(std::move(commands))
{
}

void PaletteModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    m_entries.clear();
    addActions(tr("Go to"), m_views);
    addActions(tr("Saved filters"), m_filters);
    addActions(tr("Commands"), m_commands);
    addRecords();
    endResetModel();
}

void PaletteModel::addActions(const QString &heading, const QList<QAction *> &actions)
{
    QList<Entry> entries;
    for (auto *action : actions) {
        const auto name = plain(action->text());
        if (action->isEnabled() && name.contains(m_text, Qt::CaseInsensitive))
            entries += {Kind::Action, name, {}, action};
    }
    addGroup(heading, std::move(entries));
}

void PaletteModel::addRecords()
{
    const auto &board = m_keeper.board();
    const auto found = board.named(utf8(m_text), mostOfAKind);
    QList<Entry> batches, skus, orders;
    for (const auto index : found.batches) {
        const auto &batch = board.batch(index);
        batches += {Kind::Batch, ui::text(batch.batch),
                    tr("%1, %2 free").arg(ui::text(batch.sku), numberText(batch.free()))};
    }
    for (const auto index : found.skus)
        skus += {Kind::Sku, ui::text(board.sku(index).sku), ui::text(board.sku(index).description)};
    for (const auto index : found.orders)
        if (const auto lines = board.linesOfOrder(index); !lines.empty())
            orders += {Kind::Order, ui::text(board.orderName(index)),
                       ui::text(board.line(lines.front()).customer)};
    addGroup(tr("Batches"), std::move(batches));
    addGroup(tr("SKUs"), std::move(skus));
    addGroup(tr("Orders"), std::move(orders));
}

void PaletteModel::addGroup(const QString &heading, QList<Entry> entries)
{
    if (entries.isEmpty())
        return;
    m_entries += {Kind::Heading, heading};
    m_entries += std::move(entries);
}

QAction *PaletteModel::actionAt(int row) const
{
    return m_entries.at(row).action;
}

QString PaletteModel::nameAt(int row) const
{
    return m_entries.at(row).text;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.text : tr("%1, %2").arg(entry.text, entry.detail);
    case KindRole: return static_cast<int>(entry.kind);
    case DetailRole: return entry.detail;
    case KeysRole:
        return entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
    case MatchRole: {
        const auto at = entry.kind == Kind::Heading || m_text.isEmpty()
            ? -1
            : entry.text.indexOf(m_text, 0, Qt::CaseInsensitive);
        return at < 0 ? QVariant() : QPoint(static_cast<int>(at), static_cast<int>(m_text.size()));
    }
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && kindAt(index.row()) != Kind::Heading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                                   : Qt::NoItemFlags;
}

} // namespace ui
