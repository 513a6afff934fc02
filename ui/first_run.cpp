#include "ui/first_run.h"

#include "ui/look/buttons.h"
#include "ui/look/empty_state.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FirstRun::FirstRun(QAction *import, QAction *newBatch, QWidget *parent)
    : QWidget(parent)
    , m_import(filledButton(tr("Import a list"), QStringLiteral("import")))
{
    auto *page = new EmptyState(EmptyState::Size::Page);
    page->setText(tr("No stock and no orders yet"), tr("Start with what is on the shelf."));
    auto *addBatch = ordinaryButton(tr("Add a batch"), QStringLiteral("plus"));
    auto *lookAround = ordinaryButton(tr("Look around with sample data"), QStringLiteral("look"));
    for (auto *step : {m_import, addBatch, lookAround}) {
        page->addButton(step);
        connect(import, &QAction::enabledChanged, step, &QWidget::setEnabled);
    }
    page->setHint(tr("or drop a file anywhere in this window"));
    // The columns are named as every list names them, whatever the reader's language.
    page->setExamples({{tr("A list of stock"),
                        tr("needs three columns, ETA if it is still to come"),
                        {QStringLiteral("reference"), QStringLiteral("sku"), QStringLiteral("quantity"),
                         QStringLiteral("eta")},
                        {{QStringLiteral("OPEN-85123A"), QStringLiteral("85123A"), QStringLiteral("180"), {}},
                         {QStringLiteral("SHIP-07"), QStringLiteral("85123A"), QStringLiteral("120"),
                          QStringLiteral("2011-05-26")}},
                        {2, 3}},
                       {tr("A list of orders"),
                        tr("needs three, need-by if there is one"),
                        {QStringLiteral("order"), QStringLiteral("sku"), QStringLiteral("quantity"),
                         QStringLiteral("need by")},
                        {{QStringLiteral("552536"), QStringLiteral("85123A"), QStringLiteral("32"),
                          QStringLiteral("2011-05-13")},
                         {QStringLiteral("552536"), QStringLiteral("71053"), QStringLiteral("6"), {}}},
                        {2, 3}}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(m_import, &QPushButton::clicked, import, &QAction::trigger);
    connect(addBatch, &QPushButton::clicked, newBatch, &QAction::trigger);
    connect(lookAround, &QPushButton::clicked, this, &FirstRun::sampleAsked);
}

void FirstRun::setSubdued(bool subdued)
{
    setKind(m_import, subdued ? ButtonKind::Ordinary : ButtonKind::Filled);
}

} // namespace ui
