#pragma once

#include "ui/look/empty_state.h"

#include <QWidget>

namespace ui {

/// Three bars, the fuller above: what will be here.
class BarsDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit BarsDrawing(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A list as it should look, in small.
class ExampleView : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleView(const ExampleTable &table, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> columnWidths() const;

    ExampleTable m_table;
};

} // namespace ui
