#include "ui/inspector/why_panel.h"

#include "ui/facts.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/tokens.h"
#include "ui/rule_words.h"
#include "ui/words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

/// A candidate's row; the chosen one stands on the ground of a selection.
class CandidateRow : public QWidget
{
public:
    explicit CandidateRow(bool isChosen)
        : m_isChosen(isChosen)
    {
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        if (m_isChosen)
            painter.fillRect(rect(), tokens().selection);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().rowRule);
    }

private:
    bool m_isChosen;
};

QString verdictOn(const model::Candidate &candidate, model::Pieces wanted)
{
    using enum model::Verdict;
    switch (candidate.verdict) {
    case Chosen: return WhyPanel::tr("chosen");
    case TooSmall: return WhyPanel::tr("%1 too few").arg(numberText(wanted - candidate.free));
    case OnHold:
        return candidate.note.isEmpty() ? WhyPanel::tr("on hold")
                                        : WhyPanel::tr("on hold: %1").arg(text(candidate.note.text()));
    case Later:
        if (candidate.days > 0)
            return WhyPanel::tr("fits, %Ln days later", nullptr, static_cast<int>(candidate.days));
        return candidate.eta ? WhyPanel::tr("fits, not here yet") : WhyPanel::tr("fits, recorded later");
    case PassedOver: return WhyPanel::tr("fits, passed over by hand");
    }
    return {};
}

QString ruleText(model::Rule rule)
{
    switch (rule) {
    case model::Rule::BestPlaced: return WhyPanel::tr("In warehouse first, then earliest ETA, whole line.");
    case model::Rule::ByHand: return WhyPanel::tr("A person named the batch.");
    case model::Rule::Pinned: return WhyPanel::tr("The line is pinned: nothing else may be chosen for it.");
    }
    return {};
}

QString momentText(app::Instant at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return WhyPanel::tr("%1, %2").arg(dateText(moment.date()), timeText(moment.time()));
}

InkLabel *label(const QString &text, Tone tone = Tone::Plain, Weight weight = Weight::Regular,
                TextSize size = TextSize::Normal)
{
    auto *made = new InkLabel(tone, weight, size);
    made->setText(text);
    return made;
}

} // namespace

WhyPanel::WhyPanel(Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_cause(new InkLabel(Tone::Second, Weight::Regular, TextSize::Small))
    , m_today(new InkLabel(Tone::Plain, Weight::Subject))
    , m_answer(new InkLabel(Tone::Second))
    , m_move(ordinaryButton({}))
{
    setAccessibleName(tr("Why"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *candidates = new QWidget;
    candidates->setAccessibleName(tr("Candidates"));
    setAccessibleRole(*candidates, QAccessible::List);
    m_candidates = new QVBoxLayout(candidates);
    m_candidates->setContentsMargins(0, 0, 0, 0);
    m_today->setText(tr("Would the answer differ today?"));
    m_candidates->setSpacing(0);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 12);
    rows->setSpacing(8);
    const auto add = [&](InkLabel *one) {
        one->setWordWrap(true);
        one->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 0);
        rows->addWidget(one);
    };
    add(m_title);
    add(m_cause);
    rows->addWidget(candidates);
    add(m_today);
    add(m_answer);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 0);
    button->addWidget(m_move);
    button->addStretch(1);
    rows->addLayout(button);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (m_line && m_better)
            Q_EMIT moveAsked(*m_line, *m_better);
    });
    const auto askAgain = [this] {
        if (m_asked && isVisible())
            ask(*m_asked);
    };
    connect(&gateway, &Gateway::changed, this, askAgain);
    connect(&gateway, &Gateway::replaced, this, askAgain);
}

void WhyPanel::ask(const model::LineId &line)
{
    m_asked = line;
    m_gateway.why(line, this, [this, line](const WhyAnswer &answer) {
        if (m_asked == line)
            show(answer);
    });
}

void WhyPanel::clear()
{
    while (auto *item = m_candidates->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyPanel::show(const WhyAnswer &answer)
{
    m_line = m_asked;
    m_better.reset();
    clear();
    setVisible(answer.has_value());
    if (answer)
        show(*answer);
}

void WhyPanel::show(const app::Why &why)
{
    using enum app::LineState;
    const auto isDecided = why.decision.has_value();
    m_title->setText(why.state == Allocated   ? tr("Why this batch?")
                         : why.state == Short ? tr("Why is it short?")
                                              : tr("Nobody has allocated it yet"));
    m_cause->setVisible(isDecided && why.cause);
    if (isDecided && why.cause)
        m_cause->setText(tr("Decided %1, %2: %3. %4")
                             .arg(momentText(why.decidedAt.value_or(app::Instant())), text(why.cause->actor),
                                  gestureName(why.cause->command), ruleText(why.decision->rule)));
    const auto wanted = why.line.quantity.value();
    const auto &shown = isDecided ? *why.decision : why.today.decision;
    int rank = 0;
    for (const auto &candidate : shown.candidates)
        addCandidate(candidate, wanted, candidate.verdict == model::Verdict::OnHold ? 0 : ++rank);
    if (shown.more > 0)
        m_candidates->addWidget(label(tr("   and %Ln more", nullptr, static_cast<int>(shown.more)),
                                      Tone::Second, Weight::Regular, TextSize::Small));
    const auto &today = why.today;
    m_today->setVisible(why.state != Waiting);
    if (today.differs && today.chosen) {
        m_better = today.chosen;
        m_answer->setText(tr("Yes, %1.").arg(text(today.chosen->text())));
    } else {
        m_answer->setText(today.differs ? tr("Yes, no batch could take it now.")
                                        : tr("No, it would be the same."));
    }
    if (why.state == Waiting)
        m_answer->setText(today.chosen ? tr("%1 would serve it now.").arg(text(today.chosen->text()))
                                       : tr("No batch could take it now."));
    if (!why.holders.empty()) {
        QStringList names;
        for (const auto &holder : why.holders)
            names += tr("%1 (%2)").arg(lineName(holder.line.id.order.text(), holder.line.id.number.value()),
                                       numberText(holder.line.quantity.value()));
        m_answer->setText(m_answer->text() + QLatin1Char(' ')
                          + tr("First to give way: %1.").arg(names.join(QStringLiteral(", "))));
    }
    m_move->setVisible(m_better.has_value());
    if (m_better)
        m_move->setText(why.state == Allocated ? tr("Move to %1").arg(text(m_better->text()))
                                               : tr("Allocate from %1").arg(text(m_better->text())));
}

void WhyPanel::addCandidate(const model::Candidate &candidate, model::Pieces wanted, int rank)
{
    const auto isChosen = candidate.verdict == model::Verdict::Chosen;
    const auto isRefused
        = candidate.verdict == model::Verdict::TooSmall || candidate.verdict == model::Verdict::OnHold;
    auto *row = new CandidateRow(isChosen);
    setAccessibleRole(*row, QAccessible::ListItem);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(measures::panelPadding, 4, measures::panelPadding, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    auto *mark = new QLabel;
    if (isChosen || isRefused)
        mark->setPixmap(icon(isChosen ? QStringLiteral("check") : QStringLiteral("cross")).pixmap(12));
    mark->setFixedWidth(12);
    auto *place = label(rank > 0 ? numberText(rank) : QStringLiteral("–"), Tone::Second);
    place->setFixedWidth(14);
    const auto when = candidate.eta
        ? tr("ETA %1").arg(dateText(dateOf(candidate.eta), dateOf(m_gateway.today())))
        : tr("In warehouse");
    const auto verdict = verdictOn(candidate, wanted);
    grid->addWidget(place, 0, 0);
    grid->addWidget(mark, 0, 1);
    grid->addWidget(
        label(text(candidate.batch.text()), Tone::Plain, isChosen ? Weight::Subject : Weight::Regular), 0, 2);
    grid->addWidget(label(numberText(candidate.free)), 0, 3, Qt::AlignRight);
    grid->addWidget(label(when, Tone::Second, Weight::Regular, TextSize::Small), 1, 2);
    grid->addWidget(label(verdict, isChosen ? Tone::Accent : Tone::Second, Weight::Regular, TextSize::Small),
                    1, 3, Qt::AlignRight);
    grid->setColumnStretch(2, 1);
    row->setAccessibleName(tr("%1, %2, %3 free then, %4")
                               .arg(text(candidate.batch.text()), when, numberText(candidate.free), verdict));
    m_candidates->addWidget(row);
}

} // namespace ui
