#include "tests/support/literals.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/past.h"
#include "tests/ui/pseudo_translator.h"
#include "tests/ui/tour.h"
#include "tests/ui/warehouse.h"
#include "ui/event_words.h"
#include "ui/language.h"
#include "ui/result_message.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QSet>
#include <QTest>

using namespace support;

namespace {

/// The words of records, files, people, keys and proper names: nobody translates them.
class Known
{
public:
    Known()
    {
        add(QStringLiteral(
            "Stockroom stockroom db csv Apache License UTF dd MM yyyy English Deutsch Fran ana ben "
            "orders Invoice StockCode Country France Quantity Zz"));
        add(QStringLiteral("reference sku quantity eta order need by")); // columns of a list
        add(QStringLiteral("Ctrl Backspace Shift Alt Esc Return Enter Del Left Right Home End Down Up"));
        for (int each = 1; each <= 12; ++each)
            add(QLocale::c().monthName(each) + u' ' + QLocale::c().monthName(each, QLocale::ShortFormat));
        for (int each = 1; each <= 7; ++each)
            add(QLocale::c().dayName(each));
        const auto records = typicalWarehouse();
        for (const auto &sku : records.skus)
            add(QString::fromStdString(sku.sku + ' ' + sku.description));
        for (const auto &batch : records.batches)
            add(QString::fromStdString(batch.batch + ' ' + batch.note));
        for (const auto &line : records.lines)
            add(QString::fromStdString(line.order + ' ' + line.customer));
        for (const auto &row : typicalPast())
            add(QString::fromStdString(row.actor + ' ' + row.payload));
    }

    QStringList strangers(const QString &text) const
    {
        QStringList found;
        for (const auto &word : PseudoTranslator::plainWords(text)) {
            if (!m_words.contains(word) && !isCutOff(text, word))
                found += word;
        }
        return found;
    }

private:
    void add(const QString &text)
    {
        for (const auto &word : PseudoTranslator::plainWords(text))
            m_words += word;
    }

    bool isCutOff(const QString &text, const QString &word) const // "Whit…"
    {
        return text.contains(word + u'…')
            && std::any_of(m_words.begin(), m_words.end(),
                           [&](const QString &known) { return known.startsWith(word); });
    }

    QSet<QString> m_words;
};

/// Asked after every other translator: what no language answered.
class Unanswered : public QTranslator
{
public:
    Unanswered() { QCoreApplication::installTranslator(this); }
    ~Unanswered() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        if (*context != 'Q') // Qt's own
            m_texts += QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(source));
        return {};
    }
    QStringList texts() const { return {m_texts.begin(), m_texts.end()}; }

private:
    mutable QSet<QString> m_texts;
};

/// What a screen reader says about what is shown, and what a hint says.
QStringList spokenTexts(QWidget &shown)
{
    QStringList texts{shown.windowTitle()};
    auto all = shown.findChildren<QWidget *>();
    all.prepend(&shown);
    for (auto *widget : std::as_const(all)) {
        if (!widget->isVisibleTo(&shown))
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->whatsThis();
        for (const auto *action : widget->actions())
            texts << action->text() << action->toolTip() << action->whatsThis();
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        const auto *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                texts << index.data(Qt::AccessibleTextRole).toString()
                      << index.data(Qt::ToolTipRole).toString() << index.data(ui::NoteRole).toString();
            }
        }
    }
    return texts;
}

} // namespace

/// A language that is none shows what was never translated.
class TestPseudo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskForATranslationOfEverythingItShows();
    void shouldFindEveryTextItAsksFor_data();
    void shouldFindEveryTextItAsksFor();
    void shouldAskForATranslationOfEveryOutcome();
    void shouldAskForATranslationOfEveryRefusal();
    void shouldAskForATranslationOfEveryEvent();
};

void TestPseudo::shouldAskForATranslationOfEverythingItShows()
{
    const PseudoTranslator pseudo;
    const Known known;
    QStringList plain;
    std::size_t painted = 0;
    visitEverything({}, [&](QWidget &shown, const QString &state) {
        QStringList texts = spokenTexts(shown);
        const auto drawn = drawnTexts(shown);
        painted += drawn.size();
        for (const auto &run : drawn)
            texts += run.text;
        for (const auto &text : std::as_const(texts)) {
            const auto found = QStringLiteral("%1: “%2”").arg(state, text);
            if (!known.strangers(text).isEmpty() && !plain.contains(found))
                plain += found;
        }
    });
    QVERIFY2(plain.isEmpty(), qPrintable(QStringLiteral("\n  ") + plain.join(QStringLiteral("\n  "))));
    QVERIFY2(painted > 3000, qPrintable(QString::number(painted))); // the tour did show the window
}

void TestPseudo::shouldFindEveryTextItAsksFor_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"de", "fr"})
        QTest::newRow(language) << QString::fromUtf8(language);
}

// Under the name of the class that asks, which is not always the one that lupdate reads.
void TestPseudo::shouldFindEveryTextItAsksFor()
{
    QFETCH(QString, language);
    const Unanswered unanswered;
    visitEverything(language, [](QWidget &shown, const QString & /*state*/) {
        spokenTexts(shown);
        drawnTexts(shown);
    });
    const ui::Language spoken(language);
    for (int reason = 0; reason <= int(app::Reason::Storage); ++reason)
        ui::sentence(app::Rejection{static_cast<app::Reason>(reason)});
    const auto texts = unanswered.texts();
    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(QStringLiteral("\n  "))));
}

void TestPseudo::shouldAskForATranslationOfEveryOutcome()
{
    const PseudoTranslator pseudo;
    const Known known;
    app::ImportResult import;
    import.rows = 9;
    import.created = import.unchanged = import.rejected = import.linesAllocated = import.linesShort = 3;
    app::AllocationResult allocated;
    allocated.allocated = allocated.shortLines = allocated.skipped = 2;
    const app::Result results[]
        = {allocated, import, app::QuantityResult{"SHIP-07"_batch, 120_pieces, 60_pieces, {}, {}},
           app::EtaResult{"SHIP-07"_batch, "2026-05-19"_day, "2026-05-26"_day, {}}};
    for (const auto &result : results) {
        const auto message = ui::messageOf(result, {});
        QVERIFY(!message.lead.isEmpty());
        auto texts = QStringList{message.lead, message.rest};
        for (const auto &action : message.actions)
            texts += action.text;
        for (const auto &text : std::as_const(texts))
            QVERIFY2(known.strangers(text).isEmpty(), qPrintable(text));
    }
}

void TestPseudo::shouldAskForATranslationOfEveryRefusal()
{
    const PseudoTranslator pseudo;
    const Known known;
    for (int reason = 0; reason <= int(app::Reason::Storage); ++reason) {
        app::Rejection rejection{static_cast<app::Reason>(reason)};
        rejection.file = "stockroom.db";
        rejection.batch = "SHIP-07";
        rejection.order = "552880";
        const auto sentence = ui::sentence(rejection);
        QVERIFY2(known.strangers(sentence).isEmpty(), qPrintable(sentence));
    }
    for (int kind = 0; kind <= int(model::ValueKind::Label); ++kind) {
        for (int fault = 0; fault <= int(model::Fault::YearOutOfRange); ++fault) {
            const auto sentence
                = ui::sentence({static_cast<model::ValueKind>(kind), static_cast<model::Fault>(fault), "6"});
            QVERIFY2(known.strangers(sentence).isEmpty(), qPrintable(sentence));
        }
    }
}

void TestPseudo::shouldAskForATranslationOfEveryEvent()
{
    const PseudoTranslator pseudo;
    const Known known;
    const model::OrderLine line{{"552880"_order, 1_th}, "85123A"_sku, 10_wanted};
    const model::Event events[] = {
        model::BatchCreated{"SHIP-07"_batch, "85123A"_sku, 12_pieces, "2026-05-19"_day},
        model::BatchCreated{"SHIP-07"_batch, "85123A"_sku, 12_pieces, {}},
        model::BatchQuantityChanged{"SHIP-07"_batch, "85123A"_sku, 100_pieces, 60_pieces},
        model::LineCancelled{line},
        model::OutOfStock{line},
    };
    for (const auto &event : events) {
        const auto sentence = ui::sentence(event, QDate(2026, 5, 12));
        QVERIFY2(known.strangers(sentence).isEmpty(), qPrintable(sentence));
    }
}

QTEST_MAIN(TestPseudo)
#include "tst_pseudo.moc"
