#include "ui/print/print_job.h"

#include "ui/look/figures.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"
#include "ui/print/list_printout.h"

#include <QApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QTimer>

#include <utility>

namespace ui {

namespace {

constexpr double unit = 96; // to the inch
constexpr double headHeight = 48;
constexpr double footHeight = 28;
constexpr double marginMillimetres = 14;

/// Paper is light, whatever the screen is.
class PaperInk
{
public:
    PaperInk()
        : m_before(tokens())
    {
        setTokens(lightTokens());
    }
    ~PaperInk() { setTokens(m_before); }
    Q_DISABLE_COPY_MOVE(PaperInk)

private:
    Tokens m_before;
};

void layOut(QPagedPaintDevice &device, const Printout &printout)
{
    device.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    device.setPageOrientation(QPageLayout::Portrait);
    const auto upright = device.pageLayout().paintRect(QPageLayout::Inch).width() * unit;
    if (printout.isWide(upright))
        device.setPageOrientation(QPageLayout::Landscape);
}

} // namespace

PrintJob::PrintJob(std::unique_ptr<QPagedPaintDevice> device, std::unique_ptr<Printout> printout,
                   PageHead head, QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_printout(std::move(printout))
    , m_head(std::move(head))
{
}

PrintJob::~PrintJob()
{
    if (m_painter.isActive())
        m_painter.end();
}

QSizeF PrintJob::paper() const
{
    return m_device->pageLayout().paintRect(QPageLayout::Inch).size() * unit;
}

void PrintJob::start()
{
    layOut(*m_device, *m_printout);
    m_pages = m_printout->divide(paper() - QSizeF(0, headHeight + footHeight));
    if (!m_painter.begin(m_device.get()))
        return end(End::NotWritten);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(QGuiApplication::layoutDirection());
    const auto ratio = m_device->logicalDpiX() / unit;
    m_painter.scale(ratio, ratio);
    QTimer::singleShot(0, this, &PrintJob::paintNext);
}

void PrintJob::cancel()
{
    m_isCancelled = true;
}

void PrintJob::paintNext()
{
    if (m_isCancelled)
        return end(End::Cancelled);
    if (!m_printout->isWhole())
        return end(End::Changed);
    if (m_page > 0 && !m_device->newPage())
        return end(End::NotWritten);
    const PaperInk ink;
    paintFrame();
    m_painter.save();
    m_painter.translate(0, headHeight);
    m_printout->paint(m_painter, m_page);
    m_painter.restore();
    Q_EMIT progressed(++m_page, m_pages);
    if (m_page == m_pages)
        end(End::Done);
    else
        QTimer::singleShot(0, this, &PrintJob::paintNext);
}

void PrintJob::end(End how)
{
    if (m_painter.isActive() && !m_painter.end() && how == End::Done)
        how = End::NotWritten;
    m_device.reset(); // closes the file
    Q_EMIT ended(how);
}

void PrintJob::paintFrame()
{
    auto &painter = m_painter;
    const Tokens &t = tokens();
    const auto size = paper();
    const auto font = paperFont();
    const auto line = [&](double top, double height, Qt::Alignment side, const QString &text,
                          const QColor &ink) {
        painter.setPen(ink);
        paintText(painter, QRectF(0, top, size.width(), height), side | Qt::AlignVCenter, text, Cut::Right);
    };
    auto title = font;
    title.setPixelSize(font.pixelSize() + 4);
    painter.setFont(weighted(title, Weight::Subject));
    line(0, 20, Qt::AlignLeading, m_head.title, t.text);
    painter.setFont(font);
    line(0, 20, Qt::AlignTrailing, m_head.day, t.text2);
    line(20, 18, Qt::AlignLeading, m_head.about, t.text2);
    painter.setFont(small(font));
    const auto foot = size.height() - 16;
    line(foot, 16, Qt::AlignLeading, QCoreApplication::applicationName(), t.text3);
    line(foot, 16, Qt::AlignTrailing,
         tr("Page %1 of %2").arg(numberText(qint64(m_page) + 1), numberText(qint64(m_pages))), t.text2);
}

} // namespace ui
