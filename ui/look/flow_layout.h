#pragma once

#include <QLayout>

namespace ui {

/// A row of buttons that goes on in the next line where the width ends. Hidden ones take no room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items += item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &room) override;

private:
    int arrange(const QRect &room, bool isTrial) const; // the height it takes

    QList<QLayoutItem *> m_items;
};

} // namespace ui
