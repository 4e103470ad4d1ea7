# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks for tests: a small real one built straight from its GeoTIFFs, and random ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.dates import find_dates
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack, create_stack

MEXICO_ATTRIBUTES = {"WAVELENGTH": "0.05550415767769124", "NCORRLOOKS": "8", "PLATFORM": "Sen"}
MEXICO_REFERENCE = (9, 8)
ATTRIBUTES = {"WAVELENGTH": "0.0555", "NCORRLOOKS": "8"}


def mexico_city_stack(shared_data: Path, tmp_path: Path, name: str = "ifgramStack.h5") -> Path:
    """The stack of `mexico_city` (30 pairs, 60 x 100 pixels) with reference pixel row 9, column 8.

    `shared_data` is the folder that holds `mexico_city`. Coherence of 0 stays 0, as MintPy loads it.
    """
    folder = shared_data / "mexico_city"
    phases = sorted((folder / "interferograms").glob("*_unw.tif"))
    pairs = [find_dates(path.name) for path in phases]
    grid = read_raster(phases[0]).grid
    bperp = [_mean_bperp(folder / "baselines" / f"{_pair_name(path)}_VV_8rlks_bperp.par") for path in phases]
    network = Network.create([(first, second) for first, second in pairs], bperp)
    everything = Window(0, grid.rows, 0, grid.cols)
    target = tmp_path / name
    with create_stack(target, grid, network, MEXICO_ATTRIBUTES, (PHASE, COHERENCE)) as writer:
        writer.write(PHASE, everything, np.array([read_raster(path).array for path in phases]))
        coherence = [read_raster(str(path).replace("_eqa_unw", "_flat_eqa_cc")).array for path in phases]
        writer.write(COHERENCE, everything, np.nan_to_num(np.array(coherence), nan=0.0))
    InterferogramStack.open(target).write_reference(*MEXICO_REFERENCE)
    return target


def _pair_name(path: Path) -> str:
    return path.name.split("_")[1]


def _mean_bperp(path: Path) -> float:
    """Mean of the `bperp` column of GAMMA's base_perp output, NaN without the file."""
    if not path.is_file():
        return float("nan")
    rows = [line.split() for line in path.read_text(encoding="ascii").splitlines()]
    return float(np.mean([float(row[7]) for row in rows if len(row) == 9 and row[0].isdigit()]))


def small_grid(rows: int, cols: int, epsg: int = 32614) -> Grid:
    """A grid of 100 m pixels in UTM (or of 0.001 degrees for EPSG:4326)."""
    if epsg == 4326:
        return Grid(rows, cols, -99.0, 19.5, 0.001, -0.001, wkt_from_epsg(4326))
    return Grid(rows, cols, 480_000.0, 2_150_000.0, 100.0, -100.0, wkt_from_epsg(epsg))


def nearest_pairs(dates: Sequence[date], connections: int) -> list[tuple[date, date]]:
    """Each date with its next `connections` dates."""
    return [(first, second) for i, first in enumerate(dates) for second in dates[i + 1 : i + 1 + connections]]


def random_stack(
    tmp_path: Path,
    rows: int = 12,
    cols: int = 15,
    dates: int = 7,
    connections: int = 3,
    seed: int = 1,
    gaps: float = 0.02,
    layers: Sequence[str] = (PHASE, COHERENCE, COMPONENT),
    kept: Sequence[bool] | None = None,
    name: str = "random.h5",
    epsg: int = 32614,
) -> Path:
    """A stack of random numbers; a share `gaps` of phases, coherences and components is no data (0)."""
    draw = np.random.default_rng(seed)
    days = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(dates)]
    pairs = nearest_pairs(days, connections)
    network = Network.create(pairs, draw.normal(0.0, 60.0, len(pairs)), kept)
    shape = (len(pairs), rows, cols)
    cubes = {
        PHASE: draw.normal(0.0, 3.0, shape).astype(np.float32),
        COHERENCE: draw.uniform(0.05, 1.0, shape).astype(np.float32),
        COMPONENT: draw.integers(1, 4, shape).astype(np.int16),
    }
    grid = small_grid(rows, cols, epsg)
    target = tmp_path / name
    with create_stack(target, grid, network, ATTRIBUTES, layers) as writer:
        for layer in layers:
            cube = cubes[layer]
            cube[draw.random(shape) < gaps] = 0
            writer.write(layer, Window(0, rows, 0, cols), cube)
    return target
