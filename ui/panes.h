#pragma once

#include <QObject>

class QDockWidget;
class QSettings;

namespace ui {

class Actions;
class CommandBar;
class Rail;

/// Which panes stand beside the view. In a narrow window rail and lesser verbs are icons, and the inspector
/// comes when it is called (F4).
class Panes : public QObject
{
    Q_OBJECT

public:
    Panes(Rail &rail, QDockWidget &inspector, CommandBar &commands, const Actions &actions);

    void fitInto(int width);
    void setNeeded(bool needed); // a form is open
    void setPossible(bool possible); // there is something to inspect
    void restoreFrom(const QSettings &settings);
    void saveTo(QSettings &settings) const;

private:
    void show();
    bool &wanted() { return m_isNarrow ? m_isWantedWhereNarrow : m_isWanted; }

    Rail &m_rail;
    QDockWidget &m_inspector;
    CommandBar &m_commands;
    const Actions &m_actions;
    bool m_isNarrow = false;
    int m_wideEnough = 0; // px, for every verb in words
    bool m_isRailCollapsed = false; // where there is room
    bool m_isWanted = true;
    bool m_isWantedWhereNarrow = false;
    bool m_isNeeded = false;
    bool m_isPossible = false;
};

} // namespace ui
