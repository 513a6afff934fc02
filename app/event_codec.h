#pragma once

#include "model/events.h"

#include <expected>
#include <string>
#include <string_view>

namespace app {

/// Version of the form in which events are written; older forms stay readable.
constexpr int eventSchema = 2; // 1: before decisions and undo

std::string_view typeOf(const model::Event &event); // "Allocated"
std::string encode(const model::Event &event); // its facts as a JSON object, without the type
/// Throws std::invalid_argument: "X was not an Event or Command" for an unknown type, or what is wrong with
/// the facts.
model::Event decodeEvent(std::string_view type, std::string_view json);

std::string encode(const model::Decision &decision);
std::string_view wordOf(model::Rule rule); // "best-placed"
std::string_view wordOf(model::Verdict verdict); // "too-small"
std::string_view wordOf(model::DeallocationReason reason); // "displaced"

/// The records an event speaks of, for filters and streams; empty where it speaks of none.
struct Subjects
{
    std::string sku;
    std::string order;
    std::string batch;
};
Subjects subjectsOf(const model::Event &event);

} // namespace app
