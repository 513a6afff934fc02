#include "ui/notices/news_desk.h"

#include "ui/notices/desktop_notices.h"
#include "ui/notices/news_words.h"

#include <QSettings>

namespace ui {

namespace {

constexpr int clockInterval = 20'000; // ms
const auto settingsKey = QStringLiteral("notices/desktop");

} // namespace

NewsDesk::NewsDesk(Gateway &gateway, BoardKeeper &keeper, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_notices(new DesktopNotices(this))
    , m_day(gateway.today())
{
    m_soon.setSingleShot(true);
    m_clock.start(clockInterval);
    connect(&m_soon, &QTimer::timeout, this, &NewsDesk::tell);
    connect(&m_clock, &QTimer::timeout, this, &NewsDesk::lookAtTheClock);
    connect(&gateway, &Gateway::doneByOthers, this, &NewsDesk::hear);
    connect(&keeper, &BoardKeeper::replaced, this, &NewsDesk::hearReplaced);
    connect(m_notices, &DesktopNotices::opened, this, &NewsDesk::opened);
}

bool NewsDesk::isOn() const
{
    return m_settings.value(settingsKey, true).toBool();
}

void NewsDesk::switchOn(bool on)
{
    m_settings.setValue(settingsKey, on);
}

void NewsDesk::hear(const app::CommittedStep &step)
{
    if (!isOn() || !m_keeper.isLoaded())
        return;
    if (step.bulk) { // names no events: what it came to is seen when the board comes anew
        if (!m_before)
            m_before = app::attentionOn(m_keeper.board(), m_day);
        return;
    }
    m_tidings.take(step.events);
    if (!m_tidings.isEmpty())
        tellSoon();
}

/// A day that passed changes what is overdue: every screen looks anew.
void NewsDesk::lookAtTheClock()
{
    const auto today = m_gateway.today();
    if (today == m_day || !m_keeper.isLoaded())
        return;
    if (!m_before)
        m_before = app::attentionOn(m_keeper.board(), m_day);
    m_day = today;
    m_keeper.load();
}

void NewsDesk::hearReplaced()
{
    if (!m_before)
        return;
    m_tidings.take(*m_before, app::attentionOn(m_keeper.board(), m_day));
    m_before.reset();
    if (!m_tidings.isEmpty())
        tellSoon();
}

void NewsDesk::tellSoon()
{
    if (m_soon.isActive())
        return;
    const auto since = m_sinceTold.isValid() ? m_sinceTold.elapsed() : quiet;
    m_soon.start(std::max<int>(gathering, static_cast<int>(quiet - std::min<qint64>(since, quiet))));
}

void NewsDesk::tell()
{
    const auto words = wordsOf(m_tidings.tell(m_keeper.board()));
    if (!isOn() || words.lead.isEmpty())
        return;
    m_sinceTold.start();
    m_notices->tell(words.lead, words.rest);
}

} // namespace ui
