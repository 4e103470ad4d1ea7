# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings that run along the lines on the map as the mouse runs over their profiles."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from .markers import transform_points
from .targets import make_crs
from .transect.transect_lines import Profile

SIZE, PEN, Z = 13, 3, 1100.0


class RunningMarkers:
    """One ring per line, in its colour."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.rings: dict[int, QgsVertexMarker] = {}

    def show(self, profiles: Mapping[int, Profile], distance: float) -> None:
        """Show a ring on each of these lines at a distance in metres, and no others."""
        for number in [number for number in self.rings if number not in profiles]:
            self._canvas.scene().removeItem(self.rings.pop(number))
        crs = self._canvas.mapSettings().destinationCrs()
        for number, profile in profiles.items():
            source = make_crs(profile.request.quantity.crs_wkt)
            places = transform_points([profile.transect.place(distance)], source, crs)
            if places is not None:
                self._ring(number, profile.line.colour).setCenter(QgsPointXY(*places[0]))

    def clear(self) -> None:
        """Take all off the canvas."""
        self.show({}, 0.0)

    def _ring(self, number: int, colour: str) -> QgsVertexMarker:
        ring = self.rings.get(number)
        if ring is None:
            ring = self.rings[number] = QgsVertexMarker(self._canvas)
            ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            ring.setIconSize(SIZE)
            ring.setPenWidth(PEN)
            ring.setFillColor(QColor("white"))
            ring.setZValue(Z)
        ring.setColor(QColor(colour))
        return ring
