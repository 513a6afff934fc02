#include "ui/filters/filter_menu.h"

#include "ui/filter_bar.h"
#include "ui/filters/filter_name_panel.h"
#include "ui/look/icon.h"

#include <algorithm>

namespace ui {

FilterMenu::FilterMenu(FilterBar &bar, const SavedFilters &filters)
    : QMenu(&bar)
    , m_bar(bar)
    , m_filters(filters)
{
    setAccessibleName(tr("Saved filters"));
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
    connect(&bar, &FilterBar::changed, this, &FilterMenu::changed);
}

SavedFilter FilterMenu::inForce() const
{
    return {{}, m_bar.text(), m_bar.chip()};
}

QString FilterMenu::nameInForce() const
{
    const auto filters = m_filters.all();
    const auto now = inForce();
    const auto found
        = std::ranges::find_if(filters, [&](const SavedFilter &each) { return each.showsTheSame(now); });
    return found == filters.end() ? QString() : found->name;
}

void FilterMenu::apply(const SavedFilter &filter)
{
    m_bar.clear();
    m_bar.setChip(filter.chip);
    m_bar.setText(filter.text);
}

void FilterMenu::keep(const SavedFilter &filter)
{
    m_filters.save(filter);
    Q_EMIT changed();
}

void FilterMenu::fill()
{
    clear();
    const auto now = inForce();
    const auto name = nameInForce();
    for (const auto &filter : m_filters.all()) {
        auto *choice = addAction(QString(filter.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(filter.name == name);
        connect(choice, &QAction::triggered, this, [this, filter] { apply(filter); });
    }
    addSeparator();
    auto *save = addAction(ui::icon(QStringLiteral("star")), tr("Save this filter…"));
    save->setEnabled(name.isEmpty() && (!now.text.isEmpty() || now.chip > 0));
    connect(save, &QAction::triggered, this, [this, now] {
        askName(tr("Save"), now.text,
                [this, now](const QString &newName) { keep({newName, now.text, now.chip}); });
    });
    if (name.isEmpty())
        return;
    connect(addAction(tr("Rename “%1”…").arg(name)), &QAction::triggered, this, [this, name] {
        askName(tr("Rename"), name, [this, name](const QString &newName) {
            m_filters.rename(name, newName);
            Q_EMIT changed();
        });
    });
    connect(addAction(tr("Delete “%1”").arg(name)), &QAction::triggered, this, [this, name, now] {
        m_filters.remove(name);
        Q_EMIT changed();
        Q_EMIT deleted({name, now.text, now.chip});
    });
}

void FilterMenu::askName(const QString &verb, const QString &name,
                         const std::function<void(const QString &)> &then)
{
    const auto isTaken = [this](const QString &other) { return m_filters.has(other); };
    auto *panel = new FilterNamePanel(verb, name, isTaken, &m_bar);
    connect(panel, &FilterNamePanel::named, this, then);
    panel->showAt(m_bar.mapToGlobal(QPoint(0, m_bar.height())));
}

} // namespace ui
