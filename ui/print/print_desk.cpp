#include "ui/print/print_desk.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QUrl>

namespace ui {

namespace {

constexpr int dotsPerInch = 300;

std::unique_ptr<QPagedPaintDevice> pdfAt(const QString &path, const QString &title)
{
    auto writer = std::make_unique<QPdfWriter>(path);
    writer->setResolution(dotsPerInch);
    writer->setTitle(title);
    writer->setCreator(QCoreApplication::applicationName());
    const auto isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer->setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    return writer;
}

QString fileNameFor(QString title)
{
    title.replace(QStringLiteral(": "), QStringLiteral(" – "));
    for (const auto sign : QStringLiteral("/\\:*?\"<>|"))
        title.replace(sign, QLatin1Char('-'));
    return title + QStringLiteral(".pdf");
}

} // namespace

PrintDesk::PrintDesk(QWidget *window, Pickers pickers)
    : QObject(window)
    , m_window(window)
    , m_pickers(std::move(pickers))
{
}

PrintDesk::~PrintDesk()
{
    if (!m_job)
        return;
    delete m_job;
    if (!m_file.isEmpty())
        QFile::remove(m_file); // half of it
}

void PrintDesk::print(Sheets sheets)
{
    const auto title = sheets.head.title;
    const auto kept = std::make_shared<Sheets>(std::move(sheets));
    m_pickers.printer(m_window, title, [this, kept](std::unique_ptr<QPagedPaintDevice> printer) {
        run(std::move(printer), std::move(*kept), {});
    });
}

void PrintDesk::exportPdf(Sheets sheets)
{
    const auto title = sheets.head.title;
    const auto kept = std::make_shared<Sheets>(std::move(sheets));
    m_pickers.newFile(m_window, fileNameFor(title), [this, kept, title](const QString &path) {
        run(pdfAt(path, title), std::move(*kept), path);
    });
}

void PrintDesk::run(std::unique_ptr<QPagedPaintDevice> device, Sheets sheets, const QString &file)
{
    if (m_job)
        return;
    m_file = file;
    m_job = new PrintJob(std::move(device), std::move(sheets.printout), std::move(sheets.head), this);
    connect(m_job, &PrintJob::progressed, this, [this, title = m_job->head().title](int done, int pages) {
        Q_EMIT progressed(tr("Pages of “%1”").arg(title), done, pages);
    });
    connect(m_job, &PrintJob::ended, this, [this, file](PrintJob::End how) {
        const auto pages = m_job->pages();
        m_job->deleteLater();
        m_job.clear();
        if (how != PrintJob::End::Done && how != PrintJob::End::NotWritten && !file.isEmpty())
            QFile::remove(file); // half of it
        Q_EMIT settled(messageOf(how, pages, file));
    });
    m_job->start();
}

void PrintDesk::cancel()
{
    if (m_job)
        m_job->cancel();
}

Message PrintDesk::messageOf(PrintJob::End how, int pages, const QString &file) const
{
    const auto name = QFileInfo(file).fileName();
    switch (how) {
    case PrintJob::End::Done:
        if (file.isEmpty())
            return {Message::Kind::Done, tr("%Ln pages went to the printer.", nullptr, pages), {}, {}, {}};
        return {Message::Kind::Done,
                tr("%1 has %Ln pages.", nullptr, pages).arg(name),
                {},
                {{tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}},
                {}};
    case PrintJob::End::Changed:
        return {Message::Kind::Refused,
                tr("Not printed: the list changed meanwhile."),
                tr("Print it again as it is now."),
                {},
                {}};
    case PrintJob::End::Cancelled:
        return {Message::Kind::Hint, tr("Printing was cancelled; nothing is kept of it."), {}, {}, {}};
    case PrintJob::End::NotWritten: break;
    }
    return {Message::Kind::Refused,
            file.isEmpty() ? tr("Not printed: the printer did not take it.")
                           : tr("%1 could not be written.").arg(name),
            file.isEmpty() ? QString() : tr("Choose another folder, or make room on the disk."),
            {},
            {}};
}

} // namespace ui
