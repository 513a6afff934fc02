#include "app/host/service_host.h"
#include "ui/columns/columns.h"
#include "ui/filter_bar.h"
#include "ui/filters/filter_menu.h"
#include "ui/look/table_view.h"
#include "ui/main_window.h"
#include "ui/tour/tour_panel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr auto patience = 20'000; // ms, for a loaded machine
enum Column { State, NeedBy, Order };

/// A window on the real service, used by what a person reads in it.
class Desk
{
public:
    explicit Desk(ui::MainWindow &window)
        : m_window(window)
    {
    }

    template <class Widget> Widget *named(const char *name) const
    {
        for (auto *each : m_window.findChildren<Widget *>())
            if (each->accessibleName() == QString::fromUtf8(name) && each->isVisible())
                return each;
        return nullptr;
    }
    ui::TableView *lines() const { return named<ui::TableView>("Order lines"); }
    QAction *action(const char *verb) const
    {
        for (auto *each : m_window.findChildren<QAction *>())
            if (!each->menu() && each->iconText() == QString::fromUtf8(verb))
                return each;
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (auto *each : m_window.findChildren<QPushButton *>())
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        return nullptr;
    }
    QString tour() const
    {
        const auto *panel = m_window.findChild<ui::TourPanel *>();
        return panel->isVisible() ? panel->accessibleName().section(QLatin1Char('.'), 0, 0) : QString();
    }

    static QString cell(const ui::TableView &table, int row, int column)
    {
        return table.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    int countOf(const QString &state) const
    {
        int count = 0;
        for (int row = 0; row < lines()->model()->rowCount(); ++row)
            count += cell(*lines(), row, State) == state ? 1 : 0;
        return count;
    }
    int firstOf(const QString &state) const
    {
        for (int row = 0; row < lines()->model()->rowCount(); ++row)
            if (cell(*lines(), row, State) == state)
                return row;
        return -1;
    }

private:
    ui::MainWindow &m_window;
};

} // namespace

/// A clerk makes the window her own, looks around, works in two windows, and takes a list along on paper.
class MannersStory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<host::ServiceHost> m_host;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;

    QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void openWindow()
    {
        ui::Pickers pickers;
        pickers.newFile = [this](QWidget *, const QString &, const auto &then) { then(file("list.pdf")); };
        m_window = std::make_unique<ui::MainWindow>(*m_host, *m_settings, pickers);
        m_window->resize(1440, 900);
        m_window->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    }

    void lookAround() // the sample data is there, and the tour has begun
    {
        const Desk desk(*m_window);
        desk.button("Look around with sample data")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tour(), QStringLiteral("Allocate an order"), patience);
    }

    void endTour() { Desk(*m_window).button("Skip the tour")->click(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = host::ServiceHost::open(file("stock.db")).value();
        m_settings = std::make_unique<QSettings>(file("stockroom.ini"), QSettings::IniFormat);
        openWindow();
        lookAround();
    }

    void cleanup()
    {
        for (auto *each : QApplication::topLevelWidgets())
            each->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window.reset();
        m_host.reset();
    }

    void shouldLeadANewcomerRound()
    {
        const Desk desk(*m_window);
        const auto waiting = desk.firstOf(QStringLiteral("Waiting"));
        QVERIFY(waiting >= 0);
        desk.lines()->selectRow(waiting);
        desk.action("Allocate")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tour(), QStringLiteral("Try a smaller batch"), patience);

        desk.action("Quantity")->trigger(); // of the batch that holds the line
        desk.named<QLineEdit>("In batch, as counted")->setText(QStringLiteral("0"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.tour(), QStringLiteral("Look at what it comes to"), patience);
        desk.named<QPushButton>("Apply")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tour(), QStringLiteral("Ask why"), patience);

        const auto other = desk.lines()->currentIndex().row() == 0 ? 1 : 0;
        desk.lines()->selectRow(other);
        QCOMPARE(desk.tour(), QStringLiteral("Take it back"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.action("Undo")->isEnabled(), patience);
        desk.action("Undo")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tour(), QStringLiteral("That was all of it"), patience);
        desk.button("Close")->click();
        QCOMPARE(desk.tour(), QString());
    }

    void shouldShowInTheSecondWindowWhatIsDoneInTheFirst()
    {
        endTour();
        const Desk desk(*m_window);
        desk.action("New window")->trigger();
        ui::MainWindow *second = nullptr;
        for (auto *each : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<ui::MainWindow *>(each); found && found != m_window.get())
                second = found;
        QVERIFY(second);
        const Desk beside(*second);
        QTRY_VERIFY_WITH_TIMEOUT(beside.lines(), patience);
        QVERIFY(beside.countOf(QStringLiteral("Waiting")) > 0);
        desk.action("Allocate everything waiting")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(beside.countOf(QStringLiteral("Waiting")), 0, patience);
        QCOMPARE(desk.countOf(QStringLiteral("Waiting")), 0);
        QTRY_VERIFY_WITH_TIMEOUT(beside.action("Undo")->isEnabled(), patience);
        beside.action("Undo")->trigger(); // her step, whichever window she is in
        QTRY_VERIFY_WITH_TIMEOUT(desk.countOf(QStringLiteral("Waiting")) > 0, patience);
        m_window->close();
        QVERIFY(second->isVisible());
    }

    void shouldFindHerColumnsAndFiltersTheNextDay()
    {
        endTour();
        const Desk desk(*m_window);
        ui::Columns::of(*desk.lines())->show(NeedBy, false);
        auto *bar = m_window->findChild<ui::FilterBar *>();
        for (auto *each : m_window->findChildren<ui::FilterBar *>())
            if (each->isVisible())
                bar = each;
        bar->setText(QStringLiteral("TOWEL"));
        bar->saved()->keep({QStringLiteral("Towels"), QStringLiteral("TOWEL"), 0});
        m_window->close();
        m_window.reset();
        openWindow();
        const Desk again(*m_window);
        QTRY_VERIFY_WITH_TIMEOUT(again.lines(), patience);
        QVERIFY(!ui::Columns::of(*again.lines())->isShown(NeedBy));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(again.named<QLineEdit>("Search"), QStringLiteral("Towels"));
        QTest::keyClick(again.named<QLineEdit>("Search"), Qt::Key_Return);
        QVERIFY(again.lines()->model()->rowCount() > 0);
        for (int row = 0; row < again.lines()->model()->rowCount(); ++row)
            QVERIFY(Desk::cell(*again.lines(), row, Order + 1).contains(QStringLiteral("TOWEL")));
    }

    void shouldTakeTheListAlongOnPaper()
    {
        endTour();
        const Desk desk(*m_window);
        desk.action("Export as PDF…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("Open"), patience);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), file("list.pdf"), QStringLiteral("-")});
        QVERIFY(reader.waitForFinished(patience));
        const auto text = QString::fromUtf8(reader.readAllStandardOutput());
        for (int row = 0; row < desk.lines()->model()->rowCount(); ++row)
            QVERIFY(text.contains(Desk::cell(*desk.lines(), row, Order)));
    }
};

QTEST_MAIN(MannersStory)
#include "tst_manners.moc"
