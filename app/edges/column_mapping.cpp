#include "app/edges/column_mapping.h"

#include "app/edges/header_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace edges {

namespace {

using app::ImportKind;

constexpr std::array batchFields{Field::Reference, Field::Sku, Field::Quantity, Field::Eta,
                                 Field::Description};
constexpr std::array orderFields{Field::Order,  Field::Line,     Field::Sku,      Field::Quantity,
                                 Field::NeedBy, Field::Priority, Field::Customer, Field::Description};

constexpr std::array allocationFields{Field::Order, Field::Line, Field::Sku, Field::Quantity,
                                      Field::Reference};

std::span<const Field> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Batches: return batchFields;
    case ImportKind::Orders: return orderFields;
    case ImportKind::Allocations: return allocationFields;
    }
    std::unreachable();
}

bool isRequired(Field field, ImportKind kind)
{
    switch (field) {
    case Field::Reference: return kind != ImportKind::Orders;
    case Field::Order: return kind != ImportKind::Batches;
    case Field::Sku:
    case Field::Quantity: return true;
    default: return false;
    }
}

std::unexpected<app::Rejection> refused(const app::ImportRequest &request, std::string given,
                                        std::string existing, std::string detail)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall,
                                          .existing = std::move(existing),
                                          .given = std::move(given),
                                          .file = request.path,
                                          .detail = std::move(detail)});
}

std::string list(std::span<const std::string> header)
{
    std::string text;
    for (const auto &name : header)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string those(std::span<const std::string> header)
{
    return "; its columns are " + list(header);
}

bool isMapped(const app::ImportRequest &request, Field field)
{
    return std::ranges::any_of(request.mapping,
                               [field](const auto &pair) { return isNameOf(field, pair.first); });
}

app::Answer<ImportKind> kindOf(std::span<const std::string> header, const app::ImportRequest &request)
{
    if (request.kind)
        return *request.kind;
    const auto has = [&](Field field) {
        return isMapped(request, field)
            || std::ranges::any_of(header, [field](const auto &name) { return means(name, field); });
    };
    const auto batches = has(Field::Reference);
    if (batches != has(Field::Order))
        return batches ? ImportKind::Batches : ImportKind::Orders;
    const auto both
        = "the columns reference and order are both there: say whether these are batches or orders";
    const auto neither
        = "there is neither a column reference (batches) nor a column order (orders)" + those(header);
    return refused(request, "batches or orders", list(header), batches ? both : neither);
}

} // namespace

std::vector<std::string> fieldNames(std::optional<ImportKind> kind)
{
    std::vector<std::string> names;
    const auto add = [&names](std::span<const Field> fields) {
        for (const auto field : fields)
            if (std::ranges::find(names, nameOf(field)) == names.end())
                names.emplace_back(nameOf(field));
    };
    add(fieldsOf(kind.value_or(ImportKind::Batches)));
    if (!kind)
        add(orderFields);
    return names;
}

app::Answer<ColumnMapping> ColumnMapping::find(std::span<const std::string> header,
                                               const app::ImportRequest &request)
{
    const auto kind = kindOf(header, request);
    if (!kind)
        return std::unexpected(kind.error());
    ColumnMapping mapping;
    mapping.m_kind = *kind;
    const auto fields = fieldsOf(*kind);
    std::vector<bool> taken(header.size());
    for (const auto &[name, columnName] : request.mapping) {
        const auto field = std::ranges::find_if(fields, [&](Field f) { return isNameOf(f, name); });
        if (field == fields.end())
            return refused(request, name, {}, "there is no field " + name + " to map a column to");
        const auto column = findColumn(header, columnName);
        if (!column)
            return refused(request, columnName, list(header),
                           "there is no column " + columnName + those(header));
        mapping.column(*field) = column;
        taken[*column] = true;
    }
    for (const auto field : fields) {
        if (mapping.columnOf(field))
            continue;
        const auto columns = candidates(header, field, taken);
        if (columns.size() > 1)
            return refused(
                request, std::string(nameOf(field)), header[columns[0]] + ", " + header[columns[1]],
                "two columns could be the " + std::string(nameOf(field)) + ": map the one that is");
        if (!columns.empty())
            mapping.column(field) = columns.front();
    }
    for (const auto field : fields)
        if (isRequired(field, *kind) && !mapping.columnOf(field))
            return refused(request, std::string(nameOf(field)), list(header),
                           "there is no column " + std::string(nameOf(field)) + those(header));
    return mapping;
}

std::string_view ColumnMapping::fieldOf(std::size_t column) const
{
    const auto found = std::ranges::find(m_columns, std::optional(column));
    return found == m_columns.end() ? std::string_view()
                                    : nameOf(static_cast<Field>(found - m_columns.begin()));
}

} // namespace edges
