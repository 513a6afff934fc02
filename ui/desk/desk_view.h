#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

class QSplitter;

namespace ui {

class BatchesModel;
class EquationWidget;
class FilteredList;
class LineSelection;
class LinesModel;

/// Which line gets which batch? Order lines above; below, of the current line's SKU, its sums and its
/// batches.
class DeskView : public View
{
    Q_OBJECT

public:
    explicit DeskView(BoardKeeper &keeper, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    FilterBar *filter() const override { return m_filter; }
    QList<TableView *> tables() const override;
    void showTrial(const app::Tried *tried) override;
    void lightLine(std::optional<qint64> line) override;
    void saveTo(QSettings &settings) const override;
    void restoreFrom(QSettings &settings) override;

    void showLines(const std::vector<std::int32_t> &lines, const QString &restriction); // exactly these
    enum class Held { All, Pinned, Allocated }; // which lines of a batch
    void showLinesOf(const QString &batch, Held held = Held::All);
    void showWaiting();
    void reveal(std::int32_t line); // select it, widening the filter if need be

private:
    void layOut();
    void connectBrushing();
    void connectBars();
    void applyFilter();
    void showCounts();
    void followSelection();
    void liftRestriction();

    BoardKeeper &m_keeper;
    LinesModel *m_lines;
    BatchesModel *m_batches;
    FilterBar *m_filter;
    TableView *m_linesTable;
    TableView *m_batchesTable;
    EquationWidget *m_equation;
    FilteredList *m_list;
    QSplitter *m_splitter;
    LineSelection *m_selection;
    const app::Tried *m_tried = nullptr;
    bool m_isAboutBatch = false; // the batches table was touched last
};

} // namespace ui
