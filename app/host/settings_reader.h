#pragma once

#include "app/outcome.h"

#include <QSettings>

namespace host {

/// One settings file with the environment over it. Remembers the first value that cannot be read.
class SettingsReader
{
public:
    explicit SettingsReader(const QString &file);

    QString text(const char *section, const char *key, const QString &otherwise = {});
    bool flag(const char *section, const char *key, bool otherwise);
    int number(const char *section, const char *key, int least, int most, int otherwise);
    int choice(const char *section, const char *key, const QStringList &words, int otherwise); // its place

    bool isInFile(const char *section, const char *key) const; // and no variable stands over it
    void refuse(const char *section, const char *key, const QString &given, const std::string &why);
    const std::optional<app::Rejection> &refusal() const { return m_refusal; }

private:
    QSettings m_file;
    std::optional<app::Rejection> m_refusal;
};

} // namespace host
