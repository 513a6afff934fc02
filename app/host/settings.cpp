#include "app/host/settings.h"

#include "app/host/secret_file.h"
#include "app/host/settings_reader.h"

#include <QFileInfo>
#include <QUrl>

namespace host {

namespace {

Settings::Mail mailOf(SettingsReader &reader)
{
    const Settings::Mail defaults;
    Settings::Mail mail;
    mail.host = reader.text("mail", "host").toStdString();
    mail.security = static_cast<Settings::Mail::Security>(reader.choice(
        "mail", "security", {QStringLiteral("none"), QStringLiteral("starttls"), QStringLiteral("tls")}, 0));
    const auto usualPort = mail.security == Settings::Mail::Security::Tls ? 465
        : mail.security == Settings::Mail::Security::StartTls             ? 587
                                                                          : defaults.port;
    mail.port = reader.number("mail", "port", 1, 65535, usualPort);
    mail.user = reader.text("mail", "user").toStdString();
    mail.passwordFile = reader.text("mail", "password_file");
    mail.certificates = reader.text("mail", "ca_file");
    mail.from = reader.text("mail", "from", QString::fromStdString(defaults.from)).toStdString();
    mail.to = reader.text("mail", "to", QString::fromStdString(defaults.to)).toStdString();
    return mail;
}

Settings::Watch watchOf(SettingsReader &reader)
{
    Settings::Watch watch;
    watch.folder = reader.text("watch", "folder");
    watch.kind = reader.choice(
        "watch", "kind", {QStringLiteral("any"), QStringLiteral("batches"), QStringLiteral("orders")}, 0);
    watch.mapping = reader.text("watch", "map");
    watch.dateFormat = reader.text("watch", "date_format");
    watch.allocate = reader.flag("watch", "allocate", false);
    return watch;
}

void checkRedis(SettingsReader &reader, const Settings::Redis &redis, const QString &file)
{
    const QUrl url(QString::fromStdString(redis.url));
    if (!url.password().isEmpty() && reader.isInFile("redis", "url") && isReadableByOthers(file))
        reader.refuse(
            "redis", "url", {},
            "it holds a password, and others can read the file: allow it to its owner alone (chmod 600)");
}

} // namespace

QString settingsFile(const QString &given)
{
    if (!given.isEmpty())
        return given;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("stockroom"),
                     QStringLiteral("stockroom"))
        .fileName();
}

app::Answer<Settings> readSettings(const QString &given)
{
    const auto file = settingsFile(given);
    if (!given.isEmpty() && !QFileInfo(given).isReadable())
        return std::unexpected(
            app::Rejection{.reason = app::Reason::InvalidCall,
                           .file = given.toStdString(),
                           .detail = "There are no settings to be read at " + given.toStdString()});
    SettingsReader reader(file);
    Settings settings;
    settings.database.path = reader.text("database", "path");
    settings.http.enabled = reader.flag("http", "enabled", settings.http.enabled);
    settings.http.listen
        = reader.text("http", "listen", QString::fromStdString(settings.http.listen)).toStdString();
    settings.http.tokenFile = reader.text("http", "token_file");
    settings.redis.url = reader.text("redis", "url").toStdString();
    settings.mail = mailOf(reader);
    settings.watch = watchOf(reader);
    checkRedis(reader, settings.redis, file);
    if (reader.refusal())
        return std::unexpected(*reader.refusal());
    return settings;
}

} // namespace host
