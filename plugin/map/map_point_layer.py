# SPDX-License-Identifier: GPL-2.0-or-later
"""A point layer coloured by the map panel: by classes of an expression over its fields, which are read as they are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsColorRamp,
    QgsDateTimeRange,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRenderContext,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...processing_provider.style import Style
from ...processing_provider.translation import tr
from ..points.point_styles import show_attribute
from .map_layer import PROPERTY_STYLE, MapLayer, tick, usual_ramp
from .map_pictures import Picture
from .map_points import PointView

CLASSES = 11
"""Of the colours; the one in the middle is about 0. A person may choose another number in QGIS's dialog."""
FAR = 1e9
"""The outer classes reach so far: values beyond the range of colours are shown in the last colour."""


class PointMap:
    """Colours the layer of the point view that is shown; does for it what MapLayer does for rasters."""

    def __init__(self, looks: MapLayer) -> None:
        self._looks = looks
        """Ramps and opacity are those of the panel, whatever it shows."""
        self._view: PointView | None = None
        self._offsets: Sequence[float] | None = None
        self._since: int | None = None
        self._band = 1

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer, None when it is not in the project."""
        if self._view is None:
            return None
        layer = self._view.source.project.mapLayer(self._view.source.layer_id)
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def show(
        self,
        picture: Picture,
        offsets: Sequence[float] | None,
        ranges: Sequence[QgsDateTimeRange],
        since: int | None = None,
    ) -> None:
        """Take another view; `paint` shows it.

        Parameters
        ----------
        offsets : sequence of float, optional
            What is added at each date, in the unit of the picture.
        since : int, optional
            Index of the date from which on displacement is counted; None = as in the fields.
        """
        self._view = picture.view if isinstance(picture.view, PointView) else None
        self._offsets, self._since = offsets, since

    def set_visible(self, visible: bool) -> None:
        """Show or hide the layer."""
        if self.layer is not None:
            tick(self.layer, visible)

    def paint(self, picture: Picture, band: int, low: float, high: float) -> None:
        """Give the layer its classes; their number, symbol and ramp stay when it was coloured here before."""
        layer = self.layer
        if layer is None:
            return
        self.remember()
        style = picture.view.style
        ramp = self._looks.ramps.get(style) or usual_ramp(style)
        renderer, count = layer.renderer(), CLASSES
        coloured = layer.customProperty(PROPERTY_STYLE) == style.value
        if coloured and isinstance(renderer, QgsGraduatedSymbolRenderer) and len(renderer.ranges()) > 1:
            count = len(renderer.ranges())
            ramp = renderer.sourceColorRamp() or ramp
        else:
            layer.setOpacity(self._looks.opacity)
            layer.setCustomProperty(PROPERTY_STYLE, style.value)
        self._set(layer, make_renderer(_symbol(layer, coloured), ramp, (low, high), count, tr(picture.unit)), band)

    def switch_band(self, band: int) -> None:
        """Show another date in the same colours."""
        layer = self.layer
        if layer is not None and isinstance(layer.renderer(), QgsGraduatedSymbolRenderer):
            self._set(layer, None, band)

    def _set(self, layer: QgsVectorLayer, renderer: QgsGraduatedSymbolRenderer | None, band: int) -> None:
        self._band = band
        offset = 0.0
        if self._offsets is not None:
            offset = self._offsets[band - 1] - (0.0 if self._since is None else self._offsets[self._since])
        show_attribute(layer, self._view.expression(band - 1, self._since), -offset or 0.0, renderer)

    def remember(self) -> None:
        """Note the colours that the layer has now, perhaps from QGIS's own dialogs."""
        layer, ramp = self.layer, self.ramp()
        if layer is None or ramp is None or layer.customProperty(PROPERTY_STYLE) != Style.SIGNED.value:
            return
        self._looks.take(Style.SIGNED, ramp, layer.opacity())

    def ramp(self) -> QgsColorRamp | None:
        """The ramp of the layer; None when it has none."""
        renderer = self.layer.renderer() if self.layer is not None else None
        ramp = renderer.sourceColorRamp() if isinstance(renderer, QgsGraduatedSymbolRenderer) else None
        return ramp.clone() if ramp is not None else None

    def set_ramp(self, ramp: QgsColorRamp) -> None:
        """Give the layer other colours."""
        layer = self.layer
        renderer = layer.renderer() if layer is not None else None
        if not isinstance(renderer, QgsGraduatedSymbolRenderer):
            return
        renderer = renderer.clone()
        renderer.updateColorRamp(ramp.clone())
        self._set(layer, renderer, self._band)
        self.remember()

    def set_opacity(self, opacity: float) -> None:
        """Let the map below be seen, 0 to 1."""
        self._looks.opacity = opacity
        layer = self.layer
        if layer is not None:
            layer.setOpacity(opacity)
            layer.emitStyleChanged()
            layer.triggerRepaint()


def make_renderer(
    symbol: QgsSymbol, ramp: QgsColorRamp, limits: tuple[float, float], count: int, unit: str
) -> QgsGraduatedSymbolRenderer:
    """Classes of equal width between two values, the outer ones open; what they are classes of is set later."""
    edges = np.linspace(*limits, count + 1).tolist()
    ranges = []
    for first, last, colour in zip(edges, edges[1:], _colours(ramp, count)):
        own = symbol.clone()
        own.setColor(colour)
        label = f"{first:.4g} – {last:.4g}"
        if first is edges[0]:
            first, label = -FAR, f"< {last:.4g} {unit}"
        elif last is edges[-1]:
            last, label = FAR, f"> {first:.4g} {unit}"
        ranges.append(QgsRendererRange(first, last, own, label.replace("-", "−")))
    renderer = QgsGraduatedSymbolRenderer("", ranges)
    renderer.setSourceSymbol(symbol.clone())
    renderer.setSourceColorRamp(ramp.clone())
    return renderer


def _colours(ramp: QgsColorRamp, count: int) -> list[QColor]:
    """Colours of classes, from the first to the last of a ramp."""
    return [ramp.color(place) for place in np.linspace(0.0, 1.0, count).tolist()]


def _symbol(layer: QgsVectorLayer, coloured: bool) -> QgsSymbol:
    """The symbol of a layer; the outlines of dots, which hide colours of small ones, go when it is first coloured."""
    symbols = layer.renderer().symbols(QgsRenderContext()) if layer.renderer() is not None else []
    symbol = symbols[0].clone() if symbols else QgsSymbol.defaultSymbol(layer.geometryType())
    if not coloured and isinstance(symbol, QgsMarkerSymbol):
        for part in symbol.symbolLayers():
            if hasattr(part, "setStrokeStyle"):
                part.setStrokeStyle(Qt.PenStyle.NoPen)
    return symbol
