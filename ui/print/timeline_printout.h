#pragma once

#include "ui/print/printout.h"
#include "ui/timeline/timeline_scene.h"

namespace app {
class Board;
}

namespace ui {

/// A timeline on one page lying down.
class TimelinePrintout : public Printout
{
public:
    TimelinePrintout(TimelineScene scene, const app::Board &board);

    bool isWide(double /*width*/) const override { return true; }
    int divide(const QSizeF &page) override;
    void paint(QPainter &painter, int page) const override;
    bool isWhole() const override { return true; } // the scene is a copy, and is painted at once

private:
    TimelineScene m_scene;
    const app::Board &m_board;
    QSizeF m_page;
};

} // namespace ui
