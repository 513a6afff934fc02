#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>

inline void initTranslations() // outside every namespace, as the macro demands
{
    Q_INIT_RESOURCE(translations);
}

namespace ui {

Language::Language()
{
    initTranslations();
    const auto folder = QStringLiteral(":/translations");
    if (!m_translator.load(QLocale(), QStringLiteral("stockroom"), QStringLiteral("_"), folder)
        && !m_translator.load(QStringLiteral("stockroom_en"), folder))
        qWarning("The English plurals are missing from the program.");
    QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace ui
