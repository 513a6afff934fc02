#include "ui/facts.h"
#include "ui/history/history_log.h"
#include "ui/history/history_model.h"
#include "ui/look/access.h"
#include "ui/look/figures.h"
#include "ui/rule_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

// What stands in the cells of the history.

namespace ui {

namespace {

QString clockText(const LoggedStep &step)
{
    return timeText(QDateTime::fromMSecsSinceEpoch(step.at.time_since_epoch().count()).time());
}

} // namespace

QString HistoryModel::dayText(const Row &row, int column) const
{
    const auto day = QDate::fromJulianDay(row.id);
    const auto today = dateOf(m_keeper.today());
    if (column == What)
        return QLocale().toString(day, QLocale::LongFormat);
    if (column == Who)
        return day < today ? tr("See that day") : QString();
    if (column != When)
        return {};
    return day == today ? tr("Today") : day == today.addDays(-1) ? tr("Yesterday") : dateText(day, today);
}

QString HistoryModel::stepText(const LoggedStep &step, int column) const
{
    switch (column) {
    case When: return clockText(step);
    case What: return gestureName(step.command);
    case Who: return text(step.actor);
    case Step: return numberText(qint64(step.id));
    default: return {};
    }
}

QString HistoryModel::noteOf(const LoggedStep &step) const
{
    QStringList notes;
    if (!step.stands)
        notes += tr("taken back");
    if (step.takesBack != 0)
        notes += tr("takes back step %1").arg(numberText(qint64(step.takesBack)));
    const auto &lines = story(step);
    const auto count = static_cast<int>(lines.size());
    if (!step.isWhole)
        notes += tr("the last %Ln events", nullptr, count);
    else if (count > 1)
        notes += tr("%Ln events", nullptr, count);
    else if (count == 1 && !isOpen(step))
        notes += lines.front().sentence;
    return notes.join(QStringLiteral(" · "));
}

QVariant HistoryModel::stepData(const LoggedStep &step, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return stepText(step, column);
    case Qt::AccessibleTextRole: {
        const auto note = column == What ? noteOf(step) : column == Who ? wayInName(step.via) : QString();
        const auto spoken = stepText(step, column);
        return note.isEmpty() ? spoken : tr("%1, %2").arg(spoken, note);
    }
    case Qt::AccessibleDescriptionRole:
        return column == When ? branchWord(isOpen(step) ? Branch::Open : Branch::Closed) : QString();
    case BranchRole: return QVariant::fromValue(isOpen(step) ? Branch::Open : Branch::Closed);
    case WeightRole:
        return QVariant::fromValue(column == What && step.stands ? Weight::Subject : Weight::Regular);
    case NoteRole: return column == What ? noteOf(step) : column == Who ? wayInName(step.via) : QString();
    case NoteToneRole:
        return QVariant::fromValue(column == What && step.takesBack != 0 && step.stands ? Tone::Accent
                                                                                        : Tone::Second);
    case StruckRole: return !step.stands;
    case ToneRole:
        return QVariant::fromValue(column == Step ? Tone::Hint : column == When ? Tone::Second : Tone::Plain);
    default: return {};
    }
}

QVariant HistoryModel::lineData(const StoryLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == What ? line.sentence : QString();
    case Qt::AccessibleTextRole: return column == What ? line.sentence : QString();
    case BranchRole: return QVariant::fromValue(Branch::Leaf);
    case IconRole: return column == What ? line.look.iconName : QString();
    case ToneRole: return QVariant::fromValue(line.look.tone);
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    const auto column = index.column();
    if (row.kind == Row::Kind::Day) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return dayText(row, column);
        case GroundRole: return true;
        case WeightRole: return QVariant::fromValue(column == When ? Weight::Subject : Weight::Regular);
        case ToneRole:
            return QVariant::fromValue(column == When      ? Tone::Plain
                                           : column == Who ? Tone::Accent
                                                           : Tone::Second);
        default: return {};
        }
    }
    const auto &step = *row.step;
    if (row.kind == Row::Kind::Step)
        return stepData(step, column, role);
    if (row.kind == Row::Kind::Line) {
        const auto isStruck = role == StruckRole && !step.stands;
        const auto &lines = story(step);
        return isStruck ? QVariant(true)
                        : lineData(lines[std::min(row.line, lines.size() - 1)], column, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column == What ? tr("Show what happened before") : QString();
    case BranchRole: return QVariant::fromValue(Branch::Leaf);
    case IconRole: return column == What ? QStringLiteral("chevron-right") : QString();
    case ToneRole: return QVariant::fromValue(Tone::Accent);
    default: return {};
    }
}

} // namespace ui
