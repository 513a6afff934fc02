#include "ui/look/measures.h"
#include "ui/look/style.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"

#include <QStyleOption>

namespace ui {

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return measures::scrollBarWidth;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize: return measures::iconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarHandleExtent:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarItemMargin: return 6;
    case PM_DockWidgetSeparatorExtent: return 3; // a line, and one on either side to take hold of
    case PM_ToolBarSeparatorExtent: return 17;
    case PM_SplitterWidth: return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return measures::panelPadding;
    case PM_ToolTipLabelFrameWidth: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_MenuBar_AltKeyNavigation:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case CT_MenuBarItem:
        return {size.width() + 16, std::max(measures::menuHeight, option->fontMetrics.height() + 8)};
    case CT_LineEdit:
        return {size.width() + 12, std::max(measures::controlHeight, option->fontMetrics.height() + 8)};
    case CT_ComboBox:
        return {size.width() + 40, std::max(measures::controlHeight, option->fontMetrics.height() + 8)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 2,
                std::max(20, size.height())};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonLayoutItem: return option->rect.adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    case SE_LineEditContents: return option->rect.adjusted(6, 2, -6, -2);
    case SE_PushButtonContents: return option->rect.adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const QRect box = option->rect;
    if (control == CC_ComboBox) {
        const QRect arrow(box.right() - 23, box.top(), 20, box.height());
        switch (sub) {
        case SC_ComboBoxArrow: return visualRect(option->direction, box, arrow);
        case SC_ComboBoxEditField: return visualRect(option->direction, box, box.adjusted(8, 1, -26, -1));
        case SC_ComboBoxFrame: return box;
        default: break;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool level = slider->orientation == Qt::Horizontal;
            const int room = level ? box.width() : box.height();
            const auto range = static_cast<qint64>(slider->maximum) - slider->minimum;
            const auto share = room * static_cast<qint64>(slider->pageStep)
                / std::max<qint64>(1, range + slider->pageStep);
            const int length
                = range > 0 ? std::clamp(static_cast<int>(share), std::min(32, room), room) : room;
            const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                   room - length, slider->upsideDown);
            const auto along = [&](int from, int size) {
                const QRect part = level ? QRect(box.left() + from, box.top(), size, box.height())
                                         : QRect(box.left(), box.top() + from, box.width(), size);
                return level ? visualRect(option->direction, box, part) : part;
            };
            switch (sub) {
            case SC_ScrollBarSlider: return along(at, length);
            case SC_ScrollBarSubPage: return along(0, at);
            case SC_ScrollBarAddPage: return along(at + length, room - at - length);
            case SC_ScrollBarGroove: return box;
            case SC_ScrollBarAddLine:
            case SC_ScrollBarSubLine:
            case SC_ScrollBarFirst:
            case SC_ScrollBarLast: return {};
            default: break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace ui
