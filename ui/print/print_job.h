#pragma once

#include "ui/print/printout.h"

#include <QObject>
#include <QPainter>

#include <memory>

class QPagedPaintDevice;

namespace ui {

/// A printout on its way to paper: a page at a time, so that the window stays alive.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    enum class End { Done, Changed, NotWritten, Cancelled };

    PrintJob(std::unique_ptr<QPagedPaintDevice> device, std::unique_ptr<Printout> printout, PageHead head,
             QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    void cancel();
    int pages() const { return m_pages; }
    const PageHead &head() const { return m_head; }

Q_SIGNALS:
    void progressed(int done, int pages);
    void ended(ui::PrintJob::End how);

private:
    void paintNext();
    void end(End how);
    void paintFrame();
    QSizeF paper() const; // within its margins, in 1/96 in

    std::unique_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<Printout> m_printout;
    PageHead m_head;
    QPainter m_painter;
    int m_pages = 0;
    int m_page = 0;
    bool m_isCancelled = false;
};

} // namespace ui
