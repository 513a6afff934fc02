#pragma once

#include "ui/board_keeper.h"

#include <optional>
#include <span>

namespace ui {

class LinesModel;
class TableView;

/// Which lines are selected, by line, not by row: kept while rows come, go and change their order.
class LineSelection : public QObject
{
    Q_OBJECT

public:
    LineSelection(TableView &table, LinesModel &model, BoardKeeper &keeper);

    const std::vector<std::int32_t> &lines() const; // of the board, from top to bottom
    std::int32_t current() const; // none: no row
    void select(std::span<const std::int32_t> lines); // those shown; the first is the current one

Q_SIGNALS:
    void changed(); // or the current line

private:
    void save();
    void restore();
    void mark(std::span<const std::int32_t> lines);

    TableView &m_table;
    LinesModel &m_model;
    BoardKeeper &m_keeper;
    mutable std::optional<std::vector<std::int32_t>> m_read; // of the selection as it is now
    std::vector<std::int32_t> m_lines; // while the model is renewed
    std::int32_t m_current = app::Board::none;
    std::int32_t m_top = app::Board::none;
    bool m_isRestoring = false;
};

} // namespace ui
