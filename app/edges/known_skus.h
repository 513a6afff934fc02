#pragma once

#include "app/import.h"

#include <functional>
#include <memory>

namespace edges {

/// The rows of a file of order lines, without those that ask for an SKU nobody has heard of.
class KnownSkus final : public app::ImportSource<app::ImportedLine>
{
public:
    using Knows = std::function<bool(const model::Sku &)>;

    KnownSkus(std::shared_ptr<app::ImportSource<app::ImportedLine>> source, Knows knows)
        : m_source(std::move(source))
        , m_knows(std::move(knows))
    {
    }

    std::optional<std::expected<app::ImportedLine, app::RefusedRow>> next() override
    {
        auto row = m_source->next();
        if (!row || !*row || m_knows((*row)->sku))
            return row;
        return std::unexpected(app::RefusedRow{.row = (*row)->row,
                                               .column = "sku",
                                               .value = (*row)->sku.text(),
                                               .why = app::RefusedRow::Why::UnknownSku,
                                               .invalid = {},
                                               .existing = {}});
    }
    std::int64_t rowsRead() const override { return m_source->rowsRead(); }
    std::int64_t rowsExpected() const override { return m_source->rowsExpected(); }
    std::string name() const override { return m_source->name(); }

private:
    std::shared_ptr<app::ImportSource<app::ImportedLine>> m_source;
    Knows m_knows;
};

} // namespace edges
