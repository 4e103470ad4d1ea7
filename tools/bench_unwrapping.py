# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the correction of unwrapping errors, and MintPy's programs on a copy of the same stack."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
from bench_mintpy import Step

from insar_workbench.core.grid import Window
from insar_workbench.core.masks import MaskOptions, generate_mask
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import COMPONENT, PHASE, InterferogramStack, create_stack
from insar_workbench.core.unwrapping.correct import correct_unwrapping
from insar_workbench.core.unwrapping.options import BRIDGING, CLOSURE, METHODS, UnwrappingOptions

STRIPS, GAP, WRONG = 3, 4, 7
"""Components side by side, the middle one with the reference point; pixels between them; pairs to one with an error."""
STACK, COPY, MASK = "unwrapping.h5", "m_unwrapping.h5", "maskConnComp.h5"


def unwrapping_steps(folder: Path) -> list[Step]:
    """Write the bench's complete stack with components and errors, and say how each method corrects it in place."""
    stack = folder / STACK
    _write_stack(folder / "complete.h5", stack)
    shutil.copyfile(stack, folder / COPY)
    generate_mask(stack, folder / MASK, MaskOptions(dataset=COMPONENT, components=True), NullProgress())

    def corrected(method: str) -> Callable[[], object]:
        return lambda: correct_unwrapping(stack, None, None, UnwrappingOptions(method), NullProgress())

    phase, component = (f"{STACK}/{layer}" for layer in (PHASE, COMPONENT))
    return [
        Step(
            "unwrapping errors, bridging",
            corrected(BRIDGING),
            (("unwrap_error_bridging", [COPY, "-o", METHODS[BRIDGING]]),),
            reads=(phase, component),
            writes=(phase,),
        ),
        Step(
            "unwrapping errors, phase closure",
            corrected(CLOSURE),
            (("unwrap_error_phase_closure", [COPY, "-c", MASK, "-n", "100", "-o", METHODS[CLOSURE]]),),
            reads=(phase, component),
            writes=(phase,),
        ),
    ]


def _write_stack(source: Path, path: Path) -> None:
    stack = InterferogramStack.open(source)
    rows, cols = stack.grid.shape
    width = cols // STRIPS
    strip = np.arange(cols) // width + 1
    region = np.where(np.arange(cols) % width < GAP, 0, strip).clip(0, STRIPS).astype(np.int16)
    errors = np.zeros((len(stack.network), cols), dtype=np.float32)
    errors[::WRONG, region == STRIPS] = 2 * np.pi
    reference = {key: value for key, value in stack.metadata.attributes.items() if not key.startswith("iwb.")}
    with create_stack(path, stack.grid, stack.network, reference, (PHASE, COMPONENT)) as writer:
        for row in range(0, rows, 32):
            window = Window(row, min(row + 32, rows), 0, cols)
            phase = stack.read(PHASE, window) + errors[:, None, :]
            writer.write(PHASE, window, phase)
            writer.write(COMPONENT, window, np.broadcast_to(region, phase.shape))
