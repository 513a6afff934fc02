#pragma once

#include "app/import.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class InkLabel;

/// The rows an import refused, in the middle of the window until they are put away.
class RefusedPage : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedPage(QWidget *parent = nullptr);

    void show(const std::vector<app::RefusedRow> &rows);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    InkLabel *m_title;
    QVBoxLayout *m_rows;
    QWidget *m_table = nullptr;
};

} // namespace ui
