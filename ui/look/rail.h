#pragma once

#include <QString>
#include <QWidget>

class QListView;
class QStandardItemModel;
class QToolButton;

namespace ui {

/// The views of the program at the window's left: icon and text, or icons only.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addView(const QString &text, const QString &iconName, const QString &keys = {});
    void setCount(int view, qint64 count, bool alarming = false); // 0: none shown
    int current() const;
    void setCurrent(int view);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void viewChosen(int view);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QListView *m_list;
    QStandardItemModel *m_views;
    QToolButton *m_collapse;
    bool m_collapsed = false;
};

} // namespace ui
