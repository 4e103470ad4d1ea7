# SPDX-License-Identifier: GPL-2.0-or-later
"""The transects of a panel: their lines, and the profiles that are read in the background when something changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing_provider.translation import tr
from ..session import Session
from ..tasks import TaskRunner
from .transect_lines import Profile, Request, TransectLine, read_profile

RequestMaker = Callable[[TransectLine], "Request | None"]


class TransectBook(QObject):
    """Keeps one profile per line. A new line is taken only when there are data under it.

    Parameters
    ----------
    make_request : function
        What is to be read along a line; None when it has no place in the data, or nothing is open.
    """

    changed = pyqtSignal()
    said = pyqtSignal(str, bool)

    def __init__(self, session: Session, make_request: RequestMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._make_request = make_request
        self.tasks = TaskRunner(self)
        self.lines: tuple[TransectLine, ...] = ()
        self.profiles: dict[int, Profile] = {}
        self._running: dict[int, Request] = {}
        self._tried: dict[int, tuple[TransectLine, frozenset[int]]] = {}

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return bool(self._running)

    @property
    def shown(self) -> list[Profile]:
        """Profiles in the order of the lines."""
        return [self.profiles[line.number] for line in self.lines if line.number in self.profiles]

    @property
    def claimed(self) -> list[TransectLine]:
        """Lines that are shown, and those that will be when they are read: their numbers are taken."""
        return [*self.lines, *(line for line, _ in self._tried.values())]

    def line(self, number: int) -> TransectLine | None:
        """The line of a number."""
        return next((line for line in self.lines if line.number == number), None)

    def try_line(self, line: TransectLine, replace_others: bool) -> None:
        """Show a new line if there are data under it; else say why and leave everything as it is.

        With `replace_others` it takes the place of those that are shown or being read now.
        """
        replaced: frozenset[int] = frozenset()
        if replace_others:
            replaced = frozenset(other.number for other in self.lines)
            self.give_up_new()
        self._tried[line.number] = line, replaced
        self._try(line.number)

    def set_lines(self, lines: Iterable[TransectLine]) -> None:
        """Put other lines in place of those that are shown; profiles that are known stay."""
        self.lines = tuple(lines)
        numbers = {line.number for line in self.lines}
        self.profiles = {number: profile for number, profile in self.profiles.items() if number in numbers}
        self._session.project.setDirty(True)
        self.refresh()
        self.changed.emit()

    def change_line(self, number: int, **changes: Any) -> None:
        """Rename or recolour a line."""
        lines = tuple(replace(line, **changes) if line.number == number else line for line in self.lines)
        for line in lines:
            if line.number == number and number in self.profiles:
                self.profiles[number] = replace(self.profiles[number], line=line)
        self.lines = lines
        self._session.project.setDirty(True)
        self.changed.emit()

    def remove_line(self, number: int) -> None:
        """Remove one."""
        self.set_lines(line for line in self.lines if line.number != number)

    def refresh(self) -> None:
        """Read along all lines whose request is another one than that of their profile."""
        for number in list(self._tried):
            self._try(number)
        for line in self.lines:
            if line.number in self._tried:  # to be replaced; read if it is not after all
                continue
            known = self.profiles.get(line.number)
            request = self._make_request(line)
            if request is None:
                self.profiles.pop(line.number, None)
            elif known is None or not _answers(known.request, request):
                self._read(line, self._replace)

    def close(self) -> None:
        """Stop reading."""
        self.tasks.cancel()
        self._running.clear()
        self._tried.clear()

    def _try(self, number: int) -> None:
        """Read along a new line."""
        line, replaced = self._tried[number]

        def done(profile: Profile) -> None:
            self._tried.pop(number, None)
            self._accept(line, profile, replaced)

        def ended() -> None:
            if self._tried.pop(number, None) is not None:
                self.refresh()

        self._read(line, done, ended)

    def give_up_new(self) -> None:
        """Do not show the lines that are still being tried."""
        for number in list(self._tried):
            del self._tried[number]
            self._running.pop(number, None)
            self.tasks.cancel(_description(number))

    def _read(
        self, line: TransectLine, done: Callable[[Profile], None], ended: Callable[[], None] = lambda: None
    ) -> None:
        """Read along a line; `ended` is called when there is no profile in the end."""
        request = self._make_request(line)
        if request is None or self._running.get(line.number) == request:
            return
        self._running[line.number] = request

        def finish(profile: Profile) -> None:
            self._running.pop(line.number, None)
            if not profile.transect.valid:
                self.said.emit(profile.transect.message, True)
            done(profile)

        def fail(sentence: str) -> None:
            self._running.pop(line.number, None)
            self.said.emit(sentence, True)
            ended()

        def stop() -> None:
            fail(tr("Reading along {line} was canceled.").format(line=line.title))

        self.tasks.start(
            _description(line.number), lambda progress: read_profile(line, request, progress), finish, fail, stop
        )

    def _accept(self, line: TransectLine, profile: Profile, replaced: frozenset[int]) -> None:
        """Take a new line with its profile, in place of the replaced ones."""
        if not profile.transect.valid:
            self.refresh()
            return
        kept = tuple(other for other in self.lines if other.number not in replaced | {line.number})
        self.profiles[line.number] = profile
        self.set_lines(sorted((*kept, line), key=lambda item: item.number))

    def _replace(self, profile: Profile) -> None:
        """Take the new profile of a line that is shown."""
        line = self.line(profile.line.number)
        if line is not None:
            self.profiles[line.number] = replace(profile, line=line)
            self.changed.emit()


def _description(number: int) -> str:
    return tr("Transect {number}").format(number=number)


def _answers(known: Request, wanted: Request) -> bool:
    """Whether what was read holds all that is wanted."""
    return known == replace(wanted, with_image=known.with_image) and (known.with_image or not wanted.with_image)
