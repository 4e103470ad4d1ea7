# SPDX-License-Identifier: GPL-2.0-or-later
"""Small still pictures: many charts of displacement over time, quickly, and the legend of a map."""

from __future__ import annotations

import io
import math
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..maps.colours import NICE_NUMBERS, ColourScale
from ..network.network_plots import new_figure
from ..optional import require

CHART_SIZE = (4.4, 2.3)  # inches
LEGEND_SIZE = (3.4, 0.8)
DOTS_PER_INCH = 100
MOST_BACKGROUNDS = 64
DOT = "#2166ac"
TICKS = 5


class Charts:
    """Draws displacement over time; axes of the same range are drawn once and used again.

    Parameters
    ----------
    dates : sequence of date
        The N dates of all charts.
    """

    def __init__(self, dates: Sequence[date]) -> None:
        self._figure = new_figure(CHART_SIZE)
        self._figure.set_dpi(DOTS_PER_INCH)
        self._axes = self._figure.add_subplot()
        day_numbers = require("matplotlib.dates")
        locator = day_numbers.AutoDateLocator(minticks=3, maxticks=7)
        self._axes.xaxis.set_major_locator(locator)
        self._axes.xaxis.set_major_formatter(day_numbers.ConciseDateFormatter(locator))
        self._axes.set_ylabel("displacement [mm]", fontsize=8)
        self._axes.tick_params(labelsize=8)
        self._axes.grid(color="#cccccc", linewidth=0.8)
        self._axes.xaxis.get_offset_text().set_fontsize(8)
        times = np.asarray(day_numbers.date2num(list(dates)), dtype=float)
        margin = 0.03 * max(float(times[-1] - times[0]), 1.0)
        self._axes.set_xlim(times[0] - margin, times[-1] + margin)
        (self._line,) = self._axes.plot(times, np.zeros(len(times)), "o", ms=3.5, color=DOT, animated=True)
        self._backgrounds: OrderedDict[tuple[float, float], Any] = OrderedDict()

    def png(self, values: npt.NDArray[np.floating[Any]]) -> bytes:
        """The chart of displacement (N,) in millimetres, NaN = no data."""
        canvas = self._figure.canvas
        limits = nice_range(values)
        if limits not in self._backgrounds:
            self._axes.set_ylim(*limits)
            canvas.draw()
            self._backgrounds[limits] = canvas.copy_from_bbox(self._figure.bbox)
            while len(self._backgrounds) > MOST_BACKGROUNDS:
                self._backgrounds.popitem(last=False)
        self._axes.set_ylim(*limits)
        canvas.restore_region(self._backgrounds[limits])
        self._line.set_ydata(np.asarray(values, dtype=float))
        self._axes.draw_artist(self._line)
        return palette_png(np.asarray(canvas.buffer_rgba())[..., :3])


def nice_range(values: npt.NDArray[np.floating[Any]]) -> tuple[float, float]:
    """Round limits around values and 0; few different ones for many charts."""
    known = values[np.isfinite(values)]
    low, high = min(0.0, float(known.min(initial=0.0))), max(0.0, float(known.max(initial=0.0)))
    least = max(high - low, 1.0) / (TICKS - 1)
    power = 10.0 ** math.floor(math.log10(least))
    step = next((nice * power for nice in NICE_NUMBERS if nice * power >= least), 10.0 * power)
    return math.floor(low / step - 0.1) * step, math.ceil(high / step + 0.1) * step


def palette_png(pixels: npt.NDArray[np.uint8]) -> bytes:
    """A picture (rows, cols, 3) of few colours as a small PNG: each channel to 6 levels, one byte a pixel."""
    levels = np.round(pixels / 51.0).astype(np.uint8)
    index = (levels[..., 0] * 6 + levels[..., 1]) * 6 + levels[..., 2]
    steps = np.arange(216)
    table = np.stack([steps // 36, steps // 6 % 6, steps % 6], axis=1) * 51
    return index_png(index.astype(np.uint8), table.astype(np.uint8))


def index_png(
    index: npt.NDArray[np.uint8], table: npt.NDArray[np.uint8], transparent: int | None = None, name: str = "picture"
) -> bytes:
    """Numbers of colours (rows, cols) and the colours (n, 3) as a PNG; one number may be transparent."""
    from osgeo import gdal

    rows, cols = index.shape
    picture = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    colours = gdal.ColorTable()
    for number, (red, green, blue) in enumerate(table.tolist()):
        colours.SetColorEntry(number, (red, green, blue, 0 if number == transparent else 255))
    picture.GetRasterBand(1).SetColorTable(colours)
    picture.GetRasterBand(1).WriteArray(index)
    path = f"/vsimem/{id(picture):x}-{name}.png"
    gdal.GetDriverByName("PNG").CreateCopy(path, picture)
    file = gdal.VSIFOpenL(path, "rb")
    try:
        size = gdal.VSIStatL(path).size
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)
        for written in (path, f"{path}.aux.xml"):
            if gdal.VSIStatL(written) is not None:  # newer versions of GDAL raise when there is nothing
                gdal.Unlink(written)


def legend_png(scale: ColourScale, title: str, notes: Sequence[str]) -> bytes:
    """A colour bar with its title above, and lines of text below."""
    colours = require("matplotlib.colors")
    figure = new_figure((LEGEND_SIZE[0], LEGEND_SIZE[1] + 0.16 * len(notes)))
    axes = figure.add_subplot()
    painted = colours.ListedColormap(scale.table(256) / 255.0)
    bar = np.linspace(scale.low, scale.high, 256)[None, :]
    axes.imshow(bar, aspect="auto", cmap=painted, extent=(scale.low, scale.high, 0.0, 1.0))
    axes.set_yticks([])
    axes.tick_params(labelsize=8)
    axes.set_title(title, fontsize=9, loc="left")
    axes.set_xlabel("\n".join(notes), fontsize=8, loc="left")
    data = io.BytesIO()
    figure.savefig(data, format="png", facecolor=(1.0, 1.0, 1.0, 0.85), dpi=DOTS_PER_INCH)
    return data.getvalue()
