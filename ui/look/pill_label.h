#pragma once

#include "ui/look/pill_painter.h"

#include <QWidget>

namespace ui {

/// A state pill on its own, for the inspector.
class PillLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(Pill pill, const QString &word = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill = Pill::None;
    QString m_word;
};

} // namespace ui
