#pragma once

#include "model/batch.h"
#include "model/events.h"

#include <expected>
#include <span>
#include <vector>

namespace model {

/// Which of two batches is tried first: stock that is here, then the earlier ETA. Equal: the one recorded
/// first. An overdue batch counts as due today; by its original ETA it still stands before what is due today,
/// so the order needs no calendar.
bool isPreferredTo(const Batch &a, const Batch &b);

/// Order of service: priority, then need-by (none last), then the line stored first.
bool isServedBefore(const Demand &a, const Demand &b);

/// Which of two lines of a shrunk batch is taken first: the reverse of service, the latest allocation first;
/// pinned lines last of all.
bool givesWayBefore(const Allocation &a, const Allocation &b);

/// What a line allocated today may be told: the day its batch is due, or today if that is past or it is here.
Date promiseOf(const Batch &batch, Date today);

/// The book's domain service (chapter 1): the first batch in order of preference that can take the line takes
/// it. No batch can: the failure names the line.
std::expected<BatchRef, OutOfStock> allocate(const OrderLine &line, std::span<Batch *const> batches);

} // namespace model
