#include "ui/trying/consequences.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ui {

namespace {

/// The lines of a trial, each from how it stood before to how it stands at the end.
class Tally
{
public:
    Tally(const app::Board &board, model::Date today)
        : m_board(board)
        , m_today(today)
    {
    }

    void add(const model::Event &event)
    {
        if (const auto *lost = std::get_if<model::Deallocated>(&event)) {
            auto &one = lineOf(lost->line);
            if (!one.from) {
                one.from = lost->batch;
                one.was = expected(lost->eta);
            }
            one.to.reset();
            one.now.reset();
        } else if (const auto *served = std::get_if<model::Allocated>(&event)) {
            auto &one = lineOf(served->line);
            one.to = served->batch;
            one.now = expected(served->eta);
            one.isShort = false;
        } else if (const auto *none = std::get_if<model::OutOfStock>(&event)) {
            lineOf(none->line).isShort = true;
        } else if (const auto *slipped = std::get_if<model::PromiseSlipped>(&event)) {
            auto &one = lineOf(slipped->line);
            if (one.from)
                return; // told by how it moved
            one.from = one.to = slipped->batch;
            one.was = slipped->was;
            one.now = slipped->now;
        }
    }

    Consequences result() &&
    {
        Consequences all;
        for (auto &[id, one] : m_lines) {
            if (one.from == one.to && one.was == one.now && !one.isShort)
                continue; // it comes back to where it was
            all.moved += one.to && one.from != one.to ? 1 : 0;
            all.shortLines += one.isShort ? 1 : 0;
            all.slipped += one.daysLater() > 0 ? 1 : 0;
            all.worst = std::max(all.worst, one.daysLater());
            all.lines.push_back(std::move(one));
        }
        std::ranges::stable_sort(all.lines, {}, [](const Consequence &one) {
            return std::tuple(!one.isShort, !one.isLate(), -one.daysLater());
        });
        return all;
    }

private:
    std::optional<model::Date> expected(const std::optional<model::Date> &eta) const
    {
        return eta ? std::max(*eta, m_today) : m_today;
    }

    Consequence &lineOf(const model::OrderLine &line)
    {
        const auto [place, isNew] = m_lines.try_emplace(line.id, Consequence{.line = line});
        if (isNew) {
            const auto row = m_board.findLine(line.id.order.text(), line.id.number.value());
            if (row != app::Board::none)
                place->second.needBy = m_board.line(row).needBy;
        }
        return place->second;
    }

    const app::Board &m_board;
    model::Date m_today;
    std::map<model::LineId, Consequence> m_lines;
};

} // namespace

Consequences consequencesOf(const app::Preview &preview, const app::Board &board, model::Date today)
{
    Tally tally(board, today);
    for (const auto &event : preview.events)
        tally.add(event);
    auto all = std::move(tally).result();
    all.isBulk = preview.bulk;
    return all;
}

} // namespace ui
