# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading: values, crop, multilook, water mask, attributes, refusals, and nothing left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import numpy.typing as npt
import pytest
from load_fixtures import PAIRS, WAVELENGTH, Recorder, gamma_folder, utm_grid, write_tiff
from stacks import random_stack

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import Canceled, FormatError, InsarError, NetworkError, ParameterError
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import LoadReport, load_stack
from insar_workbench.core.loading.load_options import LoadOptions, load_parameters
from insar_workbench.core.products import read_product
from insar_workbench.core.provenance import is_current
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack
from insar_workbench.core.version import version


def load(
    folder: Path, tmp_path: Path, progress: Recorder | None = None, **options: object
) -> tuple[InterferogramStack, dict[str, npt.NDArray[np.float32]], LoadReport]:
    """Load into out/ and open what was written."""
    output = tmp_path / "out"
    output.mkdir(exist_ok=True)
    chosen = LoadOptions(**options)  # type: ignore[arg-type]
    report = load_stack(folder, output / "s.h5", output / "g.h5", chosen, progress or Recorder())
    assert sorted(path.name for path in output.iterdir()) == ["g.h5", "s.h5"]
    return InterferogramStack.open(output / "s.h5"), read_product(output / "g.h5").layers, report


def test_mexico_city(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "mexico_city"
    progress = Recorder()
    stack, geometry, report = load(folder, tmp_path, progress)
    assert (report.format, report.pairs, report.dates, report.rows, report.cols) == ("gamma", 30, 13, 60, 100)
    assert report.skipped == () and stack.layers == (PHASE, COHERENCE)
    phase, coherence = stack.read(PHASE), stack.read(COHERENCE)
    for index, path in enumerate(sorted((folder / "interferograms").glob("*_unw.tif"))):
        np.testing.assert_array_equal(phase[index], read_raster(path).array)
        expected = read_raster(str(path).replace("_eqa_unw", "_flat_eqa_cc")).array
        np.testing.assert_array_equal(coherence[index], np.nan_to_num(expected))
    assert stack.metadata.looks == 8
    assert stack.metadata.attributes["iwb.version"] == version()
    assert float(stack.metadata.attributes["CENTER_INCIDENCE_ANGLE"]) == pytest.approx(31.7, abs=0.5)
    assert set(geometry) == {"height", "incidenceAngle", "azimuthAngle", "slantRangeDistance"}
    assert any(line.startswith("unwrapPhase: 98.3 % valid, values -57.35") for line in progress.infos)
    assert any("30 interferograms of 13 dates, 20180106 to 20180717" in line for line in progress.infos)
    assert progress.fractions == sorted(progress.fractions) and progress.fractions[-1] == 1.0
    assert is_current(stack.path, "loadstack", {"folder": folder}, load_parameters(LoadOptions()))
    assert not is_current(stack.path, "loadstack", {"folder": folder}, load_parameters(LoadOptions(multilook=2)))


def slow_looks(
    array: npt.NDArray[np.float32], looks: int, rule: Callable[[npt.NDArray[np.float32]], float]
) -> npt.NDArray[np.float32]:
    """Apply a rule to each window, one by one."""
    rows, cols = array.shape[0] // looks, array.shape[1] // looks
    result = np.zeros((rows, cols), np.float32)
    for row in range(rows):
        for col in range(cols):
            result[row, col] = rule(array[row * looks : (row + 1) * looks, col * looks : (col + 1) * looks])
    return result


def phase_rule(window: npt.NDArray[np.float32]) -> float:
    values = [float(v) for v in window.flat if v != 0]
    return sum(values) / len(values) if 2 * len(values) >= window.size else 0.0


def coherence_rule(window: npt.NDArray[np.float32]) -> float:
    values = [float(v) for v in window.flat if v != 0]
    return sum(values) / len(values) if values else 0.0


def component_rule(window: npt.NDArray[np.float32]) -> float:
    values = {float(v) for v in window.flat}
    return values.pop() if len(values) == 1 else 0.0


@pytest.mark.parametrize("looks", [1, 2, 3])
@pytest.mark.parametrize("crop", [False, True])
def test_crop_and_multilook_against_loops(tmp_path: Path, looks: int, crop: bool) -> None:
    grid = utm_grid(43, 38)
    arrays = gamma_folder(tmp_path / "in", grid=grid, components=True, gaps=0.45)
    for pair in PAIRS:  # components in patches, or no window would agree
        patches = np.kron(arrays["conncomp"][pair][:9, :8], np.ones((5, 5)))[:43, :38].astype(np.float32)
        arrays["conncomp"][pair] = patches
        write_tiff(tmp_path / "in" / f"{pair}_conncomp.tif", patches, grid, None)
    window = Window(5, 40, 2, 38) if crop else Window(0, 43, 0, 38)
    extent = grid.crop(window).extent if crop else None
    stack, geometry, _ = load(tmp_path / "in", tmp_path, extent=extent, multilook=looks)
    assert stack.grid == grid.crop(window).multilook(looks)
    rules = ((PHASE, "unw", phase_rule), (COHERENCE, "cc", coherence_rule), (COMPONENT, "conncomp", component_rule))
    for layer, name, rule in rules:
        cube = np.nan_to_num(stack.read(layer))
        for index, pair in enumerate(PAIRS):
            expected = slow_looks(arrays[name][pair][window.slices], looks, rule)
            np.testing.assert_allclose(cube[index], expected, rtol=1e-5, atol=1e-6)

    expected = slow_looks(arrays["dem"]["dem"][window.slices], looks, lambda part: float(part.mean()))
    np.testing.assert_allclose(geometry["height"], expected, rtol=1e-5, atol=1e-4)


def test_many_blocks_are_one_stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from insar_workbench.core import blocks

    grid = utm_grid(150, 97)
    arrays = gamma_folder(tmp_path / "in", grid=grid)
    original = blocks.plan_blocks
    made = []

    def small(
        rows: int, cols: int, bytes_per_pixel: float, align: tuple[int, int] = (1, 1), **_: object
    ) -> blocks.BlockPlan:
        fine = (max(1, align[0] // 16), max(1, align[1] // 16))
        made.append(original(rows, cols, bytes_per_pixel, align=fine, max_pixels=500))
        return made[-1]

    monkeypatch.setattr(blocks, "plan_blocks", small)
    stack, geometry, _ = load(tmp_path / "in", tmp_path)
    assert min(len(plan) for plan in made) > 10
    for index, pair in enumerate(PAIRS):
        np.testing.assert_array_equal(np.nan_to_num(stack.read(PHASE)[index]), arrays["unw"][pair])
    np.testing.assert_array_equal(geometry["height"], arrays["dem"]["dem"])


def test_attributes_after_multilook(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    stack, _, _ = load(tmp_path / "in", tmp_path, multilook=2)
    found = stack.metadata.attributes
    assert (found["RLOOKS"], found["ALOOKS"]) == ("16", "4")
    assert (float(found["RANGE_PIXEL_SIZE"]), float(found["AZIMUTH_PIXEL_SIZE"])) == (37.2, 56.0)
    assert (float(found["X_STEP"]), float(found["Y_STEP"])) == (200.0, -200.0)
    assert (found["LENGTH"], found["WIDTH"], found["EPSG"], found["UTM_ZONE"]) == ("4", "5", "32714", "14S")
    assert stack.metadata.wavelength == pytest.approx(WAVELENGTH, rel=1e-4)
    assert found["X_UNIT"] == "meters" and found["FILE_TYPE"] == "ifgramStack"


def test_independent_looks_grow_with_multilook(tmp_path: Path) -> None:
    stack_path = random_stack(tmp_path, layers=(PHASE, COHERENCE))  # NCORRLOOKS 8
    (tmp_path / "in").mkdir()
    stack_path.rename(tmp_path / "in" / "ifgramStack.h5")
    stack, _, _ = load(tmp_path / "in", tmp_path, multilook=3)
    assert stack.metadata.looks == 72


def test_extent_in_degrees_on_a_utm_grid(tmp_path: Path) -> None:
    from insar_workbench.core.grid import to_lonlat

    grid = utm_grid(40, 50)
    gamma_folder(tmp_path / "in", grid=grid)
    window = Window(10, 20, 15, 40)
    xmin, ymin, xmax, ymax = grid.crop(window).extent
    west, south = to_lonlat(grid, xmin + 20, ymin + 20)
    east, north = to_lonlat(grid, xmax - 20, ymax - 20)
    options = {"extent": (west, south, east, north), "extent_crs_wkt": wkt_from_epsg(4326)}
    stack, _, _ = load(tmp_path / "in", tmp_path, **options)
    assert stack.grid == grid.crop(window)


def test_extent_across_the_date_line(tmp_path: Path) -> None:
    grid = Grid(20, 40, 179.0, -16.0, 0.05, -0.05, wkt_from_epsg(4326))
    gamma_folder(tmp_path / "in", grid=grid)
    stack, _, _ = load(tmp_path / "in", tmp_path, extent=(-179.9, -16.8, -179.5, -16.2))
    assert stack.grid.extent == pytest.approx((180.1, -16.8, 180.5, -16.2))
    utm = wkt_from_epsg(32701)  # zone 1 begins at the date line
    stack, _, _ = load(tmp_path / "in", tmp_path, extent=(170_000, 8_160_000, 220_000, 8_180_000), extent_crs_wkt=utm)
    assert 179.5 < stack.grid.extent[0] < 180.5 and stack.grid.cols < 15


@pytest.mark.parametrize(
    ("extent", "message"),
    [
        ((0.0, 0.0, 1.0, 1.0), "does not touch the data"),
        ((10.0, 0.0, 1.0, 1.0), "is empty"),
        ((float("nan"), 0.0, 1.0, 1.0), "is empty"),
    ],
)
def test_bad_extents(tmp_path: Path, extent: tuple[float, float, float, float], message: str) -> None:
    gamma_folder(tmp_path / "in")
    refused(tmp_path, ParameterError, message, extent=extent)


def refused(tmp_path: Path, kind: type[InsarError], message: str, **options: object) -> str:
    """Load, expect one sentence, and find the output folder as it was."""
    output = tmp_path / "out"
    output.mkdir()
    (output / "g.h5").write_bytes(b"old")
    with pytest.raises(kind, match=message) as error:
        load(tmp_path / "in", tmp_path, **options)
    assert [path.name for path in output.iterdir()] == ["g.h5"]
    assert (output / "g.h5").read_bytes() == b"old"
    assert "\n" not in str(error.value)
    return str(error.value)


def test_multilook_that_does_not_fit(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    refused(tmp_path, ParameterError, "Multilook 9 does not fit a grid of 8 x 10", multilook=9)


def test_multilook_below_one() -> None:
    with pytest.raises(ParameterError, match="Multilook is 0"):
        LoadOptions(multilook=0)


def test_unknown_wavelength(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in", header="")
    refused(tmp_path, FormatError, "does not say the radar wavelength")


def test_one_pair(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in", PAIRS[:1])
    refused(tmp_path, NetworkError, "holds 1 usable interferogram; a time series needs at least two")


@pytest.mark.parametrize("value", [0.0, np.nan])
def test_pair_without_phase_is_named(tmp_path: Path, value: float) -> None:
    grid = utm_grid()
    gamma_folder(tmp_path / "in")
    write_tiff(tmp_path / "in" / f"{PAIRS[1]}_unw.tif", np.full(grid.shape, value), grid)
    assert f"{PAIRS[1]}_unw.tif" in refused(tmp_path, FormatError, "has no valid pixel in the loaded area")


def test_pair_without_coherence_values_is_named(tmp_path: Path) -> None:
    grid = utm_grid()
    gamma_folder(tmp_path / "in")
    write_tiff(tmp_path / "in" / f"{PAIRS[2]}_cc.tif", np.zeros(grid.shape), grid)
    assert f"{PAIRS[2]}_cc.tif" in refused(tmp_path, FormatError, "has no valid pixel")


def test_coherence_of_bytes_is_refused(tmp_path: Path) -> None:
    grid = utm_grid()
    gamma_folder(tmp_path / "in")
    for pair in PAIRS:
        write_tiff(tmp_path / "in" / f"{pair}_cc.tif", np.full(grid.shape, 200, np.uint8), grid)
    refused(tmp_path, FormatError, "runs from 200 to 200, not from 0 to 1")


def test_truncated_interferogram(tmp_path: Path) -> None:
    grid = utm_grid(300, 200)
    gamma_folder(tmp_path / "in", grid=grid)
    path = tmp_path / "in" / f"{PAIRS[1]}_unw.tif"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    refused(tmp_path, FormatError, f"{PAIRS[1]}_unw.tif")


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    counter = Recorder(cancel_after=10_000)
    load(tmp_path / "in", tmp_path, counter)
    for path in (tmp_path / "out").iterdir():
        path.unlink()
    checks = 10_000 - (counter._left or 0)
    assert checks > 5
    for after in range(checks):
        with pytest.raises(Canceled):
            load(tmp_path / "in", tmp_path, Recorder(cancel_after=after))
        left = list((tmp_path / "out").iterdir())
        assert left == [], after


def test_outputs_of_one_name(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    with pytest.raises(ParameterError, match="choose different names"):
        load_stack(tmp_path / "in", tmp_path / "a.h5", tmp_path / "a.h5", LoadOptions(), Recorder())


def test_missing_output_folder(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    with pytest.raises(FormatError, match="does not exist; make it"):
        load_stack(tmp_path / "in", tmp_path / "no" / "s.h5", tmp_path / "g.h5", LoadOptions(), Recorder())
    assert not (tmp_path / "g.h5").exists()


def test_skipped_files_are_summarised(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    for day in range(1, 29):
        (tmp_path / "in" / f"202013{day:02d}_20210101_unw.tif").write_bytes(b"")
    progress = Recorder()
    _, _, report = load(tmp_path / "in", tmp_path, progress)
    assert len(report.skipped) == 28
    lines = [line for line in progress.infos if line.startswith("left out: ")]
    assert len(lines) == 21 and lines[-1] == "left out: 8 more"


def test_no_geometry_at_all(tmp_path: Path) -> None:
    minimal = "radar_frequency: 5.405e9 Hz\n"
    gamma_folder(tmp_path / "in", header=minimal)
    (tmp_path / "in" / "test_dem.tif").unlink()
    progress = Recorder()
    _, geometry, _ = load(tmp_path / "in", tmp_path, progress)
    assert list(geometry) == ["height"] and np.isnan(geometry["height"]).all()
    for name in ("height", "incidenceAngle", "azimuthAngle"):
        assert any(text.startswith(f"{name} is missing") for text in progress.warnings)


@pytest.mark.parametrize("looks", [1, 2])
def test_water_mask_of_another_grid(tmp_path: Path, looks: int) -> None:
    grid = utm_grid(8, 10)
    gamma_folder(tmp_path / "in", grid=grid)
    # half the pixel size, in degrees, covering the left 7 columns only; land is 1, the upper 3 rows are water
    mask_grid = Grid(16, 14, 480_000.0, 8_150_000.0, 50.0, -50.0, grid.crs_wkt)
    mask = np.ones(mask_grid.shape, np.uint8)
    mask[:6] = 0
    write_tiff(tmp_path / "water.tif", mask, mask_grid, nodata=None)
    expected = np.zeros((8, 10), bool)
    expected[3:, :7] = True
    if looks == 2:
        expected = expected.reshape(4, 2, 5, 2).sum(axis=(1, 3)) > 2
    _, geometry, _ = load(tmp_path / "in", tmp_path, water_mask=tmp_path / "water.tif", multilook=looks)
    np.testing.assert_array_equal(geometry["waterMask"], expected)


def test_water_mask_in_degrees_and_crop(tmp_path: Path) -> None:
    from insar_workbench.core.grid import to_lonlat

    grid = utm_grid(40, 50)
    gamma_folder(tmp_path / "in", grid=grid)
    lon, lat = to_lonlat(grid, *grid.centre(20, 25))
    fine = Grid(4000, 4000, lon - 0.1, lat + 0.1, 0.00005, -0.00005, wkt_from_epsg(4326))
    west = np.zeros(fine.shape, np.uint8)
    west[:, : int(0.1 / 0.00005)] = 1  # land west of the meridian through the pixel
    write_tiff(tmp_path / "water.tif", west, fine, nodata=None)
    window = Window(10, 30, 15, 40)
    options = {"extent": grid.crop(window).extent, "water_mask": tmp_path / "water.tif"}
    _, geometry, _ = load(tmp_path / "in", tmp_path, **options)
    expected = np.broadcast_to(np.arange(15, 40) < 25, (20, 25))
    wrong = geometry["waterMask"] != expected
    assert not wrong[:, np.abs(np.arange(15, 40) - 25) > 0].any()


def test_water_mask_without_land(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    grid = utm_grid()
    write_tiff(tmp_path / "water.tif", np.zeros(grid.shape, np.uint8), grid, nodata=None)
    refused(tmp_path, ParameterError, "shows no land", water_mask=tmp_path / "water.tif")


def test_water_mask_without_coordinate_system(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    write_tiff(tmp_path / "water.tif", np.ones((4, 4), np.uint8), Grid(4, 4, 0.0, 4.0, 1.0, -1.0, ""), nodata=None)
    refused(tmp_path, FormatError, "has no coordinate system", water_mask=tmp_path / "water.tif")


def test_known_motion_keeps_its_sign(tmp_path: Path) -> None:
    """Ground that sinks moves away from the radar: phase grows with time, whichever date stands first in a name."""
    grid = utm_grid()
    gamma_folder(tmp_path / "in", ("20200101_20200113", "20200125_20200101", "20200125_20200113"))
    for name, phase in (("20200101_20200113", 1.0), ("20200125_20200101", -2.0), ("20200125_20200113", -1.0)):
        write_tiff(tmp_path / "in" / f"{name}_unw.tif", np.full(grid.shape, phase), grid)
    stack, _, _ = load(tmp_path / "in", tmp_path)
    assert stack.network.names == PAIRS
    np.testing.assert_array_equal(stack.read(PHASE)[:, 2, 2], [1.0, 2.0, 1.0])


def test_given_elevation_model(tmp_path: Path) -> None:
    """A plane in another grid comes out as the same plane, and replaces the model of the input."""
    grid = utm_grid()
    gamma_folder(tmp_path / "in", grid=grid)
    finer = Grid(60, 70, grid.x0 - 500.0, grid.y0 + 500.0, 37.0, -37.0, grid.crs_wkt)
    plane = (finer.x - grid.x0)[None, :] * 0.1 + (grid.y0 - finer.y)[:, None] * 0.05
    dem = write_tiff(tmp_path / "plane.tif", plane.astype(np.float32), finer, nodata=-9999.0)
    _, geometry, _ = load(tmp_path / "in", tmp_path, Recorder(), dem=dem)
    expected = (grid.x - grid.x0)[None, :] * 0.1 + (grid.y0 - grid.y)[:, None] * 0.05
    np.testing.assert_allclose(geometry["height"], expected, atol=0.5)


def test_elevation_model_elsewhere(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    far = utm_grid()
    far = Grid(8, 10, far.x0 + 1e5, far.y0, far.dx, far.dy, far.crs_wkt)
    dem = write_tiff(tmp_path / "far.tif", np.ones(far.shape, dtype=np.float32), far, nodata=-9999.0)
    with pytest.raises(ParameterError, match="has no height in the loaded area"):
        load(tmp_path / "in", tmp_path, Recorder(), dem=dem)
    assert not list((tmp_path / "out").iterdir())


def test_given_wavelength(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in", header="")
    with pytest.raises(InsarError, match="does not say the radar wavelength"):
        load(tmp_path / "in", tmp_path, Recorder())
    stack, _, _ = load(tmp_path / "in", tmp_path, Recorder(), wavelength=0.24)
    assert stack.metadata.wavelength == 0.24


@pytest.mark.parametrize("compression", ["lzf", "gzip"])
def test_compression_changes_no_value(tmp_path: Path, compression: str) -> None:
    folder = tmp_path / "in"
    gamma_folder(folder)
    plain, _, _ = load(folder, tmp_path)
    expected = {layer: plain.read(layer) for layer in plain.layers}
    packed, _, _ = load(folder, tmp_path, compression=compression)
    with h5py.File(packed.path) as file:
        for layer in packed.layers:
            np.testing.assert_array_equal(packed.read(layer), expected[layer])
            assert file[layer].compression == compression
    assert is_current(packed.path, "loadstack", {"folder": folder}, load_parameters(LoadOptions()))


def test_unknown_compression() -> None:
    with pytest.raises(ParameterError, match="choose none, lzf, gzip"):
        LoadOptions(compression="zip")
