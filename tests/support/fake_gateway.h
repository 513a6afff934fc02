#pragma once

#include "app/board.h"
#include "ui/gateway.h"

#include <QPointer>

#include <deque>

namespace support {

/// A service that does nothing by itself: it records what was asked and answers what the test says, when it
/// says so.
class FakeGateway : public ui::Gateway
{
    Q_OBJECT

public:
    void submit(app::Command command, QObject *asker, const ui::Then<app::Outcome> &then) override;
    void outbox(QObject *asker, const ui::Then<ui::OutboxAnswer> &then) override;
    void settle(const std::string &destination, ui::Undelivered how, QObject *asker,
                const ui::Then<ui::SettledAnswer> &then) override;
    void board(QObject *asker, const ui::Then<ui::BoardAnswer> &then) override;
    void pastBoard(model::Date asOf, QObject *asker, const ui::Then<ui::BoardAnswer> &then) override;
    void previewImport(const app::ImportRequest &request, QObject *asker,
                       const ui::Then<ui::ImportAnswer> &then) override;
    void import(const app::ImportRequest &request, QObject *asker,
                const ui::Then<app::Outcome> &then) override;
    void tryOut(app::Command command, QObject *asker, const ui::Then<ui::PreviewAnswer> &then) override;
    void apply(app::Command command, const app::Preview &tried, QObject *asker,
               const ui::Then<ui::AppliedAnswer> &then) override;
    void why(const model::LineId &line, QObject *asker, const ui::Then<ui::WhyAnswer> &then) override;
    void waysOut(const model::LineId &line, QObject *asker, const ui::Then<ui::WaysOutAnswer> &then) override;
    void history(const app::HistoryFilter &filter, QObject *asker,
                 const ui::Then<ui::HistoryAnswer> &then) override;
    void undoable(QObject *asker, const ui::Then<ui::UndoableAnswer> &then) override;
    void loadSample(QObject *asker, const ui::Then<app::Outcome> &then) override;
    void cancel() override { ++cancelled; }
    std::vector<ui::Door> doors() const override { return open; }
    QString databaseName() const override { return QStringLiteral("stockroom.db"); }
    model::Date today() const override { return day; }

    void answer(const app::Outcome &outcome); // the oldest question that is still open
    void answerPreview(const ui::ImportAnswer &preview);
    void answerTried(const ui::PreviewAnswer &preview); // the oldest trial that is still open
    void answerApplied(const ui::AppliedAnswer &applied);

    app::Changes records; // as they are stored
    model::Date day = model::parseDate("2026-05-12").value();
    bool answersBoard = true; // at once; else with deliverBoard()
    void deliverBoard();
    void store(const app::Changes &changes); // and tells the news

    ui::OutboxAnswer destinations; // how they stand
    std::vector<ui::Door> open{{ui::Door::Kind::Http, "http://127.0.0.1:5005"}}; // or why they are not
    std::vector<std::pair<std::string, ui::Undelivered>> settled;
    app::Changes pastRecords; // of every past day
    std::vector<model::Date> pastAsked;

    std::vector<app::Command> commands;
    std::vector<app::Command> tried;
    ui::WhyAnswer reason
        = app::Why{.line = {{model::OrderId::parse("o").value(), model::LineNumber::of(1).value()},
                            model::Sku::parse("s").value(),
                            model::LineQuantity::of(1).value()}}; // to every why
    ui::WaysOutAnswer ways; // to every question for ways out
    ui::HistoryAnswer past; // the newest entry first
    std::vector<app::HistoryFilter> historyAsked;
    std::vector<model::LineId> waysAsked;
    ui::Undoable steps; // before which undo and redo stand
    std::vector<app::ImportRequest> previewed;
    std::vector<app::ImportRequest> imported;
    int samples = 0;
    int cancelled = 0;
    int boardsAsked = 0;

private:
    template <class Answer> struct Question
    {
        QPointer<QObject> asker;
        ui::Then<Answer> then;
    };

    std::deque<Question<app::Outcome>> m_outcomes;
    std::deque<Question<ui::ImportAnswer>> m_previews;
    std::deque<Question<ui::PreviewAnswer>> m_trials;
    std::deque<Question<ui::AppliedAnswer>> m_applied;
    std::deque<Question<ui::BoardAnswer>> m_boards;
};

} // namespace support
