#include "app/edges/header_names.h"

#include <algorithm>
#include <array>

namespace edges {

namespace {

std::string normalised(std::string_view name)
{
    std::string text;
    for (const auto c : name)
        if (c != ' ' && c != '\t' && c != '_' && c != '-')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

struct Synonym
{
    Field field;
    std::string_view name;
};

constexpr std::array synonyms{
    Synonym{Field::Reference, "ref"},     Synonym{Field::Reference, "batchref"},
    Synonym{Field::Reference, "batch"},   Synonym{Field::Order, "orderid"},
    Synonym{Field::Order, "invoice"},     Synonym{Field::Order, "invoiceno"},
    Synonym{Field::Order, "ordernumber"}, Synonym{Field::Sku, "stockcode"},
    Synonym{Field::Sku, "item"},          Synonym{Field::Sku, "product"},
    Synonym{Field::Sku, "article"},       Synonym{Field::Quantity, "qty"},
    Synonym{Field::Quantity, "pieces"},   Synonym{Field::Eta, "due"},
    Synonym{Field::Eta, "datedue"},       Synonym{Field::NeedBy, "due"},
    Synonym{Field::NeedBy, "datedue"},    Synonym{Field::Customer, "customerid"},
    Synonym{Field::Description, "name"},
};

template <class Matches>
std::vector<std::size_t> columnsWhere(std::span<const std::string> header, Matches matches)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (matches(i))
            columns.push_back(i);
    return columns;
}

} // namespace

std::string_view nameOf(Field field)
{
    switch (field) {
    case Field::Reference: return "reference";
    case Field::Order: return "order";
    case Field::Line: return "line";
    case Field::Sku: return "sku";
    case Field::Quantity: return "quantity";
    case Field::Eta: return "eta";
    case Field::NeedBy: return "need_by";
    case Field::Priority: return "priority";
    case Field::Customer: return "customer";
    case Field::Description: return "description";
    }
    return {};
}

bool isSameName(std::string_view one, std::string_view other)
{
    return normalised(one) == normalised(other);
}

bool isNameOf(Field field, std::string_view name)
{
    return isSameName(name, nameOf(field));
}

bool means(std::string_view column, Field field)
{
    const auto name = normalised(column);
    return isNameOf(field, column) || std::ranges::any_of(synonyms, [&](const Synonym &s) {
               return s.field == field && s.name == name;
           });
}

std::optional<std::size_t> findColumn(std::span<const std::string> header, std::string_view name)
{
    if (const auto exact = std::ranges::find(header, name); exact != header.end())
        return static_cast<std::size_t>(exact - header.begin());
    const auto wanted = normalised(name);
    const auto alike
        = std::ranges::find_if(header, [&](const auto &column) { return normalised(column) == wanted; });
    if (alike == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(alike - header.begin());
}

std::vector<std::size_t> candidates(std::span<const std::string> header, Field field,
                                    const std::vector<bool> &taken)
{
    auto named = columnsWhere(header, [&](std::size_t i) { return !taken[i] && isNameOf(field, header[i]); });
    if (!named.empty())
        return named;
    return columnsWhere(header, [&](std::size_t i) { return !taken[i] && means(header[i], field); });
}

} // namespace edges
