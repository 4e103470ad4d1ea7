# SPDX-License-Identifier: GPL-2.0-or-later
"""Dated rasters in the panels of map and transect, displacement since a date, and where the rasters of the map lie."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from dock_helpers import Mouse, make_grid, pump, true_rate
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from test_map_panel import value, wait_for
from test_map_points import choose, map_panel

from insar_workbench.core.files.raster import create_geotiff, write_geotiff
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.plugin.map.map_files import FOLDER, picture_path

if TYPE_CHECKING:
    from insar_workbench.plugin.dock import InsarDock

MILLIMETRES = true_rate() * 1000.0
DAYS = [date(2020, 1, 1) + timedelta(days=73 * n) for n in range(6)]


def displacement(number: int) -> np.ndarray:
    """Millimetres at a date: the rate of the test result, for fifths of a year."""
    return (MILLIMETRES * number / 5.0).astype(np.float32)


@pytest.fixture
def rasters(tmp_path: Path) -> Path:
    """A folder with a file for each date."""
    folder = tmp_path / "rasters"
    folder.mkdir()
    for number, day in enumerate(DAYS):
        write_geotiff(folder / f"disp_{day:%Y%m%d}.tif", make_grid(), displacement(number))
    return folder


@pytest.fixture
def opened(make_dock: Callable[[], InsarDock], rasters: Path) -> InsarDock:
    """A dock with the folder of dated rasters open."""
    dock = make_dock()
    assert dock.open(rasters)
    return dock


def test_each_date_and_the_velocity(opened: InsarDock) -> None:
    panel = map_panel(opened)
    assert [view.title for view in panel.chooser.views] == ["Velocity of all dates", "Displacement"]
    choose(panel, "Displacement")
    layer = panel.map_layer.layer
    assert layer.bandCount() == len(DAYS) == panel.player.slider.maximum() + 1
    for index in (5, 2):
        panel.player.slider.setValue(index)
        assert layer.renderer().usesBands() == [index + 1]
        assert value(layer, 15, 20, index + 1) == pytest.approx(float(displacement(index)[15, 20]), abs=1e-4)
    choose(panel, "Velocity of all dates")
    years = (DAYS[-1] - DAYS[0]).days / 365.25
    assert value(layer, 15, 20) == pytest.approx(MILLIMETRES[15, 20] / years, rel=1e-4)
    assert "mm/year" in panel.status.text()


def test_they_follow_reference_and_unit(opened: InsarDock, mouse: Mouse) -> None:
    panel = map_panel(opened)
    choose(panel, "Displacement")
    layer = panel.map_layer.layer
    opened.tabs.setCurrentIndex(0)
    mouse.click(5, 5, "control")
    pump()
    expected = float(displacement(4)[15, 20] - displacement(4)[5, 5])
    assert value(layer, 15, 20, 5) == pytest.approx(expected, abs=1e-3)
    opened.header.units["cm"].trigger()
    wait_for(lambda: value(layer, 15, 20, 5) == pytest.approx(10 * expected, abs=1e-2), "the other unit")
    opened.session.set_reference(None)
    assert value(layer, 15, 20, 5) == pytest.approx(10 * float(displacement(4)[15, 20]), abs=1e-3)
    choose(panel, "Velocity of all dates")
    opened.session.set_reference(opened.session.new_target((make_grid().centre(5, 5),), layer.crs(), ()))
    assert value(layer, 5, 5) == pytest.approx(0.0, abs=1e-4)


def test_one_file_with_many_bands(make_dock: Callable[[], InsarDock], tmp_path: Path) -> None:
    path = tmp_path / "bands.tif"
    with create_geotiff(path, make_grid(), 6) as writer:
        writer.write(0, 0, np.stack([displacement(number) for number in range(6)]))
        for number, day in enumerate(DAYS, start=1):
            writer.describe(number, day.isoformat(), "mm")
    dock = make_dock()
    assert dock.open(path)
    panel = map_panel(dock)
    choose(panel, "Displacement")
    assert value(panel.map_layer.layer, 15, 20, 4) == pytest.approx(float(displacement(3)[15, 20]), abs=1e-4)


def test_a_transect_through_dated_rasters(opened: InsarDock, mouse: Mouse) -> None:
    opened.tabs.setCurrentIndex(1)
    panel = opened.panels[1]
    for corner in ((10, 5), (10, 25)):
        mouse.click(*corner)
    mouse.click(10, 25, button="RightButton")
    wait_for(lambda: panel.book.shown and not panel.book.busy, "the profile")
    (profile,) = panel.book.shown
    np.testing.assert_allclose(profile.transect.value * 1000, displacement(5)[10, 5:26], atol=1e-3)
    panel.toolbar.image.setChecked(True)
    wait_for(lambda: panel.book.shown[0].image is not None, "the image")
    np.testing.assert_allclose(panel.book.shown[0].image.values[3] * 1000, displacement(3)[10, 5:26], atol=1e-3)


def test_displacement_since_a_date(dock: InsarDock, result: Path) -> None:
    cube = DisplacementSeries.open(result / "timeseries.h5").read() * 1000
    panel = map_panel(dock)
    choose(panel, "Displacement")
    layer = panel.map_layer.layer
    panel.player.since_box.setCurrentIndex(8)
    for band in (3, 8, 20):
        assert value(layer, 12, 18, band) == pytest.approx(cube[band - 1, 12, 18] - cube[7, 12, 18], abs=1e-3)
    assert np.isnan(value(layer, 1, 1, 3))
    assert "since" in panel.status.text()
    dock.session.set_reference(dock.session.new_target((make_grid().centre(5, 9),), layer.crs(), ()))
    change = cube[19] - cube[7]
    assert value(layer, 12, 18, 20) == pytest.approx(change[12, 18] - change[5, 9], abs=1e-3)
    panel.player.slider.setValue(19)
    middle = float(np.nanmedian(change - change[5, 9]))
    assert np.nanmedian(panel._shown_samples()) == pytest.approx(middle, abs=0.05 * abs(middle) + 0.5)
    state = panel.save_state()
    assert date.fromisoformat(state["since"]) == panel.picture.dates[7]
    panel.player.since_box.setCurrentIndex(0)
    assert value(layer, 12, 18, 20) == pytest.approx(cube[19, 12, 18] - cube[19, 5, 9], abs=1e-3)
    panel.restore_state(state)
    wait_for(lambda: panel.picture is not None, "the layer")
    assert panel.player.since_index == 7


# --- where the rasters lie ---


def test_a_project_that_is_opened_again_finds_its_raster(dock: InsarDock, result: Path, tmp_path: Path) -> None:
    panel = map_panel(dock)
    choose(panel, "Displacement")
    source = Path(panel.map_layer.layer.source())
    assert source.parent == result / FOLDER and source.name == "timeseries_dates.tif"
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgs"))
    key = panel.map_layer.layer.id()
    project.clear()
    other = QgsProject()  # one that no dock has a hand in
    assert other.read(str(tmp_path / "project.qgs"))
    assert other.mapLayer(key).isValid()
    other.clear()
    assert project.read(str(tmp_path / "project.qgs"))
    wait_for(lambda: panel.picture is not None, "the layer")
    assert panel.map_layer.layer.isValid()
    # what the layer reads is not written to; in the end there are two files, not more
    for _ in range(3):
        os.utime(result / "timeseries.h5")
        assert dock.open(result)
        wait_for(lambda: not panel.tasks._tasks, "the raster")
    names = sorted(path.name for path in (result / FOLDER).glob("*.tif"))
    assert names == ["timeseries_dates.tif", "timeseries_dates_2.tif"]


def test_changed_data_are_shown_when_they_are_opened_again(dock: InsarDock, result: Path) -> None:
    import h5py

    panel = map_panel(dock)
    choose(panel, "Displacement")
    layer = panel.map_layer.layer
    before = value(layer, 12, 18, 20)
    with h5py.File(result / "timeseries.h5", "r+") as file:
        file["timeseries"][19, 12, 18] += 1.0
    assert dock.open(result)
    wait_for(lambda: value(layer, 12, 18, 20) == pytest.approx(before + 1000.0, abs=0.1), "the change")


def test_a_folder_that_cannot_be_written(result: Path, qgis_app: QgsApplication) -> None:
    beside = picture_path(result / "timeseries.h5", "x", "")
    assert beside == result / FOLDER / "x.tif" and beside.parent.is_dir()
    assert picture_path(result / "timeseries.h5", "x", str(beside)).name == "x_2.tif"
    virtual = f'<SourceFilename relativeToVRT="0">{beside}</SourceFilename>'
    assert picture_path(result / "timeseries.h5", "x", virtual).name == "x_2.tif"
    (result / FOLDER).rmdir()
    result.chmod(0o555)
    try:
        elsewhere = picture_path(result / "timeseries.h5", "x", "")
        assert elsewhere == picture_path(result / "other.h5", "x", "")
        assert Path(QgsApplication.qgisSettingsDirPath()) in elsewhere.parents
        assert not (result / FOLDER).exists()
    finally:
        result.chmod(0o755)


def test_the_folder_is_no_series(opened: InsarDock, rasters: Path) -> None:
    panel = map_panel(opened)
    choose(panel, "Displacement")
    (raster,) = (rasters / FOLDER).glob("*.tif")
    assert QgsRasterLayer(str(raster)).isValid()
    assert opened.open(rasters)
    assert len(opened.session.raster_sources[0].series.bands) == 6
