#include "tests/ui/pseudo_translator.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>

namespace support {

namespace {

const auto plain = QStringLiteral("abcdefghijklmnoprstuwyzACDEGIKLNOPRSTUYZ");
const auto accented = QStringLiteral("áƀçđéƒğħíĵķłɱñóþřšťúŵýžÁÇĐÉĞÍĶŁÑÓÞŘŠŤÚÝŽ");

} // namespace

PseudoTranslator::PseudoTranslator()
{
    QCoreApplication::installTranslator(this);
    QCoreApplication::instance()->installEventFilter(this);
}

PseudoTranslator::~PseudoTranslator()
{
    QCoreApplication::instance()->removeEventFilter(this);
    QCoreApplication::removeTranslator(this);
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d|n)|<[^>]*>|&\\w+;|\\*\\.\\w+"));
    QString result;
    qsizetype at = 0;
    const auto accent = [&](qsizetype end) {
        for (; at < end; ++at) {
            const auto place = plain.indexOf(text[at]);
            result += place < 0 ? text[at] : accented[place];
        }
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        accent(found.capturedStart());
        result += found.captured();
        at = found.capturedEnd();
    }
    accent(text.size());
    return QStringLiteral("⟦") + result + QString(text.size() * 2 / 5, QChar(u'·')) + QStringLiteral("⟧");
}

QStringList PseudoTranslator::plainWords(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|&\\w+;"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression ascii(QStringLiteral("^[A-Za-z]+$"));
    auto bare = text;
    bare.replace(markup, QStringLiteral(" "));
    QStringList words;
    for (auto match = word.globalMatch(bare); match.hasNext();) {
        const auto found = match.next().captured();
        if (ascii.match(found).hasMatch())
            words += found;
    }
    return words;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char * /*disambiguation*/,
                                    int /*n*/) const
{
    const auto isQt = *context == 'Q'; // names of keys and standard buttons: Qt's own affair
    return isQt ? QString() : pseudo(QString::fromUtf8(source));
}

bool PseudoTranslator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange
        && !m_isComingFirst) {
        m_isComingFirst = true; // the latest translator is asked first
        QCoreApplication::removeTranslator(this);
        QCoreApplication::installTranslator(this);
        m_isComingFirst = false;
    }
    return QTranslator::eventFilter(watched, event);
}

} // namespace support
