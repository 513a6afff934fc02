"""What others do is told by the desktop: the real window, and a terminal beside it, over the session's bus.

Usage: notices.py STOCKROOM STOCKROOMCTL
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from accessible import Program, set_up_bus, wait_for
from gi.repository import Gio, GLib

DAY = {"STOCKROOM_TODAY": "2026-01-15"}
NAME = "org.freedesktop.Notifications"
INTERFACE = """
<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
</interface></node>
"""


class Desktop:
    """A desktop that shows notices, as far as this program asks for them."""

    def __init__(self):
        self.told = []
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        bus.register_object("/org/freedesktop/Notifications", interface, self._answer, None, None)
        self._owned = Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)

    def _answer(self, _bus, _sender, _path, _interface, _method, what, call):
        program, _replaced, _icon, lead, rest = what.unpack()[:5]
        self.told.append((program, lead, rest))
        call.return_value(GLib.Variant("(u)", (len(self.told),)))


def main(program, terminal):
    with tempfile.TemporaryDirectory() as folder:
        set_up_bus(folder)
        desktop = Desktop()
        database = f"{folder}/stock.db"
        settings = pathlib.Path(folder, "stockroom.ini")
        settings.touch()

        def call(*words):
            subprocess.run([terminal, "--database", database, *words], env=os.environ | DAY, check=True)

        call("add-batch", "HERE", "CLOCK", "100")
        call("place-order", "o1", "CLOCK", "60", "CLOCK", "30")
        call("place-order", "o2", "LAMP", "5")
        call("add-batch", "OPEN", "LAMP", "1")
        desk = Program([program, "--database", database, "--config", str(settings)], os.environ | DAY)
        try:
            # what is done here makes a line short, and is not told
            desk.press(desk.button("Allocate"))
            wait_for("the result", lambda: any(said.startswith("Allocated 2 of 3 lines.") for said in desk.said))
            # what is done there makes another short, and is
            call("change-quantity", "HERE", "70")
            wait_for("the notice", lambda: desktop.told)
            assert desktop.told == [("Stockroom", "1 line became short", "")], desktop.told
        finally:
            desk.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
