#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Long work: what it is, "84,312 of 245,903", a bar and Cancel.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    void setProgress(const QString &what, qint64 done, qint64 total); // total 0: not known yet
    void setCancelling(); // Cancel was pressed and is being obeyed

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_count;
    QWidget *m_track;
    QPushButton *m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace ui
