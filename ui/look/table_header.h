#pragma once

#include <QHeaderView>

#include <optional>

namespace ui {

/// The name of a column, or the axis of its bars, over its cells.
void paintColumnHead(QPainter &painter, const QRect &section, const QAbstractItemModel &model, int column,
                     std::optional<Qt::SortOrder> sorted = {});

/// Small 500 headers on the head ground, an arrow at the sorted one, a bar's axis where the model has a
/// ScaleRole.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &section, int logicalIndex) const override;
};

} // namespace ui
