#include "ui/panes.h"

#include "ui/actions.h"
#include "ui/command_bar.h"
#include "ui/look/rail.h"

#include <QDockWidget>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr int narrow = 1100; // px

} // namespace

Panes::Panes(Rail &rail, QDockWidget &inspector, CommandBar &commands, const Actions &actions)
    : QObject(&inspector)
    , m_rail(rail)
    , m_inspector(inspector)
    , m_commands(commands)
    , m_actions(actions)
{
    connect(actions.toggleRail, &QAction::triggered, &rail, &Rail::setCollapsed);
    connect(&rail, &Rail::collapsedChanged, this, [this](bool collapsed) {
        m_actions.toggleRail->setChecked(collapsed);
        if (!m_isNarrow)
            m_isRailCollapsed = collapsed;
    });
    connect(actions.toggleInspector, &QAction::triggered, this, [this](bool shown) {
        wanted() = shown;
        show();
    });
}

void Panes::fitInto(int width)
{
    if (!m_isNarrow)
        m_wideEnough = std::max(narrow, m_commands.sizeHint().width()); // words may be long
    if (m_isNarrow == (width < m_wideEnough))
        return;
    m_isNarrow = width < m_wideEnough;
    m_commands.setNarrow(m_isNarrow);
    m_rail.setCollapsed(m_isNarrow || m_isRailCollapsed);
    show();
}

void Panes::setNeeded(bool needed)
{
    m_isNeeded = needed;
    show();
}

void Panes::setPossible(bool possible)
{
    m_isPossible = possible;
    show();
}

void Panes::show()
{
    m_inspector.setVisible(m_isNeeded || (m_isPossible && wanted()));
    m_actions.toggleInspector->setChecked(wanted());
}

void Panes::restoreFrom(const QSettings &settings)
{
    m_isRailCollapsed = settings.value(QStringLiteral("window/railCollapsed")).toBool();
    m_isWanted = settings.value(QStringLiteral("window/inspector"), true).toBool();
    m_rail.setCollapsed(m_isNarrow || m_isRailCollapsed);
    show();
}

void Panes::saveTo(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/railCollapsed"), m_isRailCollapsed);
    settings.setValue(QStringLiteral("window/inspector"), m_isWanted);
}

} // namespace ui
