#pragma once

#include "ui/look/popup_panel.h"

class QListView;

namespace ui {

class Columns;

/// Which columns a table shows, in what order, how wide; for mouse and keys alike.
class ColumnChooser : public PopupPanel
{
    Q_OBJECT

public:
    ColumnChooser(Columns &columns, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void step(int by); // moves the current column

    Columns &m_columns;
    QListView *m_list;
};

} // namespace ui
