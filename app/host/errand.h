#pragma once

#include "app/edges/waiting.h"

#include <QThread>

#include <functional>
#include <memory>

namespace host {

/// Work with a thread of its own that waits for things, until it is to end.
class Errand
{
public:
    using Body = std::function<void(edges::Waiting &)>;

    Errand(const QString &name, Body body);
    ~Errand(); // ends it and waits for that
    Errand(const Errand &) = delete;
    Errand &operator=(const Errand &) = delete;

    edges::Waiting &waiting() { return m_waiting; }

private:
    edges::Waiting m_waiting;
    std::unique_ptr<QThread> m_thread;
};

} // namespace host
