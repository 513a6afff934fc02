#include "ui/forms/line_forms.h"

#include "ui/forms/field_values.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/row_facts.h"

#include <QListWidget>

#include <algorithm>

namespace ui {

namespace {

QString wanted(const app::BoardLine &line)
{
    return QStringLiteral("%1 × %2").arg(numberText(line.quantity), text(line.sku));
}

/// Of one SKU.
QString wanted(const app::Board &board, const std::vector<std::int32_t> &lines)
{
    return QStringLiteral("%1 × %2").arg(numberText(board.piecesOf(lines)),
                                         text(board.line(lines.front()).sku));
}

bool isAllIn(std::int32_t batch, const app::Board &board, const std::vector<std::int32_t> &lines)
{
    return std::ranges::all_of(lines, [&](auto line) { return board.batchOf(line) == batch; });
}

QString nameOf(const app::Board &board, std::int32_t line)
{
    return lineName(board.line(line).order, board.line(line).line);
}

model::LineId idOf(const app::Board &board, std::int32_t line)
{
    return lineIdOf(board.line(line).order, board.line(line).line);
}

} // namespace

MoveForm::MoveForm(const app::Board &board, const std::vector<std::int32_t> &lines, model::Date today,
                   QWidget *parent)
    : Form(lines.size() == 1 ? tr("Move line %1").arg(nameOf(board, lines.front()))
                             : tr("Move %Ln lines", nullptr, static_cast<int>(lines.size())),
           wanted(board, lines), tr("Move"), parent)
    , m_name(lines.size() == 1 ? nameOf(board, lines.front())
                               : tr("%Ln lines", nullptr, static_cast<int>(lines.size())))
    , m_to(addField(tr("To batch"), new QLineEdit))
    , m_batches(new QListWidget)
{
    for (const auto line : lines)
        m_lines.push_back(idOf(board, line));
    const auto from = board.batchOf(lines.front());
    if (isAllIn(from, board, lines))
        m_from = text(board.line(lines.front()).batch);
    offerBatches(board, lines, today);
    finish();
}

void MoveForm::offerBatches(const app::Board &board, const std::vector<std::int32_t> &lines,
                            model::Date today)
{
    auto batches = board.batchesOf(board.skuOf(lines.front()));
    const auto hasRoom = [&](std::int32_t index) {
        const auto &batch = board.batch(index);
        model::Pieces coming = 0;
        for (const auto line : lines)
            coming += board.batchOf(line) == index ? 0 : board.line(line).quantity;
        return batch.state != app::BatchState::OnHold && batch.free() >= coming;
    };
    std::erase_if(batches, [&](std::int32_t index) { return isAllIn(index, board, lines); });
    const auto others = std::ranges::stable_partition(batches, hasRoom);
    for (auto at = batches.begin(); at != batches.end(); ++at) {
        const auto &batch = board.batch(*at);
        auto *item = new QListWidgetItem(
            tr("%1   %2   %3 free").arg(text(batch.batch), etaText(batch, today), numberText(batch.free())),
            m_batches);
        item->setData(Qt::UserRole, text(batch.batch));
        item->setSizeHint({0, measures::lineRow});
        if (at >= others.begin())
            item->setForeground(palette().placeholderText());
    }
    m_batches->setAccessibleName(tr("Batches of this SKU"));
    m_batches->setFixedHeight(measures::lineRow * std::clamp(m_batches->count(), 1, 6) + 2);
    m_batches->setVisible(m_batches->count() > 0);
    addWidget(m_batches);
    connect(m_batches, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_to->editor()->setText(item->data(Qt::UserRole).toString());
    });
}

app::Command MoveForm::moveTo(model::BatchRef batch) const
{
    if (m_lines.size() == 1)
        return app::MoveLine{m_lines.front(), std::move(batch)};
    return app::MoveLines{m_lines, std::move(batch)};
}

void MoveForm::setTarget(const QString &batch)
{
    for (int row = 0; row < m_batches->count(); ++row)
        if (m_batches->item(row)->data(Qt::UserRole).toString() == batch)
            m_batches->setCurrentRow(row);
    m_to->editor()->setText(batch);
}

std::optional<Attempt> MoveForm::attempt() const
{
    auto to = model::BatchRef::parse(utf8(m_to->editor()->text()));
    if (!to)
        return std::nullopt;
    const auto name = text(to->text());
    return Attempt{moveTo(*std::move(to)), m_name, m_from, name};
}

std::optional<app::Command> MoveForm::command()
{
    auto to = valueOf<model::BatchRef>(*m_to);
    if (!to) {
        focusRefused({m_to});
        return std::nullopt;
    }
    return moveTo(*std::move(to));
}

Field *MoveForm::fieldOf(const app::Rejection & /*rejection*/) const
{
    return m_to; // whatever stands against it, another batch is the answer
}

SplitForm::SplitForm(const app::Board &board, std::int32_t line, QWidget *parent)
    : Form(tr("Split line %1").arg(nameOf(board, line)),
           tr("%1. The first part keeps its batch; the others are allocated where they fit.")
               .arg(wanted(board.line(line))),
           tr("Split"), parent)
    , m_line(idOf(board, line))
    , m_name(nameOf(board, line))
    , m_quantity(board.line(line).quantity)
    , m_parts(addField(tr("Parts, such as 6 + 4"), new QLineEdit))
{
    finish();
}

std::optional<std::vector<model::LineQuantity>> SplitForm::parts() const
{
    auto typed = m_parts->editor()->text();
    std::vector<model::LineQuantity> parts;
    for (const auto &part : typed.replace(QLatin1Char('+'), QLatin1Char(',')).split(QLatin1Char(','))) {
        const auto quantity = model::LineQuantity::parse(utf8(part.trimmed()));
        if (!quantity)
            return std::nullopt;
        parts.push_back(*quantity);
    }
    return parts;
}

std::optional<Attempt> SplitForm::attempt() const
{
    auto all = parts();
    if (!all)
        return std::nullopt;
    return Attempt{app::SplitLine{m_line, *std::move(all)}, m_name, numberText(m_quantity),
                   m_parts->editor()->text()};
}

std::optional<app::Command> SplitForm::command()
{
    auto all = parts();
    if (!all) {
        m_parts->refuse(tr("Whole pieces with + between them, such as 6 + 4."));
        focusRefused({m_parts});
        return std::nullopt;
    }
    return app::SplitLine{m_line, *std::move(all)};
}

Field *SplitForm::fieldOf(const app::Rejection & /*rejection*/) const
{
    return m_parts;
}

LineForm::LineForm(const app::Board &board, std::int32_t line, model::Date today, QWidget *parent)
    : Form(tr("Change line %1").arg(nameOf(board, line)), wanted(board.line(line)), tr("Change line"), parent)
    , m_line(idOf(board, line))
    , m_name(nameOf(board, line))
    , m_was(board.line(line).quantity)
    , m_wasNeededBy(board.line(line).needBy)
    , m_wasPriority(board.line(line).priority)
    , m_quantity(addField(tr("Quantity"), new QuantityEdit))
    , m_needBy(addField(tr("Need by"), new DateEdit(dateOf(today))))
    , m_priority(addField(tr("Priority, 9 is served first"), new QLineEdit))
{
    const auto current = board.line(line);
    m_quantity->editor()->setText(QString::number(current.quantity));
    if (current.needBy)
        static_cast<DateEdit *>(m_needBy->editor())->setDate(dateOf(current.needBy));
    m_priority->editor()->setText(QString::number(current.priority));
    finish();
}

std::optional<Attempt> LineForm::attempt() const
{
    const auto quantity = model::LineQuantity::parse(utf8(m_quantity->editor()->text()));
    const auto priority = model::Priority::parse(utf8(m_priority->editor()->text()));
    const auto &day = *static_cast<DateEdit *>(m_needBy->editor());
    if (!quantity || !priority || day.isNoDay())
        return std::nullopt;
    const auto needBy = day.date() ? dayOf(*day.date()) : std::nullopt;
    if (quantity->value() == m_was && needBy == m_wasNeededBy && priority->value() == m_wasPriority)
        return std::nullopt;
    const auto isResized = quantity->value() != m_was;
    return Attempt{app::ChangeLine{m_line, *quantity, needBy, *priority}, m_name,
                   isResized ? numberText(m_was) : QString(),
                   isResized ? numberText(quantity->value()) : QString()};
}

std::optional<app::Command> LineForm::command()
{
    const auto quantity = valueOf<model::LineQuantity>(*m_quantity);
    bool isFine = true;
    const auto needBy = dayIn(*m_needBy, isFine);
    const auto priority = valueOf<model::Priority>(*m_priority);
    if (!quantity || !isFine || !priority) {
        focusRefused({m_quantity, m_needBy, m_priority});
        return std::nullopt;
    }
    return app::ChangeLine{m_line, *quantity, needBy, *priority};
}

Field *LineForm::fieldOf(const app::Rejection &rejection) const
{
    return rejection.reason == app::Reason::Pinned ? m_quantity : nullptr;
}

PinForm::PinForm(std::vector<model::LineId> lines, QWidget *parent)
    : Form(tr("Pin %Ln lines", nullptr, static_cast<int>(lines.size())),
           tr("Automation asks before it takes their stock, and does not move them."), tr("Pin"), parent)
    , m_lines(std::move(lines))
    , m_note(addField(tr("Why, for whoever looks at it"), new QLineEdit))
{
    finish();
}

std::optional<app::Command> PinForm::command()
{
    auto note = valueOf<model::Label>(*m_note);
    if (!note) {
        focusRefused({m_note});
        return std::nullopt;
    }
    return app::PinLines{m_lines, *std::move(note)};
}

Field *PinForm::fieldOf(const app::Rejection & /*rejection*/) const
{
    return nullptr;
}

} // namespace ui
