#include "app/host/board_reader.h"

namespace host {

std::shared_ptr<app::Board> readBoard(const app::Views &views)
{
    auto board = std::make_shared<app::Board>();
    board->reserve(views.counts());
    views.listSkus({}, [&](const app::SkuRow &row) { board->upsert(row); });
    views.listBatches({}, [&](const app::BatchRow &row) { board->upsert(row); });
    views.listLines({}, [&](const app::LineRow &row) { board->upsert(row); });
    return board;
}

} // namespace host
