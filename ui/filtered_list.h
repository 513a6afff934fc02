#pragma once

#include <QList>
#include <QStackedWidget>
#include <QString>

class QAction;
class QPushButton;

namespace ui {

class EmptyState;
class FilterBar;

/// A list beneath its filter. Where nothing is left: why, and the way back; where nothing is there yet: how
/// to begin.
class FilteredList : public QStackedWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString nothingMatches; // with %1 for what was typed
        QString noSuch; // of the kind chosen
        QString isHidden; // by the filter
        QString noneYet;
        QString begin;
    };

    FilteredList(FilterBar &filter, QWidget *list, Words words);

    void offer(const QList<QAction *> &beginnings);
    void follow(bool isEmpty);

private:
    FilterBar &m_filter;
    QWidget *m_list;
    Words m_words;
    EmptyState *m_nothing;
    QPushButton *m_clear;
    QList<QPushButton *> m_beginnings;
};

} // namespace ui
