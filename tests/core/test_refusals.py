# SPDX-License-Identifier: GPL-2.0-or-later
"""Values that nobody can mean are refused in a sentence, before anything is read; edges that are meant are not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from stacks import small_grid

from insar_workbench.core.changes.changes import ChangeDetector
from insar_workbench.core.changes.options import BreakSearch, ChangeOptions
from insar_workbench.core.coordinates import crs_name, transform_point, wkt_from_epsg
from insar_workbench.core.corrections.height_correlation import HeightCorrelation
from insar_workbench.core.cubes.cubes import node_positions
from insar_workbench.core.dates import parse_date
from insar_workbench.core.decomposition.common_dates import common_dates
from insar_workbench.core.decomposition.common_grid import require_resampling
from insar_workbench.core.decomposition.options import DecompositionModel
from insar_workbench.core.errors import FormatError, InsarError, ParameterError
from insar_workbench.core.extent import extent_window
from insar_workbench.core.files import hdf5
from insar_workbench.core.files.file_copy import changed_copy
from insar_workbench.core.files.raster import create_geotiff, write_geotiff
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.maps.colours import nice_limit
from insar_workbench.core.multilook import common_value
from insar_workbench.core.optional import not_installed
from insar_workbench.core.progress import NullProgress

DAYS = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(6)]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: BreakSearch(least_years=-0.1), "between breaks is -0.1 years; give 0 or more"),
        (lambda: BreakSearch(least_years=float("nan")), "between breaks is nan years"),
        (lambda: ChangeOptions(window=0.0), "compared is 0 years; give more than 0"),
        (lambda: ChangeOptions(correlation=1.0), "The correlation is 1; give 0 to"),
        (lambda: ChangeOptions(correlation=-0.1), "The correlation is -0.1"),
        (lambda: ChangeDetector(DAYS[:2], ChangeOptions()), "2 dates are too few to find changes"),
        (lambda: common_dates([DAYS, DAYS], "nearest", -1), "number of days is -1; give 0 or more"),
        (lambda: require_resampling("cubic"), "'cubic' is unknown; choose bilinear or near"),
        (lambda: DecompositionModel(least_slope=90.0), "least slope must be 0 to 90 degrees"),
        (lambda: DecompositionModel(smoothing=-1.0), "and the smoothing 0 or more"),
        (lambda: HeightCorrelation(least_correlation=1.1), "least correlation is 1.1; give a value from 0 to 1"),
        (lambda: LoadOptions(wavelength=0.0), "The wavelength is 0 m; give a number above 0"),
        (lambda: LoadOptions(pixel_size=-1.0), "The pixel size is -1 m; give a number above 0"),
        (lambda: transform_point(1e9, 0.0, wkt_from_epsg(32614), wkt_from_epsg(4326)), "has no place in EPSG:4326"),
    ],
)
def test_values_out_of_range(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message) as caught:
        make()
    assert str(caught.value).endswith(".")


def test_edges_that_are_meant() -> None:
    assert BreakSearch(least_years=0.0).least_years == 0.0
    assert ChangeOptions(correlation=0.0).correlation == 0.0
    assert DecompositionModel(least_slope=0.0, smoothing=0.0).smoothing == 0.0
    assert HeightCorrelation(least_correlation=1.0).least_correlation == 1.0
    require_resampling("near")


def test_dates_may_be_dates_already() -> None:
    assert parse_date(datetime(2020, 1, 13, 23, 59)) == parse_date(date(2020, 1, 13)) == date(2020, 1, 13)
    assert type(parse_date(datetime(2020, 1, 13))) is date


def test_colours_of_nothing_and_of_0() -> None:
    assert nice_limit(np.full(3, np.nan)) == nice_limit(np.zeros(3)) == 1.0


def test_one_node_is_everywhere() -> None:
    assert node_positions(np.array([5.0]), np.array([4.0, 5.0, 9.0])).tolist() == [0.0, 0.0, 0.0]


def test_components_without_looks() -> None:
    data = np.array([[1.0, np.nan], [2.0, 0.0]], dtype=np.float32)
    assert common_value(data, 1).tolist() == [[1.0, 0.0], [2.0, 0.0]]


def test_no_coordinate_system() -> None:
    assert wkt_from_epsg(0) == "" and crs_name("") == "unknown"
    local = 'LOCAL_CS["shop floor",UNIT["metre",1]]'
    assert crs_name(local) == "shop floor"


def test_an_extent_beyond_the_world() -> None:
    grid = small_grid(10, 10)
    for extent in ((0.0, 89.0, 1e6, 95.0), (-1e300, -1e300, 1e300, 1e300)):
        with pytest.raises(ParameterError, match="extent"):
            extent_window(extent, wkt_from_epsg(4326), grid)


@pytest.mark.parametrize(
    "use",
    [
        lambda path: changed_copy(path, path.with_name("copy.h5"), NullProgress()),
        hdf5.open_read,
        hdf5.open_update,
    ],
)
def test_a_file_that_is_not_there(use: Callable[[Path], Any], tmp_path: Path) -> None:
    with (
        pytest.raises(FormatError, match=r"The file .*none\.h5 does not exist; check its name\."),
        use(tmp_path / "none.h5"),
    ):
        pass
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("use", [hdf5.open_read, hdf5.open_update])
def test_a_file_that_is_none_of_hdf5(use: Callable[[Path], Any], tmp_path: Path) -> None:
    (tmp_path / "a.h5").write_text("no")
    with pytest.raises(FormatError, match=r"a\.h5 cannot be read as HDF5"), use(tmp_path / "a.h5"):
        pass


def test_pixels_of_a_file_that_is_none(tmp_path: Path) -> None:
    for name in ("a.h5", "none.h5"):
        (tmp_path / "a.h5").write_text("no")
        with (
            pytest.raises(FormatError, match=rf"{name} cannot be written: .*; close other programs"),
            hdf5.open_pixels(tmp_path / name),
        ):
            pass


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    grid = small_grid(4, 5)
    values = np.ones(grid.shape, dtype=np.float32)
    (tmp_path / "a.tif").mkdir()
    (tmp_path / "a.tif" / "kept").touch()
    (tmp_path / "a.h5").mkdir()
    (tmp_path / "a.h5" / "kept").touch()
    with pytest.raises(InsarError, match=r"a\.h5 cannot be written"), hdf5.create(tmp_path / "a.h5"):
        pass
    with pytest.raises(InsarError, match=r"a\.tif cannot be written"):
        write_geotiff(tmp_path / "a.tif", grid, values, "m", "", {})
    with pytest.raises(InsarError, match=r"a\.tif cannot be written"), create_geotiff(tmp_path / "a.tif", grid, 1, {}):
        pass
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.h5", "a.tif", "kept", "kept"]


def test_packages_that_are_missing_are_named_with_a_way_to_get_them() -> None:
    assert not_installed(["numpy", "json"]) == ""
    sentence = not_installed(["numpy", "no_such_package", "another_missing"])
    assert "no_such_package (pip install no_such_package); another_missing (pip install" in sentence
    assert "numpy" not in sentence
