#include "tests/benchmarks/benchmarks.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

namespace {

struct Group
{
    const char *name;
    std::vector<bench::Figure> (*measure)(const QString &folder);
};

constexpr auto groups = std::to_array<Group>({{"click", bench::clickFigures},
                                              {"rule", bench::ruleFigures},
                                              {"http", bench::httpFigures},
                                              {"bulk", bench::bulkFigures},
                                              {"window", bench::windowFigures}});

} // namespace

// `bench [FILE.json [GROUP...]]`: one table of figure, floor, ratio, goal; the same as JSON in the file.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto called = QCoreApplication::arguments();
    if (called.value(1) == QLatin1String("--show"))
        return bench::show(called.value(2), called.value(3));
    const auto wanted = called.mid(2);
    const QTemporaryDir folder; // on the disk that $TMPDIR names
    std::vector<bench::Figure> figures;
    for (const auto &group : groups)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name)))
            for (auto &figure : group.measure(folder.path()))
                figures.push_back(std::move(figure));
    bench::print(figures);
    QFile file(called.value(1, QStringLiteral("bench.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bench::json(figures))) < 0) {
        std::fprintf(stderr, "%s could not be written: %s\n", qPrintable(file.fileName()),
                     qPrintable(file.errorString()));
        return 3;
    }
    return 0;
}
