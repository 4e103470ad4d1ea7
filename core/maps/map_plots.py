# SPDX-License-Identifier: GPL-2.0-or-later
"""Still pictures of maps and of the noise of dates, for the report of a run."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import is_geographic
from ..grid import Grid
from ..noise import Noise
from ..optional import require

FloatArray = npt.NDArray[np.float32]
Figure = Any  # matplotlib is optional: its types cannot be named here

SIGNED, QUALITY, AMOUNT = "RdBu", "viridis", "magma_r"
"""Colours of what has a sign (red = away from the radar), of a quality from 0 to 1, and of an amount."""
ROBUST = (2.0, 98.0)
MOST_PIXELS = 1200
"""Along a side: a picture shows no more."""


def draw_map(figure: Figure, grid: Grid, values: FloatArray, label: str, colours: str) -> None:
    """One layer with its colour bar, in map coordinates.

    Parameters
    ----------
    values : (rows, cols) array
        NaN = no data.
    label : str
        Name and unit, on the colour bar.
    colours : str
        `SIGNED` is symmetric about 0, `QUALITY` runs from 0 to 1, `AMOUNT` from 0; both ends robust.
    """
    axes = figure.add_subplot()
    step = max(1, -(-max(grid.shape) // MOST_PIXELS))
    shown = values[::step, ::step]
    low, high = colour_range(shown, colours)
    xmin, ymin, xmax, ymax = grid.extent
    image = axes.imshow(
        shown, extent=(xmin, xmax, ymin, ymax), cmap=colours, vmin=low, vmax=high, interpolation="nearest"
    )
    if is_geographic(grid.crs_wkt):
        axes.set_aspect(1.0 / max(np.cos(np.radians((ymin + ymax) / 2.0)), 0.05))
        axes.set_xlabel("longitude [degrees]")
        axes.set_ylabel("latitude [degrees]")
    else:
        axes.set_xlabel("x [m]")
        axes.set_ylabel("y [m]")
        axes.ticklabel_format(style="plain", useOffset=False)
    axes.locator_params(nbins=5)
    figure.colorbar(image, ax=axes, label=label, extend="both" if colours == SIGNED else "neither", shrink=0.8)


def colour_range(values: FloatArray, colours: str) -> tuple[float, float]:
    """Lowest and highest colour; (0, 1) where there are no values."""
    known = values[np.isfinite(values)]
    if colours == QUALITY or not known.size:
        return 0.0, 1.0
    if colours == SIGNED:
        most = float(np.percentile(np.abs(known), ROBUST[1])) or 1.0
        return -most, most
    return 0.0, float(np.percentile(known, ROBUST[1])) or 1.0


def draw_noise(figure: Figure, noise: Noise) -> None:
    """Bars of the noise of each date in millimetres, outliers in red, the quietest date in green."""
    dates = require("matplotlib.dates")
    axes = figure.add_subplot()
    colours = ["#cc3311" if day in noise.outliers else "#4477aa" for day in noise.dates]
    colours[noise.dates.index(noise.quietest)] = "#228833"
    days = dates.date2num(noise.dates)
    width = 0.8 * float(np.diff(days).min()) if len(days) > 1 else 1.0
    axes.bar(days, 1000.0 * noise.rms, width=width, color=colours)
    axes.axhline(1000.0 * noise.threshold, color="#cc3311", linewidth=1.0, linestyle="--")
    axes.xaxis_date()
    axes.xaxis.set_major_formatter(dates.ConciseDateFormatter(axes.xaxis.get_major_locator()))
    axes.set_ylabel("noise [mm]")
    axes.set_title("Noise of the dates: dashed = threshold, red = outliers, green = quietest", fontsize=12)
