#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QKeyEvent;

namespace ui {

/// Single letters as commands in a table, told from a scanner: a letter acts if no other key follows within
/// 50 ms. Keys in quicker succession are a scan, which runs no command, nor does the Enter that ends it.
class LetterKeys : public QObject
{
    Q_OBJECT

public:
    static constexpr int patience = 50; // ms

    explicit LetterKeys(QList<QAction *> commands, QObject *parent = nullptr); // by their one-letter keys

    void add(QAction *command);
    void watch(QWidget *table);
    bool isListening() const { return m_silence.isActive(); } // another key now would make it a scan

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &key);
    QAction *commandOf(const QKeyEvent &key) const; // nullptr: none
    void act();

    QList<QAction *> m_commands;
    QAction *m_pending = nullptr;
    QTimer m_silence; // runs while another key would make it a scan
};

} // namespace ui
