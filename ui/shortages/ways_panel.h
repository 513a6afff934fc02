#pragma once

#include "app/ways_out.h"
#include "ui/board_keeper.h"
#include "ui/inspector/ink_label.h"

#include <QTimer>

class QVBoxLayout;

namespace ui {

/// The ways out of one line's shortage, the least harmful first; each with a button that takes it.
class WaysPanel : public QWidget
{
    Q_OBJECT

public:
    WaysPanel(BoardKeeper &keeper, Gateway &gateway, QWidget *parent = nullptr);

    void setLine(std::int32_t line); // of the board; none: nothing is selected
    void refresh(); // the ways may be others now

Q_SIGNALS:
    void wayChosen(const app::FollowWayOut &way);
    void batchActivated(const QString &batch);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take(const WaysOutAnswer &answer, const std::optional<model::Date> &needBy);
    void add(const app::WayOut &way, const std::optional<model::Date> &needBy);
    void clear();
    void say(const QString &hint);

    BoardKeeper &m_keeper;
    Gateway &m_gateway;
    InkLabel *m_title;
    InkLabel *m_about;
    InkLabel *m_hint;
    QVBoxLayout *m_rows;
    QTimer m_pause; // while somebody goes from line to line
    std::int32_t m_line = app::Board::none;
    int m_asked = 0;
    int m_count = 0; // of ways
};

} // namespace ui
