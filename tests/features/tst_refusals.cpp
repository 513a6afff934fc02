#include "app/terminal/json_results.h"
#include "app/words.h"
#include "tests/features/refusal_examples.h"
#include "ui/language.h"
#include "ui/words.h"

#include <QFile>
#include <QTest>

#include <set>

using terminal::Json;

namespace {

QString catalogueName()
{
    return QStringLiteral(SOURCE_ROOT "/resources/contract/refusals.json");
}

/// What happened, and what to do next: the last thing that the sentence says.
std::pair<std::string, std::string> halves(const std::string &text)
{
    const auto semicolon = text.rfind("; ");
    const auto stop = text.rfind(". ");
    const auto at = semicolon == std::string::npos || (stop != std::string::npos && stop > semicolon)
        ? stop
        : semicolon;
    return at == std::string::npos ? std::pair(text, std::string())
                                   : std::pair(text.substr(0, at + 1), text.substr(at + 2));
}

/// What the window says, in each of its languages.
Json windowSays(const app::Rejection &refused)
{
    Json said;
    for (const auto &[code, name] : ui::Language::known()) {
        const ui::Language language(code);
        said[code.toStdString()] = ui::sentence(refused).toStdString();
    }
    return said;
}

Json entryOf(const std::string &name, const app::Rejection &refused)
{
    auto facts = terminal::jsonOf(refused);
    facts.erase("error");
    facts.erase("message");
    const auto [sentence, next] = halves(app::sentence(refused));
    return {{"refusal", name},
            {"code", app::codeOf(refused.reason)},
            {"status", app::exitStatusOf(refused.reason)},
            {"facts", facts},
            {"sentence", sentence},
            {"next", next},
            {"window", windowSays(refused)}};
}

} // namespace

/// The catalogue of refusals in resources/contract: what the programs say is what stands there.
class RefusalsTest : public QObject
{
    Q_OBJECT

private:
    Json m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto said = Json::array();
        for (const auto &[name, refused] : features::refusalExamples())
            said.push_back(entryOf(name, refused));
        QFile file(catalogueName());
        if (qEnvironmentVariableIsSet("STOCKROOM_RECORD")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(said.dump(2)) + '\n');
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_catalogue = Json::parse(file.readAll().toStdString());
        QCOMPARE(m_catalogue.size(), said.size());
    }

    void shouldSayWhatTheCatalogueSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, refused] : features::refusalExamples())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void shouldSayWhatTheCatalogueSays()
    {
        QFETCH(QString, name);
        const auto said = entryOf(name.toStdString(), features::refusalExamples().at(name.toStdString()));
        const auto written = std::ranges::find_if(
            m_catalogue, [&](const Json &entry) { return entry["refusal"] == name.toStdString(); });
        QVERIFY(written != m_catalogue.end());
        QCOMPARE(QString::fromStdString(said.dump(2)), QString::fromStdString(written->dump(2)));
    }

    void shouldHoldEveryReason()
    {
        std::set<app::Reason> told;
        for (const auto &[name, refused] : features::refusalExamples())
            told.insert(refused.reason);
        QCOMPARE(told.size(), std::size_t(app::Reason::Storage) + 1);
    }

    void shouldNameEveryFactItCarries() // none is known to programs only
    {
        const std::set<std::string> forPrograms{"sku"}; // of a line or batch that is named
        for (const auto &[name, refused] : features::refusalExamples()) {
            const auto entry = entryOf(name, refused);
            const auto text = app::sentence(refused);
            for (const auto &[key, value] : entry["facts"].items())
                if (value.is_string() && !forPrograms.contains(key))
                    QVERIFY2(text.find(value.get<std::string>()) != std::string::npos,
                             qPrintable(QString::fromStdString(name + ": " + key)));
                else if (value.is_number())
                    QVERIFY2(text.find(std::to_string(value.get<std::int64_t>())) != std::string::npos,
                             qPrintable(QString::fromStdString(name + ": " + key)));
        }
    }

    void shouldSayItInEveryLanguage()
    {
        for (const auto &entry : m_catalogue) {
            std::set<std::string> said;
            for (const auto &[code, sentence] : entry["window"].items())
                said.insert(sentence.get<std::string>());
            QVERIFY2(said.size() == std::size_t(ui::Language::known().size()), entry.dump().c_str());
        }
    }

    void shouldSayWhatToDoNext()
    {
        const std::set<std::string> literal{"unknown-sku", "invalid-value", "invalid-call"};
        for (const auto &entry : m_catalogue)
            QVERIFY2(entry["next"] != "" || literal.contains(entry["refusal"]), entry.dump().c_str());
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)

#include "tst_refusals.moc"
