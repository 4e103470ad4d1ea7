# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of the elevation model: what of the displacement follows the perpendicular baseline.

An error dz of the height that was removed from the interferograms looks like the displacement
bperp(t) / (r sin(incidence)) dz (Fattahi & Amelung, 2013). It is estimated together with a model of the motion, by
least squares on the displacement or on its rate between dates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..dates import format_date
from ..errors import FormatError, ParameterError
from ..grid import Window
from ..metadata import Metadata
from ..products import read_product, write_product
from ..progress import Progress
from ..series import DisplacementSeries, create_series
from ..time_functions.least_squares import CHUNK_PIXELS, LeastSquares
from ..time_functions.time_terms import TimeFunctions, decimal_years, describe, design_matrix, require_separable
from .base import CorrectionFiles, FloatArray, SeriesCorrection, register, series_plan
from .catalogue import DEM_ERROR, RESIDUAL

Array = npt.NDArray[np.float64]


@register
@dataclass(frozen=True)
class DemError(SeriesCorrection):
    """Estimate the error of the elevation model of each pixel and take its displacement away.

    Attributes
    ----------
    functions : TimeFunctions
        The model of the motion; a quadratic polynomial by default, as in MintPy.
    exclude : tuple of date
        Dates that are corrected but not used for the estimate (noisy ones).
    phase_velocity : bool
        Fit the rate between consecutive dates instead of displacement: steps and drifts count less.
    """

    functions: TimeFunctions = field(default_factory=lambda: TimeFunctions(polynomial=2))
    exclude: tuple[date, ...] = ()
    phase_velocity: bool = False

    id: ClassVar[str] = "correctdemerror"

    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """One pass: estimate, subtract, and keep what the model does not explain."""
        series = DisplacementSeries.open(files.series)
        estimator = DemErrorEstimator.create(series, self)
        attributes, grid = self.attributes(files), series.grid
        slope = np.full(grid.shape, np.nan, dtype=np.float32)
        with ExitStack() as opened:
            read = opened.enter_context(series.reader())
            paths = (output, *(products[role] for role in (RESIDUAL,) if role in products))
            writers = [
                opened.enter_context(create_series(path, grid, series.dates, series.bperp, attributes))
                for path in paths
            ]

            def work(data: FloatArray, _check: Callable[[], None]) -> tuple[FloatArray, ...]:
                slope, *cubes = estimator.estimate(data.reshape(len(data), -1), len(writers) > 1)
                return slope, *(cube.reshape(data.shape) for cube in cubes)

            def write(window: Window, result: tuple[FloatArray, ...]) -> None:
                slope[window.slices] = result[0].reshape(window.shape)
                for writer, cube in zip(writers, result[1:]):
                    writer.write(window, cube)

            blocks.run(series_plan(series, 40.0 * len(series.dates)), read, work, write, progress)
        self._write_error(files, series, slope, attributes, products.get(DEM_ERROR), progress)

    def _write_error(
        self,
        files: CorrectionFiles,
        series: DisplacementSeries,
        slope: FloatArray,
        attributes: dict[str, str],
        path: Path | None,
        progress: Progress,
    ) -> None:
        scale = range_times_sine(files.geometry, series)
        if scale is None:
            progress.warning(
                "Incidence angle or slant range are not known: the series is corrected, but the error of the elevation "
                "model cannot be told in metres."
            )
        else:
            error = (slope * scale).astype(np.float32)
            known = np.abs(error[np.isfinite(error)])
            if known.size:
                progress.info(
                    f"error of the elevation model: median {np.median(known):.1f} m, 95 % below "
                    f"{np.percentile(known, 95):.1f} m"
                )
            if path is not None:
                write_product(path, "dem", series.grid, {"dem": error}, attributes, {"dem": "m"})


@dataclass(frozen=True)
class DemErrorEstimator:
    """The fit of one series, prepared once.

    Attributes
    ----------
    bperp : (N,) array
        Perpendicular baseline of each date relative to the reference date, metres.
    model : (N, p) array
        Design matrix of the motion on all dates, without its constant when rates are fitted.
    used : (n,) array of int
        Dates of the estimate.
    years : (n,) array
        Their times.
    fit : LeastSquares
        Of the first column, baseline, and the others, motion.
    """

    bperp: Array
    model: Array
    used: npt.NDArray[np.intp]
    years: Array
    phase_velocity: bool
    fit: LeastSquares

    @classmethod
    def create(cls, series: DisplacementSeries, options: DemError) -> DemErrorEstimator:
        """Prepare.

        Raises
        ------
        FormatError
            When the baselines are unknown or all alike.
        ParameterError
            When the dates do not carry baseline and motion together.
        """
        bperp = np.array(series.bperp, dtype=np.float64)
        if not np.isfinite(bperp).all() or np.ptp(bperp) == 0.0:
            raise FormatError(
                f"{series.path} does not know the perpendicular baselines of its dates, without which an error of the "
                "elevation model cannot be found; load the interferograms with their baselines."
            )
        unknown = [format_date(day) for day in options.exclude if day not in series.dates]
        if unknown:
            raise ParameterError(f"The excluded dates {', '.join(unknown)} are not in {series.path}; correct them.")
        options.functions.require_within(series.dates)
        used = np.array([i for i, day in enumerate(series.dates) if day not in options.exclude], dtype=np.intp)
        seconds = series.metadata.seconds
        model = design_matrix(options.functions, series.dates, series.dates[0], seconds)
        years = decimal_years([series.dates[i] for i in used], seconds)
        names = ["baseline", *describe(options.functions)]
        if options.phase_velocity:  # the constant has no rate
            model, names = model[:, 1:], [names[0], *names[2:]]
        bperp -= bperp[series.dates.index(series.reference_date)] if series.reference_date in series.dates else bperp[0]
        design = np.column_stack([bperp, model])[used]
        if options.phase_velocity:
            design = np.diff(design, axis=0) / np.diff(years)[:, None]
        if len(design) <= design.shape[1]:
            raise ParameterError(
                f"{len(used)} dates of {series.path} are too few for the baseline and {model.shape[1]} terms of "
                "motion; use fewer terms."
            )
        require_separable(names, design)
        return cls(bperp, model, used, years, options.phase_velocity, LeastSquares(design))

    def estimate(self, displacement: FloatArray, with_residual: bool) -> tuple[FloatArray, ...]:
        """Fit P pixels.

        Parameters
        ----------
        displacement : (N, P) array
            Metres, NaN = no data.
        with_residual : bool
            Whether the residual is wanted, too.

        Returns
        -------
        slope : (P,)
            Displacement for each metre of baseline: dz / (r sin(incidence)).
        corrected : (N, P)
            Displacement without it.
        residual : (N, P)
            What neither it nor the motion explains.
        """
        slope = np.empty(displacement.shape[1], dtype=np.float32)
        corrected = np.empty_like(displacement)
        residual = np.empty_like(displacement) if with_residual else None
        for start in range(0, len(slope), CHUNK_PIXELS):
            part = slice(start, start + CHUNK_PIXELS)
            observed = displacement[:, part].astype(np.float64)
            parameters = self._fit(observed)
            slope[part] = parameters[0]
            observed -= self.bperp[:, None] * parameters[:1]
            corrected[:, part] = observed
            if residual is not None:
                observed -= self.model @ parameters[1:]
                residual[:, part] = observed
        return (slope, corrected) if residual is None else (slope, corrected, residual)

    def _fit(self, displacement: Array) -> Array:
        """Slope and parameters of the motion (1 + p, P)."""
        observed = displacement if len(self.used) == len(displacement) else displacement[self.used]
        if self.phase_velocity:
            observed = np.diff(observed, axis=0) / np.diff(self.years)[:, None]
        return self.fit.solve(observed)


def range_times_sine(geometry: Path | None, series: DisplacementSeries) -> Array | None:
    """Slant range times the sine of the incidence angle of each pixel, metres (rows, cols); None when unknown.

    Without a layer of slant range, it follows from the incidence angle and the height of the orbit.
    """
    if geometry is None:
        return None
    product = read_product(geometry)
    product.grid.require_same(series.grid, str(geometry), str(series.path))
    if "incidenceAngle" not in product.layers:
        return None
    incidence = np.radians(product.layers["incidenceAngle"].astype(np.float64))
    if "slantRangeDistance" in product.layers:
        distance = product.layers["slantRangeDistance"].astype(np.float64)
    else:
        known = _slant_range(incidence, series.metadata)
        if known is None:
            return None
        distance = known
    return np.asarray(distance * np.sin(incidence))


def _slant_range(incidence: Array, metadata: Metadata) -> Array | None:
    """Slant range over a sphere, metres, from the triangle of Earth's centre, radar and ground."""
    radius, height = metadata.number("EARTH_RADIUS"), metadata.number("HEIGHT")
    if not radius or not height:
        return None
    look = np.arcsin(np.sin(incidence) * radius / (radius + height))
    return np.asarray(radius * np.sin(incidence - look) / np.sin(look))
