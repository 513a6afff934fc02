#pragma once

#include "ui/board_keeper.h"
#include "ui/inspector/ink_label.h"

namespace ui {

class HoldersModel;
class SortedRows;
class TableView;

/// "Who holds this batch": its lines in a table, with their number and sum.
class HoldersList : public QWidget
{
    Q_OBJECT

public:
    explicit HoldersList(BoardKeeper &keeper, QWidget *parent = nullptr);

    void setBatch(const std::string &batch);
    void lightLine(std::optional<qint64> line);

Q_SIGNALS:
    void lineLit(std::optional<qint64> line);
    void lineChosen(std::int32_t line); // to be shown on the desk

private:
    void showSum();
    std::int32_t lineAt(int row) const; // as they are sorted

    BoardKeeper &m_keeper;
    HoldersModel *m_model;
    TableView *m_table;
    SortedRows *m_rows;
    InkLabel *m_sum;
};

} // namespace ui
