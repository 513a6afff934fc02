#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace ui {

/// The reader's language, for as long as this lives: the one chosen, else the system's, else English. English
/// needs it too, for its plurals. Numbers and dates follow.
class Language
{
public:
    struct Known
    {
        QString code; // ISO 639
        QString name; // as its speakers call it
    };

    static QList<Known> known();

    explicit Language(const QString &chosen = {}); // a code
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QTranslator m_qt; // what Qt says: standard buttons, names of keys
    QTranslator m_translator;
};

} // namespace ui
