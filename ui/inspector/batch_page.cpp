#include "ui/inspector/batch_page.h"

#include "ui/facts.h"
#include "ui/inspector/holders_list.h"
#include "ui/look/batch_bar_widget.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/pill_label.h"
#include "ui/row_facts.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace ui {

BatchPage::BatchPage(BoardKeeper &keeper, const QList<QAction *> &commands, QWidget *parent)
    : Page(parent)
    , m_keeper(keeper)
    , m_bar(new BatchBarWidget)
    , m_figures(new Figures({tr("In batch"), tr("Allocated"), tr("Free")}))
    , m_state(new PillLabel)
    , m_holders(new HoldersList(keeper))
{
    auto *stock = new QWidget;
    auto *rows = new QVBoxLayout(stock);
    rows->setContentsMargins(measures::panelPadding, 16, measures::panelPadding, 12);
    rows->setSpacing(12);
    rows->addWidget(m_bar);
    rows->addWidget(m_figures);
    addSection(stock);
    addFact(tr("State"), m_state);
    m_eta = addFact(tr("ETA"));
    m_firstEta = addFact(tr("First given"));
    m_arrived = addFact(tr("Arrived"));
    m_note = addFact(tr("Note"));
    addSection(m_holders);
    for (auto *command : commands)
        addCommand(command);
    connect(m_bar, &BatchBarWidget::segmentHovered, this, &BatchPage::lineLit);
    connect(m_bar, &BatchBarWidget::segmentClicked, this,
            [this](qint64 key) { Q_EMIT lineChosen(static_cast<std::int32_t>(key)); });
    connect(m_holders, &HoldersList::lineLit, this, [this](std::optional<qint64> line) {
        m_bar->setHovered(line);
        Q_EMIT lineLit(line);
    });
    connect(m_holders, &HoldersList::lineChosen, this, &BatchPage::lineChosen);
}

void BatchPage::show(const std::string &reference)
{
    const auto &board = m_keeper.board();
    const auto index = board.findBatch(reference);
    m_holders->setBatch(reference);
    if (index == app::Board::none)
        return;
    const auto &batch = board.batch(index);
    const auto today = dateOf(m_keeper.today());
    setSubject(tr("Batch %1").arg(text(reference)), text(batch.sku),
               text(board.sku(board.findSku(batch.sku)).description));
    m_bar->setBar(barOf(board, index, board.linesHeldBy(index)));
    m_figures->setFigure(0, batch.quantity);
    m_figures->setFigure(1, batch.allocated);
    m_figures->setFigure(2, batch.free(), batch.free() > 0 ? Tone::Free : Tone::Plain);
    m_state->setPill(pillOf(batch.state), wordOf(batch.state));
    const auto remark = remarkOnEta(batch, m_keeper.today());
    setFact(m_eta, !batch.isHere() ? dateText(dateOf(batch.eta), today) : QString(), Tone::Plain, remark.text,
            remark.tone);
    setFact(m_firstEta,
            batch.firstEta && batch.firstEta != batch.eta ? dateText(dateOf(batch.firstEta), today)
                                                          : QString());
    setFact(m_arrived, batch.arrived ? dateText(dateOf(batch.arrived), today) : QString());
    setFact(m_note, text(batch.note));
}

void BatchPage::lightLine(std::optional<qint64> line)
{
    m_bar->setHovered(line);
    m_holders->lightLine(line);
}

} // namespace ui
