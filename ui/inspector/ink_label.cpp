#include "ui/inspector/ink_label.h"

#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QEvent>

namespace ui {

InkLabel::InkLabel(Tone tone, Weight weight, TextSize size, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_weight(weight)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    ink();
}

void InkLabel::setTone(Tone tone)
{
    m_tone = tone;
    ink();
}

void InkLabel::setStruck(bool struck)
{
    m_isStruck = struck;
    ink();
}

void InkLabel::ink()
{
    m_isInking = true;
    auto colours = palette();
    colours.setColor(QPalette::WindowText, inkOf(m_tone, tokens()));
    colours.setColor(QPalette::Text, inkOf(m_tone, tokens()));
    setPalette(colours);
    const auto base = QApplication::font();
    auto font = weighted(m_size == TextSize::Small        ? small(base)
                             : m_size == TextSize::Figure ? figure(base)
                                                          : base,
                         m_weight);
    font.setStrikeOut(m_isStruck);
    setFont(font);
    m_isInking = false;
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto isTheme
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (isTheme && !m_isInking)
        ink();
}

} // namespace ui
