#pragma once

#include "app/host/service.h"
#include "app/storage_failure.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <optional>

namespace host {

/// A service with a thread of its own: what it is asked it answers one after the other, there; the answers
/// come back to the thread of `home`, and not at all to an asker that is gone by then.
class ServiceThread final
{
public:
    ServiceThread(QObject *home, QString database, Access access);
    ~ServiceThread(); // after everything that was asked
    ServiceThread(const ServiceThread &) = delete;
    ServiceThread &operator=(const ServiceThread &) = delete;

    /// Opens the database now and waits for it. Nothing: it is open. `prepare` runs there, once.
    std::optional<app::Rejection> open(const std::function<void(Service &)> &prepare);

    /// `question` answers an app::Answer from the service; `then` gets it. Opens the database if need be.
    template <class Question, class Then> void ask(QObject *asker, Question question, Then then)
    {
        post(
            [this, asker = QPointer<QObject>(asker), question = std::move(question), then = std::move(then)] {
                using Answer = std::invoke_result_t<Question, Service &>;
                const auto answer = answered<Answer>(question);
                reply([asker, then, answer] {
                    if (asker)
                        then(answer);
                });
            });
    }

    /// From any thread: `work` gets the service there, and whatever it answers it takes back itself.
    void run(std::function<void(const app::Answer<Service *> &)> work);

private:
    template <class Answer, class Question> Answer answered(const Question &question)
    try {
        const auto refused = opened();
        return refused ? Answer(std::unexpected(*refused)) : question(*m_service);
    } catch (const std::exception &failure) {
        return std::unexpected(app::rejectionOf(failure)); // no exception leaves its thread
    }

    std::optional<app::Rejection> opened(); // on its thread
    void post(const std::function<void()> &work);
    void reply(const std::function<void()> &told);

    QObject *m_home;
    QString m_database;
    Access m_access;
    std::unique_ptr<Service> m_service; // lives, and dies, on m_thread
    QThread m_thread;
    QObject *m_there;
};

} // namespace host
