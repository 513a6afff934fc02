#include "ui/timeline/timeline_painter.h"

#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"
#include "ui/timeline/timeline_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr double gap = 7; // between a post and what is written beside it

struct Writing
{
    SupplyWords words;
    QFont name;
    QFont small;

    QSizeF size() const
    {
        const auto width = std::max(
            {textWidth(name, words.name), textWidth(small, words.figures), textWidth(small, words.remark)});
        return {width + 1,
                static_cast<double>(lineHeight(name) + lineHeight(small) * (words.remark.isEmpty() ? 1 : 2))};
    }

    void paint(QPainter &painter, const QRectF &room, bool isRightAligned, const Tokens &t) const
    {
        const auto side = isRightAligned ? Qt::AlignRight : Qt::AlignLeft;
        const auto write = [&](const QFont &font, const QColor &ink, double top, const QString &text) {
            painter.setFont(font);
            painter.setPen(ink);
            paintText(painter, QRectF(room.left(), top, room.width(), lineHeight(font)),
                      side | Qt::AlignAbsolute, text);
        };
        write(name, t.text, room.top(), words.name);
        write(small, t.text2, room.top() + lineHeight(name), words.figures);
        if (!words.remark.isEmpty())
            write(small, inkOf(words.remarkTone, t), room.top() + lineHeight(name) + lineHeight(small),
                  words.remark);
    }
};

/// Above the post, or beside its head: the first place where nothing else is.
std::array<QRectF, 7> placesFor(const QRectF &post, const QSizeF &size, double flag)
{
    const auto above = post.top() - size.height() - 4 - flag;
    const auto beside = std::min(post.top(), post.bottom() - size.height());
    return {QRectF({post.right() + gap, beside}, size),
            QRectF({post.left() - gap - size.width(), beside}, size),
            QRectF({post.left(), above}, size),
            QRectF({post.right() - size.width(), above}, size),
            QRectF({post.center().x() - size.width() * 0.4, above}, size),
            QRectF({post.center().x() - size.width() * 0.6, above}, size),
            QRectF({post.right() + gap, post.bottom() - size.height()}, size)};
}

} // namespace

void paintTimelineLabels(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                         const Tokens &t)
{
    const auto &timeline = scene.shown();
    const auto base = painter.font();
    const auto smallFont = small(base);
    const auto isMarked = [&](const app::TimelineSupply &supply) {
        return supply.index == scene.selected || supply.index == scene.litBatch;
    };
    auto order = layout.posts(); // what matters more is named first
    std::ranges::stable_sort(order, {}, [&](const TimelineLayout::Post &post) {
        const auto &supply = timeline.supplies[post.supply];
        return std::tuple(!isMarked(supply), !supply.isOverdue(), -supply.batch.quantity);
    });
    const QRectF area(layout.axis().labels().united(layout.axis().noDateColumn()).left() + 4,
                      layout.header().bottom() + 2, layout.room().width() - 8,
                      layout.upperLine() - layout.header().bottom() - 4);
    std::vector<QRectF> taken;
    for (const auto &post : layout.posts()) {
        taken.push_back(post.box.adjusted(-2, -1, 2, 1));
        if (const auto *before = movedFrom(scene, timeline.supplies[post.supply]))
            taken.push_back(layout.postOf(*before)); // and the arrow from there
    }
    for (const auto &post : order) {
        const auto &supply = timeline.supplies[post.supply];
        const Writing writing{wordsOf(supply, timeline.today), weighted(smallFont, Weight::Subject),
                              smallFont};
        const auto places = placesFor(post.box, writing.size(), supply.isOverdue() ? 18 : 0);
        const auto isFree = [&](const QRectF &place) {
            return area.contains(place)
                && std::ranges::none_of(taken, [&](const QRectF &box) { return box.intersects(place); });
        };
        auto found = std::ranges::find_if(places, isFree);
        if (found == places.end() && isMarked(supply)) { // it is named whatever lies beneath
            found = std::ranges::find_if(places, [&](const QRectF &place) { return area.contains(place); });
            if (found != places.end()) {
                auto ground = t.surface;
                ground.setAlphaF(0.92F);
                painter.fillRect(found->adjusted(-3, -1, 3, 1), ground);
            }
        }
        if (found == places.end())
            continue;
        writing.paint(painter, *found, found->right() < post.box.left() || found == places.begin() + 3, t);
        taken.push_back(found->adjusted(-4, 0, 4, 0));
    }
    painter.setFont(base);
}

} // namespace ui
