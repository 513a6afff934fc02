#include "ui/forms/order_rows.h"

#include "ui/facts.h"

#include <QRegularExpression>

namespace ui {

std::expected<std::vector<app::PlaceOrder::Line>, RefusedOrderRow> parseOrderRows(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\s*[\\t;]\\s*|\\s+"));
    std::vector<app::PlaceOrder::Line> lines;
    const auto rows = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto row = rows[i].trimmed();
        if (row.isEmpty())
            continue;
        const auto refused = [&](const model::InvalidValue &why) {
            return std::unexpected(RefusedOrderRow{static_cast<int>(i + 1), why});
        };
        const auto at = row.lastIndexOf(gap);
        const auto sku = model::Sku::parse(utf8(row.left(at).trimmed()));
        const auto quantity
            = model::LineQuantity::parse(utf8(at < 0 ? QString() : row.mid(at + 1).trimmed()));
        if (!sku)
            return refused(sku.error());
        if (!quantity)
            return refused(quantity.error());
        lines.push_back({*sku, *quantity});
    }
    if (lines.empty())
        return std::unexpected(RefusedOrderRow{1, {model::ValueKind::Sku, model::Fault::Blank, {}}});
    return lines;
}

} // namespace ui
