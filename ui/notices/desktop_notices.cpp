#include "ui/notices/desktop_notices.h"

#include "ui/look/session_bus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ui {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto click = QStringLiteral("default"); // the action that is no button

} // namespace

void DesktopNotices::tell(const QString &lead, const QString &rest)
{
    if (!isSessionBusThere())
        return;
    auto bus = QDBusConnection::sessionBus();
    if (!m_isListening)
        m_isListening = bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                                    SLOT(hearAction(uint, QString)));
    auto notice = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    notice << QCoreApplication::applicationName() << uint(0) << QStringLiteral("stockroom") << lead
           << rest.toHtmlEscaped() << QStringList{click, tr("Show")} << QVariantMap() << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notice), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<uint> id = *answer; id.isValid())
            m_latest = id.value();
        answer->deleteLater();
    });
}

void DesktopNotices::hearAction(uint id, const QString &action)
{
    if (id == m_latest && action == click)
        Q_EMIT opened();
}

} // namespace ui
