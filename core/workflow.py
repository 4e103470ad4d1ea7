# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain from a folder of interferograms to velocity, in MintPy's folder layout, resumable.

Every product records what made it; a step whose inputs and parameters are unchanged is skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from . import hdf5
from .claims import claimed
from .corrections import CorrectionFiles, SeriesCorrection
from .corrections.dem_error import RESIDUAL
from .corrections.reference_date import ReferenceDate
from .errors import InsarError, ParameterError
from .invert_stack import InversionOptions, InversionOutputs, inversion_parameters, invert_stack
from .load import load_stack
from .load_geometry import WATER
from .load_options import LoadOptions, load_inputs, load_parameters
from .map_layers import has_usable_pixels
from .network_selection import NetworkSelection, modify_network
from .noise import Noise, NoiseOptions, measure_noise, write_noise
from .overview import STEP as OVERVIEW
from .overview import overview_parameters, quick_overview
from .progress import Progress, subrange
from .provenance import fingerprint, is_current
from .quality import average_coherence
from .reference import ReferenceChoice, set_reference
from .stack import COHERENCE, CORRECTED, InterferogramStack
from .unwrapping.correct import correct_unwrapping, corrected_as
from .unwrapping.options import UnwrappingOptions
from .unwrapping.phases import undo_unwrapping, use_phase
from .velocity import VelocityOptions, estimate_velocity, velocity_parameters

RAN, UP_TO_DATE = "done", "up to date"
REFERENCE_CHOICE = "iwb.reference"
ION_STACK = "ionStack.h5"


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
        Name of each step, and `RAN` or `UP_TO_DATE`.
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
        return tuple(name for name, state in self.steps if state != RAN)


def run_workflow(
    input_folder: str | Path, output_folder: str | Path, options: WorkflowOptions, progress: Progress
) -> WorkflowReport:
    """Load, select the network, set the reference, invert and estimate velocity.

    Raises
    ------
    InsarError
        From any step; the products of the steps before it are complete and are used by the next run.
    """
    source, products = Path(input_folder), WorkflowProducts(Path(output_folder))
    if source.resolve() == products.folder.resolve():
        raise ParameterError(f"The output folder {products.folder} is the input folder itself; choose another one.")
    run = _Run(source, products, options, progress)
    busy = f"Another run writes into {products.folder}; wait for its end, or choose another folder."
    with _folder(products.stack.parent), claimed(products.folder / "workflow", busy):
        run.step("load", 0.0, 0.3, run.load)
        run.step("network", 0.3, 0.35, run.network)
        run.step("average coherence", 0.35, 0.45, run.coherence)
        run.step("reference point", 0.45, 0.48, run.reference)
        if options.unwrapping is not None or run.is_corrected():
            run.step("unwrapping errors", 0.48, 0.52, run.unwrapping)
        run.step("quick overview", 0.52, 0.55, run.overview)
        run.step("inversion", 0.55, 0.7, run.invert)
        corrections = sorted(options.corrections, key=lambda correction: correction.position)
        for number, correction in enumerate(corrections):
            start, stop = (0.7 + 0.2 * place / len(corrections) for place in (number, number + 1))
            run.step(correction.title.lower(), start, stop, run.correction(correction))
        if options.noise is not None and run.residual is not None:
            run.step("noise of the dates", 0.9, 0.93, run.measure_noise)
        if options.quiet_reference and run.noise is not None:
            correction = ReferenceDate(run.noise.quietest)
            run.step(correction.title.lower(), 0.93, 0.95, run.correction(correction))
        run.step("velocity", 0.95, 1.0, run.velocity)
    progress.info("== steps: " + ", ".join(f"{name} {state}" for name, state in run.steps))
    return WorkflowReport(products, run.series, tuple(run.steps), run.noise)


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make a folder; when the work in it fails, take away what stayed empty of it and of its parents."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except InsarError:
        for path in missing:
            if any(path.iterdir()):
                break
            path.rmdir()
        raise


class _Run:
    """One run of the chain; each step method returns False when it was up to date."""

    def __init__(self, source: Path, products: WorkflowProducts, options: WorkflowOptions, progress: Progress) -> None:
        self.source, self.products, self.options, self.progress = source, products, options, progress
        self.series = products.timeseries
        self.residual: Path | None = None
        self.noise: Noise | None = None
        self.steps: list[tuple[str, str]] = []

    def step(self, name: str, start: float, stop: float, work: Any) -> None:
        self.progress.check()
        self.progress(start, name)
        self.progress.info(f"== {name}")
        done = work(subrange(self.progress, start, stop))
        self.steps.append((name, RAN if done else UP_TO_DATE))
        if not done:
            self.progress.info("up to date, skipped")
        self.progress(stop)

    def load(self, progress: Progress) -> bool:
        products, options = self.products, self.options.load
        inputs = load_inputs(self.source, options)
        without = products.folder.resolve()
        current = is_current(products.stack, "loadstack", inputs, load_parameters(options), without)
        if current and products.geometry.is_file():
            return False
        load_stack(
            self.source, products.stack, products.geometry, options, progress, without, delays_path=products.delays
        )
        return True

    def network(self, progress: Progress) -> bool:
        before = fingerprint(self.products.stack)
        modify_network(self.products.stack, None, self.options.selection, progress)
        return fingerprint(self.products.stack) != before

    def coherence(self, progress: Progress) -> bool:
        products = self.products
        if COHERENCE not in InterferogramStack.open(products.stack).layers:
            progress.info("the interferograms come without coherence")
            return False
        if is_current(products.average_coherence, "averagecoherence", {"stack": products.stack}, {}):
            return False
        average_coherence(products.stack, products.average_coherence, progress)
        return True

    def water(self) -> Path | None:
        """The geometry file when it has a water mask."""
        with hdf5.open_read(self.products.geometry) as file:
            return self.products.geometry if WATER in file else None

    def reference(self, progress: Progress) -> bool:
        stack = InterferogramStack.open(self.products.stack)
        wanted = self.options.reference
        if wanted.mask is None:
            wanted = replace(wanted, mask=self.water())
        choice = f"{sorted(asdict(wanted).items())} {''.join('01'[k] for k in stack.network.kept)}"
        if stack.reference is not None and stack.metadata.attributes.get(REFERENCE_CHOICE) == choice:
            return False
        set_reference(self.products.stack, None, wanted, progress)
        with hdf5.open_update(self.products.stack) as file:
            hdf5.set_attributes(file, {REFERENCE_CHOICE: choice})
        return True

    def is_corrected(self) -> bool:
        """Whether the phase in use is a corrected one."""
        return InterferogramStack.open(self.products.stack).phase_dataset in CORRECTED

    def unwrapping(self, progress: Progress) -> bool:
        products, options = self.products, self.options.unwrapping
        if options is None:
            return undo_unwrapping(products.stack, None, False, progress)
        if options.water_mask is None:
            options = replace(options, water_mask=self.water())
        if products.corrected_share.is_file() and corrected_as(products.stack, options):
            return use_phase(products.stack, options.dataset)
        correct_unwrapping(products.stack, None, products.corrected_share, options, progress)
        return True

    def overview(self, progress: Progress) -> bool:
        products, water = self.products, self.water()
        inputs = {"stack": products.stack, "mask": water}
        parameters = overview_parameters(InterferogramStack.open(products.stack))
        outputs = products.average_velocity, products.open_triplets
        if all(is_current(path, OVERVIEW, inputs, parameters) for path in outputs):
            return False
        quick_overview(products.stack, *outputs, water, progress)
        return True

    def invert(self, progress: Progress) -> bool:
        products, options = self.products, self.options.inversion
        if options.water_mask is None:
            options = replace(options, water_mask=self.water())
        inputs = {"stack": products.stack, "water": options.water_mask}
        wanted = (products.timeseries, products.temporal_coherence, products.num_pairs, products.mask)
        parameters = inversion_parameters(options, InterferogramStack.open(products.stack))
        if all(is_current(path, "invertnetwork", inputs, parameters) for path in wanted):
            return False
        invert_stack(products.stack, InversionOutputs(*wanted), options, progress)
        return True

    def ion_stack(self) -> Path | None:
        """Ionospheric phases among the products, or beside the stack that was loaded."""
        beside = (self.source / "inputs" / ION_STACK, self.source / ION_STACK)
        return next((path for path in (self.products.ion_stack, *beside) if path.is_file()), None)

    def correction(self, correction: SeriesCorrection) -> Callable[[Progress], bool]:
        """The step of a correction: it takes the series as it is by then, and its output is the series from then on."""
        products = self.products

        def work(progress: Progress) -> bool:
            delays = products.delays if products.delays.is_file() else None
            files = CorrectionFiles(self.series, products.geometry, products.mask, delays, self.ion_stack())
            if not has_usable_pixels(products.mask):
                files = replace(files, mask=None)
            self.series = files.series.with_name(f"{files.series.stem}_{correction.suffix}.h5")
            beside = {role: products.folder / name for role, name in correction.products.items()}
            self.residual = beside.get(RESIDUAL, self.residual)
            if correction.is_current(files, self.series, *beside.values()):
                return False
            correction.correct(files, self.series, progress, beside)
            return True

        return work

    def measure_noise(self, progress: Progress) -> bool:
        """Always measured: it takes no longer than reading the residual."""
        if self.residual is None or self.options.noise is None:
            return False
        mask = self.products.mask if has_usable_pixels(self.products.mask) else None
        self.noise = measure_noise(self.residual, mask, self.options.noise, progress)
        write_noise(self.noise, self.products.folder, self.residual.stem)
        return True

    def velocity(self, progress: Progress) -> bool:
        products, options = self.products, self.options.velocity
        noisy = self.noise.outliers if self.noise is not None and self.options.exclude_noisy else ()
        options = replace(options, exclude=tuple(sorted({*options.exclude, *noisy})))
        inputs = {"timeseries": self.series, "covariance": options.covariance_path}
        if is_current(products.velocity, "velocity", inputs, velocity_parameters(options)):
            return False
        estimate_velocity(self.series, products.velocity, options, progress)
        return True
