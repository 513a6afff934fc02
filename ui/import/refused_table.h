#pragma once

#include "app/import.h"
#include "ui/look/table_view.h"

namespace ui {

/// Refused rows of a file, each with its place, its value and the reason.
class RefusedTable : public TableView
{
    Q_OBJECT

public:
    explicit RefusedTable(const std::vector<app::RefusedRow> &rows, QWidget *parent = nullptr);
};

} // namespace ui
