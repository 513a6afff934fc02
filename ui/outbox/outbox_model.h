#pragma once

#include "ui/gateway.h"

#include <QAbstractTableModel>
#include <QDate>

namespace ui {

/// How each destination stands, a row each.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Told, State, Waiting, SetAside, Trouble, ColumnCount };

    explicit OutboxModel(QObject *parent = nullptr);

    void show(std::vector<Destination> destinations, const QDate &today);
    const Destination &at(int row) const { return m_destinations[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textOf(const Destination &destination, int column) const;
    QString troubleOf(const Destination &destination) const; // empty: none

    std::vector<Destination> m_destinations;
    QDate m_today;
};

} // namespace ui
