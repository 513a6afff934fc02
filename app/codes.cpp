#include "app/words.h"

#include <utility>

namespace app {

std::string_view codeOf(Reason reason)
{
    switch (reason) {
    case Reason::InvalidValue: return "invalid_value";
    case Reason::InvalidCall:
    case Reason::NotAFile: return "invalid_call";
    case Reason::UnknownSku: return "unknown_sku";
    case Reason::UnknownBatch: return "unknown_batch";
    case Reason::UnknownOrder: return "unknown_order";
    case Reason::UnknownLine: return "unknown_line";
    case Reason::NotFound:
    case Reason::NoSuchWayOut: return "not_found";
    case Reason::BatchConflict: return "batch_conflict";
    case Reason::LineConflict: return "line_conflict";
    case Reason::Cancelled: return "cancelled";
    case Reason::AlreadyHere: return "batch_conflict";
    case Reason::OnHold: return "on_hold";
    case Reason::DoesNotFit:
    case Reason::OtherSku:
    case Reason::TooManyParts: return "does_not_fit";
    case Reason::NotShort: return "line_conflict";
    case Reason::Pinned: return "pinned";
    case Reason::NothingToUndo:
    case Reason::NothingToRedo: return "nothing_to_undo";
    case Reason::Depends: return "depends";
    case Reason::RequestConflict: return "request_conflict";
    case Reason::MovedOn:
    case Reason::Stale: return "stale";
    case Reason::Interrupted: return "interrupted";
    case Reason::NotEmpty: return "not_empty";
    case Reason::InUse: return "in_use";
    case Reason::NoDatabase: return "no_database";
    case Reason::NotADatabase:
    case Reason::OtherApplication: return "not_a_database"; // not one of ours
    case Reason::Newer: return "newer";
    case Reason::Damaged: return "damaged";
    case Reason::ReadOnly: return "read_only";
    case Reason::DiskFull: return "disk_full";
    case Reason::FileUnreadable: return "file_unreadable";
    case Reason::FileUnwritable: return "file_unwritable";
    case Reason::FileExists: return "file_exists";
    case Reason::CannotListen: return "cannot_listen";
    case Reason::Unanswered: return "unanswered";
    case Reason::FileGone:
    case Reason::Storage: return "storage";
    }
    std::unreachable();
}

int exitStatusOf(Reason reason)
{
    switch (reason) {
    case Reason::UnknownSku:
    case Reason::UnknownBatch:
    case Reason::UnknownOrder:
    case Reason::UnknownLine:
    case Reason::NotFound:
    case Reason::BatchConflict:
    case Reason::LineConflict:
    case Reason::Cancelled:
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
    case Reason::MovedOn:
    case Reason::Stale:
    case Reason::Interrupted:
    case Reason::NotEmpty:
    case Reason::FileExists: return 1;
    case Reason::InvalidValue:
    case Reason::InvalidCall:
    case Reason::NotAFile:
    case Reason::FileUnreadable: return 2; // nothing of the import could be read
    case Reason::InUse:
    case Reason::NoDatabase:
    case Reason::NotADatabase:
    case Reason::OtherApplication:
    case Reason::Newer:
    case Reason::Damaged:
    case Reason::ReadOnly:
    case Reason::DiskFull:
    case Reason::FileGone:
    case Reason::FileUnwritable:
    case Reason::CannotListen:
    case Reason::Unanswered:
    case Reason::Storage: return 3;
    }
    std::unreachable();
}

} // namespace app
