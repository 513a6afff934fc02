#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

class QSettings;

namespace ui {

/// What was typed into a form and neither done nor given up.
struct Draft
{
    QString form; // which: "new-order"
    QString subject; // the record it is about; empty: a new one
    QStringList texts = {}; // of its fields, from the top

    bool isOfSame(const Draft &other) const { return form == other.form && subject == other.subject; }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Keeps what is typed where a crash does not reach it, the latest last. Each database has its own.
class Drafts : public QObject
{
    Q_OBJECT

public:
    static constexpr int pause = 400; // ms after the last key until it is written

    Drafts(QSettings &settings, const QString &database, QObject *parent = nullptr);
    ~Drafts() override;

    const QList<Draft> &all() const { return m_drafts; }
    std::optional<Draft> find(const Draft &same) const;
    void keep(const Draft &draft);
    void forget(const Draft &same); // at once

private:
    void read();
    void write();

    QSettings &m_settings;
    QString m_database;
    QList<Draft> m_drafts;
    QTimer m_pause;
};

} // namespace ui
