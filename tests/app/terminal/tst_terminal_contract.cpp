#include "app/terminal/arguments.h"
#include "app/terminal/command_table.h"
#include "tests/app/terminal/json_schema.h"
#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(SOURCE_ROOT) / "resources" / "contract";

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASchemaForEveryCommandAndACommandForEverySchema()
    {
        std::set<std::string> expected{"error.schema.json", "help.schema.json", "version.schema.json"};
        for (const auto &command : terminal::commandTable())
            QVERIFY2(expected.insert(command.schema()).second, command.schema().c_str());
        std::set<std::string> found;
        for (const auto &entry : fs::directory_iterator(folder))
            if (entry.path().string().ends_with(".schema.json"))
                found.insert(entry.path().filename().string());
        QCOMPARE(found, expected);
    }

    void shouldNoticeWhatBreaksASchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("object");
        const auto row = [](const char *name, const char *schema, const char *object) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(object);
        };
        row("a field is missing", "allocations", R"({"sku":"A"})");
        row("a field too many", "allocations", R"({"sku":"A","batchref":"B","x":1})");
        row("a wrong type", "allocations", R"({"sku":"A","batchref":null})");
        row("too short", "allocations", R"({"sku":"","batchref":"B"})");
        row("too long", "allocations",
            R"({"sku":"12345678901234567890123456789012345678901234567890123456789012345","batchref":"B"})");
        row("an unknown word", "error", R"({"error":"oops","message":"x"})");
        row("below zero", "export-lines", R"({"rows":-1,"file":"x"})");
        row("a fraction", "export-lines", R"({"rows":1.5,"file":"x"})");
        row("neither of two", "allocate", R"({"allocated":1})");
        row("no date", "version", R"({"program":"stockroomctl","version":"1","today":"soon"})");
        row("another constant", "version", R"({"program":"other","version":"1","today":null})");
        row("deep inside", "change-quantity",
            R"({"batch":"B","was":1,"quantity":1,"moved":[{}],"short":[]})");
        row("behind a reference", "show-sku",
            R"({"sku":"A","description":null,"in_warehouse":0,"incoming":0,"allocated":0,"free":0,"waiting":0,"short":0,"batches":[{}],"lines":0})");
    }
    void shouldNoticeWhatBreaksASchema()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, object);
        const support::JsonSchema contract(folder / (schema.toStdString() + ".schema.json"));
        QVERIFY(!contract.faultOf(nlohmann::json::parse(object.toStdString())).empty());
    }

    void shouldSayHowEveryCommandIsUsed()
    {
        const support::Stockroomctl program;
        const auto overview = program.bare({u"--help"_s});
        QCOMPARE(overview.status, 0);
        for (const auto &command : terminal::commandTable()) {
            QVERIFY2(overview.out.contains(QString::fromStdString(command.title())), command.title().c_str());
            const auto name = QString::fromStdString(std::string(command.name));
            const auto help = program.bare({name, u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY2(help.out.contains(QString::fromStdString(std::string(command.usage))),
                     command.title().c_str());
            for (const auto &option : command.options)
                QVERIFY(help.out.contains(u"--"_s + QString::fromStdString(std::string(option.name))));
            QCOMPARE(help.err, QString());
        }
    }

    void shouldUnderstandItsOwnExamples()
    {
        for (const auto &command : terminal::commandTable()) {
            const auto words = QString::fromStdString(std::string(command.example)).split(QLatin1Char(' '));
            const auto call = terminal::parseCall(words);
            QVERIFY2(call, command.example.data());
            QCOMPARE(call->command, &command);
        }
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_terminal_contract.moc"
