#include "ui/today/arrivals_list.h"

#include "ui/column_widths.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/bar_delegate.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/snap.h"
#include "ui/look/sorted_rows.h"
#include "ui/look/table_view.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRows = 6; // in sight; the others are scrolled to

} // namespace

ArrivalsList::ArrivalsList(const BoardKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_model(new ArrivalsModel(keeper, this))
    , m_table(new TableView(measures::lineRow))
    , m_rows(new SortedRows(*m_model, *m_table))
    , m_count(new InkLabel(Tone::Second))
{
    auto *title = new InkLabel(Tone::Plain, Weight::Subject);
    title->setText(tr("Arriving"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::cellPadding, 12, measures::cellPadding, 8);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    m_table->setAccessibleName(title->text());
    prepareTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::clicked, this, &ArrivalsList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_table->hasFocus())
            Q_EMIT currentChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(batchAt(index)); });
    refresh();
}

void ArrivalsList::prepareTable()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto column : {ArrivalsModel::When, ArrivalsModel::Batch})
        m_table->setItemDelegateForColumn(
            column, new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, m_table));
    m_table->setItemDelegateForColumn(ArrivalsModel::Sku,
                                      new TextDelegate(Weight::Regular, Tone::Second, Cut::Right, m_table));
    m_table->setItemDelegateForColumn(ArrivalsModel::InBatch,
                                      new NumberDelegate(Weight::Strong, Tone::Plain, m_table));
    m_table->setItemDelegateForColumn(ArrivalsModel::Free,
                                      new NumberDelegate(Weight::Regular, Tone::Plain, m_table));
    m_table->setBarColumn(ArrivalsModel::Bar, new BarDelegate(measures::treeBarHeight, m_table));
    setColumnWidths(*m_table->horizontalHeader(), ArrivalsModel::Sku,
                    {{ArrivalsModel::When, QStringLiteral("20 May")},
                     {ArrivalsModel::Batch, QStringLiteral("PO-1105-85123A")},
                     {ArrivalsModel::InBatch, QStringLiteral("1,190")},
                     {ArrivalsModel::Bar, QStringLiteral("PO-1105-85123A")},
                     {ArrivalsModel::Free, QStringLiteral("1,190")}});
    auto *fit = new ColumnFit(*m_table,
                              {ArrivalsModel::When, ArrivalsModel::Batch, ArrivalsModel::InBatch,
                               ArrivalsModel::Bar, ArrivalsModel::Free});
    fit->giveRest(ArrivalsModel::Sku);
}

void ArrivalsList::refresh()
{
    m_model->refresh();
    const auto count = m_model->rowCount();
    m_count->setText(tr("%Ln batches in %1 days", nullptr, count).arg(ArrivalsModel::days));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + std::min(count, mostRows) * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
    setVisible(count > 0);
}

void ArrivalsList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const auto line = Snap(painter).line(1);
    painter.fillRect(QRectF(0, 0, width(), line), tokens().paneLine);
}

std::int32_t ArrivalsList::batchAt(const QModelIndex &index) const
{
    return m_model->batchAt(m_rows->mapToSource(index).row());
}

std::int32_t ArrivalsList::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? batchAt(index) : app::Board::none;
}

} // namespace ui
