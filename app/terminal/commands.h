#pragma once

#include "app/outcome.h"
#include "app/terminal/call.h"

namespace terminal {

struct Session;

// Each turns words into a command of the service layer and its outcome into text, and answers the exit
// status.

app::Answer<int> addBatch(const Call &call, Session &session);
app::Answer<int> changeQuantity(const Call &call, Session &session);
app::Answer<int> changeEta(const Call &call, Session &session);
app::Answer<int> receive(const Call &call, Session &session);
app::Answer<int> hold(const Call &call, Session &session);
app::Answer<int> unhold(const Call &call, Session &session);

app::Answer<int> placeOrder(const Call &call, Session &session);
app::Answer<int> allocate(const Call &call, Session &session);
app::Answer<int> release(const Call &call, Session &session);
app::Answer<int> cancel(const Call &call, Session &session);
app::Answer<int> split(const Call &call, Session &session);
app::Answer<int> move(const Call &call, Session &session);
app::Answer<int> pin(const Call &call, Session &session);
app::Answer<int> unpin(const Call &call, Session &session);
app::Answer<int> changeLine(const Call &call, Session &session);
app::Answer<int> improve(const Call &call, Session &session);

app::Answer<int> why(const Call &call, Session &session);
app::Answer<int> waysOut(const Call &call, Session &session);

app::Answer<int> undo(const Call &call, Session &session);
app::Answer<int> redo(const Call &call, Session &session);
app::Answer<int> history(const Call &call, Session &session);

app::Answer<int> showOrder(const Call &call, Session &session);
app::Answer<int> showBatch(const Call &call, Session &session);
app::Answer<int> showSku(const Call &call, Session &session);

app::Answer<int> listBatches(const Call &call, Session &session);
app::Answer<int> listLines(const Call &call, Session &session);
app::Answer<int> listOrders(const Call &call, Session &session);
app::Answer<int> listSkus(const Call &call, Session &session);
app::Answer<int> listShortages(const Call &call, Session &session);
app::Answer<int> listPromises(const Call &call, Session &session);
app::Answer<int> allocations(const Call &call, Session &session);

app::Answer<int> importBatches(const Call &call, Session &session);
app::Answer<int> importOrders(const Call &call, Session &session);
app::Answer<int> importAllocations(const Call &call, Session &session);

app::Answer<int> allocateFromCsv(const Call &call, Session &session);

app::Answer<int> exportBatches(const Call &call, Session &session);
app::Answer<int> exportLines(const Call &call, Session &session);
app::Answer<int> exportAllocations(const Call &call, Session &session);

app::Answer<int> outboxList(const Call &call, Session &session);
app::Answer<int> outboxRetry(const Call &call, Session &session);
app::Answer<int> outboxSkip(const Call &call, Session &session);
app::Answer<int> outboxExport(const Call &call, Session &session);

app::Answer<int> backup(const Call &call, Session &session);
app::Answer<int> restore(const Call &call, Session &session);
app::Answer<int> doctor(const Call &call, Session &session);
app::Answer<int> rebuildViews(const Call &call, Session &session);

app::Answer<int> demo(const Call &call, Session &session);

app::Answer<int> serve(const Call &call, Session &session);

} // namespace terminal
