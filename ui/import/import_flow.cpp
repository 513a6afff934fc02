#include "ui/import/import_flow.h"

#include "ui/facts.h"
#include "ui/import/pasted_rows.h"
#include "ui/import/preview_dialog.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

ImportFlow::ImportFlow(Gateway &gateway, QWidget *window, FilePicker picker, Then<app::Outcome> tell)
    : QObject(window)
    , m_gateway(gateway)
    , m_window(window)
    , m_picker(std::move(picker))
    , m_tell(std::move(tell))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ImportFlow::choose()
{
    m_picker(m_window, [this](const QString &path) {
        if (!path.isEmpty())
            begin(path);
    });
}

void ImportFlow::begin(const QString &path)
{
    if (m_isUnderWay)
        return;
    m_request = {};
    m_request.path = utf8(path);
    setUnderWay(true);
    m_gateway.previewImport(m_request, this, [this](const ImportAnswer &answer) {
        setUnderWay(false);
        if (answer)
            preview(*answer);
        else
            m_tell(std::unexpected(answer.error()));
    });
}

void ImportFlow::paste(const QString &rows)
{
    if (m_isUnderWay || rows.trimmed().isEmpty())
        return;
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("Pasted rows") + QStringLiteral(".csv")));
    if (file.open(QIODevice::WriteOnly) && file.write(fileOf(rows)) >= 0 && file.flush())
        begin(file.fileName());
    else
        m_tell(std::unexpected(app::Rejection{.reason = app::Reason::FileUnwritable,
                                              .file = utf8(file.fileName()),
                                              .detail = utf8(file.errorString())}));
}

bool ImportFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one, too
    const auto files = drop->mimeData()->urls();
    if (m_isUnderWay || files.size() != 1 || !files.constFirst().isLocalFile())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        begin(files.constFirst().toLocalFile());
    return true;
}

void ImportFlow::preview(const app::ImportPreview &preview)
{
    auto *dialog = new PreviewDialog(text(m_request.path), preview, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_request.allocate = dialog->allocatesToo();
        import();
    });
    dialog->open();
}

void ImportFlow::import()
{
    setUnderWay(true);
    m_gateway.import(m_request, this, [this](const app::Outcome &outcome) {
        setUnderWay(false);
        m_tell(outcome);
    });
}

void ImportFlow::setUnderWay(bool underWay)
{
    m_isUnderWay = underWay;
    Q_EMIT underWayChanged();
}

} // namespace ui
