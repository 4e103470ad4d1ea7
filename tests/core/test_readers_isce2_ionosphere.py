# SPDX-License-Identifier: GPL-2.0-or-later
"""The ionosphere that topsStack estimated: pairs of its own in many looks, from the files to a corrected series."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from format_writers import isce2_tops
from format_writers.isce2_files import write_isce_raster
from format_writers.radar_images import RadarImage
from test_same_motion import make_truth

from insar_workbench.core.corrections.ionosphere import Ionosphere
from insar_workbench.core.dates import format_pair
from insar_workbench.core.errors import FormatError
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.isce2_ionosphere import ionosphere_looks
from insar_workbench.core.readers.opening import open_source
from insar_workbench.core.readers.radar import GeocodedSource
from insar_workbench.core.reference_choice import ReferenceChoice
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.workflow.workflow import WorkflowOptions, run_workflow

RATIO = np.array([4, 5])
"""Rows and columns of the interferograms that one of the ionosphere takes."""


@pytest.fixture(scope="module")
def clean() -> Simulation:
    return make_truth(isce2_tops)


@pytest.fixture(scope="module")
def planes(clean: Simulation) -> dict[date, isce2_tops.Plane]:
    """Other slopes at each date."""
    draw = np.random.default_rng(5)
    return {day: tuple(draw.normal(0.0, scale) for scale in (2.0, 0.1, 0.1)) for day in clean.dates}


@pytest.fixture(scope="module")
def pairs(clean: Simulation) -> list[tuple[date, date]]:
    """The first date with each other: pairs of which the interferograms have only some."""
    return [(clean.dates[0], day) for day in clean.dates[1:]]


@pytest.fixture(scope="module")
def on_map(clean: Simulation, planes: dict[date, isce2_tops.Plane]) -> dict[date, np.ndarray]:
    """The ionosphere of each date at each pixel of the map."""
    col, row = RadarImage(clean).table
    return {day: (offset + down * row + across * col) for day, (offset, down, across) in planes.items()}


@pytest.fixture
def folder(clean: Simulation, planes: dict, pairs: list, on_map: dict, tmp_path: Path) -> Path:
    """Interferograms with the ionosphere in them, and its estimate."""
    phase = clean.phase + np.stack([on_map[second] - on_map[first] for first, second in clean.network.pairs])
    isce2_tops.write(replace(clean, phase=phase.astype(np.float32)), tmp_path / "tops")
    isce2_tops.write_ionosphere(clean, tmp_path / "tops", planes, pairs)
    return tmp_path / "tops"


def inner(clean: Simulation) -> np.ndarray:
    """Pixels of the map among the centres of the ionosphere's: beyond them it is continued as a constant."""
    col, row = RadarImage(clean).table
    first, last = RATIO / 2 - 0.5, np.array(RadarImage(clean).shape) // RATIO * RATIO - RATIO / 2 - 0.5
    return (row >= first[0]) & (row <= last[0]) & (col >= first[1]) & (col <= last[1])


def opened(folder: Path) -> GeocodedSource:
    source = open_source(folder, "auto", NullProgress(), OpenOptions())
    assert isinstance(source, GeocodedSource)
    return source


def test_pairs_of_their_own_between_the_centres(clean: Simulation, pairs: list, on_map: dict, folder: Path) -> None:
    source = opened(folder).delays()
    assert list(source.network.pairs) == sorted(pairs) and set(pairs) - set(clean.network.pairs)
    source.grid.require_same(clean.grid, "map", "truth")
    known = inner(clean)
    assert known.mean() > 0.6
    window = Window(3, clean.grid.rows - 1, 2, clean.grid.cols)
    cube = source.read_cube("ionosphere", window)
    for number, (first, second) in enumerate(source.network.pairs):
        expected = (on_map[second] - on_map[first])[window.slices]
        np.testing.assert_allclose(cube[number][known[window.slices]], expected[known[window.slices]], atol=1e-4)
        assert np.isfinite(cube[number]).all()
    whole = Window(0, clean.grid.rows, 0, clean.grid.cols)
    np.testing.assert_array_equal(source.read("ionosphere", 2, whole)[window.slices], cube[2])
    assert any(f"ionosphere: {len(pairs)} interferograms" in line for line in opened(folder).found)


def test_corrected_series_is_that_without_ionosphere(clean: Simulation, folder: Path, tmp_path: Path) -> None:
    """From the files to the series: loaded, inverted, corrected; the second run has nothing to do."""
    isce2_tops.write(clean, tmp_path / "quiet")
    row, col = clean.scene.town_centre
    options = WorkflowOptions(reference=ReferenceChoice(row=row, col=col), corrections=(Ionosphere(),))
    report = run_workflow(folder, tmp_path / "out", options, NullProgress())
    quiet = run_workflow(tmp_path / "quiet", tmp_path / "without", replace(options, corrections=()), NullProgress())
    before, after, expected = (
        DisplacementSeries.open(path).read() for path in (report.products.timeseries, report.series, quiet.series)
    )
    known = np.isfinite(expected).all(axis=0) & inner(clean)
    assert known[row, col] and known.sum() > 300
    assert np.abs(before - expected)[:, known].max() > 0.01
    np.testing.assert_allclose(after[:, known], expected[:, known], atol=2e-6)
    assert run_workflow(folder, tmp_path / "out", options, NullProgress()).ran == ()


def test_later_date_first_and_a_gap(clean: Simulation, pairs: list, on_map: dict, folder: Path) -> None:
    """A folder named later_earlier is turned round; where the estimate has no data there is none."""
    first, second = pairs[0]
    old = folder / "ion" / format_pair(first, second)
    old.rename(old.with_name(format_pair(second, first)))
    path = folder / "ion" / format_pair(second, first) / "ion_cal" / "filt.ion"
    data = np.fromfile(path, dtype="<f4").reshape(-1, 2, 7)
    data[0, 1, :4] = 0.0
    write_isce_raster(path, data[:, 0], data[:, 1])
    image = opened(folder).delays().read("ionosphere", 0, Window(0, clean.grid.rows, 0, clean.grid.cols))
    expected = on_map[first] - on_map[second]
    col, row = RadarImage(clean).table
    gap = (row < RATIO[0] - 0.5) & (col < 4 * RATIO[1] - 0.5)
    away = (row > 1.5 * RATIO[0]) | (col > 4.5 * RATIO[1])
    assert np.isnan(image[gap]).mean() > 0.9 and np.isfinite(image[away]).all()
    away &= inner(clean)
    np.testing.assert_allclose(image[away], expected[away], atol=1e-4)


def test_without_the_full_size_the_images_are_laid_over_each_other(
    clean: Simulation, pairs: list, on_map: dict, folder: Path
) -> None:
    (folder / "merged" / "geom_reference" / "hgt.rdr.full.vrt").unlink()
    image = opened(folder).delays().read("ionosphere", 0, Window(0, clean.grid.rows, 0, clean.grid.cols))
    col, row = RadarImage(clean).table
    start = inner(clean) & (row < 12) & (col < 16)
    first, second = pairs[0]
    np.testing.assert_allclose(image[start], (on_map[second] - on_map[first])[start], atol=0.5)


def test_looks_that_leave_a_rest() -> None:
    """Usual looks are found where more looks would make as many pixels."""
    assert ionosphere_looks((30, 340), (1535, 68_150)) == (50, 200)
    assert ionosphere_looks((60, 170), (1535, 68_150)) == (25, 400)


def test_loaded_into_a_file_of_delays(clean: Simulation, pairs: list, folder: Path, tmp_path: Path) -> None:
    report = load_stack(
        folder, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(multilook=2), NullProgress(), None, tmp_path / "d.h5"
    )
    assert report.delays == ("ionosphere",) and report.pairs == len(clean.network)
    with hdf5.open_read(tmp_path / "d.h5") as file:
        assert file["ionosphere"].shape == (len(pairs), 12, 16)


def test_damaged_and_odd_folders(folder: Path) -> None:
    (folder / "ion" / "20191332_20200101" / "ion_cal").mkdir(parents=True)
    (folder / "ion" / "20191332_20200101" / "ion_cal" / "filt.ion.xml").write_text("", encoding="ascii")
    assert any("'20191332' is not a date" in line for line in opened(folder).skipped)
    path = sorted(folder.glob("ion/*/ion_cal/filt.ion"))[1]
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(FormatError, match=r"filt.ion is truncated \(100 bytes instead of"):
        opened(folder)
