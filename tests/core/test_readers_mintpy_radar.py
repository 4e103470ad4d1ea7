# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's stacks in radar coordinates are geocoded when they are loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers import mintpy_radar
from format_writers.radar_images import EDGE, RadarImage
from load_fixtures import Recorder
from test_same_motion import make_truth

from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.opening import open_source
from insar_workbench.core.readers.radar import GeocodedSource
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.stack import PHASE, InterferogramStack

WHOLE = Window(0, 24, 0, 32)
STACK, GEOMETRY = "inputs/ifgramStack.h5", "inputs/geometryRadar.h5"


@pytest.fixture(scope="module")
def truth() -> Simulation:
    return make_truth(mintpy_radar)


@pytest.fixture
def folder(truth: Simulation, tmp_path: Path) -> Path:
    mintpy_radar.write(truth, tmp_path / "project")
    return tmp_path / "project"


def opened(folder: Path, **options: float) -> GeocodedSource:
    source = open_source(folder, "auto", Recorder(), OpenOptions(**options))
    assert isinstance(source, GeocodedSource)
    return source


def change(path: Path, what: Callable[[h5py.File], None]) -> None:
    with h5py.File(path, "r+") as file:
        what(file)


@pytest.mark.parametrize("part", ["", "inputs"])
def test_map_shows_the_truth(truth: Simulation, folder: Path, part: str) -> None:
    source = opened(folder / part)
    assert source.grid.shape == truth.grid.shape and source.network.pairs == truth.network.pairs
    np.testing.assert_array_equal(source.read_cube(PHASE, WHOLE), truth.phase)
    np.testing.assert_allclose(source.read_geometry("height", WHOLE), truth.scene.height)
    assert "LENGTH" in source.attributes and any("(71.2 x 92.5 m)" in line for line in source.found)


def test_reference_pixel_and_dropped_pairs_come_along(truth: Simulation, folder: Path, tmp_path: Path) -> None:
    """Radar column and row of the reference become those of the map; what speaks of radar pixels goes."""
    row, col = truth.scene.town_centre
    image_col, image_row = (int(part[row, col]) for part in RadarImage(truth, turned=True).table)

    def mark(file: h5py.File) -> None:
        file.attrs.update(REF_Y=str(image_row), REF_X=str(image_col), SUBSET_XMIN="100", XMAX="26")
        file["dropIfgram"][3] = False

    change(folder / STACK, mark)
    load_stack(folder, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), Recorder())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.reference == (row, col)
    assert np.flatnonzero(~np.array(stack.network.kept)).tolist() == [3]
    assert not {"SUBSET_XMIN", "XMAX"} & set(stack.metadata.attributes)
    assert float(stack.metadata.attributes["REF_LAT"]) == pytest.approx(truth.grid.centre(row, col)[1], abs=1e-4)


def test_reference_pixel_beyond_the_map_is_told(folder: Path) -> None:
    change(folder / STACK, lambda file: file.attrs.update(REF_Y="2", REF_X=str(EDGE - 1)))
    source = opened(folder)
    assert "REF_Y" not in source.attributes
    assert any("no map pixel shows it" in line for line in source.skipped)


def test_lookup_table_on_a_map(truth: Simulation, folder: Path) -> None:
    """As MintPy loads GAMMA's and ROI_PAC's; the stack was cut out of the image of the table."""
    across, down = RadarImage(truth, turned=True).table
    with h5py.File(folder / "inputs" / "geometryGeo.h5", "w") as file:
        file["rangeCoord"], file["azimuthCoord"] = (across + 40).astype("f4"), (down + 7).astype("f4")
        file.attrs.update(truth.grid.to_attributes())

    def without_coordinates(file: h5py.File) -> None:
        del file["latitude"], file["longitude"]

    change(folder / GEOMETRY, without_coordinates)
    change(folder / STACK, lambda file: file.attrs.update(SUBSET_XMIN="40", SUBSET_YMIN="7"))
    source = opened(folder)
    source.grid.require_same(truth.grid, "source", "truth")
    np.testing.assert_array_equal(source.read_cube(PHASE, WHOLE), truth.phase)
    np.testing.assert_allclose(source.read_geometry("height", WHOLE), truth.scene.height)


@pytest.mark.parametrize("missing", ["height", "incidenceAngle", "azimuthAngle", "slantRangeDistance"])
def test_incomplete_geometry_is_told(folder: Path, tmp_path: Path, missing: str) -> None:
    change(folder / GEOMETRY, lambda file: file.__delitem__(missing))
    progress = Recorder()
    load_stack(folder, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    told = [text for text in progress.warnings if text.startswith(missing)]
    assert len(told) == (missing != "slantRangeDistance")


def without_file(folder: Path) -> None:
    (folder / GEOMETRY).unlink()


def without_latitude(folder: Path) -> None:
    change(folder / GEOMETRY, lambda file: file.__delitem__("latitude"))


def of_another_size(folder: Path) -> None:
    def cut(file: h5py.File) -> None:
        latitude = file["latitude"][:-1]
        del file["latitude"]
        file["latitude"] = latitude

    change(folder / GEOMETRY, cut)


@pytest.mark.parametrize("damage", [without_file, without_latitude, of_another_size])
def test_without_coordinates(folder: Path, damage: Callable[[Path], None]) -> None:
    damage(folder)
    message = r"ifgramStack.h5 is in radar coordinates, and there is no geometryRadar.h5 with latitude and longitude"
    with pytest.raises(FormatError, match=message):
        opened(folder)
