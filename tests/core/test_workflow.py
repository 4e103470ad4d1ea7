# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain: recovers a known truth, skips what is up to date, redoes what depends on a change."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder

from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.ionosphere import Ionosphere
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.corrections.reference_date import ReferenceDate
from insar_workbench.core.corrections.solid_earth_tides import SolidEarthTides
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.files.claims import InUse
from insar_workbench.core.grid import Window
from insar_workbench.core.info import describe_file
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.network.network_selection import NetworkSelection
from insar_workbench.core.noise_options import NoiseOptions
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.reference_choice import ReferenceChoice
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder, write_stack
from insar_workbench.core.stack import PHASE, InterferogramStack, create_stack
from insar_workbench.core.time_functions.velocity import VelocityOptions
from insar_workbench.core.unwrapping.options import CLOSURE, UnwrappingOptions
from insar_workbench.core.workflow.workflow import (
    OUT_OF_DATE,
    SKIPPED,
    TO_DO,
    UP_TO_DATE,
    WorkflowOptions,
    plan_workflow,
    run_workflow,
)

STEPS = (
    "load",
    "network",
    "average coherence",
    "reference point",
    "quick overview",
    "inversion",
    "velocity",
)


class StoppingAt(NullProgress):
    """Somebody presses Cancel in a step."""

    def __init__(self, step):
        self.wanted, self.step = f"== {step}", ""

    def info(self, message):
        self.step = message if message.startswith("== ") else self.step

    def check(self):
        if self.step == self.wanted:
            raise Canceled


@pytest.fixture(scope="module")
def simulation():
    return simulate(SimulationOptions(dates=15, rows=40, cols=50, seed=4))


@pytest.fixture(scope="module")
def folder(simulation, tmp_path_factory):
    return write_gamma_folder(simulation, tmp_path_factory.mktemp("gamma"))


def run(folder, output, **changes):
    return run_workflow(folder, output, replace(WorkflowOptions(), **changes), NullProgress())


def plan(folder, output, **changes):
    states = plan_workflow(folder, output, replace(WorkflowOptions(), **changes), NullProgress())
    return {state.title.lower(): state.state for state in states}


def test_velocity_of_the_truth(simulation, folder, tmp_path):
    report = run(folder, tmp_path / "out")
    assert report.ran == tuple(step for step in STEPS if step != "network") and report.skipped == ("network",)
    velocity = read_product(report.products.velocity)
    mask = read_product(report.products.mask).layers["mask"].astype(bool)
    row, col = velocity.metadata.reference
    truth = simulation.velocity - simulation.velocity[row, col]
    error = (velocity.layers["velocity"] - truth)[mask] * 1000
    assert mask.mean() > 0.3
    assert np.sqrt(np.mean(error**2)) < 12  # mm/year: half a year of atmosphere
    slide = mask & (truth < -0.03)
    assert slide.sum() > 10
    assert np.median(velocity.layers["velocity"][slide]) == pytest.approx(np.median(truth[slide]), abs=0.012)


def test_second_run_skips_everything(folder, tmp_path):
    run(folder, tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.h5")}
    report = run(folder, tmp_path / "out")
    assert report.ran == () and report.skipped == STEPS
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.h5")}


@pytest.mark.parametrize(
    "change,ran",
    [
        ({"velocity": VelocityOptions(uncertainty="bootstrap", bootstrap_count=20)}, ("velocity",)),
        ({"inversion": InversionOptions(weights="no")}, ("inversion", "velocity")),
        (
            {"reference": ReferenceChoice(row=20, col=10)},
            ("reference point", "quick overview", "inversion", "velocity"),
        ),
        ({"load": LoadOptions(multilook=2)}, tuple(step for step in STEPS if step != "network")),
    ],
)
def test_a_change_redoes_what_depends_on_it(simulation, folder, tmp_path, change, ran):
    run(folder, tmp_path / "out")
    if "reference" in change:
        row, col = np.argwhere(np.isfinite(simulation.phase).all(axis=0) & (simulation.phase != 0).all(axis=0))[-1]
        change = {"reference": ReferenceChoice(row=int(row), col=int(col))}
    planned = plan(folder, tmp_path / "out", **change)
    assert run(folder, tmp_path / "out", **change).ran == ran
    # where interferograms are loaded anew, which of them the network keeps cannot be known before
    assert tuple(name for name, state in planned.items() if state == OUT_OF_DATE and name != "network") == ran
    assert set(plan(folder, tmp_path / "out", **change).values()) == {UP_TO_DATE, SKIPPED}


def test_a_dropped_date_redoes_from_the_network_on(simulation, folder, tmp_path):
    run(folder, tmp_path / "out")
    selection = NetworkSelection(exclude_dates=(simulation.dates[3],))
    report = run(folder, tmp_path / "out", selection=selection)
    assert report.ran == STEPS[1:]
    text = describe_file(report.products.timeseries, NullProgress())
    assert f"Dates: {len(simulation.dates) - 1} from" in text


def test_a_new_interferogram_is_loaded(simulation, folder, tmp_path):
    import shutil

    copy = tmp_path / "in"
    shutil.copytree(folder, copy)
    run(copy, tmp_path / "out")
    for path in (copy / "interferograms").glob(f"*{simulation.dates[0]:%Y%m%d}*"):
        path.unlink()
    report = run(copy, tmp_path / "out")
    assert "load" in report.ran and "velocity" in report.ran
    assert simulation.dates[0] + timedelta(days=0) not in _dates(report)


def _dates(report):
    return DisplacementSeries.open(report.products.timeseries).dates


def test_looking_at_a_raster_of_the_input_changes_nothing(folder, tmp_path):
    """QGIS leaves statistics beside a raster that it shows."""
    import shutil

    from osgeo import gdal

    copy = tmp_path / "in"
    shutil.copytree(folder, copy)
    run(copy, tmp_path / "out")
    shown = gdal.Open(str(next(copy.rglob("*.tif"))))
    shown.GetRasterBand(1).GetStatistics(True, True)
    del shown
    assert list(copy.rglob("*.aux.xml"))
    assert run(copy, tmp_path / "out").ran == ()


def test_plan_before_between_and_after(folder, tmp_path):
    """Nothing there, stopped on the way, done: each step's state and date, and nothing is written by looking."""
    output = tmp_path / "out"
    wanted = {"corrections": (DemError(), Ramp()), "noise": NoiseOptions(cutoff=1.0), "quiet_reference": True}
    options = replace(WorkflowOptions(), **wanted)
    before = plan(folder, output, **wanted)
    assert not output.exists() and set(before.values()) == {TO_DO, SKIPPED}
    assert before["unwrapping errors"] == SKIPPED and before["change reference date"] == TO_DO
    with pytest.raises(Canceled):
        run_workflow(folder, output, options, StoppingAt("inversion"))
    stopped = plan(folder, output, **wanted)
    assert stopped["quick overview"] == UP_TO_DATE
    assert {stopped[name] for name in ("inversion", "correct dem error", "noise of the dates", "velocity")} == {TO_DO}
    report = run(folder, output, **wanted)
    times = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    states = {state.title.lower(): state for state in plan_workflow(folder, output, options, NullProgress())}
    assert {name for name, state in states.items() if state.state != UP_TO_DATE} == {"unwrapping errors"}
    assert states["velocity"].made.timestamp() == pytest.approx(report.products.velocity.stat().st_mtime)
    assert states["unwrapping errors"].made is None
    assert times == {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    other = plan(folder, output, **{**wanted, "noise": NoiseOptions(cutoff=99.0)})
    assert [name for name, state in other.items() if state == OUT_OF_DATE] == ["noise of the dates", "velocity"]
    other = plan(folder, output, **{**wanted, "corrections": (DemError(), Ramp("quadratic"))})
    assert [name for name, state in other.items() if state == OUT_OF_DATE] == [
        "remove ramps",
        "correct dem error",
        "noise of the dates",
        "change reference date",
        "velocity",
    ]


def test_plan_can_be_canceled_and_tells_what_a_run_would_refuse(folder, tmp_path):
    run(folder, tmp_path / "out")

    class Canceling(NullProgress):
        def check(self):
            raise Canceled

    with pytest.raises(Canceled):
        plan_workflow(folder, tmp_path / "out", WorkflowOptions(), Canceling())
    with pytest.raises(ParameterError, match="is not in the network"):
        plan(folder, tmp_path / "out", selection=NetworkSelection(exclude_dates=(date(1999, 1, 1),)))


def test_output_inside_the_input_is_not_read_as_input(folder, tmp_path):
    import shutil

    copy = tmp_path / "in"
    shutil.copytree(folder, copy)
    run(copy, copy / "out")
    assert run(copy, copy / "out").ran == ()


def test_output_that_is_the_input_is_refused(folder):
    with pytest.raises(ParameterError, match="is the input folder itself"):
        run(folder, folder)


def test_empty_folder_leaves_nothing(tmp_path):
    (tmp_path / "in").mkdir()
    with pytest.raises(FormatError):
        run(tmp_path / "in", tmp_path / "new" / "out")
    assert [path.name for path in tmp_path.rglob("*")] == ["in"]


def test_info_tells_structure_dates_and_statistics(folder, tmp_path):
    report = run(folder, tmp_path / "out")
    stack = describe_file(report.products.stack, NullProgress())
    assert "unwrapPhase" in stack and "Interferograms:" in stack and "WAVELENGTH" in stack and "min " in stack
    velocity = describe_file(report.products.velocity, NullProgress())
    assert "[m/year]" in velocity and "Reference pixel" in velocity


def test_mexico_city_from_its_folder_agrees_with_mintpy(shared_data, tmp_path):
    """From the GeoTIFFs to velocity with the reference of MintPy's run: time series, coherence, velocity, deviation."""
    import h5py

    folder = shared_data / "mexico_city"
    report = run(folder, tmp_path / "out", reference=ReferenceChoice(row=9, col=8))
    products = report.products
    with h5py.File(folder / "mintpy_reference.h5") as theirs, h5py.File(products.timeseries) as ours:
        solved = theirs["inversion/weight_var/mask"][:] > 0
        difference = np.abs(ours["timeseries"][:] - theirs["inversion/weight_var/timeseries"][:])[:, solved].max(axis=0)
        assert difference.max() < 2e-5 and np.mean(difference < 1e-6) >= 0.99
        coherence = read_product(products.temporal_coherence).layers["temporalCoherence"]
        assert np.abs(coherence - theirs["inversion/weight_var/temporalCoherence"][:])[solved].max() < 1e-4
        velocity = read_product(products.velocity).layers
        for name in ("velocity", "velocityStd"):
            assert np.abs(velocity[name] - theirs[f"velocity/linear/{name}"][:])[solved].max() < 1e-5
    assert coherence[9, 8] == 1.0 and velocity["velocity"][9, 8] == 0.0


def test_water_mask_of_the_input_is_used(simulation, folder, tmp_path):
    from insar_workbench.core.files.raster import write_geotiff

    land = np.ones(simulation.grid.shape, dtype=bool)
    land[:, :20] = False
    write_geotiff(tmp_path / "water.tif", simulation.grid, land)
    report = run(folder, tmp_path / "out", load=LoadOptions(water_mask=tmp_path / "water.tif"))
    velocity = read_product(report.products.velocity)
    assert np.isnan(velocity.layers["velocity"][:, :20]).all() and velocity.metadata.reference[1] >= 20
    again = run(folder, tmp_path / "out", load=LoadOptions(water_mask=tmp_path / "water.tif"))
    assert again.ran == ()


def test_tides_and_ionosphere(simulation, folder, tmp_path):
    """The ionosphere is found among the products or beside the loaded stack; the tide needs no file."""
    options = {"corrections": (Ionosphere(), SolidEarthTides())}
    with pytest.raises(ParameterError, match="no ionosphere for"):
        run(folder, tmp_path / "out", **options)
    stack = InterferogramStack.open(tmp_path / "out" / "inputs" / "ifgramStack.h5")
    slope = np.linspace(1.0, 2.0, stack.grid.cols)[None, None, :] * stack.network.days[:, None, None] / 100.0
    phase = np.broadcast_to(slope, (len(stack.network), *stack.grid.shape)).astype(np.float32)
    everything = Window(0, stack.grid.rows, 0, stack.grid.cols)
    path = tmp_path / "out" / "inputs" / "ionStack.h5"
    with create_stack(path, stack.grid, stack.network, stack.metadata.attributes, (PHASE,)) as writer:
        writer.write(PHASE, everything, phase)
    report = run(folder, tmp_path / "out", **options)
    assert report.ran == ("correct ionosphere", "velocity") and "correct solid earth tides" in report.skipped
    assert report.series == tmp_path / "out" / "timeseries_SET_ion.h5"
    before, after = (DisplacementSeries.open(path).read() for path in (report.products.timeseries, report.series))
    change = after - before
    tide = DisplacementSeries.open(tmp_path / "out" / "inputs" / "SET.h5").read()
    delay = DisplacementSeries.open(tmp_path / "out" / "ion.h5").read()
    solved = np.isfinite(change)
    np.testing.assert_allclose(change[solved], -(tide + delay)[solved], atol=1e-6)
    assert np.ptp(delay[-1]) > 0.005
    assert run(folder, tmp_path / "out", **options).ran == ()


def test_unwrapping_errors_are_corrected_between_reference_and_inversion(tmp_path):
    """Switched on, up to date, another method, off (the original phase again), on: what depends on it is redone."""
    wanted = SimulationOptions(dates=12, rows=40, cols=50, seed=4, noise=0.3, turbulence=0.001, water_phase=False)
    truth, wrong = simulate(wanted), simulate(replace(wanted, unwrapping_errors=6))
    folder = write_gamma_folder(wrong, tmp_path / "gamma", components=True)
    output, at = tmp_path / "out", ReferenceChoice(row=truth.scene.town_centre[0], col=truth.scene.town_centre[1])
    options = UnwrappingOptions(min_area=10.0)
    depending = ("quick overview", "inversion", "velocity")
    original = run(folder, output, reference=at)
    before = read_product(original.products.open_triplets).layers["mask"]
    first = run(folder, output, reference=at, unwrapping=options)
    assert first.ran == ("unwrapping errors", *depending)
    products = first.products
    corner = truth.scene.corner & np.isfinite(truth.phase).all(axis=0)
    assert before[corner].min() > 0 == read_product(products.open_triplets).layers["mask"][corner].max()
    share = read_product(products.corrected_share).layers["correctedShare"]
    np.testing.assert_allclose(share[corner], 6 / len(truth.network))
    corrected = DisplacementSeries.open(products.timeseries).read()
    write_stack(truth, tmp_path / "truth.h5", tmp_path / "geometry.h5")
    outputs = InversionOutputs(tmp_path / "ts.h5")
    invert_stack(tmp_path / "truth.h5", outputs, InversionOptions(), NullProgress())
    expected = DisplacementSeries.open(tmp_path / "ts.h5").read()
    both = np.isfinite(corrected) & np.isfinite(expected)
    assert both[:, corner].all() and np.abs(corrected - expected)[both].max() < 1e-5
    assert run(folder, output, reference=at, unwrapping=options).ran == ()
    again = run(folder, output, reference=at, unwrapping=replace(options, method=CLOSURE))
    assert again.ran == ("unwrapping errors", *depending)
    assert InterferogramStack.open(products.stack).phase_dataset == "unwrapPhase_phaseClosure"
    undone = plan(folder, output, reference=at)
    assert [name for name, state in undone.items() if state == OUT_OF_DATE] == ["unwrapping errors", *depending]
    assert run(folder, output, reference=at).ran == ("unwrapping errors", *depending)
    assert plan(folder, output, reference=at)["unwrapping errors"] == SKIPPED
    np.testing.assert_array_equal(read_product(products.open_triplets).layers["mask"], before)
    assert run(folder, output, reference=at).ran == ()
    back = run(folder, output, reference=at, unwrapping=replace(options, method=CLOSURE))
    assert back.ran == ("unwrapping errors", *depending)


def test_an_interrupted_correction_is_made_up_for(simulation, tmp_path):
    folder = write_gamma_folder(simulation, tmp_path / "gamma", components=True)
    output = tmp_path / "out"

    options = replace(WorkflowOptions(), unwrapping=UnwrappingOptions())
    with pytest.raises(Canceled):
        run_workflow(folder, output, options, StoppingAt("inversion"))
    assert run(folder, output, unwrapping=UnwrappingOptions()).ran == ("inversion", "velocity")
    (output / "unwrapCorrectedShare.h5").unlink()
    assert "unwrapping errors" in run(folder, output, unwrapping=UnwrappingOptions()).ran


def test_the_quietest_date_becomes_the_reference(folder, tmp_path):
    options = {"corrections": (DemError(),), "noise": NoiseOptions(), "quiet_reference": True}
    report = run(folder, tmp_path / "out", **options)
    assert report.ran[-3:] == ("noise of the dates", ReferenceDate.title.lower(), "velocity")
    series = DisplacementSeries.open(report.series)
    assert series.reference_date == report.noise.quietest
    values = series.read()[series.dates.index(report.noise.quietest)]
    assert (values[np.isfinite(values)] == 0).all()


def test_without_coherence(simulation, folder, tmp_path):
    source = tmp_path / "in"
    shutil.copytree(folder, source)
    for path in source.rglob("*cc*.tif"):
        path.unlink()
    progress = Recorder()
    options = replace(
        WorkflowOptions(), reference=ReferenceChoice(row=20, col=25), inversion=InversionOptions(weights="no")
    )
    report = run_workflow(source, tmp_path / "out", options, progress)
    assert ("average coherence", SKIPPED) in report.steps and not report.products.average_coherence.exists()
    assert "the interferograms come without coherence" in progress.infos
    assert report.products.velocity.is_file()


def test_masks_of_ones_own_are_used(simulation, folder, tmp_path):
    """One for the reference point and one for the inversion, though the input has none."""
    shape = simulation.grid.shape
    left, top = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
    left[:, :20], top[:15] = True, True
    write_product(tmp_path / "left.h5", "mask", simulation.grid, {"mask": left}, {})
    write_product(tmp_path / "top.h5", "waterMask", simulation.grid, {"waterMask": top}, {})
    report = run(
        folder,
        tmp_path / "out",
        reference=ReferenceChoice(mask=tmp_path / "left.h5"),
        inversion=InversionOptions(water_mask=tmp_path / "top.h5"),
    )
    velocity = read_product(report.products.velocity)
    row, col = velocity.metadata.reference
    assert col < 20
    solved = np.isfinite(velocity.layers["velocity"])
    solved[row, col] = False
    assert solved[:15].any() and not solved[15:].any()


def test_corrections_when_no_pixel_is_reliable(folder, tmp_path):
    """The mask that the threshold leaves is empty: ramps are fitted to all pixels, and the noise is theirs."""
    wanted = {"inversion": InversionOptions(coherence_threshold=1.0, min_region_pixels=10**6)}
    wanted |= {"corrections": (DemError(), Ramp("linear")), "noise": NoiseOptions()}
    report = run(folder, tmp_path / "out", **wanted)
    assert not read_product(report.products.mask).layers["mask"].any()
    assert np.isfinite(read_product(report.products.velocity).layers["velocity"]).any()
    assert report.noise is not None and "iwb.parameters" in DisplacementSeries.open(report.series).metadata.attributes


def test_a_run_that_is_refused_has_not_touched_the_folder(folder, tmp_path, monkeypatch):
    """What it would make, and take away again, the other run may have found there by then."""
    seen = []

    @contextmanager
    def taken(target: Path, in_use: str) -> Iterator[None]:
        seen.append(list(target.parent.iterdir()))
        raise InUse(in_use)
        yield

    monkeypatch.setattr("insar_workbench.core.workflow.workflow.claimed", taken)
    with pytest.raises(InUse, match="Another run writes into"):
        run_workflow(folder, tmp_path / "out", WorkflowOptions(), NullProgress())
    assert seen == [[]] and not (tmp_path / "out").exists()
