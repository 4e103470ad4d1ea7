# SPDX-License-Identifier: GPL-2.0-or-later
"""What is read at one time when a stack is loaded, what is reported meanwhile, and how soon a cancel stops it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from load_fixtures import PAIRS, Recorder, gamma_folder, utm_grid

from insar_workbench.core import blocks
from insar_workbench.core.errors import Canceled
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_blocks import LoadProgress, plan_loading
from insar_workbench.core.loading.load_check import LayerStatistics
from insar_workbench.core.loading.load_options import LoadOptions, View
from insar_workbench.core.readers import rasters
from insar_workbench.core.readers.rasters import Band, RasterSource
from insar_workbench.core.stack import PHASE


class Source(RasterSource):
    """A source of a size, whose files are cut into pieces of a shape."""

    def __init__(self, rows: int, cols: int, pairs: int, shape: tuple[int, int]) -> None:
        object.__setattr__(self, "grid", utm_grid(rows, cols))
        object.__setattr__(self, "network", range(pairs))
        object.__setattr__(self, "shape", shape)

    def block_shape(self, layer: str) -> tuple[int, int]:
        return self.shape  # type: ignore[attr-defined,no-any-return]


def cut(source: Source, budget: float, looks: int = 1) -> list[Window]:
    """The windows of one layer."""
    view = View.create(source.grid, LoadOptions(multilook=looks))
    plan = plan_loading(source, [PHASE, "coherence"], view, (16, 16), budget)
    windows = [block.window for block in plan if block.layer == PHASE]
    assert [block.window for block in plan] == windows * 2
    seen = np.zeros(view.grid.shape, dtype=int)
    for window in windows:
        seen[window.slices] += 1
    assert (seen == 1).all()
    return windows


def pieces_read(windows: list[Window], shape: tuple[int, int], grid: tuple[int, int]) -> float:
    """How many times a piece of a file is unpacked on average."""
    rows, cols = shape
    total = sum((-(-w.row1 // rows) - w.row0 // rows) * (-(-w.col1 // cols) - w.col0 // cols) for w in windows)
    return total / (-(-grid[0] // rows) * -(-grid[1] // cols))


@pytest.mark.parametrize("shape", [(1, 1000), (8, 1000), (256, 256), (1000, 1000)])
def test_everything_at_once_where_memory_allows(shape: tuple[int, int]) -> None:
    assert cut(Source(1000, 1000, 100, shape), 16e9) == [Window(0, 1000, 0, 1000)]


@pytest.mark.parametrize("budget", [4e9, 1e9, 3e8])
@pytest.mark.parametrize("shape", [(4, 2000), (256, 256), (512, 512)])
def test_files_are_unpacked_once_within_the_memory(budget: float, shape: tuple[int, int]) -> None:
    source = Source(3000, 2000, 100, shape)
    windows = cut(source, budget)
    largest = max(rows * cols for rows, cols in (window.shape for window in windows))
    assert largest * 4.0 * 100 * blocks.IN_FLIGHT <= budget
    tile_fits = shape[1] == 2000 or shape[0] ** 2 * 8.0 * 100 * blocks.IN_FLIGHT <= budget
    if tile_fits:
        assert pieces_read(windows, shape, (3000, 2000)) < 1.01


def test_multilooked_blocks_are_counted_in_pixels_of_the_source() -> None:
    windows = cut(Source(3000, 2000, 100, (256, 256)), 1e9, looks=5)
    largest = max(rows * cols for rows, cols in (window.shape for window in windows))
    assert largest * 25 * 4.0 * 100 * blocks.IN_FLIGHT <= 1e9 < 600 * 400 * 25 * 4.0 * 100 * blocks.IN_FLIGHT


def test_each_file_is_opened_a_few_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For its header and for its pixels, however many chunks the stack has."""
    gamma_folder(tmp_path / "in", grid=utm_grid(400, 300))
    opened: list[str] = []
    original = rasters.open_raster

    def counted(name: str) -> object:
        opened.append(Path(name).name)
        return original(name)

    monkeypatch.setattr(rasters, "open_raster", counted)
    load_stack(tmp_path / "in", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), Recorder())
    assert all(1 <= opened.count(f"{pair}_{kind}.tif") <= 3 for pair in PAIRS for kind in ("unw", "cc"))


def test_cancel_stops_a_long_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """200 files of 50 ms, all in one block: the cancel comes between two files."""
    pairs = [f"202001{a:02d}_202002{b:02d}" for a in range(1, 21) for b in range(1, 11)]
    gamma_folder(tmp_path / "in", pairs)
    original, begun = Band.read, []

    def slow(self: Band, window: Window, out: npt.NDArray[np.float32] | None = None) -> npt.NDArray[np.float32]:
        begun.append(self.name)
        time.sleep(0.05)
        return original(self, window, out)

    monkeypatch.setattr(Band, "read", slow)

    class Impatient(Recorder):
        asked = 0.0

        def check(self) -> None:
            if len(begun) > 20:
                self.asked = self.asked or time.monotonic()
                raise Canceled

    progress = Impatient()
    with pytest.raises(Canceled):
        load_stack(tmp_path / "in", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    assert progress.asked and time.monotonic() - progress.asked < 1.0
    assert len(begun) < 100 and not list(tmp_path.glob("*.h5"))
    assert progress.fractions == sorted(progress.fractions)


def test_reading_and_writing_are_half_of_the_work_each() -> None:
    parent = Recorder()
    progress = LoadProgress(parent, files=4)
    progress.check()
    reader = threading.Thread(target=lambda: [progress.read_one() for _ in range(3)])
    reader.start()
    reader.join()
    progress.check()
    progress.read_one()
    progress.check()
    progress(0.5)
    progress(1.0)
    assert parent.fractions == [0.0, 0.375, 0.5, 0.75, 1.0]


def test_a_cancel_reaches_the_reading_threads() -> None:
    progress = LoadProgress(Recorder(cancel_after=1), files=4)
    progress.check()
    progress.read_one()
    with pytest.raises(Canceled):
        progress.check()
    with pytest.raises(Canceled):
        progress.read_one()


def test_statistics_of_a_block() -> None:
    cube = np.array(
        [[[np.nan, 0.0], [3.0, 0.5]], [[-2.0, np.nan], [np.nan, 0.0]], [[np.nan, 0.0]] * 2], dtype=np.float32
    )
    found = LayerStatistics.fill_and_measure(cube, lambda: None)
    np.testing.assert_array_equal(cube, np.array([[[0, 0], [3, 0.5]], [[-2, 0], [0, 0]], np.zeros((2, 2))]))
    assert (found.valid.tolist(), found.low, found.high) == ([2, 1, 0], -2.0, 3.0)
    only_positive = LayerStatistics.fill_and_measure(np.array([[[0.0, 0.4, 0.9]]], dtype=np.float32), lambda: None)
    assert (only_positive.low, only_positive.high) == (np.float32(0.4), np.float32(0.9))
