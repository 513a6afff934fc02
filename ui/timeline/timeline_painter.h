#pragma once

#include "ui/timeline/timeline_layout.h"

class QPainter;

namespace ui {

struct Tokens;

/// The timeline of one SKU in a room: on the screen, or on paper.
void paintTimeline(QPainter &painter, const QRectF &room, const TimelineScene &scene, const app::Board &board,
                   const Tokens &tokens);

// Its parts, painted in this order.
void paintTimelineAxis(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                       const Tokens &tokens);
void paintTimelineThreads(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                          const Tokens &tokens);
void paintTimelineDemand(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                         const Tokens &tokens);
void paintTimelineSupply(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                         const app::Board &board, const Tokens &tokens);
void paintTimelineLabels(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                         const Tokens &tokens);
void paintTimelineBand(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                       const Tokens &tokens);

} // namespace ui
