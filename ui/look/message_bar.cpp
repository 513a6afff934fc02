#include "ui/look/message_bar.h"

#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace ui {

namespace {

struct Manner
{
    QColor edge;
    QColor ink;
    QString iconName;
};

Manner mannerOf(const Message &message, const Tokens &t)
{
    Manner manner;
    switch (message.kind) {
    case Message::Kind::Done: manner = {t.freeLine, t.freeInk, QStringLiteral("check")}; break;
    case Message::Kind::Hint: manner = {t.late, t.lateInk, QStringLiteral("info")}; break;
    case Message::Kind::Refused: manner = {t.shortage, t.shortageInk, QStringLiteral("shortages")}; break;
    }
    if (!message.iconName.isEmpty())
        manner.iconName = message.iconName;
    return manner;
}

constexpr int iconRoom = 40;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    setAccessibleRole(*this, QAccessible::Notification);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(20);
    m_actions->setSpacing(4);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_actions);
    hide();
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    fill();
    announce(*this);
}

QString MessageBar::sentence() const
{
    return m_message.rest.isEmpty() ? m_message.lead : m_message.lead + QLatin1Char(' ') + m_message.rest;
}

void MessageBar::fill()
{
    const bool mirrored = isRightToLeft(); // margins do not mirror by themselves
    layout()->setContentsMargins(mirrored ? 8 : iconRoom, 7, mirrored ? iconRoom : 8, 7);
    m_sentence->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                            .arg(m_message.lead.toHtmlEscaped(), m_message.rest.toHtmlEscaped()));
    m_sentence->setAccessibleName(sentence());
    setAccessibleName(sentence());
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button just pressed
        }
        delete item;
    }
    for (const MessageAction &action : m_message.actions) {
        auto *made
            = button(action.bordered ? ButtonKind::Ordinary : ButtonKind::Sentence, action.text, {}, this);
        setSmall(made);
        connect(made, &QPushButton::clicked, this, [run = action.run] {
            if (run)
                run();
        });
        m_actions->addWidget(made, 0, Qt::AlignTop);
    }
    auto *close = iconButton(QStringLiteral("cross"), tr("Close"), this);
    setKind(close, ButtonKind::Quiet);
    close->setFixedSize(22, 22);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_actions->addWidget(close, 0, Qt::AlignTop);
    update();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Manner manner = mannerOf(m_message, t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect());
    paintBox(painter, box, measures::controlRadius, t.surface, t.paneLine);
    QPainterPath outline;
    outline.addRoundedRect(box, measures::controlRadius, measures::controlRadius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(isRightToLeft() ? box.right() - 3 : 0, 0, 3, box.height()), manner.edge);
    painter.restore();
    const double left = isRightToLeft() ? box.right() - 30 : 14;
    paintIcon(painter, QRectF(left, m_sentence->y() + 2, 16, 16), manner.iconName, manner.ink);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
