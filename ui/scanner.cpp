#include "ui/scanner.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace ui {

namespace {

bool takesText(const QObject *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

Scanner::Scanner(QChar prefix, QObject *window)
    : QObject(window)
    , m_prefix(prefix)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Scanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || watched != QApplication::focusWidget() || !isOurs(watched))
        return false; // a key the focus did not want comes by again, at its parents
    return take(*static_cast<QKeyEvent *>(event), takesText(watched));
}

bool Scanner::isOurs(const QObject *watched) const
{
    while (watched && watched != parent())
        watched = watched->parent();
    return watched || !parent();
}

bool Scanner::take(const QKeyEvent &key, bool isTextField)
{
    if (key.key() == Qt::Key_Shift)
        return false; // capitals come with it
    const auto belongs = isQuick();
    if (!belongs) {
        m_text.clear();
        m_isPrefixed = false;
    }
    m_sinceKey.start();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return belongs && (!isTextField || m_isPrefixed) && end();
    constexpr auto chord = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const auto typed = key.text();
    if (typed.isEmpty() || !typed.front().isPrint() || key.modifiers() & chord) {
        m_text.clear();
        return false;
    }
    if (m_text.isEmpty() && !m_isPrefixed && typed == m_prefix) {
        m_isPrefixed = true;
        return true;
    }
    m_text += typed;
    return m_isPrefixed;
}

bool Scanner::end()
{
    const auto text = std::exchange(m_text, {}).trimmed();
    m_isPrefixed = false;
    m_sinceKey.invalidate();
    if (text.size() < fewest)
        return false;
    Q_EMIT scanned(text);
    return true;
}

} // namespace ui
