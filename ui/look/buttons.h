#pragma once

#include <QPushButton>
#include <QString>

class QAbstractButton;
class QAction;
class QToolButton;

namespace ui {

/// At most one is filled per window; in toolbars they are bare, in sentences they are ink, at the edge quiet.
enum class ButtonKind { Ordinary, Filled, Bare, Sentence, Quiet };

QPushButton *button(ButtonKind kind, const QString &text, const QString &iconName = {},
                    QWidget *parent = nullptr);
QPushButton *filledButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *ordinaryButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *sentenceButton(const QString &text, QWidget *parent = nullptr);
QToolButton *toolButton(QAction *action, QWidget *parent = nullptr); // bare, icon and text
QToolButton *iconButton(const QString &iconName, const QString &name,
                        QWidget *parent = nullptr); // name: for readers

void setKind(QAbstractButton *button, ButtonKind kind);
ButtonKind kindOf(const QWidget *button); // a tool button is bare where nothing else was set
void setSmall(QAbstractButton *button); // 22 px, in rows
void setKey(QAbstractButton *button, const QString &key); // stands small behind the text
QString keyOf(const QWidget *button);

} // namespace ui

Q_DECLARE_METATYPE(ui::ButtonKind)
