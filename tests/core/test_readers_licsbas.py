# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of LiCSBAS's folders GEOCml*."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from format_writers import licsar
from format_writers import licsbas as writer
from load_fixtures import Recorder

from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.licsbas_files import read_flat, read_grid
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import InterferogramStack

SHAPE = (20, 30)
WINDOW = Window(3, 17, 5, 29)


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """A small scene with gaps."""
    return simulate(SimulationOptions(dates=6, rows=20, cols=30, connections=2, gaps=0.1, seed=5, water_phase=False))


@pytest.fixture
def folder(truth: Simulation, tmp_path: Path) -> Path:
    """A folder GEOCml1."""
    writer.write(truth, tmp_path)
    return tmp_path / "GEOCml1"


def names(truth: Simulation) -> tuple[str, ...]:
    return truth.network.names


def test_values_attributes_and_geometry(truth: Simulation, folder: Path) -> None:
    source = open_source(folder, "auto", NullProgress())
    assert (source.format, source.network.names) == ("licsbas", names(truth))
    source.grid.require_same(truth.grid, "source", "truth")
    rows, cols = WINDOW.slices
    phase, coherence = source.read_cube("unwrapPhase", WINDOW), source.read_cube("coherence", WINDOW)
    np.testing.assert_array_equal(phase, truth.phase[:, rows, cols])
    expected = np.floor(255.0 * np.nan_to_num(truth.coherence)) / 255.0
    np.testing.assert_allclose(np.nan_to_num(coherence), expected[:, rows, cols], atol=1e-6)
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-3)
    assert float(source.attributes["WAVELENGTH"]) == pytest.approx(truth.options.wavelength, rel=1e-12)
    assert float(source.attributes["CENTER_LINE_UTC"]) == pytest.approx(66_600.0)
    np.testing.assert_allclose(source.read_geometry("azimuthAngle", WINDOW), truth.scene.azimuth[rows, cols], atol=1e-3)


def test_coherence_of_old_versions_is_float(truth: Simulation, folder: Path) -> None:
    first, second = names(truth)[:2]
    writer.write_flat(folder / first / f"{first}.cc", truth.coherence[0])
    source = open_source(folder, "licsbas", NullProgress())
    whole = Window(0, *SHAPE[:1], 0, SHAPE[1])
    np.testing.assert_allclose(
        np.nan_to_num(source.read("coherence", 0, whole)), np.nan_to_num(truth.coherence[0]), atol=1e-6
    )
    assert np.nanmax(source.read("coherence", 1, whole)) <= 1.0
    assert second in source.where("coherence", 1)


def test_crop_and_multilook(truth: Simulation, folder: Path, tmp_path: Path) -> None:
    x, y = truth.grid.centre(2, 4)
    far_x, far_y = truth.grid.centre(15, 23)
    options = LoadOptions(extent=(x, far_y, far_x, y), multilook=2)
    load_stack(folder, tmp_path / "s.h5", tmp_path / "g.h5", options, NullProgress())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    phase = stack.read("unwrapPhase")
    assert phase.shape == (len(truth.network), 7, 10)
    part = truth.phase[:, 2:16, 4:24].reshape(-1, 7, 2, 10, 2)
    count = np.isfinite(part).sum(axis=(2, 4))
    mean = np.nansum(part, axis=(2, 4)) / np.maximum(count, 1)
    np.testing.assert_array_equal(np.isnan(phase), count < 2)
    np.testing.assert_allclose(phase[count >= 2], mean[count >= 2], atol=1e-4)
    assert stack.metadata.attributes["RLOOKS"] == "40"


def test_working_folder_with_several_stacks(truth: Simulation, folder: Path) -> None:
    shutil.copytree(folder, folder.with_name("GEOCml1clip"))
    assert detect(folder.parent) == "licsbas"
    with pytest.raises(FormatError, match="holds several stacks of LiCSBAS: GEOCml1, GEOCml1clip; choose the folder"):
        open_source(folder.parent, "licsbas", NullProgress())
    assert open_source(folder.with_name("GEOCml1clip"), "auto", NullProgress()).network.names == names(truth)


def test_of_downloads_and_what_was_made_of_them_the_downloads_are_taken(truth: Simulation, folder: Path) -> None:
    licsar.write(truth, folder.with_name("GEOC"))
    source = open_source(folder.parent, "auto", NullProgress())
    assert source.format == "licsar" and source.network.names == names(truth)
    assert open_source(folder.parent, "licsbas", NullProgress()).network.names == names(truth)


@pytest.mark.parametrize(("what", "size"), [("unw", 2399), ("cc", 601), ("unw", 0)])
def test_a_file_of_another_size_is_named(truth: Simulation, folder: Path, what: str, size: int) -> None:
    path = folder / names(truth)[1] / f"{names(truth)[1]}.{what}"
    path.write_bytes(bytes(size))
    message = rf"{path.name} has {size} bytes, but 20 x 30 pixels need 2400 \(or 600 as bytes\)"
    with pytest.raises(FormatError, match=message):
        open_source(folder, "licsbas", NullProgress())


def test_what_is_incomplete_is_left_out(truth: Simulation, folder: Path) -> None:
    first, second, third = names(truth)[:3]
    (folder / first / f"{first}.cc").unlink()
    (folder / second / f"{second}.unw").unlink()
    later, earlier = third.split("_")[::-1]
    wrong = folder / f"{later}_{earlier}"
    wrong.mkdir()
    shutil.copy(folder / third / f"{third}.unw", wrong / f"{wrong.name}.unw")
    (folder / "hgt").write_bytes(bytes(12))
    source = open_source(folder, "licsbas", NullProgress())
    assert source.network.names == names(truth)[2:]
    text = "\n".join(source.skipped)
    assert f"{first}.unw: there is no coherence file of this pair" in text
    assert f"{second}.cc: there is no interferogram of this pair" in text
    assert "does not name the earlier date first" in text
    assert "hgt has 12 bytes" in text and "height" not in source.geometry


def test_no_coherence_at_all(truth: Simulation, folder: Path) -> None:
    for path in folder.rglob("*.cc"):
        path.unlink()
    progress = Recorder()
    source = open_source(folder, "licsbas", progress)
    assert source.layers == ("unwrapPhase",) and len(source.network) == len(truth.network)
    assert any(text.startswith("No coherence was found") for text in progress.warnings)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("corner_lat", "corner_latitude", "does not say corner_lat;"),
        ("post_lat: -", "post_lat: ", "is not on a north-up map grid"),
        ("width: 30", "width: thirty", "does not say width;"),
    ],
)
def test_broken_grid(folder: Path, old: str, new: str, message: str) -> None:
    path = folder / "EQA.dem_par"
    path.write_text(path.read_text(encoding="ascii").replace(old, new), encoding="ascii")
    with pytest.raises(FormatError, match=f"EQA.dem_par {message}"):
        open_source(folder, "licsbas", NullProgress())


def test_placeholders_are_no_baselines(truth: Simulation, folder: Path) -> None:
    days = [day.strftime("%Y%m%d") for day in truth.dates]
    lines = [
        f"{i:3d} {days[0]} {day} {0.3 * (-1) ** i:5.2f} 12 0 12 0 {0.3 * (-1) ** i:5.2f}\n"
        for i, day in enumerate(days)
    ]
    (folder / "baselines").write_text("".join(lines), encoding="ascii")
    source = open_source(folder, "licsbas", NullProgress())
    assert np.isnan(source.network.bperp).all()
    assert any("placeholders below 1 m" in line for line in source.found)


def test_real_headers_and_heights(shared_data: Path) -> None:
    """Campi Flegrei: the hill of Camaldoli (458 m) is the highest point, the gulf of Pozzuoli is sea."""
    folder = shared_data / "licsbas_campi_flegrei"
    grid = read_grid(folder / "TS_GEOCml1clip" / "info" / "EQA.dem_par")
    assert grid.shape == (121, 191)
    height = read_flat(folder / "GEOCml1clip" / "hgt", grid.shape, Window(0, grid.rows, 0, grid.cols))
    row, col = np.unravel_index(np.nanargmax(height), grid.shape)
    assert height[row, col] == pytest.approx(458.0, abs=10.0)
    assert grid.centre(int(row), int(col)) == pytest.approx((14.192, 40.857), abs=0.002)
    sea = grid.pixel(14.13, 40.80)
    assert sea is not None and np.isnan(height[sea])
