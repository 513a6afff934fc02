#pragma once

#include "ui/board_keeper.h"

#include <set>

namespace ui {

class OrdersModel;
class TableView;

/// Which orders and lines are selected, by what they are, not by row: kept while rows come, go and change
/// their order.
class OrderSelection : public QObject
{
    Q_OBJECT

public:
    OrderSelection(TableView &table, OrdersModel &model, BoardKeeper &keeper);

    std::vector<std::int32_t> lines() const; // of the board; of a selected order all that are not cancelled

Q_SIGNALS:
    void changed(); // or the current row

private:
    struct Place
    {
        std::int32_t order = app::Board::none; // of the board
        std::int32_t line = app::Board::none; // none: the order itself

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    Place placeAt(int row) const; // on the board before, where that is being replaced
    Place now(const Place &place) const;
    void save();
    void restore();

    TableView &m_table;
    OrdersModel &m_model;
    BoardKeeper &m_keeper;
    std::set<Place> m_selected; // while the model is renewed, like the next two
    Place m_current;
    Place m_top;
    bool m_isRestoring = false;
};

} // namespace ui
