#include "gallery.h"
#include "sample_table.h"

#include "ui/look/bar_delegate.h"
#include "ui/look/chip_row.h"
#include "ui/look/delegates.h"
#include "ui/look/equation_widget.h"
#include "ui/look/fields.h"
#include "ui/look/measures.h"
#include "ui/look/rail.h"
#include "ui/look/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace ui;

namespace {

using Supply = BatchBar::Supply;

BatchBar bar(Supply supply, qint64 quantity, const QList<qint64> &lines, bool pinned = false)
{
    BatchBar bar;
    bar.reference = QStringLiteral("SHIP-07");
    bar.supply = supply;
    bar.quantity = quantity;
    for (const qint64 line : lines) {
        bar.segments.append({bar.segments.size() + 1, line, pinned && bar.segments.isEmpty()});
        bar.allocated += line;
    }
    return bar;
}

SampleTable::Cell cell(const BatchBar &bar, const BarScale &scale)
{
    return {{BarRole, QVariant::fromValue(bar)}, {ScaleRole, QVariant::fromValue(scale)}};
}

TableView *table(SampleTable *model, int rowHeight, const QList<int> &widths, QWidget *parent)
{
    auto *view = new TableView(rowHeight, parent);
    model->setParent(view);
    view->setModel(model);
    for (int column = 0; column < widths.size(); ++column)
        view->setColumnWidth(column, widths[column]);
    return view;
}

QWidget *page(int width, int height)
{
    auto *page = new QWidget;
    page->resize(width, height);
    page->setAutoFillBackground(true);
    return page;
}

} // namespace

QWidget *barsPage()
{
    auto *whole = page(720, 460);
    auto *model
        = new SampleTable({QStringLiteral("Batch"), QStringLiteral("Stock"), QStringLiteral("In batch"),
                           QStringLiteral("Allocated"), QStringLiteral("Free")},
                          {2, 3, 4});
    const BarScale scale{140, 28};
    const auto add = [&](const QString &name, const BatchBar &bar) {
        SampleTable::Cell free = bar.onHold ? SampleTable::Cell() : number(bar.free());
        free[ToneRole] = QVariant::fromValue(bar.free() > 0 ? Tone::Free : Tone::Hint);
        model->add({text(name), cell(bar, scale), number(bar.quantity), number(bar.allocated), free});
    };
    const QList<qint64> lines{32, 24, 12, 32};
    add(QStringLiteral("In warehouse"), bar(Supply::Here, 140, lines));
    add(QStringLiteral("Incoming"), bar(Supply::Incoming, 140, lines));
    add(QStringLiteral("Overdue"), bar(Supply::Overdue, 140, lines));
    add(QStringLiteral("Pinned"), bar(Supply::Here, 140, lines, true));
    add(QStringLiteral("Pinned, incoming"), bar(Supply::Incoming, 140, lines, true));
    BatchBar held = bar(Supply::Here, 64, {});
    held.onHold = true;
    add(QStringLiteral("On hold"), held);
    BatchBar heldInPart = bar(Supply::Here, 100, {40});
    heldInPart.onHold = true;
    add(QStringLiteral("On hold, keeps 40"), heldInPart);
    BatchBar lacking = bar(Supply::Incoming, 100, lines);
    lacking.beyond = 28;
    add(QStringLiteral("Short"), lacking);
    add(QStringLiteral("Selected line"), bar(Supply::Here, 140, lines));
    BatchBar block = bar(Supply::Incoming, 140, {});
    block.allocated = 100;
    add(QStringLiteral("One block"), block);
    add(QStringLiteral("Tiny"), bar(Supply::Here, 14, {4, 3, 2}));
    add(QStringLiteral("Nothing in it"), bar(Supply::Here, 0, {}));
    auto *view = table(model, measures::batchRow, {180, 260, 80, 90, 80}, whole);
    auto *bars = new BarDelegate(measures::barHeight, view);
    view->setBarColumn(1, bars);
    for (const int column : {2, 3, 4})
        view->setItemDelegateForColumn(column, new NumberDelegate(Weight::Regular, Tone::Plain, view));
    view->setSelectedSegments({4});
    view->setLitSegment(2);
    auto *box = new QVBoxLayout(whole);
    box->addWidget(view);
    return whole;
}

namespace {

TableView *linesTable(QWidget *parent)
{
    auto *model
        = new SampleTable({QStringLiteral("State"), QStringLiteral("Need by"), QStringLiteral("Order"),
                           QStringLiteral("SKU"), QStringLiteral("Description"), QStringLiteral("Qty"),
                           QStringLiteral("Batch"), QStringLiteral("Promised")},
                          {5});
    const auto add
        = [&](Pill pill, const QString &needBy, const QString &order, const QString &sku, qint64 quantity,
              const QString &batch, const QString &promised, const QString &note = {}) {
              SampleTable::Cell when = promised.isEmpty() ? SampleTable::Cell() : text(promised);
              if (!note.isEmpty()) {
                  when[NoteRole] = note;
                  when[NoteToneRole] = QVariant::fromValue(Tone::Short);
              }
              SampleTable::Cell where = batch.isEmpty() ? SampleTable::Cell() : text(batch);
              if (quantity == 32)
                  where[MarkRole] = QStringLiteral("pin");
              QList<SampleTable::Cell> row{state(pill),
                                           text(needBy),
                                           text(order),
                                           text(sku),
                                           text(QStringLiteral("White hanging heart T-light holder, boxed")),
                                           number(quantity),
                                           where,
                                           when};
              if (pill == Pill::Cancelled) {
                  for (SampleTable::Cell &cell : row)
                      cell[StruckRole] = true;
              }
              model->add(row);
          };
    const QString may20 = QStringLiteral("20 May");
    const QString sku = QStringLiteral("85123A");
    const QString po = QStringLiteral("PO-1105-85123A");
    add(Pill::AllocatedIncoming, may20, QStringLiteral("552831 · 2"), sku, 24, po, QStringLiteral("18 May"));
    add(Pill::AllocatedIncoming, may20, QStringLiteral("552867 · 3"), sku, 32, po, QStringLiteral("18 May"));
    add(Pill::Short, QStringLiteral("23 May"), QStringLiteral("552880 · 4"), QStringLiteral("22423"), 12, {},
        {});
    add(Pill::Allocated, may20, QStringLiteral("552877 · 9"), sku, 6, QStringLiteral("OPEN-85123A"),
        QStringLiteral("12 May"));
    add(Pill::Late, QStringLiteral("25 May"), QStringLiteral("552945 · 1"), sku, 31,
        QStringLiteral("SHIP-07"), QStringLiteral("26 May"), QStringLiteral("1 d late"));
    add(Pill::Waiting, QStringLiteral("25 May"), QStringLiteral("553002 · 2"), QStringLiteral("20725"), 11111,
        {}, {});
    add(Pill::Cancelled, may20, QStringLiteral("553010 · 1"), sku, 9, {}, {});
    add(Pill::Waiting, QStringLiteral("27 May"), QStringLiteral("553011 · 1"), sku, 100, {}, {});
    auto *view = table(model, measures::lineRow, {112, 78, 88, 78, 220, 64, 150, 160}, parent);
    view->setItemDelegateForColumn(0, new PillDelegate(view));
    view->setItemDelegateForColumn(3, new TextDelegate(Weight::Strong, Tone::Plain, Cut::Never, view));
    view->setItemDelegateForColumn(4, new TextDelegate(Weight::Regular, Tone::Second, Cut::Right, view));
    view->setItemDelegateForColumn(5, new NumberDelegate(Weight::Strong, Tone::Plain, view));
    view->setSortingEnabled(true);
    view->sortByColumn(1, Qt::AscendingOrder);
    view->selectRow(4);
    view->setLitRow(3);
    return view;
}

} // namespace

QWidget *deskPage()
{
    auto *whole = page(1100, 620);
    auto *rail = new Rail(whole);
    rail->addView(QStringLiteral("Allocation desk"), QStringLiteral("allocation-desk"));
    rail->addView(QStringLiteral("Stock"), QStringLiteral("stock"));
    rail->addView(QStringLiteral("Shortages"), QStringLiteral("shortages"));
    rail->setCount(2, 12, true);
    auto *chips = new ChipRow(whole);
    chips->setChips({QStringLiteral("All"), QStringLiteral("Waiting"), QStringLiteral("Short")});
    chips->setCount(0, 13482);
    chips->setCount(1, 36);
    chips->choose(1);
    auto *filter = filterEdit(QStringLiteral("Filter lines"), whole);
    filter->setFixedWidth(220);
    auto *equation = new EquationWidget(whole);
    Equation sums;
    sums.sku = QStringLiteral("85123A");
    sums.description = QStringLiteral("White hanging heart T-light holder");
    sums.here = 180;
    sums.incoming = 1486;
    sums.allocated = 1550;
    sums.onHold = 12;
    sums.waiting = 115;
    sums.shortOf = 7;
    equation->setEquation(sums);
    auto *model
        = new SampleTable({QStringLiteral("Batch"), QStringLiteral("ETA"), QString(),
                           QStringLiteral("In batch"), QStringLiteral("Allocated"), QStringLiteral("Free")},
                          {3, 4, 5});
    const BarScale scale{300, 0};
    model->setAxis(2, scale);
    const auto add = [&](const QString &name, SampleTable::Cell eta, const BatchBar &bar) {
        SampleTable::Cell free = number(bar.free());
        free[ToneRole] = QVariant::fromValue(bar.free() > 0 ? Tone::Free : Tone::Hint);
        model->add({text(name), eta, cell(bar, scale), number(bar.quantity), number(bar.allocated), free});
    };
    add(QStringLiteral("OPEN-85123A"), text(QStringLiteral("In warehouse")),
        bar(Supply::Here, 180, {32, 12, 8, 32, 32, 12, 32}, true));
    SampleTable::Cell overdue = text(QStringLiteral("28 Apr"));
    overdue[IconRole] = QStringLiteral("flag");
    overdue[ToneRole] = QVariant::fromValue(Tone::Late);
    overdue[NoteRole] = QStringLiteral("14 d overdue");
    overdue[NoteToneRole] = QVariant::fromValue(Tone::Second);
    add(QStringLiteral("PO-1104-85123A"), overdue, bar(Supply::Overdue, 60, {6, 24, 12, 8}));
    add(QStringLiteral("PO-1105-85123A"), text(QStringLiteral("18 May")),
        bar(Supply::Incoming, 216, {32, 24, 32, 40, 72}, true));
    BatchBar held = bar(Supply::Here, 12, {});
    held.onHold = true;
    add(QStringLiteral("RET-0509-85123A"), state(Pill::OnHold), held);
    auto *view = table(model, measures::batchRow, {148, 160, 330, 90, 90, 90}, whole);
    view->setItemDelegateForColumn(1, new PillDelegate(view));
    view->setBarColumn(2, new BarDelegate(measures::barHeight, view));
    for (const int column : {3, 4, 5})
        view->setItemDelegateForColumn(column, new NumberDelegate(Weight::Regular, Tone::Plain, view));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(filter);
    top->addWidget(chips);
    top->addStretch();
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addLayout(top);
    centre->addWidget(linesTable(whole), 3);
    centre->addWidget(equation);
    centre->addWidget(view, 2);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addLayout(centre);
    return whole;
}

QWidget *stockPage()
{
    auto *whole = page(760, 330);
    auto *model = new SampleTable({QStringLiteral("SKU, batch"), QStringLiteral("Description, ETA"),
                                   QStringLiteral("Stock"), QStringLiteral("Free")},
                                  {3});
    const auto sku = [&](const QString &name, Branch branch, const Gauge &gauge) {
        SampleTable::Cell first = text(name);
        first[BranchRole] = QVariant::fromValue(branch);
        const qint64 free = gauge.here + gauge.incoming - gauge.hereAllocated - gauge.incomingAllocated;
        model->add({first,
                    text(QStringLiteral("Regency cakestand 3 tier")),
                    {{GaugeRole, QVariant::fromValue(gauge)}},
                    number(free)});
        if (branch == Branch::Open) {
            for (SampleTable::Cell &cell : model->last())
                cell[GroundRole] = true;
        }
    };
    const auto batch = [&](const QString &name, const SampleTable::Cell &eta, const BatchBar &bar) {
        SampleTable::Cell first = text(name);
        first[BranchRole] = QVariant::fromValue(Branch::Leaf);
        model->add({first, eta, cell(bar, {216, 0}), number(bar.free())});
    };
    sku(QStringLiteral("22423"), Branch::Open, {40, 40, 120, 120, 36, 0});
    batch(QStringLiteral("OPEN-22423"), text(QStringLiteral("In warehouse")),
          bar(Supply::Here, 40, {16, 16, 8}));
    batch(QStringLiteral("PO-1105-22423"), text(QStringLiteral("18 May")),
          bar(Supply::Incoming, 120, {24, 32, 24, 16, 12}, true));
    sku(QStringLiteral("82494L"), Branch::Closed, {0, 0, 443, 443, 12, 0});
    sku(QStringLiteral("22197"), Branch::Closed, {1190, 876, 0, 0, 0, 0});
    sku(QStringLiteral("22960"), Branch::Closed, {380, 380, 552, 231, 0, 0});
    sku(QStringLiteral("00000"), Branch::Closed, {0, 0, 0, 0, 10, 0});
    auto *view = table(model, measures::lineRow, {170, 220, 220, 80}, whole);
    view->setItemDelegateForColumn(0, new BranchDelegate(view));
    view->setBarColumn(2, new BarDelegate(measures::treeBarHeight, view));
    view->setItemDelegateForColumn(3, new NumberDelegate(Weight::Strong, Tone::Free, view));
    view->selectRow(2);
    auto *box = new QVBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(view);
    return whole;
}
