# SPDX-License-Identifier: GPL-2.0-or-later
"""Table and pictures of the network: what they show, and that files are whole."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import mexico_city_stack, random_stack

from insar_workbench.core.dates import format_date
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.network.network_plots import (
    coherence_matrix,
    coherence_range,
    draw_coherence_history,
    draw_coherence_matrix,
    draw_network,
    new_figure,
    pair_table,
    plot_network,
)
from insar_workbench.core.network.network_selection import NetworkSelection, modify_network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.quality import pair_coherence
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack

NAMES = ("network", "baseline_history", "coherence_matrix", "coherence_history")
KEPT = [i not in (0, 4, 9) for i in range(15)]


class Cancelling(NullProgress):
    """Cancels at once."""

    def check(self) -> None:
        raise Canceled


def png_size(path: Path) -> tuple[int, int]:
    head = path.read_bytes()
    assert head[:8] == b"\x89PNG\r\n\x1a\n" and head.rstrip(b"\x00").endswith(b"IEND\xaeB`\x82")
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def test_real_network_becomes_pictures_and_a_table(shared_data: Path, tmp_path: Path) -> None:
    path, folder = mexico_city_stack(shared_data, tmp_path), tmp_path / "new" / "plots"
    modify_network(path, None, NetworkSelection.parse(exclude_dates="20180130"), NullProgress())
    pictures = plot_network(path, folder, ("png", "svg"))
    assert sorted(item.name for item in folder.iterdir()) == sorted(f"{n}.{k}" for n in NAMES for k in ("png", "svg"))
    assert set(pictures.paths) == set(folder.iterdir())
    for name in NAMES:
        main = getattr(pictures, name)
        assert main == folder / f"{name}.png"
        width, height = png_size(main)
        assert (width, height) == ((1200, 1050) if name == "coherence_matrix" else (1500, 825))
        drawing = (folder / f"{name}.svg").read_text(encoding="utf-8")
        assert drawing.startswith("<?xml") and drawing.rstrip().endswith("</svg>") and drawing.count("<path") > 50
    assert len(pictures.rows) == 30 and sum(row.kept for row in pictures.rows) == 27
    row = pictures.rows[0]
    assert (format_date(row.first), format_date(row.second), row.days, row.kept) == ("20180106", "20180130", 24, False)
    assert row.bperp == pytest.approx(30.34, abs=0.01) and row.coherence == pytest.approx(0.6190, abs=5e-5)


def test_table_without_coherence(tmp_path: Path) -> None:
    stack = InterferogramStack.open(random_stack(tmp_path, kept=KEPT))
    rows = pair_table(stack, None)
    assert [row.kept for row in rows] == KEPT and all(np.isnan(row.coherence) for row in rows)
    assert [row.bperp for row in rows] == list(stack.network.bperp)
    assert [row.days for row in rows] == list(stack.network.days)


def test_matrix_has_kept_pairs_above_and_all_below(tmp_path: Path) -> None:
    network = InterferogramStack.open(random_stack(tmp_path, kept=KEPT)).network
    coherence = np.random.default_rng(1).random(15)
    matrix = coherence_matrix(network, coherence)
    for i, first in enumerate(network.all_dates):
        for j, second in enumerate(network.all_dates):
            pair = (min(first, second), max(first, second))
            place = network.pairs.index(pair) if pair in network.pairs else None
            shown = place is not None and (i > j or network.kept[place])
            assert matrix[i, j] == coherence[place] if shown else np.isnan(matrix[i, j])


def test_history_has_the_extremes_of_the_kept_pairs_of_a_date(tmp_path: Path) -> None:
    network = InterferogramStack.open(random_stack(tmp_path, kept=[i > 2 for i in range(15)])).network
    coherence = np.random.default_rng(2).random(15)
    coherence[7] = np.nan
    low, high = coherence_range(network, coherence)
    for place, day in enumerate(network.all_dates):
        mine = [i for i, pair in enumerate(network.pairs) if day in pair]
        values = [coherence[i] for i in mine if network.kept[i] and not np.isnan(coherence[i])]
        if place == 0:  # dropped: of all its pairs
            values = [coherence[i] for i in mine]
        assert (low[place], high[place]) == (min(values), max(values))


def test_lines_of_the_network_lie_between_their_dates(tmp_path: Path) -> None:
    stack = InterferogramStack.open(random_stack(tmp_path, kept=[i > 2 for i in range(15)]))
    coherence = pair_coherence(stack, NullProgress())[0]
    made = new_figure()
    draw_network(made, stack.network, coherence)
    dashed, solid, *dots = made.axes[0].collections
    assert len(dashed.get_segments()) == 3 and len(solid.get_segments()) == 12
    assert [len(dot.get_offsets()) for dot in dots] == [1, 6]  # dropped dates, used dates
    kept = sorted(coherence[i] for i in range(3, 15))
    np.testing.assert_allclose(solid.get_array(), kept)
    colours = {tuple(colour) for colour in solid.to_rgba(solid.get_array())}
    made.canvas.draw()
    assert {tuple(colour) for colour in solid.get_colors()} == colours and len(colours) > 5
    places = {tuple(point) for dot in dots for point in np.round(dot.get_offsets(), 6).tolist()}
    for segment in (*dashed.get_segments(), *solid.get_segments()):
        assert {tuple(point) for point in np.round(segment, 6).tolist()} <= places


def test_a_pair_without_coherence_is_still_drawn(tmp_path: Path) -> None:
    network = InterferogramStack.open(random_stack(tmp_path)).network
    coherence = np.linspace(0.2, 0.8, 15)
    coherence[3] = np.nan
    for draw in (draw_network, draw_coherence_matrix, draw_coherence_history):
        made = new_figure()
        draw(made, network, coherence)
        made.canvas.draw()
    made = new_figure()
    draw_network(made, network, coherence)
    made.canvas.draw()
    assert all(colour[3] == 1.0 for colour in made.axes[0].collections[0].get_colors())


def test_nothing_is_cut_off(tmp_path: Path) -> None:
    stack = InterferogramStack.open(random_stack(tmp_path, dates=30, kept=[i % 7 > 0 for i in range(84)]))
    coherence = pair_coherence(stack, NullProgress())[0]
    for draw in (draw_network, draw_coherence_matrix, draw_coherence_history):
        made = new_figure()
        draw(made, stack.network, coherence)
        made.canvas.draw()
        renderer = made.canvas.get_renderer()
        box = made.get_tightbbox(renderer)  # inches
        assert box.x0 >= 0 and box.y0 >= 0 and box.x1 <= 10 and box.y1 <= 5.5, f"{draw.__name__} is cut off"
        for axis in (made.axes[0].xaxis, made.axes[0].yaxis):
            boxes = [label.get_window_extent(renderer) for label in axis.get_ticklabels() if label.get_text()]
            assert len(boxes) >= 4
            for first, second in zip(boxes, boxes[1:]):
                assert not first.overlaps(second), f"{draw.__name__}: labels of an axis overlap"


def test_stacks_without_coherence_or_baselines_have_pictures_too(tmp_path: Path) -> None:
    path = random_stack(tmp_path, layers=(PHASE,), kept=KEPT)
    pictures = plot_network(path, tmp_path / "plain")
    assert pictures.coherence_matrix is None and pictures.coherence_history is None and len(pictures.paths) == 2
    path = random_stack(tmp_path, name="flat.h5")
    with h5py.File(path, "r+") as file:
        file["bperp"][:] = np.nan
    assert len(plot_network(path, tmp_path / "flat").paths) == 4
    made = new_figure()
    draw_network(made, InterferogramStack.open(path).network, None)
    heights = [segment[:, 1].max() for segment in made.axes[0].collections[0].get_segments()]
    # arcs as high as the pairs are long
    np.testing.assert_allclose(heights, InterferogramStack.open(path).network.days)


def test_one_pair_and_many_dates_can_be_drawn(tmp_path: Path) -> None:
    for dates in (2, 140):
        path = random_stack(tmp_path, rows=3, cols=3, dates=dates, connections=2, name=f"{dates}.h5")
        assert len(plot_network(path, tmp_path / str(dates)).paths) == 4


# in numpy 1 the end of one thread's `errstate` is the end of another's, inside matplotlib
@pytest.mark.filterwarnings("ignore:invalid value encountered in cast:RuntimeWarning")
def test_two_threads_draw_at_once_without_pyplot(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda name: plot_network(path, tmp_path / name), ("a", "b")))
    first = [item.read_bytes() for item in results[0].paths]
    assert all([item.read_bytes() for item in result.paths] == first for result in results[1:])
    assert "matplotlib.pyplot" not in sys.modules


def test_errors_name_what_is_wrong(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with pytest.raises(ParameterError, match="Pictures cannot be written as 'bmp'; choose png or svg"):
        plot_network(path, tmp_path / "plots", ("bmp",))
    (tmp_path / "file").write_text("")
    with pytest.raises(FormatError, match=r"The folder .*file cannot be made"):
        plot_network(path, tmp_path / "file")
    with pytest.raises(Canceled):
        plot_network(path, tmp_path / "plots", ("png",), Cancelling())
    assert not (tmp_path / "plots").exists()
    with h5py.File(path, "r+") as file:
        file[COHERENCE][:] = 0
    assert len(plot_network(path, tmp_path / "plots").paths) == 4
