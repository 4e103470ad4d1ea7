# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures of the map panel: made in the background, and some kept to be shown again at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ...core.errors import InsarError
from ...processing_provider.translation import tr
from ..tasks import TaskRunner
from .map_pictures import Picture, View

KEPT = 3
"""Pictures that are kept."""

Stamp = tuple[Any, ...]


class PictureBook:
    """Calls `done(picture, stamp)` or `failed(sentence, is_warning)` for what it is asked for, the latest alone."""

    def __init__(
        self, tasks: TaskRunner, done: Callable[[Picture, Stamp], None], failed: Callable[[str, bool], None]
    ) -> None:
        self._tasks, self._done, self._failed = tasks, done, failed
        self._pictures: dict[tuple[str, bool, Stamp], Picture] = {}

    def ask(self, view: View, masked: bool, in_use: str) -> bool:
        """Ask for the picture of a view; False when it is being made.

        Parameters
        ----------
        in_use : str
            Source of the map layer: its file is not written to.
        """
        try:
            key = (view.name, masked, view.stamp())
            known = self._pictures.get(key)
            if known is not None and (known.path is None or known.path.exists()):
                self._done(replace(known, view=view), key[2])
                return True
            make = view.maker(masked, in_use)
        except (InsarError, OSError) as error:
            self._failed(str(error), True)
            return True

        def keep(picture: Picture) -> None:
            """Forget those whose file it took, and the oldest of too many. Files stay: a project may have them."""
            others = [
                (old, other)
                for old, other in self._pictures.items()
                if other.path is None or other.path != picture.path
            ]
            self._pictures = dict([*others[1 - KEPT :], (key, picture)])
            self._done(picture, key[2])

        self._tasks.start(
            tr("InSAR map"),
            make,
            keep,
            lambda sentence: self._failed(sentence, True),
            lambda: self._failed(tr("Preparing {title} was canceled.").format(title=view.title), False),
        )
        return False
