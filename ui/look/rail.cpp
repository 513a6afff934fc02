#include "ui/look/rail.h"

#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/rail_delegate.h"
#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_views(new QStandardItemModel(this))
    , m_collapse(new QToolButton(this))
{
    m_list->setModel(m_views);
    m_list->setItemDelegate(new RailDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Views"));
    m_collapse->setIcon(RailDelegate::collapseIcon());
    setKind(m_collapse, ButtonKind::Quiet);
    m_collapse->setAutoRaise(true);
    m_collapse->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 7, 0);
    foot->addWidget(m_collapse);
    foot->addStretch();
    column->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { Q_EMIT viewChosen(now.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &now) { // assistive technology selects, and leaves it at that
                if (!now.isEmpty() && !m_list->selectionModel()->isSelected(m_list->currentIndex()))
                    m_list->setCurrentIndex(now.constFirst().topLeft());
            });
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    m_collapsed = true;
    setCollapsed(false);
}

void Rail::addView(const QString &text, const QString &iconName, const QString &keys)
{
    auto *item = new QStandardItem(text);
    item->setData(iconName, RailDelegate::IconNameRole);
    item->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
    m_views->appendRow(item);
    fitWidth();
    if (m_views->rowCount() == 1)
        setCurrent(0);
}

void Rail::setCount(int view, qint64 count, bool alarming)
{
    QStandardItem *item = m_views->item(view);
    item->setData(count, RailDelegate::CountRole);
    item->setData(alarming, RailDelegate::AlarmRole);
    item->setAccessibleDescription(count > 0 ? numberText(count) : QString());
    fitWidth();
}

int Rail::current() const
{
    return m_list->currentIndex().row();
}

void Rail::setCurrent(int view)
{
    m_list->setCurrentIndex(m_views->index(view, 0));
}

void Rail::fitWidth()
{
    int width = measures::railWidth; // more where the system's font is a wide one
    for (int view = 0; view < m_views->rowCount(); ++view)
        width = std::max(
            width,
            RailDelegate::widthFor(m_views->item(view)->text(),
                                   m_views->item(view)->data(RailDelegate::CountRole).toLongLong(), font()));
    setFixedWidth(m_collapsed ? measures::railCollapsed : width);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void Rail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    fitWidth();
    const QString verb = collapsed ? tr("Expand") : tr("Collapse");
    m_collapse->setText(verb);
    m_collapse->setToolTip(verb);
    m_collapse->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_list->doItemsLayout();
    Q_EMIT collapsedChanged(collapsed);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Snap snap(painter);
    painter.fillRect(rect(), tokens().window);
    const double line = snap.line(1);
    painter.fillRect(QRectF(isRightToLeft() ? 0 : width() - line, 0, line, height()), tokens().paneLine);
}

} // namespace ui
