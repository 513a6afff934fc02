#pragma once

#include "ui/look/roles.h"

#include <QAbstractButton>

namespace ui {

/// A figure with what it counts, all a button that opens its records.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    Tile(const QString &label, const QString &iconName, QWidget *parent = nullptr);

    void setFigure(qint64 figure, const QString &caption, Tone tone = Tone::Plain);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_figure;
    QString m_caption;
    Tone m_tone = Tone::Plain;
};

} // namespace ui
