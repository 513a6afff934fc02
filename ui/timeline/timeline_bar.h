#pragma once

#include "ui/board_keeper.h"

#include <QWidget>

class QPushButton;

namespace ui {

class SegmentRow;
class SkuField;

/// Above a timeline: which SKU, as chart or as table, and how many days.
class TimelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineBar(const BoardKeeper &keeper, QWidget *parent = nullptr);

    SkuField &sku() { return *m_sku; }
    bool showsTable() const;
    void showTable(bool table);
    int days() const;
    void setDays(int days);

Q_SIGNALS:
    void formChosen();
    void daysChosen(int days);
    void todayAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    SkuField *m_sku;
    SegmentRow *m_form;
    SegmentRow *m_span;
    QPushButton *m_today;
};

} // namespace ui
