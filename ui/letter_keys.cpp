#include "ui/letter_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool isTyping(const QKeyEvent &key)
{
    constexpr auto chord = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const auto text = key.text();
    return !(key.modifiers() & chord) && !text.isEmpty() && text.front().isPrint();
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

LetterKeys::LetterKeys(QList<QAction *> commands, QObject *parent)
    : QObject(parent)
    , m_commands(std::move(commands))
{
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    m_silence.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, &LetterKeys::act);
}

void LetterKeys::add(QAction *command)
{
    m_commands += command;
}

void LetterKeys::watch(QWidget *table)
{
    table->installEventFilter(this);
}

bool LetterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return take(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride && m_silence.isActive()
        && isTyping(*static_cast<QKeyEvent *>(event))) { // within a scan no key is a shortcut
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool LetterKeys::take(const QKeyEvent &key)
{
    if (!isTyping(key) && !(isEnter(key) && m_silence.isActive()))
        return false;
    if (key.isAutoRepeat())
        return commandOf(key);
    if (m_silence.isActive()) {
        m_pending = nullptr;
        m_silence.start();
        return true;
    }
    if (!key.text().front().isLetterOrNumber())
        return false; // Space selects
    m_pending = commandOf(key);
    m_silence.start();
    return true;
}

QAction *LetterKeys::commandOf(const QKeyEvent &key) const
{
    const auto plain = key.modifiers() & ~Qt::KeypadModifier;
    const auto isMeant = [&](const QAction *each) { return each->shortcut() == QKeySequence(key.key()); };
    const auto found = std::ranges::find_if(m_commands, isMeant);
    return plain == Qt::NoModifier && found != m_commands.end() ? *found : nullptr;
}

void LetterKeys::act()
{
    if (auto *command = std::exchange(m_pending, nullptr))
        command->trigger(); // does nothing while it is disabled
}

} // namespace ui
