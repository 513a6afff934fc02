#pragma once

#include "ui/gateway.h"
#include "ui/import/file_picker.h"

#include <QTemporaryDir>

#include <memory>

namespace ui {

/// A file on its way in: choose it, look at what it would come to, then import it, or not.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Gateway &gateway, QWidget *window, FilePicker picker, Then<app::Outcome> tell);

    void choose();
    void begin(const QString &path);
    void paste(const QString &rows); // of a spreadsheet
    bool isUnderWay() const { return m_isUnderWay; }

Q_SIGNALS:
    void underWayChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // files dropped on the window

private:
    void preview(const app::ImportPreview &preview);
    void import();
    void setUnderWay(bool underWay);

    Gateway &m_gateway;
    QWidget *m_window;
    FilePicker m_picker;
    Then<app::Outcome> m_tell;
    app::ImportRequest m_request;
    std::unique_ptr<QTemporaryDir> m_pasted;
    bool m_isUnderWay = false;
};

} // namespace ui
