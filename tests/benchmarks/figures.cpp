#include "tests/benchmarks/figures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace bench {

double timed(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double quantile(std::vector<double> seconds, double q)
{
    std::ranges::sort(seconds);
    return seconds.at(static_cast<std::size_t>(q * static_cast<double>(seconds.size() - 1)));
}

void print(const std::vector<Figure> &figures)
{
    std::printf("%-52s %12s %12s %7s %7s  %s\n", "figure", "Stockroom", "floor", "ratio", "goal", "");
    for (const auto &figure : figures)
        std::printf("%-52s %9.3f ms %9.3f ms %6.2fx %6.2fx  %s\n", figure.what.c_str(), figure.product * 1e3,
                    figure.least * 1e3, figure.ratio(), figure.goal, figure.isMet() ? "met" : "not met");
    std::printf("\n");
    for (const auto &figure : figures)
        std::printf("  %s: floor = %s\n", figure.what.c_str(), figure.floor.c_str());
}

std::string json(const std::vector<Figure> &figures)
{
    auto rows = nlohmann::ordered_json::array();
    for (const auto &figure : figures)
        rows.push_back({{"figure", figure.what},
                        {"floor", figure.floor},
                        {"seconds", figure.product},
                        {"floor_seconds", figure.least},
                        {"ratio", figure.ratio()},
                        {"goal", figure.goal},
                        {"met", figure.isMet()}});
    return rows.dump(2);
}

} // namespace bench
