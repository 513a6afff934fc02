#pragma once

#include "ui/tour/tour_words.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace ui {

class InkLabel;

/// A ring around the place that is meant. The mouse goes through it.
class TourRing : public QWidget
{
    Q_OBJECT

public:
    explicit TourRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What to do next, beside the place where it is done. It takes no focus and stops nobody.
class TourPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TourPanel(QWidget *window);

    void show(Tour::Step step, const TourText &text);
    void pointAt(QWidget *place); // nullptr, or one that is not shown: nowhere
    void leave();

Q_SIGNALS:
    void skipped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void stand();
    QRect besideOf(const QRect &place) const;

    TourRing *m_ring;
    InkLabel *m_count;
    InkLabel *m_title;
    InkLabel *m_text;
    QPushButton *m_skip;
    QPointer<QWidget> m_place;
};

} // namespace ui
