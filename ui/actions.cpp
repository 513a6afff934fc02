#include "ui/actions.h"

#include "ui/letter_keys.h"
#include "ui/look/icon.h"

#include <QWidget>

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
    , changeQuantity(make(tr("Change quantity…"), QStringLiteral("quantity"), QKeySequence(Qt::Key_Q)))
    , filter(make(tr("Filter"), QStringLiteral("filter"), QKeySequence::Find))
    , toggleRail(make(tr("Collapse the rail"), QStringLiteral("rail")))
    , toggleInspector(make(tr("Inspector"), QStringLiteral("inspector"), QKeySequence(Qt::Key_F4)))
    , shortcuts(make(tr("Keyboard shortcuts"), QStringLiteral("info"), QKeySequence(Qt::Key_F1)))
    , about(make(tr("About Stockroom"), QStringLiteral("info")))
    , quit(make(tr("Quit"), QStringLiteral("cross"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
{
    newOrder->setIconText(tr("Order lines"));
    newBatch->setIconText(tr("Batch"));
    import->setIconText(tr("Import"));
    changeQuantity->setIconText(tr("Quantity"));
    filter->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    allocate->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    for (auto *letter : {release, changeQuantity}) // not shortcuts: a scanner types letters too
        letter->setShortcutContext(Qt::WidgetShortcut);
    m_letters = new LetterKeys({release, changeQuantity}, this);
    toggleInspector->setCheckable(true);
    toggleRail->setCheckable(true);
}

QAction *Actions::make(const QString &verb, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), verb, this);
    action->setIconText(verb);
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

void Actions::follow(const app::Board &board, std::span<const std::int32_t> selected, const QString &batch,
                     bool isBusy)
{
    m_toAllocate.clear();
    m_toRelease.clear();
    for (const auto line : selected) {
        const auto state = board.stateOf(line);
        if (state == app::LineState::Allocated)
            m_toRelease.push_back(line);
        else if (state != app::LineState::Cancelled)
            m_toAllocate.push_back(line);
    }
    const auto unserved = board.inState(app::LineState::Waiting) + board.inState(app::LineState::Short);
    const auto everything = tr("%Ln waiting and short lines", nullptr, static_cast<int>(unserved));
    m_allocatesEverything = selected.empty();
    if (m_allocatesEverything) {
        describe(allocate, tr("Allocate everything waiting"), everything, unserved > 0 && !isBusy);
    } else {
        const auto count = static_cast<int>(m_toAllocate.size());
        describe(allocate, count == 0 ? tr("Allocate") : tr("Allocate %Ln lines", nullptr, count),
                 tr("%Ln lines", nullptr, count), count > 0 && !isBusy);
    }
    const auto count = static_cast<int>(m_toRelease.size());
    describe(release, count == 0 ? tr("Release") : tr("Release %Ln lines", nullptr, count),
             tr("%Ln lines", nullptr, count), count > 0 && !isBusy);
    describe(allocateWaiting, tr("Allocate everything waiting"), everything, unserved > 0 && !isBusy);
    describe(changeQuantity,
             batch.isEmpty() ? tr("Change quantity…") : tr("Change quantity of %1…").arg(batch), batch,
             !batch.isEmpty() && !isBusy);
    for (auto *always : {newOrder, newBatch, import})
        always->setEnabled(!isBusy);
}

void Actions::addLettersTo(QWidget *table)
{
    m_letters->watch(table);
}

} // namespace ui
