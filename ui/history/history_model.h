#pragma once

#include "ui/board_keeper.h"
#include "ui/history/step_story.h"

#include <QAbstractTableModel>
#include <QDate>

#include <unordered_map>
#include <unordered_set>

namespace ui {

class HistoryLog;
struct LoggedStep;

/// The journal told as a flat table: days, their steps, and beneath those that are open what happened.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Step, ColumnCount };

    HistoryModel(HistoryLog &log, BoardKeeper &keeper, QObject *parent = nullptr);

    const LoggedStep *stepAt(int row) const; // of the step or one of its lines; a day: nullptr
    Subject subjectAt(int row) const; // what a line speaks of; a step: its first one
    bool isMore(int row) const; // stands for the entries of a step that were passed over
    bool isOpen(int row) const;
    void setOpen(int row, bool open);
    int firstStep() const; // its row; -1: none
    int rowOfStep(std::int64_t step) const; // -1: not loaded
    QDate dayAt(int row) const; // on which it happened
    bool isDay(int row) const; // stands for the day itself
    bool isOver(int row) const; // the day is over, and can be looked at

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        enum class Kind { Day, Step, Line, More };

        Kind kind = Kind::Day;
        qint64 id = 0; // of the day, the step, or the line's entry
        std::shared_ptr<const LoggedStep> step; // a day's: its latest
        std::size_t line = 0; // in its story

        bool isSameAs(const Row &other) const { return kind == other.kind && id == other.id; }
    };

    void refresh();
    std::vector<Row> rows() const;
    void put(std::vector<Row> rows);
    const std::vector<StoryLine> &story(const LoggedStep &step) const;
    bool isOpen(const LoggedStep &step) const;
    const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    QString dayText(const Row &row, int column) const;
    QString stepText(const LoggedStep &step, int column) const;
    QString noteOf(const LoggedStep &step) const;
    QVariant stepData(const LoggedStep &step, int column, int role) const;
    QVariant lineData(const StoryLine &line, int column, int role) const;

    HistoryLog &m_log;
    BoardKeeper &m_keeper;
    std::vector<Row> m_rows;
    std::unordered_set<std::int64_t> m_toggled; // steps that stand other than they would by themselves
    struct Told
    {
        std::size_t entries = 0;
        std::vector<StoryLine> lines;
    };
    mutable std::unordered_map<std::int64_t, Told> m_stories; // by step
    int m_generation = 0; // of the log
};

} // namespace ui
