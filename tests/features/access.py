"""A day's work in the real window by somebody who does not see it: through the accessibility bus alone.

Usage: access.py STOCKROOM
"""
import os
import pathlib
import re
import sys
import tempfile

from accessible import Atspi, Program, set_up_bus, wait_for

VIEWS = ["Today", "Allocation desk", "Orders", "Stock", "Timeline", "Shortages", "History", "Outbox"]
DAY = "2026-01-15"
COUNTED = "In batch, as counted"


class Desk(Program):
    """Stockroom on a fresh database."""

    def __init__(self, program, folder):
        settings = pathlib.Path(folder, "stockroom.ini")
        settings.touch()
        command = [program, "--database", f"{folder}/stock.db", "--config", str(settings)]
        super().__init__(command, os.environ | {"STOCKROOM_TODAY": DAY})

    def views(self):
        return [item.get_name() for item in self.all(Atspi.Role.LIST_ITEM, within=self.find(Atspi.Role.LIST, "Views"))]

    def show(self, view):
        self.press(self.find(Atspi.Role.LIST_ITEM, view), "Toggle")
        self.find(Atspi.Role.FRAME, f"Stockroom – {view}")

    def only(self, view, text, first=None):
        """The table of a view, filtered to what the text is in; `first`: the row that comes to stand at its top."""
        names = {"Allocation desk": ("Filter lines", "Order lines"), "Stock": ("Filter stock", "Stock")}
        self.show(view)
        self.type(names[view][0], text)
        return wait_for(f"{text} in {view}", lambda: self._filtered(names[view][1], text, first))

    def _filtered(self, name, text, first):
        table = self.table(name)
        if first:
            return table if table.count() and first in table.row(0).values() else None
        rows = table.rows()
        return table if rows and all(text in " ".join(row.values()) for row in rows) else None

    def wait_for_status(self, pattern):
        status = self.all(Atspi.Role.STATUS_BAR)[0]
        wait_for(f"the status bar to say {pattern}", lambda: re.search(pattern, status.get_name()))
        result = status.get_name()
        wait_for(f"“{result}” to be announced", lambda: result in self.said and result in self.stated)
        assert self.said.count(result) == 1, self.said

    def take_back(self, gesture, pattern):
        undo = self.button("Undo")
        wait_for(f"Undo to name {gesture}", lambda: undo.get_description() == gesture)
        self.press(undo)
        self.wait_for_status(pattern)


def allocate_an_order(desk):
    """Finds an order that waits, and has its lines allocated: what they were, and what they are."""
    desk.show("Allocation desk")
    lines = desk.table("Order lines").rows()
    order = next(row["Order"].split(" · ")[0] for row in lines if row["State"] == "Waiting")
    table = desk.only("Allocation desk", order)
    before = table.rows()
    waiting = [place for place, row in enumerate(before) if row["State"] == "Waiting"]
    assert len(waiting) > 1, before
    for place in waiting:
        assert before[place]["Batch"] == "no batch" and before[place]["SKU"] and before[place]["Qty"], before[place]
    table.select(waiting)
    allocate = desk.button("Allocate")
    count = f"{len(waiting)} lines"
    wait_for(f"Allocate to be about {count}", lambda: allocate.get_description() == count)
    desk.press(allocate)
    desk.wait_for_status(rf"^Allocated {len(waiting)} lines\.$")
    after = desk.table("Order lines").rows()
    for place in waiting:
        assert after[place]["State"] == "Allocated" and after[place]["Batch"] != "no batch", after[place]
    return before, after, after[waiting[0]]


def open_batch(desk, line):
    """The view Stock with the batches of the line's SKU open, and the row of the one that serves it."""
    stock = desk.only("Stock", line["SKU"], first=line["SKU"])
    stock.select([0])
    if stock.cell(0, 0).get_description() == "closed":
        desk.press(desk.find(Atspi.Role.MENU_ITEM, "Open or close the row"))
    wait_for("the open row", lambda: desk.table("Stock").cell(0, 0).get_description() == "open")
    stock = desk.table("Stock")
    names = [stock.cell(row, 0).get_name() for row in range(stock.count())]
    return stock, names.index(line["Batch"])


def figures_of(sentence, batch):
    """What a bar says: when, and the three figures."""
    told = re.fullmatch(
        rf"Batch {re.escape(batch)}, (expected \d+ \w+|in the warehouse), (\d+) in batch, (\d+) allocated, (\d+) free",
        sentence,
    )
    assert told, sentence
    quantity, allocated, free = (int(figure) for figure in told.groups()[1:])
    assert free == quantity - allocated, sentence
    return quantity, allocated, free


def shrink(desk, line):
    """Takes the batch of the line down to less than it has promised, reading first what would come of it."""
    batch = line["Batch"]
    stock, place = open_batch(desk, line)
    quantity, allocated, _ = figures_of(stock.row(place)["Stock"], batch)
    stock.select([place])
    desk.press(desk.find(Atspi.Role.MENU_ITEM, f"Change quantity of {batch}…"))
    desk.type(COUNTED, "0")
    apply = desk.button("Apply")
    wait_for("what it comes to", lambda: re.search("become|move", apply.get_description()))
    assert apply.get_description() in desk.said, (apply.get_description(), desk.said)
    consequences = desk.table("Lines that would change").rows()
    assert sum(int(row["Qty"]) for row in consequences) == allocated, (consequences, allocated)
    fate = next(row for row in consequences if row["Order"] == line["Order"])
    assert fate["Goes to"] != batch, fate
    assert desk.table("Stock").row(place)["Stock"] == stock.row(place)["Stock"]  # tried, not done
    desk.press(apply)
    desk.wait_for_status(rf"^{re.escape(batch)} is now 0 \(was {quantity}\)\.")
    assert not desk.is_shown(Atspi.Role.TEXT, COUNTED)
    assert figures_of(desk.table("Stock").row(place)["Stock"], batch) == (0, 0, 0)
    return fate


def read_why(desk, line, fate):
    """The panel that says why the line is where it is now."""
    lines = desk.only("Allocation desk", line["Order"].split(" · ")[0])
    place = next(place for place, row in enumerate(lines.rows()) if row["Order"] == line["Order"])
    row = lines.row(place)
    lines.select([place])
    why = desk.find(Atspi.Role.PANEL, "Why")
    is_short = fate["Goes to"] == "Short"
    title = "Why is it short?" if is_short else "Why this batch?"
    wait_for(title, lambda: desk.all(Atspi.Role.LABEL, title, within=why))
    candidates = [item.get_name() for item in desk.all(Atspi.Role.LIST_ITEM, within=why)]
    assert all(" free then, " in sentence for sentence in candidates), candidates
    chosen = [sentence for sentence in candidates if sentence.endswith(", chosen")]
    if is_short:
        assert row["State"] == "Short" and candidates and not chosen, (row, candidates)
    else:
        assert row["Batch"] == fate["Goes to"] and chosen[0].startswith(fate["Goes to"]), (row, candidates)


def work(desk):
    desk.press(desk.button("Look around with sample data"))
    wait_for("the views in the rail", lambda: desk.views() == VIEWS)
    waiting, allocated, line = allocate_an_order(desk)
    stock = open_batch(desk, line)[0].rows()

    fate = shrink(desk, line)
    read_why(desk, line, fate)

    desk.take_back("Change quantity", r"^Took back step \d+: Change quantity\.")
    order = line["Order"].split(" · ")[0]
    assert desk.only("Stock", line["SKU"], first=line["SKU"]).rows() == stock
    assert desk.only("Allocation desk", order).rows() == allocated
    desk.take_back("Allocate", r"^Took back step \d+: Allocate\.")
    assert desk.only("Allocation desk", order).rows() == waiting

    desk.press(desk.find(Atspi.Role.MENU_ITEM, "Quit"))
    status = desk.end()
    assert status == 0, status


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        set_up_bus(folder)
        desk = Desk(program, folder)
        try:
            work(desk)
        finally:
            desk.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
