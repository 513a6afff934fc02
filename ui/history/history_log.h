#pragma once

#include "ui/gateway.h"

#include <QObject>

namespace ui {

/// A gesture and what is known of its entries, the earliest first.
struct LoggedStep
{
    std::int64_t id = 0;
    app::Instant at;
    std::string actor;
    std::string via;
    std::string command;
    std::int64_t takesBack = 0; // the step it takes back; 0: none
    bool stands = true; // false: it was taken back
    bool isWhole = true; // false: it has earlier entries that were passed over
    std::vector<app::HistoryRow> entries;
};

/// The journal as it is read: from the newest entry on, further as somebody scrolls, and what is new as it
/// comes.
class HistoryLog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::int64_t pageSize = 200; // entries

    explicit HistoryLog(Gateway &gateway, QObject *parent = nullptr);

    void setFilter(const app::HistoryFilter &filter);
    void load(); // anew
    void catchUp(); // with what happened since
    void loadOlder();
    void loadMoreOf(std::int64_t step);

    using Steps = std::vector<std::shared_ptr<LoggedStep>>;
    const Steps &steps() const { return m_steps; } // the newest first
    int generation() const { return m_generation; } // another one: read from the start again
    bool isLoaded() const { return m_isLoaded; }
    bool hasOlder() const { return m_isLoaded && m_hasOlder; }

Q_SIGNALS:
    void changed();
    void failed(const app::Rejection &why);

private:
    using Rows = std::vector<app::HistoryRow>; // the newest first
    void ask(const app::HistoryFilter &filter, void (HistoryLog::*take)(const Rows &));
    void takeAll(const Rows &rows);
    void takeOlder(const Rows &rows);
    void takeNew(const Rows &rows);
    void takeMore(const Rows &rows);
    void markTakenBack(std::int64_t step, bool isTakenBack);
    LoggedStep *find(std::int64_t step) const; // nullptr: not loaded

    Gateway &m_gateway;
    app::HistoryFilter m_filter;
    Steps m_steps;
    int m_generation = 0;
    std::int64_t m_newest = 0; // entry that is known
    std::int64_t m_moreOf = 0; // step
    int m_asked = 0;
    bool m_isAsking = false;
    bool m_isBehind = false; // something happened while an answer was on its way
    bool m_isLoaded = false;
    bool m_hasOlder = false;
};

} // namespace ui
