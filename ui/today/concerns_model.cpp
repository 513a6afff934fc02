#include "ui/today/concerns_model.h"

#include "ui/look/roles.h"
#include "ui/today/concern_words.h"

namespace ui {

namespace {

using Kind = app::Concern::Kind;

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::ShortSku: return QStringLiteral("shortages");
    case Kind::Late: return QStringLiteral("calendar");
    case Kind::Overdue: return QStringLiteral("flag");
    case Kind::Slipped: return QStringLiteral("history");
    case Kind::Fillable:
    case Kind::Earlier: return QStringLiteral("check");
    case Kind::Arriving: return QStringLiteral("receive");
    }
    return {};
}

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::ShortSku:
    case Kind::Late: return Tone::Short;
    case Kind::Overdue:
    case Kind::Slipped: return Tone::Late;
    case Kind::Fillable:
    case Kind::Earlier:
    case Kind::Arriving: return Tone::Accent;
    }
    return Tone::Plain;
}

} // namespace

ConcernsModel::ConcernsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConcernsModel::show(std::vector<app::Concern> concerns, const app::Board &board, model::Date today)
{
    beginResetModel();
    m_concerns = std::move(concerns);
    m_board = &board;
    m_today = today;
    endResetModel();
}

int ConcernsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_concerns.size());
}

int ConcernsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcernsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &concern = at(index.row());
    const auto words = wordsOf(concern, *m_board, m_today);
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == What ? words.lead + QLatin1Char(' ') + words.what
            : column == First ? words.first
                              : words.second;
    case Qt::AccessibleTextRole:
        if (column == What)
            return QStringLiteral("%1 %2. %3").arg(words.lead, words.what, words.beneath);
        return column == First ? words.first : words.second;
    case BeneathRole: return column == What ? QVariant(words.beneath) : QVariant();
    case IconRole: return column == What ? QVariant(iconOf(concern.kind)) : QVariant();
    case ToneRole: return QVariant::fromValue(column == What ? Tone::Plain : Tone::Accent);
    case IconToneRole: return QVariant::fromValue(toneOf(concern.kind));
    case WeightRole: return QVariant::fromValue(column == What ? Weight::Subject : Weight::Regular);
    default: return {};
    }
}

QVariant ConcernsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Needs attention, worst first") : QString();
}

} // namespace ui
