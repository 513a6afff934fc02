#pragma once

#include "ui/board_keeper.h"
#include "ui/inspector/page.h"

namespace ui {

/// Several order lines at once: how many in which state, how many pieces.
class LinesPage : public Page
{
    Q_OBJECT

public:
    LinesPage(BoardKeeper &keeper, const QList<QAction *> &commands, QWidget *parent = nullptr);

    void show(const std::vector<std::int32_t> &lines);

private:
    BoardKeeper &m_keeper;
    Figures *m_figures;
    int m_orders;
    int m_skus;
    int m_waiting;
    int m_short;
    int m_allocated;
};

/// An SKU: what we have, expect and owe of it.
class SkuPage : public Page
{
    Q_OBJECT

public:
    explicit SkuPage(BoardKeeper &keeper, QWidget *parent = nullptr);

    void show(const std::string &sku);

private:
    BoardKeeper &m_keeper;
    Figures *m_figures;
    int m_allocated;
    int m_waiting;
    int m_short;
    int m_onHold;
    int m_batches;
    int m_lines;
};

} // namespace ui
