#include "gallery.h"

#include "ui/look/batch_bar_widget.h"
#include "ui/look/buttons.h"
#include "ui/look/empty_state.h"
#include "ui/look/fields.h"
#include "ui/look/icon.h"
#include "ui/look/message_bar.h"
#include "ui/look/pill_label.h"
#include "ui/look/progress_row.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void fill(QBoxLayout *box, const QList<QWidget *> &widgets)
{
    for (QWidget *widget : widgets)
        box->addWidget(widget);
    box->addStretch();
}

QHBoxLayout *buttonRow(QWidget *page, bool enabled)
{
    auto *action = new QAction(icon(s("split")), s("Split"), page);
    auto *row = new QHBoxLayout;
    const QList<QWidget *> buttons{filledButton(s("Allocate 3 lines"), {}, page),
                                   ordinaryButton(s("Release"), s("release"), page),
                                   toolButton(action, page),
                                   sentenceButton(s("Split 14 + 4"), page),
                                   new QPushButton(s("&Plain"), page),
                                   iconButton(s("options"), s("Columns"), page)};
    for (QWidget *button : buttons)
        button->setEnabled(enabled);
    action->setEnabled(enabled);
    fill(row, buttons);
    return row;
}

Field *field(QWidget *page, const QString &label, QLineEdit *editor, const QString &text)
{
    editor->setText(text);
    auto *made = new Field(label, editor, page);
    made->setFixedWidth(150);
    return made;
}

MessageBar *message(QWidget *page, Message::Kind kind, const QString &lead, const QString &rest,
                    const QList<MessageAction> &actions)
{
    auto *bar = new MessageBar(page);
    bar->show({kind, lead, rest, actions, {}});
    return bar;
}

} // namespace

QWidget *widgetsPage()
{
    auto *page = new QWidget;
    page->resize(780, 800);
    page->setAutoFillBackground(true);
    const QDate today(2011, 5, 12);
    auto *normal = field(page, s("Quantity"), new QuantityEdit, s("216"));
    auto *refused = field(page, s("Refused"), new DateEdit(today), s("32 May"));
    refused->refuse(s("No such day. Type 2011-05-31, +3d or fri."));
    auto *disabled = field(page, s("Disabled"), new QuantityEdit, s("216"));
    disabled->setEnabled(false);
    auto *empty = field(page, s("ETA"), new DateEdit(today), {});
    auto *fields = new QHBoxLayout;
    for (Field *each : {normal, refused, disabled, empty})
        fields->addWidget(each, 0, Qt::AlignTop);
    fields->addStretch();

    auto *checks = new QHBoxLayout;
    auto *checked = new QCheckBox(s("Skip the first row"), page);
    checked->setChecked(true);
    auto *chosen = new QRadioButton(s("Stock"), page);
    chosen->setChecked(true);
    auto *combo = new QComboBox(page);
    combo->addItems({s("Comma"), s("Semicolon")});
    fill(checks,
         {checked, new QCheckBox(s("Off"), page), chosen, new QRadioButton(s("Orders"), page), combo});

    auto *pills = new QHBoxLayout;
    for (const Pill pill : {Pill::Waiting, Pill::Allocated, Pill::AllocatedIncoming, Pill::Short, Pill::Late,
                            Pill::Cancelled}) {
        auto *label = new PillLabel(page);
        label->setPill(pill);
        pills->addWidget(label);
    }
    pills->addStretch();
    auto *batchPills = new QHBoxLayout;
    for (const Pill pill : {Pill::InWarehouse, Pill::Expected, Pill::Overdue, Pill::OnHold, Pill::Empty}) {
        auto *label = new PillLabel(page);
        label->setPill(pill);
        batchPills->addWidget(label);
    }
    batchPills->addStretch();

    auto *progress = new ProgressRow(page);
    progress->setProgress(s("Importing orders-0512.csv"), 84312, 245903);
    auto *bar = new BatchBarWidget(page);
    BatchBar batch{.reference = s("SHIP-07"),
                   .supply = BatchBar::Supply::Incoming,
                   .eta = QDate(2011, 5, 26),
                   .quantity = 120,
                   .allocated = 80,
                   .segments = {{1, 32, true}, {2, 24, false}, {3, 24, false}}};
    bar->setBar(batch);
    bar->setHovered(3);
    auto *menu = new QMenu(page);
    menu->addAction(icon(s("allocate")), s("Allocate 3 lines"))->setShortcut(Qt::CTRL | Qt::Key_Return);
    menu->addAction(icon(s("move")), s("Move to batch"))->setShortcut(Qt::Key_M);
    menu->addSeparator();
    menu->addAction(icon(s("split")), s("Split"))->setEnabled(false);
    menu->setWindowFlags(Qt::Widget);
    menu->setActiveAction(menu->actions().at(1));
    menu->setFixedSize(menu->sizeHint());

    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addLayout(buttonRow(page, true));
    column->addLayout(buttonRow(page, false));
    column->addLayout(fields);
    column->addLayout(checks);
    column->addLayout(pills);
    column->addLayout(batchPills);
    column->addWidget(message(page, Message::Kind::Done, s("Allocated 12 of 14 lines."), s("2 are short."),
                              {{s("Show 2 lines"), {}, false}}));
    column->addWidget(message(page, Message::Kind::Hint, s("18 wanted."),
                              s("OPEN-85123A has 14 free, PO-1104-85123A has 10 free: enough together, but "
                                "no single batch can take the line."),
                              {{s("Split 14 + 4"), {}, true}, {s("Leave short"), {}, false}}));
    column->addWidget(message(page, Message::Kind::Refused, s("Not saved: the disk is full."),
                              s("Nothing was changed, your typing is kept."), {{s("Try again"), {}, true}}));
    column->addWidget(progress);
    column->addWidget(bar);
    column->addWidget(menu);
    auto *nothing = new EmptyState(EmptyState::Size::Panel, page);
    nothing->setText(s("Nothing matches “85123C” in Orders"), s("2 matches in Stock."));
    nothing->addButton(ordinaryButton(s("Show them")));
    nothing->addButton(sentenceButton(s("Clear")));
    column->addWidget(nothing);
    menu->show();
    return page;
}

QWidget *firstRunPage()
{
    auto *page = new EmptyState;
    page->resize(1100, 640);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    page->setText(s("No stock and no orders yet"), s("Start with what is on the shelf."));
    page->addButton(filledButton(s("Import a list"), s("import")));
    page->addButton(ordinaryButton(s("Add a batch"), s("plus")));
    page->addButton(ordinaryButton(s("Look around with sample data"), s("look")));
    page->setHint(s("or drop a file anywhere in this window"));
    page->setExamples(
        {{s("A list of stock"),
          s("needs three columns, ETA if it is still to come"),
          {s("reference"), s("sku"), s("quantity"), s("eta")},
          {{s("OPEN-85123A"), s("85123A"), s("180"), {}},
           {s("SHIP-07"), s("85123A"), s("120"), s("2011-05-26")}},
          {2, 3}},
         {s("A list of orders"),
          s("needs three, need-by if there is one"),
          {s("order"), s("sku"), s("quantity"), s("need by")},
          {{s("552536"), s("85123A"), s("32"), s("2011-05-13")}, {s("552536"), s("71053"), s("6"), {}}},
          {2, 3}}});
    return page;
}
