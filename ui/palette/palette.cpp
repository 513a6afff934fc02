#include "ui/palette/palette.h"

#include "ui/look/fields.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/tokens.h"
#include "ui/palette/palette_delegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int panelWidth = 560;
constexpr int mostHeight = 440;
constexpr int fromTop = 96;
constexpr int inset = 8;

} // namespace

Palette::Palette(const BoardKeeper &keeper, const QList<QAction *> &views, const QList<QAction *> &commands,
                 QWidget *window)
    : QWidget(window)
    , m_model(new PaletteModel(keeper, views, commands, this))
    , m_field(filterEdit(tr("Go to a view, a batch, an SKU, an order, or run a command"), this))
    , m_list(new QListView(this))
{
    hide();
    setAccessibleName(tr("Command palette"));
    m_field->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::choose);
    connect(m_list, &QAbstractItemView::entered, m_list, &QAbstractItemView::setCurrentIndex);
}

void Palette::call(const QString &text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setText(text);
    search(text);
    fitIn();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::offerFilters(const QList<QAction *> &filters)
{
    m_model->setFilters(filters);
}

void Palette::search(const QString &text)
{
    m_model->setText(text);
    m_list->setCurrentIndex({});
    step(1);
    fitIn();
    m_list->scrollToTop();
}

void Palette::fitIn()
{
    setGeometry(parentWidget()->rect());
    auto rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < mostHeight; ++row)
        rows += m_list->sizeHintForRow(row);
    const auto width = std::min(panelWidth, this->width() - 2 * inset);
    const auto left = (this->width() - width) / 2;
    const auto top = std::min(fromTop, height() / 6);
    m_field->setGeometry(left + inset, top + inset, width - 2 * inset, measures::controlHeight + 8);
    const auto listTop = m_field->geometry().bottom() + 1 + inset;
    m_list->setGeometry(left + 1, listTop, width - 2,
                        std::min({rows, mostHeight, height() - listTop - inset}));
    m_list->setVisible(rows > 0);
    update();
}

void Palette::step(int by)
{
    auto row = m_list->currentIndex().row();
    for (int tries = m_model->rowCount(); tries > 0; --tries) {
        row = (row + by + m_model->rowCount()) % m_model->rowCount();
        if (m_model->kindAt(row) != PaletteModel::Kind::Heading) {
            m_list->setCurrentIndex(m_model->index(row));
            tell(m_model->index(row));
            return;
        }
    }
}

/// The field keeps the focus, so what it would open is said with it.
void Palette::tell(const QModelIndex &index)
{
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto kind = m_model->kindAt(index.row());
    const auto name = m_model->nameAt(index.row());
    const QPointer<QAction> action = m_model->actionAt(index.row());
    leave();
    switch (kind) {
    case PaletteModel::Kind::Heading: break;
    case PaletteModel::Kind::Action:
        if (action)
            action->trigger();
        break;
    case PaletteModel::Kind::Batch: Q_EMIT batchChosen(name); break;
    case PaletteModel::Kind::Sku: Q_EMIT skuChosen(name); break;
    case PaletteModel::Kind::Order: Q_EMIT orderChosen(name); break;
    }
}

void Palette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fitIn();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // what lies beneath is out of reach
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return false;
    }
}

void Palette::mousePressEvent(QMouseEvent * /*event*/)
{
    leave(); // beside the panel
}

void Palette::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    auto scrim = t.dark ? QColor(Qt::black) : t.text;
    scrim.setAlphaF(t.dark ? 0.5F : 0.22F);
    painter.fillRect(rect(), scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto field = m_field->geometry();
    const auto bottom = m_list->isVisible() ? m_list->geometry().bottom() + inset : field.bottom() + inset;
    const QRectF panel(field.left() - inset, field.top() - inset, field.width() + 2 * inset,
                       bottom - field.top() + inset);
    paintBox(painter, panel, measures::tileRadius, t.surface, t.paneLine);
}

} // namespace ui
