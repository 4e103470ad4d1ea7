# SPDX-License-Identifier: GPL-2.0-or-later
"""Closure phases as MintPy averages and masks them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.phase_bias import write_phase_bias
from insar_workbench.core.phase_bias_options import PhaseBiasOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import COHERENCE, PHASE, create_stack

GRID = Grid(25, 30, -122.9, 38.2, 0.001, -0.001, wkt_from_epsg(4326))
DATES = [date(2019, 1, 3) + timedelta(days=12 * number) for number in range(20)]


def test_mask_of_significant_closure(mintpy: Any, tmp_path: Path) -> None:
    """Mean closure of level 4 of a network whose longer pairs are dropped; a loop is missing."""
    draw = np.random.default_rng(4)
    pairs = [(i, j) for i in range(20) for j in range(i + 1, min(i + 5, 20)) if (i, j) != (7, 11)]
    strength = np.linspace(-0.6, 0.6, GRID.cols)[None, :] * np.ones(GRID.shape)
    spread = np.linspace(0.1, 2.0, GRID.rows)[:, None] * np.ones(GRID.shape)
    phase = np.stack([strength * (j - i < 4) + spread * draw.normal(0, 1, GRID.shape) for i, j in pairs])
    network = Network.create(
        [(DATES[i], DATES[j]) for i, j in pairs], [0.0] * len(pairs), [j - i <= 2 for i, j in pairs]
    )
    attributes = {"WAVELENGTH": "0.0555", "PROCESSOR": "gamma"}
    with create_stack(tmp_path / "ifgramStack.h5", GRID, network, attributes, (PHASE, COHERENCE)) as writer:
        writer.write(PHASE, Window(0, GRID.rows, 0, GRID.cols), phase.astype(np.float32))
        writer.write(COHERENCE, Window(0, GRID.rows, 0, GRID.cols), np.full(phase.shape, 0.5, dtype=np.float32))
    call = ("closure_phase_bias.py", "-i", tmp_path / "ifgramStack.h5", "--nl", 4, "-a", "mask", "--num-sigma", 2)
    mintpy.run((*call, "-o", tmp_path), folder=tmp_path)
    options = PhaseBiasOptions(4, sigmas=2.0)
    result = write_phase_bias(
        tmp_path / "ifgramStack.h5", tmp_path / "b.h5", tmp_path / "m.h5", options, NullProgress()
    )
    assert result.loops == 15
    with h5py.File(tmp_path / "avgCpxClosurePhase.h5") as file:
        np.testing.assert_allclose(result.amplitude, file["amplitude"][:], atol=1e-5)
        np.testing.assert_allclose(np.exp(1j * result.phase), np.exp(1j * file["phase"][:]), atol=1e-4)
    with h5py.File(tmp_path / "maskClosurePhase.h5") as file:
        expected = file["mask"][:] != 0
    assert 0.1 < expected.mean() < 0.9
    np.testing.assert_array_equal(result.free, expected)
