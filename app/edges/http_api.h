#pragma once

#include "app/edges/http_gate.h"
#include "app/edges/http_routes.h"
#include "app/edges/service_layer.h"

namespace edges {

/// The service layer over HTTP: has each request translated into a command or a question, and what it came to
/// into an answer. Book, chapter 4.
class HttpApi
{
public:
    HttpApi(ServiceLayer &service, HttpGate gate, HttpIdentity identity, Metrics &metrics);

    void handle(HttpRequest request, HttpReply reply) const;

private:
    void command(const HttpRoute::Asked &asked, const HttpRequest &request, const HttpReply &reply) const;
    void question(const HttpRoute::Looked &looked, const HttpRequest &request, const HttpPath &path,
                  const HttpReply &reply) const;

    ServiceLayer &m_service;
    HttpGate m_gate;
    HttpIdentity m_identity;
    Metrics &m_metrics;
};

} // namespace edges
