#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

// The real programs on a real display: a person imports two lists, clicks Allocate, closes, and finds
// everything.

namespace {

constexpr auto patience = 20'000; // milliseconds, for a loaded machine

const QColor accent(0x63, 0x46, 0xC4); // the one filled button
const QColor allocated(0x00, 0x72, 0xB2); // stock that serves a line

/// Where a colour stands in a picture: nothing if it is not there in any size.
QRect areaOf(const QImage &picture, const QColor &colour)
{
    QRect area;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == colour)
                area |= QRect(x, y, 1, 1);
    return area.width() > 40 && area.height() > 10 ? area : QRect();
}

} // namespace

class FirstDayTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_desktop;

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static QString xdo(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), words);
        process.waitForFinished(patience);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    static void press(const QString &keys)
    {
        xdo({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys});
    }

    static QImage screen() { return QGuiApplication::primaryScreen()->grabWindow(0).toImage(); }

    static QString windowNamed(const QString &pattern)
    {
        return xdo({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                    pattern})
            .section(QLatin1Char('\n'), -1);
    }

    // No window manager does it here.
    static void focus(const QString &title)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(title).isEmpty(), patience);
        xdo({QStringLiteral("windowfocus"), QStringLiteral("--sync"), windowNamed(title)});
    }

    void startDesktop()
    {
        m_desktop = std::make_unique<QProcess>();
        m_desktop->setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("STOCKROOM_TODAY"), QStringLiteral("2026-01-15"));
        m_desktop->setProcessEnvironment(environment);
        m_desktop->start(QStringLiteral(BINARY_ROOT "/stockroom"),
                         {QStringLiteral("--database"), file("stock.db"), QStringLiteral("--config"),
                          file("stockroom.ini"), QStringLiteral("--view"),
                          QStringLiteral("allocation desk")});
        focus(QStringLiteral("^Stockroom"));
    }

    void closeDesktop()
    {
        press(QStringLiteral("ctrl+q"));
        QVERIFY(m_desktop->waitForFinished(patience));
        QCOMPARE(m_desktop->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_desktop->exitCode(), 0);
    }

    QList<QJsonObject> list(const char *what)
    {
        QProcess process;
        process.start(QStringLiteral(BINARY_ROOT "/stockroomctl"),
                      {QStringLiteral("--database"), file("stock.db"), QStringLiteral("--json"),
                       QStringLiteral("list"), QLatin1String(what)});
        process.waitForFinished(patience);
        QList<QJsonObject> rows;
        for (const auto &line : process.readAllStandardOutput().split('\n'))
            if (!line.isEmpty())
                rows << QJsonDocument::fromJson(line).object();
        return rows;
    }

    qsizetype countAllocated()
    {
        const auto lines = list("lines");
        return std::count_if(lines.begin(), lines.end(), [](const QJsonObject &line) {
            return line.value(QLatin1String("state")) == QLatin1String("allocated");
        });
    }

    void import(const char *name, const char *what, qsizetype rows)
    {
        press(QStringLiteral("ctrl+i"));
        bool isChosen = false;
        for (int attempt = 0; attempt < 3 && !isChosen; ++attempt)
            isChosen = chooseFile(file(name));
        QVERIFY(isChosen);
        focus(QStringLiteral("^Import .*Stockroom")); // the preview: its Import button is the default
        QTRY_VERIFY_WITH_TIMEOUT(
            pressUntil(QStringLiteral("Return"), [&] { return list(what).size() == rows; }), patience);
        focus(QStringLiteral("^Stockroom"));
    }

    // On a busy machine the picker misses letters and says there is no such file: a person types it again.
    static bool chooseFile(const QString &path)
    {
        const auto picker = QStringLiteral("^Import a list");
        focus(picker);
        press(QStringLiteral("ctrl+a"));
        xdo({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("2"), path});
        press(QStringLiteral("Return"));
        return QTest::qWaitFor([&] { return windowNamed(picker).isEmpty(); });
    }

    // A key that came before the preview was counted does nothing: a person presses it again.
    template <class Done> static bool pressUntil(const QString &key, const Done &done)
    {
        if (done())
            return true;
        press(key);
        return done();
    }

    void write(const char *name, const QByteArray &content)
    {
        QFile list(file(name));
        QVERIFY(list.open(QIODevice::WriteOnly));
        QCOMPARE(list.write(content), content.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"), "this test needs a display");
        write("supply.csv",
              "reference,sku,quantity,eta\n"
              "OPEN-CLOCK,CLOCK,100,\nSHIP-CLOCK,CLOCK,50,2026-02-01\nOPEN-LAMP,LAMP,5,\n");
        write("stockroom.ini", "");
        write("orders.csv", "order,sku,quantity\no1,CLOCK,60\no1,LAMP,3\no2,CLOCK,50\no3,LAMP,9\n");
    }

    void cleanup()
    {
        if (m_desktop && m_desktop->state() != QProcess::NotRunning) {
            screen().save(QStringLiteral(BINARY_ROOT "/first-day-failure.png"));
            m_desktop->kill();
            m_desktop->waitForFinished();
        }
    }

    void shouldImportAllocateCloseAndFindEverything()
    {
        startDesktop();
        import("supply.csv", "batches", 3);
        import("orders.csv", "lines", 4);

        // WHEN everything is selected and the filled button clicked
        press(QStringLiteral("ctrl+2"));
        QTRY_VERIFY_WITH_TIMEOUT(!areaOf(screen(), accent).isNull(), patience);
        const auto button = areaOf(screen(), accent).center();
        xdo({QStringLiteral("mousemove"), QString::number(button.x()), QString::number(button.y()),
             QStringLiteral("click"), QStringLiteral("1")});

        // THEN three lines have their batch, and the fourth is short
        QTRY_COMPARE_WITH_TIMEOUT(countAllocated(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!areaOf(screen(), allocated).isNull(), patience);
        const auto before = list("lines");
        closeDesktop();

        // WHEN it is started again
        startDesktop();
        // THEN everything is there, and shown
        QCOMPARE(list("lines"), before);
        QTRY_VERIFY_WITH_TIMEOUT(!areaOf(screen(), allocated).isNull(), patience);
        closeDesktop();
    }
};

QTEST_MAIN(FirstDayTest)

#include "tst_first_day.moc"
