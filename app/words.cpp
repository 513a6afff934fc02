#include "app/words.h"

#include "app/rule_words.h"

#include <utility>

namespace app {

namespace {

std::string counted(const Rejection &facts) // "line 3 of order o1", "order o1"
{
    const auto order = "order " + facts.order;
    return facts.line ? "line " + std::to_string(*facts.line) + " of " + order : order;
}

std::string capital(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string called(const std::string &name, std::string_view otherwise)
{
    return name.empty() ? std::string(otherwise) : name;
}

std::string also(std::string_view before, const std::string &fact)
{
    return fact.empty() ? std::string() : std::string(before) + fact;
}

std::string ended(std::string text) // with a full stop
{
    if (!text.empty() && text.back() != '.')
        text += '.';
    return text;
}

std::string subject(const Rejection &facts) // what the trouble is about
{
    if (!facts.sku.empty())
        return "SKU " + facts.sku;
    if (!facts.order.empty())
        return counted(facts);
    return facts.batch.empty() ? "this record" : "batch " + facts.batch;
}

std::string conflict(const std::string &record, const Rejection &facts, std::string_view next)
{
    return capital(record) + " is there already" + also(" as ", facts.existing)
        + also(", and cannot also be ", facts.given) + ". Nothing was changed. " + std::string(next);
}

std::string storageSentence(const Rejection &facts)
{
    const auto file = called(facts.file, "The database");
    switch (facts.reason) {
    case Reason::InUse:
        return file + " is being written by " + called(facts.given, "another program")
            + ". Close that program and try again; looking things up works meanwhile.";
    case Reason::NoDatabase:
        return "There is no database at " + called(facts.file, "this place")
            + ". Record a batch, import a list or fill it with sample data to create it, or name another "
              "place.";
    case Reason::NotADatabase:
        return file + " is not a database. It was not touched; name the file that holds the stock.";
    case Reason::OtherApplication:
        return file
            + " is the database of another program. It was not touched; name the file that holds the stock.";
    case Reason::Newer:
        return file + " was written by a newer Stockroom"
            + also(" (", facts.existing.empty() ? "" : facts.existing + ')')
            + ". It was not touched; update this program to open it.";
    case Reason::Damaged:
        return file + " is damaged" + also(": ", facts.detail)
            + ". Nothing was written to it; keep a copy and restore a backup.";
    case Reason::ReadOnly:
        return file + " cannot be written: the file or its folder is read-only. Nothing was changed; "
            + "allow writing there, or use another place.";
    case Reason::DiskFull:
        return "The disk is full, so that " + called(facts.file, "the database")
            + " could not be written. Nothing was changed; free some space and try again.";
    case Reason::FileGone:
        return file
            + " was moved or deleted while it was open. Nothing was changed; put it back, or open it where "
              "it is now.";
    default:
        return "The storage of " + called(facts.file, "the stock") + " failed" + also(": ", facts.detail)
            + ". Nothing was changed; try again.";
    }
}

} // namespace

std::string sentence(const Rejection &facts)
{
    switch (facts.reason) {
    case Reason::InvalidValue:
        if (facts.invalid)
            return ended(facts.detail.empty()
                             ? capital(sentence(*facts.invalid))
                             : facts.detail + ": " + sentence(*facts.invalid)); // where it was given
        return ended(capital(called(facts.detail, "A value cannot be read")));
    case Reason::InvalidCall: return ended(capital(called(facts.detail, "The call cannot be read")));
    case Reason::NotAFile:
        return "\"" + facts.given + "\" is not a file. Name the file that holds the stock, or is to hold it.";
    case Reason::UnknownSku:
        return "Invalid sku " + facts.sku; // the book's own words, as other programs expect them
    case Reason::UnknownBatch:
        return "There is no batch " + facts.batch
            + ". Check the reference: capitals and small letters differ.";
    case Reason::UnknownOrder:
        return "There is no order " + facts.order + ". Check the id: capitals and small letters differ.";
    case Reason::UnknownLine:
        return "There is no " + counted(facts) + ". Look at the lines of the order and choose one of them.";
    case Reason::NotFound:
        return "Nothing is allocated to " + subject(facts) + ". Allocate it first, or check the id.";
    case Reason::BatchConflict:
        return conflict("batch " + facts.batch, facts,
                        "Change the batch, or record this one under another reference.");
    case Reason::LineConflict:
        return conflict(counted(facts), facts,
                        "Give it another number, or none to have it added as a further line.");
    case Reason::Cancelled:
        return capital(counted(facts))
            + " is cancelled, and a cancelled line gets no stock. Place a new line instead.";
    case Reason::Stale:
        return "Somebody else kept changing " + subject(facts)
            + " at the same moment. Nothing was changed; try again.";
    case Reason::Interrupted:
        return "Stopped as you asked, and everything done so far was taken back. Start again whenever you "
               "like.";
    case Reason::NotEmpty:
        return called(facts.file, "The database") + " already holds " + called(facts.existing, "records")
            + ", and sample data goes into an empty database only. Nothing was changed; name a new file for "
              "it.";
    case Reason::FileUnreadable:
        return called(facts.file, "The file") + " could not be read" + also(": ", facts.detail)
            + ". Nothing was imported; check the file and its name.";
    case Reason::FileUnwritable:
        return called(facts.file, "The file") + " could not be written" + also(": ", facts.detail)
            + ". Choose a place where you may write.";
    case Reason::FileExists:
        return called(facts.file, "The file") + " is there already and was left as it is. "
            + "Choose another name, or allow it to be replaced.";
    case Reason::CannotListen:
        return "Nothing can listen at " + facts.given + also(": ", facts.detail)
            + ". Choose another address, or end the program that uses it.";
    case Reason::Unanswered:
        return "The program that writes " + called(facts.file, "the database")
            + " ended before it answered. Whether this was done is not known; look before you ask again.";
    default: break;
    }
    const auto rule = ruleSentence(facts);
    return rule.empty() ? storageSentence(facts) : rule;
}

std::string sentence(const model::OutOfStock &outOfStock)
{
    return "Out of stock for sku " + outOfStock.line.sku.text(); // the book's own words
}

std::string sentence(const RefusedRow &refused)
{
    switch (refused.why) {
    case RefusedRow::Why::InvalidValue:
        return refused.invalid ? sentence(*refused.invalid) : "this value cannot be read";
    case RefusedRow::Why::MissingValue: return "the row ends before this column";
    case RefusedRow::Why::BrokenQuoting:
        return "the quotation marks of this row do not match, so its columns cannot be told apart";
    case RefusedRow::Why::FieldTooLong: return "a field of this row is longer than 64 KiB";
    case RefusedRow::Why::UnreadableText: return "these bytes are no text in the encoding of the file";
    case RefusedRow::Why::UnknownSku: return "Invalid sku " + refused.value; // the book's own words
    case RefusedRow::Why::Conflict:
        return "another record stands there already" + also(": ", refused.existing)
            + also(", not ", refused.given);
    case RefusedRow::Why::Declined: return sentence(*refused.declined);
    }
    std::unreachable();
}

std::string_view wordOf(LineState state)
{
    switch (state) {
    case LineState::Waiting: return "waiting";
    case LineState::Allocated: return "allocated";
    case LineState::Short: return "short";
    case LineState::Cancelled: return "cancelled";
    }
    std::unreachable();
}

std::string_view wordOf(BatchState state)
{
    switch (state) {
    case BatchState::InWarehouse: return "in-warehouse";
    case BatchState::Expected: return "expected";
    case BatchState::Overdue: return "overdue";
    case BatchState::OnHold: return "on-hold";
    case BatchState::Empty: return "empty";
    }
    std::unreachable();
}

} // namespace app
