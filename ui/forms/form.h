#pragma once

#include "app/commands.h"
#include "app/outcome.h"
#include "ui/trying/trial.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Field;
class InkLabel;

/// Something new or changed, typed in the inspector: Enter does it, Esc goes back. What was typed is kept
/// until it is accepted; a refusal stands beneath the field that caused it.
class Form : public QWidget
{
    Q_OBJECT

public:
    Form(const QString &title, const QString &explanation, const QString &verb, QWidget *parent = nullptr);

    using Ask = std::function<void(const app::Command &command)>;
    void onSubmit(Ask ask) { m_ask = std::move(ask); }
    void submit();
    void refuse(const app::Rejection &rejection);
    void setBusy(bool busy); // while the command is under way
    void setTried(bool tried); // the strip that says what it comes to has the filled button
    bool isBusy() const { return m_isBusy; }
    void takeFocus();

    QStringList texts() const; // of its fields, from the top
    void setTexts(const QStringList &texts);
    bool isTouched() const { return texts() != m_began; } // something was typed

    /// What stands in the fields, to be tried; nothing: it cannot be, or would change nothing.
    virtual std::optional<Attempt> attempt() const { return std::nullopt; }

Q_SIGNALS:
    void left();
    void typed(); // a field was changed

protected:
    virtual std::optional<app::Command> command() = 0; // none: a field said what is wrong
    virtual Field *fieldOf(const app::Rejection &rejection) const = 0;

    Field *addField(const QString &label, QLineEdit *editor);
    void addRows(QPlainTextEdit *rows); // whose text is a field's too
    void addWidget(QWidget *widget);
    void finish(); // after the last field
    void say(const QString &sentence); // beneath all fields

    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_rows;
    InkLabel *m_refusal;
    QPushButton *m_do;
    QWidget *m_first = nullptr;
    QList<QObject *> m_editors;
    QStringList m_began; // texts
    Ask m_ask;
    bool m_isBusy = false;
};

} // namespace ui
