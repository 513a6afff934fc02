#pragma once

#include "app/board.h"
#include "app/commands.h"
#include "app/outcome.h"

#include <QWidget>

#include <optional>

class QSettings;

namespace ui {

class FilterBar;
class TableView;

/// What a view is about at the moment; the inspector shows it. By name, because rows change their place.
struct Subject
{
    enum class Kind { Nothing, Line, Lines, Batch, Sku };

    Kind kind = Kind::Nothing;
    std::string name; // of the order, the batch or the SKU
    std::int64_t line = 0; // within the order

    friend bool operator==(const Subject &, const Subject &) = default;
};

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
    virtual FilterBar &filter() = 0;
    virtual QList<TableView *> tables() const = 0; // where single letters are commands
    virtual void lightLine(std::optional<qint64> line) = 0; // pointed at elsewhere
    virtual void saveTo(QSettings &settings) const = 0;
    virtual void restoreFrom(QSettings &settings) = 0;

Q_SIGNALS:
    void selectionChanged(); // or the subject
    void lineLit(std::optional<qint64> line); // pointed at here
    void batchActivated(const QString &batch); // asked for in full
    void lineActivated(std::int32_t line);
    void countChanged(qint64 count, bool isAlarming); // of what waits for somebody here
    void commandAsked(const app::Command &command);
    void failed(const app::Rejection &why);
};

} // namespace ui
