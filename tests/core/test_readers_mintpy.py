# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of stacks in MintPy's layout, ours and MintPy's."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import random_stack

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.stack import COHERENCE, COMPONENT, LAYERS, PHASE, InterferogramStack

EVERYTHING = Window(0, 12, 0, 15)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A MintPy project folder with two dropped pairs and a reference pixel."""
    inputs = tmp_path / "project" / "inputs"
    inputs.mkdir(parents=True)
    kept = [True] * 15
    kept[3] = kept[7] = False
    path = random_stack(inputs, name="ifgramStack.h5", kept=kept)
    InterferogramStack.open(path).write_reference(9, 11)
    return tmp_path / "project"


def add_geometry(project: Path, **layers: np.ndarray) -> None:
    """Write geometryGeo.h5 beside the stack."""
    grid = InterferogramStack.open(project / "inputs" / "ifgramStack.h5").grid
    write_product(project / "inputs" / "geometryGeo.h5", "geometry", grid, layers, {})


@pytest.mark.parametrize("part", ["", "inputs"])
def test_project_or_inputs_folder(project: Path, part: str) -> None:
    add_geometry(project, height=np.ones((12, 15), np.float32))
    assert detect(project / part) == "mintpy"
    source = open_source(project / part, "auto", Recorder())
    stack = InterferogramStack.open(project / "inputs" / "ifgramStack.h5")
    assert (source.grid, source.network, source.layers) == (stack.grid, stack.network, LAYERS)
    for layer in (PHASE, COHERENCE):
        expected = stack.read(layer, kept_only=False)
        expected[expected == 0] = np.nan
        np.testing.assert_array_equal(source.read_cube(layer, EVERYTHING), expected)
    np.testing.assert_array_equal(source.read_cube(COMPONENT, EVERYTHING), stack.read(COMPONENT, kept_only=False))
    np.testing.assert_array_equal(
        source.read(PHASE, 4, Window(2, 6, 3, 9)), source.read_cube(PHASE, EVERYTHING)[4, 2:6, 3:9]
    )


def test_load_keeps_flags_reference_and_values(project: Path, tmp_path: Path) -> None:
    add_geometry(project, height=np.full((12, 15), 7.0, np.float32), waterMask=np.ones((12, 15), bool))
    load_stack(project, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), Recorder())
    before, after = (InterferogramStack.open(p) for p in (project / "inputs" / "ifgramStack.h5", tmp_path / "s.h5"))
    assert after.network == before.network and after.reference == (9, 11)
    assert sum(after.network.kept) == 13
    for layer in LAYERS:
        np.testing.assert_array_equal(after.read(layer, kept_only=False), before.read(layer, kept_only=False))
    geometry = read_product(tmp_path / "g.h5")
    assert set(geometry.layers) == {"height", "waterMask"}
    assert "REF_Y" not in geometry.metadata.attributes


def test_reference_moves_with_crop_and_multilook(project: Path, tmp_path: Path) -> None:
    grid = InterferogramStack.open(project / "inputs" / "ifgramStack.h5").grid
    x, y = grid.centre(9, 11)
    part = grid.crop(Window(3, 12, 4, 15))
    options = LoadOptions(extent=part.extent, multilook=2)
    load_stack(project, tmp_path / "s.h5", tmp_path / "g.h5", options, Recorder())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.grid.shape == (4, 5)
    assert stack.reference == (3, 3) == stack.grid.pixel(x, y)


def test_reference_outside_the_crop_is_dropped(project: Path, tmp_path: Path) -> None:
    grid = InterferogramStack.open(project / "inputs" / "ifgramStack.h5").grid
    progress = Recorder()
    options = LoadOptions(extent=grid.crop(Window(0, 6, 0, 15)).extent)
    load_stack(project, tmp_path / "s.h5", tmp_path / "g.h5", options, progress)
    assert InterferogramStack.open(tmp_path / "s.h5").reference is None
    assert any("reference point lies outside" in text for text in progress.warnings)


def test_foreign_file_without_our_additions(project: Path) -> None:
    """What MintPy writes: no CF coordinates, pairs in any order, the UTM zone, bytes, and phases it corrected."""
    h5py = pytest.importorskip("h5py")
    path = project / "inputs" / "ifgramStack.h5"
    ours = InterferogramStack.open(path)
    shuffled = np.random.default_rng(0).permutation(len(ours.network))
    with h5py.File(path, "r") as file, h5py.File(project / "foreign.h5", "w") as other:
        for name in ("date", "bperp", "dropIfgram", *LAYERS):
            other.create_dataset(name, data=file[name][:][shuffled])
        other.create_dataset("unwrapPhase_bridging", data=2 * file[PHASE][:][shuffled])
        other.create_dataset("unwrapPhase_phaseClosure", data=0 * file[PHASE][:])
        for key, value in hdf5.attributes(file).items():
            if key not in ("EPSG", "Conventions"):
                other.attrs[key] = value
    path.unlink()
    shutil.move(project / "foreign.h5", path)
    source = open_source(project, "mintpy", Recorder())
    assert source.network == ours.network and source.grid.crs_wkt == wkt_from_epsg(32614)
    not_used = ("ifgramStack.h5/unwrapPhase: not used", "ifgramStack.h5/unwrapPhase_phaseClosure: not used")
    assert source.skipped == not_used and "unwrapPhase is unwrapPhase_bridging" in source.found
    with h5py.File(path, "r") as file:
        stored = file["unwrapPhase_bridging"][:]
    cube = source.read_cube(PHASE, EVERYTHING)
    for position, original in enumerate(shuffled):
        np.testing.assert_array_equal(np.nan_to_num(cube[original]), stored[position])
        np.testing.assert_array_equal(cube[original], source.read(PHASE, int(original), EVERYTHING))


def test_water_mask_file_of_mintpy(project: Path, tmp_path: Path) -> None:
    grid = InterferogramStack.open(project / "inputs" / "ifgramStack.h5").grid
    water = np.ones(grid.shape, bool)
    water[:5] = False
    write_product(project / "waterMask.h5", "waterMask", grid, {"waterMask": water}, {})
    progress = Recorder()
    load_stack(project, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    np.testing.assert_array_equal(read_product(tmp_path / "g.h5").layers["waterMask"], water)
    assert any("No geometryGeo.h5" in text for text in progress.warnings)


def test_radar_coordinates_without_latitudes_are_refused(project: Path) -> None:
    path = project / "inputs" / "ifgramStack.h5"
    with hdf5.open_update(path) as file:
        for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"):
            del file.attrs[key]
    with pytest.raises(FormatError, match=r"is in radar coordinates.*add it, or geocode the stack"):
        open_source(project, "auto", Recorder())


def test_geometry_on_another_grid_is_named(project: Path) -> None:
    grid = InterferogramStack.open(project / "inputs" / "ifgramStack.h5").grid.crop(Window(0, 5, 0, 5))
    layers = {"height": np.ones((5, 5), np.float32)}
    write_product(project / "inputs" / "geometryGeo.h5", "geometry", grid, layers, {})
    with pytest.raises(FormatError, match=r"geometryGeo.h5 differs.*ifgramStack.h5"):
        open_source(project, "auto", Recorder())


def test_stack_is_not_written_over_itself(project: Path, tmp_path: Path) -> None:
    path = project / "inputs" / "ifgramStack.h5"
    before = path.read_bytes()
    with pytest.raises(ParameterError, match="cannot be written over"):
        load_stack(project, path, tmp_path / "g.h5", LoadOptions(), Recorder())
    assert path.read_bytes() == before


def test_not_hdf5(project: Path) -> None:
    (project / "inputs" / "ifgramStack.h5").write_bytes(b"nothing")
    with pytest.raises(FormatError, match="cannot be read as HDF5"):
        open_source(project, "auto", Recorder())
