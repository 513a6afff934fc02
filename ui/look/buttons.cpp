#include "ui/look/buttons.h"

#include "ui/look/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>
#include <QVariant>

namespace ui {

namespace {

constexpr char kindProperty[] = "buttonKind";
constexpr char keyProperty[] = "buttonKey";
constexpr char smallProperty[] = "small"; // read by the style

// A button remembers its size until its style changes, and the style reads our properties.
void measureAnew(QAbstractButton *button)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(button, &change);
}

} // namespace

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, QVariant::fromValue(kind));
    measureAnew(button);
}

ButtonKind kindOf(const QWidget *button)
{
    const QVariant kind = button ? button->property(kindProperty) : QVariant();
    if (kind.canConvert<ButtonKind>())
        return kind.value<ButtonKind>();
    return qobject_cast<const QToolButton *>(button) ? ButtonKind::Bare : ButtonKind::Ordinary;
}

void setSmall(QAbstractButton *button)
{
    button->setProperty(smallProperty, true);
    measureAnew(button);
}

void setKey(QAbstractButton *button, const QString &key)
{
    button->setProperty(keyProperty, key);
    button->setAccessibleDescription(key);
    measureAnew(button);
}

QString keyOf(const QWidget *button)
{
    return button ? button->property(keyProperty).toString() : QString();
}

QPushButton *button(ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    setKind(made, kind);
    made->setAutoDefault(false);
    if (kind == ButtonKind::Sentence)
        made->setCursor(Qt::PointingHandCursor);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

QPushButton *filledButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return button(ButtonKind::Filled, text, iconName, parent);
}

QPushButton *ordinaryButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return button(ButtonKind::Ordinary, text, iconName, parent);
}

QPushButton *sentenceButton(const QString &text, QWidget *parent)
{
    return button(ButtonKind::Sentence, text, {}, parent);
}

QToolButton *toolButton(QAction *action, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace ui
