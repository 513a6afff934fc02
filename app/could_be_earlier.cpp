#include "app/could_be_earlier.h"

#include <algorithm>
#include <tuple>

namespace app {

namespace {

/// What a batch can still take, and when it serves.
struct Room
{
    std::int32_t batch = Board::none;
    model::Date due;
    model::Pieces free = 0;
};

std::vector<Room> roomsOf(const Board &board, std::int32_t sku, model::Date today)
{
    std::vector<Room> rooms;
    for (const auto index : board.batchesOf(sku)) {
        const auto &batch = board.batch(index);
        if (batch.state != BatchState::OnHold && batch.free() > 0)
            rooms.push_back({index, batch.isHere() ? today : std::max(*batch.eta, today), batch.free()});
    }
    std::ranges::stable_sort(rooms, {}, &Room::due);
    return rooms;
}

} // namespace

std::vector<std::int32_t> couldBeEarlier(const Board &board, std::int32_t sku,
                                         std::vector<std::int32_t> lines, model::Date today)
{
    auto rooms = roomsOf(board, sku, today);
    const auto roomFor = [&](std::int32_t row) {
        const auto line = board.line(row);
        const auto end = std::ranges::lower_bound(rooms, *line.eta, {}, &Room::due); // only those before it
        return std::find_if(rooms.begin(), end, [&](const Room &room) { return room.free >= line.quantity; });
    };
    const auto isEarlier = [&](std::int32_t row, auto room) {
        return room != rooms.end() && room->due < *board.line(row).eta;
    };
    std::erase_if(lines, [&](std::int32_t row) { return !isEarlier(row, roomFor(row)); });
    std::ranges::sort(lines, {}, [&](std::int32_t row) {
        const auto line = board.line(row);
        return std::tuple(-line.priority, line.needBy.value_or(model::Date::max()), row);
    });
    std::erase_if(lines, [&](std::int32_t row) {
        const auto room = roomFor(row);
        if (!isEarlier(row, room))
            return true;
        room->free -= board.line(row).quantity;
        return false;
    });
    std::ranges::sort(lines);
    return lines;
}

} // namespace app
