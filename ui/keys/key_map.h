#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace ui {

/// Which key runs which command: the window's own until a person says otherwise. No key runs two.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    KeyMap(QList<QAction *> commands, QSettings &settings, QObject *parent = nullptr); // known by object name

    const QList<QAction *> &commands() const { return m_commands; }
    QKeySequence ownKey(const QAction *command) const; // before a person said otherwise

    /// nullptr: the key is the command's now. Else the command that has the key already; nothing changed.
    QAction *give(QAction *command, const QKeySequence &key);
    QAction *reset(QAction *command); // likewise
    void readAgain(); // another window gave keys

Q_SIGNALS:
    void changed();

private:
    void set(QAction *command, const QList<QKeySequence> &keys);

    QList<QAction *> m_commands;
    QList<QList<QKeySequence>> m_own;
    QSettings &m_settings;
};

} // namespace ui
