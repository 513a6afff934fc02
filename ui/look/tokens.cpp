#include "ui/look/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

Tokens &inForce()
{
    static Tokens tokens = lightTokens();
    return tokens;
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Button, t.window);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.head);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.rowRule);
    palette.setColor(QPalette::Mid, t.paneLine);
    palette.setColor(QPalette::Dark, t.fieldBorder);
    palette.setColor(QPalette::Shadow, t.barFrame);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Link, t.accentInk);
    palette.setColor(QPalette::LinkVisited, t.accentInk);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

const Tokens &tokens()
{
    return inForce();
}

void setTokens(const Tokens &tokens)
{
    inForce() = tokens;
}

QColor inkOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Plain: return t.text;
    case Tone::Second: return t.text2;
    case Tone::Hint: return t.text3;
    case Tone::Accent: return t.accentInk;
    case Tone::Free: return t.freeInk;
    case Tone::Late: return t.lateInk;
    case Tone::Short: return t.shortageInk;
    }
    return t.text;
}

} // namespace ui
