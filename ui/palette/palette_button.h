#pragma once

#include <QAbstractButton>

class QAction;

namespace ui {

/// The way to the palette for those who look for a field: it says what can be typed, and its keys.
class PaletteButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteButton(QAction *palette, QWidget *parent = nullptr);

    void setNarrow(bool narrow); // the lens alone
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    double wholeWidth() const; // of lens, text and keys
    void paintKeys(QPainter &painter, QRectF &room) const;

    QAction *m_palette;
    QString m_says;
    bool m_isNarrow = false;
};

} // namespace ui
