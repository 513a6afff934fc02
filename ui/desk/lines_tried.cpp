#include "ui/desk/lines_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"
#include "ui/words.h"

#include <algorithm>

// What a line would be while something is tried.

namespace ui {

namespace {

/// The day it would be there; none: nothing would serve it.
std::optional<model::Date> expectedOf(const app::LineRow &as, model::Date today)
{
    if (as.state != app::LineState::Allocated)
        return std::nullopt;
    return as.eta ? std::max(*as.eta, today) : today;
}

Pill pillOf(const app::LineRow &as, model::Date today)
{
    switch (as.state) {
    case app::LineState::Waiting: return Pill::Waiting;
    case app::LineState::Short: return Pill::Short;
    case app::LineState::Cancelled: return Pill::Cancelled;
    case app::LineState::Allocated: break;
    }
    return as.eta && *as.eta > today ? Pill::AllocatedIncoming : Pill::Allocated;
}

} // namespace

void LinesModel::setTried(const app::Tried *tried)
{
    m_tried = tried;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant LinesModel::triedData(const app::BoardLine &line, const app::LineRow &as, int column, int role) const
{
    const auto today = m_keeper.today();
    const auto expected = expectedOf(as, today);
    const auto hasOtherBatch = as.batch != line.batch;
    const auto hasOtherState = as.state != line.state;
    const auto hasOtherDay = hasOtherBatch || as.eta != line.eta;
    const auto isChanged = (column == Batch && hasOtherBatch) || (column == State && hasOtherState)
        || (column == Promised && hasOtherDay) || (column == Quantity && as.quantity != line.quantity);
    if (role == TriedRole)
        return true;
    if (!isChanged)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto was = textOf(line, column);
        const auto now = column == Batch ? (as.batch.empty() ? tr("none") : text(as.batch))
            : column == State            ? wordOf(as.state)
            : column == Quantity         ? numberText(qint64(as.quantity))
            : expected                   ? dateText(dateOf(expected), dateOf(today))
                                         : tr("none");
        return role == Qt::DisplayRole
            ? now
            : tr("%1, was %2")
                  .arg(now,
                       was.typeId() == QMetaType::QString ? was.toString() : numberText(was.toLongLong()));
    }
    case PillRole: return column == State ? QVariant::fromValue(pillOf(as, today)) : QVariant();
    case ChangedRole: return column == Batch || column == State;
    case IconRole: return column == Batch ? QStringLiteral("arrow") : QVariant();
    case WasRole:
        return column == Promised && line.promised ? QVariant(dateText(dateOf(line.promised), dateOf(today)))
                                                   : QVariant();
    case NoteRole: {
        if (column != Promised)
            return {};
        const auto days = line.promised && expected ? (*expected - *line.promised).count() : 0;
        return days == 0
            ? QString()
            : tr("%1 d").arg((days > 0 ? QStringLiteral("+") : QString()) + numberText(qint64(days)));
    }
    case NoteToneRole:
        return QVariant::fromValue(line.promised && expected && *expected < *line.promised ? Tone::Free
                                                                                           : Tone::Short);
    case ToneRole: return QVariant::fromValue(column == Promised && !expected ? Tone::Short : Tone::Accent);
    case WeightRole: return QVariant::fromValue(Weight::Subject);
    default: return {};
    }
}

} // namespace ui
