# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of the elevation model: MintPy's results, a known error, gaps, steps, rates, refusals."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder, utm_grid

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.catalogue import DEM_ERROR, RESIDUAL
from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.grid import Window
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.time_functions.time_functions import TimeFunctions

GRID = utm_grid(9, 11)
DATES = [date(2019, 1, 3) + timedelta(days=24 * i) for i in range(14)]
BPERP = np.random.default_rng(1).normal(0, 60, len(DATES))
YEARS = np.array([(day - DATES[0]).days for day in DATES]) / 365.25


def write_series(path: Path, data: np.ndarray, bperp: np.ndarray = BPERP, **attributes: str) -> Path:
    with create_series(path, GRID, DATES, bperp, {"WAVELENGTH": "0.0555", **attributes}) as writer:
        writer.write(Window(0, GRID.rows, 0, GRID.cols), data.astype(np.float32))
    return path


def write_geometry(path: Path, incidence: np.ndarray, slant: np.ndarray | None) -> Path:
    layers = {"incidenceAngle": incidence.astype(np.float32)}
    if slant is not None:
        layers["slantRangeDistance"] = slant.astype(np.float32)
    write_product(path, "geometry", GRID, layers, {})
    return path


@pytest.fixture
def truth(tmp_path: Path):
    """Quadratic motion plus a known error of the elevation model at known geometry."""
    draw = np.random.default_rng(2)
    error = draw.normal(0, 15, GRID.shape)
    incidence, slant = draw.uniform(30, 45, GRID.shape), draw.uniform(8.2e5, 9.4e5, GRID.shape)
    relative = BPERP - BPERP[0]
    topography = relative[:, None, None] / (slant * np.sin(np.radians(incidence))) * error
    motion = YEARS[:, None, None] * draw.normal(0, 0.02, GRID.shape)
    motion += YEARS[:, None, None] ** 2 * draw.normal(0, 0.02, GRID.shape)
    geometry = write_geometry(tmp_path / "geometry.h5", incidence, slant)
    return error, topography, motion, geometry


def test_mexico_city(mexico, tmp_path: Path) -> None:
    output, residual = tmp_path / "c.h5", tmp_path / "r.h5"
    DemError().correct(mexico.files, output, NullProgress(), {RESIDUAL: residual})
    mexico.require_equal(output, "dem_error/corrected", 1e-6)
    mexico.require_equal(residual, "dem_error/residual", 1e-6)


def test_known_error_is_found(truth, tmp_path: Path) -> None:
    error, topography, motion, geometry = truth
    files = CorrectionFiles(write_series(tmp_path / "s.h5", motion + topography), geometry)
    products = {DEM_ERROR: tmp_path / "d.h5", RESIDUAL: tmp_path / "r.h5"}
    DemError().correct(files, tmp_path / "c.h5", NullProgress(), products)
    np.testing.assert_allclose(read_product(products[DEM_ERROR]).layers["dem"], error, atol=0.01)
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "c.h5").read(), motion, atol=1e-6)
    np.testing.assert_allclose(DisplacementSeries.open(products[RESIDUAL]).read(), 0.0, atol=1e-6)


@pytest.mark.parametrize("phase_velocity", [False, True])
def test_gaps_and_noise_against_a_slow_solution(truth, tmp_path: Path, phase_velocity: bool) -> None:
    _, topography, motion, geometry = truth
    draw = np.random.default_rng(3)
    data = motion + topography + draw.normal(0, 0.003, motion.shape)
    data[5:8, draw.random(GRID.shape) < 0.3] = np.nan
    files = CorrectionFiles(write_series(tmp_path / "s.h5", data), geometry)
    DemError(phase_velocity=phase_velocity, exclude=(DATES[4],)).correct(files, tmp_path / "c.h5", NullProgress())
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    relative = BPERP - BPERP[0]
    for row, col in ((0, 0), (4, 7), (8, 10), (3, 2)):
        values = data[:, row, col].astype(np.float32).astype(float)
        used = np.delete(np.arange(len(DATES)), 4)
        design = np.column_stack([relative, np.ones(len(DATES)), YEARS, YEARS**2 / 2])[used]
        target = values[used]
        if phase_velocity:
            design = (np.diff(design, axis=0) / np.diff(YEARS[used])[:, None])[:, [0, 2, 3]]
            target = np.diff(target) / np.diff(YEARS[used])
        known = np.isfinite(target)
        slope = np.linalg.lstsq(design[known], target[known], rcond=None)[0][0]
        np.testing.assert_allclose(found[:, row, col], values - slope * relative, atol=2e-6)


def test_a_step_needs_its_term(truth, tmp_path: Path) -> None:
    """A jump is taken for height unless it is part of the motion."""
    error, topography, motion, geometry = truth
    jump = motion + topography + 0.2 * (YEARS > YEARS[6])[:, None, None]
    files = CorrectionFiles(write_series(tmp_path / "s.h5", jump), geometry)
    misfit = {}
    for name, correction in (
        ("none", DemError()),
        ("step", DemError(TimeFunctions(polynomial=2, steps=(DATES[7] - timedelta(days=1),)))),
    ):
        correction.correct(files, tmp_path / "c.h5", NullProgress(), {DEM_ERROR: tmp_path / "d.h5"})
        misfit[name] = np.abs(read_product(tmp_path / "d.h5").layers["dem"] - error).max()
    assert misfit["step"] < 0.05 < 5 < misfit["none"]


def test_slant_range_from_the_orbit(truth, tmp_path: Path) -> None:
    """Without a layer of slant range the triangle of Earth's centre, radar and ground gives it."""
    _, topography, motion, _ = truth
    geometry = write_geometry(tmp_path / "angle.h5", np.full(GRID.shape, 38.0), None)
    path = write_series(tmp_path / "s.h5", motion + topography, EARTH_RADIUS="6371000", HEIGHT="700000")
    DemError().correct(
        CorrectionFiles(path, geometry), tmp_path / "c.h5", NullProgress(), {DEM_ERROR: tmp_path / "d.h5"}
    )
    radius, orbit = 6_371_000.0, 7_071_000.0
    angle = np.radians(38.0)
    slant = np.sqrt(orbit**2 - (radius * np.sin(angle)) ** 2) - radius * np.cos(angle)  # another way to the same side
    slope = (topography[1] / (BPERP[1] - BPERP[0])).reshape(GRID.shape)
    np.testing.assert_allclose(
        read_product(tmp_path / "d.h5").layers["dem"], slope * slant * np.sin(angle), rtol=1e-4, atol=1e-3
    )


def test_without_geometry_the_series_is_corrected_all_the_same(truth, tmp_path: Path) -> None:
    _, topography, motion, _ = truth
    progress = Recorder()
    files = CorrectionFiles(write_series(tmp_path / "s.h5", motion + topography))
    DemError().correct(files, tmp_path / "c.h5", progress)
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "c.h5").read(), motion, atol=1e-6)
    assert any("cannot be told in metres" in text for text in progress.warnings)


def test_refusals(truth, tmp_path: Path) -> None:
    _, _, motion, geometry = truth
    path = write_series(tmp_path / "s.h5", motion)
    files, output = CorrectionFiles(path, geometry), tmp_path / "c.h5"
    unknown = CorrectionFiles(write_series(tmp_path / "n.h5", motion, np.full(len(DATES), np.nan)), geometry)
    with pytest.raises(FormatError, match="does not know the perpendicular baselines"):
        DemError().correct(unknown, output, NullProgress())
    with pytest.raises(ParameterError, match="20200505 are not in"):
        DemError(exclude=(date(2020, 5, 5),)).correct(files, output, NullProgress())
    with pytest.raises(ParameterError, match="too few"):
        DemError(TimeFunctions(polynomial=13)).correct(files, output, NullProgress())
    with pytest.raises(ParameterError, match="baseline"):
        drift = CorrectionFiles(write_series(tmp_path / "d.h5", motion, YEARS * 100), geometry)
        DemError().correct(drift, output, NullProgress())
    with pytest.raises(Canceled):
        DemError().correct(files, output, Recorder(cancel_after=0))
    assert not output.exists()
