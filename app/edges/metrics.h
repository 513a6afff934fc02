#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace edges {

/// Counts and durations since the program was started, in the text form that Prometheus reads. From any
/// thread.
class Metrics
{
public:
    /// Of a label as `{"status", "202"}`.
    using Labels = std::vector<std::pair<std::string_view, std::string_view>>;

    void describe(std::string name, std::string_view type, std::string_view help); // before it is counted
    void count(const std::string &name, const Labels &labels, std::int64_t more = 1);
    void set(const std::string &name, const Labels &labels, std::int64_t value);
    void took(const std::string &name, const Labels &labels, std::chrono::nanoseconds duration);

    std::string text() const;

private:
    struct Durations
    {
        std::vector<std::int64_t> upTo; // by bucket, each counted once
        double sum = 0; // seconds
    };
    struct Family
    {
        std::string type;
        std::string help;
        std::map<std::string, std::int64_t> values; // by labels
        std::map<std::string, Durations> durations;
    };

    mutable std::mutex m_mutex;
    std::map<std::string, Family> m_families;
};

} // namespace edges
