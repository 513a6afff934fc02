#include "tests/ui/sitter.h"

#include <QTest>

#include <utility>

namespace support {

void save(QWidget &shown, const Manner &manner, const QString &view, const QString &state)
{
    QCoreApplication::processEvents(); // a look at what is not laid out yet would leave it so
    QImage before;
    const auto isAtRest = [&] {
        const auto now = shown.grab().toImage();
        return std::exchange(before, now) == now;
    };
    if (!QTest::qWaitFor(isAtRest, 20'000))
        qFatal("The layout of the picture does not come to rest.");
    const auto name = QStringLiteral("%1-%2").arg(view, state).replace(QLatin1Char(' '), QLatin1Char('-'));
    before.save(QStringLiteral("%1/%2.png").arg(manner.folder, name));
}

Sitter::Sitter(const app::Changes &records, Manner manner)
    : WindowDriver(records, {}, manner.theme, manner.language)
    , m_manner(std::move(manner))
{
}

void Sitter::sit()
{
    open(QStringLiteral("today"));
    m_actions = window().findChild<ui::Actions *>();
}

ui::View *Sitter::view()
{
    for (auto *each : window().findChildren<ui::View *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

void Sitter::take(QWidget &shown, const char *view, const char *state)
{
    save(shown, m_manner, QString::fromUtf8(view), QString::fromUtf8(state));
}

void Sitter::takeAll(const char *state)
{
    for (const auto *each : views) {
        show(each);
        take(each, state);
    }
}

} // namespace support
