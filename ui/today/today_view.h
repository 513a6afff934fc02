#pragma once

#include "app/attention.h"
#include "ui/board_keeper.h"
#include "ui/view.h"

#include <QTimer>

#include <optional>

class QStackedWidget;

namespace ui {

class ArrivalsList;
class ConcernsModel;
class EmptyState;
class InkLabel;
class TileRow;

/// What needs me? The day in figures, and what needs somebody, worst first, with what to do about it.
class TodayView : public View
{
    Q_OBJECT

public:
    TodayView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    QList<TableView *> tables() const override;
    void lightLine(std::optional<qint64> /*line*/) override { }

Q_SIGNALS:
    void waitingAsked(); // their records, in the view that has them
    void shortagesAsked();
    void overdueAsked();
    void outboxAsked();
    void waysOutAsked(std::int32_t line);
    void linesAsked(const std::vector<std::int32_t> &lines, const QString &name);
    void skusAsked(const std::vector<std::int32_t> &skus, const QString &name);
    void timelineAsked(const QString &batch);
    void receiveAsked(const QString &batch);
    void etaAsked(const QString &batch);
    void improveAsked(); // to be tried

private:
    void layOut();
    void begin(); // a survey
    void goOn();
    void finish();
    void forget();
    void present(app::Attention attention);
    void openTile(int which);
    void act(int row, bool isFirst);
    void actOn(const app::Concern &concern, bool isFirst);
    int currentRow() const; // -1: none
    std::int32_t arrivalInHand() const; // none: it is about what needs somebody

    BoardKeeper &m_keeper;
    Gateway &m_gateway;
    InkLabel *m_day;
    InkLabel *m_count;
    TileRow *m_tiles;
    ConcernsModel *m_concerns;
    TableView *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    ArrivalsList *m_arrivals;
    bool m_isAboutArrival = false; // what arrives was touched last
    app::Attention m_attention;
    std::optional<app::Survey> m_survey; // under way: a large board takes longer than a frame
    bool m_isBehind = false; // news came meanwhile
    QTimer m_soon; // news come in bundles
    QTimer m_rest; // of the survey, once what else waits is done
    bool m_isAsking = false; // how the outbox stands
};

} // namespace ui
