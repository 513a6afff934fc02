#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

class QStackedWidget;

namespace ui {

class EmptyState;
class EquationWidget;
class TimelineBar;
class TimelineChart;
class TimelineModel;

/// When does it work out? One SKU over the days, as a chart to drag in or as the same facts in a table.
class TimelineView : public View
{
    Q_OBJECT

public:
    explicit TimelineView(BoardKeeper &keeper, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    void takeFilter() override;
    QList<TableView *> tables() const override { return {m_table}; }
    Sheets sheets() const override;
    QList<QWidget *> places() const override;
    void take(const Subject &subject) override;
    void showTrial(const app::Tried *tried) override;
    void lightLine(std::optional<qint64> line) override;
    void saveTo(QSettings &settings) const override;
    void restoreFrom(QSettings &settings) override;

private:
    void layOut();
    void connectParts();
    void show(const std::string &sku);
    void follow(); // the board
    void chooseSomething(); // where no SKU is chosen yet
    void showPart();

    BoardKeeper &m_keeper;
    TimelineBar *m_bar;
    EquationWidget *m_equation;
    TimelineChart *m_chart;
    TimelineModel *m_rows;
    TableView *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    std::string m_sku;
    const app::Tried *m_tried = nullptr;
};

} // namespace ui
