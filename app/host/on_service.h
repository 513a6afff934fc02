#pragma once

#include "app/host/service.h"

#include <exception>
#include <functional>
#include <optional>

namespace host {

class ServiceThread;

/// Runs something where the service is, and waits for it: for the threads of the edges. Not to be called on
/// the service's own thread.
using OnService = std::function<void(const std::function<void(Service &)> &)>;

/// The answer of that; what it throws is thrown here.
template <class Question> auto answered(const OnService &onService, const Question &question)
{
    using Answer = std::invoke_result_t<Question, Service &>;
    std::optional<Answer> answer;
    std::exception_ptr failure;
    onService([&](Service &service) {
        try {
            answer.emplace(question(service));
        } catch (const std::exception &) {
            failure = std::current_exception();
        }
    });
    if (failure)
        std::rethrow_exception(failure);
    if (!answer)
        throw std::runtime_error("the service is not open");
    return *std::move(answer);
}

/// On the thread that has the only writing connection. It must not end before the last call has.
OnService onService(ServiceThread &writer);

} // namespace host
