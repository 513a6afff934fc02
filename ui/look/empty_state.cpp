#include "ui/look/empty_state.h"

#include "ui/look/access.h"
#include "ui/look/empty_parts.h"
#include "ui/look/text_painter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

EmptyState::EmptyState(Size size, QWidget *parent)
    : QWidget(parent)
    , m_title(centred(this))
    , m_line(centred(this))
    , m_hint(centred(this))
    , m_buttons(new QHBoxLayout)
    , m_examples(new QHBoxLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    const bool isPage = size == Size::Page;
    m_title->setFont(isPage ? figure(font()) : weighted(font(), Weight::Subject));
    for (QLabel *quiet : {m_line, m_hint})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(8);
    m_examples->setSpacing(24);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    if (isPage) {
        column->addWidget(new BarsDrawing(this), 0, Qt::AlignHCenter);
        column->addSpacing(32);
    }
    column->addWidget(m_title);
    column->addSpacing(isPage ? 4 : 2);
    column->addWidget(m_line);
    column->addSpacing(isPage ? 20 : 12);
    column->addLayout(m_buttons);
    column->addSpacing(isPage ? 20 : 8);
    column->addWidget(m_hint);
    column->addSpacing(isPage ? 48 : 0);
    column->addLayout(m_examples);
    column->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &line)
{
    say(m_title, title);
    say(m_line, line);
    setAccessibleName(title);
    setAccessibleDescription(line);
}

void EmptyState::addButton(QWidget *button)
{
    if (m_buttons->count() == 0) {
        m_buttons->addStretch();
        m_buttons->addStretch();
    }
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::clearButtons()
{
    empty(m_buttons);
}

void EmptyState::setHint(const QString &hint)
{
    say(m_hint, hint);
}

void EmptyState::setExamples(const QList<ExampleTable> &examples)
{
    empty(m_examples);
    m_examples->addStretch();
    for (const ExampleTable &example : examples)
        m_examples->addWidget(new ExampleView(example, this));
    m_examples->addStretch();
}

} // namespace ui
