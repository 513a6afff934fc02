#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bench {

/// Seconds that the work takes.
double timed(const std::function<void()> &work);

double quantile(std::vector<double> seconds, double q);

/// One row of the table: what the product takes, what the floor takes, both in seconds.
struct Figure
{
    std::string what;
    std::string floor;
    double product = 0;
    double least = 0;
    double goal = 0; // the ratio that must not be passed

    double ratio() const { return product / least; }
    bool isMet() const { return ratio() <= goal; }
};

void print(const std::vector<Figure> &figures);
std::string json(const std::vector<Figure> &figures);

} // namespace bench
