#pragma once

#include "ui/look/roles.h"

#include <QLabel>

namespace ui {

enum class TextSize { Normal, Small, Figure };

/// Text in one of the program's inks, whichever theme is in force.
class InkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit InkLabel(Tone tone = Tone::Plain, Weight weight = Weight::Regular,
                      TextSize size = TextSize::Normal, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setStruck(bool struck); // what is no longer, or soon not

protected:
    void changeEvent(QEvent *event) override;

private:
    void ink();

    Tone m_tone;
    Weight m_weight;
    TextSize m_size;
    bool m_isStruck = false;
    bool m_isInking = false;
};

} // namespace ui
