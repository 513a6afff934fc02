#include "ui/forms/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

const auto settingsKey = QStringLiteral("forms/drafts");
const auto databaseKey = QStringLiteral("database");
const auto formKey = QStringLiteral("form");
const auto subjectKey = QStringLiteral("subject");
const auto textsKey = QStringLiteral("texts");

QJsonArray stored(const QSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(settingsKey).toByteArray()).array();
}

} // namespace

Drafts::Drafts(QSettings &settings, const QString &database, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_database(database)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::write);
    read();
}

Drafts::~Drafts()
{
    if (m_pause.isActive())
        write();
}

void Drafts::read()
{
    for (const auto &entry : stored(m_settings)) {
        const auto draft = entry.toObject();
        if (draft.value(databaseKey) != m_database)
            continue;
        QStringList fields;
        for (const auto &text : draft.value(textsKey).toArray())
            fields += text.toString();
        m_drafts += {draft.value(formKey).toString(), draft.value(subjectKey).toString(), fields};
    }
}

std::optional<Draft> Drafts::find(const Draft &same) const
{
    const auto found = std::ranges::find_if(m_drafts, [&](const Draft &it) { return it.isOfSame(same); });
    return found == m_drafts.end() ? std::nullopt : std::optional(*found);
}

void Drafts::keep(const Draft &draft)
{
    m_drafts.removeIf([&](const Draft &it) { return it.isOfSame(draft); });
    m_drafts += draft;
    m_pause.start();
}

void Drafts::forget(const Draft &same)
{
    if (m_drafts.removeIf([&](const Draft &it) { return it.isOfSame(same); }) > 0)
        write();
}

void Drafts::write()
{
    m_pause.stop();
    QJsonArray all;
    for (const auto &entry : stored(m_settings))
        if (entry.toObject().value(databaseKey) != m_database)
            all += entry; // of another database
    for (const auto &draft : m_drafts)
        all += QJsonObject{{databaseKey, m_database},
                           {formKey, draft.form},
                           {subjectKey, draft.subject},
                           {textsKey, QJsonArray::fromStringList(draft.texts)}};
    if (all.isEmpty())
        m_settings.remove(settingsKey);
    else
        m_settings.setValue(settingsKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
    m_settings.sync(); // a crash asks nobody
}

} // namespace ui
