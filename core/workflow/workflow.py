# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain from a folder of interferograms to velocity, in MintPy's folder layout, resumable.

Every product records what made it; a step whose inputs and parameters are unchanged is skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ..corrections.base import SeriesCorrection
from ..corrections.catalogue import RESIDUAL
from ..corrections.reference_date import ReferenceDate
from ..errors import InsarError, ParameterError
from ..files.claims import claimed
from ..inversion_options import InversionOptions
from ..loading.load_options import LoadOptions
from ..network.network_selection import NetworkSelection
from ..noise import Noise
from ..noise_options import NoiseOptions
from ..progress import Progress, SilentProgress, subrange
from ..reference_choice import ReferenceChoice
from ..time_functions.velocity import VelocityOptions
from ..unwrapping.options import UnwrappingOptions
from .workflow_series import ION_STACK, Correct, EstimateVelocity, MeasureNoise
from .workflow_stack import (
    AverageCoherence,
    ChooseNetwork,
    CorrectPhase,
    Invert,
    Load,
    OriginalPhase,
    Overview,
    SetReference,
)
from .workflow_step import Asked, Step

RAN, UP_TO_DATE, SKIPPED = "done", "up to date", "skipped"
OUT_OF_DATE, TO_DO = "out of date", "to do"


@dataclass(frozen=True)
class WorkflowOptions:
    """Options of each step.

    Without `unwrapping` the original phase is used, whatever a run before this one corrected.
    The corrections are applied in the order of their positions. With `noise`, the noise of each date is measured on the
    residual of the DEM error correction; with `exclude_noisy` outliers are left out of the velocity, with
    `quiet_reference` the quietest date becomes the reference date.
    """

    load: LoadOptions = field(default_factory=LoadOptions)
    selection: NetworkSelection = field(default_factory=NetworkSelection)
    reference: ReferenceChoice = field(default_factory=ReferenceChoice)
    unwrapping: UnwrappingOptions | None = None
    inversion: InversionOptions = field(default_factory=InversionOptions)
    corrections: tuple[SeriesCorrection, ...] = ()
    noise: NoiseOptions | None = None
    exclude_noisy: bool = True
    quiet_reference: bool = False
    velocity: VelocityOptions = field(default_factory=VelocityOptions)


@dataclass(frozen=True)
class WorkflowProducts:
    """Where each product lies below the output folder: MintPy's names."""

    folder: Path

    @property
    def stack(self) -> Path:
        """The interferograms."""
        return self.folder / "inputs" / "ifgramStack.h5"

    @property
    def geometry(self) -> Path:
        """Height, incidence angle and so on."""
        return self.folder / "inputs" / "geometryGeo.h5"

    @property
    def delays(self) -> Path:
        """Delays that some products come with; not there without any."""
        return self.folder / "inputs" / "delayStack.h5"

    @property
    def ion_stack(self) -> Path:
        """Ionospheric phases of pairs; not there unless somebody puts them there."""
        return self.folder / "inputs" / ION_STACK

    @property
    def average_coherence(self) -> Path:
        """Mean spatial coherence."""
        return self.folder / "avgSpatialCoh.h5"

    @property
    def corrected_share(self) -> Path:
        """Where unwrapping was corrected; not there when it was not."""
        return self.folder / "unwrapCorrectedShare.h5"

    @property
    def average_velocity(self) -> Path:
        """Velocity by stacking."""
        return self.folder / "avgPhaseVelocity.h5"

    @property
    def open_triplets(self) -> Path:
        """Number of triplets that do not close."""
        return self.folder / "numTriNonzeroIntAmbiguity.h5"

    @property
    def timeseries(self) -> Path:
        """Displacement at each date."""
        return self.folder / "timeseries.h5"

    @property
    def temporal_coherence(self) -> Path:
        """Quality of the inversion."""
        return self.folder / "temporalCoherence.h5"

    @property
    def num_pairs(self) -> Path:
        """Number of interferograms used at each pixel."""
        return self.folder / "numInvIfgram.h5"

    @property
    def mask(self) -> Path:
        """Reliable pixels."""
        return self.folder / "maskTempCoh.h5"

    @property
    def velocity(self) -> Path:
        """Velocity and the other terms."""
        return self.folder / "velocity.h5"


@dataclass(frozen=True)
class WorkflowReport:
    """What was done.

    Attributes
    ----------
    series : Path
        After all corrections.
    steps : tuple of (str, str)
        Name of each step, and `RAN`, `UP_TO_DATE`, or `SKIPPED` when there was nothing to be done.
    noise : Noise or None
        Of the dates, when it was measured.
    """

    products: WorkflowProducts
    series: Path
    steps: tuple[tuple[str, str], ...]
    noise: Noise | None = None

    @property
    def ran(self) -> tuple[str, ...]:
        """Steps that ran."""
        return tuple(name for name, state in self.steps if state == RAN)

    @property
    def skipped(self) -> tuple[str, ...]:
        """Steps that were up to date."""
        return tuple(name for name, state in self.steps if state == UP_TO_DATE)


@dataclass(frozen=True)
class StepState:
    """What a run would do with a step.

    Attributes
    ----------
    title : str
    state : str
        `UP_TO_DATE`: its products would be used. `OUT_OF_DATE`: they would be made anew, for options, inputs or a step
        before have changed. `TO_DO`: there are none. `SKIPPED`: none are wanted.
    made : datetime or None
        When its products were made.
    """

    title: str
    state: str
    made: datetime | None


def run_workflow(
    input_folder: str | Path, output_folder: str | Path, options: WorkflowOptions, progress: Progress
) -> WorkflowReport:
    """Load, select the network, set the reference, invert and estimate velocity.

    Raises
    ------
    InsarError
        From any step; the products of the steps before it are complete and are used by the next run.
    """
    asked = _asked(input_folder, output_folder, options)
    products = asked.products
    busy = f"Another run writes into {products.folder}; wait for its end, or choose another folder."
    done: list[tuple[str, str]] = []
    series, noise, start = products.timeseries, None, 0.0
    # inside is made by whoever has the claim: a run that is refused takes away what it has made
    with _folder(products.folder), claimed(products.folder / "workflow", busy), _folder(products.stack.parent):
        for step in _steps(asked):
            done.append((step.name, _do(step, start, progress)))
            start = step.stop
            series = step.output if isinstance(step, Correct) else series
            noise = step.noise if isinstance(step, MeasureNoise) else noise
    progress.info("== steps: " + ", ".join(f"{name} {state}" for name, state in done))
    return WorkflowReport(products, series, tuple(done), noise)


def _steps(asked: Asked) -> Iterator[Step]:
    """All steps in their order; one is made when the one before has been dealt with."""
    options = asked.options
    yield Load(asked)
    yield ChooseNetwork(asked)
    yield AverageCoherence(asked)
    yield SetReference(asked)
    yield OriginalPhase(asked) if options.unwrapping is None else CorrectPhase(asked, options.unwrapping)
    yield Overview(asked)
    yield Invert(asked)
    series, last = asked.products.timeseries, Invert.title
    residual = None
    corrections = sorted(options.corrections, key=lambda correction: correction.position)
    for number, correction in enumerate(corrections, start=1):
        step = Correct(asked, correction, series, last, 0.7 + 0.2 * number / len(corrections))
        series, last = step.output, step.title
        residual = step if RESIDUAL in step.beside else residual
        yield step
    noise = None
    if options.noise is not None and residual is not None:
        noise = MeasureNoise(asked, options.noise, residual)
        yield noise
        if options.quiet_reference:
            step = Correct(asked, ReferenceDate(noise.quietest), series, last, 0.95)
            series, last = step.output, step.title
            yield step
    yield EstimateVelocity(asked, series, last, noise)


def _do(step: Step, start: float, progress: Progress) -> str:
    """Do one step, unless it is up to date."""
    progress.check()
    progress(start, step.name)
    progress.info(f"== {step.name}")
    part = subrange(progress, start, step.stop)
    if step.is_current(part):
        state = UP_TO_DATE if step.made() else SKIPPED
        progress.info("up to date, skipped" if step.made() else "nothing to be done")
    else:
        step.work(part)
        state = RAN
    progress(step.stop)
    return state


def plan_workflow(
    input_folder: str | Path, output_folder: str | Path, options: WorkflowOptions, progress: Progress
) -> tuple[StepState, ...]:
    """What :func:`run_workflow` would do, step by step; nothing is written.

    Raises
    ------
    InsarError
        When a step cannot tell: a date to leave out is not there, say.
    Canceled
        Within a second of Cancel.
    """
    states: list[StepState] = []
    due: set[str] = set()
    for step in _steps(_asked(input_folder, output_folder, options)):
        progress.check()
        made = step.made()
        if not due.intersection(step.after) and step.is_current(SilentProgress(progress)):
            states.append(StepState(step.title, UP_TO_DATE if made else SKIPPED, made))
        else:
            due.add(step.title)
            states.append(StepState(step.title, OUT_OF_DATE if made else TO_DO, made))
    return tuple(states)


def _asked(input_folder: str | Path, output_folder: str | Path, options: WorkflowOptions) -> Asked:
    source, products = Path(input_folder), WorkflowProducts(Path(output_folder))
    if source.resolve() == products.folder.resolve():
        raise ParameterError(f"The output folder {products.folder} is the input folder itself; choose another one.")
    return Asked(source, products, options)


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make a folder; when the work in it fails, take away what stayed empty of it and of its parents."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except InsarError:
        for path in missing:
            try:
                path.rmdir()
            except OSError:  # something is in it
                break
        raise
