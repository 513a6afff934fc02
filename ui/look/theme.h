#pragma once

#include <QObject>

class QApplication;
class QDBusVariant;

namespace ui {

/// Light or dark as the system says, live, unless a choice overrides it. Owns the program's style and
/// palette.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };

    explicit Theme(QApplication &application, Choice choice = Choice::System);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    bool isDark() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hearSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void takeScheme(uint scheme); // 1 dark, 2 light, else no preference
    void apply();

    Choice m_choice;
    bool m_systemIsDark = false;
};

} // namespace ui
