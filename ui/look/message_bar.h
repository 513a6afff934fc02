#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace ui {

struct MessageAction
{
    QString text;
    std::function<void()> run;
    bool bordered = false; // else ink, as in a sentence
};

/// A result or refusal: one sentence of facts, its beginning bold, the next step as a button.
struct Message
{
    enum class Kind { Done, Hint, Refused };

    Kind kind = Kind::Done;
    QString lead;
    QString rest;
    QList<MessageAction> actions;
    QString iconName; // of its kind where empty
};

/// Shows one message until it is closed or another takes its place. Hidden while there is none.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void dismiss();
    QString sentence() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    Message m_message;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace ui
