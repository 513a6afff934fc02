#pragma once

#include <QAbstractListModel>

namespace ui {

class Columns;

/// A table's columns as a list: those that are shown are checked.
class ColumnsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ColumnsModel(Columns &columns, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Columns &m_columns;
};

} // namespace ui
