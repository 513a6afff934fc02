#pragma once

#include "ui/gateway.h"

namespace ui {

/// What is being tried: a command, and how to name it.
struct Attempt
{
    app::Command command;
    QString subject; // "SHIP-07"
    QString was; // "100"
    QString now; // "60"
};

/// A change that is tried while it is typed: the latest is asked about, and what it would come to is kept
/// until it is applied or left.
class Trial : public QObject
{
    Q_OBJECT

public:
    explicit Trial(Gateway &gateway, QObject *parent = nullptr);

    void tryOut(Attempt attempt);
    void end();

    bool isOn() const { return m_attempt.has_value(); }
    const Attempt &attempt() const { return *m_attempt; }
    /// What the attempt as it stands would come to; nullptr while that is being found out.
    const app::Preview *preview() const;
    int pinnedLosing() const { return m_pinned; } // lines that would lose their stock though they are pinned
    void take(app::Preview preview); // the data moved on: the new consequences of the same attempt

Q_SIGNALS:
    void changed(); // begun, found out, or ended

private:
    void ask();
    void hear(const PreviewAnswer &answer);

    Gateway &m_gateway;
    std::optional<Attempt> m_attempt;
    std::optional<app::Preview> m_preview; // of the latest attempt that was answered
    int m_pinned = 0;
    bool m_isAsking = false;
    bool m_isStale = false; // the attempt changed since it was asked about
};

} // namespace ui
