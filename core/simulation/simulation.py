# SPDX-License-Identifier: GPL-2.0-or-later
"""A synthetic stack of interferograms with known truth: a landslide beside a stable town.

What is drawn, and how far it is from nature:

- decorrelation noise is Gaussian with the variance (1 - c^2) / (2 L c^2) of a phase with coherence c and
  L independent looks (the Cramer-Rao bound; Rodriguez and Martin, 1992), at most pi^2 / 3, that of a uniform
  phase; it is drawn for each pair by itself;
- coherence decays exponentially with time between a short-term and a long-term value (Rocca, 2007);
- turbulent atmosphere has the power spectrum k^(-8/3) over the whole scene (Hanssen, 2001) and is a new field
  on each date; a second part is proportional to height;
- an error of the elevation model looks like the displacement bperp / (R sin(incidence)) * error.

Everything is drawn from the seed, each effect from its own stream.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt

from ..constants import metres_per_radian
from ..dates import years_since
from ..grid import Grid
from ..network.network import Network
from .simulation_scene import Scene, SimulationOptions, acquisition_dates, correlated_field, make_scene, random_streams

__all__ = ["Scene", "Simulation", "SimulationOptions", "phase_variance", "simulate", "true_displacement"]

FloatArray = npt.NDArray[np.float32]

UNIFORM_PHASE_VARIANCE = np.pi**2 / 3.0
CRITICAL_BASELINE = 5000.0
"""Perpendicular baseline in metres at which a Sentinel-1 interferogram has no coherence left."""


@dataclass(frozen=True)
class Simulation:
    """A synthetic stack and the truth behind it.

    Attributes
    ----------
    phase : (M, rows, cols) radians, positive away from the radar, NaN = no data
    coherence : (M, rows, cols)
    components : (M, rows, cols) connected component, 0 = none
    displacement : (N, rows, cols) true displacement in metres toward the radar, 0 on the first date
    delay : (N, rows, cols) atmospheric delay in metres, positive = longer path
    dem_error : (rows, cols) error of the elevation model, metres
    date_bperp : (N,) perpendicular baseline of each date relative to the first, metres
    cycles : (M,) whole cycles that were added in the corner
    """

    options: SimulationOptions
    scene: Scene
    network: Network
    phase: FloatArray
    coherence: FloatArray
    components: npt.NDArray[np.int16]
    displacement: FloatArray
    delay: FloatArray
    dem_error: FloatArray
    date_bperp: npt.NDArray[np.float64]
    cycles: npt.NDArray[np.int_] = field(repr=False)

    @property
    def grid(self) -> Grid:
        """The map grid."""
        return self.scene.grid

    @property
    def dates(self) -> tuple[date, ...]:
        """The N dates."""
        return self.network.dates

    @property
    def velocity(self) -> FloatArray:
        """True velocity along the line of sight, m/year, positive toward the radar."""
        return self.scene.velocity


def simulate(options: SimulationOptions | None = None) -> Simulation:
    """Draw a synthetic stack.

    Raises
    ------
    ParameterError
        When the options make no stack.
    """
    options = options or SimulationOptions()
    options.check()
    streams = random_streams(options.seed)
    scene = make_scene(options)
    dates = acquisition_dates(options, streams["dates"])
    date_bperp = streams["baselines"].normal(0.0, options.bperp_std, len(dates))
    date_bperp -= date_bperp[0]
    pairs = [(dates[i], dates[j]) for i in range(len(dates)) for j in range(i + 1, len(dates))
             if j - i <= options.connections]  # fmt: skip
    position = {day: i for i, day in enumerate(dates)}
    index = np.array([(position[first], position[second]) for first, second in pairs])
    network = Network.create(pairs, date_bperp[index[:, 1]] - date_bperp[index[:, 0]])

    displacement = true_displacement(scene, dates)
    delay = _delay(scene, options, len(dates), streams)
    dem_error = (options.dem_error * correlated_field(scene.grid.shape, streams["dem"])).astype(np.float32)
    path = displacement - delay + _topographic_displacement(scene, dem_error, date_bperp)
    phase = (path[index[:, 1]] - path[index[:, 0]]) / np.float32(metres_per_radian(options.wavelength))

    true_coherence = _coherence(scene, network, streams["coherence"])
    deviation = options.noise * np.sqrt(phase_variance(true_coherence, options.looks))
    phase += deviation * _normal(phase.shape, streams["noise"])
    spread = (1.0 - true_coherence**2) / np.sqrt(2.0 * options.looks)
    coherence = np.clip(true_coherence + spread * _normal(phase.shape, streams["coherence"]), 0.0, 1.0)
    components = np.ones(phase.shape, dtype=np.int16)
    cycles = _add_cycles(phase, components, scene, options, streams["errors"])
    _paint_water_and_gaps(phase, coherence, components, scene, options, streams["gaps"])
    return Simulation(
        options, scene, network, phase.astype(np.float32), coherence.astype(np.float32), components,
        displacement, delay, dem_error, date_bperp, cycles,
    )  # fmt: skip


def true_displacement(scene: Scene, dates: Sequence[date]) -> FloatArray:
    """Displacement toward the radar in metres, zero on the first date, shape (N, rows, cols)."""
    years = years_since(dates, dates[0])
    season = years_since(dates, date(dates[0].year, 1, 1))
    wave = np.sin(2.0 * np.pi * season) - np.sin(2.0 * np.pi * season[0])
    total = years[:, None, None] * scene.velocity + wave[:, None, None] * scene.seasonal
    return np.asarray(total, dtype=np.float32)


def phase_variance(coherence: FloatArray, looks: int) -> npt.NDArray[np.float64]:
    """Variance in radians^2 of the drawn noise: the Cramer-Rao bound, at most that of a uniform phase."""
    square = np.maximum(np.asarray(coherence, dtype=np.float64), 1e-3) ** 2
    return np.minimum((1.0 - square) / (2.0 * looks * square), UNIFORM_PHASE_VARIANCE)


def _normal(shape: tuple[int, ...], generator: np.random.Generator) -> FloatArray:
    return generator.standard_normal(shape, dtype=np.float32)


def _delay(scene: Scene, options: SimulationOptions, count: int, streams: dict[str, np.random.Generator]) -> FloatArray:
    """Atmospheric delay of each date, metres (N, rows, cols)."""
    per_metre = streams["height"].normal(0.0, options.stratification, count)
    fields = np.stack([correlated_field(scene.grid.shape, streams["turbulence"]) for _ in range(count)])
    return np.asarray(options.turbulence * fields + per_metre[:, None, None] * scene.height, dtype=np.float32)


def _topographic_displacement(scene: Scene, dem_error: FloatArray, date_bperp: npt.NDArray[np.float64]) -> FloatArray:
    """Return what an error of the elevation model looks like, metres toward the radar (N, rows, cols)."""
    per_metre = dem_error / (scene.slant_range * np.sin(np.deg2rad(scene.incidence)))
    return np.asarray(date_bperp[:, None, None] * per_metre, dtype=np.float32)


def _coherence(scene: Scene, network: Network, generator: np.random.Generator) -> FloatArray:
    """Return the true coherence (M, rows, cols): time, baseline, and pairs that are worse as a whole."""
    days = network.days[:, None, None]
    change = np.exp(-days / scene.decay_days)
    coherence = scene.long_coherence + (scene.short_coherence - scene.long_coherence) * change
    coherence *= 1.0 - np.minimum(np.abs(np.array(network.bperp)) / CRITICAL_BASELINE, 1.0)[:, None, None]
    coherence *= generator.uniform(0.93, 1.0, len(network))[:, None, None]
    coherence[:, scene.water] = 0.0
    return np.asarray(coherence, dtype=np.float32)


def _add_cycles(
    phase: FloatArray,
    components: npt.NDArray[np.int16],
    scene: Scene,
    options: SimulationOptions,
    generator: np.random.Generator,
) -> npt.NDArray[np.int_]:
    """Put the corner off by one cycle in some pairs; it is a connected component of its own then."""
    cycles = np.zeros(len(phase), dtype=np.int_)
    if options.unwrapping_errors:
        chosen = generator.choice(len(phase), min(options.unwrapping_errors, len(phase)), replace=False)
        cycles[chosen] = generator.choice([-1, 1], len(chosen))
        phase[:, scene.corner] += np.float32(2.0 * np.pi) * cycles[:, None].astype(np.float32)
        components[:, scene.corner] = 2
    return cycles


def _paint_water_and_gaps(
    phase: FloatArray,
    coherence: FloatArray,
    components: npt.NDArray[np.int16],
    scene: Scene,
    options: SimulationOptions,
    generator: np.random.Generator,
) -> None:
    """Random or no phase on water; patches without data outside the town."""
    components[:, scene.water] = 0
    if options.water_phase:
        phase[:, scene.water] = generator.uniform(-np.pi, np.pi, (len(phase), int(scene.water.sum())))
    else:
        phase[:, scene.water] = np.nan
        coherence[:, scene.water] = 0.0
    if options.gaps:
        for number in range(len(phase)):
            patch = correlated_field(scene.grid.shape, generator)
            patch[scene.town] = np.inf
            hole = patch < np.quantile(patch[~scene.town], options.gaps)
            phase[number, hole], coherence[number, hole], components[number, hole] = np.nan, 0.0, 0
