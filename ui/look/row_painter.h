#pragma once

#include <QRect>

class QPainter;

namespace ui {

struct Tokens;

/// How a row of a table stands.
struct RowState
{
    bool hovered = false;
    bool selected = false;
    bool lit = false; // by its segment in a bar
    bool focused = false; // the current row of the table with the focus
    bool heading = false;
    bool changed = false; // by what is tried
    bool trying = false; // the table shows what is not yet
    bool first = false; // this cell is the row's first to be seen
    bool last = false;
};

void paintRowGround(QPainter &painter, const QRect &cell, const RowState &state, const Tokens &tokens);

/// Left mark, rule and focus: what lies above the content.
void paintRowEdges(QPainter &painter, const QRect &cell, const RowState &state, const Tokens &tokens);

} // namespace ui
