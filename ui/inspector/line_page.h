#pragma once

#include "ui/board_keeper.h"
#include "ui/inspector/page.h"

namespace ui {

class BatchBarWidget;
class PillLabel;
class WhyPanel;

/// An order line whole: what was asked, what was promised, and its place in the batch that serves it.
class LinePage : public Page
{
    Q_OBJECT

public:
    LinePage(Gateway &gateway, BoardKeeper &keeper, const QList<QAction *> &commands,
             QWidget *parent = nullptr);

    void show(const std::string &order, std::int64_t line);
    void lightLine(std::optional<qint64> line);

Q_SIGNALS:
    void lineLit(std::optional<qint64> line);
    void lineChosen(std::int32_t line);
    void moveAsked(const model::LineId &line, const model::BatchRef &to);

private:
    void showBatch(std::int32_t line);

    BoardKeeper &m_keeper;
    PillLabel *m_state;
    QWidget *m_held;
    InkLabel *m_batchName;
    InkLabel *m_batchSum;
    BatchBarWidget *m_bar;
    WhyPanel *m_why;
    int m_needBy;
    int m_promised;
    int m_batch;
    int m_priority;
};

} // namespace ui
