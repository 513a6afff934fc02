#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

inline void initTranslations() // outside every namespace, as the macro demands
{
    Q_INIT_RESOURCE(translations);
}

namespace ui {

namespace {

int alive = 0; // windows of one program: the locale is given back with the last
QLocale before;

QLocale localeOf(const QString &chosen)
{
    const QLocale wanted(chosen);
    if (chosen.isEmpty() || wanted.language() == before.language())
        return before;
    return wanted.language() == QLocale::English ? QLocale(QLocale::English, QLocale::World) : wanted;
}

} // namespace

QList<Language::Known> Language::known()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")}};
}

Language::Language(const QString &chosen)
{
    initTranslations();
    if (alive++ == 0)
        before = QLocale();
    const auto locale = localeOf(chosen);
    QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const auto folder = QStringLiteral(":/translations");
    if (!m_translator.load(locale, QStringLiteral("stockroom"), QStringLiteral("_"), folder)
        && !m_translator.load(QStringLiteral("stockroom_en"), folder))
        qWarning("The English plurals are missing from the program.");
    QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qt);
    if (--alive == 0)
        QLocale::setDefault(before);
}

} // namespace ui
