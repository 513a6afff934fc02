#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/import/preview_dialog.h"
#include "ui/look/fields.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

using namespace support;

namespace {

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

bool takesFocus(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled();
}

/// What assistive technology could reach in there and not name: the class of each.
QString namelessIn(QWidget *room)
{
    QStringList nameless;
    for (auto *widget : room->findChildren<QWidget *>()) {
        const auto isButton = qobject_cast<QAbstractButton *>(widget) && widget->isVisible();
        if ((takesFocus(widget) || isButton) && nameOf(widget).isEmpty())
            nameless += QLatin1String(widget->metaObject()->className());
    }
    return nameless.join(QStringLiteral(", "));
}

/// Where Tab goes from the first widget until it is back there.
QList<QWidget *> tabOrderOf(QWidget *window)
{
    QList<QWidget *> order;
    for (auto *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (next->window() == window && takesFocus(next)
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !next->focusProxy())
            order += next;
    }
    return order;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Whether a person reads `one` before `next`: above it, or in its row and to its left.
bool isReadBefore(const QWidget *one, const QWidget *next)
{
    const auto a = placeOf(one);
    const auto b = placeOf(next);
    if (a.bottom() < b.top())
        return true;
    return b.bottom() >= a.top() && a.left() < b.left();
}

/// The panes of the window from left to right, the commands above them first.
int paneOf(const QWidget *widget)
{
    for (const auto *room = widget; room; room = room->parentWidget()) {
        if (qobject_cast<const QToolBar *>(room))
            return 0;
        if (room->inherits("ui::Rail"))
            return 1;
        if (qobject_cast<const QDockWidget *>(room))
            return 3;
    }
    return 2;
}

/// Pairs that Tab takes against the reading order.
QString againstReading(const QList<QWidget *> &order)
{
    QStringList wrong;
    for (qsizetype place = 1; place < order.size(); ++place) {
        auto *one = order[place - 1];
        auto *next = order[place];
        const auto isRight
            = paneOf(one) == paneOf(next) ? isReadBefore(one, next) : paneOf(one) < paneOf(next);
        if (!isRight)
            wrong += QStringLiteral("%1 before %2").arg(nameOf(one), nameOf(next));
    }
    return wrong.join(QStringLiteral(", "));
}

} // namespace

/// Every widget that a person can reach has a name, and Tab goes as one reads.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameWhatCanBeReachedInEveryView_data() { addViews(); }
    void shouldNameWhatCanBeReachedInEveryView()
    {
        QFETCH(QString, view);
        WindowDriver desk(typicalWarehouse(), view);
        QCOMPARE(namelessIn(&desk.window()), QString());
    }

    void shouldTabThroughEveryViewAsItIsRead_data() { addViews(); }
    void shouldTabThroughEveryViewAsItIsRead()
    {
        QFETCH(QString, view);
        WindowDriver desk(typicalWarehouse(), view);
        const auto order = tabOrderOf(&desk.window());
        QVERIFY(order.size() > 5);
        QCOMPARE(againstReading(order), QString());
    }

    void shouldNameAndOrderEveryForm_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto *verb :
             {"Order lines", "Batch", "Quantity", "ETA", "Receive", "Hold", "Move", "Split", "Change", "Pin"})
            QTest::newRow(verb) << QString::fromUtf8(verb);
    }
    void shouldNameAndOrderEveryForm()
    {
        QFETCH(QString, verb);
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(),
                    {desk.rowOf(desk.lines(), 2, QStringLiteral("553010 · 1"))}); // from SHIP-07
        auto *action = desk.action(verb.toUtf8().constData());
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(namelessIn(&desk.window()), QString());
        QCOMPARE(againstReading(tabOrderOf(&desk.window())), QString());
    }

    void shouldNameAndOrderTheFirstWindow()
    {
        WindowDriver desk(app::Changes{});
        QCOMPARE(namelessIn(&desk.window()), QString());
        QCOMPARE(againstReading(tabOrderOf(&desk.window())), QString());
    }

    void shouldNameAndOrderTheCalendar()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Batch")->trigger();
        QTest::keyClick(desk.window().findChild<ui::DateEdit *>(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = QApplication::activePopupWidget();
        QVERIFY(calendar);
        QCOMPARE(namelessIn(calendar), QString());
        calendar->close();
    }

    void shouldNameAndOrderTheHelp()
    {
        WindowDriver desk(typicalWarehouse());
        for (const auto *verb : {"Keyboard shortcuts", "About Stockroom"}) {
            desk.action(verb)->trigger();
            QCoreApplication::processEvents();
        }
        const auto dialogs = desk.window().findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 2);
        for (auto *dialog : dialogs) {
            QVERIFY(dialog->isVisible());
            QCOMPARE(namelessIn(dialog), QString());
            QCOMPARE(againstReading(tabOrderOf(dialog)), QString());
        }
    }

    void shouldNameThePalette()
    {
        WindowDriver desk(typicalWarehouse());
        QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.field("Search"));
        QCOMPARE(namelessIn(&desk.window()), QString());
    }

    void shouldNameAndOrderTheImport()
    {
        app::ImportPreview preview;
        preview.reading.columns = {{"reference", "batch"}, {"sku", "sku"}};
        preview.reading.firstRows = {{"SHIP-07", "CLOCK"}};
        preview.result.created = 1;
        preview.result.refused = {{.row = 2,
                                   .column = "quantity",
                                   .value = {},
                                   .why = app::RefusedRow::Why::MissingValue,
                                   .invalid = {},
                                   .existing = {}}};
        ui::PreviewDialog dialog(QStringLiteral("/tmp/stock.csv"), preview, nullptr);
        dialog.show();
        QCOMPARE(namelessIn(&dialog), QString());
        QCOMPARE(againstReading(tabOrderOf(&dialog)), QString());
    }

private:
    static void addViews()
    {
        QTest::addColumn<QString>("view");
        WindowDriver desk(typicalWarehouse());
        for (const auto &view : desk.window().viewNames())
            QTest::newRow(view.toUtf8().constData()) << view;
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
