#pragma once

#include "ui/board_keeper.h"
#include "ui/inspector/page.h"

namespace ui {

class BatchBarWidget;
class HoldersList;
class PillLabel;

/// A batch whole: its bar, numbers and dates, and who holds it.
class BatchPage : public Page
{
    Q_OBJECT

public:
    BatchPage(BoardKeeper &keeper, const QList<QAction *> &commands, QWidget *parent = nullptr);

    void show(const std::string &batch);
    void lightLine(std::optional<qint64> line);

Q_SIGNALS:
    void lineLit(std::optional<qint64> line);
    void lineChosen(std::int32_t line);

private:
    BoardKeeper &m_keeper;
    BatchBarWidget *m_bar;
    Figures *m_figures;
    PillLabel *m_state;
    HoldersList *m_holders;
    int m_eta;
    int m_firstEta;
    int m_arrived;
    int m_note;
};

} // namespace ui
