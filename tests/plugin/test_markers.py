# SPDX-License-Identifier: GPL-2.0-or-later
"""Markers stay where the data are, and leave nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QPoint

from insar_workbench.plugin.markers import Mark, MarkerSet, transform_points

if TYPE_CHECKING:
    from dock_helpers import Mouse
    from qgis.gui import QgsMapCanvas

UTM = QgsCoordinateReferenceSystem("EPSG:32614")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


def mark(mouse: Mouse, key: int, *pixels: tuple[int, int], colour: str = "#1e88e5") -> Mark:
    """A mark at pixels of the grid."""
    return Mark(key, str(key), colour, tuple(mouse.grid.centre(*pixel) for pixel in pixels), UTM)


def test_the_marker_under_the_mouse_is_found(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    markers = MarkerSet(canvas)
    markers.show([mark(mouse, 1, (5, 5)), mark(mouse, 2, (15, 25))])
    assert markers.at(mouse.at(5, 5)) == 1
    assert markers.at(mouse.at(15, 25) + QPoint(3, -4)) == 2
    assert markers.at(mouse.at(10, 15)) is None
    markers.set_visible(False)
    assert markers.at(mouse.at(5, 5)) is None
    markers.close()


def test_markers_follow_the_view_and_the_coordinate_system(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    markers = MarkerSet(canvas)
    markers.show([mark(mouse, 1, (5, 5))])
    canvas.zoomByFactor(0.5)
    assert markers.at(mouse.at(5, 5)) == 1
    canvas.setDestinationCrs(DEGREES)
    canvas.zoomByFactor(1.5)
    assert markers.at(mouse.at(5, 5)) == 1
    assert markers.place(1).x() == pytest.approx(-99.19, abs=0.01)
    markers.close()


def test_what_did_not_change_is_left_alone(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    markers = MarkerSet(canvas)
    markers.show([mark(mouse, 1, (5, 5)), mark(mouse, 2, (9, 9))])
    kept = markers._badges[1]
    markers.show([mark(mouse, 1, (5, 5)), mark(mouse, 2, (9, 9), colour="#ff0000")])
    assert markers._badges[1] is kept
    markers.close()


def test_nothing_is_left_on_the_canvas(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    before = len(canvas.scene().items())
    markers = MarkerSet(canvas)
    area = mark(mouse, 3, (5, 5), (5, 15), (15, 15))
    markers.show([mark(mouse, 1, (5, 5)), mark(mouse, 2, (15, 25)), area])
    assert len(canvas.scene().items()) == before + 4  # an area has an outline, too
    inside = markers.place(3)
    assert mouse.grid.pixel(inside.x(), inside.y()) not in (None, (5, 5))
    canvas.grab()  # paints them
    markers.close()
    assert len(canvas.scene().items()) == before
    canvas.setDestinationCrs(DEGREES)  # nobody listens any more
    markers.close()  # twice is as good as once


def test_points_without_a_place_are_told() -> None:
    assert transform_points([(0.0, 0.0)], UTM, UTM) == ((0.0, 0.0),)
    moved = transform_points([(480_000.0, 2_150_000.0)], UTM, DEGREES)
    assert moved is not None
    assert moved[0] == pytest.approx((-99.19, 19.44), abs=0.01)
    unknown = QgsCoordinateReferenceSystem()
    assert transform_points([(1.0, 2.0)], unknown, UTM) == ((1.0, 2.0),)
    assert transform_points([(1e30, 1e30)], UTM, DEGREES) is None
