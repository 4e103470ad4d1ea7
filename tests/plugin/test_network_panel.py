# SPDX-License-Identifier: GPL-2.0-or-later
"""The network panel with real mouse events on its plots and on the map."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import settle
from stacks import random_stack

from insar_workbench.core.grid import Grid
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import PHASE, InterferogramStack
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.network.network_panel import NetworkPanel
    from insar_workbench.plugin.network.network_plots import PointingPlot
    from insar_workbench.plugin.session import Session

REFERENCE, PIXEL = (3, 3), (8, 10)
FIRST_PAIR, LATER_PAIR, DAY = 0, 7, 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A processed stack of 10 dates and 24 pairs with a reference point."""
    path = random_stack(tmp_path, rows=12, cols=15, dates=10, gaps=0.0, name="ifgramStack.h5")
    InterferogramStack.open(path).write_reference(*REFERENCE)
    outputs = InversionOutputs(tmp_path / "timeseries.h5", tmp_path / "temporalCoherence.h5")
    invert_stack(path, outputs, InversionOptions(), NullProgress())
    estimate_velocity(tmp_path / "timeseries.h5", tmp_path / "velocity.h5", VelocityOptions(), NullProgress())
    return tmp_path


@pytest.fixture
def stack(folder: Path) -> InterferogramStack:
    """The stack as it is in the file."""
    return InterferogramStack.open(folder / "ifgramStack.h5")


@pytest.fixture
def session(canvas: QgsMapCanvas, stack: InterferogramStack) -> Session:
    """A session without results; the canvas shows the stack."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

    from insar_workbench.plugin.session import Session
    from insar_workbench.plugin.settings import PlotStyle

    PlotStyle().save()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromWkt(stack.grid.crs_wkt))
    canvas.setExtent(QgsRectangle(*stack.grid.extent))
    return Session(QgsProject.instance())


@pytest.fixture
def make_panel(session: Session, canvas: QgsMapCanvas) -> Iterator[Callable[[], NetworkPanel]]:
    """A function that makes a shown panel in front."""
    from qgis.PyQt.sip import isdeleted

    from insar_workbench.plugin.network.network_panel import NetworkPanel

    panels: list[NetworkPanel] = []

    def make() -> NetworkPanel:
        panel = NetworkPanel(session, canvas)
        panel.resize(1200, 400)
        panel.show()
        panel.activate()
        panels.append(panel)
        wait(0.02)
        settle()  # its network is read in a task
        return panel

    yield make
    for panel in panels:
        if not isdeleted(panel):
            panel.close()
            panel.deleteLater()
    wait(0.02)


@pytest.fixture
def panel(make_panel: Callable[[], NetworkPanel], session: Session, folder: Path) -> NetworkPanel:
    """A panel with the result open and the mean coherence computed."""
    panel = make_panel()
    assert session.open(folder)
    wait_for(lambda: panel.book.mean_coherence is not None)
    wait(0.02)  # the progress went, and what stands beside it has its final size
    return panel


@pytest.fixture
def layer(folder: Path) -> QgsRasterLayer:
    """The velocity on the map, styled, in the project."""
    from qgis.core import QgsProject, QgsRasterLayer

    from insar_workbench.core.maps.map_layers import write_map_layer
    from insar_workbench.processing_provider.results import LayerSource, set_properties, write_style
    from insar_workbench.processing_provider.style import Style

    source = LayerSource(folder / "velocity.h5", "velocity", "Velocity", Style.SIGNED, folder / "timeseries.h5")
    path = folder / "velocity.tif"
    write_style(path, source, write_map_layer(source.product, "velocity", path, series_path=source.series))
    layer = QgsRasterLayer(str(path), "Velocity", "gdal")
    layer.loadDefaultStyle()
    set_properties(layer, source.properties())
    QgsProject.instance().addMapLayer(layer)
    return layer


def wait(seconds: float) -> None:
    """Let Qt work."""
    from qgis.PyQt.QtTest import QTest

    QTest.qWait(int(seconds * 1000))


def wait_for(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it took too long"
        wait(0.01)


def click(plot: PointingPlot, x: float, y: float) -> None:
    """Move the mouse to a place of a plot, given in its coordinates, and click."""
    from qgis.PyQt.QtCore import QPointF, Qt
    from qgis.PyQt.QtTest import QTest

    place = plot.view.mapFromScene(plot.plot.vb.mapViewToScene(QPointF(x, y)))
    viewport = plot.view.viewport()
    QTest.mouseMove(viewport, place)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    wait(0.01)


def pair_place(panel: NetworkPanel, pair: int) -> tuple[float, float]:
    """A place on the line of a pair that no other pair or date is near."""
    from qgis.PyQt.QtCore import QPointF

    from insar_workbench.plugin.plots.plot_items import to_seconds

    edit = panel.book.edit
    ends = edit.index[pair]
    x, y = to_seconds(edit.network.all_dates)[ends], panel.book.heights[ends]
    plot = panel.views.network
    for share in np.linspace(0.05, 0.95, 91):
        place = x[0] + share * (x[1] - x[0]), y[0] + share * (y[1] - y[0])
        pixel = plot.view.mapFromScene(plot.plot.vb.mapViewToScene(QPointF(*place)))
        spot = plot._find(plot.view.mapToScene(pixel))
        if spot is not None and (spot.kind, spot.number) == ("pair", pair):
            return place
    raise AssertionError(f"pair {pair} is hidden by others")


def click_pair(panel: NetworkPanel, pair: int) -> None:
    """Click on the line of a pair."""
    click(panel.views.network, *pair_place(panel, pair))


def click_date(panel: NetworkPanel, day: int) -> None:
    """Click on the dot of a date."""
    from insar_workbench.plugin.plots.plot_items import to_seconds

    click(panel.views.network, to_seconds(panel.book.edit.network.all_dates)[day], panel.book.heights[day])


def click_map(canvas: QgsMapCanvas, grid: Grid, row: float, col: float, keys: str = "NoModifier") -> None:
    """Click on a pixel of the map."""
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    pixel = canvas.getCoordinateTransform().transform(*grid.centre(row, col))
    place = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, getattr(Qt.KeyboardModifier, keys), place)
    wait(0.01)


def off(panel: NetworkPanel) -> list[int]:
    """Numbers of the pairs that are off."""
    return np.flatnonzero(~panel.book.edit.kept).tolist()


def inverted(stack: InterferogramStack, kept: Any, folder: Path, pixel: tuple[int, int] = PIXEL) -> np.ndarray:
    """The pixel's displacement in mm from an inversion of the whole stack with other flags."""
    from insar_workbench.core.invert_stack import StackInverter

    inverter = StackInverter(stack.with_network(stack.network.keep(kept)), InversionOptions())
    return inverter.pixel(*pixel).phase[:, 0] * 1000.0


def shown(panel: NetworkPanel, key: str) -> Any:
    """Dots of the series plot."""
    from insar_workbench.plugin.plots.plot_items import Dots

    items = panel.series_plot.rows[0]._pool.items
    return next((item for item in items if isinstance(item, Dots) and item.key == (key,)), None)


# --- opening ---


def test_shows_the_network_of_the_opened_result(panel: NetworkPanel) -> None:
    assert panel.status.text() == "24 of 24 interferograms, 10 dates, 1 connected part"
    assert panel.toolbar.is_offered(panel.toolbar.stack) is False
    assert not panel.toolbar.save.isEnabled() and not panel.toolbar.reset.isEnabled()
    assert panel.toolbar.apply.isEnabled()


def test_mean_coherence_is_that_of_core_and_is_computed_once(
    panel: NetworkPanel, stack: InterferogramStack, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insar_workbench.core.quality import pair_coherence
    from insar_workbench.plugin.network import network_panel

    expected = pair_coherence(stack, NullProgress())[0]
    np.testing.assert_array_equal(panel.book.mean_coherence, expected)
    calls: list[object] = []
    monkeypatch.setattr(network_panel, "pair_coherence", lambda *args: calls.append(args))
    assert session.open(folder)
    panel.deactivate()
    panel.activate()
    wait(0.05)
    assert calls == []
    np.testing.assert_array_equal(panel.book.mean_coherence, expected)


def test_says_what_is_missing(make_panel: Callable[[], NetworkPanel], session: Session, folder: Path) -> None:
    panel = make_panel()
    assert "Open a result" in panel.message.text()
    (folder / "ifgramStack.h5").rename(folder.parent / "elsewhere.h5")
    assert session.open(folder)
    assert "has no stack" in panel.message.text()
    assert panel.status.text() == ""
    assert not panel.toolbar.apply.isEnabled()


def test_a_stack_alone_without_coherence_and_baselines(
    make_panel: Callable[[], NetworkPanel], session: Session, tmp_path: Path, canvas: QgsMapCanvas
) -> None:
    import h5py

    path = random_stack(tmp_path / "..", layers=(PHASE,), name=f"{tmp_path.name}_alone.h5", gaps=0.0).resolve()
    stack = InterferogramStack.open(path)
    stack.write_reference(*REFERENCE)
    with h5py.File(path, "r+") as file:
        file["bperp"][:] = 0.0
    panel = make_panel()
    assert session.open(path)
    wait_for(lambda: panel.book.stack is not None)
    assert panel.status.text().startswith("15 of 15 interferograms")
    assert panel.book.heights_known is False
    click_map(canvas, stack.grid, *PIXEL)
    click_pair(panel, FIRST_PAIR)
    assert off(panel) == [FIRST_PAIR]
    assert shown(panel, "now") is not None
    assert panel.views.colour_bar.isVisible() is False
    panel.show_view("matrix")
    path.unlink()


# --- switching ---


def test_a_click_on_a_line_switches_the_pair_off_and_on(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, folder: Path
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    np.testing.assert_allclose(shown(panel, "now").y, inverted(stack, [True] * 24, folder), atol=0.02)
    click_pair(panel, LATER_PAIR)
    assert off(panel) == [LATER_PAIR]
    assert panel.status.text() == "23 of 24 interferograms, 10 dates, 1 connected part"
    kept = [i != LATER_PAIR for i in range(24)]
    np.testing.assert_allclose(shown(panel, "now").y, inverted(stack, kept, folder), atol=0.02)
    np.testing.assert_allclose(shown(panel, "before").y, inverted(stack, [True] * 24, folder), atol=0.02)
    assert np.abs(shown(panel, "now").y - shown(panel, "before").y).max() > 1
    click_pair(panel, LATER_PAIR)
    assert off(panel) == []
    assert len(shown(panel, "before").y) == 0


def test_a_click_on_a_dot_switches_the_date_off_and_on(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, folder: Path
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    touching = np.flatnonzero((panel.book.edit.index == DAY).any(axis=1)).tolist()
    click_date(panel, DAY)
    assert off(panel) == touching
    assert panel.status.text() == "18 of 24 interferograms, 9 dates, 1 connected part"
    kept = [i not in touching for i in range(24)]
    np.testing.assert_allclose(shown(panel, "now").y, inverted(stack, kept, folder), atol=0.02)
    click_date(panel, DAY)
    assert off(panel) == []


def test_nothing_happens_beside_lines_and_dots(panel: NetworkPanel) -> None:
    from insar_workbench.plugin.plots.plot_items import to_seconds

    x = to_seconds(panel.book.edit.network.all_dates)
    heights = panel.book.heights
    click(panel.views.network, x[0], heights.max() if heights.argmax() > 3 else heights.min())
    assert off(panel) == []


def test_pairs_that_are_off_are_dashed(panel: NetworkPanel) -> None:
    from insar_workbench.plugin.plots.plot_items import Line

    click_pair(panel, LATER_PAIR)
    items = {item.key: item for item in panel.views.network.rows[0]._pool.items if isinstance(item, Line)}
    off_line = items["off",]
    assert off_line.dashed and off_line.legend
    assert np.isnan(off_line.x).sum() == 1
    drawn = sum(int(np.isnan(item.x).sum()) for key, item in items.items() if key[0] == "pairs")
    assert drawn == 23


def test_thousands_of_pairs_are_a_few_items(panel: NetworkPanel) -> None:
    assert len(panel.views.network.rows[0]._pool.items) < 25


def test_the_matrix_switches_pairs_and_dates(panel: NetworkPanel) -> None:
    panel.toolbar.views["matrix"].trigger()
    wait(0.02)
    first, second = panel.book.edit.index[LATER_PAIR]
    click(panel.views.matrix, second + 0.5, first + 0.5)
    assert off(panel) == [LATER_PAIR]
    click(panel.views.matrix, first + 0.5, second + 0.5)
    assert off(panel) == []
    click(panel.views.matrix, DAY + 0.5, DAY + 0.5)
    assert len(off(panel)) == 6
    click(panel.views.matrix, 9.5, 0.5)
    assert len(off(panel)) == 6


def test_warns_when_the_network_falls_apart(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    index = panel.book.edit.index
    for pair in np.flatnonzero((index[:, 0] < DAY) & (index[:, 1] >= DAY)).tolist():
        click_pair(panel, pair)
    assert panel.status.text().endswith("10 dates, 2 connected parts")
    text = panel.message.text()
    assert "falls apart" in text and "2020-01-01 to 2020-02-06 (4 dates)" in text
    assert "2020-02-18 to 2020-04-18 (6 dates)" in text
    assert np.isfinite(shown(panel, "now").y).all()
    for pair in range(24):
        if panel.book.edit.kept[pair]:
            panel.book.toggle_pair(pair)
    panel._draw()
    assert "All interferograms are switched off" in panel.message.text()
    assert not panel.toolbar.apply.isEnabled()
    assert shown(panel, "now") is None


# --- the pixel ---


def test_a_click_on_the_map_chooses_the_pixel_and_colours(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack
) -> None:
    from insar_workbench.plugin.network.network_book import Quantity

    click_map(canvas, stack.grid, *PIXEL)
    assert f"row {PIXEL[0]}, column {PIXEL[1]}" in panel.message.text()
    panel.toolbar.quantity.setCurrentIndex(1)
    panel.toolbar.quantity.activated.emit(1)
    assert panel.views.quantity is Quantity.COHERENCE
    expected = stack.read("coherence")[:, PIXEL[0], PIXEL[1]]
    np.testing.assert_allclose(panel.book.shading(panel.views.quantity).values, expected, atol=1e-6)
    assert panel.views.colour_bar.label == "Coherence of the pixel"
    panel.show_quantity(Quantity.RESIDUAL)
    assert panel.toolbar.quantity.currentData() is Quantity.RESIDUAL
    shading = panel.book.shading(Quantity.RESIDUAL)
    assert shading.limits[0] == -shading.limits[1]
    assert panel.views.colour_bar.label == "Residual of the pixel (rad)"


def test_points_of_other_panels_are_followed_and_can_be_chosen(
    panel: NetworkPanel, session: Session, canvas: QgsMapCanvas, stack: InterferogramStack
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    assert panel.toolbar.is_offered(panel.toolbar.point) is False
    click_map(canvas, stack.grid, 5, 5, "ShiftModifier")
    assert [target.number for target in session.targets] == [1, 2]
    assert panel.toolbar.is_offered(panel.toolbar.point)
    assert (panel.book.pixel.row, panel.book.pixel.col) == (5, 5)
    panel.toolbar.point.setCurrentIndex(0)
    panel.toolbar.point.activated.emit(0)
    assert (panel.book.pixel.row, panel.book.pixel.col) == PIXEL
    added = session.new_target([stack.grid.centre(2, 2)], session.data_crs, session.targets)
    session.add_target(added)  # as another panel does
    assert (panel.book.pixel.row, panel.book.pixel.col) == (2, 2)
    session.remove_target(3)
    session.remove_target(1)
    assert (panel.book.pixel.row, panel.book.pixel.col) == (5, 5)
    session.set_targets(())
    assert panel.book.pixel is None and shown(panel, "now") is None


def test_a_click_outside_keeps_what_is_shown(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    canvas.zoomByFactor(2.0)
    click_map(canvas, stack.grid, -3, 5)
    assert "outside" in panel.message.text()
    assert (panel.book.pixel.row, panel.book.pixel.col) == PIXEL


def test_a_reference_on_the_map_is_subtracted(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, folder: Path
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    click_pair(panel, LATER_PAIR)
    click_map(canvas, stack.grid, 2, 12, "ControlModifier")
    kept = [i != LATER_PAIR for i in range(24)]
    expected = inverted(stack, kept, folder) - inverted(stack, kept, folder, (2, 12))
    np.testing.assert_allclose(shown(panel, "now").y, expected, atol=0.03)


def test_closures_of_the_pixel_with_cycles_marked(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack
) -> None:
    from insar_workbench.plugin.plots.plot_items import Dots

    click_map(canvas, stack.grid, *PIXEL)
    panel.toolbar.views["closures"].trigger()
    phase = stack.read(PHASE)[:, PIXEL[0], PIXEL[1]] - stack.reference_phase()
    number = {pair: i for i, pair in enumerate(stack.network.pairs)}
    days = stack.network.dates
    closures = [
        phase[number[a, b]] + phase[number[b, c]] - phase[number[a, c]]
        for a in days for b in days for c in days
        if (a, b) in number and (b, c) in number and (a, c) in number
    ]  # fmt: skip
    dots = {item.key[0]: item for item in panel.views.closures.rows[0]._pool.items if isinstance(item, Dots)}
    wrong = [value for value in closures if abs(value) > np.pi]
    assert len(dots["open"].y) == len(wrong) > 0
    np.testing.assert_allclose(sorted(dots["open"].y), sorted(wrong), atol=1e-4)
    assert len(dots["closed"].y) == len(closures) - len(wrong)
    assert "× 2π" in panel.book.triplet_text(int(np.argmax(np.abs(panel.book.triplets().phase))))
    panel.book.toggle_date(DAY)
    panel._draw()
    fewer = {item.key[0]: item for item in panel.views.closures.rows[0]._pool.items if isinstance(item, Dots)}
    assert len(fewer["open"].y) + len(fewer["closed"].y) < len(closures)


# --- map and file ---


def layer_values(layer: QgsRasterLayer) -> np.ndarray:
    """What the layer shows."""
    from insar_workbench.core.files.raster import read_raster

    return read_raster(layer.source()).array


def test_apply_to_map_swaps_the_velocity_and_reset_brings_it_back(
    panel: NetworkPanel, layer: QgsRasterLayer, stack: InterferogramStack, folder: Path
) -> None:
    from qgis.core import QgsProject

    old_source, old_renderer = layer.source(), layer.renderer().type()
    old_max = layer.renderer().classificationMax()
    click_date(panel, DAY)
    panel.toolbar.apply.trigger()
    assert panel.progress.isVisible() and panel.cancel_button.isVisible()
    wait_for(lambda: layer.source() != old_source)
    wait_for(lambda: not panel.progress.isVisible())
    assert "18 interferograms" in panel.message.text()
    assert layer.name() == "Velocity (changed network)"
    assert layer.isValid() and layer.renderer().type() == old_renderer
    assert layer.renderer().classificationMax() == old_max

    flags = panel.book.edit.kept
    other = folder / "other"
    other.mkdir()
    changed = random_stack(other, rows=12, cols=15, dates=10, gaps=0.0, name="s.h5", kept=flags.tolist())
    InterferogramStack.open(changed).write_reference(*REFERENCE)
    invert_stack(changed, InversionOutputs(other / "t.h5"), InversionOptions(), NullProgress())
    estimate_velocity(other / "t.h5", other / "v.h5", VelocityOptions(), NullProgress())
    from insar_workbench.core.products import read_product

    expected = read_product(other / "v.h5", ("velocity",)).layers["velocity"] * 1000
    np.testing.assert_allclose(layer_values(layer), expected, atol=0.05)

    first = Path(layer.source())
    click_pair(panel, FIRST_PAIR)
    panel.apply_to_map()
    wait_for(lambda: layer.source() != str(first))
    assert not first.exists()
    panel.toolbar.reset.trigger()
    assert layer.source() == old_source and layer.name() == "Velocity"
    assert off(panel) == []
    assert list(folder.glob("velocity_network*")) == []
    assert not panel.toolbar.reset.isEnabled()
    assert len(QgsProject.instance().mapLayers()) == 1


def test_apply_without_a_layer_adds_one(panel: NetworkPanel) -> None:
    from qgis.core import QgsProject

    click_date(panel, DAY)
    panel.apply_to_map()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 1)
    (added,) = QgsProject.instance().mapLayers().values()
    assert added.isValid() and added.name() == "Velocity (changed network)"
    panel.reset()
    assert QgsProject.instance().mapLayers() == {}


def test_cancel_leaves_the_map(panel: NetworkPanel, layer: QgsRasterLayer, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    from insar_workbench.plugin.network import network_panel

    seen: list[str] = []

    def slow(*args: Any, **options: Any) -> None:
        progress = args[3]
        seen.append("started")
        for step in range(2000):
            progress(step / 2000)
            progress.check()
            time.sleep(0.005)

    monkeypatch.setattr(network_panel, "write_network_velocity", slow)
    old_source = layer.source()
    click_date(panel, DAY)
    panel.apply_to_map()
    wait_for(lambda: bool(seen))
    QTest.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    wait(0.1)
    assert not panel.progress.isVisible()
    assert layer.source() == old_source


def test_an_error_of_the_inversion_is_said(panel: NetworkPanel, layer: QgsRasterLayer) -> None:
    panel.book.toggle_pair(FIRST_PAIR)
    panel.book.stack.path.rename(panel.book.stack.path.with_name("gone.h5"))
    panel.apply_to_map()
    wait_for(lambda: panel.message.text().startswith("⚠"))
    assert "ifgramStack.h5" in panel.message.text()
    wait_for(lambda: not panel.progress.isVisible())


def test_save_writes_the_flags(panel: NetworkPanel, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtWidgets import QMessageBox

    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save]
    monkeypatch.setattr(QMessageBox, "question", lambda *args: answers.pop(0))
    click_pair(panel, LATER_PAIR)
    panel.toolbar.save.trigger()
    assert InterferogramStack.open(folder / "ifgramStack.h5").network.kept == (True,) * 24
    panel.toolbar.save.trigger()
    kept = InterferogramStack.open(folder / "ifgramStack.h5").network.kept
    assert kept == tuple(i != LATER_PAIR for i in range(24))
    assert "Saved into ifgramStack.h5" in panel.message.text()
    assert not panel.toolbar.save.isEnabled()
    click_pair(panel, LATER_PAIR)
    assert off(panel) == [] and panel.toolbar.save.isEnabled()


# --- life ---


def test_the_state_goes_through_the_project(
    panel: NetworkPanel, make_panel: Callable[[], NetworkPanel], session: Session, folder: Path
) -> None:
    import json

    click_date(panel, DAY)
    panel.show_view("matrix")
    panel.toolbar.quantity.activated.emit(0)
    state = json.loads(json.dumps(panel.save_state()))
    other = make_panel()
    assert len(off(other)) == 0
    other.restore_state(state)
    assert off(other) == off(panel)
    assert other.views.view == "matrix" and other.toolbar.views["matrix"].isChecked()
    other.restore_state({})
    assert off(other) == [] and other.views.view == "network"


def test_switches_survive_opening_another_result(
    panel: NetworkPanel, session: Session, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    click_pair(panel, LATER_PAIR)
    elsewhere = tmp_path_factory.mktemp("other")
    random_stack(elsewhere, dates=5, name="ifgramStack.h5")
    assert session.open(elsewhere)
    wait_for(lambda: panel.book.stack is not None)
    assert panel.status.text().startswith("9 of 9")
    assert session.open(folder, add=True)
    assert panel.toolbar.is_offered(panel.toolbar.stack)
    panel.toolbar.stack.setCurrentIndex(1)
    panel.toolbar.stack.activated.emit(1)
    wait_for(lambda: panel.book.stack is not None)
    assert off(panel) == [LATER_PAIR]


def test_nothing_is_left_on_the_canvas(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, session: Session
) -> None:
    before = len(canvas.scene().items())
    click_map(canvas, stack.grid, *PIXEL)
    assert len(canvas.scene().items()) > before
    assert canvas.mapTool() is panel.points.tool
    panel.deactivate()
    assert canvas.mapTool() is not panel.points.tool
    panel.activate()
    panel.close()
    assert len(canvas.scene().items()) == before
    session.set_targets(())  # no slot of the closed panel is called


def test_a_panel_that_is_closed_while_it_works_is_not_called_back(
    make_panel: Callable[[], NetworkPanel], session: Session, folder: Path, layer: QgsRasterLayer
) -> None:
    panel = make_panel()
    assert session.open(folder)
    panel.apply_to_map()
    old_source = layer.source()
    panel.close()
    panel.deleteLater()
    wait(0.5)
    assert layer.source() == old_source


def test_a_narrow_panel_stands_upright_and_keeps_all_buttons(panel: NetworkPanel) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QToolButton

    panel.resize(430, 700)
    wait(0.05)
    assert panel.splitter.orientation() == Qt.Orientation.Vertical
    for action in (panel.toolbar.apply, panel.toolbar.save, panel.toolbar.reset):
        assert any(widget.isVisible() for widget in action.associatedWidgets() if isinstance(widget, QToolButton))
    panel.resize(1200, 400)
    wait(0.05)
    assert panel.splitter.orientation() == Qt.Orientation.Horizontal


@pytest.mark.parametrize("dark", [False, True])
def test_draws_in_light_and_dark(panel: NetworkPanel, dark: bool) -> None:
    from qgis.PyQt.QtGui import QColor, QPalette

    palette = QPalette(QColor("#333333" if dark else "#eeeeee"))
    panel.setPalette(palette)
    panel.views.colour_bar.setPalette(palette)
    for name in ("network", "matrix", "closures"):
        panel.show_view(name)
        image = panel.grab().toImage()
        assert not image.isNull()


def set_area_as_reference(session: Session, stack: InterferogramStack, rows: tuple[int, int], cols: Any) -> None:
    """Make the pixels of a rectangle, ends included, the reference."""
    (top, left), (bottom, right) = stack.grid.centre(rows[0], cols[0])[::-1], stack.grid.centre(rows[1], cols[1])[::-1]
    half = abs(stack.grid.dx) * 0.4
    left, right, top, bottom = left - half, right + half, top + half, bottom - half
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    session.set_reference(session.new_target(corners, session.data_crs, ()))


@pytest.mark.parametrize("statistic", ["mean", "median"])
def test_an_area_as_reference_is_solved_with_the_same_pairs(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, folder: Path, session: Session, statistic: str
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    click_pair(panel, LATER_PAIR)
    alone = shown(panel, "now").y
    set_area_as_reference(session, stack, (1, 3), (11, 12))
    session.change_style(statistic=statistic)
    kept = [i != LATER_PAIR for i in range(24)]
    pixels = [inverted(stack, kept, folder, (row, col)) for row in (1, 2, 3) for col in (11, 12)]
    middle = getattr(np, statistic)(pixels, axis=0)
    np.testing.assert_allclose(shown(panel, "now").y, inverted(stack, kept, folder) - middle, atol=0.03)
    assert np.abs(shown(panel, "now").y - alone).max() > 0.1
    assert f"{statistic} of the 6 pixels of the reference area" in panel.message.text()
    session.set_reference(None)
    np.testing.assert_array_equal(shown(panel, "now").y, alone)
    assert "reference area" not in panel.message.text()


def test_an_area_outside_the_stack_as_reference_is_said(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, session: Session
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    set_area_as_reference(session, stack, (-30, -20), (1, 5))
    assert panel.message.text().startswith("⚠") and "outside" in panel.message.text()
    assert shown(panel, "now") is None


def test_a_task_that_is_canceled_elsewhere_is_started_again(
    make_panel: Callable[[], NetworkPanel], session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsApplication

    from insar_workbench.plugin.network import network_panel

    panel = make_panel()
    seen: list[str] = []
    pair_coherence = network_panel.pair_coherence

    def slow(stack: Any, progress: Any) -> Any:
        seen.append("started")
        for _ in range(1000):
            progress.check()
            time.sleep(0.005)

    monkeypatch.setattr(network_panel, "pair_coherence", slow)
    assert session.open(folder)
    wait_for(lambda: bool(seen))
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    wait_for(lambda: "Canceled" in panel.message.text())
    assert not panel.progress.isVisible()
    monkeypatch.setattr(network_panel, "pair_coherence", pair_coherence)
    panel.activate()
    wait_for(lambda: panel.book.mean_coherence is not None)


@pytest.mark.parametrize(
    "damage",
    [
        {"splitter": ["a", "b"]},
        {"splitter": [10**30, 1]},
        {"changes": [1]},
        {"changes": {"elsewhere.h5": 3}},
        {"quantity": []},
        {"view": {}},
    ],
)
def test_damaged_state_is_left_out(panel: NetworkPanel, damage: dict[str, Any]) -> None:
    click_date(panel, DAY)
    switched = off(panel)
    state = {**panel.save_state(), "view": "matrix"}
    panel.restore_state({**state, **damage})
    assert off(panel) == ([] if "changes" in damage else switched)
    assert panel.views.view == ("network" if "view" in damage else "matrix")
    panel.restore_state([])  # type: ignore[arg-type]
    assert off(panel) == []


def test_a_click_on_a_marker_chooses_its_point(
    panel: NetworkPanel, session: Session, canvas: QgsMapCanvas, stack: InterferogramStack
) -> None:
    click_map(canvas, stack.grid, *PIXEL)
    click_map(canvas, stack.grid, 2, 11, "ShiftModifier")
    first, second = (target.number for target in session.targets)
    assert panel.points.chosen().number == second
    click_map(canvas, stack.grid, *PIXEL)
    assert panel.points.chosen().number == first
    assert len(session.targets) == 2
    assert f"row {PIXEL[0]}, column {PIXEL[1]}" in panel.status.text() + panel.message.text()


def test_the_tool_in_use_stays_when_sources_change(
    panel: NetworkPanel, session: Session, canvas: QgsMapCanvas, folder: Path
) -> None:
    from qgis.gui import QgsMapToolPan

    assert canvas.mapTool() is panel.points.tool  # the first stack brings the mouse
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    session.show_source(session.sources[0].key, False)
    os.utime(folder / "ifgramStack.h5")  # as if it had been changed: it is opened again
    assert session.open(folder)
    wait_for(lambda: panel.book.stack is not None)
    assert canvas.mapTool() is pan
    canvas.setMapTool(panel.points.tool)
    session.show_source(session.sources[0].key, True)
    assert canvas.mapTool() is panel.points.tool
    session.restore()  # a project without results
    assert panel.book.stack is None
    assert canvas.mapTool() is not panel.points.tool
    canvas.setMapTool(pan)
    assert session.open(folder)
    wait_for(lambda: panel.book.stack is not None)
    assert canvas.mapTool() is panel.points.tool
    canvas.unsetMapTool(panel.points.tool)
    pan.deleteLater()


def test_a_hidden_panel_opens_and_draws_when_it_is_shown(
    make_panel: Callable[[], NetworkPanel], session: Session, canvas: QgsMapCanvas, folder: Path, stack: Any
) -> None:
    panel = make_panel()
    panel.deactivate()
    assert session.open(folder)
    session.set_targets([session.new_target([stack.grid.centre(*PIXEL)], session.data_crs, ())])
    wait(0.1)
    assert panel.book.stack is None
    panel.activate()
    wait_for(lambda: panel.book.now is not None)
    before = shown(panel, "now").y
    panel.deactivate()
    session.set_reference(session.new_target([stack.grid.centre(2, 12)], session.data_crs, ()))
    assert shown(panel, "now").y is before
    panel.activate()
    kept = np.ones(len(stack.network), dtype=bool)
    expected = inverted(stack, kept, folder) - inverted(stack, kept, folder, (2, 12))
    np.testing.assert_allclose(shown(panel, "now").y, expected, atol=0.03)


def test_many_closures_are_drawn_in_blocks(
    panel: NetworkPanel, canvas: QgsMapCanvas, stack: InterferogramStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insar_workbench.plugin.network import closure_plot
    from insar_workbench.plugin.plots.plot_items import Dots

    monkeypatch.setattr(closure_plot, "BLOCK", 3)
    click_map(canvas, stack.grid, *PIXEL)
    plot, triplets = panel.views.closures, panel.book.triplets()

    def drawn() -> dict[Any, Any]:
        items = plot.rows[0]._pool.items
        return {item.key: item for item in items if isinstance(item, Dots) and len(item.y)}

    def together() -> list[float]:
        return sorted(float(value) for item in drawn().values() for value in item.y)

    panel.toolbar.views["closures"].trigger()
    assert len(drawn()) <= closure_plot.BLOCKS_AT_ONCE < len(triplets.pairs) // 3
    wait_for(lambda: len(together()) == len(triplets.pairs))
    np.testing.assert_allclose(together(), np.sort(triplets.phase))
    before = drawn()
    pair = int(triplets.pairs[-1, 1])
    panel.book.toggle_pair(pair)
    panel._draw()
    off = (triplets.pairs == pair).any(axis=1)
    wait_for(lambda: len(together()) == len(off) - off.sum())
    np.testing.assert_allclose(together(), np.sort(triplets.phase[~off]))
    untouched = [key for key in before if not off[key[1] : key[1] + 3].any() and key[1]]
    assert untouched and all(drawn()[key] is before[key] for key in untouched)
