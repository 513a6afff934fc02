#pragma once

#include "ui/look/delegates.h"

namespace ui {

/// How much of an order has its stock, in pieces: full width is all that is wanted.
struct OrderBar
{
    qint64 pieces = 0;
    qint64 here = 0; // allocated, and in the warehouse
    qint64 incoming = 0; // allocated, and expected
    qint64 shortOf = 0;
};

/// "60 pieces, 24 from the warehouse, 12 from what is expected, 24 short"
QString accessibleSentence(const OrderBar &bar);

constexpr int OrderBarRole = GroundRole + 100; // OrderBar

/// An order's bar, or a line's pill.
class OrderBarDelegate : public PillDelegate
{
    Q_OBJECT

public:
    using PillDelegate::PillDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::OrderBar)
