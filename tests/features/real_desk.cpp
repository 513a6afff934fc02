#include "tests/features/real_desk.h"

#include "ui/desk/lines_model.h"

#include <QTest>

using ui::LinesModel;

namespace support {

namespace {

constexpr auto patience = 20'000; // ms, for a loaded machine

template <class Ask> app::Outcome answered(const Ask &ask)
{
    std::optional<app::Outcome> answer;
    ask([&](const app::Outcome &outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        qFatal("The service did not answer");
    return *answer;
}

} // namespace

RealDesk::RealDesk(const char *day)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    m_settings.setValue(QStringLiteral("window/theme"), QStringLiteral("light"));
    startDay(day);
}

RealDesk::~RealDesk()
{
    m_window.reset(); // before its service
    qunsetenv("STOCKROOM_TODAY");
}

void RealDesk::startDay(const char *day)
{
    m_window.reset();
    m_service.reset();
    qputenv("STOCKROOM_TODAY", day);
    m_service = host::ServiceHost::open(m_folder.filePath(QStringLiteral("stock.db"))).value();
    m_window = std::make_unique<ui::MainWindow>(*m_service, m_settings);
    m_window->resize(1440, 900);
    m_window->showView(QStringLiteral("Allocation desk"));
    m_window->show();
    if (!QTest::qWaitFor([this] { return m_window->isSettled(); }, patience))
        qFatal("The window does not show anything");
}

app::Outcome RealDesk::run(const app::Command &command)
{
    return answered([&](const auto &then) { m_service->submit(command, m_window.get(), then); });
}

app::Outcome RealDesk::runElsewhere(const app::Command &command)
{
    return answered([&](const auto &then) {
        m_service->threads().writer().ask(
            m_window.get(),
            [command](host::Service &service) -> app::Outcome {
                return service.bus().handle(command, {"ana", "terminal"});
            },
            then);
    });
}

int RealDesk::rowOfLine(const char *line)
{
    return lines() ? rowOf(lines(), LinesModel::OrderLine, QString::fromUtf8(line)) : -1;
}

QString RealDesk::batchOf(const char *line)
{
    const auto row = rowOfLine(line);
    return row < 0 ? QString() : cell(lines(), row, LinesModel::Batch);
}

QString RealDesk::stateOf(const char *line)
{
    const auto row = rowOfLine(line);
    return row < 0 ? QString() : cell(lines(), row, LinesModel::State);
}

} // namespace support
