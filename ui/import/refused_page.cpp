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
    , m_table(new RefusedTable)
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
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(bar);
    rows->addWidget(m_table, 1);
}

void RefusedPage::show(const std::vector<app::RefusedRow> &rows)
{
    m_title->setText(tr("%Ln rows were refused", nullptr, static_cast<int>(rows.size())));
    m_table->show(rows);
    m_table->setFocus();
}

void RefusedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
