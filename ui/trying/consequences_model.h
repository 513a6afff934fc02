#pragma once

#include "ui/trying/consequences.h"

#include <QAbstractTableModel>

namespace ui {

/// The lines of a trial, one a row: how many pieces, which, where to, and when before and after.
class ConsequencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Quantity, Line, To, Expected, Difference, Remark, ColumnCount };

    explicit ConsequencesModel(QObject *parent = nullptr);

    void show(std::vector<Consequence> lines, model::Date today);
    const Consequence &at(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textOf(const Consequence &one, int column) const;

    std::vector<Consequence> m_lines;
    model::Date m_today;
};

} // namespace ui
