# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding what belongs together, from a folder or any file in it, ours or MintPy's."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import ATTRIBUTES, random_stack, small_grid

from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window
from insar_workbench.core.products import write_product
from insar_workbench.core.results import discover, is_residual
from insar_workbench.core.series import create_series

GRID = small_grid(6, 7)
DATES = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(4)]


def series_file(path):
    with create_series(path, GRID, DATES, np.zeros(4), ATTRIBUTES) as series:
        series.write(Window(0, 6, 0, 7), np.ones((4, 6, 7)))
    return path


def product_file(path, layer, file_type=None):
    write_product(path, file_type or layer, GRID, {layer: np.ones(GRID.shape, dtype=np.float32)}, ATTRIBUTES)
    return path


def to_radar(path):
    """Take away what makes a file geocoded."""
    with h5py.File(path, "r+") as file:
        for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"):
            file.attrs.pop(key, None)
    return path


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "mexico"
    (folder / "inputs").mkdir(parents=True)
    random_stack(folder / "inputs", 6, 7, name="ifgramStack.h5")
    product_file(folder / "inputs" / "geometryGeo.h5", "height", "geometry")
    series_file(folder / "timeseries.h5")
    series_file(folder / "timeseries_ERA5_ramp.h5")
    series_file(folder / "timeseries_ERA5.h5")
    series_file(folder / "timeseriesResidual.h5")
    product_file(folder / "velocity.h5", "velocity")
    product_file(folder / "velocityERA5.h5", "velocity")
    product_file(folder / "temporalCoherence.h5", "temporalCoherence")
    product_file(folder / "avgSpatialCoh.h5", "coherence")
    product_file(folder / "maskConnComp.h5", "mask")
    product_file(folder / "maskTempCoh.h5", "mask")
    product_file(folder / "numInvIfgram.h5", "mask")
    (folder / "notes.txt").write_text("nothing")
    return folder


def names(results):
    files = (results.velocity, results.temporal_coherence, results.mask, results.stack, results.geometry)
    return [file.name if file else None for file in files]


ALL = ["velocity.h5", "temporalCoherence.h5", "maskTempCoh.h5", "ifgramStack.h5", "geometryGeo.h5"]


@pytest.mark.parametrize("place", [".", "inputs", "timeseries.h5", "inputs/ifgramStack.h5", "temporalCoherence.h5"])
def test_everything_is_found_from_anywhere(project, place):
    results = discover(project / place)
    assert names(results) == ALL
    assert results.average_coherence == project / "avgSpatialCoh.h5"
    assert results.title == "mexico" and results.skipped == ()
    order = ["timeseriesResidual", "timeseries", "timeseries_ERA5", "timeseries_ERA5_ramp"]
    assert [path.stem for path in results.series] == order


def test_the_named_file_wins(project):
    assert discover(project / "velocityERA5.h5").velocity.name == "velocityERA5.h5"
    assert discover(project / "maskConnComp.h5").mask.name == "maskConnComp.h5"


@pytest.mark.parametrize("ours", [True, False])
@pytest.mark.parametrize("name", ["timeseries_ERA5", "timeseries", "timeseries_ERA5_ramp"])
def test_the_series_of_the_velocity_is_the_last(project, name, ours):
    with h5py.File(project / "velocity.h5", "r+") as file:
        if ours:
            file.attrs["iwb.inputs"] = json.dumps({"timeseries": {"file": f"{name}.h5", "state": "0"}})
        else:
            file.attrs["FILE_PATH"] = f"/somewhere/else/{name}.h5"
    found = [path.stem for path in discover(project).series]
    assert found[-1] == name
    rest = [stem for stem in ("timeseriesResidual", "timeseries", "timeseries_ERA5", "timeseries_ERA5_ramp")]
    assert found[:-1] == [stem for stem in rest if stem != name]


@pytest.mark.parametrize("damage", ["nothing", "[1]", '{"timeseries": 3}', '{"timeseries": {"file": "gone.h5"}}'])
def test_a_velocity_of_unknown_origin_changes_no_order(project, damage):
    with h5py.File(project / "velocity.h5", "r+") as file:
        file.attrs["iwb.inputs"] = damage
    assert discover(project).series[-1].stem == "timeseries_ERA5_ramp"


def test_the_error_of_the_elevation_model_is_found(project):
    assert discover(project).dem_error is None
    product_file(project / "dem.h5", "dem")
    assert discover(project).dem_error is None
    product_file(project / "demErr.h5", "dem")
    results = discover(project / "demErr.h5")
    assert results.dem_error == project / "demErr.h5"
    assert results.dem_error in results.files and names(results) == ALL


def test_residuals_are_told_by_their_name():
    assert is_residual(Path("a/timeseriesResidual.h5")) and is_residual(Path("geo_timeseriesResidual.h5"))
    assert not is_residual(Path("residual/timeseries_ramp.h5"))


def test_files_may_have_any_name(tmp_path):
    series_file(tmp_path / "my result.h5")
    product_file(tmp_path / "v.h5", "velocity")
    results = discover(tmp_path / "my result.h5")
    assert [path.name for path in results.series] == ["my result.h5"]
    assert names(results) == ["v.h5", None, None, None, None]


def test_number_of_interferograms_is_no_mask(tmp_path):
    product_file(tmp_path / "velocity.h5", "velocity")
    product_file(tmp_path / "numInvIfgram.h5", "mask")
    assert discover(tmp_path).mask is None


def test_mintpy_in_radar_coordinates_uses_its_geo_folder(project):
    geo = project / "geo"
    geo.mkdir()
    moved = ["timeseries_ERA5.h5", "velocity.h5", "temporalCoherence.h5", "maskTempCoh.h5"]
    for name in moved:
        shutil.copy(project / name, geo / f"geo_{name}")
    for path in [*project.glob("*.h5"), *(project / "inputs").glob("*.h5")]:
        to_radar(path)
    for place in (project, geo, geo / "geo_velocity.h5"):
        results = discover(place)
        assert [path.name for path in results.series] == ["geo_timeseries_ERA5.h5"]
        assert names(results) == ["geo_velocity.h5", "geo_temporalCoherence.h5", "geo_maskTempCoh.h5", None, None]
        assert results.title == "mexico"
    assert any("radar coordinates" in sentence for sentence in results.skipped)
    with pytest.raises(FormatError, match="radar coordinates"):
        discover(project / "velocity.h5")


def test_damaged_and_foreign_files_do_not_matter(project):
    (project / "broken.h5").write_bytes(b"\x89HDF nothing")
    with h5py.File(project / "other.h5", "w") as file:
        file["numbers"] = np.arange(5)
    results = discover(project)
    assert names(results) == ALL
    assert [sentence for sentence in results.skipped if "broken.h5" in sentence]


def test_nothing_to_show_is_one_sentence(tmp_path):
    with pytest.raises(FormatError, match="holds no time series"):
        discover(tmp_path)
    with pytest.raises(FormatError, match="does not exist"):
        discover(tmp_path / "gone")
    (tmp_path / "a.tif").write_bytes(b"x")
    with pytest.raises(FormatError, match="not an HDF5 file"):
        discover(tmp_path / "a.tif")
    product_file(tmp_path / "geometryGeo.h5", "height", "geometry")
    with pytest.raises(FormatError, match="holds no time series"):
        discover(tmp_path)
    with h5py.File(tmp_path / "other.h5", "w") as file:
        file["numbers"] = np.arange(5)
    with pytest.raises(FormatError, match=r"other\.h5 holds no"):
        discover(tmp_path / "other.h5")


def test_mintpy_files_of_kirishima(shared_data):
    results = discover(shared_data / "mintpy_kirishima")
    assert results.velocity.name == "velocity.h5" and results.temporal_coherence.name == "temporalCoherence.h5"
    assert results.series == ()
