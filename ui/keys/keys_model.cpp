#include "ui/keys/keys_model.h"

#include "ui/keys/key_map.h"

#include <QAction>

namespace ui {

KeysModel::KeysModel(const KeyMap &keys, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keys(keys)
{
    search();
    connect(&keys, &KeyMap::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

void KeysModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    search();
    endResetModel();
}

void KeysModel::search()
{
    m_commands.clear();
    for (auto *command : m_keys.commands())
        if (nameOf(command).contains(m_text, Qt::CaseInsensitive)
            || keysOf(command).contains(m_text, Qt::CaseInsensitive))
            m_commands += command;
}

QString KeysModel::nameOf(const QAction *command)
{
    return command->data().toString();
}

QString KeysModel::keysOf(const QAction *command)
{
    return QKeySequence::listToString(command->shortcuts(), QKeySequence::NativeText);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto *command = commandAt(index.row());
    return index.column() == Command ? nameOf(command) : keysOf(command);
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Command ? tr("Command") : tr("Keys");
}

} // namespace ui
