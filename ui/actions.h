#pragma once

#include "app/board.h"

#include <QAction>
#include <QObject>

#include <span>

namespace ui {

class LetterKeys;
struct Undoable;

/// Everything a person can ask the window for. An action's text is verb and count ("Allocate 3 lines"), its
/// icon text the verb alone, its what's-this what it will act on ("3 lines").
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    /// What the actions can do with the selection; nothing while a form is open or long work is under way.
    void follow(const app::Board &board, std::span<const std::int32_t> selected, const QString &batch,
                bool isBusy);
    void follow(const Undoable &undoable); // undo and redo name their step
    void lookBack(bool isPast); // while a past day is shown nothing is done behind it
    void addLettersTo(QWidget *table); // single letters act only there
    void addLetterOf(QAction *command); // that is not among these

    QAction *newOrder;
    QAction *newBatch;
    QAction *import;
    QAction *allocate;
    QAction *release;
    QAction *allocateWaiting;
    QAction *move;
    QAction *split;
    QAction *pin;
    QAction *changeLine;
    QAction *cancelLines;
    QAction *changeQuantity;
    QAction *changeEta;
    QAction *receive;
    QAction *hold;
    QAction *batchLines;
    QAction *improve;
    QAction *print;
    QAction *exportPdf;
    QAction *newWindow;
    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *paste;
    QAction *palette;
    QAction *filter;
    QAction *savedFilters;
    QAction *columns;
    QAction *toggleRow;
    QAction *toggleRail;
    QAction *toggleInspector;
    QAction *shortcuts;
    QAction *tour;
    QAction *about;
    QAction *quit;

    QList<QAction *> all() const; // that a person can run

    const std::vector<std::int32_t> &toAllocate() const { return m_toAllocate; } // lines of the board
    const std::vector<std::int32_t> &toRelease() const { return m_toRelease; }
    bool allocatesEverything() const { return m_allocatesEverything; } // nothing is selected
    const std::vector<std::int32_t> &open() const { return m_open; } // selected and not cancelled
    bool unpins() const { return m_unpins; } // all of them are pinned
    bool endsHold() const { return m_endsHold; } // the batch is on hold

private:
    void nameAll();
    QAction *make(const QString &verb, const QString &icon, const QKeySequence &key = {});
    void describe(QAction *action, const QString &text, const QString &object, bool enabled);
    void followLines(const app::Board &board, std::span<const std::int32_t> selected, bool isBusy);
    void followBatch(const app::Board &board, const QString &batch, bool isBusy);

    LetterKeys *m_letters;
    std::vector<std::int32_t> m_toAllocate;
    std::vector<std::int32_t> m_toRelease;
    std::vector<std::int32_t> m_open;
    bool m_unpins = false;
    bool m_endsHold = false;
    bool m_isBusy = false;
    bool m_isPast = false;
    bool m_canUndo = false;
    bool m_canRedo = false;
    bool m_allocatesEverything = false;
};

} // namespace ui
