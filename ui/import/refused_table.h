#pragma once

#include "app/import.h"
#include "ui/look/table_view.h"

namespace ui {

class RefusedModel;

/// Refused rows of a file, each with its place, its value and the reason.
class RefusedTable : public TableView
{
    Q_OBJECT

public:
    explicit RefusedTable(QWidget *parent = nullptr);

    void show(const std::vector<app::RefusedRow> &rows);

private:
    RefusedModel *m_refused;
};

} // namespace ui
