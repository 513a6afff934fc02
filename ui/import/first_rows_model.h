#pragma once

#include "app/import_file.h"

#include <QAbstractTableModel>

namespace ui {

/// The first rows of a file as they stand in it; a column's header says what it is read as.
class FirstRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FirstRowsModel(app::FileReading reading, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    app::FileReading m_reading;
};

} // namespace ui
