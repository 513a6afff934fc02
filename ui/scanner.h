#pragma once

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;

namespace ui {

/// Tells a scanner (a keyboard wedge) from fingers: keys in quick succession, ended by Enter. Where text is
/// typed only a scan that begins with the prefix is taken, and nothing of it reaches the field.
class Scanner : public QObject
{
    Q_OBJECT

public:
    static constexpr int patience = 50; // ms between two keys of a scan
    static constexpr int fewest = 3; // keys; fewer are fingers

    explicit Scanner(QChar prefix, QObject *window = nullptr); // hears it and its dialogs; none: everything
    bool isListening() const { return isQuick(); } // another key now would belong to the last

Q_SIGNALS:
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isQuick() const { return m_sinceKey.isValid() && m_sinceKey.elapsed() <= patience; }
    bool isOurs(const QObject *watched) const;
    bool take(const QKeyEvent &key, bool isTextField);
    bool end();

    QChar m_prefix;
    QString m_text;
    bool m_isPrefixed = false;
    QElapsedTimer m_sinceKey;
};

} // namespace ui
