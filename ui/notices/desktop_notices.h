#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Notices of the desktop, over its bus. Silent where there is none; telling never waits.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void tell(const QString &lead, const QString &rest);

Q_SIGNALS:
    void opened(); // somebody clicked on one

private Q_SLOTS:
    void hearAction(uint id, const QString &action);

private:
    bool m_isListening = false;
    uint m_latest = 0; // as the desktop numbers them; 0: none was told
};

} // namespace ui
