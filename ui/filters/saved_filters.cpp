#include "ui/filters/saved_filters.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

bool isCalled(const SavedFilter &filter, const QString &name)
{
    return filter.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedFilters::SavedFilters(QSettings &settings, const QString &view)
    : m_settings(settings)
    , m_key(QStringLiteral("filters/") + view)
{
}

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const auto count = m_settings.beginReadArray(m_key);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        filters += {m_settings.value(QStringLiteral("name")).toString(),
                    m_settings.value(QStringLiteral("text")).toString(),
                    m_settings.value(QStringLiteral("chip")).toInt()};
    }
    m_settings.endArray();
    return filters;
}

bool SavedFilters::has(const QString &name) const
{
    const auto filters = all();
    return std::ranges::any_of(filters, [&](const SavedFilter &each) { return isCalled(each, name); });
}

void SavedFilters::save(const SavedFilter &filter)
{
    auto filters = all();
    filters.removeIf([&](const SavedFilter &each) { return isCalled(each, filter.name); });
    write(filters << filter);
}

void SavedFilters::rename(const QString &name, const QString &newName)
{
    auto filters = all();
    for (auto &filter : filters) {
        if (isCalled(filter, name))
            filter.name = newName;
    }
    write(std::move(filters));
}

void SavedFilters::remove(const QString &name)
{
    auto filters = all();
    filters.removeIf([&](const SavedFilter &each) { return isCalled(each, name); });
    write(std::move(filters));
}

void SavedFilters::write(QList<SavedFilter> filters)
{
    std::ranges::sort(filters, [](const SavedFilter &a, const SavedFilter &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_settings.remove(m_key);
    m_settings.beginWriteArray(m_key, static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("name"), filters[i].name);
        m_settings.setValue(QStringLiteral("text"), filters[i].text);
        m_settings.setValue(QStringLiteral("chip"), filters[i].chip);
    }
    m_settings.endArray();
}

} // namespace ui
