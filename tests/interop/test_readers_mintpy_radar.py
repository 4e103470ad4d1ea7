# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's loaders of ISCE2, ROI_PAC and GAMMA make the same stack in radar coordinates as we have before geocoding."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers import isce2_tops, writers
from test_same_motion import make_truth

from insar_workbench.core.grid import Window
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.opening import open_source
from insar_workbench.core.readers.radar import GeocodedSource
from insar_workbench.core.simulation.simulation import Simulation

WRITERS = writers()
KINDS = ("isce2_tops", "isce2_stripmap", "roi_pac_radar", "gamma_radar")
LAYERS = ("unwrapPhase", "coherence", "connectComponent")
ISCE_GEOMETRY = """
mintpy.load.processor = isce
mintpy.load.baselineDir = ../products/baselines
mintpy.load.demFile = {0}/hgt.rdr
mintpy.load.lookupYFile = {0}/lat.rdr
mintpy.load.lookupXFile = {0}/lon.rdr
mintpy.load.incAngleFile = {0}/los.rdr
mintpy.load.azAngleFile = {0}/los.rdr
mintpy.load.waterMaskFile = {0}/waterMask.rdr
"""
TEMPLATES = {
    "isce2_tops": ISCE_GEOMETRY.format("../products/merged/geom_reference")
    + """
mintpy.load.metaFile = ../products/reference/IW*.xml
mintpy.load.unwFile = ../products/merged/interferograms/*/filt*.unw
mintpy.load.corFile = ../products/merged/interferograms/*/filt*.cor
mintpy.load.connCompFile = ../products/merged/interferograms/*/filt*.unw.conncomp
mintpy.load.ionUnwFile = ../products/ion/*/ion_cal/filt.ion
""",
    "isce2_stripmap": ISCE_GEOMETRY.format("../products/geom_reference")
    + """
mintpy.load.metaFile = ../products/merged/SLC/*/referenceShelve/data.dat
mintpy.load.unwFile = ../products/Igrams/*/filt*.unw
mintpy.load.corFile = ../products/Igrams/*/filt*.cor
mintpy.load.connCompFile = ../products/Igrams/*/filt*.unw.conncomp
""",
    "roi_pac_radar": """
mintpy.load.processor = roipac
mintpy.load.unwFile = ../products/DONE/IFG*/filt*.unw
mintpy.load.corFile = ../products/DONE/IFG*/filt*.cor
mintpy.load.connCompFile = ../products/DONE/IFG*/filt*snap_connect.byt
mintpy.load.demFile = ../products/DONE/radar_4rlks.hgt
mintpy.load.lookupYFile = ../products/GEO/geo_*/geomap_*rlks.trans
mintpy.load.lookupXFile = ../products/GEO/geo_*/geomap_*rlks.trans
""",
    "gamma_radar": """
mintpy.load.processor = gamma
mintpy.load.unwFile = ../products/DONE/IFG*/diff*rlks.unw
mintpy.load.corFile = ../products/DONE/IFG*/filt*rlks.cor
mintpy.load.connCompFile = ../products/DONE/IFG*/diff*rlks.unw.conncomp
mintpy.load.demFile = ../products/SIM/sim_*/sim*.hgt_sim
mintpy.load.lookupYFile = ../products/SIM/sim_*/sim*.UTM_TO_RDC
mintpy.load.lookupXFile = ../products/SIM/sim_*/sim*.UTM_TO_RDC
""",
}
CALLS = """
import json, os, shutil, sys
from pathlib import Path
import mintpy
from mintpy.cli import load_data
for folder in json.loads(sys.argv[1]):
    os.chdir(folder)
    shutil.copy(Path(mintpy.__file__).parent / "defaults" / "smallbaselineApp.cfg", ".")
    load_data.main(["-t", "smallbaselineApp.cfg", "custom.txt"])
"""


@pytest.fixture(scope="module")
def truth() -> Simulation:
    return make_truth(WRITERS[KINDS[0]])


@pytest.fixture(scope="module")
def folders(peers_python: Path, truth: Simulation, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """For each kind a folder with products/ and MintPy's files in mintpy/inputs."""
    made, sources = {}, {}
    for kind in KINDS:
        folder = made[kind] = tmp_path_factory.mktemp(kind)
        WRITERS[kind].write(truth, folder / "products")
        if kind == "isce2_tops":
            slopes = {day: (0.5 * n, 0.1 * (n % 3), -0.07 * n) for n, day in enumerate(truth.dates)}
            pairs = list(zip(truth.dates, truth.dates[2:]))
            isce2_tops.write_ionosphere(truth, folder / "products", slopes, pairs)
        sources[kind] = open_source(folder / "products", "auto", NullProgress())
        (folder / "mintpy").mkdir()
        (folder / "mintpy" / "custom.txt").write_text(TEMPLATES[kind], encoding="ascii")
    for pattern in ("products/reference/IW1.xml", "products/merged/SLC/*/referenceShelve/data.dat"):
        for kind in KINDS[:2]:  # MintPy needs ISCE itself for these, unless what it makes of them is there
            for path in made[kind].glob(pattern):
                values = {**sources[kind].attributes, "rangePixelSize": 18.6, "azimuthPixelSize": 31.0}
                text = "".join(f"{key} {value}\n" for key, value in values.items())
                path.with_name("data.rsc").write_text(text, encoding="ascii")
    environment = {**os.environ, "PATH": f"{peers_python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    work = json.dumps([str(path / "mintpy") for path in made.values()])
    command = [str(peers_python), "-W", "ignore", "-c", CALLS, work]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return made


def opened(folder: Path, format: str = "auto") -> GeocodedSource:
    source = open_source(folder, format, NullProgress())
    assert isinstance(source, GeocodedSource)
    return source


def whole(source: GeocodedSource) -> Window:
    return Window(0, source.radar.grid.rows, 0, source.radar.grid.cols)


@pytest.mark.parametrize("kind", KINDS)
def test_the_stack_is_the_same(folders: dict[str, Path], kind: str) -> None:
    source = opened(folders[kind] / "products")
    with h5py.File(folders[kind] / "mintpy/inputs/ifgramStack.h5") as theirs:
        dates = ["_".join(day.decode() for day in pair) for pair in theirs["date"][:]]
        assert tuple(dates) == source.network.names
        # the table of GAMMA's baselines changes along the swath: MintPy takes first and last value, we the mean of all
        np.testing.assert_allclose(source.network.bperp, theirs["bperp"][:], rtol=0.01, atol=0.01)
        assert np.ptp(theirs["bperp"][:]) > 50.0
        for layer in LAYERS:
            ours = source.radar.read_cube(layer, whole(source))
            np.testing.assert_array_equal(np.nan_to_num(ours), theirs[layer][:].astype(np.float32), err_msg=layer)
        assert np.abs(theirs["unwrapPhase"][:]).max() > 1.0 and theirs["connectComponent"][:].any()


def test_the_ionosphere_is_the_same(folders: dict[str, Path]) -> None:
    """MintPy too interpolates between the few pixels of the ionosphere; beyond the outer centres it goes to zero."""
    source = opened(folders["isce2_tops"] / "products")
    delays = source.delay_pairs
    assert delays is not None
    with h5py.File(folders["isce2_tops"] / "mintpy/inputs/ionStack.h5") as theirs:
        dates = ["_".join(day.decode() for day in pair) for pair in theirs["date"][:]]
        assert tuple(dates) == delays.network.names
        inner = np.s_[:, 2:-2, 2:-2]
        phase = theirs["unwrapPhase"][inner]
        np.testing.assert_allclose(delays.read_cube("ionosphere", whole(source))[inner], phase, atol=1e-5)
        assert np.abs(phase).max() > 1.0


@pytest.mark.parametrize("kind", KINDS)
def test_the_geometry_is_the_same(folders: dict[str, Path], kind: str) -> None:
    source = opened(folders[kind] / "products")
    with h5py.File(folders[kind] / "mintpy/inputs/geometryRadar.h5") as theirs:
        layers = ["height"]
        if kind.startswith("isce2"):
            layers += ["incidenceAngle", "azimuthAngle", "waterMask"]
        for layer in (layer for layer in layers if layer in source.radar.geometry):
            ours = source.radar.read_geometry(layer, whole(source))
            known = np.isfinite(ours)
            np.testing.assert_allclose(ours[known], theirs[layer][:][known], rtol=1e-6, err_msg=layer)
            assert known.mean() > 0.8


@pytest.mark.parametrize("kind", ["roi_pac_radar", "gamma_radar"])
def test_the_attributes_are_the_same(folders: dict[str, Path], kind: str) -> None:
    ours = opened(folders[kind] / "products").attributes
    names = "WAVELENGTH HEADING ALOOKS RLOOKS EARTH_RADIUS HEIGHT STARTING_RANGE RANGE_PIXEL_SIZE AZIMUTH_PIXEL_SIZE"
    with h5py.File(folders[kind] / "mintpy/inputs/ifgramStack.h5") as theirs:
        for name in names.split():
            assert float(ours[name]) == pytest.approx(float(theirs.attrs[name])), name
        assert ours["ORBIT_DIRECTION"] == theirs.attrs["ORBIT_DIRECTION"].upper()
        assert ours["PROCESSOR"] == theirs.attrs["PROCESSOR"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_mintpy_made_is_geocoded_to_the_truth(folders: dict[str, Path], truth: Simulation, kind: str) -> None:
    """Latitudes and longitudes of ISCE's, lookup tables of ROI_PAC's and GAMMA's, as MintPy keeps them."""
    source = opened(folders[kind] / "mintpy", "mintpy")
    window = Window(0, 24, 0, 32)
    assert source.grid.shape == truth.grid.shape
    np.testing.assert_array_equal(source.read_cube("unwrapPhase", window), truth.phase)
    np.testing.assert_allclose(source.read_geometry("height", window), truth.scene.height, rtol=1e-6)
