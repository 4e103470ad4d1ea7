# SPDX-License-Identifier: GPL-2.0-or-later
"""How point layers look: coloured by velocity, in classes about 0."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from qgis.core import QgsGraduatedSymbolRenderer, QgsMarkerSymbol, QgsRendererRange, QgsVectorLayer

from ..core.errors import FormatError
from .style import Style
from .styling import COLOURS, choose_range, save_style

FIELD = "velocity"
SIZE = "1.6"  # millimetres on the screen
FAR = 1.0e9


def velocity_renderer(values: npt.NDArray[np.float32]) -> QgsGraduatedSymbolRenderer:
    """Classes of equal width in the colours of the map layer of velocity; `values` (mm/year) decide their range."""
    low, high = choose_range(Style.SIGNED, values)
    colours = COLOURS[Style.SIGNED]
    edges = np.linspace(low, high, len(colours) + 1).tolist()
    ranges = []
    for number, colour in enumerate(colours):
        symbol = QgsMarkerSymbol.createSimple({"color": colour, "size": SIZE, "outline_style": "no"})
        # what lies beyond has the colours of the ends
        first = -FAR if number == 0 else edges[number]
        last = FAR if number == len(colours) - 1 else edges[number + 1]
        label = f"{edges[number]:.3g} … {edges[number + 1]:.3g} mm/year"
        ranges.append(QgsRendererRange(first, last, symbol, label))
    return QgsGraduatedSymbolRenderer(FIELD, ranges)


def write_point_style(path: Path, values: npt.NDArray[np.float32]) -> None:
    """Write the style of a point layer beside its file, where QGIS looks for it when the file is opened.

    Raises
    ------
    FormatError
        When the layer cannot be opened or the style cannot be written.
    """
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(str(path), path.stem, "ogr", options)
    if not layer.isValid():
        raise FormatError(f"{path} was written but QGIS cannot open it as a layer; write it to another folder.")
    layer.setRenderer(velocity_renderer(values))
    save_style(layer, path)
