# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of what ARIA-tools leaves: signs, band metadata, geometry, delays, and stacks that are not whole."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers.aria_stacks import radar_facts, write_aria_tools, write_date_stack, write_raster, write_stack
from load_fixtures import Recorder

from insar_workbench.core.dates import format_date
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.readers.base import OpenOptions, StackSource
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_scene import HEADING, START_SECONDS
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

ROWS, COLS = 24, 30
EVERYTHING = Window(0, ROWS, 0, COLS)


@pytest.fixture(scope="module")
def truth() -> Simulation:
    options = SimulationOptions(dates=4, rows=ROWS, cols=COLS, connections=2, seed=5, missing_dates=0.0)
    return simulate(replace(options, water_phase=False, unwrapping_errors=1, noise=0.3))


def opened(folder: Path, progress: Recorder | None = None, **options: object) -> StackSource:
    return open_source(folder, "auto", progress or Recorder(), OpenOptions(**options))  # type: ignore[arg-type]


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    text = path.read_text(encoding="utf-8")
    assert change(text) != text
    path.write_text(change(text), encoding="utf-8")


@pytest.mark.parametrize("later_first", [True, False])
@pytest.mark.parametrize("place", ["", "stack"])
def test_phase_components_and_baseline_are_earlier_later(
    truth: Simulation, tmp_path: Path, later_first: bool, place: str
) -> None:
    write_aria_tools(truth, tmp_path, later_first)
    source = opened(tmp_path / place)
    assert (source.format, source.layers) == ("aria_tools", (PHASE, COHERENCE, COMPONENT))
    assert source.network.pairs == truth.network.pairs
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp)
    nothing = np.isnan(truth.phase)
    phase = np.where(nothing | (truth.phase == 0), np.nan, truth.phase)
    np.testing.assert_array_equal(source.read_cube(PHASE, EVERYTHING), phase)
    part = Window(3, 20, 4, 17)
    np.testing.assert_array_equal(source.read(PHASE, 2, part), phase[2][part.slices])
    coherence = np.where(nothing | (truth.coherence == 0), np.nan, truth.coherence)
    np.testing.assert_array_equal(source.read_cube(COHERENCE, EVERYTHING), coherence)
    # 0 in the stack is a component, and -1 is none
    components = source.read_cube(COMPONENT, EVERYTHING)
    np.testing.assert_array_equal(components, np.where(nothing, np.nan, truth.components))
    assert np.nanmin(components) == 1.0 and np.nanmax(components) == 2.0


def test_geometry_and_attributes(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    source = opened(tmp_path)
    assert source.geometry == ("height", "incidenceAngle", "azimuthAngle", "waterMask")
    scene = truth.scene
    for name, expected in (
        ("height", scene.height),
        ("incidenceAngle", scene.incidence),
        ("azimuthAngle", scene.azimuth),
        ("waterMask", np.where(scene.water, np.nan, 1.0)),
    ):
        np.testing.assert_allclose(source.read_geometry(name, EVERYTHING), expected, rtol=1e-6)
    attributes = source.attributes
    assert float(attributes["WAVELENGTH"]) == truth.options.wavelength
    assert float(attributes["CENTER_LINE_UTC"]) == START_SECONDS
    assert float(attributes["HEADING"]) == pytest.approx(HEADING, abs=0.3)
    assert float(attributes["STARTING_RANGE"]) == 800_000.0
    assert (attributes["ORBIT_DIRECTION"], attributes["PLATFORM"]) == ("ASCENDING", "Sen")
    assert "height from DEM/SRTM_3arcsec.dem.vrt" in source.found
    assert truth.scene.water.any()


def test_no_data_that_the_stack_does_not_declare(truth: Simulation, tmp_path: Path) -> None:
    """Stacks of older ARIA-tools declare none: 0, and -1 in components, are no data all the same."""
    write_aria_tools(truth, tmp_path)
    for path in (tmp_path / "stack").glob("*.vrt"):
        rewrite(path, lambda text: re.sub("<NoDataValue>.*?</NoDataValue>", "", text))
    source = opened(tmp_path)
    for layer in source.layers:
        assert np.isnan(source.read_cube(layer, EVERYTHING)).sum() >= np.isnan(truth.phase).sum() > 0


def test_files_without_vrt(truth: Simulation, tmp_path: Path) -> None:
    """The elevation model and the mask are ENVI rasters too, as the tutorial names them."""
    write_aria_tools(truth, tmp_path)
    for name in ("DEM/SRTM_3arcsec.dem.vrt", "mask/watermask.msk.vrt"):
        (tmp_path / name).unlink()
    source = opened(tmp_path)
    assert {"height from DEM/SRTM_3arcsec.dem", "waterMask from mask/watermask.msk"} <= set(source.found)


def test_model_on_the_grid_is_preferred(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    wide = replace(truth.grid, rows=ROWS + 4, y0=truth.grid.y0 - 2 * truth.grid.dy)
    write_raster(tmp_path / "DEM" / "A_expanded.dem", wide, np.zeros(wide.shape, np.float32), -32768.0)
    source = opened(tmp_path)
    np.testing.assert_allclose(source.read_geometry("height", EVERYTHING), truth.scene.height)


def test_no_geometry_at_all(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path / "p")
    for place in ("DEM", "incidenceAngle", "azimuthAngle", "mask"):
        (tmp_path / "p" / place).rename(tmp_path / place)
    progress = Recorder()
    load_stack(tmp_path / "p", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    for name in ("height", "incidenceAngle", "azimuthAngle"):
        assert any(text.startswith(f"{name} is missing") for text in progress.warnings)
    assert "HEADING" not in InterferogramStack.open(tmp_path / "s.h5").metadata.attributes


def date_images(truth: Simulation, radians: float) -> dict[date, np.ndarray]:
    """An image for each date, the later the larger."""
    y = np.linspace(1.0, 2.0, ROWS * COLS).reshape(ROWS, COLS)
    return {day: radians * (1.0 + 0.1 * number) * y for number, day in enumerate(truth.dates)}


def write_delays(truth: Simulation, folder: Path, air: float) -> None:
    """Stacks of troposphere (two models), tide and ionosphere, as in the products: phase of the later minus earlier."""
    grid, wavelength, stack = truth.grid, truth.options.wavelength, folder / "stack"
    for model, radians in (("GMAO", 7.0), ("HRRR", air)):
        path = stack / "troposphereTotal" / f"{model}Stack.vrt"
        images = date_images(truth, radians)
        write_date_stack(path, grid, model, images, wavelength, folder / "troposphereTotal" / model)
    tides = date_images(truth, 0.5)
    write_date_stack(stack / "setStack.vrt", grid, "solidEarthTide", tides, wavelength, folder / "solidEarthTide")
    names = [f"{format_date(later)}_{format_date(first)}" for first, later in truth.network.pairs]
    images = [np.full(grid.shape, 1.0 + number, np.float32) for number in range(len(names))]
    files = [write_raster(folder / "ionosphere" / name, grid, image, 0.0) for name, image in zip(names, images)]
    facts = [radar_facts(name, wavelength) for name in names]
    write_stack(stack / "ionoStack.vrt", grid, "ionosphere", files, 0.0, facts)


@pytest.mark.parametrize("air", [-400.0, 400.0])
def test_delays_are_longer_paths_of_the_later_date(truth: Simulation, tmp_path: Path, air: float) -> None:
    """Delays of dates are -4 pi / wavelength times the longer path, or its opposite, which the troposphere betrays."""
    write_aria_tools(truth, tmp_path)
    write_delays(truth, tmp_path, air)
    source = opened(tmp_path)
    assert source.layers[3:] == ("troposphere", "solidEarthTide", "ionosphere")
    assert "troposphereTotal/GMAOStack.vrt: HRRRStack.vrt is taken" in source.skipped
    longer, tides = date_images(truth, 400.0), date_images(truth, 0.5)
    for number, (first, second) in enumerate(truth.network.pairs):
        for layer, expected in (
            ("troposphere", longer[second] - longer[first]),
            ("solidEarthTide", tides[first] - tides[second]),
            ("ionosphere", np.full((ROWS, COLS), -1.0 - number)),
        ):
            np.testing.assert_allclose(source.read(layer, number, EVERYTHING), expected, atol=1e-3)
            np.testing.assert_allclose(source.read_cube(layer, EVERYTHING)[number], expected, atol=1e-3)


def test_delays_that_lack_a_date_are_left_out(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    images = date_images(truth, 0.5)
    images.pop(truth.dates[-1])
    place = tmp_path / "solidEarthTide"
    write_date_stack(
        tmp_path / "stack/setStack.vrt", truth.grid, "solidEarthTide", images, truth.options.wavelength, place
    )
    source = opened(tmp_path)
    assert source.layers == (PHASE, COHERENCE, COMPONENT)
    assert any(line.startswith("solidEarthTide: setStack.vrt lacks 2 pairs (such as") for line in source.skipped)


def test_pair_without_coherence_is_left_out(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    path = tmp_path / "stack" / "cohStack.vrt"
    rewrite(path, lambda text: re.sub('<VRTRasterBand dataType="Float32" band="5">.*?</VRTRasterBand>', "", text))
    source = opened(tmp_path)
    assert len(source.network) == len(truth.network) - 1
    assert [line for line in source.skipped if line.endswith("it has no coherence")]
    path.unlink()
    source = opened(tmp_path)
    assert source.layers == (PHASE, COMPONENT) and "coherence: there is no cohStack.vrt" in source.skipped


def test_crop_multilook_and_delays_through_load(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path / "p")
    write_delays(truth, tmp_path / "p", -400.0)
    extent = truth.grid.crop(Window(2, 22, 6, 26)).extent
    options = LoadOptions(extent=extent, multilook=2)
    load_stack(tmp_path / "p", tmp_path / "s.h5", tmp_path / "g.h5", options, Recorder(), delays_path=tmp_path / "d.h5")
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.grid.shape == (10, 10) and stack.grid.extent == pytest.approx(extent)
    part = truth.phase[1][2:22, 6:26].reshape(10, 2, 10, 2)
    full = np.isfinite(part).all(axis=(1, 3)) & (part != 0).all(axis=(1, 3))
    np.testing.assert_allclose(stack.read(PHASE)[1][full], part.mean(axis=(1, 3))[full], atol=1e-4)
    height = read_product(tmp_path / "g.h5").layers["height"]
    np.testing.assert_allclose(height, truth.scene.height[2:22, 6:26].reshape(10, 2, 10, 2).mean(axis=(1, 3)))
    with h5py.File(tmp_path / "d.h5") as file:
        assert file["troposphere"].shape == (5, 10, 10)


def test_detect_needs_the_stack(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    assert detect(tmp_path) == "aria_tools"
    (tmp_path / "stack" / "unwrapStack.vrt").unlink()
    with pytest.raises(FormatError, match="holds no interferograms of a known format"):
        detect(tmp_path)


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("unwrapStack", lambda text: text[:300], "unwrapStack.vrt cannot be read as a raster"),
        ("unwrapStack", lambda text: re.sub("<SRS>.*</SRS>", "", text), "unwrapStack.vrt has no coordinate system"),
        ("unwrapStack", lambda text: re.sub("<GeoTransform>.*</GeoTransform>", "", text), "has no north-up georef"),
        ("unwrapStack", lambda text: text.replace("Dates", "Days", 1), "Band 1 of .*unwrapStack.vrt does not say"),
        ("unwrapStack", lambda text: re.sub(r"(Dates.>)\d{8}", r"\g<1>20191332", text), "it says '20191332_"),
        ("unwrapStack", lambda text: re.sub(r"(Dates.>\d{8})_\d{8}", r"\1", text), "is not of two dates"),
        ("unwrapStack", lambda text: re.sub(r"(Dates.>)\d{8}_\d{8}", r"\g<1>20190105_20190117", text), "twice"),
        ("cohStack", lambda text: text.replace("-30.0,", "-29.99,", 1), "The grid of .*cohStack.vrt differs"),
        ("connCompStack", lambda text: text.replace('rasterXSize="30"', 'rasterXSize="29"'), "24 x 29 pixels"),
    ],
)
def test_broken_stack_is_named(
    truth: Simulation, tmp_path: Path, name: str, change: Callable[[str], str], message: str
) -> None:
    write_aria_tools(truth, tmp_path)
    rewrite(tmp_path / "stack" / f"{name}.vrt", change)
    with pytest.raises(FormatError, match=message) as error:
        opened(tmp_path)
    assert f"{name}.vrt" in str(error.value) and "\n" not in str(error.value)


def test_missing_interferogram_behind_the_stack(truth: Simulation, tmp_path: Path) -> None:
    """The stacks name the interferograms; a folder that was moved alone has lost them."""
    write_aria_tools(truth, tmp_path)
    (tmp_path / "unwrappedPhase").rename(tmp_path / "elsewhere")
    with pytest.raises(FormatError, match=r"unwrapStack.vrt.*unwrappedPhase"):
        opened(tmp_path).read(PHASE, 0, EVERYTHING)


def test_a_track_cannot_be_chosen(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    with pytest.raises(FormatError, match="holds no interferogram of track A064"):
        opened(tmp_path, track="A064")


def test_unknown_baseline_is_said(truth: Simulation, tmp_path: Path) -> None:
    write_aria_tools(truth, tmp_path)
    rewrite(tmp_path / "stack/unwrapStack.vrt", lambda text: text.replace("perpendicularBaseline", "bp", 2))
    progress = Recorder()
    assert np.isnan(opened(tmp_path, progress).network.bperp).sum() == 2
    assert progress.warnings == ["The perpendicular baseline of 2 of 5 pairs is unknown."]
