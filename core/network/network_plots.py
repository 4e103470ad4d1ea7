# SPDX-License-Identifier: GPL-2.0-or-later
"""The network as a table of pairs and as pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..choices import PICTURE_FORMATS
from ..errors import FormatError, ParameterError
from ..files.hdf5 import atomic_path
from ..optional import require
from ..progress import NullProgress, Progress, subrange
from ..quality import pair_coherence
from ..stack import COHERENCE, InterferogramStack
from .network import Network

Numbers = npt.NDArray[np.float64]
Axes = Any  # matplotlib is optional: its types cannot be named here
Figure = Any

DOTS_PER_INCH = 150
WIDE, SQUARE = (10.0, 5.5), (8.0, 7.0)  # inches
COLOURS = "viridis_r"  # dark is coherent: incoherent pairs look faint
UNKNOWN, DROPPED = "#4477aa", "#a8a8a8"
LABELS_ON_MATRIX = 24


@dataclass(frozen=True)
class PairRow:
    """One interferogram.

    Attributes
    ----------
    first, second : date
    days : int
        Temporal baseline.
    bperp : float
        Perpendicular baseline, metres; NaN when unknown.
    coherence : float
        Mean over the image; NaN when unknown.
    kept : bool
    """

    first: date
    second: date
    days: int
    bperp: float
    coherence: float
    kept: bool


@dataclass(frozen=True)
class NetworkPictures:
    """The pictures that were written, in the first of the formats asked for, and the table they show.

    Attributes
    ----------
    network, baseline_history : Path
    coherence_matrix, coherence_history : Path or None
        None when the stack has no coherence.
    paths : tuple of Path
        All files, in all formats.
    rows : tuple of PairRow
    """

    network: Path
    baseline_history: Path
    coherence_matrix: Path | None
    coherence_history: Path | None
    paths: tuple[Path, ...]
    rows: tuple[PairRow, ...]


def pair_table(stack: InterferogramStack, coherence: Numbers | None) -> list[PairRow]:
    """List all pairs of a stack; `coherence` (M,) from :func:`~.quality.pair_coherence`, None = unknown."""
    network = stack.network
    values = np.full(len(network), np.nan) if coherence is None else coherence
    return [
        PairRow(first, second, (second - first).days, bperp, float(value), kept)
        for (first, second), bperp, value, kept in zip(network.pairs, network.bperp, values, network.kept)
    ]


def plot_network(
    stack_path: str | Path,
    folder: str | Path,
    formats: Sequence[str] = ("png",),
    progress: Progress | None = None,
) -> NetworkPictures:
    """Draw the network of a stack, its coherence and its baselines into files in a folder, which is made.

    Raises
    ------
    ParameterError
        When a format is neither png nor svg.
    FormatError
        When the stack cannot be read or the folder cannot be written.
    MissingDependency
        When matplotlib is not installed.
    """
    progress = progress or NullProgress()
    unknown = [kind for kind in formats if kind not in PICTURE_FORMATS]
    if unknown or not formats:
        raise ParameterError(f"Pictures cannot be written as '{', '.join(unknown)}'; choose png or svg.")
    require("matplotlib.figure")
    stack = InterferogramStack.open(stack_path)
    coherence = None
    if COHERENCE in stack.layers:
        coherence = pair_coherence(stack, subrange(progress, 0.0, 0.7))[0]
    network, folder = stack.network, _made(folder)
    written: dict[str, list[Path]] = {}
    drawings: dict[str, Callable[[Figure], None]] = {
        "network": lambda figure: draw_network(figure, network, coherence),
        "baseline_history": lambda figure: draw_baseline_history(figure, network),
    }
    if coherence is not None:
        known = coherence
        drawings["coherence_matrix"] = lambda figure: draw_coherence_matrix(figure, network, known)
        drawings["coherence_history"] = lambda figure: draw_coherence_history(figure, network, known)
    for number, (name, draw) in enumerate(drawings.items()):
        progress.check()
        progress(0.7 + 0.3 * number / len(drawings), f"Drawing {name.replace('_', ' ')}")
        size = SQUARE if name == "coherence_matrix" else WIDE
        written[name] = _save(draw, size, [folder / f"{name}.{kind}" for kind in formats])
    progress(1.0)
    return NetworkPictures(
        written["network"][0],
        written["baseline_history"][0],
        written["coherence_matrix"][0] if coherence is not None else None,
        written["coherence_history"][0] if coherence is not None else None,
        tuple(path for paths in written.values() for path in paths),
        tuple(pair_table(stack, coherence)),
    )


def _made(folder: str | Path) -> Path:
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FormatError(f"The folder {folder} cannot be made: {error}; choose another one.") from error
    return folder


def _save(draw: Callable[[Figure], None], size: tuple[float, float], paths: Sequence[Path]) -> list[Path]:
    """Draw once and write in each format."""
    figure = new_figure(size)
    draw(figure)
    for path in paths:
        with atomic_path(path) as temporary:
            figure.savefig(temporary, format=path.suffix[1:], facecolor="white")
    return list(paths)


def new_figure(size: tuple[float, float] = WIDE) -> Figure:
    """An empty picture of a size in inches; not by pyplot, whose state threads would share."""
    figure = require("matplotlib.figure").Figure(figsize=size, dpi=DOTS_PER_INCH, constrained_layout=True)
    require("matplotlib.backends.backend_agg").FigureCanvasAgg(figure)
    return figure


def draw_network(figure: Figure, network: Network, coherence: Numbers | None) -> None:
    """Dates over time and perpendicular baseline, pairs as lines coloured by mean coherence (M,)."""
    collections = require("matplotlib.collections")
    axes = figure.add_subplot()
    times, known = _times(network), _bperp_known(network)
    heights = _bperp_of_all_dates(network) if known else np.zeros(len(times))
    lines = _pair_lines(network, times, heights, arcs=not known)
    kept = np.array(network.kept, dtype=bool)
    if not kept.all():
        dropped = [line for line, keep in zip(lines, kept) if not keep]
        axes.add_collection(
            collections.LineCollection(dropped, colors=DROPPED, linewidths=1.1, linestyles=(0, (4, 3)), zorder=1)
        )
    index = np.flatnonzero(kept)
    if coherence is not None:
        index = index[np.argsort(np.nan_to_num(coherence[index]), kind="stable")]  # the best on top
    solid = collections.LineCollection([lines[i] for i in index], linewidths=_line_width(network), zorder=2)
    if coherence is None:
        solid.set_color(UNKNOWN)
    else:
        _colour(solid, coherence, coherence[index])
        _colour_bar(figure, axes, solid)
    axes.add_collection(solid)
    used = _used_dates(network)
    _draw_dates(axes, times, heights, used)
    axes.set_title(
        f"Network: {kept.sum()} of {len(kept)} interferograms, {used.sum()} of {len(used)} dates", fontsize=12
    )
    if known:
        axes.set_ylabel("Perpendicular baseline [m]")
    else:
        axes.set_yticks([])
        axes.set_ylabel("Perpendicular baselines are not known: pairs are arcs")
    axes.margins(0.04, 0.08)
    axes.autoscale_view()
    _time_axis(axes)
    _network_legend(axes, bool((~kept).any()), bool((~used).any()), coherence is not None)


def _network_legend(axes: Axes, pairs_dropped: bool, dates_dropped: bool, coloured: bool) -> None:
    line = require("matplotlib.lines").Line2D
    handles = [line([], [], color="#444444" if coloured else UNKNOWN, lw=1.6, label="interferogram used")]
    if pairs_dropped:
        handles.append(line([], [], color=DROPPED, lw=1.1, ls=(0, (4, 3)), label="interferogram dropped"))
    handles.append(line([], [], ls="none", marker="o", ms=7, mfc="#ee7733", mec="black", label="date used"))
    if dates_dropped:
        handles.append(line([], [], ls="none", marker="o", ms=7, mfc="#d0d0d0", mec="#808080", label="date dropped"))
    # below the axes: inside, it would hide lines of a dense network
    axes.legend(
        handles=handles,
        loc="upper center",
        bbox_to_anchor=(0.5, -0.1),
        ncol=len(handles),
        frameon=False,
        fontsize=9,
    )


def draw_baseline_history(figure: Figure, network: Network) -> None:
    """Perpendicular baseline of each date relative to the first, over time."""
    axes = figure.add_subplot()
    times, heights = _times(network), _bperp_of_all_dates(network)
    used = _used_dates(network)
    axes.plot(times[used], heights[used], color=UNKNOWN, lw=1.2, zorder=1)
    _draw_dates(axes, times, heights, used)
    axes.set_title("Perpendicular baseline of the dates", fontsize=12)
    axes.set_ylabel("Perpendicular baseline [m]")
    if not _bperp_known(network):
        axes.text(0.5, 0.6, "The stack does not know its baselines", transform=axes.transAxes, ha="center")
    axes.margins(0.04, 0.1)
    axes.grid(alpha=0.25)
    _time_axis(axes)


def draw_coherence_matrix(figure: Figure, network: Network, coherence: Numbers) -> None:
    """Mean coherence of each pair of dates: kept pairs above the diagonal, all pairs below."""
    axes = figure.add_subplot()
    matrix = coherence_matrix(network, coherence)
    count = len(matrix)
    axes.imshow(np.where(np.eye(count, dtype=bool), 1.0, np.nan), cmap="gray_r", vmin=0.0, vmax=1.0)
    picture = axes.imshow(matrix, interpolation="nearest")
    _colour(picture, coherence)
    _colour_bar(figure, axes, picture)
    step = -(-count // LABELS_ON_MATRIX)
    places = np.arange(0, count, step)
    labels = [network.all_dates[place].isoformat() for place in places]
    size = 8 if len(places) > 12 else 9
    axes.set_xticks(places)
    axes.set_xticklabels(labels, rotation=90, fontsize=size)
    axes.set_yticks(places)
    axes.set_yticklabels(labels, fontsize=size)
    lost = set(network.all_dates) - set(network.dates)
    for words in (axes.get_xticklabels(), axes.get_yticklabels()):
        for place, word in zip(places, words):
            if network.all_dates[place] in lost:
                word.set_color(DROPPED)
    if count <= 60:
        axes.set_xticks(np.arange(-0.5, count), minor=True)
        axes.set_yticks(np.arange(-0.5, count), minor=True)
        axes.grid(which="minor", color="#e4e4e4", lw=0.5)
        axes.tick_params(which="minor", length=0)
    axes.set_title("Mean coherence: pairs used above the diagonal, all pairs below", fontsize=12)


def coherence_matrix(network: Network, coherence: Numbers) -> Numbers:
    """Matrix over all dates: [earlier, later] = coherence of the kept pairs, [later, earlier] = of all; else NaN."""
    index = network.date_index(kept_only=False)
    matrix = np.full((len(network.all_dates),) * 2, np.nan)
    matrix[index[:, 1], index[:, 0]] = coherence
    kept = network.kept_index
    matrix[index[kept, 0], index[kept, 1]] = coherence[kept]
    return matrix


def draw_coherence_history(figure: Figure, network: Network, coherence: Numbers) -> None:
    """Highest and lowest mean coherence of the pairs of each date, as bars; a dropped date in grey."""
    axes = figure.add_subplot()
    low, high = coherence_range(network, coherence)
    times = _times(network)
    used = _used_dates(network)
    width = 0.75 * float(np.median(np.diff(times))) if len(times) > 1 else 6.0
    width = min(width, 1.0 * float(np.diff(times).min())) if len(times) > 1 else width
    for flags, light, dark, suffix in (
        (used, "#9ecae1", "#2171b5", ""),
        (~used, "#e2e2e2", DROPPED, " (date dropped)"),
    ):
        if flags.any():
            axes.bar(times[flags], high[flags], width, color=light, label=f"highest{suffix}")
            axes.bar(times[flags], low[flags], width, color=dark, label=f"lowest{suffix}")
    axes.set_ylim(0.0, 1.0)
    axes.set_ylabel("Mean coherence of the interferogram")
    axes.set_title("Highest and lowest coherence of the interferograms of each date", fontsize=12)
    axes.grid(axis="y", alpha=0.25)
    axes.set_axisbelow(True)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.1), ncol=4, frameon=False, fontsize=9)
    _time_axis(axes)


def coherence_range(network: Network, coherence: Numbers) -> tuple[Numbers, Numbers]:
    """Lowest and highest coherence of the kept pairs of every date (of all its pairs where none is kept)."""
    index, kept = network.date_index(kept_only=False), np.array(network.kept, dtype=bool)
    low, high = np.full(len(network.all_dates), np.nan), np.full(len(network.all_dates), np.nan)
    for place in range(len(low)):
        mine = (index == place).any(axis=1)
        values = coherence[mine & kept] if (mine & kept).any() else coherence[mine]
        values = values[np.isfinite(values)]
        if len(values):
            low[place], high[place] = values.min(), values.max()
    return low, high


def _times(network: Network) -> Numbers:
    """All dates as matplotlib's day numbers."""
    return np.asarray(require("matplotlib.dates").date2num(network.all_dates), dtype=np.float64)


def _used_dates(network: Network) -> npt.NDArray[np.bool_]:
    """Flags of the dates that some kept pair has."""
    used = set(network.dates)
    return np.array([day in used for day in network.all_dates], dtype=bool)


def _bperp_known(network: Network) -> bool:
    known = np.isfinite(network.bperp)
    return bool(known.any() and np.any(np.asarray(network.bperp)[known] != 0.0))


def _bperp_of_all_dates(network: Network) -> Numbers:
    """Perpendicular baseline of every date, dropped or not, relative to the first."""
    return network.keep([True] * len(network)).date_bperp()


def _pair_lines(network: Network, times: Numbers, heights: Numbers, arcs: bool) -> list[Numbers]:
    """Points (n, 2) of the line of each pair: straight, or an arc as high as the pair is long."""
    lines = []
    share = np.linspace(0.0, 1.0, 31 if arcs else 2)
    for first, second in network.date_index(kept_only=False):
        x = times[first] + share * (times[second] - times[first])
        y = heights[first] + share * (heights[second] - heights[first])
        if arcs:
            y = y + (times[second] - times[first]) * np.sin(np.pi * share)
        lines.append(np.column_stack([x, y]))
    return lines


def _line_width(network: Network) -> float:
    return 1.8 if len(network) <= 150 else 1.0


def _draw_dates(axes: Axes, times: Numbers, heights: Numbers, used: npt.NDArray[np.bool_]) -> None:
    size = 55 if len(times) <= 80 else 25
    for flags, face, edge in ((~used, "#d0d0d0", "#808080"), (used, "#ee7733", "black")):
        axes.scatter(times[flags], heights[flags], s=size, c=face, edgecolors=edge, linewidths=0.8, zorder=3)


def _colour(artist: Any, coherence: Numbers, values: Numbers | None = None) -> None:
    """Colour lines or an image by coherence, the scale rounded outward to tenths around all values."""
    finite = coherence[np.isfinite(coherence)]
    low, high = (finite.min(), finite.max()) if len(finite) else (0.0, 1.0)
    low, high = np.floor(low * 10.0) / 10.0, np.ceil(high * 10.0) / 10.0
    artist.set_cmap(COLOURS)
    if values is not None:
        artist.set_cmap(artist.get_cmap().with_extremes(bad=UNKNOWN))
        artist.set_array(values)
    artist.set_clim(low, high if high > low else low + 0.1)


def _colour_bar(figure: Figure, axes: Axes, artist: Any) -> None:
    figure.colorbar(artist, ax=axes, label="Mean coherence", pad=0.02, aspect=30)


def _time_axis(axes: Axes) -> None:
    dates = require("matplotlib.dates")
    locator = dates.AutoDateLocator(minticks=4, maxticks=10)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))
