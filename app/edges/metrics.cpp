#include "app/edges/metrics.h"

#include <array>
#include <cstdio>

namespace edges {

namespace {

constexpr std::array<double, 12> bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                        0.05,   0.1,   0.25,   0.5,   1,    5}; // seconds

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const auto c : text) {
        if (c == '\\' || c == '"')
            safe += '\\';
        c == '\n' ? safe += "\\n" : safe += c;
    }
    return safe;
}

std::string textOf(const Metrics::Labels &labels) // method="GET",status="200"
{
    std::string text;
    for (const auto &[name, value] : labels)
        text += (text.empty() ? "" : ",") + std::string(name) + "=\"" + escaped(value) + '"';
    return text;
}

std::string braced(const std::string &labels)
{
    return labels.empty() ? std::string() : '{' + labels + '}';
}

std::string decimal(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", number);
    return text;
}

} // namespace

void Metrics::describe(std::string name, std::string_view type, std::string_view help)
{
    const std::lock_guard lock(m_mutex);
    auto &family = m_families[std::move(name)];
    family.type = type;
    family.help = help;
}

void Metrics::count(const std::string &name, const Labels &labels, std::int64_t more)
{
    const std::lock_guard lock(m_mutex);
    m_families[name].values[textOf(labels)] += more;
}

void Metrics::set(const std::string &name, const Labels &labels, std::int64_t value)
{
    const std::lock_guard lock(m_mutex);
    m_families[name].values[textOf(labels)] = value;
}

void Metrics::took(const std::string &name, const Labels &labels, std::chrono::nanoseconds duration)
{
    const auto seconds = std::chrono::duration<double>(duration).count();
    std::size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket])
        ++bucket;
    const std::lock_guard lock(m_mutex);
    auto &durations = m_families[name].durations[textOf(labels)];
    durations.upTo.resize(bounds.size() + 1);
    ++durations.upTo[bucket];
    durations.sum += seconds;
}

std::string Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    for (const auto &[name, family] : m_families) {
        text += "# HELP " + name + ' ' + family.help + "\n# TYPE " + name + ' ' + family.type + '\n';
        for (const auto &[labels, value] : family.values)
            text += name + braced(labels) + ' ' + std::to_string(value) + '\n';
        for (const auto &[labels, durations] : family.durations) {
            const auto before = labels.empty() ? std::string() : labels + ',';
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < durations.upTo.size(); ++i) {
                sum += durations.upTo[i];
                const auto bound = i < bounds.size() ? decimal(bounds[i]) : "+Inf";
                text += name + "_bucket{" + before + "le=\"" + bound + "\"} " + std::to_string(sum) + '\n';
            }
            text += name + "_sum" + braced(labels) + ' ' + decimal(durations.sum) + '\n';
            text += name + "_count" + braced(labels) + ' ' + std::to_string(sum) + '\n';
        }
    }
    return text;
}

} // namespace edges
