# SPDX-License-Identifier: GPL-2.0-or-later
"""Noise of the dates: MintPy's figures, known noise, the text files, refusals; and the change of reference date."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder, utm_grid

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.reference_date import ReferenceDate
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.files.hdf5 import open_read
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Window
from insar_workbench.core.noise import measure_noise, write_noise
from insar_workbench.core.noise_options import NoiseOptions
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.stack import reference_attributes

GRID = utm_grid(30, 40)
DATES = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(10)]


def write_series(path: Path, data: np.ndarray, dates=DATES, grid=GRID, bperp=None, **attributes: str) -> Path:
    baselines = np.arange(len(dates), dtype=float) if bperp is None else bperp
    with create_series(path, grid, dates, baselines, {"WAVELENGTH": "0.0555", **attributes}) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), data.astype(np.float32))
    return path


def test_mexico_city(shared_data: Path, tmp_path: Path) -> None:
    """MintPy's figures from MintPy's own residual."""
    grid = read_raster(shared_data / "mexico_city" / "dem.tif").grid
    with open_read(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        data, bperp = file["dem_error/residual/timeseries"][:], file["dem_error/residual/bperp"][:]
        days = [date(int(d[:4]), int(d[4:6]), int(d[6:])) for d in file["residual_rms/date"][:]]
        expected, mask = file["residual_rms/rms"][:], file["temporal_coherence_mask_0.7/mask"][:]
    data[:, (data == 0).all(axis=0)] = np.nan
    data[:, 9, 8] = 0.0
    residual = write_series(tmp_path / "r.h5", data, days, grid, bperp, **reference_attributes(grid, 9, 8))
    write_product(tmp_path / "m.h5", "mask", grid, {"mask": mask}, {})
    noise = measure_noise(residual, tmp_path / "m.h5", NoiseOptions(), NullProgress())
    np.testing.assert_allclose(noise.rms, expected, atol=1e-7)
    assert noise.quietest == date(2018, 1, 6)
    assert noise.outliers == ()
    assert noise.threshold == pytest.approx(3 * np.median(expected) / 0.67449, rel=1e-4)
    strict = measure_noise(residual, tmp_path / "m.h5", NoiseOptions(cutoff=1.0), NullProgress())
    assert strict.outliers == (date(2018, 3, 19), date(2018, 6, 23), date(2018, 7, 17))


def test_known_noise_and_text_files(tmp_path: Path) -> None:
    """A ramp is no noise; a stormy date is found; the files of a former run do not stay."""
    draw = np.random.default_rng(4)
    level = np.full(len(DATES), 0.002)
    level[3], level[7] = 0.02, 0.0005
    y, x = np.mgrid[: GRID.rows, : GRID.cols]
    data = level[:, None, None] * draw.normal(size=(len(DATES), *GRID.shape)) + 0.001 * (x + y)
    data[4, :5] = np.nan
    progress = Recorder()
    noise = measure_noise(write_series(tmp_path / "res.h5", data), None, NoiseOptions("linear"), progress)
    np.testing.assert_allclose(noise.rms, level, rtol=0.06)
    assert noise.outliers == (DATES[3],) and noise.quietest == DATES[7]
    assert "20200206" in progress.infos[-1]
    path = write_noise(noise, tmp_path, "res")
    assert np.allclose(np.loadtxt(path)[:, 1], noise.rms, rtol=1e-4)
    assert (tmp_path / "exclude_date.txt").read_text() == "20200206\n"
    assert (tmp_path / "reference_date.txt").read_text() == "20200325\n"
    write_noise(measure_noise(tmp_path / "res.h5", None, NoiseOptions("linear", 99.0), NullProgress()), tmp_path, "res")
    assert not (tmp_path / "exclude_date.txt").exists()
    plain = measure_noise(tmp_path / "res.h5", None, NoiseOptions("no"), NullProgress())
    np.testing.assert_allclose(plain.rms, np.sqrt(np.nanmean(data**2, axis=(1, 2))), rtol=1e-5)


def test_refusals(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="'cubic' is unknown"):
        NoiseOptions("cubic")
    with pytest.raises(ParameterError, match="above 0"):
        NoiseOptions(cutoff=0.0)
    data = np.zeros((len(DATES), *GRID.shape))
    data[2] = np.nan
    path = write_series(tmp_path / "r.h5", data)
    with pytest.raises(FormatError, match="no reliable pixel on 20200125"):
        measure_noise(path, None, NoiseOptions("no"), NullProgress())


def test_reference_date_of_mexico_city(shared_data: Path, tmp_path: Path) -> None:
    grid = read_raster(shared_data / "mexico_city" / "dem.tif").grid
    with open_read(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        group, changed = file["inversion/weight_var"], file["reference_date/20180412"]
        data, bperp, expected = group["timeseries"][:], group["bperp"][:], changed["timeseries"][:]
        days = [date(int(d[:4]), int(d[4:6]), int(d[6:])) for d in group["date"][:]]
    path = write_series(tmp_path / "s.h5", data, days, grid, bperp)
    ReferenceDate(date(2018, 4, 12)).correct(CorrectionFiles(path), tmp_path / "c.h5", NullProgress())
    series = DisplacementSeries.open(tmp_path / "c.h5")
    np.testing.assert_allclose(series.read(), expected, atol=1e-7)
    assert series.reference_date == date(2018, 4, 12)
    np.testing.assert_allclose(series.bperp, np.array(bperp) - bperp[days.index(date(2018, 4, 12))], atol=1e-4)
    with pytest.raises(ParameterError, match=r"20190101 is not in .* choose one of them"):
        ReferenceDate(date(2019, 1, 1)).correct(CorrectionFiles(path), tmp_path / "d.h5", NullProgress())
