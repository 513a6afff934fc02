#pragma once

#include "ui/timeline/timeline_axis.h"
#include "ui/timeline/timeline_scene.h"

#include <QFont>

namespace ui {

/// Where everything of a scene stands within a room. Supply stands on the upper line, demand hangs from the
/// lower one, on one scale; what is free runs along beneath.
class TimelineLayout
{
public:
    TimelineLayout(const QRectF &room, const TimelineScene &scene, const QFont &font, bool mirrored);

    struct Post
    {
        std::size_t supply; // place in the timeline shown
        QRectF box;
    };
    struct Block
    {
        std::size_t demand;
        QRectF box;
    };
    struct Stack // the demand of one day
    {
        std::optional<model::Date> day;
        QRectF box;
        model::Pieces sum = 0;
        bool isCut = false; // there is more than the room holds
    };
    struct Thread // from a batch to the lines of one day that it serves
    {
        std::size_t supply;
        double from;
        double to;
        std::size_t first; // demands
        std::size_t last;
        bool isLate = false;
    };

    const TimelineAxis &axis() const { return m_axis; }
    const QRectF &room() const { return m_room; }
    const QRectF &header() const { return m_header; }
    const QRectF &band() const { return m_band; }
    double upperLine() const { return m_upper; }
    double lowerLine() const { return m_lower; }
    double pixelsPerPiece() const { return m_scale; }
    const std::vector<Post> &posts() const { return m_posts; }
    const std::vector<Block> &blocks() const { return m_blocks; }
    const std::vector<Stack> &stacks() const { return m_stacks; }
    const std::vector<Thread> &threads() const { return m_threads; }

    QRectF postOf(const app::TimelineSupply &supply) const; // as it would stand alone, on its day
    const Post *postAt(const QPointF &position) const;
    const Block *blockAt(const QPointF &position) const;

private:
    void divide(const TimelineScene &scene, const QFont &font);
    void standPosts(const app::Timeline &timeline);
    void standWarehouse(const app::Timeline &timeline);
    void hangBlocks(const app::Timeline &timeline);
    void spinThreads(const app::Timeline &timeline);
    double heightOf(model::Pieces pieces) const;

    QRectF m_room;
    TimelineAxis m_axis;
    QRectF m_header;
    QRectF m_band;
    double m_upper = 0;
    double m_lower = 0;
    double m_floor = 0; // of the demand
    double m_scale = 0;
    double m_postWidth = 0;
    double m_blockWidth = 0;
    std::vector<Post> m_posts;
    std::vector<Block> m_blocks;
    std::vector<Stack> m_stacks;
    std::vector<Thread> m_threads;
};

} // namespace ui
