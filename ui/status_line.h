#pragma once

#include <QStatusBar>

class QLabel;

namespace ui {

/// Beneath everything: what is selected, the rule in words, the database; and for a while the latest result.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const QString &database, QWidget *parent = nullptr);

    void setSummary(const QString &richText);
    void announce(const QString &sentence);

private:
    QWidget *part(const QString &iconName, const QString &text);

    QLabel *m_summary;
};

} // namespace ui
