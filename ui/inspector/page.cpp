#include "ui/inspector/page.h"

#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/flow_layout.h"
#include "ui/look/measures.h"
#include "ui/look/pill_label.h"

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int factLabelWidth = 72;
constexpr int factHeight = 24;
constexpr int pillPadding = 8;

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

namespace {

QWidget *framed(QWidget *section) // beneath a line
{
    auto *framed = new QWidget;
    auto *rows = new QVBoxLayout(framed);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(paneLine());
    rows->addWidget(section);
    return framed;
}

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_second(new InkLabel(Tone::Plain))
    , m_third(new InkLabel(Tone::Second))
    , m_whole(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_factTable(new QWidget)
    , m_factRows(new QGridLayout(m_factTable))
    , m_commandBar(new QWidget)
    , m_commands(new FlowLayout(m_commandBar))
{
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *body = new QWidget;
    body->setLayout(m_body);
    auto *scroll = new QScrollArea; // in a low window; what can be done stays in sight beneath
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    for (auto *ground : {static_cast<QWidget *>(body), scroll->viewport()})
        ground->setBackgroundRole(QPalette::Base);
    m_whole->addWidget(scroll, 1);
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
    m_factRows->setSpacing(0);
    m_factRows->setColumnMinimumWidth(0, factLabelWidth);
    m_factRows->setColumnStretch(1, 1);
    m_commands->setContentsMargins(measures::panelPadding, 12, measures::panelPadding, 12);
    m_commands->setSpacing(8);
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
    m_body->addWidget(framed(section),
                      section->sizePolicy().verticalPolicy() == QSizePolicy::Expanding ? 1 : 0);
}

void Page::addStretch()
{
    m_body->addStretch(1);
}

void Page::addCommand(QAction *action)
{
    if (m_commandBar->isHidden()) {
        m_whole->addWidget(framed(m_commandBar));
        m_commandBar->show();
    }
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    auto *command = ordinaryButton(action->iconText());
    if (key.size() == 1) // longer ones stand in the menu
        setKey(command, key);
    const auto follow = [this, command, action] { // only what can be done now
        command->setVisible(action->isEnabled());
        command->setText(action->iconText());
        const auto commands = m_commandBar->findChildren<QPushButton *>();
        const auto isShown = [](const QPushButton *each) { return !each->isHidden(); };
        m_commandBar->parentWidget()->setVisible(std::ranges::any_of(commands, isShown));
    };
    connect(action, &QAction::changed, command, follow);
    connect(command, &QPushButton::clicked, action, &QAction::trigger);
    m_commands->addWidget(command);
    follow();
}

int Page::addFactRow(const QString &label, QWidget *value, const Fact &fact)
{
    if (m_facts.isEmpty()) {
        addSection(m_factTable);
        m_factTable->show();
    }
    const auto row = static_cast<int>(m_facts.size());
    auto *name = new InkLabel(Tone::Second);
    name->setText(label);
    m_factRows->addWidget(name, row, 0);
    m_factRows->addWidget(value, row, 1);
    m_facts += fact;
    m_facts.last().label = name;
    return row;
}

int Page::addFact(const QString &label)
{
    auto *value = new InkLabel(Tone::Plain);
    auto *note = new InkLabel(Tone::Late, Weight::Regular, TextSize::Small);
    value->setAccessibleDescription(label);
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(pillPadding, 0, 0, 0); // in line with the glyph of a pill above
    row->setSpacing(6);
    row->addWidget(value);
    row->addWidget(note);
    row->addStretch(1);
    cell->setFixedHeight(factHeight);
    return addFactRow(label, cell, {nullptr, value, note});
}

int Page::addFact(const QString &label, PillLabel *state)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(state);
    row->addStretch(1);
    cell->setFixedHeight(factHeight);
    return addFactRow(label, cell, {nullptr, nullptr, nullptr});
}

void Page::setFact(int fact, const QString &value, Tone tone, const QString &note, Tone noteTone)
{
    const auto &row = m_facts.at(fact);
    row.value->setText(value);
    row.value->setTone(tone);
    row.note->setText(note);
    row.note->setTone(noteTone);
    row.label->setVisible(!value.isEmpty());
    row.value->parentWidget()->setVisible(!value.isEmpty());
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
        auto *caption = new InkLabel(Tone::Second, Weight::Regular, TextSize::Small);
        caption->setText(label);
        column->addWidget(number);
        column->addWidget(caption);
        row->addLayout(column, 1);
        m_numbers += number;
        m_labels += label;
    }
}

void Figures::setFigure(int place, qint64 number, Tone tone)
{
    m_numbers.at(place)->setText(numberText(number));
    m_numbers.at(place)->setTone(tone);
    m_numbers.at(place)->setAccessibleName(tr("%1: %2").arg(m_labels.at(place), numberText(number)));
}

} // namespace ui
