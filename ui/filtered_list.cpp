#include "ui/filtered_list.h"

#include "ui/filter_bar.h"
#include "ui/look/buttons.h"
#include "ui/look/empty_state.h"

#include <QAction>
#include <QPushButton>

namespace ui {

FilteredList::FilteredList(FilterBar &filter, QWidget *list, Words words)
    : m_filter(filter)
    , m_list(list)
    , m_words(std::move(words))
    , m_nothing(new EmptyState(EmptyState::Size::Panel))
    , m_clear(ordinaryButton(tr("Clear filter")))
{
    m_nothing->addButton(m_clear);
    addWidget(m_list);
    addWidget(m_nothing);
    connect(m_clear, &QPushButton::clicked, &filter, &FilterBar::clear);
    connect(&filter, &FilterBar::left, m_list, qOverload<>(&QWidget::setFocus));
}

void FilteredList::offer(const QList<QAction *> &beginnings)
{
    for (auto *action : beginnings) {
        auto *begin = ordinaryButton(action->text());
        begin->setIcon(action->icon());
        begin->setVisible(false);
        connect(begin, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, begin, &QWidget::setEnabled);
        m_nothing->addButton(begin);
        m_beginnings += begin;
    }
}

void FilteredList::follow(bool isEmpty)
{
    const auto typed = m_filter.text().trimmed();
    const auto isFiltering = m_filter.isFiltering();
    const auto title = !isFiltering ? m_words.noneYet
        : typed.isEmpty()           ? m_words.noSuch
                                    : m_words.nothingMatches.arg(typed);
    m_nothing->setText(title, isFiltering ? m_words.isHidden : m_words.begin);
    m_clear->setVisible(isFiltering);
    for (auto *begin : std::as_const(m_beginnings))
        begin->setVisible(!isFiltering);
    setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_list);
}

} // namespace ui
