#pragma once

#include "app/tidings.h"
#include "ui/board_keeper.h"

#include <QElapsedTimer>
#include <QTimer>

class QSettings;

namespace ui {

class DesktopNotices;

/// Tells by notices of the desktop what others' gestures and the passing of a day came to: bundled, not more
/// than one a minute, and never of what was done in this window.
class NewsDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr int gathering = 1'500; // ms, from the first thing heard until it is told
    static constexpr int quiet = 60'000; // ms, between two notices

    NewsDesk(Gateway &gateway, BoardKeeper &keeper, QSettings &settings, QObject *parent = nullptr);

    bool isOn() const;
    void switchOn(bool on); // kept in the settings
    void lookAtTheClock(); // a day may have passed

Q_SIGNALS:
    void opened(); // somebody clicked on a notice

private:
    void hear(const app::CommittedStep &step);
    void hearReplaced();
    void tellSoon();
    void tell();

    Gateway &m_gateway;
    BoardKeeper &m_keeper;
    QSettings &m_settings;
    DesktopNotices *m_notices;
    app::Tidings m_tidings;
    std::optional<app::Attention> m_before; // of a bulk gesture, or of the day that passed
    model::Date m_day;
    QTimer m_clock; // days pass while the window stays open
    QTimer m_soon;
    QElapsedTimer m_sinceTold;
};

} // namespace ui
