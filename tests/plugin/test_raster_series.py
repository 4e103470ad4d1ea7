# SPDX-License-Identifier: GPL-2.0-or-later
"""Dated rasters in the dock: ways to open them, their curves, and the project."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import Mouse, make_grid, pump, settle, true_rate
from qgis.core import QgsProject, QgsRasterLayer
from test_dock import drop

from insar_workbench.core.files.raster import create_geotiff, write_geotiff
from insar_workbench.plugin import sources as sources_module
from insar_workbench.plugin.layers import source_of

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock

DAYS = [date(2020, 1, 1) + timedelta(days=73 * n) for n in range(6)]


def displacement(number: int) -> np.ndarray:
    """Millimetres at a date: the rate of the test result, for fifths of a year."""
    return (true_rate() * 1000.0 * number / 5.0).astype(np.float32)


@pytest.fixture
def rasters(tmp_path: Path) -> Path:
    """A folder with a file for each date."""
    folder = tmp_path / "rasters"
    folder.mkdir()
    for number, day in enumerate(DAYS):
        write_geotiff(folder / f"disp_{day:%Y%m%d}.tif", make_grid(), displacement(number))
    write_geotiff(folder / "vel.tif", make_grid(), displacement(5))
    return folder


def values(dock: InsarDock) -> list[float]:
    """The last curve, mm."""
    return list(dock.panels[0].plot.rows[0].dots()[-1].y)


@pytest.mark.parametrize("named", ["", "disp_20200101.tif", "vel.tif"])
def test_a_folder_or_file_is_dropped(
    make_dock: Callable[[], InsarDock], rasters: Path, mouse: Mouse, named: str
) -> None:
    dock = make_dock()
    drop(dock, rasters / named)
    assert [source.title for source in dock.session.curve_sources] == ["rasters: disp"]
    assert dock.windowTitle() == "InSAR: rasters: disp"
    mouse.click(15, 20)
    expected = [float(displacement(number)[15, 20]) for number in range(6)]
    assert values(dock) == pytest.approx(expected, abs=1e-4)
    mouse.click(5, 5, "control")
    pump()
    assert values(dock)[-1] == pytest.approx(expected[-1] - float(displacement(5)[5, 5]), abs=1e-4)
    dock.panels[0].toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 21), (10, 22))
    assert "pixels" in dock.panels[0].status.text()
    for number in range(4):  # every panel takes it, or has nothing to do with it
        dock.tabs.setCurrentIndex(number)
        pump()


def test_beside_a_result_and_again(dock: InsarDock, rasters: Path, mouse: Mouse) -> None:
    assert dock.open(rasters, add=True)
    assert dock.open(rasters / "disp_20200101.tif", add=True)
    assert [source.title for source in dock.session.shown_sources] == ["result: timeseries", "rasters: disp"]
    assert len({source.symbol for source in dock.session.shown_sources}) == 2
    mouse.click(15, 20)
    assert [dots.label for dots in dock.panels[0].plot.rows[0].dots()] == ["Point 1 · result", "Point 1 · rasters"]
    key = dock.session.raster_sources[0].key
    dock.session.show_source(key, False)
    assert len(dock.panels[0].plot.rows[0].dots()) == 1
    assert dock.open(rasters)
    assert [source.title for source in dock.session.curve_sources] == ["rasters: disp"]


def test_a_click_opens_the_current_layer(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, rasters: Path, mouse: Mouse
) -> None:
    layer = QgsRasterLayer(str(rasters / "disp_20200101.tif"), "any name")
    velocity = QgsRasterLayer(str(rasters / "vel.tif"), "velocity")
    QgsProject.instance().addMapLayers([layer, velocity], False)
    canvas.setCurrentLayer(layer)
    dock = make_dock()
    mouse.click(15, 20)
    settle()
    assert len(values(dock)) == 6
    canvas.setCurrentLayer(velocity)
    assert source_of(velocity) is None  # a click on any raster must not mean a series
    assert dock.open_current_layer()


def test_bands_with_dates(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, tmp_path: Path, mouse: Mouse
) -> None:
    path = tmp_path / "bands.tif"
    with create_geotiff(path, make_grid(), 6) as writer:
        writer.write(0, 0, np.stack([displacement(number) for number in range(6)]))
        for number, day in enumerate(DAYS, start=1):
            writer.describe(number, day.isoformat(), "mm")
    layer = QgsRasterLayer(str(path), "bands")
    QgsProject.instance().addMapLayer(layer, False)
    canvas.setCurrentLayer(layer)
    dock = make_dock()
    mouse.click(15, 20)
    settle()
    assert values(dock) == pytest.approx([float(displacement(number)[15, 20]) for number in range(6)], abs=1e-4)


def test_unit_and_state_in_the_project(
    make_dock: Callable[[], InsarDock], rasters: Path, mouse: Mouse, tmp_path: Path
) -> None:
    dock = make_dock()
    dock.open(rasters)
    mouse.click(15, 20)
    before = values(dock)[-1]
    dock.header.units["cm"].trigger()
    assert values(dock)[-1] == pytest.approx(10 * before, abs=1e-3)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgs"))
    project.clear()
    assert dock.session.curve_sources == ()
    assert dock.session.raster_unit == ""
    assert project.read(str(tmp_path / "project.qgs"))
    pump()
    assert [source.title for source in dock.session.shown_sources] == ["rasters: disp"]
    assert values(dock)[-1] == pytest.approx(10 * before, abs=1e-3)


def test_many_files_are_read_in_the_background(
    make_dock: Callable[[], InsarDock], rasters: Path, mouse: Mouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = make_dock()
    dock.open(rasters)
    mouse.click(15, 20)
    before = values(dock)
    monkeypatch.setattr(sources_module, "FILE_COST", 10**6)
    panel, session = dock.panels[0], dock.session
    mouse.click(5, 5)
    mouse.click(10, 10)  # takes the place of the one before, which is still read
    assert "Reading Point 1" in panel.status.text()
    assert values(dock) == before  # the last plot stays
    settle()
    assert values(dock) == pytest.approx([float(displacement(n)[10, 10]) for n in range(6)], abs=1e-4)
    assert [target.vertices for target in session.targets] == [(approx_place(10, 10),)]
    # a place without data leaves everything as it is, and says so
    shown = values(dock)
    mouse.click(-1, 5)
    settle()
    assert "outside" in panel.status.text()
    assert values(dock) == shown
    mouse.click(3, 25, "shift")
    mouse.click(15, 20, "control")
    settle()
    assert (len(session.targets), session.reference is not None) == (1, True)  # the newest click alone is done
    assert values(dock)[-1] == pytest.approx(float(displacement(5)[10, 10] - displacement(5)[15, 20]), abs=1e-4)
    mouse.drag((10, 10), (8, 12), (6, 14))
    settle()
    assert values(dock)[-1] == pytest.approx(float(displacement(5)[6, 14] - displacement(5)[15, 20]), abs=1e-4)


def test_a_moved_reference_that_is_read_leaves_the_curves_until_then(
    make_dock: Callable[[], InsarDock], rasters: Path, mouse: Mouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = make_dock()
    dock.open(rasters)
    mouse.click(15, 20)
    before = values(dock)
    monkeypatch.setattr(sources_module, "FILE_COST", 10**6)
    dock.session.set_reference(dock.session.new_target([make_grid().centre(5, 5)], dock.session.data_crs, ()))
    pump(1)
    assert values(dock) == before
    settle()
    assert values(dock)[-1] == pytest.approx(float(displacement(5)[15, 20] - displacement(5)[5, 5]), abs=1e-4)


def approx_place(row: int, col: int) -> Any:
    """The middle of a pixel, as near as a click on the canvas comes."""
    return pytest.approx(make_grid().centre(row, col), abs=30.0)


def test_what_cannot_be_opened_says_why(make_dock: Callable[[], InsarDock], rasters: Path) -> None:
    dock = make_dock()
    write_geotiff(rasters / "disp_20210101.tif", make_grid(4326), displacement(1))
    assert not dock.open(rasters)
    assert "disp_20210101.tif is not on the grid" in dock.panels[0].status.text()


@pytest.mark.parametrize("path", ["opera_disp_s1_texas/geotiffs", "gnss_hawaii/hawaii"])
def test_real_files_answer_quickly(make_dock: Callable[[], InsarDock], shared_data: Path, path: str) -> None:
    dock = make_dock()
    assert dock.open(shared_data / path)
    (source,) = dock.session.raster_sources
    grid = source.series.grid
    times = []
    for row in (100, 150, 200):
        target = dock.session.new_target([grid.centre(row, 200)], dock.session.data_crs, ())
        assert target is not None
        start = time.perf_counter()
        history = source.history(target, "median")
        times.append(time.perf_counter() - start)
        assert history.valid
    assert min(times) < 0.05
