# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of a comparison with GNSS stations: both series of each station, and rate against rate."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np

from ..files.hdf5 import atomic_path
from ..network.network_plots import new_figure
from ..optional import require
from .gnss_comparison import Comparison, StationComparison

Axes = Any  # matplotlib is optional: its types cannot be named here

MM = 1000.0
DAILY, GNSS, INSAR = "#c8c8c8", "#1f4e79", "#cc3311"
COLUMNS = 3
MOST_STATIONS = 29
"""Stations that are drawn; those with most dates."""


def plot_comparison(comparison: Comparison, path: Path) -> None:
    """Draw a comparison into a PNG, millimetres and mm/year.

    Raises
    ------
    MissingDependency
        When matplotlib is not installed.
    FormatError
        When the file cannot be written.
    """
    others = [station for station in comparison.stations if not station.is_reference]
    drawn = sorted(others, key=lambda station: -len(station.dates))[:MOST_STATIONS]
    drawn.sort(key=lambda station: station.name)
    columns = min(COLUMNS, len(drawn) + 1)
    rows = math.ceil((len(drawn) + 1) / columns)
    figure = new_figure((4.2 * columns, 2.9 * rows))
    grid = figure.subplots(rows, columns, squeeze=False).reshape(-1)
    for axes, station in zip(grid, drawn):
        _draw_station(axes, station)
    grid[0].legend(loc="best", fontsize=7)
    _draw_rates(grid[len(drawn)], others)
    for axes in grid[len(drawn) + 1 :]:
        axes.set_axis_off()
    relative = f"relative to {comparison.reference}" if comparison.reference else "without a reference station"
    figure.suptitle(f"Displacement along the line of sight, {relative}; RMS {MM * comparison.rms:.1f} mm", fontsize=11)
    with atomic_path(path) as temporary:
        figure.savefig(temporary, format="png", facecolor="white")


def _draw_station(axes: Axes, station: StationComparison) -> None:
    dates = require("matplotlib.dates")
    if len(station.daily):
        axes.plot(dates.date2num(station.daily_dates), MM * station.daily, ".", color=DAILY, markersize=2, label="GNSS")
    days = dates.date2num(station.dates)
    axes.errorbar(
        days, MM * station.gnss, MM * station.gnss_std, fmt="o", color=GNSS, markersize=3.5, label="GNSS at the dates"
    )
    axes.plot(days, MM * station.insar, "s-", color=INSAR, markersize=3.5, linewidth=0.8, label="InSAR")
    axes.set_title(
        f"{station.name}: GNSS {MM * station.gnss_rate:.1f}, InSAR {MM * station.insar_rate:.1f} mm/year", fontsize=9
    )
    axes.xaxis_date()
    locator = axes.xaxis.get_major_locator()
    axes.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))
    axes.tick_params(labelsize=7)
    axes.set_ylabel("mm", fontsize=8)
    axes.grid(alpha=0.3)


def _draw_rates(axes: Axes, stations: list[StationComparison]) -> None:
    gnss = MM * np.array([station.gnss_rate for station in stations])
    insar = MM * np.array([station.insar_rate for station in stations])
    spreads = [
        MM * np.nan_to_num([getattr(station, name) for station in stations])
        for name in ("gnss_rate_std", "insar_rate_std")
    ]
    axes.errorbar(gnss, insar, xerr=spreads[0], yerr=spreads[1], fmt="o", color="#444444", markersize=3.5)
    low, high = min(gnss.min(), insar.min()), max(gnss.max(), insar.max())
    axes.plot([low, high], [low, high], "--", color="#888888", linewidth=0.8)
    for station, x, y in zip(stations, gnss, insar):
        axes.annotate(station.name, (x, y), fontsize=6, xytext=(3, 3), textcoords="offset points")
    axes.set_title("Rates", fontsize=9)
    axes.set_xlabel("GNSS [mm/year]", fontsize=8)
    axes.set_ylabel("InSAR [mm/year]", fontsize=8)
    axes.tick_params(labelsize=7)
    axes.grid(alpha=0.3)
