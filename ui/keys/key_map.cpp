#include "ui/keys/key_map.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

QString settingOf(const QAction *command)
{
    return QStringLiteral("keys/") + command->objectName();
}

/// A single letter or digit acts in tables only, where a scanner is told from fingers.
bool isLetter(const QList<QKeySequence> &keys)
{
    if (keys.size() != 1 || keys.front().count() != 1)
        return false;
    const auto key = keys.front()[0];
    return key.keyboardModifiers() == Qt::NoModifier && key.key() < Qt::Key_Escape
        && QChar(key.key()).isLetterOrNumber();
}

} // namespace

KeyMap::KeyMap(QList<QAction *> commands, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_commands(std::move(commands))
    , m_settings(settings)
{
    for (auto *command : m_commands)
        m_own += command->shortcuts();
    readAgain();
}

void KeyMap::readAgain()
{
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const auto kept = m_settings.value(settingOf(m_commands[i]));
        if (kept.isValid())
            set(m_commands[i], {QKeySequence(kept.toString(), QKeySequence::PortableText)});
        else if (m_commands[i]->shortcuts() != m_own[i])
            set(m_commands[i], m_own[i]);
    }
}

QKeySequence KeyMap::ownKey(const QAction *command) const
{
    return m_own.at(m_commands.indexOf(command)).value(0);
}

QAction *KeyMap::give(QAction *command, const QKeySequence &key)
{
    for (auto *other : m_commands)
        if (other != command && !key.isEmpty()
            && std::ranges::any_of(other->shortcuts(), [&](const QKeySequence &taken) {
                   return taken.matches(key) != QKeySequence::NoMatch
                       || key.matches(taken) != QKeySequence::NoMatch;
               }))
            return other;
    m_settings.setValue(settingOf(command), key.toString(QKeySequence::PortableText));
    set(command, {key});
    Q_EMIT changed();
    return nullptr;
}

QAction *KeyMap::reset(QAction *command)
{
    const auto own = m_own.at(m_commands.indexOf(command));
    for (const auto &key : own)
        if (auto *other = give(command, key))
            return other;
    m_settings.remove(settingOf(command));
    set(command, own);
    Q_EMIT changed();
    return nullptr;
}

void KeyMap::set(QAction *command, const QList<QKeySequence> &keys)
{
    command->setShortcuts(keys);
    command->setShortcutContext(isLetter(keys) ? Qt::WidgetShortcut : Qt::WindowShortcut);
}

} // namespace ui
