#include "ui/language.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Entry
{
    QString context;
    QString source;
    QStringList forms; // one, or one for each plural
    QString type; // "unfinished", "vanished"; empty: in order
    bool isPlural = false;
};

QString fileOf(const QString &code)
{
    return QStringLiteral(SOURCE_ROOT "/resources/translations/stockroom_%1.ts").arg(code);
}

Entry entryAt(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QStringLiteral("message"))) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("numerusform"))
            entry.forms += xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")) {
            entry.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!entry.isPlural)
                entry.forms += xml.readElementText();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            entries += entryAt(xml, context);
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// What the text is made of besides its words, in any order.
QStringList fixedPartsOf(const QString &text)
{
    static const QRegularExpression fixed(QStringLiteral("%L?(?:\\d|n)|</?\\w+>|\\*\\.\\w+"));
    QStringList parts;
    for (auto match = fixed.globalMatch(text); match.hasNext();)
        parts += match.next().captured();
    parts.sort();
    return parts;
}

bool endsAlike(const QString &one, const QString &other)
{
    static const QString marks = QStringLiteral(".…?!:");
    const auto endOf = [](const QString &text) { return text.isEmpty() ? QChar() : text.back(); };
    const auto markOf
        = [&](const QString &text) { return marks.contains(endOf(text)) ? endOf(text) : QChar(); };
    // German shortens days to T., which is the end of no sentence
    return markOf(one) == markOf(other) || other.endsWith(QStringLiteral("\u00a0T."));
}

bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression fixed(QStringLiteral("%L?(?:\\d|n)|</?\\w+>"));
    auto bare = text;
    return bare.remove(fixed).contains(word);
}

/// Names, and words that are the same there.
bool mayBeTheSame(const Entry &entry, const QString &code)
{
    static const QRegularExpression names(QStringLiteral("^(Stockroom( %1| – %1)|SKUs?|SKU %1|%Ln SKUs?|"
                                                         "Import – Stockroom|Esc|85123A.*)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QMap<QString, QStringList> alike{
        {QStringLiteral("de"), {QStringLiteral("Status"), QStringLiteral("Import")}},
        {QStringLiteral("fr"),
         {QStringLiteral("Stock"), QStringLiteral("&Stock"), QStringLiteral("Note"),
          QStringLiteral("terminal")}}};
    return !hasWords(entry.source) || names.match(entry.source).hasMatch()
        || alike.value(code).contains(entry.source);
}

/// What the printers of the language would strike out; empty: nothing.
QString misprintIn(const QString &text, const QString &code)
{
    struct Rule
    {
        const char *code;
        const char *what;
        QRegularExpression pattern;
    };
    static const Rule rules[] = {
        {"de", "quotation marks are „ and “", QRegularExpression(QStringLiteral("[\"”«»]|(?<![\\w%])“"))},
        {"de", "a space that does not break stands before …", QRegularExpression(QStringLiteral(" …"))},
        {"de", "no space stands before : ; ! ?", QRegularExpression(QStringLiteral("\\s[:;!?]"))},
        {"fr", "quotation marks are « and »", QRegularExpression(QStringLiteral("[\"“”„]"))},
        {"fr", "spaces within « and » do not break",
         QRegularExpression(QStringLiteral("«(?!\u00a0)|(?<!\u00a0)»"))},
        {"fr", "a narrow space that does not break stands before ; ! ?",
         QRegularExpression(QStringLiteral("(?<!\u202f)[;!?]"))},
        {"fr",
         "a space that does not break stands before :", QRegularExpression(QStringLiteral("(?<!\u00a0):"))},
        {"fr", "the apostrophe is ’", QRegularExpression(QStringLiteral("'"))},
    };
    for (const auto &rule : rules) {
        if (code == QString::fromUtf8(rule.code) && rule.pattern.match(text).hasMatch())
            return QString::fromUtf8(rule.what);
    }
    return {};
}

QString listOf(const QStringList &faults)
{
    return QStringLiteral("\n  ") + faults.join(QStringLiteral("\n  "));
}

} // namespace

/// Every language says everything, and says it as its readers write.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowEveryTextOfTheWindow_data();
    void shouldKnowEveryTextOfTheWindow();
    void shouldTranslateEveryText_data();
    void shouldTranslateEveryText();
    void shouldKeepNumbersNamesAndTheirForm_data();
    void shouldKeepNumbersNamesAndTheirForm();
    void shouldWriteAsTheLanguageIsPrinted_data();
    void shouldWriteAsTheLanguageIsPrinted();

private:
    static void eachLanguage(bool withEnglish);
};

void TestTranslations::eachLanguage(bool withEnglish)
{
    QTest::addColumn<QString>("code");
    for (const auto &[code, name] : ui::Language::known()) {
        if (withEnglish || code != QStringLiteral("en"))
            QTest::newRow(qPrintable(name)) << code;
    }
}

void TestTranslations::shouldKnowEveryTextOfTheWindow_data()
{
    eachLanguage(true);
}

// lupdate reads the code again: what it would add is not translated yet, what it would drop is said no more.
void TestTranslations::shouldKnowEveryTextOfTheWindow()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const auto copy = folder.filePath(QStringLiteral("stockroom_%1.ts").arg(code));
    QVERIFY(QFile::copy(fileOf(code), copy));
    QStringList call{QStringLiteral("-silent"),         QStringLiteral("-I"),  QStringLiteral(SOURCE_ROOT),
                     QStringLiteral(SOURCE_ROOT "/ui"), QStringLiteral("-ts"), copy,
                     QStringLiteral("-locations"),      QStringLiteral("none")};
    if (code == QStringLiteral("en"))
        call += QStringLiteral("-pluralonly");
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), call);
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError());
    const auto entries = entriesOf(copy);
    QVERIFY(entries.size() > (code == QStringLiteral("en") ? 50 : 500));
    QStringList faults;
    for (const auto &entry : entries) {
        if (!entry.type.isEmpty())
            faults += QStringLiteral("%1, %2: %3").arg(entry.type, entry.context, entry.source);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listOf(faults)));
}

void TestTranslations::shouldTranslateEveryText_data()
{
    eachLanguage(true);
}

void TestTranslations::shouldTranslateEveryText()
{
    QFETCH(QString, code);
    constexpr qsizetype plurals = 2; // in each of these languages
    QStringList faults;
    for (const auto &entry : entriesOf(fileOf(code))) {
        auto isWhole = entry.forms.size() == (entry.isPlural ? plurals : 1) && entry.type.isEmpty();
        for (const auto &form : entry.forms)
            isWhole = isWhole && !form.trimmed().isEmpty();
        if (!isWhole && !entry.source.trimmed().isEmpty())
            faults += QStringLiteral("not whole, %1: %2").arg(entry.context, entry.source);
        if (code != QStringLiteral("en") && entry.forms.contains(entry.source) && !mayBeTheSame(entry, code))
            faults += QStringLiteral("still English, %1: %2").arg(entry.context, entry.source);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listOf(faults)));
}

void TestTranslations::shouldKeepNumbersNamesAndTheirForm_data()
{
    eachLanguage(true);
}

void TestTranslations::shouldKeepNumbersNamesAndTheirForm()
{
    QFETCH(QString, code);
    QStringList faults;
    for (const auto &entry : entriesOf(fileOf(code))) {
        for (const auto &form : entry.forms) {
            if (fixedPartsOf(entry.source) != fixedPartsOf(form) || !endsAlike(entry.source, form)
                || entry.source.contains(u'&') != form.contains(u'&'))
                faults += QStringLiteral("%1: “%2” – “%3”").arg(entry.context, entry.source, form);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listOf(faults)));
}

void TestTranslations::shouldWriteAsTheLanguageIsPrinted_data()
{
    eachLanguage(false);
}

void TestTranslations::shouldWriteAsTheLanguageIsPrinted()
{
    QFETCH(QString, code);
    QStringList faults;
    for (const auto &entry : entriesOf(fileOf(code))) {
        for (const auto &form : entry.forms) {
            if (const auto what = misprintIn(form, code); !what.isEmpty())
                faults += QStringLiteral("%1: “%2” (%3)").arg(what, form, entry.context);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listOf(faults)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
