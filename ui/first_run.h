#pragma once

#include <QWidget>

class QAction;

namespace ui {

/// The page of a new database: nothing there yet, three ways to begin.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    FirstRun(QAction *import, QAction *newBatch, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleAsked();
};

} // namespace ui
