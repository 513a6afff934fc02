#include "ui/history/history_view.h"

#include "ui/column_widths.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/filtered_list.h"
#include "ui/history/dependents_bar.h"
#include "ui/history/history_log.h"
#include "ui/history/history_model.h"
#include "ui/history/past_page.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/rule_words.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int typingPause = 150; // ms

/// A name that is known is looked up as such; anything else is searched for in all that is told.
app::HistoryFilter filterFor(const QString &typed, const app::Board &board)
{
    app::HistoryFilter filter;
    const auto name = utf8(typed.trimmed());
    if (board.findBatch(name) != app::Board::none)
        filter.batch = name;
    else if (board.findSku(name) != app::Board::none)
        filter.sku = name;
    else if (board.findOrder(name) != app::Board::none)
        filter.order = name;
    else
        filter.text = name;
    return filter;
}

} // namespace

HistoryView::HistoryView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_gateway(gateway)
    , m_log(new HistoryLog(gateway, this))
    , m_model(new HistoryModel(*m_log, keeper, this))
    , m_filter(new FilterBar(tr("Filter history"), {}))
    , m_table(new TableView(measures::lineRow))
    , m_list(new FilteredList(*m_filter, m_table,
                              {tr("Nothing in the history speaks of “%1”"), tr("Nothing has happened yet"),
                               tr("Orders, batches, SKUs, people and notes are searched."),
                               tr("Nothing has happened yet"),
                               tr("Whatever is changed will be listed here, with who changed it.")}))
    , m_dependents(new DependentsBar(gateway))
    , m_pages(new QStackedWidget)
    , m_look(ordinaryButton(tr("See a past day"), QStringLiteral("look")))
    , m_takeBack(new QAction(tr("Take back"), this))
    , m_takeBackButton(ordinaryButton(tr("Take back"), QStringLiteral("undo")))
{
    prepareTable();
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_takeBack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_takeBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_takeBack);
    connect(m_takeBack, &QAction::triggered, this, &HistoryView::takeBack);
    connect(m_takeBackButton, &QPushButton::clicked, m_takeBack, &QAction::trigger);
    connect(m_look, &QPushButton::clicked, this, &HistoryView::lookAtDay);
    connect(m_dependents, &DependentsBar::stepChosen, this, &HistoryView::reveal);
    connect(m_filter, &FilterBar::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::applyFilter);
    connect(m_log, &HistoryLog::changed, this, &HistoryView::follow);
    connect(m_log, &HistoryLog::failed, this, &View::failed);
    connect(m_table, &TableView::branchClicked, this, &HistoryView::toggle);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryView::activate);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isDay(index.row()) && index.column() == HistoryModel::Who)
            activate(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::followCurrent);
    connect(&gateway, &Gateway::changed, this, &HistoryView::hearNews);
    connect(&gateway, &Gateway::replaced, this, &HistoryView::hearNews);
    follow();
}

void HistoryView::prepareTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(HistoryModel::When, new BranchDelegate(m_table));
    m_table->setItemDelegateForColumn(HistoryModel::What,
                                      new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, m_table));
    m_table->setItemDelegateForColumn(HistoryModel::Who,
                                      new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, m_table));
    m_table->setItemDelegateForColumn(HistoryModel::Step,
                                      new NumberDelegate(Weight::Regular, Tone::Hint, m_table));
    setColumnWidths(*m_table->horizontalHeader(), HistoryModel::What,
                    {{HistoryModel::When, QStringLiteral("30 May 2025")},
                     {HistoryModel::Who, QStringLiteral("ana terminal")},
                     {HistoryModel::Step, QStringLiteral("1,190")}});
    auto *fit = new ColumnFit(*m_table, {HistoryModel::When, HistoryModel::Who, HistoryModel::Step});
    fit->giveRest(HistoryModel::What);
}

void HistoryView::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, measures::cellPadding, 0);
    head->setSpacing(0);
    head->addWidget(m_filter, 1);
    head->addWidget(m_look);
    head->addSpacing(8);
    head->addWidget(m_takeBackButton);
    auto *journal = new QWidget;
    auto *rows = new QVBoxLayout(journal);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_dependents);
    rows->addWidget(m_list, 1);
    m_pages->addWidget(journal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QString HistoryView::title() const
{
    return tr("History");
}

Subject HistoryView::subject() const
{
    if (isPast())
        return {};
    const auto subject = m_model->subjectAt(m_table->currentIndex().row());
    const auto &board = m_keeper.board();
    const auto isThere = [&] { // it may have been taken back since
        switch (subject.kind) {
        case Subject::Kind::Line: return board.findLine(subject.name, subject.line) != app::Board::none;
        case Subject::Kind::Batch: return board.findBatch(subject.name) != app::Board::none;
        case Subject::Kind::Sku: return board.findSku(subject.name) != app::Board::none;
        default: return false;
        }
    };
    return isThere() ? subject : Subject();
}

std::vector<std::int32_t> HistoryView::selectedLines() const
{
    const auto about = subject();
    if (about.kind != Subject::Kind::Line)
        return {};
    return {m_keeper.board().findLine(about.name, about.line)};
}

QString HistoryView::summary() const
{
    if (isPast())
        return m_past->shown() ? m_past->shown()->summary() : QString();
    const auto steps = tr("%Ln steps", nullptr, static_cast<int>(m_log->steps().size()));
    return m_log->hasOlder() ? tr("the latest %1").arg(steps) : steps;
}

void HistoryView::applyFilter()
{
    m_log->setFilter(filterFor(m_filter->text(), m_keeper.board()));
}

void HistoryView::follow()
{
    const auto isEmpty = m_log->isLoaded() && m_model->rowCount() == 0;
    m_list->follow(isEmpty);
    if (!m_table->currentIndex().isValid() && m_model->firstStep() >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->firstStep(), 0));
    m_dependents->ask(nullptr); // what stood on the step in hand may have been taken back
    followCurrent();
    seek();
}

void HistoryView::followCurrent()
{
    const auto row = m_table->currentIndex().row();
    const auto *step = m_model->stepAt(row);
    m_dependents->ask(step);
    offerDay(row);
    const auto canBeTaken = step && step->stands && step->takesBack == 0;
    const auto name = step ? numberText(qint64(step->id)) : QString();
    m_takeBack->setEnabled(canBeTaken);
    m_takeBackButton->setEnabled(canBeTaken);
    m_takeBackButton->setText(step ? tr("Take back step %1").arg(name) : tr("Take back"));
    m_takeBackButton->setAccessibleName(tr("Take back"));
    m_takeBackButton->setAccessibleDescription(step ? tr("step %1, %2").arg(name, gestureName(step->command))
                                                    : QString());
    m_takeBackButton->setToolTip(!step               ? QString()
                                     : !step->stands ? tr("This step was taken back already.")
                                     : step->takesBack
                                     ? tr("Redo does again what this step took back.")
                                     : tr("With everything it caused (%1)")
                                           .arg(m_takeBack->shortcut().toString(QKeySequence::NativeText)));
    Q_EMIT selectionChanged();
}

void HistoryView::takeBack()
{
    if (const auto *step = m_model->stepAt(m_table->currentIndex().row()))
        Q_EMIT commandAsked(app::Undo{.step = step->id});
}

void HistoryView::hearNews()
{
    m_isBehind = !isVisible();
    if (isVisible())
        m_log->catchUp();
}

void HistoryView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (std::exchange(m_isBehind, false))
        m_log->catchUp();
}

void HistoryView::toggle(const QModelIndex &index)
{
    m_model->setOpen(index.row(), !m_model->isOpen(index.row()));
}

void HistoryView::activate(const QModelIndex &index)
{
    if (m_model->isDay(index.row())) {
        if (m_model->isOver(index.row()))
            showPast(m_model->dayAt(index.row()));
        return;
    }
    const auto *step = m_model->stepAt(index.row());
    if (m_model->isMore(index.row()))
        return m_log->loadMoreOf(step->id);
    if (step && index.siblingAtColumn(HistoryModel::When).data(BranchRole).value<Branch>() != Branch::Leaf)
        return toggle(index);
    const auto about = subject();
    if (about.kind == Subject::Kind::Line)
        Q_EMIT lineActivated(m_keeper.board().findLine(about.name, about.line));
    else if (about.kind == Subject::Kind::Batch)
        Q_EMIT batchActivated(text(about.name));
}

} // namespace ui
