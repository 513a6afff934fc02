#pragma once

#include <QAbstractTableModel>

class QAction;

namespace ui {

class KeyMap;

/// Every command with its keys, as far as it holds what was typed.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Command, Keys, ColumnCount };

    explicit KeysModel(const KeyMap &keys, QObject *parent = nullptr);

    void setText(const QString &text);
    QAction *commandAt(int row) const { return m_commands.at(row); }
    static QString nameOf(const QAction *command);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString keysOf(const QAction *command);
    void search();

    const KeyMap &m_keys;
    QString m_text;
    QList<QAction *> m_commands;
};

} // namespace ui
