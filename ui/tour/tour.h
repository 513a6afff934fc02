#pragma once

#include "ui/board_keeper.h"
#include "ui/subject.h"

namespace ui {

class Trial;

/// The first look around, in five steps. Nothing is shown off: each step waits until the person has done it.
class Tour : public QObject
{
    Q_OBJECT

public:
    enum class Step { Allocate, Shrink, Weigh, AskWhy, TakeBack, Finished };
    static constexpr int steps = 5;

    Tour(const BoardKeeper &keeper, const Trial &trial, QObject *parent = nullptr);

    void begin();
    void end();
    bool isOn() const { return m_isOn; }
    Step step() const { return m_step; }
    void hear(const Subject &subject); // what the person looks at

Q_SIGNALS:
    void changed(); // begun, a step further or back, ended

private:
    void hearNews();
    void hearTrial();
    bool isShrinking();
    model::Pieces quantity() const; // of the batch that was shrunk
    void go(Step step);

    const BoardKeeper &m_keeper;
    const Trial &m_trial;
    bool m_isOn = false;
    Step m_step = Step::Allocate;
    std::int64_t m_allocated = 0; // lines, when the step began
    std::string m_batch; // that is tried smaller
    model::Pieces m_before = 0; // its quantity
    Subject m_subject; // looked at
    Subject m_seen; // when the step began
};

} // namespace ui
