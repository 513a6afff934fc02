#include "app/host/on_service.h"

#include "app/host/service_thread.h"

#include <future>

namespace host {

OnService onService(ServiceThread &writer)
{
    return [&writer](const std::function<void(Service &)> &work) {
        std::promise<void> done;
        writer.run([&](const app::Answer<Service *> &service) {
            if (service)
                work(**service);
            done.set_value();
        });
        done.get_future().wait();
    };
}

} // namespace host
