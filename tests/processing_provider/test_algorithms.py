# SPDX-License-Identifier: GPL-2.0-or-later
"""Each algorithm run by its id, as scripts and models do, and what it says when something is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.coordinates import crs_name
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import to_lonlat
from insar_workbench.core.products import read_mask, read_product
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import InterferogramStack


def load(run, interferograms, folder, **options):
    return run(
        "loadstack",
        INPUT=interferograms,
        STACK=folder / "ifgramStack.h5",
        GEOMETRY=folder / "geometryGeo.h5",
        **options,
    )


# --- load ---------------------------------------------------------------------------------------------------


def test_load(run, interferograms, simulation, tmp_path):
    results = load(run, interferograms, tmp_path / "new" / "folder")
    stack = InterferogramStack.open(results["STACK"])
    assert stack.network.pairs == simulation.network.pairs
    assert stack.grid.shape == (results["ROWS"], results["COLUMNS"]) == (30, 40)
    assert (results["PAIRS"], results["DATES"]) == (len(simulation.network), 12)
    assert "height" in read_product(results["GEOMETRY"]).layers


def test_load_a_part_at_lower_resolution(run, interferograms, simulation, tmp_path):
    xmin, _, _, ymax = simulation.grid.extent
    dx = simulation.grid.dx
    crs = crs_name(simulation.grid.crs_wkt)
    extent = f"{xmin},{xmin + 20 * dx},{ymax - 10 * dx},{ymax} [{crs}]"
    results = load(run, interferograms, tmp_path, FORMAT="gamma", EXTENT=extent, MULTILOOK=2)
    assert (results["ROWS"], results["COLUMNS"]) == (5, 10)


def test_extent_in_another_coordinate_system(run, interferograms, simulation, tmp_path):
    west, north = to_lonlat(simulation.grid, *simulation.grid.centre(5, 5))
    east, south = to_lonlat(simulation.grid, *simulation.grid.centre(14, 24))
    results = load(run, interferograms, tmp_path, EXTENT=f"{west},{east},{south},{north} [EPSG:4326]")
    assert 10 <= results["ROWS"] <= 12
    assert 20 <= results["COLUMNS"] <= 22


# --- network ------------------------------------------------------------------------------------------------


def test_modify_network_writes_a_copy(run, stack, simulation, tmp_path):
    copy = tmp_path / "selected.h5"
    excluded = simulation.dates[3]
    results = run("modifynetwork", STACK=stack, EXCLUDE_DATES=excluded.isoformat(), OUTPUT=copy)
    assert results["OUTPUT"] == results["STACK"] == str(copy)
    assert all(InterferogramStack.open(stack).network.kept)
    kept = InterferogramStack.open(copy).network
    assert excluded not in kept.dates
    assert (results["PAIRS"], results["DATES"], results["COMPONENTS"]) == (sum(kept.kept), 11, 1)
    assert results["WARNING"] == ""
    assert "11 of 12 dates" in results["MESSAGE"]


def test_modify_network_changes_the_stack_itself_and_reset_takes_it_back(run, stack):
    results = run("modifynetwork", STACK=stack, MAX_DAYS=13)
    assert results["STACK"] == str(stack)
    assert "OUTPUT" not in results
    assert not all(InterferogramStack.open(stack).network.kept)
    results = run("resetnetwork", STACK=stack)
    assert all(InterferogramStack.open(stack).network.kept)
    assert results["PAIRS"] == len(InterferogramStack.open(stack).network)


def test_modify_network_by_start_and_end(run, stack, simulation):
    run("modifynetwork", STACK=stack, START=simulation.dates[2].isoformat(), END=simulation.dates[8].isoformat())
    assert InterferogramStack.open(stack).network.dates == simulation.dates[2:9]


def test_modify_network_by_every_other_condition(run, stack, simulation):
    names = simulation.network.names
    results = run(
        "modifynetwork",
        STACK=stack,
        CONNECTIONS=2,
        MAX_BPERP=10_000,
        EXCLUDE_PAIRS=names[0],
        EXCLUDE_INDEXES="1",
    )
    kept = InterferogramStack.open(stack).network.kept
    assert not kept[0] and not kept[1]
    assert 0 < results["PAIRS"] == sum(kept) < len(names)


def test_modify_network_by_coherence_in_an_area(run, stack, simulation):
    row, col = simulation.scene.town_centre
    x, y = simulation.grid.centre(row, col)
    dx = simulation.grid.dx
    area = f"{x - 2 * dx},{x + 2 * dx},{y - 2 * dx},{y + 2 * dx}"
    inside = run("modifynetwork", STACK=stack, MIN_COHERENCE=0.7, AREA=area, KEEP_TREE=False)
    everywhere = run("modifynetwork", STACK=stack, MIN_COHERENCE=0.7, KEEP_TREE=True)
    assert inside["PAIRS"] == len(simulation.network)
    assert everywhere["PAIRS"] == 11  # nothing but the spanning tree of 12 dates


def test_a_broken_network_is_said_in_words(run, stack, simulation):
    bridge = [
        name
        for name, (first, second) in zip(simulation.network.names, simulation.network.pairs)
        if first <= simulation.dates[5] < second
    ]
    results = run("modifynetwork", STACK=stack, EXCLUDE_PAIRS=" ".join(bridge))
    assert results["COMPONENTS"] == 2
    assert "falls into 2 parts" in results["WARNING"]


def test_network_as_table(run, stack, simulation):
    from qgis.core import NULL

    run("modifynetwork", STACK=stack, EXCLUDE_INDEXES="2")
    table = run("plotnetwork", STACK=stack, TABLE="TEMPORARY_OUTPUT")["TABLE"]
    assert not table.isSpatial()
    rows = list(table.getFeatures())
    assert [row["index"] for row in rows] == list(range(len(simulation.network)))
    assert [bool(row["kept"]) for row in rows] == [row["index"] != 2 for row in rows]
    first, second = simulation.network.pairs[0]
    assert (rows[0]["first"].toString("yyyy-MM-dd"), rows[0]["days"]) == (first.isoformat(), (second - first).days)
    assert rows[0]["bperp"] == pytest.approx(simulation.network.bperp[0], abs=1e-3)
    assert all(row["coherence"] != NULL and 0 < row["coherence"] < 1 for row in rows)


def test_network_as_pictures(run, stack, tmp_path):
    results = run("plotnetwork", STACK=stack, PICTURES=tmp_path / "pictures", FORMAT="svg", TABLE=tmp_path / "t.gpkg")
    for name in ("NETWORK", "BASELINE_HISTORY", "COHERENCE_MATRIX", "COHERENCE_HISTORY"):
        assert Path(results[name]).suffix == ".svg"
        assert Path(results[name]).stat().st_size > 1000
    assert Path(results["TABLE"]).is_file()


# --- quality and reference ----------------------------------------------------------------------------------


def test_average_coherence(run, stack, tmp_path):
    results = run("averagecoherence", STACK=stack, COHERENCE=tmp_path / "c.h5", COHERENCE_LAYER=tmp_path / "c.tif")
    product = read_product(results["COHERENCE"]).layers["coherence"]
    np.testing.assert_array_equal(read_raster(results["COHERENCE_LAYER"]).array, product)


def test_generate_mask(run, series, tmp_path):
    results = run(
        "generatemask",
        INPUT=series.with_name("temporalCoherence.h5"),
        MINIMUM=0.7,
        MIN_REGION_PIXELS=10,
        MASK=tmp_path / "m.h5",
        MASK_LAYER=tmp_path / "m.tif",
    )
    grid = DisplacementSeries.open(series).grid
    mask = read_mask(results["MASK"], grid, "series")
    np.testing.assert_array_equal(mask, read_mask(series.with_name("maskTempCoh.h5"), grid, "series"))
    np.testing.assert_array_equal(mask, read_mask(results["MASK_LAYER"], grid, "series"))
    assert (results["VALID"], results["TOTAL"]) == (mask.sum(), mask.size)


def test_mask_within_a_mask_and_components(run, stack, series, tmp_path):
    base = series.with_name("maskTempCoh.h5")
    results = run("generatemask", INPUT=stack, COMPONENTS=True, BASE_MASK=base, MASK=tmp_path / "m.h5")
    assert "MASK_LAYER" not in results
    assert 0 < results["VALID"] < results["TOTAL"]


def test_reference_by_row_and_column(run, stack, simulation, tmp_path):
    row, col = (int(i) for i in simulation.scene.town_centre)
    copy = tmp_path / "referenced.h5"
    results = run("referencepoint", STACK=stack, ROW=row - 1, COLUMN=col, OUTPUT=copy)
    assert (results["ROW"], results["COLUMN"]) == (row - 1, col)
    assert (results["X"], results["Y"]) == simulation.grid.centre(row - 1, col)
    assert results["STACK"] == results["OUTPUT"] == str(copy)
    assert InterferogramStack.open(copy).reference == (row - 1, col)
    assert InterferogramStack.open(stack).reference == (row, col)


def test_reference_by_point_in_longitude_and_latitude(run, stack, simulation):
    row, col = (int(i) for i in simulation.scene.town_centre)
    lon, lat = to_lonlat(simulation.grid, *simulation.grid.centre(row, col + 1))
    results = run("referencepoint", STACK=stack, POINT=f"{lon},{lat} [EPSG:4326]")
    assert (results["ROW"], results["COLUMN"]) == (row, col + 1)
    x, y = simulation.grid.centre(row + 1, col)
    results = run("referencepoint", STACK=stack, POINT=f"{x},{y}")
    assert (results["ROW"], results["COLUMN"]) == (row + 1, col)


def test_reference_found_automatically(run, stack, simulation):
    results = run("referencepoint", STACK=stack, MIN_REFERENCE_COHERENCE=0.5)
    assert results["COHERENCE"] > 0.5
    assert InterferogramStack.open(stack).reference == (results["ROW"], results["COLUMN"])


# --- inversion and velocity ---------------------------------------------------------------------------------


def test_invert(run, original_stack, simulation, tmp_path):
    files = {name: tmp_path / f"{name}.h5" for name in ("TIMESERIES", "TEMPORAL_COHERENCE", "NUM_PAIRS", "MASK")}
    layers = {name: tmp_path / f"{name}.tif" for name in ("TEMPORAL_COHERENCE_LAYER", "MASK_LAYER")}
    results = run("invertnetwork", STACK=original_stack, **files, **layers)
    assert {name: results[name] for name in (*files, *layers)} == {
        name: str(path) for name, path in (files | layers).items()
    }
    assert DisplacementSeries.open(files["TIMESERIES"]).dates == simulation.dates
    assert (results["PAIRS"], results["DATES"]) == (len(simulation.network), 12)
    assert results["RELIABLE"] == read_product(files["MASK"]).layers["mask"].sum()
    assert 0 < results["RELIABLE"] <= results["SOLVED"] <= results["PIXELS"] == 1200


def test_invert_makes_layers_without_the_files_behind_them(run, original_stack, tmp_path):
    layer = tmp_path / "coherence.tif"
    results = run("invertnetwork", STACK=original_stack, TIMESERIES=tmp_path / "t.h5", TEMPORAL_COHERENCE_LAYER=layer)
    assert np.nanmax(read_raster(layer).array) == 1.0
    assert Path(results["TEMPORAL_COHERENCE"]).is_file()
    assert "MASK" not in results


def test_velocity_in_millimetres_on_the_map(run, series, simulation, tmp_path):
    results = run(
        "velocity",
        TIMESERIES=series,
        MASK=series.with_name("maskTempCoh.h5"),
        VELOCITY=tmp_path / "velocity.h5",
        VELOCITY_LAYER=tmp_path / "velocity.tif",
        VELOCITY_STD_LAYER=tmp_path / "std.tif",
    )
    product = read_product(results["VELOCITY"])
    raster = read_raster(results["VELOCITY_LAYER"])
    mask = read_mask(series.with_name("maskTempCoh.h5"), product.grid, "product")
    np.testing.assert_allclose(raster.array[mask], 1000 * product.layers["velocity"][mask], rtol=1e-6)
    assert np.isnan(raster.array[~mask]).all()
    assert np.isfinite(product.layers["velocity"][~mask]).any()
    std = read_raster(results["VELOCITY_STD_LAYER"]).array
    np.testing.assert_allclose(std[mask], 1000 * product.layers["velocityStd"][mask], rtol=1e-6)
    row, col = simulation.scene.landslide_centre
    assert raster.array[row, col] < -10
    assert results["DATES"] == 12


def test_what_a_dialog_leaves_empty_is_not_given(run, series, stack, tmp_path):
    from qgis.core import NULL

    # optional files come as NULL from the dialog, which QGIS would read as the text '0'
    empty = {"MASK": NULL, "COVARIANCE": NULL, "STEPS": NULL, "EXCLUDE_DATES": ""}
    assert run("velocity", TIMESERIES=series, **empty, VELOCITY=tmp_path / "v.h5")["DATES"] == 12
    assert run("modifynetwork", STACK=stack, MASK=NULL, MAX_DAYS=None)["DATES"] == 12


def test_velocity_takes_all_functions_of_time(run, series, simulation, tmp_path):
    step = simulation.dates[6]
    results = run(
        "velocity",
        TIMESERIES=series,
        START=simulation.dates[1].isoformat(),
        EXCLUDE_DATES=f"{simulation.dates[4]:%Y%m%d}",
        PERIODIC="0.2",
        STEPS=step.isoformat(),
        UNCERTAINTY="bootstrap",
        BOOTSTRAP_COUNT=20,
        VELOCITY=tmp_path / "velocity.h5",
    )
    assert results["DATES"] == 10
    assert f"step{step:%Y%m%d}" in results["LAYERS"].split(", ")
    assert "VELOCITY_LAYER" not in results


def test_workflow_and_its_second_run(run, interferograms, simulation, tmp_path):
    row, col = (int(i) for i in simulation.scene.town_centre)
    lon, lat = to_lonlat(simulation.grid, *simulation.grid.centre(row, col))
    options = {"INPUT": interferograms, "OUTPUT_FOLDER": tmp_path / "out", "POINT": f"{lon},{lat} [EPSG:4326]"}
    results = run("smallbaselineworkflow", **options)
    for name in ("STACK", "GEOMETRY", "TIMESERIES", "TEMPORAL_COHERENCE", "NUM_PAIRS", "MASK", "VELOCITY"):
        assert Path(results[name]).is_file()
    assert InterferogramStack.open(results["STACK"]).reference == (row, col)
    for name in ("velocity", "temporalCoherence", "maskTempCoh"):
        assert (tmp_path / "out" / "layers" / f"{name}.tif").is_file()
        assert (tmp_path / "out" / "layers" / f"{name}.qml").is_file()
    assert results["STEPS_RUN"] >= 5
    again = run("smallbaselineworkflow", **options)
    assert again["STEPS_RUN"] == 0
    assert "inversion" in again["SKIPPED"]
    changed = run("smallbaselineworkflow", **options, PERIODIC="0.5")
    assert changed["STEPS_RUN"] == 1


def test_info(run, series, tmp_path):
    results = run("info", FILE=series, OUTPUT=tmp_path / "text.txt")
    assert "Dates: 12" in results["TEXT"]
    assert (tmp_path / "text.txt").read_text(encoding="utf-8") == results["TEXT"] + "\n"


# --- what is wrong is said ----------------------------------------------------------------------------------

WRONG = [
    ("loadstack", {"MULTILOOK": 0}, "MULTILOOK"),
    ("loadstack", {"FORMAT": "roipac"}, "FORMAT"),
    ("modifynetwork", {"START": "2019-05-01", "END": "2019-02-01"}, "start date 20190501 is after the end date"),
    ("modifynetwork", {"START": "spring"}, "START"),
    ("modifynetwork", {"EXCLUDE_DATES": "20190105 yesterday"}, "'yesterday' is not a date"),
    ("modifynetwork", {"EXCLUDE_PAIRS": "20190105"}, "'20190105' is not a pair of dates"),
    ("modifynetwork", {"EXCLUDE_INDEXES": "a"}, "'a' is neither a position nor a range"),
    ("modifynetwork", {"MIN_COHERENCE": 1.5}, "MIN_COHERENCE"),
    ("referencepoint", {"ROW": 3}, "needs both a row and a column"),
    ("referencepoint", {"ROW": 3, "COLUMN": 3, "POINT": "1,2"}, "give one of them"),
    ("generatemask", {"MINIMUM": 2, "MAXIMUM": 1}, "minimum 2 is above the maximum 1"),
    ("invertnetwork", {"WEIGHTS": "good"}, "WEIGHTS"),
    ("invertnetwork", {"TIMESERIES": "/nowhere/series.tif", "STACK": "/nowhere/stack.tif"}, "STACK"),
    ("velocity", {"PERIODIC": "yearly"}, "yearly"),
    ("velocity", {"STEPS": "20191301"}, "'20191301' is not a date"),
    ("velocity", {"EXP": "20190301"}, "onset"),
    ("velocity", {"UNCERTAINTY": "covariance"}, "needs the file with the time series' covariance"),
    ("velocity", {"START": "2019-05-01", "END": "2019-02-01"}, "is not before the end date"),
    ("smallbaselineworkflow", {"STEPS": "x"}, "'x' is not a date"),
    ("smallbaselineworkflow", {"ROW": 3}, "needs both a row and a column"),
]
GOOD = {
    "INPUT": "/nowhere/input.h5",
    "STACK": "/nowhere/stack.h5",
    "GEOMETRY": "/nowhere/geometry.h5",
    "TIMESERIES": "/nowhere/series.h5",
    "VELOCITY": "/nowhere/velocity.h5",
    "MASK": "/nowhere/mask.h5",
    "OUTPUT_FOLDER": "/nowhere/folder",
}


@pytest.mark.parametrize(("name", "values", "words"), WRONG)
def test_wrong_values_are_refused_before_running(qgis_app, name, values, words):
    from qgis.core import QgsProcessingContext

    algorithm = qgis_app.processingRegistry().algorithmById(f"insar:{name}")
    good = {key: value for key, value in GOOD.items() if algorithm.parameterDefinition(key)}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(good, context)[0]
    ok, message = algorithm.checkParameterValues({**good, **values}, context)
    assert not ok
    assert words in message


FAILING = [
    ("loadstack", {"INPUT": "{tmp}/nowhere"}, "does not exist"),
    ("modifynetwork", {"STACK": "{tmp}/nothing.h5"}, "nothing.h5 does not exist; check its name."),
    ("modifynetwork", {"STACK": "{stack}", "EXCLUDE_DATES": "20010101"}, "20010101 is not in the network"),
    ("modifynetwork", {"STACK": "{stack}", "MIN_COHERENCE": 0.5, "AREA": "0,1,0,1"}, "does not touch the data"),
    ("referencepoint", {"STACK": "{stack}", "POINT": "0,0 [EPSG:4326]"}, "lies outside"),
    ("invertnetwork", {"STACK": "{series}"}, "is not a stack of interferograms"),
    ("velocity", {"TIMESERIES": "{stack}"}, "is not a displacement time series"),
    ("velocity", {"TIMESERIES": "{series}", "STEPS": "20500101"}, "is not inside the dates"),
    ("info", {"FILE": "{tmp}/empty.h5"}, "cannot be read as HDF5"),
]


@pytest.mark.parametrize(("name", "values", "words"), FAILING)
def test_what_fails_says_why_and_leaves_no_file(run, stack, series, tmp_path, name, values, words):
    from qgis.core import QgsProcessingException

    (tmp_path / "empty.h5").touch()
    outputs = {
        "loadstack": {"STACK": tmp_path / "out.h5", "GEOMETRY": tmp_path / "out2.h5"},
        "invertnetwork": {"TIMESERIES": tmp_path / "out.h5"},
        "velocity": {"VELOCITY": tmp_path / "out.h5"},
    }.get(name, {})
    texts = {"tmp": tmp_path, "stack": stack, "series": series}
    inputs = {key: value.format(**texts) if isinstance(value, str) else value for key, value in values.items()}
    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException) as caught:
        run(name, **inputs, **outputs)
    assert words in str(caught.value)
    assert sorted(tmp_path.iterdir()) == before


def run_canceled(qgis_app, name, parameters):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = qgis_app.processingRegistry().createAlgorithmById(f"insar:{name}")
    values = {key: str(value) for key, value in parameters.items()}
    return algorithm.run(values, QgsProcessingContext(), feedback)


def test_cancel_is_a_failure_and_leaves_nothing(qgis_app, original_stack, tmp_path):
    results, ok = run_canceled(
        qgis_app, "invertnetwork", {"STACK": original_stack, "TIMESERIES": tmp_path / "t.h5", "MASK": tmp_path / "m.h5"}
    )
    assert not ok
    assert results == {}
    assert list(tmp_path.iterdir()) == []


def test_cancel_of_the_workflow(qgis_app, interferograms, tmp_path):
    assert not run_canceled(
        qgis_app, "smallbaselineworkflow", {"INPUT": interferograms, "OUTPUT_FOLDER": tmp_path / "out"}
    )[1]
    assert not list((tmp_path / "out").rglob("*.h5"))


def test_a_fault_of_the_program_is_not_hidden(qgis_app, stack, monkeypatch):
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    from insar_workbench.core.network import network_selection as module

    def broken(*_):
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(module, "reset_network", broken)
    algorithm = qgis_app.processingRegistry().createAlgorithmById("insar:resetnetwork")
    with pytest.raises(ZeroDivisionError):
        algorithm.processAlgorithm({"STACK": str(stack)}, QgsProcessingContext(), QgsProcessingFeedback())

    def refused(*_):
        from insar_workbench.core.errors import NetworkError

        raise NetworkError("A sentence.")

    monkeypatch.setattr(module, "reset_network", refused)
    with pytest.raises(QgsProcessingException) as caught:
        algorithm.processAlgorithm({"STACK": str(stack)}, QgsProcessingContext(), QgsProcessingFeedback())
    assert str(caught.value) == "A sentence."
    assert type(caught.value.__cause__).__name__ == "NetworkError"


def test_progress_reaches_the_feedback(qgis_app, original_stack, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    class Recorder(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.lines = []

        def pushInfo(self, text):
            self.lines.append(text)

    feedback = Recorder()
    fractions = []
    feedback.progressChanged.connect(fractions.append)
    algorithm = qgis_app.processingRegistry().createAlgorithmById("insar:invertnetwork")
    values = {"STACK": str(original_stack), "TIMESERIES": str(tmp_path / "t.h5")}
    assert algorithm.run(values, QgsProcessingContext(), feedback)[1]
    assert fractions[-1] == 100.0
    assert fractions == sorted(fractions)
    assert any("pixels solved" in line for line in feedback.lines)


def test_the_input_folder_is_never_written_to(run, interferograms, tmp_path):
    source = Path(shutil.copytree(interferograms, tmp_path / "in"))
    before = {path: path.stat().st_mtime_ns for path in sorted(source.rglob("*"))}
    run("smallbaselineworkflow", INPUT=source, OUTPUT_FOLDER=tmp_path / "out")
    assert {path: path.stat().st_mtime_ns for path in sorted(source.rglob("*"))} == before
