#include "tests/benchmarks/benchmarks.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

// `bench [FILE.json]`: one table of figure, floor, ratio, goal; the same as JSON in the file.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder; // on the disk that $TMPDIR names
    auto figures = bench::clickFigures(folder.path());
    for (const auto measure : {bench::ruleFigures, bench::httpFigures, bench::bulkFigures})
        for (auto &figure : measure(folder.path()))
            figures.push_back(std::move(figure));
    bench::print(figures);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("bench.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bench::json(figures))) < 0) {
        std::fprintf(stderr, "%s could not be written: %s\n", qPrintable(file.fileName()),
                     qPrintable(file.errorString()));
        return 3;
    }
    return 0;
}
