#pragma once

#include "ui/look/roles.h"

#include <QAccessible>

class QWidget;

namespace ui {

/// What a widget is to assistive technology, where its class does not tell. To be said in its constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Shows a Notification, and lets assistive technology say its name at once, also where it is shown already.
void announce(QWidget &notification);

QString branchWord(Branch branch); // "open" or "closed"; a leaf has none

} // namespace ui
