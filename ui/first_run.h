#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace ui {

/// The page of a new database: nothing there yet, three ways to begin.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    FirstRun(QAction *import, QAction *newBatch, QWidget *parent = nullptr);

    void setSubdued(bool subdued); // while a form has the filled button

Q_SIGNALS:
    void sampleAsked();

private:
    QPushButton *m_import;
};

} // namespace ui
