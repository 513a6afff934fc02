#include "ui/inspector/holders_list.h"

#include "ui/inspector/holders_model.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/figures.h"
#include "ui/look/sorted_rows.h"
#include "ui/look/table_view.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int panelInset = measures::panelPadding - measures::cellPadding; // so that texts stand in one line

} // namespace

HoldersList::HoldersList(BoardKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_model(new HoldersModel(keeper, this))
    , m_table(new TableView(measures::twoLineRow))
    , m_rows(new SortedRows(*m_model, *m_table))
    , m_sum(new InkLabel(Tone::Second, Weight::Regular, TextSize::Small))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *title = new InkLabel(Tone::Plain, Weight::Subject);
    title->setText(tr("Who holds this batch"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::panelPadding, 8, measures::panelPadding, 8);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_sum);
    m_table->setAccessibleName(title->text());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(HoldersModel::OrderLine,
                                      new TextDelegate(Weight::Strong, Tone::Plain, Cut::Never, m_table));
    m_table->setItemDelegateForColumn(HoldersModel::Quantity,
                                      new NumberDelegate(Weight::Strong, Tone::Plain, m_table));
    m_table->setItemDelegateForColumn(HoldersModel::NeedBy,
                                      new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, m_table));
    m_table->setItemDelegateForColumn(HoldersModel::ToSpare,
                                      new NumberDelegate(Weight::Regular, Tone::Plain, m_table));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(HoldersModel::OrderLine, QHeaderView::Stretch);
    for (const auto column : {HoldersModel::Quantity, HoldersModel::NeedBy, HoldersModel::ToSpare})
        header->resizeSection(column, 48);
    new ColumnFit(*m_table, {HoldersModel::Quantity, HoldersModel::NeedBy, HoldersModel::ToSpare});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(panelInset, 0, panelInset, 0);
    inset->addWidget(m_table);
    column->addLayout(inset, 1);
    connect(m_model, &HoldersModel::modelReset, this, &HoldersList::showSum);
    connect(m_table, &TableView::rowHovered, this,
            [this](int row) { Q_EMIT lineLit(row < 0 ? std::nullopt : std::optional<qint64>(lineAt(row))); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT lineChosen(lineAt(index.row())); });
    showSum();
}

void HoldersList::setBatch(const std::string &batch)
{
    m_model->setBatch(batch);
}

void HoldersList::lightLine(std::optional<qint64> line)
{
    const auto row = line ? m_model->rowOf(static_cast<std::int32_t>(*line)) : -1;
    m_table->setLitRow(m_rows->mapFromSource(m_model->index(row, 0)).row());
}

std::int32_t HoldersList::lineAt(int row) const
{
    return m_model->lineAt(m_rows->mapToSource(m_rows->index(row, 0)).row());
}

void HoldersList::showSum()
{
    const auto count = m_model->rowCount();
    m_sum->setText(count == 0 ? tr("nobody")
                              : tr("%Ln lines, %1", nullptr, count)
                                    .arg(piecesText(m_keeper.board().piecesOf(m_model->lines()))));
}

} // namespace ui
