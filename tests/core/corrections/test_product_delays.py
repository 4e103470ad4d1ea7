# SPDX-License-Identifier: GPL-2.0-or-later
"""Delays of the products: pairs become dates, several layers add up, gaps, refusals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from series_files import DATES, GRID, REFERENCE, series_files

from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.product_delays import ProductDelays
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import create_stack

WAVELENGTH = 0.0555
PAIRS = [(DATES[i], DATES[j]) for i in range(len(DATES)) for j in range(i + 1, min(i + 4, len(DATES)))]


def write_delays(path: Path, delays: dict[str, np.ndarray], dates=DATES, grid=GRID, holes: int = 0) -> Path:
    """Write pairs of path delays of dates (N, rows, cols) in metres, positive = longer path."""
    pairs = [(a, b) for a, b in PAIRS if a in dates and b in dates]
    draw = np.random.default_rng(9)
    with create_stack(path, grid, Network.create(pairs), {"WAVELENGTH": str(WAVELENGTH)}, tuple(delays)) as writer:
        for layer, values in delays.items():
            radians = values * 4 * np.pi / WAVELENGTH
            cube = np.stack([radians[dates.index(b)] - radians[dates.index(a)] for a, b in pairs]).astype(np.float32)
            for number in draw.choice(len(pairs), holes, replace=False):
                cube[number, 5:9] = 0.0
            writer.write(layer, Window(0, grid.rows, 0, grid.cols), cube)
    return path


def random_delay(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 0.02, (len(DATES), *GRID.shape))


def test_delays_of_pairs_become_those_of_dates(tmp_path: Path) -> None:
    """A longer path looks like motion away: the series holds minus the delay and becomes what is left."""
    motion, wet, tide = random_delay(1), random_delay(2), random_delay(3)
    data = motion - wet - tide
    data -= data[:1]
    data -= data[:, REFERENCE[0], REFERENCE[1]][:, None, None]
    files = series_files(tmp_path, data)
    delays = write_delays(tmp_path / "delayStack.h5", {"troposphere": wet, "solidEarthTide": tide}, holes=3)
    files = replace(files, delays=delays)
    products = {DELAY: tmp_path / "d.h5"}
    ProductDelays(("troposphere", "solidEarthTide")).correct(files, tmp_path / "c.h5", NullProgress(), products)
    expected = motion - motion[:1]
    expected -= expected[:, REFERENCE[0], REFERENCE[1]][:, None, None]
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "c.h5").read(), expected, atol=2e-6)
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "d.h5").read(), data - expected, atol=2e-6)


def test_refusals(tmp_path: Path) -> None:
    files = series_files(tmp_path, np.zeros((len(DATES), *GRID.shape)))
    with pytest.raises(ParameterError, match="at least one"):
        ProductDelays(())
    with pytest.raises(ParameterError, match="needs the delays file"):
        ProductDelays().correct(files, tmp_path / "c.h5", NullProgress())
    only = write_delays(tmp_path / "a.h5", {"ionosphere": random_delay(1)})
    with pytest.raises(FormatError, match="no delay 'troposphere'; it has: ionosphere"):
        ProductDelays().correct(replace(files, delays=only), tmp_path / "c.h5", NullProgress())
    short = write_delays(tmp_path / "b.h5", {"troposphere": random_delay(1)}, DATES[:-1])
    with pytest.raises(FormatError, match=DATES[-1].strftime("%Y%m%d")):
        ProductDelays().correct(replace(files, delays=short), tmp_path / "c.h5", NullProgress())
    moved = replace(GRID, x0=GRID.x0 + 500.0)
    other = write_delays(tmp_path / "g.h5", {"troposphere": random_delay(1)}, grid=moved)
    with pytest.raises(FormatError, match="differs"):
        ProductDelays().correct(replace(files, delays=other), tmp_path / "c.h5", NullProgress())
    assert not (tmp_path / "c.h5").exists()
