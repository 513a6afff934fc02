"""What is typed survives the end of the program by force: the real window, killed and started again.

Usage: drafts.py STOCKROOM
"""
import os
import pathlib
import sys
import tempfile

from accessible import Atspi, Program, set_up_bus, wait_for

FORCE = -9  # the status of a program that was killed
ROWS = "SKU and quantity, a line each"
OFFER = "What you typed was kept. Not finished when Stockroom ended: New order 553099."


class Desk(Program):
    def __init__(self, program, folder):
        self.settings = pathlib.Path(folder, "stockroom.ini")
        self.settings.touch()
        command = [program, "--database", f"{folder}/stock.db", "--config", str(self.settings)]
        super().__init__(command, os.environ | {"STOCKROOM_TODAY": "2026-01-15"})

    def text_of(self, name):
        field = self.find(Atspi.Role.TEXT, name)
        return field.get_text(0, field.get_character_count())

    def is_kept(self, text):
        return text in self.settings.read_text()

    def end_by_force(self):
        self._process.kill()
        assert self.end() == FORCE


def type_half_an_order(desk):
    desk.press(desk.find(Atspi.Role.MENU_ITEM, "New order…"))
    desk.type("Order", "553099")
    desk.type(ROWS, "85123A 32\n71053 6")
    desk.type("Customer", "Ana")
    wait_for("it to be written", lambda: desk.is_kept("553099") and desk.is_kept("71053") and desk.is_kept("Ana"))


def go_on(desk):
    wait_for("the offer", lambda: OFFER in desk.said)
    desk.press(desk.button("Go on"))
    wait_for("what was typed", lambda: desk.text_of("Order") == "553099")
    assert desk.text_of(ROWS) == "85123A 32\n71053 6", desk.text_of(ROWS)
    assert desk.text_of("Customer") == "Ana", desk.text_of("Customer")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        set_up_bus(folder)
        desk = Desk(program, folder)
        try:
            type_half_an_order(desk)
            desk.end_by_force()
            desk = Desk(program, folder)
            go_on(desk)
            desk.press(desk.button("Add order"))
            wait_for("the order", lambda: desk.table("Order lines").count() == 2)
            assert not desk.is_kept("553099")
            desk.end_by_force()
            desk = Desk(program, folder)
            wait_for("the lines", lambda: desk.table("Order lines").count() == 2)
            assert not desk.is_shown(Atspi.Role.PUSH_BUTTON, "Go on")
        finally:
            desk.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
