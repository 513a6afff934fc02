#pragma once

#include "ui/look/bar_painter.h"

#include <QWidget>

namespace ui {

/// A batch's bar, large, for the inspector: 24 px high, over the whole width.
class BatchBarWidget : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBarWidget(QWidget *parent = nullptr);

    void setBar(const BatchBar &bar);
    void setHovered(std::optional<qint64> key); // a line pointed at elsewhere
    void setSelected(const QList<qint64> &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void segmentHovered(std::optional<qint64> key);
    void segmentClicked(qint64 key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF barRoom() const;
    std::optional<qint64> keyAt(const QPointF &position) const;
    void hover(std::optional<qint64> key);

    BatchBar m_bar;
    BarLight m_light;
};

} // namespace ui
