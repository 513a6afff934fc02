#include "ui/words.h"

#include <QSet>
#include <QTest>

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceOfItsOwnForEveryReason()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(app::Reason::Storage); ++i) {
            app::Rejection rejection{static_cast<app::Reason>(i)};
            rejection.file = "stockroom.db";
            rejection.batch = "SHIP-07";
            rejection.order = "PO-1";
            rejection.sku = "CLOCK";
            const auto sentence = ui::sentence(rejection);
            QVERIFY2(sentence.size() > 8, qPrintable(QString::number(i)));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
        }
    }

    void shouldSayWhatIsWrongWithEveryValue()
    {
        for (int kind = 0; kind <= int(model::ValueKind::Label); ++kind) {
            QVERIFY(!ui::nameOf(static_cast<model::ValueKind>(kind)).isEmpty());
            QSet<QString> sentences;
            for (int fault = 0; fault <= int(model::Fault::YearOutOfRange); ++fault) {
                const auto sentence = ui::sentence(
                    {static_cast<model::ValueKind>(kind), static_cast<model::Fault>(fault), "6O"});
                QVERIFY2(sentence.size() > 8 && !sentences.contains(sentence), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
    }

    void shouldSayWhyARowIsRefused()
    {
        QSet<QString> reasons;
        for (int why = 0; why <= int(app::RefusedRow::Why::Conflict); ++why) {
            app::RefusedRow row{
                7, "qty", "6O", static_cast<app::RefusedRow::Why>(why), std::nullopt, "12 × CLOCK"};
            const auto reason = ui::reasonOf(row);
            QVERIFY2(reason.size() > 8 && !reasons.contains(reason), qPrintable(reason));
            reasons.insert(reason);
        }
    }

    void shouldNameEveryState()
    {
        QSet<QString> words;
        for (int state = 0; state <= int(app::LineState::Cancelled); ++state)
            words.insert(ui::wordOf(static_cast<app::LineState>(state)));
        QCOMPARE(words.size(), 4);
        words.clear();
        for (int state = 0; state <= int(app::BatchState::Empty); ++state)
            words.insert(ui::wordOf(static_cast<app::BatchState>(state)));
        QCOMPARE(words.size(), 5);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
