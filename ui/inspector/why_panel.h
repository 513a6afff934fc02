#pragma once

#include "ui/gateway.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class InkLabel;

/// Why a line is served from its batch, or short: the candidates as they stood when it was decided, the
/// verdict on each, what caused it, and whether today's answer would differ.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(Gateway &gateway, QWidget *parent = nullptr);

    void ask(const model::LineId &line); // answers when it knows

Q_SIGNALS:
    void moveAsked(const model::LineId &line, const model::BatchRef &to);

private:
    void show(const WhyAnswer &answer);
    void show(const app::Why &why);
    void addCandidate(const model::Candidate &candidate, model::Pieces wanted, int rank);
    void clear();

    Gateway &m_gateway;
    std::optional<model::LineId> m_line; // that is shown
    std::optional<model::LineId> m_asked; // that is asked about
    std::optional<model::BatchRef> m_better; // that today would choose
    InkLabel *m_title;
    InkLabel *m_cause;
    QVBoxLayout *m_candidates;
    InkLabel *m_today;
    InkLabel *m_answer;
    QPushButton *m_move;
};

} // namespace ui
