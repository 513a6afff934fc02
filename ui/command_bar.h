#pragma once

#include <QToolBar>

class QAbstractButton;
class QPushButton;

namespace ui {

class Actions;
class PaletteButton;

/// The toolbar. Allocate is the window's filled button, unless a form has one.
class CommandBar : public QToolBar
{
    Q_OBJECT

public:
    explicit CommandBar(const Actions &actions, QWidget *parent = nullptr);

    void setSubdued(bool subdued); // another button is the filled one
    void setNarrow(bool narrow); // lesser verbs as icons
    QWidget *buttonOf(const QAction *action) const; // nullptr: it has none here

private:
    QPushButton *add(QAction *action);
    void addIcon(QAction *action, const QString &iconName); // at any width
    void follow(QPushButton *command, const QAction *action);
    void emphasise();

    QPushButton *m_allocate;
    PaletteButton *m_palette;
    const QAction *m_allocateAction;
    QList<std::pair<QPushButton *, const QAction *>> m_commands;
    QList<std::pair<QAbstractButton *, const QAction *>> m_icons;
    bool m_isSubdued = false;
    bool m_isNarrow = false;
};

} // namespace ui
