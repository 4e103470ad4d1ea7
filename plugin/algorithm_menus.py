# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms where a person looks for them: menus whose entries open the dialog with what the dock shows filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QMenu

from ..processing_provider.provider import ALGORITHMS
from ..processing_provider.translation import mark, tr
from .algorithm_values import SERIES, VELOCITY, file_values, model_values, place_values
from .icons import icon
from .session import Session

KINDS = {kind.ID: kind for kind in ALGORITHMS}


@dataclass(frozen=True)
class Entry:
    """A line of a menu.

    Attributes
    ----------
    algorithm : str
        Its name, without that of the provider.
    text : str
    takes : tuple of str
        What its main input is, the better first.
    """

    algorithm: str
    text: str
    takes: tuple[str, ...] = (VELOCITY, SERIES)


ANALYSES: tuple[Entry | None, ...] = (
    Entry("activeareas", mark("Active areas…")),
    Entry("detectchanges", mark("Changes of rate…")),
    Entry("velocity", mark("Velocity with this model…")),
    None,
    Entry("samplepoints", mark("Displacement at points…")),
    Entry("zonalseries", mark("Displacement of polygons…")),
    Entry("gnsscompare", mark("Compare with GNSS…")),
    None,
    Entry("decompose", mark("East and up from two tracks…"), (VELOCITY,)),
    Entry("decomposeseries", mark("East and up from two tracks, time series…"), (SERIES,)),
    Entry("projectlos", mark("Vertical or downslope from one track…")),
)
EXPORTS: tuple[Entry | None, ...] = (
    Entry("exportkmz", mark("Google Earth (KMZ)…")),
    Entry("exportgeotiff", mark("GeoTIFF…")),
    Entry("exportpoints", mark("Points (GeoPackage, shapefile, CSV)…")),
    None,
    Entry("exporthdfeos5", mark("HDF-EOS5…")),
    Entry("exportgmt", mark("GMT grid…")),
    Entry("exportroipac", mark("ROI_PAC…")),
)


def add_entries(
    menu: QMenu,
    entries: Sequence[Entry | None],
    session: Session,
    shown: Callable[[], Mapping[str, Any]] = dict,
) -> None:
    """Add entries (None = a separator) to a menu; they can be chosen while a result is open.

    Parameters
    ----------
    shown : function
        Gives values that go before those of the open result.
    """
    actions = {}
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = menu.addAction(icon(KINDS[entry.algorithm].ICON), tr(entry.text))
        action.triggered.connect(lambda checked=False, entry=entry: open_entry(session, entry, shown()))
        actions[action] = KINDS[entry.algorithm]().shortDescription()

    def show() -> None:
        for action, description in actions.items():
            action.setEnabled(bool(session.results))
            action.setToolTip(description if session.results else tr("Open a result (.h5) first, or a folder of them."))

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(show)


def open_entry(session: Session, entry: Entry, shown: Mapping[str, Any]) -> None:
    """Open the dialog of an entry with files, model, points and areas of the dock, and with `shown`."""
    files = file_values(session, entry.takes, str(shown.get("INPUT", "")))
    places = place_values(session, input_names(entry.algorithm))
    open_algorithm(session, entry.algorithm, {**files, **model_values(session.model), **places, **shown})


def open_algorithm(session: Session, algorithm: str, values: Mapping[str, Any]) -> None:
    """Show the dialog of an algorithm beside QGIS's window, with those of the values that it asks for."""
    from processing import createAlgorithmDialog  # a plugin of QGIS: not there before QGIS has loaded it

    names = input_names(algorithm)
    given = {
        name: str(value) if isinstance(value, Path) else value
        for name, value in values.items()
        if name in names and value not in (None, "")
    }
    createAlgorithmDialog(f"insar:{algorithm}", given).show()
    if session.reference is not None and "POINT" not in names:
        text = tr("Algorithms read the files, which have a reference of their own, not that of the dock.")
        session.said.emit(text, True)


def input_names(algorithm: str) -> set[str]:
    """Parameters of an algorithm that are not outputs."""
    owner = KINDS[algorithm]().create()  # the definitions go with it
    return {definition.name() for definition in owner.parameterDefinitions() if not definition.isDestination()}
