#include "ui/timeline/timeline_layout.h"

#include "ui/look/measures.h"
#include "ui/look/text_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ui {

namespace {

constexpr double postWidth = 26;
constexpr double blockWidth = 14;
constexpr double leastHeight = 3;
constexpr double gap = 2; // between what stands on one day
constexpr double roomAbove = 30; // of the highest post

/// Of the highest supply and the deepest demand, as it is or as tried: so nothing grows or shrinks while
/// something is dragged.
std::pair<double, double> extentOf(const TimelineScene &scene)
{
    model::Pieces highest = 1;
    model::Pieces deepest = 1;
    for (const auto *timeline : {&scene.now, &scene.shown()}) {
        std::map<model::Date, model::Pieces> supply;
        std::map<model::Date, model::Pieces> demand;
        for (const auto &each : timeline->supplies)
            highest = std::max(highest,
                               each.day ? supply[*each.day] += each.batch.quantity : each.batch.quantity);
        for (const auto &each : timeline->demands) {
            if (each.day)
                deepest = std::max(deepest, demand[*each.day] += each.quantity);
        }
    }
    return {static_cast<double>(highest), static_cast<double>(deepest)};
}

double across(double middle, double width)
{
    return std::round(middle - width / 2);
}

} // namespace

TimelineLayout::TimelineLayout(const QRectF &room, const TimelineScene &scene, const QFont &font,
                               bool mirrored)
    : m_room(room)
    , m_axis(room, scene.first, scene.days, mirrored)
{
    const auto &timeline = scene.shown();
    divide(scene, font);
    m_blockWidth = std::clamp(m_axis.dayWidth() - 2, 2.0, blockWidth);
    standWarehouse(timeline);
    standPosts(timeline);
    hangBlocks(timeline);
    spinThreads(timeline);
}

/// One scale for what stands and what hangs, and each gets the room it needs. What is wanted on no day may
/// be anything: it is cut instead.
void TimelineLayout::divide(const TimelineScene &scene, const QFont &font)
{
    const double text = lineHeight(small(font));
    const double head = std::max(26.0, text + 8);
    m_header = QRectF(m_room.left(), m_room.top(), m_room.width(), head);
    const double height = std::max(0.0, m_room.height() - head);
    const double between = std::clamp(height * 0.1, 24.0, 56.0);
    const double both = std::max(40.0, height * 0.72 - between - roomAbove - text - 2);
    const auto [highest, deepest] = extentOf(scene);
    const double least = both / 4; // for either of the two
    double up = both * highest / (highest + deepest);
    up = std::clamp(up, least, both - least);
    m_scale = std::min(up / highest, (both - up) / deepest);
    m_upper = std::round(m_header.bottom() + roomAbove + up);
    m_lower = std::round(m_upper + between);
    m_floor = std::round(m_lower + both - up + text + 2);
    m_band = QRectF(QPointF(m_room.left(), m_floor + 10), m_room.bottomRight() - QPointF(0, 10));
}

double TimelineLayout::heightOf(model::Pieces pieces) const
{
    return std::max(leastHeight, std::round(static_cast<double>(pieces) * m_scale));
}

/// Side by side while there is room, then on top of each other.
void TimelineLayout::standWarehouse(const app::Timeline &timeline)
{
    std::vector<std::size_t> here;
    for (std::size_t i = 0; i < timeline.supplies.size() && !timeline.supplies[i].day; ++i)
        here.push_back(i);
    if (here.empty())
        return;
    const auto column = m_axis.warehouseColumn().adjusted(6, 0, -6, 0);
    const auto count = static_cast<double>(std::min<std::size_t>(here.size(), 8));
    const auto width = std::clamp(column.width() / count - 4, 4.0, postWidth);
    const auto left = column.center().x() - (count * (width + 6) - 6) / 2;
    std::vector<double> tops(static_cast<std::size_t>(count), m_upper);
    for (std::size_t k = 0; k < here.size(); ++k) {
        const auto place = k % tops.size();
        const auto height = heightOf(timeline.supplies[here[k]].batch.quantity);
        tops[place] -= height + (tops[place] < m_upper ? gap : 0);
        m_posts.push_back({here[k],
                           QRectF(std::round(left + static_cast<double>(place) * (width + 6)), tops[place],
                                  width, height)});
    }
}

void TimelineLayout::standPosts(const app::Timeline &timeline)
{
    m_postWidth = postWidth;
    for (std::size_t i = 1; i < timeline.supplies.size(); ++i) {
        const auto &before = timeline.supplies[i - 1].day;
        const auto &day = timeline.supplies[i].day;
        if (before && day && *before != *day)
            m_postWidth = std::min(m_postWidth,
                                   static_cast<double>((*day - *before).count()) * m_axis.dayWidth() - 3);
    }
    m_postWidth = std::max(4.0, m_postWidth);
    std::map<model::Date, double> tops;
    for (std::size_t i = 0; i < timeline.supplies.size(); ++i) {
        const auto &supply = timeline.supplies[i];
        if (!supply.day || !m_axis.shows(*supply.day))
            continue;
        auto &top = tops.try_emplace(*supply.day, m_upper).first->second;
        const auto height = heightOf(supply.batch.quantity);
        top -= height + (top < m_upper ? gap : 0);
        m_posts.push_back(
            {i, QRectF(across(m_axis.middle(*supply.day), m_postWidth), top, m_postWidth, height)});
    }
}

QRectF TimelineLayout::postOf(const app::TimelineSupply &supply) const
{
    const auto height = heightOf(supply.batch.quantity);
    const auto middle = supply.day ? m_axis.middle(*supply.day) : m_axis.warehouse();
    return {across(middle, m_postWidth), m_upper - height, m_postWidth, height};
}

void TimelineLayout::hangBlocks(const app::Timeline &timeline)
{
    for (std::size_t i = 0; i < timeline.demands.size(); ++i) {
        const auto &demand = timeline.demands[i];
        if (demand.day && !m_axis.shows(*demand.day))
            continue;
        if (m_stacks.empty() || m_stacks.back().day != demand.day) {
            const auto middle = demand.day ? m_axis.middle(*demand.day) : m_axis.noDate();
            m_stacks.push_back({demand.day, QRectF(across(middle, m_blockWidth), m_lower, m_blockWidth, 0)});
        }
        auto &stack = m_stacks.back();
        const auto top = m_lower + std::round(static_cast<double>(stack.sum) * m_scale);
        stack.sum += demand.quantity;
        const auto bottom = std::max(top + 1, m_lower + std::round(static_cast<double>(stack.sum) * m_scale));
        if (bottom > m_floor - 14 && !demand.day) {
            stack.isCut = true;
            continue;
        }
        m_blocks.push_back({i, QRectF(stack.box.left(), top, m_blockWidth, bottom - top)});
        stack.box.setBottom(std::max(bottom, m_lower + leastHeight));
    }
}

void TimelineLayout::spinThreads(const app::Timeline &timeline)
{
    std::map<std::size_t, double> starts;
    for (const auto &post : m_posts)
        starts[post.supply] = post.box.center().x();
    std::map<std::pair<std::size_t, std::optional<model::Date>>, std::size_t> spun;
    std::size_t stack = 0;
    for (std::size_t i = 0; i < timeline.demands.size(); ++i) {
        const auto &demand = timeline.demands[i];
        while (stack < m_stacks.size() && m_stacks[stack].day != demand.day
               && m_stacks[stack].day.value_or(model::Date::max()) < demand.day.value_or(model::Date::max()))
            ++stack;
        const auto start
            = demand.supply < 0 ? starts.end() : starts.find(static_cast<std::size_t>(demand.supply));
        if (start == starts.end() || stack >= m_stacks.size() || m_stacks[stack].day != demand.day)
            continue;
        const auto [place, isNew] = spun.try_emplace({start->first, demand.day}, m_threads.size());
        if (isNew)
            m_threads.push_back({start->first, start->second, m_stacks[stack].box.center().x(), i, i});
        auto &thread = m_threads[place->second];
        thread.last = i;
        thread.isLate = thread.isLate || demand.daysLate > 0;
    }
}

const TimelineLayout::Post *TimelineLayout::postAt(const QPointF &position) const
{
    const auto found = std::ranges::find_if(
        m_posts, [&](const Post &post) { return post.box.adjusted(-2, -2, 2, 2).contains(position); });
    return found == m_posts.end() ? nullptr : &*found;
}

const TimelineLayout::Block *TimelineLayout::blockAt(const QPointF &position) const
{
    const auto found = std::ranges::find_if(
        m_blocks, [&](const Block &block) { return block.box.adjusted(-1, 0, 1, 0).contains(position); });
    return found == m_blocks.end() ? nullptr : &*found;
}

} // namespace ui
