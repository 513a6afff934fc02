#pragma once

#include "ui/look/popup_panel.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class Field;

/// Asks what a filter is to be called.
class FilterNamePanel : public PopupPanel
{
    Q_OBJECT

public:
    FilterNamePanel(const QString &verb, const QString &name, std::function<bool(const QString &)> isTaken,
                    QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take();

    std::function<bool(const QString &)> m_isTaken;
    QString m_before;
    QLineEdit *m_name;
    Field *m_field;
};

} // namespace ui
