#include "ui/import/pasted_rows.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

bool isNumber(const QString &cell)
{
    bool is = false;
    cell.trimmed().toLongLong(&is);
    return is;
}

QString headerFor(qsizetype columns)
{
    if (columns <= 3)
        return QStringLiteral("order\tsku\tquantity");
    const QStringList all{QStringLiteral("order"),    QStringLiteral("line"),
                          QStringLiteral("sku"),      QStringLiteral("quantity"),
                          QStringLiteral("need_by"),  QStringLiteral("priority"),
                          QStringLiteral("customer"), QStringLiteral("description")};
    return all.mid(0, columns).join(QLatin1Char('\t'));
}

} // namespace

QByteArray fileOf(const QString &pasted)
{
    const auto first = pasted.section(QLatin1Char('\n'), 0, 0).split(QLatin1Char('\t'));
    const auto isHeader = std::ranges::none_of(first, isNumber); // a row of goods says how many
    return (isHeader ? pasted : headerFor(first.size()) + QLatin1Char('\n') + pasted).toUtf8();
}

} // namespace ui
