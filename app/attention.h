#pragma once

#include "app/board.h"

#include <map>

namespace app {

/// Something that needs a person, or that a person could make better.
struct Concern
{
    enum class Kind {
        ShortSku, // its short lines
        Late, // lines of a batch that come after their need-by
        Overdue, // a batch that should be here
        Slipped, // lines that come later than they were promised
        Fillable, // short lines that would fit by now
        Earlier, // lines that a batch could serve before the one they wait for
        Arriving // a batch that is expected today
    };

    Kind kind = Kind::ShortSku;
    std::int32_t sku = Board::none; // of the board, like the batch and the lines
    std::int32_t batch = Board::none;
    std::vector<std::int32_t> lines = {}; // that it is about, in order of storing
    model::Pieces pieces = 0; // of the lines; where it is about a batch, in it
    std::int64_t days = 0; // late, overdue or slipped: of the worst
    std::optional<model::Date> needBy = {}; // the earliest of the lines'

    bool couldBeBetter() const { return kind >= Kind::Fillable; }
};

/// How many there are of something.
struct Tally
{
    std::int64_t count = 0;
    model::Pieces pieces = 0;
    std::int64_t days = 0; // of the worst

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What needs somebody on a day.
struct Attention
{
    Tally waiting; // lines
    Tally shortLines;
    std::int64_t fillable = 0; // of the short lines
    Tally arriving; // batches expected on that day
    Tally overdue; // batches
    Tally slipped; // lines
    std::vector<std::int32_t> arrivingSkus;
    std::vector<std::int32_t> slippedLines;
    std::vector<Concern> concerns; // worst first; what could be better stands last

    std::int64_t needing() const; // how many concerns need somebody
};

/// Reads the board once and gathers what belongs together; in portions, for whoever must not wait. News in
/// between are seen or not, so that another survey must follow.
class Survey
{
public:
    Survey(const Board &board, model::Date today);

    bool goOn(std::int32_t records); // so many more; true: that was all
    Attention result() &&;

private:
    void takeLine(std::int32_t row);
    void takeShort(std::int32_t row, const BoardLine &line);
    void takeAllocated(std::int32_t row, const BoardLine &line);
    void takeSku(std::int32_t sku);
    void takeBatch(std::int32_t sku, std::int32_t index);

    const Board *m_board;
    model::Date m_today;
    std::int32_t m_line = 0; // the next
    std::int32_t m_sku = 0;
    Attention m_all;
    std::map<std::int32_t, Concern> m_short; // by SKU
    std::map<std::int32_t, Concern> m_late; // by batch
    std::map<std::int32_t, Concern> m_due; // lines of batches that are expected by today, by batch
    Concern m_slipped{.kind = Concern::Kind::Slipped};
    Concern m_fillable{.kind = Concern::Kind::Fillable};
    Concern m_earlier{.kind = Concern::Kind::Earlier};
    std::map<std::int32_t, std::vector<std::int32_t>> m_expecting; // lines of batches to come, by SKU
    std::map<std::int32_t, model::Pieces> m_largestFree; // by SKU
};

Attention attentionOn(const Board &board, model::Date today);

} // namespace app
