#pragma once

#include "ui/board_keeper.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace ui {

/// Where the palette can go and what it can run, as far as it holds what was typed; in groups.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Action, Batch, Sku, Order };
    enum Role {
        KindRole = Qt::UserRole + 1,
        DetailRole,
        KeysRole,
        MatchRole
    }; // MatchRole: where, as a QPoint

    PaletteModel(const BoardKeeper &keeper, QList<QAction *> views, QList<QAction *> commands,
                 QObject *parent = nullptr);

    void setFilters(const QList<QAction *> &filters) { m_filters = filters; } // before the next text
    void setText(const QString &text);
    QAction *actionAt(int row) const; // nullptr: a record
    QString nameAt(int row) const; // of the record
    Kind kindAt(int row) const { return m_entries.at(row).kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        Kind kind = Kind::Heading;
        QString text;
        QString detail = {};
        QPointer<QAction> action = {};
    };

    void addActions(const QString &heading, const QList<QAction *> &actions);
    void addGroup(const QString &heading, QList<Entry> entries);
    void addRecords();

    const BoardKeeper &m_keeper;
    QList<QAction *> m_views;
    QList<QAction *> m_commands;
    QList<QAction *> m_filters;
    QString m_text;
    QList<Entry> m_entries;
};

} // namespace ui
