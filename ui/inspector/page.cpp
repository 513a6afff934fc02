#include "ui/inspector/page.h"

#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int factLabelWidth = 72;
constexpr int valueColumn = 1;
constexpr int noteColumn = 2;

} // namespace

QWidget *paneLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_second(new InkLabel(Tone::Plain))
    , m_third(new InkLabel(Tone::Second))
    , m_body(new QVBoxLayout(this))
    , m_facts(new QWidget)
    , m_factRows(new QGridLayout(m_facts))
    , m_commandBar(new QWidget)
    , m_commands(new QHBoxLayout(m_commandBar))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *head = new QWidget;
    auto *headRows = new QVBoxLayout(head);
    headRows->setContentsMargins(measures::panelPadding, 12, measures::panelPadding, 12);
    headRows->setSpacing(2);
    for (auto *label : {m_title, m_second, m_third}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        headRows->addWidget(label);
    }
    m_body->addWidget(head);
    m_factRows->setContentsMargins(measures::panelPadding, 12, measures::panelPadding, 12);
    m_factRows->setHorizontalSpacing(8);
    m_factRows->setVerticalSpacing(4);
    m_factRows->setColumnMinimumWidth(0, factLabelWidth);
    m_factRows->setColumnStretch(noteColumn, 1);
    addSection(m_facts);
    m_facts->hide();
    m_commands->setContentsMargins(measures::panelPadding, 12, measures::panelPadding, 12);
    m_commands->setSpacing(8);
    m_commands->addStretch(1);
    m_commandBar->hide();
}

void Page::setSubject(const QString &title, const QString &second, const QString &third)
{
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_third->setText(third);
    m_third->setVisible(!third.isEmpty());
}

void Page::addSection(QWidget *section)
{
    auto *framed = new QWidget;
    auto *rows = new QVBoxLayout(framed);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(paneLine());
    rows->addWidget(section);
    m_body->addWidget(framed, section->sizePolicy().verticalPolicy() == QSizePolicy::Expanding ? 1 : 0);
}

void Page::addStretch()
{
    m_body->addStretch(1);
}

void Page::addCommand(QAction *action, const QString &text)
{
    if (m_commandBar->isHidden()) {
        addSection(m_commandBar);
        m_commandBar->show();
    }
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    auto *command = ordinaryButton(key.size() == 1 ? text + QStringLiteral("  ") + key : text);
    command->setAccessibleName(text);
    command->setEnabled(action->isEnabled());
    connect(action, &QAction::enabledChanged, command, &QWidget::setEnabled);
    connect(command, &QPushButton::clicked, action, &QAction::trigger);
    m_commands->insertWidget(m_commands->count() - 1, command);
}

int Page::addFact(const QString &label, QWidget *value)
{
    const auto row = m_factRows->rowCount();
    auto *name = new InkLabel(Tone::Second);
    name->setText(label);
    auto *shown = value ? value : new InkLabel(Tone::Plain);
    shown->setAccessibleDescription(label);
    m_factRows->addWidget(name, row, 0);
    m_factRows->addWidget(shown, row, valueColumn, Qt::AlignLeft);
    m_factRows->addWidget(new InkLabel(Tone::Late, Weight::Regular, TextSize::Small), row, noteColumn);
    m_facts->show();
    return row;
}

void Page::setFact(int fact, const QString &value, Tone tone, const QString &note, Tone noteTone)
{
    auto *label = qobject_cast<InkLabel *>(m_factRows->itemAtPosition(fact, valueColumn)->widget());
    label->setText(value);
    label->setTone(tone);
    auto *remark = qobject_cast<InkLabel *>(m_factRows->itemAtPosition(fact, noteColumn)->widget());
    remark->setText(note);
    remark->setTone(noteTone);
    showFact(fact, !value.isEmpty());
}

void Page::showFact(int fact, bool shown)
{
    for (const auto column : {0, valueColumn, noteColumn})
        m_factRows->itemAtPosition(fact, column)->widget()->setVisible(shown);
}

Figures::Figures(const QStringList &labels, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &label : labels) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *number = new InkLabel(Tone::Plain, Weight::Subject, TextSize::Figure);
        number->setAccessibleName(label);
        auto *caption = new InkLabel(Tone::Second, Weight::Regular, TextSize::Small);
        caption->setText(label);
        column->addWidget(number);
        column->addWidget(caption);
        row->addLayout(column, 1);
        m_numbers += number;
    }
}

void Figures::setFigure(int place, qint64 number, Tone tone)
{
    m_numbers.at(place)->setText(numberText(number));
    m_numbers.at(place)->setTone(tone);
}

} // namespace ui
