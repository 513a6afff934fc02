#pragma once

#include "app/board.h"
#include "app/commands.h"
#include "app/import_file.h"
#include "app/outbox.h"
#include "app/outcome.h"
#include "app/views.h"
#include "app/ways_out.h"
#include "app/why.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

template <class Answer> using Then = std::function<void(const Answer &)>;
using BoardAnswer = app::Answer<std::shared_ptr<app::Board>>;
using ImportAnswer = app::Answer<app::ImportPreview>;
using PreviewAnswer = app::Answer<app::Preview>;
using AppliedAnswer = app::Answer<app::Applied>;
using WhyAnswer = app::Answer<app::Why>;
using WaysOutAnswer = app::Answer<std::vector<app::WayOut>>;
using HistoryAnswer = app::Answer<std::vector<app::HistoryRow>>;

/// The steps that undo and redo stand before; none: there is nothing to take back, or to do again.
struct Undoable
{
    std::optional<app::StepName> undo;
    std::optional<app::StepName> redo;
};
using UndoableAnswer = app::Answer<Undoable>;

/// Somebody outside who is told, and what could not be delivered there.
struct Destination
{
    app::DestinationRow row;
    std::vector<app::SetAside> setAside = {};
};
using OutboxAnswer = app::Answer<std::vector<Destination>>;
enum class Undelivered { TryAgain, GiveUp };
using SettledAnswer = app::Answer<std::int64_t>; // how many

/// A way in or out beside the screens that the settings switch on, and why it is shut where it is.
struct Door
{
    enum class Kind { Http, Deliveries, Folder };

    Kind kind = Kind::Http;
    std::string place; // "http://127.0.0.1:5005", or the folder
    std::optional<app::Rejection> refused = {};
};

/// All the screens know of the rest of the program. Answers and news arrive on the UI thread, news of a
/// command before its outcome; an asker that is gone by then is not told.
class Gateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs a command on the service's thread, after those submitted before it.
    virtual void submit(app::Command command, QObject *asker, const Then<app::Outcome> &then) = 0;

    /// What it would come to; nothing is changed.
    virtual void tryOut(app::Command command, QObject *asker, const Then<PreviewAnswer> &then) = 0;
    /// Does what was tried, unless it would come to something else by now.
    virtual void apply(app::Command command, const app::Preview &tried, QObject *asker,
                       const Then<AppliedAnswer> &then)
        = 0;
    virtual void why(const model::LineId &line, QObject *asker, const Then<WhyAnswer> &then) = 0;
    virtual void waysOut(const model::LineId &line, QObject *asker, const Then<WaysOutAnswer> &then) = 0;
    virtual void history(const app::HistoryFilter &filter, QObject *asker, const Then<HistoryAnswer> &then)
        = 0;
    /// What the next undo and redo of this window would take back.
    virtual void undoable(QObject *asker, const Then<UndoableAnswer> &then) = 0;

    /// How each destination stands; none: nothing is delivered anywhere.
    virtual void outbox(QObject *asker, const Then<OutboxAnswer> &then) = 0;
    /// What was set aside for a destination is tried once more, or given up.
    virtual void settle(const std::string &destination, Undelivered how, QObject *asker,
                        const Then<SettledAnswer> &then)
        = 0;

    /// Every record the screens show, read without disturbing the writer. The first time a part of it comes
    /// before, for there to be something to look at meanwhile.
    virtual void board(QObject *asker, const Then<BoardAnswer> &then) = 0;
    /// As they were at the end of that day.
    virtual void pastBoard(model::Date day, QObject *asker, const Then<BoardAnswer> &then) = 0;

    virtual void previewImport(const app::ImportRequest &request, QObject *asker,
                               const Then<ImportAnswer> &then)
        = 0;
    virtual void import(const app::ImportRequest &request, QObject *asker, const Then<app::Outcome> &then)
        = 0;
    virtual void loadSample(QObject *asker, const Then<app::Outcome> &then) = 0;
    virtual void cancel() = 0; // the long work under way, wholly

    virtual std::vector<Door> doors() const = 0; // as they were found at the start
    virtual QString databaseName() const = 0; // for the status bar
    virtual model::Date today() const = 0;

Q_SIGNALS:
    void changed(const app::Changes &changes); // records to show as they are now
    void replaced(); // so many that it is quicker to ask for the board again
    void doneByOthers(const app::CommittedStep &step); // by another way in; before the news of it
    void progressed(const QString &what, qint64 done, qint64 total); // of the long work under way
};

} // namespace ui
