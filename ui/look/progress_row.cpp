#include "ui/look/progress_row.h"

#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/style_parts.h"
#include "ui/look/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_count(new QLabel(this))
    , m_track(new QWidget(this))
    , m_cancel(ordinaryButton(tr("Cancel"), {}, this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_track->setFixedHeight(6);
    setSmall(m_cancel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_count, 0, 1, 1, 2, Qt::AlignRight);
    grid->addWidget(m_track, 1, 0, 1, 2, Qt::AlignVCenter);
    grid->addWidget(m_cancel, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
}

void ProgressRow::setProgress(const QString &what, qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    m_what->setText(what);
    m_count->setText(total > 0 ? tr("%1 of %2").arg(numberText(done), numberText(total)) : numberText(done));
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(what);
    setAccessibleDescription(m_count->text());
    update();
}

void ProgressRow::setCancelling()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling"));
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF track(m_track->geometry());
    paintBox(painter, track, track.height() / 2, t.highContrast ? t.surface : t.paneLine,
             t.highContrast ? t.text : QColor(Qt::transparent));
    if (m_total <= 0)
        return;
    const double share = std::clamp(static_cast<double>(m_done) / static_cast<double>(m_total), 0.0, 1.0);
    const double length = share * track.width();
    const QRectF done(isRightToLeft() ? track.right() - length : track.left(), track.top(), length,
                      track.height());
    if (length >= 1)
        paintBox(painter, done, std::min(length, track.height()) / 2, t.accentInk, Qt::transparent);
}

} // namespace ui
