#include "ui/filter_bar.h"

#include "ui/filters/filter_menu.h"
#include "ui/look/buttons.h"
#include "ui/look/chip_row.h"
#include "ui/look/fields.h"
#include "ui/look/measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace ui {

namespace {

constexpr int textWidth = 232;

} // namespace

FilterBar::FilterBar(const QString &placeholder, const QStringList &chips, QWidget *parent)
    : QWidget(parent)
    , m_text(filterEdit(placeholder))
    , m_chips(new ChipRow)
    , m_restriction(button(ButtonKind::Ordinary, {}, QStringLiteral("cross")))
    , m_savedButton(button(ButtonKind::Bare, {}, QStringLiteral("star")))
    , m_columns(iconButton(QStringLiteral("options"), tr("Columns")))
{
    m_text->setAccessibleName(placeholder);
    m_text->setMaximumWidth(textWidth);
    m_text->setMinimumWidth(textWidth / 2);
    m_text->installEventFilter(this);
    m_chips->setChips(chips);
    m_restriction->hide();
    m_restriction->setToolTip(tr("Show all again"));
    setFixedHeight(measures::filterBarHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_chips);
    row->addWidget(m_restriction);
    row->addWidget(m_savedButton);
    row->addStretch(1);
    row->addWidget(m_columns);
    m_savedButton->hide();
    m_columns->hide();
    connect(m_savedButton, &QPushButton::clicked, this, &FilterBar::offerSaved);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { Q_EMIT columnsAsked(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_chips, &ChipRow::chipChosen, this, &FilterBar::changed);
    connect(m_restriction, &QPushButton::clicked, this, [this] {
        setRestriction({});
        Q_EMIT restrictionLifted();
    });
}

QString FilterBar::text() const
{
    return m_text->text();
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
}

int FilterBar::chip() const
{
    return m_chips->chosen();
}

void FilterBar::setChip(int chip)
{
    m_chips->choose(chip);
}

void FilterBar::setCount(int chip, qint64 count)
{
    m_chips->setCount(chip, count);
}

void FilterBar::setRestriction(const QString &text)
{
    m_restriction->setText(text);
    m_restriction->setAccessibleName(tr("%1, show all again").arg(text));
    m_restriction->setVisible(!text.isEmpty());
}

bool FilterBar::isFiltering() const
{
    return !text().isEmpty() || chip() > 0 || !m_restriction->isHidden();
}

QString FilterBar::inWords() const
{
    QStringList words;
    if (chip() > 0)
        words += m_chips->textOf(chip());
    if (!text().isEmpty())
        words += tr("“%1”").arg(text());
    if (!m_restriction->isHidden())
        words += m_restriction->text();
    return words.join(QStringLiteral(", "));
}

void FilterBar::clear()
{
    const auto wasRestricted = !m_restriction->isHidden();
    setRestriction({});
    m_chips->choose(0);
    m_text->clear();
    if (wasRestricted)
        Q_EMIT restrictionLifted();
    Q_EMIT changed();
}

void FilterBar::take()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

FilterMenu &FilterBar::offer(const SavedFilters &filters)
{
    m_saved = new FilterMenu(*this, filters);
    connect(m_saved, &FilterMenu::changed, this, &FilterBar::nameSaved);
    m_savedButton->show();
    nameSaved();
    return *m_saved;
}

void FilterBar::nameSaved()
{
    const auto name = m_saved->nameInForce();
    m_savedButton->setText(name);
    m_savedButton->setAccessibleName(tr("Saved filters"));
    m_savedButton->setAccessibleDescription(name);
    m_savedButton->setToolTip(tr("Saved filters"));
}

void FilterBar::offerSaved()
{
    if (m_saved)
        m_saved->popup(m_savedButton->mapToGlobal(m_savedButton->rect().bottomLeft()));
}

void FilterBar::offerColumns()
{
    m_columns->show();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) { // first the words go, then the field is left
        if (m_text->text().isEmpty())
            Q_EMIT left();
        m_text->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
