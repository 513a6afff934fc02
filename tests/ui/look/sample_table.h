#pragma once

#include "ui/look/roles.h"

#include <QAbstractTableModel>
#include <QHash>

/// Rows given cell by cell, each cell a map of roles.
class SampleTable : public QAbstractTableModel
{
public:
    using Cell = QHash<int, QVariant>;

    explicit SampleTable(QStringList headers, QList<int> rightAligned = {})
        : m_headers(std::move(headers))
        , m_rightAligned(std::move(rightAligned))
    {
    }

    void add(const QList<Cell> &row) { m_rows << row; }
    QList<Cell> &last() { return m_rows.last(); }
    void setAxis(int column, const ui::BarScale &scale) { m_axes[column] = scale; }

    int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return static_cast<int>(m_headers.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return m_rows.at(index.row()).value(index.column()).value(role);
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (role == Qt::DisplayRole)
            return m_headers.at(section);
        if (role == Qt::TextAlignmentRole && m_rightAligned.contains(section))
            return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role == ui::ScaleRole && m_axes.contains(section))
            return QVariant::fromValue(m_axes[section]);
        return {};
    }

private:
    QStringList m_headers;
    QList<int> m_rightAligned;
    QList<QList<Cell>> m_rows;
    QHash<int, ui::BarScale> m_axes;
};

inline SampleTable::Cell text(const QString &words)
{
    return {{Qt::DisplayRole, words}};
}

inline SampleTable::Cell number(qint64 count)
{
    return {{Qt::DisplayRole, count}};
}

inline SampleTable::Cell state(ui::Pill pill)
{
    return {{ui::PillRole, QVariant::fromValue(pill)}};
}
