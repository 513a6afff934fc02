#include "ui/words.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString largest(model::ValueKind kind)
{
    return kind == model::ValueKind::Priority ? numberText(9) : numberText(model::mostPieces);
}

QString storageSentence(const app::Rejection &rejection)
{
    using app::Reason;
    const auto file = text(rejection.file);
    const auto given = text(rejection.given);
    switch (rejection.reason) {
    case Reason::InUse:
        return rejection.given.empty()
            ? Words::tr("%1 is in use by another program. Close it there, then try again.").arg(file)
            : Words::tr("%1 is in use by %2. Close it there, then try again.").arg(file, given);
    case Reason::NoDatabase: return Words::tr("There is no database %1.").arg(file);
    case Reason::NotADatabase: return Words::tr("%1 is not a Stockroom database.").arg(file);
    case Reason::OtherApplication:
        return Words::tr("%1 is the database of another program. It was left as it is.").arg(file);
    case Reason::Newer:
        return Words::tr("%1 was written by a newer Stockroom. Update this program to open it.").arg(file);
    case Reason::Damaged:
        return Words::tr("%1 is damaged. It was left as it is; restore a backup.").arg(file);
    case Reason::ReadOnly:
        return Words::tr("Not saved: %1 cannot be written. Nothing was changed.").arg(file);
    case Reason::DiskFull:
        return Words::tr("Not saved: the disk is full. Nothing was changed, your typing is kept.");
    case Reason::FileGone:
        return Words::tr("Not saved: %1 was moved or removed while it was open.").arg(file);
    case Reason::FileUnreadable: return Words::tr("%1 cannot be read: %2").arg(file, text(rejection.detail));
    case Reason::FileUnwritable:
        return Words::tr("%1 cannot be written: %2").arg(file, text(rejection.detail));
    case Reason::FileExists: return Words::tr("%1 is there already. It was left as it is.").arg(file);
    case Reason::CannotListen:
        return Words::tr("Nothing can listen at %1: %2").arg(text(rejection.given), text(rejection.detail));
    case Reason::Unanswered:
        return Words::tr("The program that writes %1 ended before it answered. Look whether it was done.")
            .arg(file);
    default:
        return Words::tr("Not saved: the storage failed. Nothing was changed. %1")
            .arg(text(rejection.detail));
    }
}

} // namespace

QString nameOf(model::ValueKind kind)
{
    using model::ValueKind;
    switch (kind) {
    case ValueKind::Sku: return Words::tr("SKU");
    case ValueKind::OrderId: return Words::tr("order");
    case ValueKind::BatchRef: return Words::tr("batch reference");
    case ValueKind::BatchQuantity:
    case ValueKind::LineQuantity: return Words::tr("quantity");
    case ValueKind::LineNumber: return Words::tr("line number");
    case ValueKind::Priority: return Words::tr("priority");
    case ValueKind::Date: return Words::tr("date");
    case ValueKind::Label: return Words::tr("text");
    }
    return {};
}

QString sentence(const model::InvalidValue &invalid)
{
    using model::Fault;
    const auto name = nameOf(invalid.kind);
    const auto given = text(invalid.given);
    switch (invalid.fault) {
    case Fault::Blank: return Words::tr("The %1 is missing.").arg(name);
    case Fault::TooLong: return Words::tr("The %1 is longer than 64 characters.").arg(name);
    case Fault::NotUtf8: return Words::tr("The %1 holds bytes that are no text.").arg(name);
    case Fault::ControlCharacter:
        return Words::tr("The %1 holds a character that cannot be shown.").arg(name);
    case Fault::NotANumber: return Words::tr("“%1” is not a whole number.").arg(given);
    case Fault::Fraction: return Words::tr("“%1” is not a whole number of pieces.").arg(given);
    case Fault::ThousandsSeparator:
        return Words::tr("“%1” could be read in two ways. Type it without separators.").arg(given);
    case Fault::Negative:
        return invalid.kind == model::ValueKind::LineQuantity
            ? Words::tr("%1 is less than nothing: a return or credit note is no order line.").arg(given)
            : Words::tr("“%1” is less than nothing.").arg(given);
    case Fault::Zero: return Words::tr("The %1 must be at least 1.").arg(name);
    case Fault::TooLarge: return Words::tr("“%1” is more than %2.").arg(given, largest(invalid.kind));
    case Fault::NotADate: return Words::tr("“%1” is no day. Type 2026-05-31, 31 May or +3d.").arg(given);
    case Fault::YearOutOfRange: return Words::tr("“%1” is outside the years 1900 to 2999.").arg(given);
    }
    return {};
}

QString sentence(const app::Rejection &rejection)
{
    using app::Reason;
    const auto existing = text(rejection.existing);
    const auto given = text(rejection.given);
    const auto line = lineName(rejection.order, rejection.line.value_or(1));
    switch (rejection.reason) {
    case Reason::InvalidValue:
        if (rejection.invalid)
            return sentence(*rejection.invalid);
        if (rejection.detail.empty())
            return Words::tr("A value could not be read.");
        [[fallthrough]];
    case Reason::InvalidCall:
        return Words::tr("That could not be understood: %1").arg(text(rejection.detail));
    case Reason::NotAFile: return Words::tr("“%1” is not a file.").arg(given);
    case Reason::UnknownSku: return Words::tr("No batch of %1 was ever recorded.").arg(text(rejection.sku));
    case Reason::UnknownBatch: return Words::tr("There is no batch %1.").arg(text(rejection.batch));
    case Reason::UnknownOrder: return Words::tr("There is no order %1.").arg(text(rejection.order));
    case Reason::UnknownLine: return Words::tr("There is no line %1.").arg(line);
    case Reason::NotFound: return Words::tr("Nothing is known of that.");
    case Reason::BatchConflict:
        return Words::tr("Batch %1 is there already, with %2.").arg(text(rejection.batch), existing);
    case Reason::LineConflict:
        return Words::tr("Line %1 is there already, with %2, not %3.").arg(line, existing, given);
    case Reason::Cancelled:
        return rejection.line ? Words::tr("Line %1 is cancelled.").arg(line)
                              : Words::tr("All lines of order %1 are cancelled.").arg(text(rejection.order));
    case Reason::AlreadyHere:
    case Reason::OnHold:
    case Reason::DoesNotFit:
    case Reason::OtherSku:
    case Reason::TooManyParts:
    case Reason::NotShort:
    case Reason::NoSuchWayOut:
    case Reason::Pinned:
    case Reason::NothingToUndo:
    case Reason::NothingToRedo:
    case Reason::Depends:
    case Reason::RequestConflict:
    case Reason::MovedOn: return ruleSentence(rejection);
    case Reason::Stale:
        return Words::tr("Somebody else changed this at the same moment. Nothing was changed; try again.");
    case Reason::Interrupted: return Words::tr("Cancelled. Nothing was changed.");
    case Reason::NotEmpty:
        return Words::tr("Sample data goes into an empty database only. Nothing was changed.");
    case Reason::InUse:
    case Reason::NoDatabase:
    case Reason::NotADatabase:
    case Reason::OtherApplication:
    case Reason::Newer:
    case Reason::Damaged:
    case Reason::ReadOnly:
    case Reason::DiskFull:
    case Reason::FileGone:
    case Reason::FileUnreadable:
    case Reason::FileUnwritable:
    case Reason::FileExists:
    case Reason::CannotListen:
    case Reason::Unanswered:
    case Reason::Storage: return storageSentence(rejection);
    }
    return {};
}

QString reasonOf(const app::RefusedRow &refused)
{
    using Why = app::RefusedRow::Why;
    switch (refused.why) {
    case Why::InvalidValue:
        return refused.invalid ? sentence(*refused.invalid) : Words::tr("The value could not be read.");
    case Why::MissingValue: return Words::tr("The row ends before this column.");
    case Why::BrokenQuoting: return Words::tr("The quotation marks do not match.");
    case Why::FieldTooLong: return Words::tr("The field is longer than 64 KiB.");
    case Why::UnreadableText: return Words::tr("The bytes are no text in this encoding.");
    case Why::UnknownSku: return Words::tr("No batch of %1 was ever recorded.").arg(text(refused.value));
    case Why::Conflict:
        return Words::tr("There already as %1, not %2.").arg(text(refused.existing), text(refused.given));
    case Why::Declined: return sentence(*refused.declined);
    }
    return {};
}

QString wordOf(app::LineState state)
{
    switch (state) {
    case app::LineState::Waiting: return Words::tr("Waiting");
    case app::LineState::Allocated: return Words::tr("Allocated");
    case app::LineState::Short: return Words::tr("Short");
    case app::LineState::Cancelled: return Words::tr("Cancelled");
    }
    return {};
}

QString wordOf(app::BatchState state)
{
    switch (state) {
    case app::BatchState::InWarehouse: return Words::tr("In warehouse");
    case app::BatchState::Expected: return Words::tr("Expected");
    case app::BatchState::Overdue: return Words::tr("Overdue");
    case app::BatchState::OnHold: return Words::tr("On hold");
    case app::BatchState::Empty: return Words::tr("Empty");
    }
    return {};
}

QString piecesText(qint64 count, const QString &shown)
{
    const auto number = static_cast<int>(std::min(count, qint64(std::numeric_limits<int>::max())));
    return Words::tr("%1 pieces", nullptr, number).arg(shown.isEmpty() ? numberText(count) : shown);
}

QString boldPieces(qint64 count)
{
    return piecesText(count, QStringLiteral("<b>%1</b>").arg(numberText(count)));
}

} // namespace ui
