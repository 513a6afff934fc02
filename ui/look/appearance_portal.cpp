#include "ui/look/appearance_portal.h"

#include "ui/look/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ui {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme");

} // namespace

void AppearancePortal::ask()
{
    if (!isSessionBusThere())
        return;
    QDBusMetaType::typeToSignature(
        QMetaType::fromType<QDBusVariant>()); // or connect() does not know our slot's types
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(hearSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid())
            take(answer.value().variant());
        watcher->deleteLater();
    });
}

void AppearancePortal::hearSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        take(value.variant());
}

void AppearancePortal::take(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) // some portals wrap it twice
        value = value.value<QDBusVariant>().variant();
    const uint number = value.toUInt();
    Q_EMIT schemeHeard(number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::NoPreference);
}

} // namespace ui
