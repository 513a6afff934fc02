#pragma once

#include "app/edges/service_layer.h"
#include "app/host/service_thread.h"

namespace host {

/// The service layer over one database for all the ways in of a program: one thread with the only writing
/// connection, one that reads beside it.
class ServiceThreads final : public edges::ServiceLayer
{
public:
    ServiceThreads(QObject *home, const QString &database);

    ServiceThread &writer() { return m_writer; }
    ServiceThread &reader() { return m_reader; }

    void drain(); // waits until everything asked so far is done

    void change(Work work) override;
    void look(Work work) override;

private:
    ServiceThread m_writer;
    ServiceThread m_reader;
};

} // namespace host
