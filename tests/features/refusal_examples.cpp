#include "tests/features/refusal_examples.h"

#include "tests/support/literals.h"

namespace features {

using namespace support;
using app::Holder;
using app::Reason;
using app::Rejection;
using app::StepName;

namespace {

Holder holder(const char *order, std::int64_t line, std::int64_t quantity, const char *note = nullptr)
{
    return {{{model::OrderId::parse(order).value(), model::LineNumber::of(line).value()},
             "OAK-CLOCK"_sku,
             model::LineQuantity::of(quantity).value()},
            {note != nullptr, model::Label::parse(note ? note : "").value()}};
}

const StepName allocated{15, "AllocateOrder", "ben", "terminal"};
const std::string database = "/srv/stockroom.db";

std::map<std::string, Rejection> aboutValues()
{
    return {{"invalid-value",
             {.reason = Reason::InvalidValue, .invalid = model::LineQuantity::parse("-6").error()}},
            {"invalid-call", {.reason = Reason::InvalidCall, .detail = "Allocate wants ORDER"}},
            {"not-a-file", {.reason = Reason::NotAFile, .given = "/dev/null"}},
            {"unknown-sku", {.reason = Reason::UnknownSku, .sku = "OAK-CLOK"}},
            {"unknown-batch", {.reason = Reason::UnknownBatch, .batch = "ship-07"}},
            {"unknown-order", {.reason = Reason::UnknownOrder, .order = "so-1041"}},
            {"unknown-line", {.reason = Reason::UnknownLine, .order = "SO-1041", .line = 9}},
            {"not-found", {.reason = Reason::NotFound, .order = "SO-1041"}},
            {"batch-conflict",
             {.reason = Reason::BatchConflict,
              .batch = "SHIP-07",
              .existing = "60 × OAK-CLOCK, ETA 2011-05-19",
              .given = "60 × OAK-TABLE, ETA 2011-05-19"}},
            {"line-conflict",
             {.reason = Reason::LineConflict,
              .order = "SO-1041",
              .line = 2,
              .existing = "12 × OAK-CLOCK",
              .given = "15 × OAK-CLOCK"}},
            {"request-conflict", {.reason = Reason::RequestConflict, .given = "order-1041-retry"}}};
}

std::map<std::string, Rejection> aboutRules()
{
    return {{"cancelled", {.reason = Reason::Cancelled, .order = "SO-1041", .line = 2}},
            {"already-here", {.reason = Reason::AlreadyHere, .batch = "SHIP-07"}},
            {"on-hold", {.reason = Reason::OnHold, .batch = "SHIP-07", .note = "damaged"}},
            {"does-not-fit",
             {.reason = Reason::DoesNotFit,
              .sku = "OAK-CLOCK",
              .batch = "SHIP-07",
              .order = "SO-1041",
              .line = 2,
              .wanted = 12,
              .free = 4,
              .holders = {holder("SO-1017", 1, 6), holder("SO-1022", 3, 10, "promised by phone")}}},
            {"other-sku",
             {.reason = Reason::OtherSku,
              .sku = "OAK-CLOCK",
              .batch = "SHIP-09",
              .order = "SO-1041",
              .line = 2,
              .existing = "OAK-TABLE"}},
            {"too-many-parts", {.reason = Reason::TooManyParts, .order = "SO-1041", .line = 2, .wanted = 12}},
            {"not-short", {.reason = Reason::NotShort, .batch = "SHIP-07", .order = "SO-1041", .line = 2}},
            {"no-such-way-out",
             {.reason = Reason::NoSuchWayOut, .order = "SO-1041", .line = 2, .existing = "3", .given = "7"}},
            {"pinned-line",
             {.reason = Reason::Pinned,
              .batch = "SHIP-07",
              .order = "SO-1041",
              .line = 2,
              .wanted = 20,
              .free = 16}},
            {"pinned-batch",
             {.reason = Reason::Pinned,
              .batch = "SHIP-07",
              .wanted = 5,
              .holders = {holder("SO-1022", 3, 10, "promised by phone")}}},
            {"nothing-to-undo", {.reason = Reason::NothingToUndo}},
            {"nothing-to-redo", {.reason = Reason::NothingToRedo}},
            {"depends", {.reason = Reason::Depends, .step = 12, .steps = {allocated}}},
            {"moved-on", {.reason = Reason::MovedOn}},
            {"stale", {.reason = Reason::Stale, .sku = "OAK-CLOCK"}},
            {"interrupted", {.reason = Reason::Interrupted}},
            {"not-empty", {.reason = Reason::NotEmpty, .existing = "12 batches", .file = database}}};
}

std::map<std::string, Rejection> aboutStorage()
{
    const auto of = [](Reason reason) { return Rejection{.reason = reason, .file = database}; };
    std::map<std::string, Rejection> all{{"no-database", of(Reason::NoDatabase)},
                                         {"not-a-database", of(Reason::NotADatabase)},
                                         {"other-application", of(Reason::OtherApplication)},
                                         {"newer", of(Reason::Newer)},
                                         {"damaged", of(Reason::Damaged)},
                                         {"read-only", of(Reason::ReadOnly)},
                                         {"disk-full", of(Reason::DiskFull)},
                                         {"file-gone", of(Reason::FileGone)},
                                         {"storage", of(Reason::Storage)}};
    all["damaged"].detail = "the sums of batch SHIP-07 do not agree";
    all["newer"].existing = "version 9";
    all["storage"].detail = "disk I/O error";
    all.emplace("in-use",
                Rejection{.reason = Reason::InUse,
                          .given = "stockroom of ana, process 4711, since 2011-05-10 08:15",
                          .file = database});
    all.emplace("unanswered", of(Reason::Unanswered));
    all.emplace("cannot-listen",
                Rejection{.reason = Reason::CannotListen,
                          .given = "127.0.0.1:5005",
                          .detail = "Address already in use"});
    all.emplace("file-exists", Rejection{.reason = Reason::FileExists, .file = "/srv/lines.csv"});
    all.emplace("file-unreadable",
                Rejection{.reason = Reason::FileUnreadable,
                          .file = "/srv/orders.csv",
                          .detail = "No such file or directory"});
    all.emplace(
        "file-unwritable",
        Rejection{.reason = Reason::FileUnwritable, .file = "/srv/lines.csv", .detail = "Permission denied"});
    return all;
}

} // namespace

const std::map<std::string, Rejection> &refusalExamples()
{
    static const auto examples = [] {
        auto all = aboutValues();
        all.merge(aboutRules());
        all.merge(aboutStorage());
        return all;
    }();
    return examples;
}

} // namespace features
