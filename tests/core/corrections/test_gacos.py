# SPDX-License-Identifier: GPL-2.0-or-later
"""GACOS maps: raw and GeoTIFF, other grids and longitudes, missing dates, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import write_tiff
from series_files import DATES, GRID, REFERENCE, series_files

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.gacos import Gacos
from insar_workbench.core.errors import Canceled, FormatError
from insar_workbench.core.grid import Grid, to_lonlat
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

WGS84 = wkt_from_epsg(4326)
CENTRE = to_lonlat(GRID, *GRID.centre(15, 20))
INCIDENCE = np.linspace(32.0, 44.0, GRID.cols)[None, :] + np.zeros(GRID.shape)
MAP = Grid(70, 80, CENTRE[0] - 0.04, CENTRE[1] + 0.035, 0.001, -0.001, WGS84)
AMOUNTS = np.random.default_rng(4).uniform(2.0, 2.4, len(DATES))


def zenith(number: int, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """A plane: bilinear interpolation does no harm."""
    return AMOUNTS[number] + (number - 3) * (lon - CENTRE[0]) - number * 0.5 * (lat - CENTRE[1])


def write_map(folder: Path, number: int, grid: Grid = MAP, turn: float = 0.0) -> Path:
    values = zenith(number, *np.meshgrid(grid.x, grid.y)).astype("<f4")
    path = folder / f"{DATES[number]:%Y%m%d}.ztd"
    path.write_bytes(values.tobytes())
    header = {"WIDTH": grid.cols, "FILE_LENGTH": grid.rows, "XMIN": 0, "XMAX": grid.cols - 1}
    header |= {"X_FIRST": grid.x0 + turn, "Y_FIRST": grid.y0, "X_STEP": grid.dx, "Y_STEP": grid.dy}
    text = "".join(f"{key:16s}{value}\n" for key, value in header.items())
    path.with_name(f"{path.name}.rsc").write_text(text, encoding="ascii")
    return path


def write_map_tiff(folder: Path, number: int) -> Path:
    values = zenith(number, *np.meshgrid(MAP.x, MAP.y)).astype(np.float32)
    return write_tiff(folder / f"{DATES[number]:%Y%m%d}.ztd.tif", values, MAP, nodata=None)


def expected() -> np.ndarray:
    """The apparent displacement of the delay, pixel by pixel from its own place."""
    found = np.empty((len(DATES), *GRID.shape))
    for row in range(GRID.rows):
        for col in range(GRID.cols):
            lon, lat = to_lonlat(GRID, *GRID.centre(row, col))
            for number in range(len(DATES)):
                found[number, row, col] = -zenith(number, lon, lat) / np.cos(np.radians(INCIDENCE[row, col]))
    return referenced(found)


def referenced(data: np.ndarray) -> np.ndarray:
    data = data - data[:1]
    return data - data[:, REFERENCE[0], REFERENCE[1]][:, None, None]


def files_in(tmp_path: Path, data: np.ndarray | None = None, **options) -> CorrectionFiles:
    data = np.zeros((len(DATES), *GRID.shape)) if data is None else data
    return series_files(tmp_path, data, geometry={"incidenceAngle": INCIDENCE}, **options)


def maps_in(tmp_path: Path, write: Callable[[Path, int], Path] = write_map, numbers: range = range(len(DATES))) -> Path:
    folder = tmp_path / "GACOS" / "unpacked"
    folder.mkdir(parents=True)
    for number in numbers:
        write(folder, number)
    return folder.parent


@pytest.mark.parametrize("write", [write_map, write_map_tiff])
def test_delay_at_each_pixel(tmp_path: Path, write: Callable[[Path, int], Path]) -> None:
    motion = referenced(np.random.default_rng(1).normal(0, 0.01, (len(DATES), *GRID.shape)))
    motion[:, 8, 9] = np.nan
    files = files_in(tmp_path, motion + expected())
    correction = Gacos(maps_in(tmp_path, write))
    products = {DELAY: tmp_path / "d.h5"}
    correction.correct(files, tmp_path / "c.h5", NullProgress(), products)
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    np.testing.assert_allclose(found, motion, atol=3e-6)
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "d.h5").read(), expected(), atol=3e-6)
    assert np.ptp(expected()[-1]) > 0.02
    assert correction.is_current(files, tmp_path / "c.h5", tmp_path / "d.h5")
    write(correction.folder / "unpacked", 2).touch()
    assert not correction.is_current(files, tmp_path / "c.h5")


def test_longitudes_from_0_to_360_and_grids_that_differ(tmp_path: Path) -> None:
    """Half the maps count longitudes to 360 and have another step."""
    other = Grid(40, 50, MAP.x0, MAP.y0, 0.0017, -0.0019, WGS84)

    def write(folder: Path, number: int) -> Path:
        return write_map(folder, number, other, 360.0) if number % 2 else write_map(folder, number)

    Gacos(maps_in(tmp_path, write)).correct(files_in(tmp_path), tmp_path / "c.h5", NullProgress())
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "c.h5").read(), -expected(), atol=3e-6)


def test_no_data_and_cover_in_part(tmp_path: Path, warnings: list[str]) -> None:
    """Where a map is 0 or ends, the displacement becomes unknown, and that is said."""
    short = replace(MAP, cols=50)

    def write(folder: Path, number: int) -> Path:
        path = write_map(folder, number, short if number == 2 else MAP)
        if number == 5:
            values = np.fromfile(path, "<f4").reshape(MAP.shape)
            values[40:] = 0.0
            values.tofile(path)
        return path

    Gacos(maps_in(tmp_path, write)).correct(files_in(tmp_path), tmp_path / "c.h5", Listener(warnings))
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    assert np.isnan(found[2]).any() and np.isnan(found[5]).any() and np.isfinite(found[[0, 1, 3, 4, 6, 7]]).all()
    known = np.isfinite(found)
    np.testing.assert_allclose(found[known], -expected()[known], atol=3e-6)
    assert len(warnings) == 1 and "20200218.ztd covers only a part of the data" in warnings[0]


@pytest.fixture
def warnings() -> list[str]:
    return []


class Listener(NullProgress):
    def __init__(self, warnings: list[str]) -> None:
        self.warning = warnings.append


def test_missing_dates(tmp_path: Path, warnings: list[str]) -> None:
    """An error that names them, or dates that stay as they are."""
    data = referenced(np.random.default_rng(2).normal(0, 0.01, (len(DATES), *GRID.shape)))
    files = files_in(tmp_path, data)
    folder = maps_in(tmp_path, numbers=range(2, len(DATES) - 1))
    with pytest.raises(FormatError, match=r"no GACOS file for 20200101, 20200125, 20200617; get the files"):
        Gacos(folder).correct(files, tmp_path / "c.h5", NullProgress())
    with pytest.raises(FormatError, match="for the reference date 20200101"):
        Gacos(folder, skip_missing=True).correct(files, tmp_path / "c.h5", NullProgress())
    write_map(folder, 0)
    Gacos(folder, skip_missing=True).correct(files, tmp_path / "c.h5", Listener(warnings))
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    wanted = data - expected()
    wanted[[1, 7]] = data[[1, 7]]
    np.testing.assert_allclose(found, wanted, atol=3e-6)
    assert len(warnings) == 1 and "20200125, 20200617: these dates stay as they are" in warnings[0]


def test_refusals(tmp_path: Path) -> None:
    files = files_in(tmp_path)
    output = tmp_path / "c.h5"

    def refused(message: str, folder: Path) -> None:
        with pytest.raises(FormatError, match=message):
            Gacos(folder).correct(files, output, NullProgress())
        assert not output.exists()

    refused("none does not exist", tmp_path / "none")
    refused("no GACOS file of any date", tmp_path)
    folder = maps_in(tmp_path)
    path = write_map(folder / "unpacked", 3)
    path.write_bytes(path.read_bytes()[:-4])
    refused(r"20200313\.ztd is truncated", folder)
    write_map(folder / "unpacked", 3).with_name(f"{path.name}.rsc").unlink()
    refused(r"20200313\.ztd\.rsc is missing", folder)
    write_map(folder / "unpacked", 3, replace(MAP, x0=MAP.x0 + 5))
    refused(r"20200313\.ztd lies at .* not where the data are", folder)
    path.unlink()
    (folder / "20200313.ztd.tif").write_text("no tiff", encoding="ascii")
    refused(r"20200313\.ztd\.tif cannot be read as a raster", folder)
    with pytest.raises(FormatError, match="differs"):
        other = series_files(tmp_path, np.zeros((8, 5, 6)), replace(GRID, rows=5, cols=6))
        Gacos(folder).correct(replace(files, series=other.series), output, NullProgress())


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Impatient(NullProgress):
        def check(self) -> None:
            raise Canceled

    files = files_in(tmp_path)
    with pytest.raises(Canceled):
        Gacos(maps_in(tmp_path)).correct(files, tmp_path / "c.h5", Impatient())
    assert not list(tmp_path.glob("*c*.h5*"))


def test_dates_of_names_are_dates(tmp_path: Path) -> None:
    folder = maps_in(tmp_path)
    assert list(Gacos(folder).sources(None, NullProgress())) == DATES
    (folder / "20201301.ztd").touch()
    with pytest.raises(FormatError, match=r"20201301\.ztd has no date"):
        Gacos(folder).sources(None, NullProgress())
    assert isinstance(DATES[0], date)
