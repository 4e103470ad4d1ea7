# SPDX-License-Identifier: GPL-2.0-or-later
"""The transects of a panel: their lines, and the profiles that are read in the background when something changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing_provider.algorithm import tr
from .session import Session
from .tasks import TaskRunner
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

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return bool(self._running)

    @property
    def shown(self) -> list[Profile]:
        """Profiles in the order of the lines."""
        return [self.profiles[line.number] for line in self.lines if line.number in self.profiles]

    def line(self, number: int) -> TransectLine | None:
        """The line of a number."""
        return next((line for line in self.lines if line.number == number), None)

    def try_line(self, line: TransectLine, replace_others: bool) -> None:
        """Show a new line if there are data under it; else say why and leave everything as it is."""
        self._read(line, lambda profile: self._accept(line, profile, replace_others))

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
        for line in self.lines:
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

    def _read(self, line: TransectLine, done: Callable[[Profile], None]) -> None:
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

        self.tasks.start(
            tr("Transect {number}").format(number=line.number),
            lambda progress: read_profile(line, request, progress),
            finish,
            fail,
        )

    def _accept(self, line: TransectLine, profile: Profile, replace_others: bool) -> None:
        """Take a new line with its profile."""
        if not profile.transect.valid:
            self.refresh()
            return
        kept = () if replace_others else tuple(other for other in self.lines if other.number != line.number)
        self.profiles = {number: old for number, old in self.profiles.items() if not replace_others}
        self.profiles[line.number] = profile
        self.set_lines(sorted((*kept, line), key=lambda item: item.number))

    def _replace(self, profile: Profile) -> None:
        """Take the new profile of a line that is shown."""
        line = self.line(profile.line.number)
        if line is not None:
            self.profiles[line.number] = replace(profile, line=line)
            self.changed.emit()


def _answers(known: Request, wanted: Request) -> bool:
    """Whether what was read holds all that is wanted."""
    return known == replace(wanted, with_image=known.with_image) and (known.with_image or not wanted.with_image)
