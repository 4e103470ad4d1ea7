# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of SNAP's BEAM-DIMAP products: signs, grids, metadata, geometry, tracks, damage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from format_writers.snap_dimap import snap_date, write, write_product
from load_fixtures import Recorder

from insar_workbench.core.coordinates import epsg_code, wkt_from_epsg
from insar_workbench.core.dates import format_date
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.readers.snap_dim import Dim
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import InterferogramStack


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """Draw a small stack."""
    return simulate(SimulationOptions(dates=4, rows=20, cols=28, connections=2, gaps=0.05))


@pytest.fixture
def folder(truth: Simulation, tmp_path: Path) -> Path:
    """Return the products of the stack."""
    write(truth, tmp_path / "in")
    return tmp_path / "in"


def open_snap(folder: Path, progress: Any = None, **options: Any) -> Any:
    return open_source(folder, "snap", progress or NullProgress(), OpenOptions(**options))


def product(truth: Simulation, folder: Path, number: int, kind: str = "unw") -> Path:
    dates = "_".join(format_date(day) for day in truth.network.pairs[number])
    return folder / "interferograms" / f"{dates}_{kind}_tc.dim"


def whole(truth: Simulation) -> Window:
    return Window(0, truth.grid.rows, 0, truth.grid.cols)


def test_layers_baselines_and_attributes(truth: Simulation, folder: Path) -> None:
    assert detect(folder) == "snap"
    source = open_snap(folder)
    assert source.network.pairs == truth.network.pairs and source.grid == truth.grid
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp)
    assert source.layers == ("unwrapPhase", "coherence")
    np.testing.assert_array_equal(source.read_cube("unwrapPhase", whole(truth)), truth.phase)
    coherence = np.where(truth.coherence == 0, np.nan, truth.coherence)
    np.testing.assert_array_equal(source.read_cube("coherence", whole(truth)), coherence)
    found = source.attributes
    assert float(found["WAVELENGTH"]) == pytest.approx(truth.options.wavelength, rel=1e-12)
    assert (found["ORBIT_DIRECTION"], found["ANTENNA_SIDE"], found["PLATFORM"]) == ("ASCENDING", "-1", "Sen")
    assert (found["RLOOKS"], found["ALOOKS"], found["HEADING"]) == ("8", "2", "-12.3")
    assert float(found["CENTER_LINE_UTC"]) == pytest.approx(66_600.0, abs=1e-3)
    radius = float(np.linalg.norm(truth.scene.orbit.positions[3]))
    assert float(found["EARTH_RADIUS"]) + float(found["HEIGHT"]) == pytest.approx(radius)
    assert float(found["EARTH_RADIUS"]) == pytest.approx(6_369_300.0, abs=3000.0)  # at 40 degrees of latitude


def test_dates_decide_the_sign(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path, later_first=True)
    source = open_snap(tmp_path)
    assert source.network.pairs == truth.network.pairs
    np.testing.assert_array_equal(source.read_cube("unwrapPhase", whole(truth)), truth.phase)
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp)


def test_line_of_sight_from_the_orbit_of_the_reference(truth: Simulation, folder: Path) -> None:
    """The state vectors of the secondary image stand in the file too, and lie elsewhere."""
    source, scene = open_snap(folder), truth.scene
    for name, expected, tolerance in (
        ("height", scene.height, 1e-3),
        ("incidenceAngle", scene.incidence, 1e-3),
        ("azimuthAngle", scene.azimuth, 1e-3),
        ("slantRangeDistance", scene.slant_range, 1.0),
    ):
        np.testing.assert_allclose(source.read_geometry(name, whole(truth)), expected, atol=tolerance, err_msg=name)


def test_incidence_image_counts_before_the_orbit(truth: Simulation, folder: Path) -> None:
    """The angle to the ellipsoid's vertical, not the local one to the slope."""
    images = {
        "incidenceAngleFromEllipsoid": truth.scene.incidence + 1.0,
        "localIncidenceAngle": truth.scene.incidence + 20.0,
    }
    write_product(truth, folder, "angles_tc", images, truth.network.pairs[0], 0.0)
    source = open_snap(folder)
    found = source.read_geometry("incidenceAngle", whole(truth))
    np.testing.assert_allclose(found, truth.scene.incidence + 1.0, rtol=1e-6)
    assert "incidenceAngle from incidenceAngleFromEllipsoid.img" in source.found


def test_projected_products(tmp_path: Path) -> None:
    truth = simulate(SimulationOptions(dates=3, rows=16, cols=16, connections=1, utm=True))
    write(truth, tmp_path)
    source = open_snap(tmp_path)
    assert source.grid.shape == truth.grid.shape and epsg_code(source.grid.crs_wkt) == 32626
    assert source.grid.extent == truth.grid.extent


def test_southern_zone(truth: Simulation, tmp_path: Path) -> None:
    grid = Grid(20, 28, 480_000.0, 8_150_000.0, 100.0, -100.0, wkt_from_epsg(32714))
    path = write_product(truth, tmp_path, "x", {"unw": truth.phase[0]}, truth.network.pairs[0], 0.0, grid)
    assert epsg_code(Dim.read(path).grid.crs_wkt) == 32714


def test_products_that_lack_a_row_share_their_common_area(truth: Simulation, folder: Path) -> None:
    grid = truth.grid.crop(Window(1, 20, 0, 28))
    pair = truth.network.pairs[1]
    band = f"Unw_Phase_ifg_{snap_date(pair[0])}_{snap_date(pair[1])}"
    path = product(truth, folder, 1)
    write_product(truth, path.parent, path.stem, {band: truth.phase[1][1:]}, pair, 3.0, grid)
    source = open_snap(folder)
    source.grid.require_same(grid, "read", "written")
    inside = Window(0, 19, 0, 28)
    np.testing.assert_array_equal(source.read("unwrapPhase", 1, inside), truth.phase[1][1:])
    np.testing.assert_array_equal(source.read("unwrapPhase", 0, inside), truth.phase[0][1:])


def test_all_bands_in_one_product(truth: Simulation, tmp_path: Path) -> None:
    """Older names of the elements, and dates in the folder's name alone."""
    for number in (0, 1):
        pair = truth.network.pairs[number]
        images = {"Unw": truth.phase[number], "coh": truth.coherence[number], "Intensity": truth.coherence[number]}
        stem = "_".join(format_date(day) for day in pair)
        path = write_product(truth, tmp_path, stem, images, pair, 12.5 + number)
        text = path.read_text(encoding="latin-1")
        path.write_text(
            text.replace('"Ref_', '"Master: ').replace('"Secondary_', '"Slave: ') + "\0", encoding="latin-1"
        )
    source = open_snap(tmp_path)
    assert source.network.pairs == truth.network.pairs[:2] and source.layers == ("unwrapPhase", "coherence")
    assert source.network.bperp == (12.5, 13.5)
    np.testing.assert_array_equal(source.read("unwrapPhase", 1, whole(truth)), truth.phase[1])


def test_baselines_to_a_common_reference() -> None:
    from datetime import date

    days = [date(2020, 1, day) for day in (1, 13, 25)]
    known = {(days[0], days[1]): 10.0, (days[0], days[2]): -5.0}
    dim = Dim(Path("x.dim"), Grid(1, 1, 0.0, 0.0, 1.0, -1.0, ""), {}, known, None)
    assert dim.bperp((days[1], days[2])) == -15.0 and dim.bperp((days[0], days[1])) == 10.0
    assert np.isnan(dim.bperp((days[1], date(2020, 3, 1))))


def test_tracks_are_chosen(truth: Simulation, folder: Path) -> None:
    pair = truth.network.pairs[0]
    band = f"Unw_Phase_ifg_{snap_date(pair[0])}_{snap_date(pair[1])}"
    other = {"PASS": "DESCENDING", "REL_ORBIT": 71}
    write_product(truth, folder / "other", "x_unw_tc", {band: truth.phase[0]}, pair, 0.0, **other)
    with pytest.raises(FormatError, match=r"several tracks: A064 \(5\), D071 \(1\); choose one with TRACK"):
        open_snap(folder)
    source = open_snap(folder, track="A064")
    assert len(source.network) == 5 and "1 interferograms of track D071" in source.skipped


def test_unknown_attributes_are_left_out(truth: Simulation, folder: Path) -> None:
    """SNAP writes 99999 for a number that it does not know."""
    path = product(truth, folder, 0)
    text = path.read_text(encoding="latin-1")
    path.write_text(text.replace(">-12.3<", ">99999.0<").replace('"x_pos"', '"no_pos"'), encoding="latin-1")
    source = open_snap(folder)
    assert "HEADING" not in source.attributes and "HEIGHT" not in source.attributes
    assert source.geometry == ("height",) and "no orbit state vectors" in source.found


def damage(truth: Simulation, folder: Path, what: str) -> str:
    """Break a product and return the name that the error must hold."""
    dim = product(truth, folder, 1)
    image = next(dim.with_suffix(".data").glob("*.img"))
    text = dim.read_text(encoding="latin-1")
    if what == "dim":
        dim.unlink()
    elif what == "header":
        image.with_suffix(".hdr").unlink()
        return image.name
    elif what == "size":
        dim.write_text(text.replace("<NROWS>20<", "<NROWS>21<"), encoding="latin-1")
        return image.name
    elif what == "map":
        dim.write_text(text.replace("IMAGE_TO_MODEL_TRANSFORM", "TIE_POINTS"), encoding="latin-1")
    elif what == "system":
        start, stop = text.index("<WKT>") + 5, text.index("</WKT>")
        dim.write_text(text[:start] + wkt_from_epsg(32633) + text[stop:], encoding="latin-1")
        return image.name
    elif what == "twice":
        again = folder / "again.data"
        again.mkdir()
        (folder / "again.dim").write_text(text, encoding="latin-1")
        for path in (image, image.with_suffix(".hdr")):
            (again / path.name).write_bytes(path.read_bytes())
        return image.name
    return dim.name


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("dim", "does not exist; keep each .dim file beside"),
        ("header", "cannot be read as a raster"),
        ("size", "has 20 x 28 pixels, but .* says 21 x 28"),
        ("map", "is not on a map; apply Terrain Correction"),
        ("system", "coordinate system EPSG:32633 against EPSG:4326"),
        ("twice", "both hold the pair"),
    ],
)
def test_broken_products_are_named(truth: Simulation, folder: Path, what: str, message: str) -> None:
    name = damage(truth, folder, what)
    with pytest.raises(FormatError, match=message) as error:
        open_snap(folder)
    assert name in str(error.value) and "\n" not in str(error.value)


def test_truncated_image_is_named(truth: Simulation, folder: Path) -> None:
    image = next(product(truth, folder, 1).with_suffix(".data").glob("*.img"))
    image.write_bytes(image.read_bytes()[: image.stat().st_size // 2])
    with pytest.raises(FormatError, match=f"{image.name} is truncated"):
        open_snap(folder)


def test_image_without_dates_is_left_out(truth: Simulation, folder: Path) -> None:
    write_product(truth, folder, "stack_tc", {"Unw_Phase": truth.phase[0]}, truth.network.pairs[0], 0.0)
    source = open_snap(folder)
    assert len(source.network) == 5
    assert "stack_tc.data/Unw_Phase.img: its name holds 0 dates, not two different ones" in source.skipped


def test_load_crops_and_looks(truth: Simulation, folder: Path, tmp_path: Path) -> None:
    window = Window(2, 18, 4, 24)
    options = LoadOptions(multilook=2, extent=truth.grid.crop(window).extent)
    load_stack(folder, tmp_path / "s.h5", tmp_path / "g.h5", options, Recorder())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.grid == truth.grid.crop(window).multilook(2)
    block = truth.phase[1][window.slices][4:6, 6:8]
    assert np.isfinite(block).all()
    assert stack.read("unwrapPhase")[1][2, 3] == pytest.approx(float(block.mean()), rel=1e-5)
