#pragma once

#include <QLabel>

namespace ui {

/// A line on its way from one place to another: what moves, dashed, beside the pointer.
class CarriedLine : public QLabel
{
    Q_OBJECT

public:
    explicit CarriedLine(QWidget *window);

    void show(const QString &sentence, const QPoint &pointer); // in the window

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
