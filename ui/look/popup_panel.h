#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A small panel over the window, for one choice: gone with Esc or a click beside it.
class PopupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PopupPanel(const QString &name, QWidget *parent);

    void showAt(const QPoint &position); // on the screen, which it does not leave

protected:
    QVBoxLayout &rows() { return *m_rows; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace ui
