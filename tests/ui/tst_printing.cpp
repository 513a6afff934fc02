#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/columns/columns.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace support;

namespace {

/// The desk, and what it puts into a PDF, read back.
class Press : public WindowDriver
{
public:
    explicit Press(const app::Changes &records = typicalWarehouse(),
                   const QString &view = QStringLiteral("Allocation desk"),
                   const QString &theme = QStringLiteral("light"))
        : WindowDriver(records, view, theme)
    {
        newFile = m_folder.filePath(QStringLiteral("list.pdf"));
    }

    bool exportPdf() // true once the window says what came of it
    {
        action("Export as PDF…")->trigger();
        return QTest::qWaitFor([this] { return !message().isEmpty(); }, 20'000);
    }

    QPrintDialog &printDialog()
    {
        action("Print…")->trigger();
        auto *dialog = window().findChild<QPrintDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("There is no dialog");
        return *dialog;
    }
    void printInto(QPrintDialog &dialog) // the new file
    {
        auto *printers = dialog.findChild<QComboBox *>(QStringLiteral("printers"));
        printers->setCurrentIndex(printers->findText(QStringLiteral("PDF"), Qt::MatchContains));
        dialog.findChild<QLineEdit *>(QStringLiteral("filename"))->setText(newFile);
    }

    QStringList pages() const
    {
        auto text = QString::fromUtf8(run("pdftotext", {"-layout", newFile, "-"}));
        auto pages = text.split(QLatin1Char('\f'));
        pages.removeLast(); // a feed ends each of them
        return pages;
    }

    QSizeF pageSize() const // in points
    {
        static const QRegularExpression size(QStringLiteral("Page size: +([\\d.]+) x ([\\d.]+)"));
        const auto told = size.match(QString::fromUtf8(run("pdfinfo", {newFile})));
        return {told.captured(1).toDouble(), told.captured(2).toDouble()};
    }

    static QByteArray run(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// Any list, and the timeline, on paper.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFoldTheLongestTextRatherThanCutIt()
    {
        auto records = typicalWarehouse();
        auto &heart = *std::ranges::find(records.skus, "85123A", &app::SkuRow::sku);
        for (int i = 0; i < 60; ++i)
            heart.description += " heart" + std::to_string(i);
        Press desk(records);
        QVERIFY(desk.exportPdf());
        auto text = desk.pages().join(QString());
        for (const auto *word : {"heart0", "heart31", "heart59"})
            QVERIFY2(text.contains(QString::fromLatin1(word)), word);
        QVERIFY(!text.contains(QStringLiteral("…")));
    }

    void shouldPutEveryRowOnPaper()
    {
        Press desk;
        QVERIFY(desk.exportPdf());
        QCOMPARE(desk.suggestedFile, QStringLiteral("Allocation desk – Order lines.pdf"));
        const auto text = desk.pages().join(QString());
        for (const auto &line : desk.column(desk.lines(), 2))
            QVERIFY2(text.contains(line), qPrintable(line));
        for (const auto *part : {"Allocation desk: Order lines", "12 May 2026", "Page 1 of 2", "Promised"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    }

    void shouldRepeatTheHeadOnEveryPage()
    {
        Press desk(crowdedWarehouse(400));
        QVERIFY(desk.exportPdf());
        const auto pages = desk.pages();
        QVERIFY(pages.size() > 5);
        int lines = 0;
        static const QRegularExpression line(QStringLiteral("\\b536\\d{3} · \\d+"));
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(QStringLiteral("Description")));
            QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
            lines += static_cast<int>(pages[i].count(line));
        }
        QCOMPARE(lines, 400);
        QCOMPARE(desk.message(), QStringLiteral("list.pdf has %1 pages.").arg(pages.size()));
    }

    void shouldCutNoDescription()
    {
        Press desk(crowdedWarehouse(30));
        QVERIFY(desk.exportPdf());
        const auto text = desk.pages().join(QString()).simplified();
        QVERIFY(!text.contains(QStringLiteral("…")));
        QVERIFY(text.contains(QStringLiteral("a rather long name")));
        QVERIFY(desk.pageSize().width() > desk.pageSize().height()); // the page was turned for it
    }

    void shouldPrintWhatIsFilteredAndTheColumnsThatAreShown()
    {
        Press desk;
        desk.field("Filter lines")->setText(QStringLiteral("22423"));
        auto &columns = *ui::Columns::of(*desk.lines());
        columns.show(columns.count() - 1, false);
        QVERIFY(desk.exportPdf());
        const auto text = desk.pages().join(QString());
        QVERIFY(text.contains(QStringLiteral("552880 · 4")));
        QVERIFY(!text.contains(QStringLiteral("85123A")));
        QVERIFY(!text.contains(QStringLiteral("Promised")));
        QVERIFY(text.contains(QStringLiteral("“22423”")));
    }

    void shouldPrintEveryList_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("told");
        QTest::newRow("today") << "Today" << "Short";
        QTest::newRow("orders") << "Orders" << "552880";
        QTest::newRow("stock") << "Stock" << "Party bunting";
        QTest::newRow("shortages") << "Shortages" << "22423";
        QTest::newRow("history") << "History" << "Page 1 of 1";
        QTest::newRow("outbox") << "Outbox" << "Page 1 of 1";
    }

    void shouldPrintEveryList()
    {
        QFETCH(QString, view);
        QFETCH(QString, told);
        Press desk(typicalWarehouse(), view);
        QVERIFY(desk.exportPdf());
        QVERIFY(desk.pages().join(QString()).contains(told, Qt::CaseInsensitive));
        QVERIFY(!desk.pages().join(QString()).contains(QStringLiteral("…")));
    }

    void shouldPrintTheTimelineOnOnePageLyingDown()
    {
        Press desk(typicalWarehouse(), QStringLiteral("Timeline"));
        QVERIFY(desk.exportPdf());
        QCOMPARE(desk.pages().size(), 1);
        QVERIFY(desk.pageSize().width() > desk.pageSize().height());
        const auto text = desk.pages().constFirst();
        QVERIFY(text.contains(QStringLiteral("Timeline of")));
        QVERIFY(text.contains(QStringLiteral("In warehouse")));
    }

    void shouldPrintInBlackOnWhiteFromADarkWindow()
    {
        Press desk(typicalWarehouse(), QStringLiteral("Allocation desk"), QStringLiteral("dark"));
        QVERIFY(desk.exportPdf());
        QVERIFY(ui::tokens().dark); // the window stays as it was
        QTemporaryDir folder;
        const auto picture = folder.filePath(QStringLiteral("page"));
        Press::run("pdftoppm", {"-png", "-r", "30", "-singlefile", desk.newFile, picture});
        const QImage page(picture + QStringLiteral(".png"));
        QVERIFY(!page.isNull());
        qint64 dark = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 80 ? 1 : 0;
        QVERIFY(dark * 10 < qint64(page.width()) * page.height());
    }

    void shouldSendTheSameToAPrinter()
    {
        Press desk;
        desk.action("Print…")->trigger();
        QTRY_COMPARE(desk.message(), QStringLiteral("2 pages went to the printer."));
        QVERIFY(desk.pages().constFirst().contains(QStringLiteral("552880 · 4")));
    }

    void shouldPrintByTheSystemsDialog()
    {
        Press desk;
        desk.pickPrinter = ui::pickPrinter;
        auto &dialog = desk.printDialog();
        desk.printInto(dialog);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(desk.message(), QStringLiteral("2 pages went to the printer."));
        QVERIFY(desk.pages().constFirst().contains(QStringLiteral("552880 · 4")));
        QTRY_VERIFY(!desk.window().findChild<QPrintDialog *>());
    }

    void shouldPrintNothingWhereTheDialogIsLeft()
    {
        Press desk;
        desk.pickPrinter = ui::pickPrinter;
        auto &dialog = desk.printDialog();
        desk.printInto(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().findChild<QPrintDialog *>());
        QVERIFY(!QFileInfo::exists(desk.newFile));
        QCOMPARE(desk.message(), QString());
        // WHEN it is asked for again THEN it comes again, and its button cancels as well
        auto &again = desk.printDialog();
        desk.printInto(again);
        again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(!desk.window().findChild<QPrintDialog *>());
        QVERIFY(!QFileInfo::exists(desk.newFile));
    }

    void shouldSayWhereNothingCanBeWritten()
    {
        Press desk;
        desk.newFile = QStringLiteral("/nowhere/list.pdf");
        QVERIFY(desk.exportPdf());
        QVERIFY(desk.message().startsWith(QStringLiteral("list.pdf could not be written.")));
    }

    void shouldLeaveNothingOfWhatIsCancelledOrOvertaken()
    {
        Press desk(crowdedWarehouse(2'000));
        desk.action("Export as PDF…")->trigger();
        QTRY_VERIFY(desk.button(QStringLiteral("Cancel")));
        desk.button(QStringLiteral("Cancel"))->click();
        QTRY_COMPARE(desk.message(), QStringLiteral("Printing was cancelled; nothing is kept of it."));
        QVERIFY(!QFileInfo::exists(desk.newFile));
        desk.action("Export as PDF…")->trigger();
        desk.field("Filter lines")->setText(QStringLiteral("536"));
        QTRY_VERIFY(desk.message().startsWith(QStringLiteral("Not printed: the list changed meanwhile.")));
        QVERIFY(!QFileInfo::exists(desk.newFile));
        desk.action("Export as PDF…")->trigger();
        QTRY_VERIFY(QFileInfo::exists(desk.newFile));
        desk.open(); // the window closes over it
        QVERIFY(!QFileInfo::exists(desk.newFile));
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
