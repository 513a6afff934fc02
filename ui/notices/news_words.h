#pragma once

#include "app/tidings.h"

#include <QString>

namespace ui {

/// What others did, as a notice: the gravest first and bold, the rest beneath it.
struct NoticeWords
{
    QString lead;
    QString rest;
};

NoticeWords wordsOf(const app::News &news);

} // namespace ui
