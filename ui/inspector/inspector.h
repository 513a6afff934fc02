#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

#include <QStackedWidget>

class QAction;

namespace ui {

class BatchPage;
class LinePage;
class LinesPage;
class SkuPage;

/// Right of the tables: the selected record whole, or, in its place, a form.
class Inspector : public QStackedWidget
{
    Q_OBJECT

public:
    struct Commands // that each page offers
    {
        QList<QAction *> line;
        QList<QAction *> lines;
        QList<QAction *> batch;
    };

    Inspector(Gateway &gateway, BoardKeeper &keeper, const Commands &commands, QWidget *parent = nullptr);

    void show(const Subject &subject, const std::vector<std::int32_t> &lines);
    void lightLine(std::optional<qint64> line);
    void openForm(QWidget *form); // takes it; whatever is selected meanwhile is shown when it closes
    void closeForm();
    bool hasForm() const { return m_form; }

Q_SIGNALS:
    void lineLit(std::optional<qint64> line);
    void lineChosen(std::int32_t line);
    void moveAsked(const model::LineId &line, const model::BatchRef &to);

private:
    QWidget *m_nothing;
    LinePage *m_line;
    LinesPage *m_lines;
    BatchPage *m_batch;
    SkuPage *m_sku;
    QWidget *m_form = nullptr;
    QWidget *m_page;
};

} // namespace ui
