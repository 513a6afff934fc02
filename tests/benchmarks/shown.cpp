#include "tests/benchmarks/shown.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <stdexcept>

namespace bench {

namespace {

constexpr int longest = 60'000; // milliseconds that anything may take

/// Hears when a widget has painted itself.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isDone |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isDone = false;
};

} // namespace

Shown::Shown(const QString &database)
    : m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat))
    , m_service(host::ServiceHost::open(database).value())
{
    m_settings->setValue(QStringLiteral("tour/seen"), true);
    m_window = std::make_unique<ui::MainWindow>(*m_service, *m_settings);
    m_window->resize(1440, 900);
}

void Shown::untilFirstRows()
{
    m_window->show();
    auto *lines = table("Order lines");
    while (lines->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    secondsUntilPainted(lines->viewport(), [&] { lines->viewport()->update(); });
}

void Shown::untilLoaded()
{
    QEventLoop loop;
    QObject::connect(m_window.get(), &ui::MainWindow::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(longest, &loop, [&loop] { loop.exit(1); });
    m_window->show();
    if (loop.exec() != 0)
        throw std::runtime_error("the window did not load its file");
}

double Shown::secondsUntilPainted(QWidget *widget, const std::function<void()> &work)
{
    const Painted painted(widget);
    return timed([&] {
        work();
        while (!painted.isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

ui::TableView *Shown::table(const char *accessibleName)
{
    for (auto *table : m_window->findChildren<ui::TableView *>())
        if (table->accessibleName() == QLatin1String(accessibleName) && table->isVisible())
            return table;
    throw std::runtime_error("the window shows no such table");
}

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &line : file.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLongLong();
    }
    throw std::runtime_error("nobody says how much memory this process has");
}

} // namespace bench
