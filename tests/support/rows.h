#pragma once

#include "app/import.h"

#include <deque>

namespace support {

/// A file's rows, from memory.
template <class Row> class Rows final : public app::ImportSource<Row>
{
public:
    explicit Rows(std::deque<std::expected<Row, app::RefusedRow>> rows)
        : m_all(std::move(rows))
        , m_rows(m_all)
        , m_expected(std::ssize(m_rows))
    {
    }
    Rows fromTheBeginning() const { return Rows(m_all); }

    std::optional<std::expected<Row, app::RefusedRow>> next() override
    {
        if (m_rows.empty())
            return std::nullopt;
        auto row = std::move(m_rows.front());
        m_rows.pop_front();
        ++m_read;
        return row;
    }
    std::int64_t rowsRead() const override { return m_read; }
    std::int64_t rowsExpected() const override { return m_expected; }
    std::string name() const override { return "rows.csv"; }

private:
    std::deque<std::expected<Row, app::RefusedRow>> m_all;
    std::deque<std::expected<Row, app::RefusedRow>> m_rows;
    std::int64_t m_expected;
    std::int64_t m_read = 0;
};

} // namespace support
