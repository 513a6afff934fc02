#include "tests/support/sample_files.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <array>
#include <random>
#include <stdexcept>

namespace support {

namespace {

constexpr std::int64_t orderRows = 245'903;
constexpr std::int64_t orderReturns = 5'252;
constexpr std::int64_t supplyRows = 17'867;
constexpr std::uint32_t seed = 20'101'201;

QString realFile(const QString &name)
{
    const auto given = qEnvironmentVariable("STOCKROOM_DATA");
    const QDir folder(given.isEmpty() ? QStringLiteral(SOURCE_ROOT "/../shared/data") : given);
    return QFileInfo(folder.filePath(name)).isFile() ? folder.filePath(name) : QString();
}

QString unpacked(const QString &packed, const QString &folder, const QString &name)
{
    const auto path = QDir(folder).filePath(name);
    QProcess xz;
    xz.setStandardOutputFile(path);
    xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), packed});
    if (!xz.waitForFinished(60'000) || xz.exitCode() != 0)
        throw std::runtime_error("xz could not unpack " + packed.toStdString());
    return path;
}

SampleFile sample(const QString &folder, const QString &name, std::int64_t rows, std::int64_t refused,
                  QByteArray (*generated)())
{
    if (const auto packed = realFile(name + QStringLiteral(".xz")); !packed.isEmpty())
        return {unpacked(packed, folder, name), true, rows, refused};
    return {written(folder, name, generated()), false, rows, refused};
}

/// The same numbers on every machine, which the standard distributions do not promise.
class Dice
{
public:
    explicit Dice(std::uint32_t start)
        : m_engine(start)
    {
    }

    std::int64_t upTo(std::int64_t most) { return 1 + static_cast<std::int64_t>(m_engine()) % most; }
    template <class T, std::size_t N> const T &oneOf(const std::array<T, N> &all)
    {
        return all[m_engine() % N];
    }

private:
    std::mt19937 m_engine;
};

QByteArray code(std::int64_t number)
{
    static const std::array<QByteArray, 6> odd{"POST",    "BANK CHARGES", "gift_0001_20",
                                               "15056bl", "15056BL",      "DOT"};
    if (number <= std::ssize(odd))
        return odd[static_cast<std::size_t>(number - 1)];
    return QByteArray::number(10'000 + number) + (number % 3 == 0 ? "A" : "");
}

const std::array<QByteArray, 6> descriptions{"WHITE METAL LANTERN",
                                             "\"SET OF 3 CAKE TINS, PANTRY DESIGN\"",
                                             "\"FRYING PAN, 24\"\" ROUND\"",
                                             "",
                                             "Gift Voucher \xC2\xA3"
                                             "40.00",
                                             "\"CAF\xC3\x89 SET\nIN A BOX\""};

} // namespace

SampleFile orderFile(const QString &folder)
{
    return sample(folder, QStringLiteral("online-retail-2010-12-to-2011-06.csv"), orderRows, orderReturns,
                  [] { return generatedOrders(seed, orderRows, orderReturns); });
}

SampleFile supplyFile(const QString &folder)
{
    return sample(folder, QStringLiteral("supply-2010-12-to-2011-06.csv"), supplyRows, 0,
                  [] { return generatedSupply(seed, supplyRows); });
}

QByteArray generatedOrders(std::uint32_t start, std::int64_t rows, std::int64_t returns)
{
    Dice dice(start);
    QByteArray text("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    QByteArray content;
    for (std::int64_t row = 0; row < rows; ++row) {
        // Spread evenly: row r is a return where the running share reaches the next whole number.
        const auto isReturn = (row + 1) * returns / rows > row * returns / rows;
        if (content.isEmpty() || dice.upTo(60) > 1) // else the same order, code and quantity once more
            content = code(dice.upTo(3'651)) + ',' + dice.oneOf(descriptions) + ','
                + QByteArray::number(dice.upTo(24));
        const auto order = QByteArray::number(536'365 + row / 19);
        const auto day = QDate(2010, 12, 1).addDays(row * 212 / rows);
        text += isReturn
            ? 'C' + order + ',' + code(dice.upTo(3'651)) + ",," + QByteArray::number(-dice.upTo(9'600))
            : order + ',' + content;
        text += ',' + QByteArray::number(day.month()) + '/' + QByteArray::number(day.day()) + '/'
            + QByteArray::number(day.year() % 100) + " 8:26,2.55," + (row % 4 == 0 ? "" : "17850")
            + ",United Kingdom\n";
    }
    return text;
}

QByteArray generatedSupply(std::uint32_t start, std::int64_t rows)
{
    Dice dice(start);
    QByteArray text("batch;item;pieces;date due\r\n");
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto item = code(row % 3'651 + 1);
        const auto purchase = row / 3'651;
        const auto day
            = QDate(2011, 1, 1).addMonths(static_cast<int>(purchase) - 1).addDays(dice.upTo(28) - 1);
        text += (purchase == 0 ? "OPEN-" : "PO-" + day.toString(QStringLiteral("yyMM")).toLatin1() + '-')
            + item + ';' + item + ';' + QByteArray::number(dice.upTo(400) - 1) + ';'
            + (purchase == 0 ? QByteArray() : day.toString(Qt::ISODate).toLatin1()) + "\r\n";
    }
    return text;
}

QString written(const QString &folder, const QString &name, const QByteArray &content)
{
    const auto path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
    return path;
}

} // namespace support
