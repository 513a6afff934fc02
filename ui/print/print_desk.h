#pragma once

#include "ui/look/message_bar.h"
#include "ui/print/pickers.h"
#include "ui/print/print_job.h"

#include <QPointer>

namespace ui {

/// A printout and what stands over it.
struct Sheets
{
    std::unique_ptr<Printout> printout;
    PageHead head;
};

/// Takes what a view shows to a printer or into a PDF, and says what came of it.
class PrintDesk : public QObject
{
    Q_OBJECT

public:
    PrintDesk(QWidget *window, Pickers pickers);
    ~PrintDesk() override;

    void print(Sheets sheets);
    void exportPdf(Sheets sheets);
    void cancel();

Q_SIGNALS:
    void progressed(const QString &what, qint64 done, qint64 total);
    void settled(const ui::Message &message);

private:
    void run(std::unique_ptr<QPagedPaintDevice> device, Sheets sheets, const QString &file);
    Message messageOf(PrintJob::End how, int pages, const QString &file) const;

    QWidget *m_window;
    Pickers m_pickers;
    QPointer<PrintJob> m_job; // one at a time
    QString m_file; // it writes; empty: a printer
};

} // namespace ui
