# SPDX-License-Identifier: GPL-2.0-or-later
"""How noisy each date is: root mean square of what no model explains, the quietest date, and outliers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from . import blocks
from .corrections.base import BoolArray, CorrectionFiles, FloatArray, mask_of, series_plan
from .corrections.ramp import fit_ramps, ramp_values
from .dates import format_date
from .errors import FormatError
from .files.hdf5 import atomic_path
from .grid import Window
from .noise_options import NO_RAMP, NoiseOptions
from .progress import Progress, subrange
from .series import DisplacementSeries

NORMAL_MEDIAN = 0.67449
"""Median absolute deviation of a standard normal distribution."""


@dataclass(frozen=True)
class Noise:
    """Of a residual series.

    Attributes
    ----------
    dates : tuple of date
    rms : (N,) array
        Root mean square over the reliable pixels, metres.
    threshold : float
        Above it, a date is an outlier, metres.
    quietest : date
        The date of least noise: the best reference date.
    outliers : tuple of date
    """

    dates: tuple[date, ...]
    rms: npt.NDArray[np.float64]
    threshold: float
    quietest: date
    outliers: tuple[date, ...]

    @classmethod
    def judge(cls, dates: tuple[date, ...], rms: npt.NDArray[np.float64], cutoff: float) -> Noise:
        """Find the quietest date and the outliers, above `cutoff` times median / 0.67449 (Yunjun et al., 2019)."""
        threshold = float(cutoff * np.median(rms) / NORMAL_MEDIAN)
        outliers = tuple(day for day, value in zip(dates, rms) if value > threshold)
        return cls(dates, rms, threshold, dates[int(np.argmin(rms))], outliers)


def measure_noise(
    residual_path: str | Path, mask_path: str | Path | None, options: NoiseOptions, progress: Progress
) -> Noise:
    """Root mean square of a residual series on each date.

    Parameters
    ----------
    residual_path : path
        Series of what motion and error of the elevation model do not explain, as 'Correct DEM error' writes it.
    mask_path : path, optional
        Reliable pixels.

    Raises
    ------
    InsarError
        When files cannot be read or do not fit, or a date has no reliable pixel.
    """
    series = DisplacementSeries.open(residual_path)
    mask = mask_of(CorrectionFiles(Path(residual_path), mask=Path(mask_path) if mask_path else None), series)
    coefficients = None
    with series.reader() as read:
        if options.ramp != NO_RAMP:
            fitted = mask.copy()
            if series.metadata.reference is not None:
                fitted[series.metadata.reference] = False
            coefficients = fit_ramps(read, series, fitted, options.ramp, subrange(progress, 0.0, 0.5))
        squares, counts = _sum_squares(read, series, mask, options.ramp, coefficients, subrange(progress, 0.5, 1.0))
    if not counts.all():
        day = series.dates[int(counts.argmin())]
        raise FormatError(f"{residual_path} has no reliable pixel on {format_date(day)}; choose a larger mask.")
    noise = Noise.judge(series.dates, np.sqrt(squares / counts), options.cutoff)
    outliers = ", ".join(format_date(day) for day in noise.outliers) or "none"
    progress.info(
        f"noise {1000 * noise.rms.min():.2f} mm ({format_date(noise.quietest)}) to {1000 * noise.rms.max():.2f} mm; "
        f"above {1000 * noise.threshold:.2f} mm: {outliers}"
    )
    return noise


def _sum_squares(
    read: Callable[[Window], FloatArray],
    series: DisplacementSeries,
    mask: BoolArray,
    ramp: str,
    coefficients: npt.NDArray[np.float64] | None,
    progress: Progress,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Sum of squares over the mask, and number of pixels, of each date (N,)."""
    count = len(series.dates)
    total = np.zeros((2, count))

    def work(data: tuple[Window, FloatArray], _check: Callable[[], None]) -> npt.NDArray[np.float64]:
        window, displacement = data
        values = displacement.reshape(count, -1).astype(np.float64)
        if coefficients is not None:
            values -= ramp_values(series, ramp, coefficients, window)
        values = values[:, mask[window.slices].reshape(-1)]
        return np.array([np.nansum(values**2, axis=1), np.count_nonzero(np.isfinite(values), axis=1)])

    def write(_window: Window, sums: npt.NDArray[np.float64]) -> None:
        np.add(total, sums, out=total)

    blocks.run(series_plan(series, 24.0 * count), lambda window: (window, read(window)), work, write, progress)
    return total[0], total[1]


def noise_path(folder: Path, name: str) -> Path:
    """The text file of dates and noise of the residual series of a name."""
    return folder / f"rms_{name}.txt"


def write_noise(noise: Noise, folder: Path, name: str) -> Path:
    """Write a text file of dates and noise in metres, and MintPy's reference_date.txt and exclude_date.txt beside it.

    Parameters
    ----------
    name : str
        Stem of the residual series; the file is `rms_<name>.txt`.
    """
    for target, text in _texts(noise, folder, name).items():
        if not text:
            target.unlink(missing_ok=True)
            continue
        with atomic_path(target) as temporary:
            temporary.write_text(text, encoding="ascii")
    return noise_path(folder, name)


def is_written(noise: Noise, folder: Path, name: str) -> bool:
    """Whether the files that :func:`write_noise` would write are there and hold the same."""
    return all(
        target.is_file() == bool(text) and (not text or target.read_bytes() == text.encode("ascii"))
        for target, text in _texts(noise, folder, name).items()
    )


def _texts(noise: Noise, folder: Path, name: str) -> dict[Path, str]:
    """The text of each file; an empty one is not written."""
    lines = [f"{format_date(day)}    {value:.6g}\n" for day, value in zip(noise.dates, noise.rms)]
    return {
        noise_path(folder, name): f"# root mean square in metres, threshold {noise.threshold:.6g}\n" + "".join(lines),
        folder / "reference_date.txt": f"{format_date(noise.quietest)}\n",
        folder / "exclude_date.txt": "".join(f"{format_date(day)}\n" for day in noise.outliers),
    }
