#include "app/edges/header_names.h"

#include <algorithm>
#include <initializer_list>

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

std::initializer_list<std::string_view> synonymsOf(Field field)
{
    static constexpr std::initializer_list<std::string_view> reference{"ref", "batchref", "batch"};
    static constexpr std::initializer_list<std::string_view> order{"orderid", "invoice", "invoiceno",
                                                                   "ordernumber"};
    static constexpr std::initializer_list<std::string_view> sku{"stockcode", "item", "product", "article"};
    static constexpr std::initializer_list<std::string_view> quantity{"qty", "pieces"};
    static constexpr std::initializer_list<std::string_view> due{"due", "datedue"};
    static constexpr std::initializer_list<std::string_view> customer{"customerid"};
    static constexpr std::initializer_list<std::string_view> description{"name"};
    switch (field) {
    case Field::Reference: return reference;
    case Field::Order: return order;
    case Field::Sku: return sku;
    case Field::Quantity: return quantity;
    case Field::Eta:
    case Field::NeedBy: return due;
    case Field::Customer: return customer;
    case Field::Description: return description;
    case Field::Line:
    case Field::Priority: break;
    }
    return {};
}

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

bool isNameOf(Field field, std::string_view name)
{
    return normalised(name) == normalised(nameOf(field));
}

bool means(std::string_view column, Field field)
{
    return isNameOf(field, column)
        || std::ranges::find(synonymsOf(field), normalised(column)) != synonymsOf(field).end();
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
