#pragma once

#include "ui/look/chip_row.h"

namespace ui {

/// A choice of a few that belong together, in one frame: "Chart | Table". Left and Right go from one to the
/// next.
class SegmentRow : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString text;
        QString icon = {}; // empty: none
    };

    explicit SegmentRow(const QString &name, const QList<Segment> &segments, QWidget *parent = nullptr);

    int chosen() const { return m_chosen; }
    void choose(int segment);

Q_SIGNALS:
    void segmentChosen(int segment);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    int m_chosen = 0;
};

} // namespace ui
