#include "ui/command_bar.h"

#include "ui/actions.h"
#include "ui/look/buttons.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/palette/palette_button.h"

#include <QPushButton>
#include <QToolButton>

namespace ui {

CommandBar::CommandBar(const Actions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_palette(new PaletteButton(actions.palette))
    , m_allocateAction(actions.allocate)
{
    setObjectName(QStringLiteral("commands"));
    setWindowTitle(tr("Commands"));
    setAccessibleName(windowTitle());
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFixedHeight(measures::toolbarHeight);
    addIcon(actions.undo, QStringLiteral("undo"));
    addIcon(actions.redo, QStringLiteral("redo"));
    addSeparator();
    add(actions.newOrder);
    add(actions.newBatch);
    add(actions.import);
    addSeparator();
    m_allocate = add(actions.allocate);
    add(actions.release);
    add(actions.move);
    add(actions.split);
    add(actions.pin);
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    addWidget(m_palette);
    emphasise();
}

QPushButton *CommandBar::add(QAction *action)
{
    auto *command = button(ButtonKind::Bare, action->iconText());
    command->setIcon(action->icon());
    connect(command, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, command, [this, command, action] { follow(command, action); });
    addWidget(command);
    m_commands.push_back({command, action});
    follow(command, action);
    return command;
}

void CommandBar::addIcon(QAction *action, const QString &iconName)
{
    auto *command = iconButton(iconName, action->iconText());
    connect(command, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [command, action] {
        command->setEnabled(action->isEnabled());
        command->setAccessibleDescription(action->whatsThis());
        command->setToolTip(action->text() + QStringLiteral("  ")
                            + action->shortcut().toString(QKeySequence::NativeText));
    };
    connect(action, &QAction::changed, command, follow);
    addWidget(command);
    m_icons.push_back({command, action});
    follow();
}

QWidget *CommandBar::buttonOf(const QAction *action) const
{
    for (const auto &[command, run] : m_commands)
        if (run == action)
            return command;
    for (const auto &[command, run] : m_icons)
        if (run == action)
            return command;
    return nullptr;
}

void CommandBar::follow(QPushButton *command, const QAction *action)
{
    const auto verb = action->iconText();
    const auto hasCount
        = action->text().startsWith(verb); // "Allocate 3 lines"; the others are longer in menus
    command->setText(m_isNarrow && command != m_allocate ? QString()
                         : hasCount                      ? action->text().remove(QChar(u'…'))
                                                         : verb);
    command->setAccessibleName(verb);
    command->setAccessibleDescription(action->whatsThis());
    command->setToolTip(action->text() + QStringLiteral("  ")
                        + action->shortcut().toString(QKeySequence::NativeText));
    command->setEnabled(action->isEnabled());
    if (command == m_allocate)
        emphasise();
}

void CommandBar::emphasise()
{
    setKind(m_allocate,
            m_isSubdued || !m_allocateAction->isEnabled() ? ButtonKind::Bare : ButtonKind::Filled);
}

void CommandBar::setSubdued(bool subdued)
{
    m_isSubdued = subdued;
    emphasise();
}

void CommandBar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_palette->setNarrow(narrow);
    for (const auto &[command, action] : m_commands)
        follow(command, action);
}

} // namespace ui
