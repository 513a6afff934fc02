#include "app/why.h"
#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// Why a line is served from the batch it is, or from none.
class WhyTest : public Desk
{
    Q_OBJECT

private:
    app::Answer<app::Why> ask(const char *order, std::int64_t number = 1)
    {
        app::Answer<app::Why> answer = std::unexpected(app::Rejection{});
        m_bus->ask([&](app::UnitOfWork &work) { answer = app::why(id(order, number), work); });
        return answer;
    }
    static std::vector<Verdict> verdictsOf(const Decision &decision)
    {
        std::vector<Verdict> verdicts;
        for (const auto &candidate : decision.candidates)
            verdicts.push_back(candidate.verdict);
        return verdicts;
    }

private Q_SLOTS:
    void shouldTellTheDecisionAsItWasThen()
    {
        using enum Verdict;
        stock("small", 2);
        stock("held", 20);
        done(app::HoldBatch{"held"_batch, Label::parse("damaged").value()});
        stock("soon", 20, "2026-01-20"_day);
        stock("late", 20, "2026-01-27"_day);
        serve("o1", 5);
        const auto step = steps();
        stock("here", 50); // and what came later
        serve("o2", 5);
        const auto why = ask("o1").value();
        QCOMPARE(why.state, app::LineState::Allocated);
        QCOMPARE(why.chosen, std::optional("soon"_batch));
        QCOMPARE(why.decision->rule, Rule::BestPlaced);
        QCOMPARE(verdictsOf(*why.decision), (std::vector{TooSmall, OnHold, Chosen, Later}));
        QCOMPARE(why.decision->candidates[0].free, Pieces(2));
        QCOMPARE(why.decision->candidates[1].note.text(), std::string("damaged"));
        QCOMPARE(why.decision->candidates[2].free, Pieces(20)); // at that moment, before it took the line
        QCOMPARE(why.decision->candidates[3].days, 7);
        QCOMPARE(why.decision->more, 0);
        QCOMPARE(why.cause->id, step);
        QCOMPARE(why.cause->command, std::string("AllocateOrder"));
        QCOMPARE(why.decidedAt, std::optional(app::Instant(today)));
        QCOMPARE(why.today.chosen, std::optional("here"_batch));
        QVERIFY(why.today.differs);
        QVERIFY(!ask("o2")->today.differs);
    }

    void shouldNotDifferWhileTheLineFillsItsBatch() // it would give back what it holds
    {
        stock("b", 5);
        serve("o1", 5);
        QVERIFY(!ask("o1")->today.differs);
        QCOMPARE(ask("o1")->today.decision.candidates.front().free, Pieces(5));
    }

    void shouldTellWhoHoldsTheStockOfAShortLine()
    {
        stock("b", 10);
        serve("o1", 6);
        pin("o1", "fragile");
        serve("o2", 3);
        serve("o3", 5);
        const auto why = ask("o3").value();
        QCOMPARE(why.state, app::LineState::Short);
        QVERIFY(!why.chosen);
        QCOMPARE(verdictsOf(*why.decision), std::vector{Verdict::TooSmall});
        QCOMPARE(why.decision->candidates.front().free, Pieces(1));
        QVERIFY(!why.holders.empty());
        QCOMPARE(why.cause->command, std::string("AllocateOrder"));
        done(app::ChangeBatchQuantity{"b"_batch, 20_pieces});
        QVERIFY(ask("o3")->today.differs); // it could be filled now
    }

    void shouldTellWhatAPersonChose()
    {
        using enum Verdict;
        stock("here", 10);
        stock("ship", 10, "2026-02-01"_day);
        order("o1", {5});
        done(app::MoveLine{id("o1"), "ship"_batch});
        const auto why = ask("o1").value();
        QCOMPARE(why.decision->rule, Rule::ByHand);
        QCOMPARE(verdictsOf(*why.decision), (std::vector{PassedOver, Chosen}));
        QCOMPARE(why.cause->command, std::string("MoveLine"));
        QVERIFY(why.today.differs);
    }

    void shouldTellThatAPinnedLineLostItsStock()
    {
        stock("b", 10);
        stock("other", 10);
        serve("o1", 8);
        pin("o1");
        done(app::ChangeBatchQuantity{"b"_batch, 5_pieces, true});
        const auto why = ask("o1").value();
        QCOMPARE(why.state, app::LineState::Short);
        QCOMPARE(why.decision->rule, Rule::Pinned);
        QCOMPARE(why.cause->command, std::string("ChangeBatchQuantity"));
        QCOMPARE(why.today.chosen, std::optional("other"_batch));
    }

    void shouldKeepTheDecisionOverUndoAndRedo()
    {
        stock("b", 10);
        serve("o1", 8);
        const auto step = steps();
        done(app::Deallocate{{id("o1")}});
        QVERIFY(!ask("o1")->decision); // it waits
        done(app::Undo());
        QCOMPARE(ask("o1")->cause->id, step);
        QCOMPARE(ask("o1")->decision->candidates.front().batch, "b"_batch);
        done(app::Undo());
        done(app::Redo());
        QCOMPARE(ask("o1")->cause->id, step);
        done(app::Deallocate{{id("o1")}});
        done(app::AllocateOrder{"o1"_order});
        QCOMPARE(ask("o1")->cause->id, steps());
    }

    void shouldAnswerForAWholeOrderButNotForWhatIsCancelledOrUnknown()
    {
        stock("b", 10);
        order("o1", {4, 5, 6});
        done(app::AllocateOrder{"o1"_order});
        done(app::Cancel{{id("o1", 2)}});
        app::Answer<std::vector<app::Why>> all;
        m_bus->ask([&](app::UnitOfWork &work) { all = app::whyAll("o1"_order, work); });
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE((*all)[1].state, app::LineState::Short);
        QCOMPARE(ask("o1", 2).error().reason, app::Reason::Cancelled);
        QCOMPARE(ask("o1", 9).error().reason, app::Reason::UnknownLine);
        QCOMPARE(ask("o9").error().reason, app::Reason::UnknownOrder);
    }

    void shouldSayOfAnUnknownSkuThatItWaits()
    {
        order("o1", {4});
        QCOMPARE(ask("o1")->state, app::LineState::Waiting);
        QVERIFY(!ask("o1")->decision);
        QVERIFY(!ask("o1")->today.differs);
    }
};

QTEST_GUILESS_MAIN(WhyTest)

#include "tst_why.moc"
