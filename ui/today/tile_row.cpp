#include "ui/today/tile_row.h"

#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/tile.h"
#include "ui/words.h"

#include <QHBoxLayout>

namespace ui {

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 0);
    row->setSpacing(8);
    const std::pair<QString, const char *> tiles[]
        = {{tr("Waiting"), "orders"}, {tr("Short"), "shortages"},  {tr("Arriving today"), "receive"},
           {tr("Overdue"), "flag"},   {tr("Slipped"), "calendar"}, {tr("Outbox"), "outbox"}};
    for (const auto &[label, iconName] : tiles) {
        auto *tile = new Tile(label, QString::fromLatin1(iconName));
        const auto which = static_cast<int>(m_tiles.size());
        connect(tile, &Tile::clicked, this, [this, which] { Q_EMIT tileChosen(which); });
        row->addWidget(tile);
        m_tiles += tile;
    }
}

void TileRow::show(const app::Attention &attention)
{
    const auto count = [](const app::Tally &tally) { return static_cast<int>(tally.count); };
    const auto pieces = [](const app::Tally &tally) { return piecesText(tally.pieces); };
    const auto toneIf = [](bool is, Tone tone) { return is ? tone : Tone::Plain; };
    const auto &a = attention;
    m_tiles[Waiting]->setFigure(a.waiting.count,
                                tr("lines, %1", nullptr, count(a.waiting)).arg(pieces(a.waiting)));
    m_tiles[Short]->setFigure(
        a.shortLines.count,
        a.fillable > 0
            ? tr("lines, %1 can be filled", nullptr, count(a.shortLines)).arg(numberText(qint64(a.fillable)))
            : tr("lines, %1", nullptr, count(a.shortLines)).arg(pieces(a.shortLines)),
        toneIf(a.shortLines.count > 0, Tone::Short));
    m_tiles[Arriving]->setFigure(a.arriving.count,
                                 tr("batches, %1", nullptr, count(a.arriving)).arg(pieces(a.arriving)));
    m_tiles[Overdue]->setFigure(
        a.overdue.count,
        a.overdue.count > 0 ? tr("batches, oldest %1 d", nullptr, count(a.overdue)).arg(a.overdue.days)
                            : tr("nothing is overdue"),
        toneIf(a.overdue.count > 0, Tone::Late));
    m_tiles[Slipped]->setFigure(
        a.slipped.count,
        a.slipped.count > 0 ? tr("promises, worst +%1 d", nullptr, count(a.slipped)).arg(a.slipped.days)
                            : tr("every promise holds"),
        toneIf(a.slipped.count > 0, Tone::Late));
}

void TileRow::show(const std::vector<Destination> &destinations)
{
    qint64 waiting = 0;
    qint64 setAside = 0;
    bool isFailing = false;
    for (const auto &destination : destinations) {
        waiting += destination.row.waiting;
        setAside += destination.row.setAside;
        isFailing = isFailing || destination.row.failing.has_value();
    }
    const auto count = static_cast<int>(waiting);
    const auto caption = destinations.empty() ? tr("switched off")
        : setAside > 0 ? tr("waiting, %1 set aside", nullptr, count).arg(numberText(setAside))
        : isFailing    ? tr("waiting, delivery fails", nullptr, count)
        : waiting > 0  ? tr("waiting", nullptr, count)
                       : tr("all delivered");
    m_tiles[Outbox]->setFigure(waiting, caption, setAside > 0 || isFailing ? Tone::Short : Tone::Plain);
}

} // namespace ui
