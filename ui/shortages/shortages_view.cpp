#include "ui/shortages/shortages_view.h"

#include "ui/column_widths.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/empty_state.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/shortages/shortages_model.h"
#include "ui/shortages/ways_panel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ShortagesView::ShortagesView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_model(new ShortagesModel(keeper, this))
    , m_filter(new FilterBar(tr("Filter shortages"), {tr("All"), tr("Need-by passed"), tr("Fits now")}))
    , m_table(new TableView(measures::lineRow))
    , m_ways(new WaysPanel(keeper, gateway))
    , m_nothing(new EmptyState(EmptyState::Size::Panel))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
{
    prepareTable();
    layOut();
    connect(m_filter, &FilterBar::changed, this, &ShortagesView::applyFilter);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ShortagesModel::modelAboutToBeReset, this, &ShortagesView::save);
    connect(m_model, &ShortagesModel::modelReset, this, &ShortagesView::restore);
    connect(m_model, &ShortagesModel::rowsRemoved, this,
            [this] { // the next line, where the one in hand is served
                if (const auto now = m_table->currentIndex(); now.isValid() && selectedLines().empty())
                    m_table->selectRow(now.row());
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortagesView::followCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &View::selectionChanged);
    connect(m_table, &TableView::rowHovered, this, [this](int row) {
        Q_EMIT lineLit(row < 0 ? std::nullopt : std::optional<qint64>(m_model->lineAt(row)));
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT lineActivated(m_model->lineAt(index.row())); });
    connect(m_ways, &WaysPanel::wayChosen, this,
            [this](const app::FollowWayOut &way) { Q_EMIT commandAsked(way); });
    connect(m_ways, &WaysPanel::batchActivated, this, &View::batchActivated);
    connect(&keeper, &BoardKeeper::changed, this, [this] {
        showCounts();
        m_ways->refresh();
        Q_EMIT selectionChanged();
    });
    connect(&keeper, &BoardKeeper::replaced, this, &ShortagesView::tellCount);
    connect(&keeper, &BoardKeeper::changed, this, &ShortagesView::tellCount);
    restore();
}

void ShortagesView::prepareTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Shortages"));
    const auto setText = [&](int column, Weight weight, Tone tone, Cut cut) {
        m_table->setItemDelegateForColumn(column, new TextDelegate(weight, tone, cut, m_table));
    };
    setText(ShortagesModel::NeedBy, Weight::Regular, Tone::Plain, Cut::Never);
    setText(ShortagesModel::OrderLine, Weight::Regular, Tone::Plain, Cut::Never);
    setText(ShortagesModel::Sku, Weight::Strong, Tone::Plain, Cut::Never);
    setText(ShortagesModel::Description, Weight::Regular, Tone::Second, Cut::Right);
    for (const auto column : {ShortagesModel::Wanted, ShortagesModel::LargestFree})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(Weight::Regular, Tone::Plain, m_table));
    m_table->setItemDelegateForColumn(ShortagesModel::Missing,
                                      new NumberDelegate(Weight::Strong, Tone::Short, m_table));
    setColumnWidths(*m_table->horizontalHeader(), ShortagesModel::Description,
                    {{ShortagesModel::NeedBy, QStringLiteral("20 May in 12 d")},
                     {ShortagesModel::OrderLine, QStringLiteral("552831 · 12")},
                     {ShortagesModel::Sku, QStringLiteral("85123A")},
                     {ShortagesModel::Wanted, QStringLiteral("100")},
                     {ShortagesModel::LargestFree, QStringLiteral("100")},
                     {ShortagesModel::Missing, ShortagesModel::tr("fits now")}});
    auto *fit = new ColumnFit(*m_table,
                              {ShortagesModel::NeedBy, ShortagesModel::OrderLine, ShortagesModel::Sku,
                               ShortagesModel::Wanted, ShortagesModel::LargestFree, ShortagesModel::Missing});
    fit->giveRest(ShortagesModel::Description);
    m_table->horizontalHeader()->setSortIndicator(ShortagesModel::NeedBy, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void ShortagesView::layOut()
{
    auto *clear = ordinaryButton(tr("Clear filter"));
    connect(clear, &QPushButton::clicked, m_filter, &FilterBar::clear);
    m_clear = clear;
    m_nothing->addButton(clear);
    m_allocate = ordinaryButton({});
    connect(m_allocate, &QPushButton::clicked, this, [this] { Q_EMIT commandAsked(app::AllocateWaiting{}); });
    m_nothing->addButton(m_allocate);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_ways);
    m_splitter->setSizes({380, 400});
    m_table->setMinimumHeight(120);
    m_ways->setMinimumHeight(140);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
}

QString ShortagesView::title() const
{
    return tr("Shortages");
}

std::int32_t ShortagesView::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? m_model->lineAt(index.row()) : app::Board::none;
}

std::vector<std::int32_t> ShortagesView::selectedLines() const
{
    std::vector<std::int32_t> lines;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        lines.push_back(m_model->lineAt(index.row()));
    return lines;
}

Subject ShortagesView::subject() const
{
    const auto selected = selectedLines();
    if (selected.size() > 1)
        return {Subject::Kind::Lines, {}, 0};
    if (selected.empty())
        return {};
    const auto line = m_keeper.board().line(selected.front());
    return {Subject::Kind::Line, std::string(line.order), line.line};
}

QString ShortagesView::summary() const
{
    qint64 missing = 0;
    for (const auto &shortage : m_model->matches().lines)
        missing += std::max<qint64>(0, shortage.missing);
    return tr("%Ln short lines, %1 missing", nullptr, m_model->rowCount()).arg(numberText(missing));
}

void ShortagesView::applyFilter()
{
    auto query = m_model->query();
    query.text = utf8(m_filter->text());
    query.kind = static_cast<app::ShortageKind>(m_filter->chip());
    m_model->setQuery(query);
}

void ShortagesView::showCounts()
{
    for (const auto kind : {app::ShortageKind::All, app::ShortageKind::Passed, app::ShortageKind::Fillable})
        m_filter->setCount(static_cast<int>(kind), m_model->matches().ofKind[static_cast<std::size_t>(kind)]);
    const auto isEmpty = m_model->rowCount() == 0 && m_keeper.isLoaded();
    const auto isFiltering = m_filter->isFiltering() && m_keeper.board().inState(app::LineState::Short) > 0;
    const auto needle = m_filter->text();
    const auto waiting = static_cast<int>(m_keeper.board().inState(app::LineState::Waiting));
    if (isFiltering)
        m_nothing->setText(needle.isEmpty() ? tr("No such shortage") : tr("Nothing matches “%1”").arg(needle),
                           tr("The filter hides every short line."));
    else
        m_nothing->setText(tr("Nothing is short"),
                           waiting == 0 ? tr("Every line that asked for stock has it.")
                                        : tr("%Ln lines have not asked for stock yet.", nullptr, waiting));
    m_clear->setVisible(isFiltering);
    m_allocate->setVisible(!isFiltering && waiting > 0);
    m_allocate->setText(tr("Allocate %Ln waiting lines", nullptr, waiting));
    m_allocate->setAccessibleName(m_allocate->text());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_splitter);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ShortagesView::tellCount()
{
    Q_EMIT countChanged(m_keeper.board().inState(app::LineState::Short), true);
}

void ShortagesView::followCurrent()
{
    m_ways->setLine(current());
}

void ShortagesView::save()
{
    m_saved = m_keeper.lineNow(current());
}

void ShortagesView::restore()
{
    const auto row = m_saved == app::Board::none ? -1 : m_model->rowOf(m_saved);
    if (row >= 0)
        m_table->selectRow(row);
    showCounts();
    followCurrent();
    Q_EMIT selectionChanged();
}

void ShortagesView::lightLine(std::optional<qint64> line)
{
    m_table->setLitRow(line ? m_model->rowOf(static_cast<std::int32_t>(*line)) : -1);
}

void ShortagesView::reveal(std::int32_t line)
{
    if (m_model->rowOf(line) < 0)
        m_filter->clear();
    if (const auto row = m_model->rowOf(line); row >= 0)
        m_table->selectRow(row);
}

void ShortagesView::saveTo(QSettings &settings) const
{
    settings.setValue(QStringLiteral("shortages/splitter"), m_splitter->saveState());
}

void ShortagesView::restoreFrom(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("shortages/splitter")).toByteArray());
}

} // namespace ui
