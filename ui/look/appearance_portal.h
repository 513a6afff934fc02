#pragma once

#include <QDBusVariant>
#include <QObject>

namespace ui {

/// The desktop's wish for light or dark, asked of and heard from its portal. Silent where there is none;
/// asking never waits.
class AppearancePortal : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { NoPreference, Dark, Light };

    using QObject::QObject;
    void ask();

Q_SIGNALS:
    void schemeHeard(ui::AppearancePortal::Scheme scheme);

private Q_SLOTS:
    void hearSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);
};

} // namespace ui
