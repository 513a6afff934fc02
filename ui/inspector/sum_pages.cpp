#include "ui/inspector/sum_pages.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"

#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

QWidget *padded(QWidget *content)
{
    auto *section = new QWidget;
    auto *rows = new QVBoxLayout(section);
    rows->setContentsMargins(measures::panelPadding, 16, measures::panelPadding, 12);
    rows->addWidget(content);
    return section;
}

QString countText(qint64 number)
{
    return number == 0 ? QString() : numberText(number);
}

} // namespace

LinesPage::LinesPage(BoardKeeper &keeper, const QList<QAction *> &commands, QWidget *parent)
    : Page(parent)
    , m_keeper(keeper)
    , m_figures(new Figures({tr("Lines"), tr("Pieces")}))
{
    addSection(padded(m_figures));
    m_waiting = addFact(tr("Waiting"));
    m_short = addFact(tr("Short"));
    m_allocated = addFact(tr("Allocated"));
    m_orders = addFact(tr("Orders"));
    m_skus = addFact(tr("SKUs"));
    addStretch();
    for (auto *command : commands)
        addCommand(command);
}

void LinesPage::show(const std::vector<std::int32_t> &lines)
{
    const auto &board = m_keeper.board();
    std::array<qint64, 4> inState = {};
    for (const auto line : lines)
        ++inState[static_cast<std::size_t>(board.stateOf(line))];
    const auto count
        = [&](app::LineState state) { return countText(inState[static_cast<std::size_t>(state)]); };
    setSubject(tr("%Ln lines selected", nullptr, static_cast<int>(lines.size())), {});
    m_figures->setFigure(0, qint64(lines.size()));
    m_figures->setFigure(1, board.piecesOf(lines));
    setFact(m_waiting, count(app::LineState::Waiting));
    setFact(m_short, count(app::LineState::Short), Tone::Short);
    setFact(m_allocated, count(app::LineState::Allocated));
    setFact(m_orders, numberText(board.ordersAmong(lines)));
    setFact(m_skus, numberText(board.skusAmong(lines)));
}

SkuPage::SkuPage(BoardKeeper &keeper, QWidget *parent)
    : Page(parent)
    , m_keeper(keeper)
    , m_figures(new Figures({tr("In warehouse"), tr("Incoming"), tr("Free")}))
{
    addSection(padded(m_figures));
    m_allocated = addFact(tr("Allocated"));
    m_waiting = addFact(tr("Waiting"));
    m_short = addFact(tr("Short"));
    m_onHold = addFact(tr("On hold"));
    m_batches = addFact(tr("Batches"));
    m_lines = addFact(tr("Lines"));
    addStretch();
}

void SkuPage::show(const std::string &code)
{
    const auto &board = m_keeper.board();
    const auto index = board.findSku(code);
    if (index == app::Board::none)
        return;
    const auto &sku = board.sku(index);
    setSubject(tr("SKU %1").arg(text(code)), text(sku.description));
    m_figures->setFigure(0, sku.inWarehouse);
    m_figures->setFigure(1, sku.incoming);
    m_figures->setFigure(2, sku.free(), sku.free() > 0 ? Tone::Free : Tone::Plain);
    setFact(m_allocated, numberText(sku.allocated));
    setFact(m_waiting, countText(sku.waiting));
    setFact(m_short, countText(sku.shortPieces), Tone::Short);
    setFact(m_onHold, countText(sku.onHold));
    setFact(m_batches, numberText(sku.batches));
    setFact(m_lines, numberText(sku.lines));
}

} // namespace ui
