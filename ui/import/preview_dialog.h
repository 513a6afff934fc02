#pragma once

#include "app/import_file.h"

#include <QDialog>

class QCheckBox;

namespace ui {

/// What a file would come to, before anything is stored: how it was read, what is new, what is refused.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const QString &path, const app::ImportPreview &preview, QWidget *parent = nullptr);

    bool allocatesToo() const;

private:
    QWidget *head(const QString &path, const app::FileReading &reading) const;
    QWidget *figures(const app::ImportResult &result) const;
    QWidget *tables(const app::ImportPreview &preview) const;
    QWidget *buttons(const app::ImportPreview &preview);

    QCheckBox *m_allocate;
};

} // namespace ui
