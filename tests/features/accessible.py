"""A program as assistive technology meets it: through the accessibility bus, and through nothing else."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 60  # seconds, for a loaded machine
IN_MENUS = {Atspi.Role.MENU_BAR, Atspi.Role.POPUP_MENU, Atspi.Role.MENU_ITEM}  # offered while closed, too
WHOLE = {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE}  # their cells are asked for by row and column


def wait_for(what, asked):
    """What `asked` answers, once it is neither nothing nor false. The bus is heard meanwhile."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            if answer := asked():
                return answer
        except GLib.Error:
            pass  # it went away while it was asked: the next look decides
        if time.monotonic() > end:
            raise AssertionError(f"waited {PATIENCE} s in vain for {what}")
        GLib.timeout_add(20, lambda: False)
        GLib.MainContext.default().iteration(True)


def set_up_bus(folder):
    """What the session starts for the accessibility bus keeps its sockets and settings in the folder."""
    own = {name: folder for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    own["GSETTINGS_BACKEND"] = "memory"
    Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "UpdateActivationEnvironment",
        GLib.Variant("(a{ss})", (own,)),
        None,
        Gio.DBusCallFlags.NONE,
        -1,
    )


class Program:
    """A running program, and what it says on the bus."""

    def __init__(self, command, environment):
        self.said = []  # names of the notifications that appeared, in order
        self.stated = []  # what the status bar came to say, in order
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed:showing", "object:property-change:accessible-name"):
            self._listener.register(kind)
        always = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}  # no screen reader runs that would ask for it
        self._process = subprocess.Popen(command, env=environment | always)
        self._root = wait_for("the program on the accessibility bus", self._find)

    def _find(self):
        assert self._process.poll() is None, f"it ended with status {self._process.returncode}"
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program and program.get_process_id() == self._process.pid and program.get_child_count():
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None

    def _hear(self, event):
        try:
            role, name = event.source.get_role(), event.source.get_name()
            if event.type.startswith("object:property-change") and role == Atspi.Role.STATUS_BAR:
                self.stated.append(name)
            elif event.detail1 and role == Atspi.Role.NOTIFICATION:
                self.said.append(name)
        except GLib.Error:
            pass  # gone before it was asked

    def all(self, role, name=None, within=None):
        """Every shown thing of the role, in the order of the tree."""
        found, left = [], [within or self._root]
        while left:
            thing = left.pop()
            try:
                kind = thing.get_role()
                if kind not in IN_MENUS and not thing.get_state_set().contains(Atspi.StateType.SHOWING):
                    continue
                if kind == role and (name is None or thing.get_name() == name):
                    found.append(thing)
                if kind not in WHOLE:
                    inside = [thing.get_child_at_index(place) for place in range(thing.get_child_count())]
                    left += filter(None, reversed(inside))
            except GLib.Error:
                pass  # it went away while it was asked
        return found

    def find(self, role, name):
        return wait_for(f"{role.value_nick} “{name}”", lambda: self.all(role, name))[0]

    def is_shown(self, role, name):
        return bool(self.all(role, name))

    def button(self, name):
        return self.find(Atspi.Role.PUSH_BUTTON, name)

    def press(self, thing, action="Press"):
        """Does what the thing offers under that name, once it offers it."""

        def is_done():
            names = [thing.get_action_name(place) for place in range(thing.get_n_actions())]
            return action in names and thing.do_action(names.index(action))

        wait_for(f"“{thing.get_name()}” to offer {action}", is_done)

    def type(self, name, text):
        field = self.find(Atspi.Role.TEXT, name)
        assert field.set_text_contents(text)
        wait_for(f"“{text}” in {name}", lambda: field.get_text(0, field.get_character_count()) == text)

    def table(self, name):
        return Table(self.find(Atspi.Role.TABLE, name))

    def end(self):
        return self._process.wait(PATIENCE)

    def kill(self):
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()


class Table:
    """Rows and cells as a screen reader names them."""

    def __init__(self, accessible):
        self._table = accessible

    def columns(self):
        return [self._table.get_column_description(place) for place in range(self._table.get_n_columns())]

    def count(self):
        return self._table.get_n_rows()

    def cell(self, row, column):
        return self._table.get_accessible_at(row, column)

    def row(self, row):
        """The texts of a row's cells by the headings of their columns."""
        return {head: self.cell(row, place).get_name() for place, head in enumerate(self.columns())}

    def rows(self):
        return [self.row(row) for row in range(self.count())]

    def select(self, rows):
        """These rows and no others."""
        for row in rows:
            assert self._table.add_row_selection(row), row
        for row in self._table.get_selected_rows():
            assert row in rows or self._table.remove_row_selection(row), row
        assert list(self._table.get_selected_rows()) == rows
