#pragma once

#include <QTranslator>

namespace ui {

/// The reader's language, for as long as this lives. English needs it too, for its plurals.
class Language
{
public:
    Language();
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QTranslator m_translator;
};

} // namespace ui
