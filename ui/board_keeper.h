#pragma once

#include "ui/gateway.h"

namespace ui {

/// The board that all screens share: asked for once, then kept true by news. Screens hear of both here.
class BoardKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BoardKeeper(Gateway &gateway, QObject *parent = nullptr);
    explicit BoardKeeper(QObject *parent = nullptr); // of days that are over, each as it is shown

    void show(std::shared_ptr<app::Board> board, model::Date day); // as that day ended
    bool isPast() const { return !m_gateway; } // nothing of it can be changed

    void load();
    void offer(); // to a screen that came later: loads, or tells anew what is loaded
    bool isLoaded() const { return m_isLoaded; }
    const app::Board &board() const { return *m_board; }
    model::Date today() const { return m_gateway ? m_gateway->today() : m_day; }

    /// While replaced() is told: where that line of the board before stands now; at any other time the same
    /// row.
    std::int32_t lineNow(std::int32_t row) const;
    std::int32_t batchNow(std::int32_t index) const;
    std::int32_t skuNow(std::int32_t index) const;
    std::int32_t orderNow(std::int32_t index) const;

Q_SIGNALS:
    void begun(); // the board is a part that a screen shows first, until it is replaced
    void replaced(); // every row and index is a new one
    void changed(const app::Changes &changes);
    void failed(const app::Rejection &why);

private:
    void take(const app::Changes &changes);
    void take(const BoardAnswer &answer);
    void put(std::shared_ptr<app::Board> board);

    Gateway *m_gateway = nullptr;
    model::Date m_day; // that is shown, of the past
    std::shared_ptr<app::Board> m_board;
    std::shared_ptr<app::Board> m_before;
    std::vector<app::Changes> m_heardMeanwhile; // while the board is on its way
    int m_asked = 0;
    int m_answered = 0;
    bool m_isLoaded = false;
};

} // namespace ui
