#include "ui/look/style.h"

#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace ui {

namespace {

template <class Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void paintArrow(QPainter &painter, const QStyleOption &option, double turn)
{
    const QRectF box(-8, -8, 16, 16);
    painter.save();
    painter.translate(QRectF(option.rect).center());
    painter.rotate(turn);
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, box, QStringLiteral("chevron-down"), enabled ? tokens().text2 : tokens().sunkenText);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QPalette &palette)
{
    palette = paletteOf(tokens());
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground); // so that its corners can be round
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return paintField(*painter, QRectF(option->rect), *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheck(*painter, QRectF(option->rect), *option);
    case PE_IndicatorRadioButton: return paintRadio(*painter, QRectF(option->rect), *option);
    case PE_IndicatorArrowDown: return paintArrow(*painter, *option, 0);
    case PE_IndicatorArrowUp: return paintArrow(*painter, *option, 180);
    case PE_IndicatorArrowLeft: return paintArrow(*painter, *option, 90);
    case PE_IndicatorArrowRight: return paintArrow(*painter, *option, -90);
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            paintPopup(*painter, QRectF(option->rect));
        return;
    case PE_PanelTipLabel: return painter->fillRect(option->rect, t.text);
    case PE_PanelStatusBar:
        return painter->fillRect(
            QRectF(option->rect.left(), option->rect.top(), option->rect.width(), Snap(*painter).line(1)),
            t.paneLine);
    case PE_IndicatorDockWidgetResizeHandle: { // the panes go on up to the line
        const double line = Snap(*painter).line(1);
        const QRectF box(option->rect);
        painter->fillRect(box, t.surface);
        return painter->fillRect(QRectF(box.left() + 1, box.top(), line, box.height()), t.paneLine);
    }
    case PE_IndicatorToolBarSeparator: {
        const Snap snap(*painter);
        const QRectF box(option->rect);
        return painter->fillRect(
            snap.rect({box.center().x(), box.top() + 8, snap.line(1), box.height() - 16}), t.paneLine);
    }
    case PE_Frame: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return paintField(*painter, QRectF(option->rect), *option, widget);
        return frame && frame->lineWidth > 0
            ? paintBox(*painter, QRectF(option->rect), measures::controlRadius, Qt::transparent, t.paneLine)
            : void();
    }
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paintButtonGround(*painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paintButtonLabel(*painter, *button, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return paintMenuItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return paintMenuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea: return painter->fillRect(option->rect, t.window);
    case CE_MenuEmptyArea: return;
    case CE_HeaderEmptyArea: { // behind the last section
        const QRectF box(option->rect);
        const double line = Snap(*painter).line(1);
        painter->fillRect(box, t.head);
        return painter->fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), t.paneLine);
    }
    case CE_ToolBar: {
        const double line = Snap(*painter).line(1);
        const QRectF box(option->rect);
        painter->fillRect(box, t.window);
        return painter->fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), t.paneLine);
    }
    case CE_Splitter: {
        const Snap snap(*painter);
        const QRectF box(option->rect);
        const bool upright = option->state & State_Horizontal;
        return painter->fillRect(
            snap.rect(upright ? QRectF(box.center().x() - 0.5, box.top(), snap.line(1), box.height())
                              : QRectF(box.left(), box.center().y() - 0.5, box.width(), snap.line(1))),
            t.paneLine);
    }
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(combo->state & State_Enabled ? t.text : t.text3);
            return paintText(*painter, QRectF(room), Qt::AlignLeading | Qt::AlignVCenter, combo->currentText,
                             Cut::Right);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return paintScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto *button = as<QStyleOptionToolButton>(option); button && control == CC_ToolButton)
        return paintToolButton(*painter, *button, widget);
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return paintCombo(*painter, *combo, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return icon(QStringLiteral("cross"), tokens().text2);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace ui
