# SPDX-License-Identifier: GPL-2.0-or-later
"""The same ground motion, written in every format of displacement series, gives the same velocity map and geometry."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder
from test_same_motion import TOLERANCE, WRITERS, make_truth, true_velocity

from insar_workbench.core.errors import FormatError
from insar_workbench.core.history.history import point_history
from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_mask, read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.catalogue import series_formats
from insar_workbench.core.readers.opening import detect
from insar_workbench.core.readers.series_base import detect_series
from insar_workbench.core.results import discover
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

SERIES = [name for name, writer in WRITERS.items() if getattr(writer, "SERIES", False)]
STACKS = [name for name in WRITERS if name not in SERIES]


@pytest.fixture(params=SERIES)
def loaded(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Simulation, Path, Recorder]:
    """Write the truth in one format and load it into a folder."""
    writer = WRITERS[request.param]
    truth = make_truth(writer)
    writer.write(truth, tmp_path / "products")
    assert detect_series(tmp_path / "products") == writer.FORMAT
    out, progress = tmp_path / "out", Recorder()
    out.mkdir()
    names = ("timeseries", "geometryGeo", "temporalCoherence", "avgSpatialCoh", "maskTempCoh")
    outputs = SeriesOutputs(*(out / f"{name}.h5" for name in names))
    report = load_series(tmp_path / "products", outputs, SeriesOptions(), progress)
    assert sorted(report.written) == sorted(out.iterdir())
    assert progress.fractions == sorted(progress.fractions) and progress.fractions[-1] == 1.0
    return truth, out, progress


def test_velocity(loaded: tuple[Simulation, Path, Recorder], tmp_path: Path) -> None:
    truth, out, progress = loaded
    series = DisplacementSeries.open(out / "timeseries.h5")
    assert series.dates == truth.dates and series.reference_date == truth.dates[0]
    if np.isfinite(series.bperp).any():
        np.testing.assert_allclose(series.bperp, truth.date_bperp, atol=1e-3)
    else:
        assert any(text.startswith("The perpendicular baselines are unknown") for text in progress.warnings)
    series.grid.require_same(truth.grid, "the series", "the truth")
    estimate_velocity(out / "timeseries.h5", tmp_path / "velocity.h5", VelocityOptions(), NullProgress())
    velocity, expected = read_product(tmp_path / "velocity.h5").layers["velocity"], true_velocity(truth)
    if series.metadata.reference is not None:
        assert series.metadata.reference == tuple(truth.scene.town_centre)
        expected = expected - expected[series.metadata.reference] + velocity[series.metadata.reference]
    np.testing.assert_array_equal(np.isnan(velocity), np.isnan(expected))
    known = np.isfinite(expected)
    np.testing.assert_allclose(velocity[known], expected[known], atol=TOLERANCE, rtol=0)
    assert np.ptp(expected[known]) > 0.02


def test_geometry(loaded: tuple[Simulation, Path, Recorder]) -> None:
    truth, out, progress = loaded
    layers = read_product(out / "geometryGeo.h5").layers
    scene = truth.scene
    for name, expected, tolerance in (
        ("height", scene.height, 0.01),
        ("incidenceAngle", scene.incidence, 0.01),
        ("azimuthAngle", scene.azimuth, 0.01),
        ("slantRangeDistance", scene.slant_range, 30.0),
    ):
        if name in layers:
            np.testing.assert_allclose(layers[name], expected, atol=tolerance, rtol=0)
        elif name != "slantRangeDistance":
            assert any(text.startswith(f"{name} is missing") for text in progress.warnings)
    assert "incidenceAngle" in layers


def test_layers(loaded: tuple[Simulation, Path, Recorder]) -> None:
    truth, out, _ = loaded
    land = ~truth.scene.water
    np.testing.assert_array_equal(read_mask(out / "maskTempCoh.h5", truth.grid, "truth"), land)
    for name, layer, low, high in (
        ("temporalCoherence", "temporalCoherence", 0.7, 0.9),
        ("avgSpatialCoh", "coherence", 0.1, 1.0),
    ):
        if (out / f"{name}.h5").is_file():
            values = read_product(out / f"{name}.h5").layers[layer][land]
            assert low < np.nanmin(values) and np.nanmax(values) <= high


def test_the_dock_finds_and_reads_what_was_loaded(loaded: tuple[Simulation, Path, Recorder]) -> None:
    truth, out, _ = loaded
    found = discover(out)
    place = truth.scene.landslide_centre
    history = point_history(DisplacementSeries.open(out / "timeseries.h5"), *truth.grid.centre(*place))
    assert history.valid and history.values[-1] - history.values[0] < -0.01
    assert found.series == (out / "timeseries.h5",)
    assert found.mask == out / "maskTempCoh.h5" and found.geometry == out / "geometryGeo.h5"
    assert found.skipped == ()


@pytest.mark.parametrize("name", SERIES)
def test_loading_interferograms_says_that_it_is_a_series(name: str, tmp_path: Path) -> None:
    WRITERS[name].write(make_truth(WRITERS[name]), tmp_path / "in")
    with pytest.raises(FormatError, match=r"displacement series .* and no interferograms; 'Load displacement series'"):
        detect(tmp_path / "in")


@pytest.mark.parametrize("name", STACKS)
def test_loading_a_series_says_that_these_are_interferograms(name: str, tmp_path: Path) -> None:
    WRITERS[name].write(make_truth(WRITERS[name]), tmp_path / "in")
    with pytest.raises(FormatError, match=r"holds interferograms \(.*\) and no displacement series; 'Load interf"):
        detect_series(tmp_path / "in")


def test_every_format_of_series_is_written() -> None:
    """A new reader without a writer here would be untested."""
    assert {WRITERS[name].FORMAT for name in SERIES} == {key for key, _ in series_formats()}
