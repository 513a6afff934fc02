#pragma once

#include "ui/gateway.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class MessageBar;
struct LoggedStep;

/// Says, before somebody tries to take a step back, what stands on it: each a link to its step.
class DependentsBar : public QWidget
{
    Q_OBJECT

public:
    explicit DependentsBar(Gateway &gateway, QWidget *parent = nullptr);

    void ask(const LoggedStep *step); // nullptr, or one that cannot be taken back: nothing is to be said

Q_SIGNALS:
    void stepChosen(qint64 step);

private:
    void askNow();
    void tell(const app::Rejection &refusal);

    Gateway &m_gateway;
    MessageBar *m_message;
    QTimer m_pause; // nobody asks while somebody walks through the list
    std::int64_t m_step = 0; // in hand; 0: none
};

} // namespace ui
