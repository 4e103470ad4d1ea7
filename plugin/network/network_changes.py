# SPDX-License-Identifier: GPL-2.0-or-later
"""Switches of interferograms that are not in the files, stack by stack."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from ..panel_state import as_dict
from .network_book import NetworkBook


class NetworkChanges:
    """Keeps for each stack which interferograms are switched, while another one is shown and in a project."""

    def __init__(self) -> None:
        self._by_path: dict[str, dict[str, bool]] = {}

    def remember(self, book: NetworkBook) -> None:
        """Take the switches of the stack that is shown."""
        if book.stack is not None and book.edit is not None:
            self._by_path[str(book.stack.path)] = book.edit.changes()

    def give_back(self, book: NetworkBook) -> None:
        """Switch what was switched in the stack that is shown."""
        if book.stack is not None:
            book.apply_changes(self._by_path.get(str(book.stack.path), {}))

    def state(self, project: QgsProject) -> dict[str, dict[str, bool]]:
        """What a project keeps."""
        return {project.writePath(path): changes for path, changes in self._by_path.items() if changes}

    def restore(self, state: Any, project: QgsProject) -> None:
        """Take what `state` gave."""
        self._by_path = {
            project.readPath(path): {str(name): bool(kept) for name, kept in as_dict(changes).items()}
            for path, changes in as_dict(state).items()
        }
