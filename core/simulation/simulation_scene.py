# SPDX-License-Identifier: GPL-2.0-or-later
"""The scene of the synthetic stack: landslide, stable town, seasonal basin, lake, forest, fields.

It lies in the middle of the Atlantic, so that nobody takes it for a real place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from ..constants import SENTINEL1_RESOLUTION_TO_PIXEL
from ..coordinates import wkt_from_epsg
from ..errors import ParameterError
from ..grid import Grid, Window, to_lonlat
from ..network.network import Pair
from ..orbit import AZIMUTH as AZIMUTH_LAYER
from ..orbit import INCIDENCE as INCIDENCE_LAYER
from ..orbit import RANGE as RANGE_LAYER
from ..orbit import LookGeometry, Orbit
from .simulation_orbit import circular_orbit

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]

TURBULENCE_EXPONENT, RELIEF_EXPONENT = 8.0 / 3.0, 4.0
"""The power spectrum falls as wavenumber to the minus this."""
HEADING = -12.3
"""Degrees clockwise from north: an ascending orbit, looking east."""
SLANT_RANGE, INCIDENCE = 870_000.0, 38.0
"""Of the scene's middle, metres and degrees."""
START_SECONDS = 66_600.0
"""Time of the day at which the radar passes, seconds of UTC."""
GEOGRAPHIC = (4326, -30.0, 40.0, 1.0 / 1200.0)
UTM = (32626, 243_900.0, 4_432_500.0, 90.0)
"""EPSG code, x and y of the upper left corner, pixel size of both grids (3 arc-seconds, 90 m)."""
COVER = ((0.55, 0.05, 20.0), (0.85, 0.35, 120.0), (0.88, 0.50, 200.0), (0.95, 0.90, 400.0))
"""Short-term and long-term coherence and days of decay: forest, fields, landslide, town."""

_STREAMS = "dates baselines terrain turbulence height coherence noise gaps errors dem".split()


@dataclass(frozen=True)
class SimulationOptions:
    """What to simulate.

    Attributes
    ----------
    dates, rows, cols : int
        Size of the stack.
    seed : int
    connections : int
        Each date is joined with so many of its followers.
    first_date, revisit_days, missing_dates : date, int, float
        First acquisition, days between passes, share of passes that were not acquired.
    landslide, seasonal : float
        Rate of the landslide's middle (m/year, negative = away from the radar) and amplitude of the seasonal
        movement of a basin (m), both along the line of sight.
    turbulence, stratification, dem_error : float
        Standard deviations: turbulent delay (m), delay per metre of height (m/m), error of the elevation
        model (m).
    noise : float
        Factor on the standard deviation of the decorrelation noise; 0 = none.
    gaps : float
        Share of the area outside the town without data in each pair.
    unwrapping_errors : int
        Number of pairs in which the corner of the scene is off by one cycle.
    water_phase : bool
        True: water has random phase; False: it has none.
    utm : bool
        Grid in UTM instead of geographic coordinates.
    wavelength : float
        Metres.
    range_looks, azimuth_looks : int
    bperp_std : float
        Standard deviation of the perpendicular baseline of a date, metres.
    """

    dates: int = 40
    rows: int = 60
    cols: int = 80
    seed: int = 1
    connections: int = 4
    first_date: date = date(2019, 1, 5)
    revisit_days: int = 12
    missing_dates: float = 0.1
    landslide: float = -0.040
    seasonal: float = 0.006
    turbulence: float = 0.003
    stratification: float = 5e-6
    dem_error: float = 0.0
    noise: float = 1.0
    gaps: float = 0.0
    unwrapping_errors: int = 0
    water_phase: bool = True
    utm: bool = False
    wavelength: float = 0.05546576
    range_looks: int = 8
    azimuth_looks: int = 2
    bperp_std: float = 50.0

    @property
    def looks(self) -> int:
        """Number of independent looks."""
        return max(1, round(self.range_looks * self.azimuth_looks / SENTINEL1_RESOLUTION_TO_PIXEL))

    def check(self) -> None:
        """Raise ParameterError when the options make no stack."""
        if self.dates < 2 or self.rows < 8 or self.cols < 8:
            raise ParameterError("A simulation needs at least 2 dates and 8 x 8 pixels.")
        if not 1 <= self.connections < self.dates:
            raise ParameterError(f"connections is {self.connections}; it must lie between 1 and dates - 1.")
        if not 0 <= self.missing_dates < 1 or not 0 <= self.gaps < 1:
            raise ParameterError("missing_dates and gaps are shares; they must lie from 0 to below 1.")
        if self.revisit_days < 1 or not self.wavelength > 0:
            raise ParameterError("revisit_days and wavelength must be positive.")


@dataclass(frozen=True)
class Scene:
    """What lies on the ground, the same on all dates; arrays (rows, cols).

    Attributes
    ----------
    height : metres
    incidence : degrees from the vertical
    azimuth : direction from the ground to the radar, degrees anti-clockwise from north
    slant_range : metres
    velocity : m/year along the line of sight, positive toward the radar
    seasonal : amplitude of the seasonal movement, metres
    short_coherence, long_coherence, decay_days : the coherence c(t) = long + (short - long) exp(-t / decay)
    water, town, landslide, corner : masks; `corner` is where unwrapping errors fall
    """

    grid: Grid
    orbit: Orbit
    height: FloatArray
    incidence: FloatArray
    azimuth: FloatArray
    slant_range: FloatArray
    velocity: FloatArray
    seasonal: FloatArray
    short_coherence: FloatArray
    long_coherence: FloatArray
    decay_days: FloatArray
    water: BoolArray
    town: BoolArray
    landslide: BoolArray
    corner: BoolArray
    landslide_centre: tuple[int, int]
    town_centre: tuple[int, int]


def make_scene(options: SimulationOptions) -> Scene:
    """Lay out the ground: a slope in the west, a valley with town, basin and lake in the east."""
    epsg, x0, y0, size = UTM if options.utm else GEOGRAPHIC
    grid = Grid(options.rows, options.cols, x0, y0, size, -size, wkt_from_epsg(epsg))
    u = ((np.arange(grid.cols) + 0.5) / grid.cols)[np.newaxis, :]
    v = ((np.arange(grid.rows) + 0.5) / grid.rows)[:, np.newaxis]
    generator = random_streams(options.seed)["terrain"]
    relief = correlated_field(grid.shape, generator, RELIEF_EXPONENT)
    density = correlated_field(grid.shape, generator)

    slope = _logistic((0.42 - u + 0.04 * np.sin(7.0 * v)) / 0.09)
    town = np.exp(-(_ellipse(u, v, (0.66, 0.32), (0.15, 0.22)) ** 4))
    slide = np.exp(-(_ellipse(u, v, (0.30, 0.55), (0.13, 0.24)) ** 4))
    basin = np.exp(-(_ellipse(u, v, (0.84, 0.55), (0.13, 0.16)) ** 2))
    from_lake = _ellipse(u, v, (0.72, 0.92), (0.20, 0.16))
    water = from_lake < 1.0
    relief -= relief.min()
    height = 750.0 * slope + 40.0 * (1.0 - u) + (10.0 + 50.0 * slope) * relief
    # the lake is level, and its shore rises from it
    height = 150.0 + height * np.tanh(2.0 * np.maximum(from_lake - 1.0, 0.0))
    # fields, and forest in patches that are denser on the slope; town and landslide are cut out of both
    forest = _logistic(3.0 * (density - 0.9 + 1.3 * slope))
    rural = (1.0 - town) * (1.0 - slide)
    cover = np.stack([rural * forest, rural * (1.0 - forest), slide * (1.0 - town), town])
    short, long, decay = np.tensordot(np.transpose(COVER), cover, axes=1)
    height = height.astype(np.float32)
    orbit = scene_orbit(grid)
    look = LookGeometry.create(orbit, grid)
    whole = Window(0, grid.rows, 0, grid.cols)
    return Scene(
        grid=grid,
        orbit=orbit,
        height=height,
        incidence=look.layer(INCIDENCE_LAYER, whole, height),
        azimuth=look.layer(AZIMUTH_LAYER, whole, height),
        slant_range=look.layer(RANGE_LAYER, whole, height),
        velocity=(options.landslide * slide).astype(np.float32),
        seasonal=(options.seasonal * basin * (1.0 - town) ** 4).astype(np.float32),
        short_coherence=short.astype(np.float32),
        long_coherence=long.astype(np.float32),
        decay_days=decay.astype(np.float32),
        water=water,
        town=town > 0.5,
        landslide=slide > 0.5,
        corner=_ellipse(u, v, (1.0, 0.0), (0.16, 0.24)) < 1.0,
        landslide_centre=(int(0.55 * grid.rows), int(0.30 * grid.cols)),
        town_centre=(int(0.32 * grid.rows), int(0.66 * grid.cols)),
    )


def scene_orbit(grid: Grid) -> Orbit:
    """Return the orbit that sees the scene's middle under the angles of this module."""
    lon, lat = to_lonlat(grid, grid.x0 + grid.cols * grid.dx / 2.0, grid.y0 + grid.rows * grid.dy / 2.0)
    return circular_orbit(lon, lat, SLANT_RANGE, INCIDENCE, HEADING, START_SECONDS)


def acquisition_dates(options: SimulationOptions, generator: np.random.Generator) -> tuple[date, ...]:
    """Return passes every `revisit_days`, some of them missing."""
    dates = [options.first_date]
    day = options.first_date
    while len(dates) < options.dates:
        day += timedelta(days=options.revisit_days)
        if generator.random() >= options.missing_dates:
            dates.append(day)
    return tuple(dates)


def nearest_pairs(dates: Sequence[date], count: int) -> list[Pair]:
    """Join the dates by `count` pairs, shortest first; the last, incomplete round is spread evenly over time.

    Raises
    ------
    ParameterError
        When there are not so many pairs, or too few to join all dates.
    """
    total = len(dates)
    if not total - 1 <= count <= total * (total - 1) // 2:
        raise ParameterError(f"{total} dates cannot be joined by {count} pairs.")
    pairs: list[Pair] = []
    span = 1
    while len(pairs) < count:
        starts = np.arange(total - span)
        if len(starts) > count - len(pairs):
            starts = np.linspace(0, len(starts) - 1, count - len(pairs)).astype(int)
        pairs += [(dates[i], dates[i + span]) for i in starts]
        span += 1
    return sorted(pairs)


def correlated_field(
    shape: tuple[int, int], generator: np.random.Generator, exponent: float = TURBULENCE_EXPONENT
) -> npt.NDArray[np.float64]:
    """Draw a field with the power spectrum k^-exponent, mean 0, standard deviation 1."""
    rows, cols = 2 * shape[0], 2 * shape[1]  # twice the size: the transform is periodic, the field is not
    k = np.hypot(np.fft.fftfreq(rows, 1.0)[:, np.newaxis], np.fft.rfftfreq(cols, 1.0)[np.newaxis, :])
    k[0, 0] = np.inf
    spectrum = np.fft.rfft2(generator.standard_normal((rows, cols))) * k ** (-exponent / 2.0)
    cut = np.fft.irfft2(spectrum, s=(rows, cols))[: shape[0], : shape[1]]
    return np.asarray((cut - cut.mean()) / cut.std(), dtype=np.float64)


def random_streams(seed: int) -> dict[str, np.random.Generator]:
    """One generator for each effect, so that to change one effect leaves the others as they are."""
    return {name: np.random.default_rng([seed, number]) for number, name in enumerate(_STREAMS)}


def _logistic(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-x)))


def _ellipse(
    u: npt.NDArray[np.float64],
    v: npt.NDArray[np.float64],
    centre: tuple[float, float],
    radii: tuple[float, float],
) -> npt.NDArray[np.float64]:
    """Distance from the centre, 1 on the ellipse."""
    return np.asarray(np.hypot((u - centre[0]) / radii[0], (v - centre[1]) / radii[1]))
