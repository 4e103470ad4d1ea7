# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's correction of unwrapping errors and ours give the same phase, and each reads the other's."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import small_grid

from insar_workbench.core.grid import Window
from insar_workbench.core.masks import MaskOptions, generate_mask
from insar_workbench.core.network.network import Network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation_scene import correlated_field
from insar_workbench.core.stack import COMPONENT, PHASE, InterferogramStack, create_stack
from insar_workbench.core.unwrapping.correct import correct_unwrapping
from insar_workbench.core.unwrapping.options import BOTH, BRIDGING, CLOSURE, METHODS, UnwrappingOptions

ROWS, COLS, REFERENCE = 120, 150, (60, 75)
AREA = 40


@pytest.fixture(scope="module")
def stack(tmp_path_factory) -> Path:
    """Land cut by rivers, with other holes in each pair, and errors that are told by gaps, by triplets, or by both."""
    from datetime import date, timedelta

    draw = np.random.default_rng(7)
    days = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(12)]
    pairs = [(days[i], days[j]) for i in range(12) for j in range(i + 1, min(i + 4, 12))]
    network = Network.create(pairs, np.zeros(len(pairs)), [number != 11 for number in range(len(pairs))])
    index = network.date_index(kept_only=False)
    y, x = np.mgrid[:ROWS, :COLS]
    river = np.abs(y - 35 - 8 * np.sin(x / 20)) < 4
    river |= np.abs(x - 110 - 6 * np.sin(y / 15)) < 4
    river |= np.abs(x - 35 - 6 * np.cos(y / 15)) < 4
    from scipy.ndimage import label

    region = label(~river)[0]
    fields = np.stack([0.8 * correlated_field((ROWS, COLS), draw) for _ in days])
    phase = fields[index[:, 1]] - fields[index[:, 0]] + draw.normal(0, 0.1, (len(pairs), ROWS, COLS))
    component = np.zeros(phase.shape, dtype=np.int16)
    for number in range(len(pairs)):
        hole = correlated_field((ROWS, COLS), draw)
        hole[REFERENCE[0] - 4 : REFERENCE[0] + 5, REFERENCE[1] - 4 : REFERENCE[1] + 5] = 9
        component[number] = np.where(hole > np.quantile(hole, 0.015), region, 0)
        for one in draw.choice([k for k in range(1, region.max() + 1) if k != region[REFERENCE]], 2, replace=False):
            if draw.random() < 0.12:
                phase[number][region == one] += 2 * np.pi * draw.choice([-1, 1])
    path = tmp_path_factory.mktemp("unwrapping") / "ifgramStack.h5"
    attributes = {"WAVELENGTH": "0.0555", "NCORRLOOKS": "8"}
    with create_stack(path, small_grid(ROWS, COLS), network, attributes, (PHASE, COMPONENT)) as writer:
        writer.write(PHASE, Window(0, ROWS, 0, COLS), phase.astype(np.float32))
        writer.write(COMPONENT, Window(0, ROWS, 0, COLS), component)
    InterferogramStack.open(path).write_reference(*REFERENCE)
    return path


@pytest.fixture(scope="module")
def theirs(peers_python: Path, stack: Path) -> Path:
    """A copy that MintPy corrected in each way."""
    copy = stack.with_name("mintpy.h5")
    copy.write_bytes(stack.read_bytes())
    mask = stack.with_name("maskConnComp.h5")
    generate_mask(stack, mask, MaskOptions(dataset=COMPONENT, components=True), NullProgress())
    common = f"['{copy}', '-c', '{mask}', '-m', '{AREA}', '-n', '50'"
    code = f"""
import mintpy.cli.unwrap_error_bridging as bridging, mintpy.cli.unwrap_error_phase_closure as closure
bridging.main(['{copy}', '-m', '{AREA}', '-o', '{METHODS[BRIDGING]}'])
closure.main({common}, '-o', '{METHODS[CLOSURE]}'])
closure.main({common}, '-i', '{METHODS[BRIDGING]}', '-o', '{METHODS[BOTH]}'])
"""
    environment = {**os.environ, "MPLBACKEND": "Agg"}
    command = [str(peers_python), "-W", "ignore", "-c", code]
    done = subprocess.run(command, cwd=stack.parent, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return copy


@pytest.mark.parametrize("method", METHODS)
def test_the_same_phase(stack: Path, theirs: Path, method: str, tmp_path: Path) -> None:
    """Relative to the reference pixel, wherever there is phase; MintPy subtracts it and shifts no data too."""
    options = UnwrappingOptions(method, min_area=AREA, samples=50)
    report = correct_unwrapping(stack, tmp_path / "ours.h5", None, options, NullProgress())
    with h5py.File(tmp_path / "ours.h5") as file, h5py.File(theirs) as other:
        mine, expected, before = file[report.dataset][:], other[report.dataset][:], file[PHASE][:]
    row, col = REFERENCE
    kept = InterferogramStack.open(stack).network.kept_index
    valid = (before != 0)[kept]
    difference = np.abs((mine - mine[:, row, col, None, None]) - (expected - expected[:, row, col, None, None]))[kept]
    assert report.corrected > 5 and report.share[np.isfinite(report.share)].max() > 0.1
    assert difference[valid].max() < 1e-5


def test_we_use_what_mintpy_corrected(theirs: Path) -> None:
    stack = InterferogramStack.open(theirs)
    assert stack.phase_dataset == METHODS[BOTH] and stack.phase_id


def test_mintpy_uses_what_we_corrected(peers_python: Path, stack: Path, tmp_path: Path) -> None:
    """It finds our dataset, and reads its reference phase and pixels."""
    ours = tmp_path / "ifgramStack.h5"
    correct_unwrapping(stack, ours, None, UnwrappingOptions(min_area=AREA), NullProgress())
    code = f"""
from mintpy.objects import ifgramStack
from mintpy.utils import readfile
stack = ifgramStack('{ours}')
stack.open(print_msg=False)
assert '{METHODS[BRIDGING]}' in stack.datasetNames, stack.datasetNames
print(repr(float(stack.get_reference_phase(unwDatasetName='{METHODS[BRIDGING]}', dropIfgram=True)[3])))
print(repr(float(readfile.read('{ours}', datasetName='{METHODS[BRIDGING]}')[0][5, 20, 130])))
"""
    done = subprocess.run([str(peers_python), "-W", "ignore", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    reference, pixel = (float(line) for line in done.stdout.split()[-2:])
    opened = InterferogramStack.open(ours)
    assert reference == pytest.approx(opened.reference_phase()[3], abs=1e-6)
    assert pixel == pytest.approx(opened.read(PHASE, kept_only=False)[5, 20, 130], abs=1e-6)
