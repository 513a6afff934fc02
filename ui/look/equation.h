#pragma once

#include "ui/look/roles.h"

#include <QString>

namespace ui {

/// An SKU's sums in whole pieces. In warehouse and incoming include what is on hold.
struct Equation
{
    QString sku;
    QString description;
    qint64 here = 0;
    qint64 incoming = 0;
    qint64 allocated = 0;
    qint64 onHold = 0; // of what is free: it lies in batches on hold
    qint64 waiting = 0;
    qint64 shortOf = 0;

    qint64 free() const { return here + incoming - allocated; }
    qint64 wanted() const { return waiting + shortOf; }
};

QString accessibleSentence(const Equation &equation);

/// What the sums come to, in a few words.
struct Verdict
{
    QString text;
    QString note; // beneath it
    Tone tone = Tone::Plain;
};

} // namespace ui
