#pragma once

#include <string>

namespace model {

/// What a value was meant to be.
enum class ValueKind {
    Sku,
    OrderId,
    BatchRef,
    BatchQuantity,
    LineQuantity,
    LineNumber,
    Priority,
    Date,
    Label
};

/// What is wrong with it.
enum class Fault {
    Blank,
    TooLong,
    NotUtf8,
    ControlCharacter,
    NotANumber,
    Fraction,
    ThousandsSeparator,
    Negative,
    Zero,
    TooLarge,
    NotADate,
    YearOutOfRange
};

/// Why a value could not be made: facts, no sentence. The words are found in app/words.
struct InvalidValue
{
    ValueKind kind;
    Fault fault;
    std::string given; // as it came in

    friend bool operator==(const InvalidValue &, const InvalidValue &) = default;
};

} // namespace model
