#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace support;
using ui::PaletteModel;

/// Go anywhere, run any command.
class PaletteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;

    QLineEdit *call(const QString &text)
    {
        QTest::keyClick(&m_driver->window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_driver->find<QLineEdit>(QStringLiteral("Search"));
        if (field)
            QTest::keyClicks(field, text);
        return field;
    }
    QStringList found()
    {
        auto *list = m_driver->find<QListView>(QStringLiteral("Found"));
        QStringList texts;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            texts += list->model()->index(row, 0).data().toString();
        return texts;
    }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(typicalWarehouse()); }

    void shouldBeAProperModel()
    {
        ui::BoardKeeper keeper(m_driver->gateway);
        keeper.load();
        PaletteModel model(keeper, {}, {m_driver->action("Undo")});
        const QAbstractItemModelTester tester(&model);
        for (const auto *text : {"", "s", "ship", "none such"})
            model.setText(QString::fromLatin1(text));
    }

    void shouldGoToAView()
    {
        auto *field = call(QStringLiteral("stoc"));
        QVERIFY(field && field->hasFocus());
        QVERIFY(found().contains(QStringLiteral("Stock")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_driver->window().windowTitle().contains(QStringLiteral("Stock")));
        QVERIFY(!m_driver->find<QLineEdit>(QStringLiteral("Search")));
    }

    void shouldOpenABatchByItsName()
    {
        auto *field = call(QStringLiteral("ship-07"));
        QVERIFY(found().contains(QStringLiteral("SHIP-07")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_driver->window().windowTitle().endsWith(QStringLiteral("Stock")));
    }

    void shouldRunACommandAndOfferOnlyWhatCanBeRun()
    {
        call(QStringLiteral("undo"));
        QVERIFY(!found().contains(QStringLiteral("Undo"))); // there is nothing to undo
        QTest::keyClick(m_driver->find<QLineEdit>(QStringLiteral("Search")), Qt::Key_Escape);
        auto *field = call(QStringLiteral("new order"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_driver->field("Order"));
    }

    void shouldLeaveWithoutHarm()
    {
        auto *lines = m_driver->lines();
        lines->setFocus();
        auto *field = call(QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_driver->find<QLineEdit>(QStringLiteral("Search")));
        QVERIFY(lines->hasFocus());
    }

    void shouldStepOverHeadings()
    {
        auto *field = call({});
        auto *list = m_driver->find<QListView>(QStringLiteral("Found"));
        QVERIFY(list);
        for (int i = 0; i < list->model()->rowCount() + 2; ++i) {
            QVERIFY(list->currentIndex().isValid());
            QVERIFY(list->currentIndex().flags() & Qt::ItemIsSelectable);
            QTest::keyClick(field, i % 3 == 2 ? Qt::Key_Up : Qt::Key_Down);
        }
    }
};

QTEST_MAIN(PaletteTest)

#include "tst_palette.moc"
