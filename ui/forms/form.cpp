#include "ui/forms/form.h"

#include "ui/inspector/ink_label.h"
#include "ui/inspector/page.h"
#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/fields.h"
#include "ui/look/measures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Form::Form(const QString &title, const QString &explanation, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_refusal(new InkLabel(Tone::Short))
    , m_do(filledButton(verb))
{
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleRole(*m_refusal, QAccessible::Notification);
    m_rows->setContentsMargins(measures::panelPadding, 12, measures::panelPadding, 12);
    m_rows->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    auto *name = new InkLabel(Tone::Plain, Weight::Subject);
    name->setText(title);
    name->setWordWrap(true);
    auto *hint = new InkLabel(Tone::Second);
    hint->setText(explanation);
    hint->setWordWrap(true);
    head->addWidget(name);
    head->addWidget(hint);
    m_rows->addLayout(head);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    connect(m_do, &QPushButton::clicked, this, &Form::submit);
}

Field *Form::addField(const QString &label, QLineEdit *editor)
{
    auto *field = new Field(label, editor);
    connect(editor, &QLineEdit::returnPressed, this, &Form::submit);
    connect(editor, &QLineEdit::textChanged, this, &Form::typed);
    addWidget(field);
    m_editors += editor;
    return field;
}

void Form::addRows(QPlainTextEdit *rows)
{
    connect(rows, &QPlainTextEdit::textChanged, this, &Form::typed);
    m_editors += rows;
}

QStringList Form::texts() const
{
    QStringList texts;
    for (const auto *editor : m_editors)
        texts += editor->property(editor->inherits("QLineEdit") ? "text" : "plainText").toString();
    return texts;
}

void Form::setTexts(const QStringList &texts)
{
    if (texts.size() != m_editors.size())
        return; // of another version of this form
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_editors[i]->setProperty(m_editors[i]->inherits("QLineEdit") ? "text" : "plainText", texts[i]);
}

void Form::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
    if (!m_first)
        m_first = widget;
}

void Form::finish()
{
    m_began = texts();
    m_rows->addWidget(m_refusal);
    auto *back = ordinaryButton(tr("Back"));
    back->setToolTip(tr("Esc"));
    connect(back, &QPushButton::clicked, this, &Form::left);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_do);
    buttons->addWidget(back);
    buttons->addStretch(1);
    m_rows->addLayout(buttons);
    m_rows->addStretch(1);
}

void Form::takeFocus()
{
    auto *field = qobject_cast<Field *>(m_first);
    auto *editor = field ? static_cast<QWidget *>(field->editor()) : m_first;
    editor->setFocus(Qt::OtherFocusReason);
    if (field)
        field->editor()->selectAll();
}

void Form::submit()
{
    if (m_isBusy)
        return;
    say({});
    if (const auto asked = command()) {
        setBusy(true);
        m_ask(*asked);
    }
}

void Form::refuse(const app::Rejection &rejection)
{
    setBusy(false);
    auto *field = fieldOf(rejection);
    if (!field) {
        say(sentence(rejection));
        return;
    }
    field->refuse(sentence(rejection));
    field->editor()->setFocus(Qt::OtherFocusReason);
}

void Form::setBusy(bool busy)
{
    m_isBusy = busy;
    m_do->setEnabled(!busy);
}

void Form::setTried(bool tried)
{
    setKind(m_do, tried ? ButtonKind::Ordinary : ButtonKind::Filled);
}

void Form::say(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setAccessibleName(sentence);
    if (sentence.isEmpty())
        m_refusal->hide();
    else
        announce(*m_refusal);
}

void Form::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier)
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
