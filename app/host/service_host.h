#pragma once

#include "app/host/service_threads.h"
#include "ui/gateway.h"

#include <atomic>
#include <memory>
#include <vector>

namespace host {

/// The screens' way to the service layer: one thread with the only writing connection, one that reads beside
/// it.
class ServiceHost final : public ui::Gateway
{
    Q_OBJECT

public:
    static app::Answer<std::unique_ptr<ServiceHost>> open(const QString &database);
    ~ServiceHost() override;

    void submit(app::Command command, QObject *asker, const ui::Then<app::Outcome> &then) override;
    void tryOut(app::Command command, QObject *asker, const ui::Then<ui::PreviewAnswer> &then) override;
    void apply(app::Command command, const app::Preview &tried, QObject *asker,
               const ui::Then<ui::AppliedAnswer> &then) override;
    void why(const model::LineId &line, QObject *asker, const ui::Then<ui::WhyAnswer> &then) override;
    void waysOut(const model::LineId &line, QObject *asker, const ui::Then<ui::WaysOutAnswer> &then) override;
    void history(const app::HistoryFilter &filter, QObject *asker,
                 const ui::Then<ui::HistoryAnswer> &then) override;
    void undoable(QObject *asker, const ui::Then<ui::UndoableAnswer> &then) override;
    void outbox(QObject *asker, const ui::Then<ui::OutboxAnswer> &then) override;
    void settle(const std::string &destination, ui::Undelivered how, QObject *asker,
                const ui::Then<ui::SettledAnswer> &then) override;
    void board(QObject *asker, const ui::Then<ui::BoardAnswer> &then) override;
    void pastBoard(model::Date day, QObject *asker, const ui::Then<ui::BoardAnswer> &then) override;
    void previewImport(const app::ImportRequest &request, QObject *asker,
                       const ui::Then<ui::ImportAnswer> &then) override;
    void import(const app::ImportRequest &request, QObject *asker,
                const ui::Then<app::Outcome> &then) override;
    void loadSample(QObject *asker, const ui::Then<app::Outcome> &then) override;
    void cancel() override;

    ServiceThreads &threads() { return m_threads; } // for other ways in, beside the screens

    /// Whoever closes the window does not wait for an import: it is taken back whole.
    void beginClosing() { m_isClosing = true; }

    void tellDoors(std::vector<ui::Door> doors) { m_doors = std::move(doors); } // before a window asks
    std::vector<ui::Door> doors() const override { return m_doors; }

    QString databaseName() const override;
    model::Date today() const override { return m_clock.today(); }

private:
    ServiceHost(const QString &database, app::Clock clock);

    app::Caller caller() const;
    app::Progress progressOf(const QString &what); // called where the work is done, as it begins
    void tell(const app::CommittedStep &step, const app::Views &views); // on the service's thread
    void answerBoard(ui::BoardAnswer answer, std::size_t seen, QObject *asker,
                     const ui::Then<ui::BoardAnswer> &then);

    QString m_database;
    app::Clock m_clock;
    std::string m_actor;
    std::vector<ui::Door> m_doors;
    std::atomic<bool> m_isCancelled = false; // the long work under way
    std::atomic<bool> m_isClosing = false;
    std::vector<app::Changes> m_news; // while a board is being read: it may be older than they are
    int m_boardsBeingRead = 0;
    bool m_isFirstScreenAsked = false; // once: later there is a board to look at meanwhile
    std::size_t m_replaced = 0;
    ServiceThreads m_threads;
    ServiceThread &m_writer;
    ServiceThread &m_reader;
};

} // namespace host
