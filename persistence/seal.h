#pragma once

#include "app/journal.h"

#include <QCryptographicHash>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace persistence {

/// An entry of the journal as it lies in the table.
struct SealedEntry
{
    std::int64_t id;
    std::optional<std::int64_t> cause;
    std::string_view type;
    std::int64_t schema;
    std::string_view sku; // empty: none, like the next two
    std::string_view order;
    std::string_view batch;
    std::string_view payload;
};

/// The fields of a step as they lie in the table.
struct SealedStep
{
    std::int64_t id;
    std::string_view actor;
    std::string_view via;
    std::string_view command;
    std::int64_t at;
    std::optional<std::int64_t> day;
    std::optional<std::int64_t> takesBack;
    std::optional<std::int64_t> firstEntry;
    std::optional<std::int64_t> lastEntry;
};

/// What binds a step to all steps before it: whoever changes one of them has to change every seal since.
class Seal
{
public:
    explicit Seal(std::string_view previous); // empty: there is none

    void add(const SealedEntry &entry); // in order
    std::string close(const SealedStep &step);

private:
    void add(std::string_view text);
    void add(std::int64_t number);
    void add(const std::optional<std::int64_t> &number);
    void digest();

    std::string m_buffer; // what is not digested yet
    QCryptographicHash m_hash;
};

} // namespace persistence
