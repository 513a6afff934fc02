#include "ui/look/theme.h"

#include "ui/look/appearance_portal.h"
#include "ui/look/style.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QToolTip>

#include <utility>

namespace ui {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

} // namespace

Theme::Theme(QApplication &application, Choice choice)
    : QObject(&application)
    , m_choice(choice)
    , m_system(QGuiApplication::palette())
    , m_systemIsDark(ui::isDark(m_system))
{
    QApplication::setStyle(new Style);
    apply();
    auto *portal = new AppearancePortal(this);
    connect(portal, &AppearancePortal::schemeHeard, this, [this](AppearancePortal::Scheme scheme) {
        using Scheme = AppearancePortal::Scheme;
        const bool dark = scheme == Scheme::NoPreference ? ui::isDark(m_system) : scheme == Scheme::Dark;
        if (std::exchange(m_systemIsDark, dark) != dark && m_choice == Choice::System)
            apply();
    });
    portal->ask();
}

void Theme::choose(Choice choice)
{
    if (std::exchange(m_choice, choice) != choice)
        apply();
}

bool Theme::isDark() const
{
    return tokens().dark;
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    if (m_choice == Choice::HighContrast)
        setTokens(highContrastTokens(m_system));
    else
        setTokens(dark ? darkTokens() : lightTokens());
    const QPalette palette = paletteOf(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace ui
