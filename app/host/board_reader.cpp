#include "app/host/board_reader.h"

namespace host {

namespace {

constexpr std::int64_t firstLines = 64; // more than a screen shows

/// What the views ask of it first is found while nobody waits: orders and places of names are kept.
void warm(const app::Board &board)
{
    board.lines({});
    board.skus({});
    board.orders({});
}

} // namespace

std::shared_ptr<app::Board> readBoard(const app::Views &views)
{
    auto board = std::make_shared<app::Board>();
    board->reserve(views.counts());
    views.listSkus({}, [&](const app::SkuRow &row) { board->upsert(row); });
    views.listBatches({}, [&](const app::BatchRow &row) { board->upsert(row); });
    views.listLines({}, [&](const app::LineRow &row) { board->upsert(row); });
    warm(*board);
    return board;
}

std::shared_ptr<app::Board> readFirstScreen(const app::Views &views)
{
    auto board = std::make_shared<app::Board>();
    board->setPart(true);
    for (const auto &line : views.firstLines(firstLines)) {
        const auto sku = model::Sku::parse(line.sku);
        if (sku && board->findSku(line.sku) == app::Board::none) {
            if (const auto row = views.sku(*sku))
                board->upsert(*row);
            for (const auto &batch : views.batchesOf(*sku))
                board->upsert(batch);
        }
        board->upsert(line);
    }
    return board;
}

} // namespace host
