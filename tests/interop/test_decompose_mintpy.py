# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's asc_desc2horz_vert.py on our files gives our decomposition."""

import h5py
import numpy as np
import pytest
from seen_motion import ASCENDING, DESCENDING, unit_vector
from stacks import small_grid

from insar_workbench.core.decomposition.decompose import decompose
from insar_workbench.core.decomposition.decompose_scene import DecomposeOptions
from insar_workbench.core.decomposition.options import DecompositionModel
from insar_workbench.core.decomposition.tracks import Track
from insar_workbench.core.grid import Window
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import reference_attributes


@pytest.fixture(scope="module")
def tracks(tmp_path_factory):
    """Random velocities of two tracks with constant angles, in degrees, the second on a part of the first's grid."""
    folder = tmp_path_factory.mktemp("tracks")
    rng = np.random.default_rng(3)
    whole = small_grid(50, 60, 4326)
    found = []
    for name, angles, grid in (
        ("asc", ASCENDING, whole),
        ("desc", DESCENDING, whole.crop(Window(5, 45, 10, 60))),
    ):
        (folder / name).mkdir()
        velocity = rng.normal(0, 0.02, grid.shape).astype(np.float32)
        pixel = grid.pixel(*whole.centre(20, 30))
        velocity[pixel] = 0.0
        head = {
            **reference_attributes(grid, *pixel),
            "ORBIT_DIRECTION": f"{name.upper()}ENDING",
            "DATE12": "20180101_20190101",
            "PROJECT_NAME": name,
        }
        write_product(
            folder / name / "velocity.h5", "velocity", grid, {"velocity": velocity}, head, {"velocity": "m/year"}
        )
        layers = {
            layer: np.full(grid.shape, angle, np.float32)
            for layer, angle in zip(("incidenceAngle", "azimuthAngle"), angles)
        }
        write_product(folder / name / "geometryGeo.h5", "geometry", grid, layers, head)
        found.append(Track(folder / name / "velocity.h5"))
    return found


@pytest.mark.parametrize("bearing", [90.0, 16.0])
def test_horizontal_and_vertical(mintpy, tracks, tmp_path, bearing):
    """MintPy counts the direction anti-clockwise from north."""
    theirs = [tmp_path / "hz.h5", tmp_path / "up.h5"]
    files = [str(track.data) for track in tracks]
    geometries = [str(track.geometry_file) for track in tracks]
    call = ("asc_desc2horz_vert.py", *files, "-g", *geometries, "--az", str(-bearing), "-o", *theirs)
    mintpy.run(call, folder=tmp_path)
    model = DecompositionModel("azimuth_up", bearing=bearing)
    decompose(tracks, tmp_path / "ours.h5", DecomposeOptions(model), NullProgress())
    ours = read_product(tmp_path / "ours.h5")
    for path, name in zip(theirs, ("horizontal", "up")):
        with h5py.File(path) as file:
            other = file["velocity"][:]
            assert float(file.attrs["Y_FIRST"]) == pytest.approx(ours.grid.y0)
        mine = ours.layers[name]
        assert other.shape == mine.shape == (40, 50)
        assert np.abs(mine - other).max() < 1e-6
        assert np.abs(mine).max() > 0.02
    # and both say the same as the definition of the angles
    direction = np.array([np.sin(np.deg2rad(bearing)), np.cos(np.deg2rad(bearing)), 0])
    sights = [unit_vector(*angles) for angles in (ASCENDING, DESCENDING)]
    seen = [ours.layers["horizontal"] * (direction @ s) + ours.layers["up"] * s[2] for s in sights]
    assert np.abs(seen[1] - read_product(tracks[1].data).layers["velocity"]).max() < 1e-6
