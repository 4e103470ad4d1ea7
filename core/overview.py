# SPDX-License-Identifier: GPL-2.0-or-later
"""A quick look at a stack before it is inverted: velocity by stacking, and where unwrapping went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks
from .constants import DAYS_PER_YEAR, metres_per_radian
from .errors import NetworkError, ParameterError
from .grid import Window
from .network.closures import HALF_CYCLE, closure_phase, find_triplets
from .products import read_mask, write_product
from .progress import Progress
from .provenance import stamp
from .quality import plan
from .stack import PHASE, InterferogramStack

FloatArray = npt.NDArray[np.float32]

STEP = "quickoverview"
VELOCITY = "velocity"
STACK_BYTES = 24.0
"""Memory for each pixel of each interferogram."""


@dataclass(frozen=True)
class Overview:
    """Two layers of a stack.

    Attributes
    ----------
    velocity : (rows, cols) array
        Mean rate of the kept interferograms along the line of sight, m/year, positive toward the radar.
    nonzero : (rows, cols) array
        Number of triplets that close to a whole number of cycles other than 0; NaN where a pixel has no closed triplet.
    triplets : int
        Number of triplets in the network.
    """

    velocity: FloatArray
    nonzero: FloatArray
    triplets: int


def overview(stack: InterferogramStack, progress: Progress) -> Overview:
    """Read a stack once and make both layers.

    Stacking averages phase / time over the interferograms that have phase (Strozzi et al., 2001, without weights). A
    triplet of rightly unwrapped interferograms closes to less than half a cycle (Yunjun et al., 2019, eq. 8 and 9).

    Raises
    ------
    InsarError
        When no reference pixel is set, or no interferogram is kept.
    """
    network = stack.network
    if not network.kept_pairs:
        raise NetworkError(f"All interferograms of {stack.path} are dropped; reset its network first.")
    reference = stack.reference_phase()
    position = np.full(len(network), -1)
    position[network.kept_index] = np.arange(len(network.kept_index))
    triplets = position[find_triplets(network)]
    years = network.days[network.kept_index] / DAYS_PER_YEAR
    scale = (metres_per_radian(stack.metadata.wavelength) / years).astype(np.float32)
    velocity = np.full(stack.grid.shape, np.nan, dtype=np.float32)
    nonzero = np.full(stack.grid.shape, np.nan, dtype=np.float32)

    def work(phase: FloatArray, check: Callable[[], None]) -> tuple[FloatArray, FloatArray]:
        phase -= reference[:, None, None]
        return mean_rate(phase, scale), count_nonzero_triplets(phase, triplets, check)

    def write(window: Window, result: tuple[FloatArray, FloatArray]) -> None:
        velocity[window.slices], nonzero[window.slices] = result

    with stack.reader() as read:
        blocks.run(plan(stack, STACK_BYTES), lambda window: read(PHASE, window), work, write, progress)
    return Overview(velocity, nonzero, len(triplets))


def mean_rate(phase: FloatArray, scale: FloatArray) -> FloatArray:
    """Mean of scale x phase over the pairs with phase, (M, rows, cols) -> (rows, cols), NaN where there is none."""
    flat = phase.reshape(len(phase), -1)
    valid = ~np.isnan(flat)
    if valid.all():
        return (scale @ flat / np.float32(len(flat))).reshape(phase.shape[1:])
    total = scale @ np.where(valid, flat, np.float32(0))
    with np.errstate(invalid="ignore"):
        return np.asarray(total / valid.astype(np.float32).sum(axis=0)).reshape(phase.shape[1:])


def count_nonzero_triplets(
    phase: FloatArray, triplets: npt.NDArray[np.intp], check: Callable[[], None] = lambda: None
) -> FloatArray:
    """Number of triplets of each pixel that close to a whole number of cycles other than 0.

    Parameters
    ----------
    phase : (M, rows, cols) array
        Radians relative to the reference pixel, NaN = no data.
    triplets : (T, 3) array
        Positions of ab, bc and ac.

    Returns
    -------
    (rows, cols) array
        NaN where no triplet has data.
    """
    number = np.zeros(phase.shape[1:], dtype=np.float32)
    gaps = bool(np.isnan(phase).any())
    closed = np.full(phase.shape[1:], not gaps and len(triplets) > 0)
    for triplet in triplets:  # one triplet at a time: there are more of them than interferograms
        check()
        closure = np.abs(closure_phase(phase, triplet))
        if gaps:
            closed |= ~np.isnan(closure)
        number += closure > HALF_CYCLE
    number[~closed] = np.nan
    return number


def overview_parameters(stack: InterferogramStack) -> dict[str, Any]:
    """What the products depend on beside the files."""
    return {"reference": stack.reference, "phase": stack.phase_state}


def quick_overview(
    stack_path: str | Path,
    velocity_path: str | Path | None,
    triplets_path: str | Path | None,
    mask_path: str | Path | None,
    progress: Progress,
) -> Overview:
    """Write velocity by stacking and the number of non-zero triplets of a stack.

    Parameters
    ----------
    velocity_path, triplets_path : path, optional
        Files to write: MintPy's avgPhaseVelocity.h5 and numTriNonzeroIntAmbiguity.h5.
    mask_path : path, optional
        A mask on the stack's grid; pixels of 0 (water) become no data.

    Raises
    ------
    InsarError
        When the stack has no reference pixel, or the mask does not fit.
    """
    if velocity_path is None and triplets_path is None:
        raise ParameterError("Nothing is asked for; give a file for the velocity, the triplets, or both.")
    stack = InterferogramStack.open(stack_path)
    land = None if mask_path is None else read_mask(mask_path, stack.grid, str(stack_path))
    if stack.phase_dataset != PHASE:
        progress.info(f"the phase is {stack.phase_dataset}, corrected for unwrapping errors")
    result = overview(stack, progress)
    if land is not None:
        result.velocity[~land], result.nonzero[~land] = np.nan, np.nan
    kept = stack.metadata.inherited
    attributes = {**kept, **stamp(STEP, {"stack": stack_path, "mask": mask_path}, overview_parameters(stack))}
    if velocity_path is not None:
        layers = {VELOCITY: result.velocity}
        write_product(velocity_path, VELOCITY, stack.grid, layers, attributes, {VELOCITY: "m/year"})
    if triplets_path is not None:
        write_product(triplets_path, "mask", stack.grid, {"mask": result.nonzero}, attributes, {"mask": "1"})
    if not result.triplets:
        progress.warning("The network has no closed triplet: unwrapping errors cannot be seen.")
    elif np.isfinite(result.nonzero).any():
        share = 100.0 * float(np.nanmean(result.nonzero)) / result.triplets
        progress.info(f"{result.triplets} triplets; {share:.2f} % of them do not close to 0 cycles, over all pixels")
    return result
