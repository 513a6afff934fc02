#include "ui/look/access.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QWidget>

namespace ui {

namespace {

constexpr char roleProperty[] = "accessibleRole";

QAccessibleInterface *interfaceOf(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, static_cast<int>(role));
    auto *known = QAccessible::queryAccessibleInterface(&widget); // as the plain widget it was born as
    if (known->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

// Qt 6.4 passes no alert on to the bus. What screen readers do speak is a notification that appears; one
// that is there already appears again.
void announce(QWidget &notification)
{
    if (!notification.isVisible())
        return notification.show();
    for (const auto type : {QAccessible::ObjectHide, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&notification, type);
        QAccessible::updateAccessibility(&event);
    }
}

QString branchWord(Branch branch)
{
    switch (branch) {
    case Branch::Open: return QCoreApplication::translate("ui::Branch", "open");
    case Branch::Closed: return QCoreApplication::translate("ui::Branch", "closed");
    case Branch::None:
    case Branch::Leaf: return {};
    }
    return {};
}

} // namespace ui
