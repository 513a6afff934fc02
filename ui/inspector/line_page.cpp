#include "ui/inspector/line_page.h"

#include "ui/facts.h"
#include "ui/inspector/why_panel.h"
#include "ui/look/batch_bar_widget.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/pill_label.h"
#include "ui/row_facts.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>

namespace ui {

LinePage::LinePage(Gateway &gateway, BoardKeeper &keeper, const QList<QAction *> &commands, QWidget *parent)
    : Page(parent)
    , m_keeper(keeper)
    , m_state(new PillLabel)
    , m_held(new QWidget)
    , m_batchName(new InkLabel(Tone::Plain, Weight::Subject))
    , m_batchSum(new InkLabel(Tone::Second, Weight::Regular, TextSize::Small))
    , m_bar(new BatchBarWidget)
    , m_why(new WhyPanel(gateway))
{
    addFact(tr("State"), m_state);
    m_needBy = addFact(tr("Need by"));
    m_promised = addFact(tr("Promised"));
    m_batch = addFact(tr("Batch"));
    m_priority = addFact(tr("Priority"));
    auto *rows = new QVBoxLayout(m_held);
    rows->setContentsMargins(measures::panelPadding, 12, measures::panelPadding, 16);
    rows->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->addWidget(m_batchName);
    title->addStretch(1);
    title->addWidget(m_batchSum);
    rows->addLayout(title);
    rows->addWidget(m_bar);
    addSection(m_held);
    addSection(m_why);
    addStretch();
    for (auto *command : commands)
        addCommand(command);
    connect(m_why, &WhyPanel::moveAsked, this, &LinePage::moveAsked);
    connect(m_bar, &BatchBarWidget::segmentHovered, this, &LinePage::lineLit);
    connect(m_bar, &BatchBarWidget::segmentClicked, this,
            [this](qint64 key) { Q_EMIT lineChosen(static_cast<std::int32_t>(key)); });
}

void LinePage::show(const std::string &order, std::int64_t number)
{
    const auto &board = m_keeper.board();
    const auto row = board.findLine(order, number);
    if (row == app::Board::none)
        return;
    const auto line = board.line(row);
    const auto today = dateOf(m_keeper.today());
    const auto wanted = QStringLiteral("%1 × %2 ").arg(numberText(line.quantity), text(line.sku));
    setSubject(tr("Line %1").arg(lineName(order, number)),
               wanted + text(board.sku(line.skuIndex).description),
               line.customer.empty() ? QString() : tr("Customer %1").arg(text(line.customer)));
    m_state->setPill(pillOf(board, row), wordOf(line.state));
    setFact(m_needBy, line.needBy ? dateText(dateOf(line.needBy), today) : nothing(),
            line.needBy ? Tone::Plain : Tone::Hint);
    const auto remark = remarkOnPromise(board, line);
    setFact(m_promised, line.promised ? dateText(dateOf(line.promised), today) : nothing(),
            line.promised ? Tone::Plain : Tone::Hint, remark.text, remark.tone);
    setFact(m_batch, line.batch.empty() ? nothing() : text(line.batch),
            line.batch.empty() ? Tone::Hint : Tone::Plain);
    setFact(m_priority, numberText(line.priority));
    showBatch(row);
    m_why->ask(lineIdOf(order, number));
}

void LinePage::showBatch(std::int32_t line)
{
    const auto &board = m_keeper.board();
    const auto index = board.batchOf(line);
    m_held->parentWidget()->setVisible(index != app::Board::none);
    if (index == app::Board::none)
        return;
    const auto &batch = board.batch(index);
    m_batchName->setText(text(batch.batch));
    m_batchSum->setText(tr("%1 in batch, %2 free").arg(numberText(batch.quantity), numberText(batch.free())));
    m_bar->setBar(barOf(board, index, board.linesHeldBy(index)));
    m_bar->setSelected({line});
}

void LinePage::lightLine(std::optional<qint64> line)
{
    m_bar->setHovered(line);
}

} // namespace ui
