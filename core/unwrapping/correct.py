# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct a stack for unwrapping errors: the corrected phase is written beside the original one and put to use."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FormatError, NetworkError
from ..files import hdf5
from ..files.file_copy import changed_copy, is_same_file
from ..network.closures import find_triplets
from ..products import read_mask, write_product
from ..progress import Progress, subrange
from ..provenance import is_record, stamp
from ..stack import COMPONENT, PHASE, InterferogramStack
from .bridging import bridge_cycles
from .closure import Closing, CommonRegion, find_common_regions
from .components import Components
from .options import UnwrappingOptions
from .pairs import CycleArray, FloatArray, Judge, PairPass, go_through
from .phases import new_phase
from .report import UnwrappingReport, announce, make_report

STEP = "correctunwrapping"
SHARE = "correctedShare"

BoolArray = npt.NDArray[np.bool_]


def correct_unwrapping(
    stack_path: str | Path,
    output_path: str | Path | None,
    share_path: str | Path | None,
    options: UnwrappingOptions,
    progress: Progress,
    workers: int = 0,
) -> UnwrappingReport:
    """Correct the original phase of a stack for unwrapping errors, and put the result to use.

    The corrected phase is a further dataset, which is named and put to use when it is complete; a run that is stopped
    leaves the stack as it was. Dropped interferograms are not corrected.

    Parameters
    ----------
    output_path : path, optional
        A copy that gets the corrected phase; None = `stack_path` itself.
    share_path : path, optional
        Product to write: share of the kept interferograms that were corrected at each pixel.

    Raises
    ------
    FormatError
        When the stack has no components, or a file is damaged or cannot be written.
    InsarError
        When it has no reference point with phase, the mask does not fit, or nothing can be judged.
    Canceled
        Within a second of Cancel.
    """
    stack = InterferogramStack.open(stack_path).with_phase(PHASE)
    task = _Task(stack, options, workers)
    if share_path is not None and not Path(share_path).parent.is_dir():
        raise FormatError(f"The folder {Path(share_path).parent} does not exist; make it or choose another one.")
    inputs, parameters = record(stack, options)
    made = stamp(STEP, inputs, parameters)
    if output_path is None or is_same_file(stack_path, output_path):
        with new_phase(stack_path, options.dataset, made) as (file, target):
            report = task.run(file, target, progress)
            _write_share(share_path, stack, report, made)
    else:
        with changed_copy(stack_path, output_path, subrange(progress, 0.0, 0.2)) as copy:
            with new_phase(copy, options.dataset, made) as (file, target):
                report = task.run(file, target, subrange(progress, 0.2, 1.0))
                _write_share(share_path, stack, report, made)
            with hdf5.open_update(copy) as file:
                hdf5.set_attributes(file, stamp(STEP, {"stack": stack_path, **inputs}, parameters))
    announce(report, progress)
    return report


def record(stack: InterferogramStack, options: UnwrappingOptions) -> tuple[dict[str, Any], dict[str, Any]]:
    """Inputs and parameters that a corrected phase depends on, beside the stack that holds it."""
    kept = "".join("01"[keep] for keep in stack.network.kept)
    return {"water": options.water_mask}, {**options.parameters(), "reference": stack.reference, "kept": kept}


def corrected_as(stack_path: str | Path, options: UnwrappingOptions) -> bool:
    """True when a stack holds the phase that these options make, in use or not."""
    stack = InterferogramStack.open(stack_path)
    with hdf5.open_read(stack_path) as file:
        if options.dataset not in file:
            return False
        return is_record(hdf5.attributes(file[options.dataset]), STEP, *record(stack, options))


class _Task:
    """A correction of one stack: what it needs is checked when it is made."""

    def __init__(self, stack: InterferogramStack, options: UnwrappingOptions, workers: int) -> None:
        self.stack, self.options, self.workers = stack, options, workers
        if COMPONENT not in stack.layers:
            raise FormatError(
                f"{stack.path} has no dataset '{COMPONENT}'; load the data again with their connected components."
            )
        if not stack.network.kept_pairs:
            raise NetworkError(f"All interferograms of {stack.path} are dropped; reset its network first.")
        self.reference_phase = stack.reference_phase()
        self.reference = stack.reference or (0, 0)
        mask = options.water_mask
        self.land: BoolArray | None = None if mask is None else read_mask(mask, stack.grid, str(stack.path))
        self.triplets = find_triplets(stack.network.only_kept())
        if options.closes and not len(self.triplets):
            raise NetworkError(
                f"The network of {stack.path} has no closed triplet, so that phase closure says nothing; choose the "
                "method bridging."
            )

    def run(self, file: hdf5.H5File, target: str, progress: Progress) -> UnwrappingReport:
        """Write the corrected phase into a dataset of the stack."""
        stack, options = self.stack, self.options
        if not options.closes:
            done = self._judge_all(file, self._bridge, target, progress)
            return make_report(stack, options.dataset, done, [found.pair for found in done.found if found.skipped])
        regions = find_common_regions(stack, self.land, options.min_area, options.samples, subrange(progress, 0.0, 0.1))
        self._describe(regions, progress)
        closing = Closing(stack, regions)
        if not options.bridges:
            closing.solve(self.reference_phase, self.triplets, progress)
            done = self._judge_all(file, closing.judge, target, subrange(progress, 0.2, 1.0))
            return make_report(stack, options.dataset, done, [])

        def survey(number: int, phase: FloatArray, components: Components) -> CycleArray | None:
            closing.look(number, components)
            return self._bridge(number, phase, components)

        found = self._judge_all(file, survey, "", subrange(progress, 0.1, 0.5)).found
        bridged = {one.pair: one.cycles for one in found}
        closing.solve(self.reference_phase, self.triplets, progress, bridged)

        def both(number: int, phase: FloatArray, components: Components) -> CycleArray:
            return np.asarray(bridged[number] + closing.judge(number, phase, components))

        done = self._judge_all(file, both, target, subrange(progress, 0.6, 1.0))
        return make_report(stack, options.dataset, done, [one.pair for one in found if one.skipped])

    def _judge_all(self, file: hdf5.H5File, judge: Judge, target: str, progress: Progress) -> PairPass:
        return go_through(self.stack, file, judge, target, self.land, self.options.min_area, progress, self.workers)

    def _bridge(self, _number: int, phase: FloatArray, components: Components) -> CycleArray | None:
        reference = int(components.labels[self.reference])
        if not reference:
            return None
        return bridge_cycles(phase, components, reference, self.options.radius, self.options.ramp)

    def _describe(self, regions: tuple[CommonRegion, ...], progress: Progress) -> None:
        if not regions:
            progress.warning(
                f"No region of {self.stack.path} is connected in all kept interferograms: phase closure corrects "
                "nothing; lower the smallest area, or drop interferograms with few components."
            )
        sizes = ", ".join(str(region.size) for region in regions[:10])
        progress.info(f"{len(regions)} regions common to all kept interferograms, of {sizes} pixels")


def _write_share(
    path: str | Path | None, stack: InterferogramStack, report: UnwrappingReport, made: Mapping[str, str]
) -> None:
    if path is not None:
        kept = stack.metadata.inherited
        write_product(path, SHARE, stack.grid, {SHARE: report.share}, {**kept, **made}, {SHARE: "1"})
