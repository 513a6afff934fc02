#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

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

private:
    void apply();

    Choice m_choice;
    QPalette m_system; // as it was before ours
    bool m_systemIsDark;
};

} // namespace ui
