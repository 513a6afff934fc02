#include "app/terminal/scratch_service.h"

#include <QTemporaryDir>

namespace terminal {

namespace {

class ScratchService final : public host::Service
{
public:
    ScratchService(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<host::Service> service)
        : m_folder(std::move(folder))
        , m_service(std::move(service))
    {
    }

    app::MessageBus &bus() override { return m_service->bus(); }
    const app::Views &views() const override { return m_service->views(); }
    app::Outbox &outbox() override { return m_service->outbox(); }
    const app::OutboxView &outboxView() const override { return m_service->outboxView(); }
    app::Answer<std::unique_ptr<Service>> asOf(model::Date day) const override
    {
        return m_service->asOf(day);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder; // outlives what is in it
    std::unique_ptr<host::Service> m_service;
};

} // namespace

app::Answer<std::unique_ptr<host::Service>> openScratch(const OpenService &open)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return std::unexpected(app::Rejection{.reason = app::Reason::Storage,
                                              .file = folder->path().toStdString(),
                                              .detail = folder->errorString().toStdString()});
    auto service = open(folder->filePath(QStringLiteral("stockroom.db")), host::Access::Change);
    if (!service)
        return service;
    return std::make_unique<ScratchService>(std::move(folder), *std::move(service));
}

} // namespace terminal
