#include "ui/actions.h"

#include "ui/facts.h"
#include "ui/gateway.h"
#include "ui/letter_keys.h"
#include "ui/look/icon.h"
#include "ui/rule_words.h"

#include <QWidget>

#include <algorithm>
#include <functional>

namespace ui {

Actions::Actions(QObject *parent)
    : QObject(parent)
    , newOrder(make(tr("New order…"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N)))
    , newBatch(make(tr("New batch…"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_B)))
    , import(make(tr("Import…"), QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I)))
    , allocate(make(tr("Allocate"), QStringLiteral("allocate"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , release(make(tr("Release"), QStringLiteral("release"), QKeySequence(Qt::Key_R)))
    , allocateWaiting(make(tr("Allocate everything waiting"), QStringLiteral("allocate"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)))
    , move(make(tr("Move…"), QStringLiteral("move"), QKeySequence(Qt::Key_M)))
    , split(make(tr("Split…"), QStringLiteral("split"), QKeySequence(Qt::Key_S)))
    , pin(make(tr("Pin"), QStringLiteral("pin"), QKeySequence(Qt::Key_P)))
    , changeLine(make(tr("Change line…"), QStringLiteral("orders"), QKeySequence(Qt::Key_L)))
    , cancelLines(make(tr("Cancel lines"), QStringLiteral("cross"), QKeySequence(Qt::Key_Delete)))
    , changeQuantity(make(tr("Change quantity…"), QStringLiteral("quantity"), QKeySequence(Qt::Key_Q)))
    , changeEta(make(tr("Change ETA…"), QStringLiteral("calendar"), QKeySequence(Qt::Key_E)))
    , receive(make(tr("Receive…"), QStringLiteral("receive"), QKeySequence(Qt::CTRL | Qt::Key_R)))
    , hold(make(tr("Put on hold…"), QStringLiteral("hold"), QKeySequence(Qt::Key_H)))
    , batchLines(make(tr("Show lines of the batch"), QStringLiteral("filter"), QKeySequence(Qt::Key_F)))
    , improve(make(tr("Improve promises"), QStringLiteral("star")))
    , print(make(tr("Print…"), QStringLiteral("print"), QKeySequence::Print))
    , exportPdf(make(tr("Export as PDF…"), QStringLiteral("print")))
    , newWindow(
          make(tr("New window"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)))
    , undo(make(tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo))
    , redo(make(tr("Redo"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
    , copy(make(tr("Copy rows"), QStringLiteral("copy"), QKeySequence::Copy))
    , paste(make(tr("Paste order lines"), QStringLiteral("table"), QKeySequence::Paste))
    , palette(make(tr("Go to or run…"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K)))
    , filter(make(tr("Filter"), QStringLiteral("filter"), QKeySequence::Find))
    , savedFilters(
          make(tr("Saved filters…"), QStringLiteral("star"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
    , columns(make(tr("Columns…"), QStringLiteral("options"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , toggleRow(make(tr("Open or close the row"), QStringLiteral("chevron-down")))
    , toggleRail(make(tr("Collapse the rail"), QStringLiteral("rail")))
    , toggleInspector(make(tr("Inspector"), QStringLiteral("inspector"), QKeySequence(Qt::Key_F4)))
    , shortcuts(make(tr("Keyboard shortcuts"), QStringLiteral("info"), QKeySequence(Qt::Key_F1)))
    , tour(make(tr("Take the tour"), QStringLiteral("look")))
    , about(make(tr("About Stockroom"), QStringLiteral("info")))
    , quit(make(tr("Quit"), QStringLiteral("cross"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
{
    newOrder->setIconText(tr("Order lines"));
    newBatch->setIconText(tr("Batch"));
    import->setIconText(tr("Import"));
    changeQuantity->setIconText(tr("Quantity"));
    changeEta->setIconText(tr("ETA"));
    receive->setIconText(tr("Receive"));
    hold->setIconText(tr("Hold"));
    move->setIconText(tr("Move"));
    split->setIconText(tr("Split"));
    changeLine->setIconText(tr("Change"));
    cancelLines->setIconText(tr("Cancel"));
    filter->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    allocate->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    const QList<QAction *> letters{release,        move,      split, pin,       changeLine,
                                   changeQuantity, changeEta, hold,  batchLines};
    for (auto *letter : letters) // not shortcuts: a scanner types letters too
        letter->setShortcutContext(Qt::WidgetShortcut);
    m_letters = new LetterKeys(all(), this);
    for (auto *later : {undo, redo})
        later->setEnabled(false); // until a step is named
    toggleInspector->setCheckable(true);
    toggleRail->setCheckable(true);
    nameAll();
}

/// As they are known in the settings.
void Actions::nameAll()
{
    const std::pair<const char *, QAction *> names[] = {{"new-order", newOrder},
                                                        {"new-batch", newBatch},
                                                        {"import", import},
                                                        {"allocate", allocate},
                                                        {"release", release},
                                                        {"allocate-waiting", allocateWaiting},
                                                        {"move", move},
                                                        {"split", split},
                                                        {"pin", pin},
                                                        {"change-line", changeLine},
                                                        {"cancel-lines", cancelLines},
                                                        {"change-quantity", changeQuantity},
                                                        {"change-eta", changeEta},
                                                        {"receive", receive},
                                                        {"hold", hold},
                                                        {"batch-lines", batchLines},
                                                        {"improve", improve},
                                                        {"print", print},
                                                        {"export-pdf", exportPdf},
                                                        {"new-window", newWindow},
                                                        {"undo", undo},
                                                        {"redo", redo},
                                                        {"copy", copy},
                                                        {"paste", paste},
                                                        {"palette", palette},
                                                        {"filter", filter},
                                                        {"saved-filters", savedFilters},
                                                        {"columns", columns},
                                                        {"toggle-row", toggleRow},
                                                        {"toggle-rail", toggleRail},
                                                        {"toggle-inspector", toggleInspector},
                                                        {"shortcuts", shortcuts},
                                                        {"tour", tour},
                                                        {"about", about},
                                                        {"quit", quit}};
    for (const auto &[name, action] : names)
        action->setObjectName(QString::fromLatin1(name));
}

QAction *Actions::make(const QString &verb, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), verb, this);
    action->setIconText(verb);
    action->setData(verb); // its name, whatever it is about to act on
    action->setShortcut(key);
    action->setMenuRole(QAction::NoRole);
    return action;
}

void Actions::describe(QAction *action, const QString &text, const QString &object, bool enabled)
{
    const auto verb = action->iconText();
    action->setText(text);
    action->setIconText(verb);
    action->setWhatsThis(object);
    action->setEnabled(enabled);
}

QList<QAction *> Actions::all() const
{
    return {palette,
            allocate,
            allocateWaiting,
            release,
            move,
            split,
            pin,
            changeLine,
            cancelLines,
            newOrder,
            newBatch,
            receive,
            changeQuantity,
            changeEta,
            hold,
            batchLines,
            improve,
            import,
            print,
            exportPdf,
            newWindow,
            undo,
            redo,
            copy,
            paste,
            filter,
            savedFilters,
            columns,
            toggleRow,
            toggleRail,
            toggleInspector,
            shortcuts,
            tour,
            about,
            quit};
}

void Actions::follow(const app::Board &board, std::span<const std::int32_t> selected, const QString &batch,
                     bool isBusy)
{
    m_isBusy = isBusy;
    const auto unserved = board.inState(app::LineState::Waiting) + board.inState(app::LineState::Short);
    const auto everything = tr("%Ln waiting and short lines", nullptr, static_cast<int>(unserved));
    describe(allocateWaiting, tr("Allocate everything waiting"), everything, unserved > 0 && !isBusy);
    followLines(board, selected, isBusy);
    m_allocatesEverything = selected.empty();
    if (m_allocatesEverything)
        describe(allocate, tr("Allocate everything waiting"), everything, unserved > 0 && !isBusy);
    followBatch(board, batch, isBusy);
    for (auto *always : {newOrder, newBatch, import, improve})
        always->setEnabled(!isBusy);
}

void Actions::followLines(const app::Board &board, std::span<const std::int32_t> selected, bool isBusy)
{
    m_toAllocate.clear();
    m_toRelease.clear();
    m_open.clear();
    std::size_t pinned = 0;
    for (const auto line : selected) {
        const auto state = board.stateOf(line);
        if (state == app::LineState::Cancelled)
            continue;
        m_open.push_back(line);
        pinned += board.line(line).pinned ? 1 : 0;
        (state == app::LineState::Allocated ? m_toRelease : m_toAllocate).push_back(line);
    }
    m_unpins = !m_open.empty() && pinned == m_open.size();
    const auto lines = [](std::size_t count) { return tr("%Ln lines", nullptr, static_cast<int>(count)); };
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    const auto open = m_open.size();
    describe(allocate,
             m_toAllocate.empty() ? tr("Allocate")
                                  : tr("Allocate %Ln lines", nullptr, count(m_toAllocate.size())),
             lines(m_toAllocate.size()), !m_toAllocate.empty() && !isBusy);
    describe(release,
             m_toRelease.empty() ? tr("Release")
                                 : tr("Release %Ln lines", nullptr, count(m_toRelease.size())),
             lines(m_toRelease.size()), !m_toRelease.empty() && !isBusy);
    const auto isOfOneSku = std::ranges::adjacent_find(m_open, std::ranges::not_equal_to{},
                                                       [&](auto line) { return board.skuOf(line); })
        == m_open.end();
    describe(move, open > 1 ? tr("Move %Ln lines…", nullptr, count(open)) : tr("Move…"), lines(open),
             open > 0 && isOfOneSku && !isBusy);
    describe(split, tr("Split…"), lines(open), open == 1 && !isBusy);
    describe(changeLine, tr("Change line…"), lines(open), open == 1 && !isBusy);
    pin->setIconText(m_unpins ? tr("Unpin") : tr("Pin"));
    describe(pin,
             open == 0      ? tr("Pin")
                 : m_unpins ? tr("Unpin %Ln lines", nullptr, count(open))
                            : tr("Pin %Ln lines", nullptr, count(open)),
             lines(open), open > 0 && !isBusy);
    describe(cancelLines, open == 0 ? tr("Cancel lines") : tr("Cancel %Ln lines", nullptr, count(open)),
             lines(open), open > 0 && !isBusy);
}

void Actions::followBatch(const app::Board &board, const QString &name, bool isBusy)
{
    const auto index = name.isEmpty() ? app::Board::none : board.findBatch(utf8(name));
    const auto isKnown = index != app::Board::none && !isBusy;
    const auto isHere = isKnown && board.batch(index).isHere();
    m_endsHold = isKnown && board.batch(index).state == app::BatchState::OnHold;
    const auto of = [&](const QString &verb, const QString &verbOf) {
        return name.isEmpty() ? verb : verbOf.arg(name);
    };
    describe(changeQuantity, of(tr("Change quantity…"), tr("Change quantity of %1…")), name, isKnown);
    describe(changeEta, of(tr("Change ETA…"), tr("Change ETA of %1…")), name, isKnown && !isHere);
    describe(receive, of(tr("Receive…"), tr("Receive %1…")), name, isKnown && !isHere);
    hold->setIconText(m_endsHold ? tr("End hold") : tr("Hold"));
    describe(hold,
             m_endsHold ? tr("End hold of %1").arg(name) : of(tr("Put on hold…"), tr("Put %1 on hold…")),
             name, isKnown);
    describe(batchLines, of(tr("Show lines of the batch"), tr("Show lines of %1")), name,
             isKnown && board.batch(index).allocated > 0);
}

void Actions::follow(const Undoable &undoable)
{
    const auto name = [&](QAction *action, const QString &verb, const QString &verbOf,
                          const std::optional<app::StepName> &step) {
        const auto gesture = step ? gestureName(step->command) : QString();
        describe(action, step ? verbOf.arg(gesture) : verb, gesture, step.has_value());
    };
    name(undo, tr("Undo"), tr("Undo: %1"), undoable.undo);
    name(redo, tr("Redo"), tr("Redo: %1"), undoable.redo);
    m_canUndo = undoable.undo.has_value();
    m_canRedo = undoable.redo.has_value();
    lookBack(m_isPast);
}

void Actions::lookBack(bool isPast)
{
    m_isPast = isPast;
    undo->setEnabled(m_canUndo && !isPast);
    redo->setEnabled(m_canRedo && !isPast);
    paste->setEnabled(!isPast);
}

void Actions::addLetterOf(QAction *command)
{
    m_letters->add(command);
}

void Actions::addLettersTo(QWidget *table)
{
    m_letters->watch(table);
}

} // namespace ui
