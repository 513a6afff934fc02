#pragma once

#include "ui/shortages/way_words.h"

#include <QWidget>

class QPushButton;

namespace ui {

/// One way out: its rank, what it does, when and at whose cost, and the button that takes it.
class WayRow : public QWidget
{
    Q_OBJECT

public:
    WayRow(int rank, const WayWords &words, QPushButton *button, QWidget *parent = nullptr); // takes it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_rank;
    WayWords m_words;
    QPushButton *m_button; // nullptr: there is nothing to press
};

} // namespace ui
