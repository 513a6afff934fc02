#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class KeyMap;
class KeysModel;

/// Every key there is, to be searched and changed; the work goes on beside it.
class KeysWindow : public QDialog
{
    Q_OBJECT

public:
    KeysWindow(KeyMap &keys, QWidget *parent);

private:
    void follow(); // the chosen command
    void give();
    void reset();
    void tell(QAction *holder); // that a key is taken; nullptr: it is not

    KeyMap &m_keys;
    KeysModel *m_model;
    QTableView *m_table;
    QLabel *m_command;
    QKeySequenceEdit *m_key;
    QPushButton *m_give;
    QPushButton *m_reset;
    QLabel *m_refusal;
};

} // namespace ui
