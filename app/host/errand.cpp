#include "app/host/errand.h"

namespace host {

Errand::Errand(const QString &name, Body body)
    : m_thread(QThread::create([this, body = std::move(body)] { body(m_waiting); }))
{
    m_waiting.moveToThread(m_thread.get());
    m_thread->setObjectName(name);
    m_thread->start();
}

Errand::~Errand()
{
    m_waiting.end();
    m_thread->wait();
}

} // namespace host
