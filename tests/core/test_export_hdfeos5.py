# SPDX-License-Identifier: GPL-2.0-or-later
"""HDF-EOS5 written and read back by our reader; names and attributes of the archive; refusals."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from export_files import DATES, grid_at, ground_truth, lonlat, write_series

from insar_workbench.core.errors import Canceled, FormatError, InsarError, ParameterError
from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.writers.hdfeos5 import ArchiveFiles, export_hdfeos5
from insar_workbench.core.writers.hdfeos5_metadata import Archive, file_name

ROOT = "HDFEOS/GRIDS/timeseries"


def write_products(folder, place="south", **attributes):
    grid = grid_at(place)
    head = {"PLATFORM": "Sentinel-1A", "WAVELENGTH": "0.0555", "ORBIT_DIRECTION": "DESCENDING", "trackNumber": "54"}
    series = write_series(folder / "timeseries.h5", grid)
    with h5py.File(series, "r+") as file:
        file.attrs.update({**head, **attributes})
    share = np.linspace(0.01, 1, grid.rows * grid.cols, dtype=np.float32).reshape(grid.shape)
    share[np.isnan(ground_truth(grid))] = np.nan
    write_product(folder / "c.h5", "temporalCoherence", grid, {"temporalCoherence": share}, {})
    write_product(folder / "a.h5", "coherence", grid, {"coherence": 0.5 * share}, {})
    layers = {"height": 900 * np.nan_to_num(share), "incidenceAngle": 30 + share, "waterMask": share < 0.9}
    write_product(folder / "g.h5", "geometry", grid, layers, {}, {"height": "m", "incidenceAngle": "degree"})
    write_product(folder / "m.h5", "mask", grid, {"mask": share > 0.5}, {})
    return ArchiveFiles(series, *(folder / f"{name}.h5" for name in "cmga"))


def test_our_reader_reads_it_back(tmp_path):
    files = write_products(tmp_path)
    (tmp_path / "out").mkdir()
    path = export_hdfeos5(files, tmp_path / "out", Archive(beam_swath=2, first_frame=616), NullProgress())
    assert path.name == "S1_IW2_054_0616_20190105_20190411.he5"
    outputs = SeriesOutputs(*(tmp_path / "out" / f"{name}.h5" for name in "tgcam"))
    load_series(path, outputs, SeriesOptions(), NullProgress())
    one, two = DisplacementSeries.open(files.series), DisplacementSeries.open(outputs.timeseries)
    assert one.dates == two.dates and one.metadata.reference == two.metadata.reference
    one.grid.require_same(two.grid, "one", "two")
    np.testing.assert_array_equal(one.read(), two.read())
    for ours, again in (
        (files.temporal_coherence, outputs.temporal_coherence),
        (files.average_coherence, outputs.average_coherence),
        (files.mask, outputs.mask),
        (files.geometry, outputs.geometry),
    ):
        first, second = read_product(ours).layers, read_product(again).layers
        assert set(first) == set(second)
        for name, array in first.items():
            np.testing.assert_array_equal(np.nan_to_num(array), np.nan_to_num(second[name]), err_msg=name)
    assert [item.name for item in (tmp_path / "out").iterdir() if item.suffix == ".he5"] == [path.name]


def test_layout_and_attributes(tmp_path):
    grid = grid_at("date line")
    path = export_hdfeos5(write_products(tmp_path, "date line"), tmp_path, Archive(), NullProgress())
    with h5py.File(path, "r") as file:
        cube = file[f"{ROOT}/observation/displacement"]
        assert (
            cube.maxshape == (None, *grid.shape) and cube.attrs["Units"] == "meters" and cube.attrs["_FillValue"] == 0
        )
        assert not np.isnan(cube[:]).any() and (cube[:, 5:8, 10:14] == 0).all()
        assert file[f"{ROOT}/observation/date"][0] == b"20190105"
        assert file[f"{ROOT}/quality/mask"].dtype == bool
        latitude, longitude = (file[f"{ROOT}/geometry/{name}"][39, 59] for name in ("latitude", "longitude"))
        assert (longitude, latitude) == pytest.approx(lonlat(grid, 39.5, 59.5), abs=2e-5)
        head = dict(file.attrs)
    assert head["FILE_TYPE"] == "HDFEOS" and head["relative_orbit"] == 54 and head["flight_direction"] == "D"
    assert (head["first_date"], head["last_date"]) == (DATES[0].isoformat(), DATES[-1].isoformat())
    assert head["look_direction"] == "R" and head["wavelength"] == 0.0555 and head["REF_Y"] == "20"
    corners = [place.split() for place in head["data_footprint"][9:-2].split(",")]
    assert corners[0] == corners[4] and abs(float(corners[0][1]) - lonlat(grid, 0, 30)[1]) < 0.01
    assert float(corners[1][0]) > 180.0 > float(corners[0][0])


@pytest.mark.parametrize(
    ("platform", "mission"),
    [("Sen", "S1"), ("ALOS-2", "ALOS2"), ("Alos", "ALOS"), ("RADARSAT-2", "RS2"), ("RSAT1", "RS1"), ("Env", "ENV"),
     ("TerraSAR-X", "TSX"), ("ERS2", "ERS"), ("CosmoSkyMed", "CSK")],
)  # fmt: skip
def test_missions(tmp_path, platform, mission):
    path = export_hdfeos5(write_products(tmp_path, PLATFORM=platform), tmp_path, Archive(7, "SM"), NullProgress())
    assert path.name.startswith(f"{mission}_SM_007_0000_")


def test_refusals_leave_nothing(tmp_path):
    files = write_products(tmp_path, PLATFORM="balloon")
    before = set(tmp_path.iterdir())
    with pytest.raises(ParameterError, match="balloon"):
        export_hdfeos5(files, tmp_path, Archive(), NullProgress())
    write_products(tmp_path, trackNumber="None")
    with pytest.raises(ParameterError, match="track"):
        export_hdfeos5(files, tmp_path, Archive(), NullProgress())
    with pytest.raises(FormatError, match="no layer 'height'"):
        wrong = ArchiveFiles(files.series, files.temporal_coherence, files.mask, files.mask)
        export_hdfeos5(wrong, tmp_path, Archive(1), NullProgress())
    with pytest.raises(InsarError, match="does not exist"):
        export_hdfeos5(files, tmp_path / "nowhere", Archive(1), NullProgress())
    assert set(tmp_path.iterdir()) == before


def test_cancel_leaves_nothing(tmp_path):
    class Cancel(NullProgress):
        def check(self):
            raise Canceled

    files = write_products(tmp_path)
    before = set(tmp_path.iterdir())
    with pytest.raises(Canceled):
        export_hdfeos5(files, tmp_path, Archive(), Cancel())
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize(("last", "frames"), [(616, "0616"), (621, "0616_0621")])
def test_frames_in_the_name(last, frames):
    attributes = {
        "mission": "S1", "beam_mode": "IW", "beam_swath": 2, "relative_orbit": 149, "first_frame": 616,
        "last_frame": last, "first_date": "2014-12-13", "last_date": "2018-06-19",
    }  # fmt: skip
    assert file_name(attributes) == f"S1_IW2_149_{frames}_20141213_20180619.he5"


def test_corners_of_the_radar_scene_where_they_are_degrees(tmp_path):
    corners = {f"{kind}_REF{n}": str(value + n) for kind, value in (("LON", 10.0), ("LAT", 40.0)) for n in range(1, 5)}
    for change, known in (({}, True), ({"LAT_REF3": "4400000"}, False), ({"LON_REF2": "?"}, False)):
        folder = tmp_path / f"{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        files = write_products(folder, **{**corners, **change})
        (folder / "out").mkdir()
        export_hdfeos5(files, folder / "out", Archive(), NullProgress())
        (written,) = (folder / "out").iterdir()
        with h5py.File(written) as file:
            scene, data = str(file.attrs["scene_footprint"]), str(file.attrs["data_footprint"])
        assert (scene == data) != known and ("12.0 42.0" in scene or "12 42" in scene) == known
