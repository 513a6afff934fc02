#include "ui/import/refused_page.h"

#include "ui/import/refused_table.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

RefusedPage::RefusedPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_rows(new QVBoxLayout(this))
{
    auto *back = ordinaryButton(tr("Back"));
    back->setToolTip(tr("Esc"));
    connect(back, &QPushButton::clicked, this, &RefusedPage::left);
    auto *bar = new QWidget;
    bar->setFixedHeight(measures::filterBarHeight);
    auto *head = new QHBoxLayout(bar);
    head->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    head->addWidget(m_title, 1);
    head->addWidget(back);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(bar);
}

void RefusedPage::show(const std::vector<app::RefusedRow> &rows)
{
    delete m_table;
    auto *table = new RefusedTable(rows);
    m_title->setText(tr("%Ln rows were refused", nullptr, static_cast<int>(rows.size())));
    m_rows->addWidget(table, 1);
    m_table = table;
    table->setFocus();
}

void RefusedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
