#pragma once

#include "app/import.h"

#include <QWidget>

namespace ui {

class InkLabel;
class RefusedTable;

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
    RefusedTable *m_table;
};

} // namespace ui
