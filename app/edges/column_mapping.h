#pragma once

#include "app/import_file.h"

#include <array>
#include <span>

namespace edges {

/// What a column can hold.
enum class Field { Reference, Order, Line, Sku, Quantity, Eta, NeedBy, Priority, Customer, Description };

std::string_view nameOf(Field field); // "need_by"

/// What the columns of such a file can be mapped to; without a kind, those of batches and of orders.
std::vector<std::string> fieldNames(std::optional<app::ImportKind> kind);

/// Which column of a file holds which field.
class ColumnMapping
{
public:
    /// By the names of the header, without regard to case, blanks, `_` and `-`: what the request maps, else
    /// the field's own name, else its synonyms. Refused where a required column is missing, two could be
    /// meant, or the kind cannot be told.
    static app::Answer<ColumnMapping> find(std::span<const std::string> header,
                                           const app::ImportRequest &request);

    app::ImportKind kind() const { return m_kind; }
    std::optional<std::size_t> columnOf(Field field) const
    {
        return m_columns[static_cast<std::size_t>(field)];
    }
    std::string_view fieldOf(std::size_t column) const; // its name; empty: nobody asked for it

private:
    std::optional<std::size_t> &column(Field field) { return m_columns[static_cast<std::size_t>(field)]; }

    app::ImportKind m_kind = app::ImportKind::Batches;
    std::array<std::optional<std::size_t>, 10> m_columns;
};

} // namespace edges
