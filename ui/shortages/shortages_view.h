#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class EmptyState;
class ShortagesModel;
class WaysPanel;

/// How do I get out? Short lines, worst first; below, the ways out of the current one.
class ShortagesView : public View
{
    Q_OBJECT

public:
    ShortagesView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    FilterBar *filter() const override { return m_filter; }
    QList<TableView *> tables() const override { return {m_table}; }
    void lightLine(std::optional<qint64> line) override;
    void saveTo(QSettings &settings) const override;
    void restoreFrom(QSettings &settings) override;

    void reveal(std::int32_t line); // select it, widening the filter if need be

private:
    void prepareTable();
    void layOut();
    void applyFilter();
    void showCounts();
    void tellCount();
    void followCurrent();
    void save();
    void restore();
    std::int32_t current() const; // none: no row

    BoardKeeper &m_keeper;
    ShortagesModel *m_model;
    FilterBar *m_filter;
    TableView *m_table;
    WaysPanel *m_ways;
    EmptyState *m_nothing;
    QPushButton *m_clear;
    QPushButton *m_allocate;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    std::int32_t m_saved = app::Board::none; // the current line, while the model is renewed
};

} // namespace ui
