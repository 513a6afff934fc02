#pragma once

#include <QPushButton>
#include <QString>

class QAction;
class QToolButton;

namespace ui {

/// At most one is filled per window; in toolbars they are bare, in sentences they are ink.
enum class ButtonKind { Ordinary, Filled, Bare, Sentence };

QPushButton *button(ButtonKind kind, const QString &text, const QString &iconName = {},
                    QWidget *parent = nullptr);
QPushButton *filledButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *ordinaryButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *sentenceButton(const QString &text, QWidget *parent = nullptr);
QToolButton *toolButton(QAction *action, QWidget *parent = nullptr); // bare, icon and text
QToolButton *iconButton(const QString &iconName, const QString &name,
                        QWidget *parent = nullptr); // name: for readers

void setKind(QPushButton *button, ButtonKind kind);
ButtonKind kindOf(const QWidget *button);
void setSmall(QPushButton *button); // 22 px, in rows

} // namespace ui

Q_DECLARE_METATYPE(ui::ButtonKind)
