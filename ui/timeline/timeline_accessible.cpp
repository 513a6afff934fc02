#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace ui {

namespace {

/// A batch or a line of the chart.
class TimelineItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TimelineItem(TimelineChart *chart, int item)
        : m_chart(chart)
        , m_item(item)
    {
    }

    bool isValid() const override { return m_chart && m_item < m_chart->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart->window()->windowHandle(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_chart->itemText(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const auto box = m_chart->itemBox(m_item);
        return box.isEmpty() ? QRect() : QRect(m_chart->viewport()->mapToGlobal(box.topLeft()), box.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = m_chart->currentItem() == m_item;
        state.focused = state.selected && m_chart->hasFocus();
        state.offscreen = m_chart->itemBox(m_item).isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override { m_chart->chooseItem(m_item); }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineChart> m_chart;
    int m_item;
};

class TimelineList : public QAccessibleWidget
{
public:
    explicit TimelineList(TimelineChart *chart)
        : QAccessibleWidget(chart, QAccessible::List, chart->accessibleName())
        , m_chart(chart)
    {
    }
    ~TimelineList() override
    {
        for (const auto &[item, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_chart->itemCount(); }
    QAccessibleInterface *child(int item) const override
    {
        if (item < 0 || item >= m_chart->itemCount())
            return nullptr;
        auto &id = m_items.try_emplace(item, QAccessible::Id(0)).first->second;
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new TimelineItem(m_chart, item));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[item, id] : m_items)
            if (QAccessible::accessibleInterface(id) == child)
                return item;
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(m_chart->currentItem()); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_chart->itemAt(m_chart->viewport()->mapFromGlobal(QPoint(x, y))));
    }

private:
    TimelineChart *m_chart;
    mutable std::map<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeReadable(const QString & /*className*/, QObject *object)
{
    auto *chart = qobject_cast<TimelineChart *>(object);
    return chart ? new TimelineList(chart) : nullptr;
}

} // namespace

void makeTimelinesReadable()
{
    QAccessible::installFactory(makeReadable); // a second time changes nothing
}

} // namespace ui
