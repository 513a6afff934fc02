#include "app/host/sample_rows.h"

#include <algorithm>
#include <array>
#include <random>

namespace host {

namespace {

constexpr auto colours = std::to_array<std::pair<const char *, const char *>>({{"SAGE", "sage"},
                                                                               {"SAND", "sand"},
                                                                               {"SLATE", "slate"},
                                                                               {"RUST", "rust"},
                                                                               {"INK", "ink"},
                                                                               {"CREAM", "cream"},
                                                                               {"MOSS", "moss"},
                                                                               {"CLAY", "clay"},
                                                                               {"PLUM", "plum"},
                                                                               {"SKY", "sky"}});
constexpr auto finishes = std::to_array<std::pair<const char *, const char *>>(
    {{"P", "plain"}, {"M", "matt"}, {"G", "glazed"}, {"R", "ribbed"}, {"B", "gift box"}});
constexpr std::size_t wantedLines = 50'000;
constexpr int incomingBatches = 3; // of each SKU, beside two in the warehouse

/// Chance that falls the same way on every machine, which the distributions of the library do not promise.
class Dice
{
public:
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }

private:
    std::mt19937 m_engine{20260119};
};

struct Good
{
    std::string sku;
    std::string description;
};

std::vector<Good> goodsOf(const SampleRows &sample)
{
    std::vector<Good> goods;
    for (const auto &batch : sample.batches) {
        const auto isKnown = [&](const Good &good) { return good.sku == batch.sku; };
        if (std::ranges::none_of(goods, isKnown))
            goods.push_back({batch.sku, batch.description});
    }
    return goods;
}

std::vector<Good> variantsOf(const std::vector<Good> &goods)
{
    std::vector<Good> variants;
    for (const auto &good : goods)
        for (const auto &[colour, colourWord] : colours)
            for (const auto &[finish, finishWord] : finishes)
                variants.push_back({good.sku + '-' + colour + '-' + finish,
                                    good.description + ", " + colourWord + ", " + finishWord});
    return variants;
}

std::vector<SampleBatch> supplyOf(const std::vector<Good> &goods, Dice &dice)
{
    std::vector<SampleBatch> batches;
    auto bin = 10'000;
    auto purchase = 50'000;
    for (const auto &good : goods)
        for (int i = 0; i < 2; ++i)
            batches.push_back(
                {"BIN-" + std::to_string(++bin), good.sku, 12 + 12 * dice.below(10), {}, good.description});
    for (int i = 0; i < incomingBatches; ++i)
        for (const auto &good : goods)
            batches.push_back({"PO-" + std::to_string(++purchase), good.sku, 24 + 12 * dice.below(8),
                               dice.below(40) - 6 + 12 * i, good.description});
    return batches;
}

std::vector<SampleLine> demandFor(const std::vector<Good> &goods, const std::vector<SampleLine> &customers,
                                  Dice &dice)
{
    std::vector<SampleLine> lines;
    for (auto order = 100'000; lines.size() < wantedLines; ++order) {
        const auto &like
            = customers[static_cast<std::size_t>(dice.below(static_cast<int>(customers.size())))];
        const auto neededInDays = dice.below(4) == 0 ? std::optional<int>() : dice.below(45);
        for (auto i = 1 + dice.below(12); i > 0 && lines.size() < wantedLines; --i) {
            const auto &good = goods[static_cast<std::size_t>(dice.below(static_cast<int>(goods.size())))];
            lines.push_back({"SO-" + std::to_string(order), good.sku, 1 + dice.below(24), neededInDays,
                             like.priority, like.customer});
        }
    }
    return lines;
}

} // namespace

SampleRows enlarged(const SampleRows &sample)
{
    Dice dice;
    const auto goods = variantsOf(goodsOf(sample));
    auto batches = supplyOf(goods, dice);
    return {std::move(batches), demandFor(goods, sample.lines, dice)};
}

} // namespace host
