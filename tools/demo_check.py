# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare what the chain found in a synthetic stack with the truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from insar_workbench.core.dates import years_since
from insar_workbench.core.errors import FormatError
from insar_workbench.core.products import read_mask, read_product
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import Simulation

MM = 1000.0
HALF_WIDTH = 2
"""The landslide's middle is the mean of 5 x 5 pixels."""


@dataclass(frozen=True)
class Check:
    """One line of the table: passes when low <= value <= high."""

    name: str
    value: float
    low: float
    high: float
    unit: str

    @property
    def passed(self) -> bool:
        """Whether the value lies within the limits."""
        return self.low <= self.value <= self.high

    def line(self) -> str:
        """Return the line as printed."""
        limits = f"{self.low:.1f} to {self.high:.1f}"
        verdict = "PASS" if self.passed else "FAIL"
        return f"{self.name:<58s}{self.value:9.2f}  {limits:>15s}  {self.unit:<8s}{verdict}"


def linear_rate(displacement: npt.NDArray[np.floating], dates: Sequence[date]) -> npt.NDArray[np.float64]:
    """Least-squares rate of a history, per year: (N, rows, cols) -> (rows, cols)."""
    years = years_since(dates, dates[0])
    years = years - years.mean()
    return np.asarray(np.tensordot(years, displacement.astype(np.float64), axes=1) / (years**2).sum())


def compare(simulation: Simulation, products: Path) -> list[Check]:
    """Compare velocity.h5 with the truth, relative to the reference pixel that the chain chose.

    The true velocity is the line through the true displacement at the dates of the result, so that the
    seasonal basin is judged by what a line can say of it. Atmosphere is noise that no inversion removes; with
    the simulated one taken out, what is left is the noise of decorrelation and any fault of the chain.
    """
    velocity = read_product(products / "velocity.h5", ("velocity",))
    estimate = velocity.layers["velocity"].astype(np.float64)
    grid = simulation.grid
    grid.require_same(velocity.grid, "the simulation", str(products / "velocity.h5"))
    reference = velocity.metadata.reference
    if reference is None:
        raise FormatError(f"{products / 'velocity.h5'} has no reference pixel (REF_Y, REF_X); the chain lost it.")
    dates = DisplacementSeries.open(products / "timeseries.h5").dates
    if dates != simulation.dates:
        raise FormatError(
            f"{products / 'timeseries.h5'} has {len(dates)} dates, not the {len(simulation.dates)} simulated."
        )
    truth = linear_rate(simulation.displacement, dates)
    air = linear_rate(-simulation.delay, dates)
    truth, air = truth - truth[reference], air - air[reference]

    mask = read_mask(products / "maskTempCoh.h5", grid, "the simulation")
    water = simulation.scene.water
    land = mask & ~water & np.isfinite(estimate)
    row, col = simulation.scene.landslide_centre
    middle = np.s_[row - HALF_WIDTH : row + HALF_WIDTH + 1, col - HALF_WIDTH : col + HALF_WIDTH + 1]
    found = float(np.nanmean(estimate[middle])) * MM
    true_middle = float(truth[middle].mean()) * MM

    def near_landslide(name: str, value: float, within: float) -> Check:
        return Check(name, value, true_middle - within, true_middle + within, "mm/year")

    calm = found - float(air[middle].mean()) * MM
    apart = (estimate - truth)[land] * MM
    without_air = (estimate - truth - air)[land] * MM
    return [
        near_landslide(f"landslide, middle (true {true_middle:.1f})", found, 6.0),
        near_landslide("   the same, simulated atmosphere taken out", calm, 2.0),
        Check("difference from the truth, root mean square", _rms(apart), 0.0, 5.0, "mm/year"),
        Check("   the same, simulated atmosphere taken out", _rms(without_air), 0.0, 3.5, "mm/year"),
        Check("   the same in the town", _rms(without_air[simulation.scene.town[land]]), 0.0, 2.0, "mm/year"),
        Check("reliable share of the land", 100.0 * land.sum() / (~water).sum(), 70.0, 100.0, "%"),
        Check(
            "reliable share of the landslide",
            100.0 * mask[simulation.scene.landslide].mean(),
            90.0,
            100.0,
            "%",
        ),
        Check("reliable share of the water", 100.0 * mask[water].mean(), 0.0, 2.0, "%"),
    ]


def _rms(values: npt.NDArray[np.float64]) -> float:
    return float(np.sqrt(np.mean(values**2)))
