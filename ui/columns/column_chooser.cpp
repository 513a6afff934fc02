#include "ui/columns/column_chooser.h"

#include "ui/columns/columns.h"
#include "ui/columns/columns_model.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/buttons.h"
#include "ui/look/table_view.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int widthStep = 8; // px
constexpr int listWidth = 232;

} // namespace

ColumnChooser::ColumnChooser(Columns &columns, QWidget *window)
    : PopupPanel(tr("Columns of “%1”").arg(columns.table().accessibleName()), window)
    , m_columns(columns)
    , m_list(new QListView)
{
    auto *title = new InkLabel(Tone::Plain, Weight::Subject);
    title->setText(accessibleName());
    m_list->setModel(new ColumnsModel(columns, this));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(listWidth);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->model()->rowCount());
    m_list->installEventFilter(this);
    auto *hint = new InkLabel(Tone::Second, Weight::Regular, TextSize::Small);
    auto keys
        = tr("Space shows or hides\nCtrl+Up and Ctrl+Down move\nCtrl+Left and Ctrl+Right set the width");
    if (columns.maySort())
        keys += QLatin1Char('\n') + tr("Enter sorts, Enter again the other way round");
    hint->setText(keys);
    m_list->setAccessibleDescription(hint->text());
    auto *reset = ordinaryButton(tr("Reset columns"));
    connect(reset, &QPushButton::clicked, &columns, &Columns::reset);
    rows().addWidget(title);
    rows().addWidget(m_list);
    rows().addWidget(hint);
    rows().addWidget(reset, 0, Qt::AlignLeading);
}

void ColumnChooser::showEvent(QShowEvent *event)
{
    PopupPanel::showEvent(event);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_list->setFocus();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return PopupPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_columns.sortBy(m_list->currentIndex().row());
        return true;
    }
    if (!(key->modifiers() & Qt::ControlModifier))
        return false;
    const auto wider = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    switch (key->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_columns.widen(m_list->currentIndex().row(), key->key() == wider ? widthStep : -widthStep);
        return true;
    default: return false;
    }
}

void ColumnChooser::step(int by)
{
    const auto place = m_list->currentIndex().row();
    if (!m_columns.mayMove(place, place + by))
        return;
    m_columns.move(place, place + by);
    m_list->setCurrentIndex(m_list->model()->index(place + by, 0)); // stays with its column
}

} // namespace ui
