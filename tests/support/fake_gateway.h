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
    void board(QObject *asker, const ui::Then<ui::BoardAnswer> &then) override;
    void previewImport(const app::ImportRequest &request, QObject *asker,
                       const ui::Then<ui::PreviewAnswer> &then) override;
    void import(const app::ImportRequest &request, QObject *asker,
                const ui::Then<app::Outcome> &then) override;
    void loadSample(QObject *asker, const ui::Then<app::Outcome> &then) override;
    void cancel() override { ++cancelled; }
    QString databaseName() const override { return QStringLiteral("stockroom.db"); }
    model::Date today() const override { return day; }

    void answer(const app::Outcome &outcome); // the oldest question that is still open
    void answerPreview(const ui::PreviewAnswer &preview);

    app::Changes records; // as they are stored
    model::Date day = model::parseDate("2026-05-12").value();
    bool answersBoard = true; // at once; else with deliverBoard()
    void deliverBoard();
    void store(const app::Changes &changes); // and tells the news

    std::vector<app::Command> commands;
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
    std::deque<Question<ui::PreviewAnswer>> m_previews;
    std::deque<Question<ui::BoardAnswer>> m_boards;
};

} // namespace support
