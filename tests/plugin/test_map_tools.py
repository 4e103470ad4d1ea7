# SPDX-License-Identifier: GPL-2.0-or-later
"""Every map tool, with real mouse events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from insar_workbench.plugin.map.map_tools import Mode, PickTool, Shape, ShapeTool, ground_circle

if TYPE_CHECKING:
    from dock_helpers import Mouse
    from qgis.gui import QgsMapCanvas


def items(canvas: QgsMapCanvas) -> int:
    """Number of things on the canvas."""
    return len(canvas.scene().items())


def show_in(canvas: QgsMapCanvas, epsg: int) -> None:
    """Another coordinate system for the canvas, over the same place."""
    old, new = canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
    box = QgsCoordinateTransform(old, new, QgsProject.instance()).transformBoundingBox(QgsRectangle(canvas.extent()))
    canvas.setDestinationCrs(new)
    canvas.setExtent(box)


def make_shape_tool(canvas: QgsMapCanvas, shape: Shape) -> tuple[ShapeTool, list[Any]]:
    """An active tool, and what it tells."""
    tool, told = ShapeTool(canvas, shape), []
    tool.finished.connect(lambda corners, mode: told.append((corners, mode)))
    tool.canceled.connect(lambda: told.append("canceled"))
    canvas.setMapTool(tool)
    return tool, told


@pytest.mark.parametrize(("keys", "mode"), [("", Mode.REPLACE), ("shift", Mode.ADD), ("control", Mode.REFERENCE)])
def test_pick_tells_place_and_mode(canvas: QgsMapCanvas, mouse: Mouse, keys: str, mode: Mode) -> None:
    told: list[Any] = []
    tool = PickTool(canvas, lambda _: None)
    tool.picked.connect(lambda place, how: told.append((place, how)))
    canvas.setMapTool(tool)
    mouse.click(7, 11, keys)
    assert [how for _, how in told] == [mode]
    assert mouse.grid.pixel(told[0][0].x(), told[0][0].y()) == (7, 11)


def test_pick_ignores_the_right_button(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    told: list[Any] = []
    tool = PickTool(canvas, lambda _: None)
    tool.picked.connect(lambda *_: told.append(1))
    canvas.setMapTool(tool)
    mouse.click(7, 11, button="RightButton")
    assert told == []


def test_a_marker_is_dragged_and_not_picked(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    told: list[Any] = []
    tool = PickTool(canvas, lambda _: 3)
    tool.picked.connect(lambda *_: told.append("picked"))
    tool.dragged.connect(lambda key, place, done: told.append((key, mouse.grid.pixel(place.x(), place.y()), done)))
    canvas.setMapTool(tool)
    mouse.drag((5, 5), (8, 10), (12, 20))
    assert told == [(3, (8, 10), False), (3, (12, 20), False), (3, (12, 20), True)]
    told.clear()
    mouse.click(5, 5)
    assert told == []  # a click on a marker without a move changes nothing


@pytest.mark.parametrize("keys", ["", "control"])
def test_polygon_ends_with_a_right_click(canvas: QgsMapCanvas, mouse: Mouse, keys: str) -> None:
    before = items(canvas)
    _, told = make_shape_tool(canvas, Shape.POLYGON)
    for corner in ((5, 5), (5, 15), (15, 15)):
        mouse.click(*corner)
    assert items(canvas) == before + 1
    mouse.click(10, 10, keys, button="RightButton")
    (corners, mode) = told[0]
    assert [mouse.grid.pixel(corner.x(), corner.y()) for corner in corners] == [(5, 5), (5, 15), (15, 15)]
    assert mode is (Mode.REFERENCE if keys else Mode.REPLACE)
    assert items(canvas) == before


def test_line_ends_with_a_double_click(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    _, told = make_shape_tool(canvas, Shape.LINE)
    mouse.click(5, 5)
    mouse.double_click(15, 20)
    assert len(told) == 1
    assert [mouse.grid.pixel(corner.x(), corner.y()) for corner in told[0][0]] == [(5, 5), (15, 20)]


def test_escape_cancels_and_backspace_takes_a_corner_back(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    before = items(canvas)
    _, told = make_shape_tool(canvas, Shape.LINE)
    mouse.click(5, 5)
    mouse.key("Key_Escape")
    assert told == ["canceled"]
    assert items(canvas) == before
    for corner in ((5, 5), (9, 9), (15, 20)):
        mouse.click(*corner)
    mouse.key("Key_Backspace")
    mouse.click(15, 20, button="RightButton")
    assert [mouse.grid.pixel(corner.x(), corner.y()) for corner in told[1][0]] == [(5, 5), (9, 9)]


def test_escape_without_a_shape_leaves_the_tool(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    tool, told = make_shape_tool(canvas, Shape.POLYGON)
    tool.left.connect(lambda: told.append("left"))
    mouse.click(5, 5)
    mouse.key("Key_Escape")
    assert told == ["canceled"]
    mouse.key("Key_Escape")
    assert told == ["canceled", "left"]


def test_too_few_corners_are_no_polygon(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    _, told = make_shape_tool(canvas, Shape.POLYGON)
    mouse.click(5, 5)
    mouse.click(5, 9)
    mouse.click(5, 9, button="RightButton")
    assert told == ["canceled"]


@pytest.mark.parametrize("how", ["drag", "clicks"])
def test_circle(canvas: QgsMapCanvas, mouse: Mouse, how: str) -> None:
    before = items(canvas)
    _, told = make_shape_tool(canvas, Shape.CIRCLE)
    if how == "drag":
        mouse.drag((10, 10), (10, 12), (10, 15))
    else:
        mouse.click(10, 10)
        mouse.click(10, 15)
    (corners, mode) = told[0]
    assert mode is Mode.REPLACE
    centre = QgsPointXY(*mouse.grid.centre(10, 10))
    assert all(corner.distance(centre) == pytest.approx(150, abs=5) for corner in corners)
    assert len(corners) > 30
    assert items(canvas) == before


@pytest.mark.parametrize("epsg", [4326, 3857, 32614])
def test_a_circle_is_round_on_the_ground(canvas: QgsMapCanvas, mouse: Mouse, epsg: int) -> None:
    show_in(canvas, epsg)
    _, told = make_shape_tool(canvas, Shape.CIRCLE)
    mouse.drag((10, 10), (10, 12), (10, 15))
    utm, crs = QgsCoordinateReferenceSystem("EPSG:32614"), canvas.mapSettings().destinationCrs()
    transform = QgsCoordinateTransform(crs, utm, QgsProject.instance())
    centre = QgsPointXY(*mouse.grid.centre(10, 10))
    reach = [transform.transform(corner).distance(centre) for corner in told[0][0]]
    assert reach == pytest.approx([150.0] * len(reach), abs=6)


def test_a_circle_without_a_coordinate_system() -> None:
    corners = ground_circle(QgsPointXY(10, 20), QgsPointXY(10, 25), QgsCoordinateReferenceSystem())
    assert all(corner.distance(QgsPointXY(10, 20)) == pytest.approx(5.0) for corner in corners)


def test_another_tool_takes_the_drawing_away(canvas: QgsMapCanvas, mouse: Mouse) -> None:
    before = items(canvas)
    make_shape_tool(canvas, Shape.POLYGON)
    mouse.click(5, 5)
    mouse.click(9, 9)
    canvas.setMapTool(PickTool(canvas, lambda _: None))
    assert items(canvas) == before
