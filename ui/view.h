#pragma once

#include "app/board.h"
#include "app/commands.h"
#include "app/outcome.h"
#include "app/tried.h"
#include "ui/subject.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QSettings;

namespace ui {

class FilterBar;
struct Sheets;
class TableView;

/// A view in the rail: what the window around it needs to know.
class View : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual Subject subject() const = 0;
    virtual std::vector<std::int32_t> selectedLines() const = 0; // rows of the board
    virtual QString summary() const = 0; // selection and totals, for the status bar
    virtual FilterBar *filter() const { return nullptr; }
    virtual void takeFilter(); // the focus goes to where it is said what is shown
    virtual QList<TableView *> tables() const = 0;
    TableView &tableInUse() const;
    virtual Sheets sheets() const; // what it shows, for paper
    virtual QList<QWidget *> places() const; // where single letters are commands; the first takes the focus
    virtual void take(const Subject & /*subject*/) { } // of the view that was shown before
    virtual void showTrial(const app::Tried * /*tried*/) { } // nullptr: nothing is being tried
    virtual void lightLine(std::optional<qint64> line) = 0; // pointed at elsewhere
    virtual bool isPast() const { return false; } // what it shows is over: nothing can be done to it
    virtual void saveTo(QSettings & /*settings*/) const { } // what it is to remember beside its columns
    virtual void restoreFrom(QSettings & /*settings*/) { }

Q_SIGNALS:
    void selectionChanged(); // or the subject
    void lineLit(std::optional<qint64> line); // pointed at here
    void batchActivated(const QString &batch); // asked for in full
    void lineActivated(std::int32_t line);
    void countChanged(qint64 count, bool isAlarming); // of what waits for somebody here
    void commandAsked(const app::Command &command);
    void failed(const app::Rejection &why);
    void etaTried(const QString &batch, const QDate &eta); // by mouse or key, like the next two
    void moveTried(const std::vector<std::int32_t> &lines, const QString &batch);
    void applyAsked(); // of what is being tried
};

} // namespace ui
