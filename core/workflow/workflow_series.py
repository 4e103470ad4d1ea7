# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps of the workflow from the displacement series to velocity."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ..corrections.base import CorrectionFiles, SeriesCorrection
from ..corrections.catalogue import RESIDUAL
from ..noise import Noise, is_written, measure_noise, noise_path, write_noise
from ..noise_options import NoiseOptions
from ..progress import Progress
from ..provenance import is_current
from ..time_functions.velocity import VelocityOptions, estimate_velocity, velocity_parameters
from .workflow_step import Asked, Step

ION_STACK = "ionStack.h5"


class Correct(Step):
    """A correction takes the series as it is by then; its output is the series from then on."""

    def __init__(self, asked: Asked, correction: SeriesCorrection, series: Path, after: str, stop: float) -> None:
        self.output = series.with_name(f"{series.stem}_{correction.suffix}.h5")
        self.beside = {role: asked.products.folder / name for role, name in correction.products.items()}
        super().__init__(asked, self.output, *self.beside.values())
        self.correction, self.series, self.after, self.stop = correction, series, (after,), stop
        self.title = correction.title

    def _files(self) -> CorrectionFiles:
        """What it may read; ionospheric phases also lie beside a stack that was loaded."""
        products, source = self.products, self.asked.source
        places = products.ion_stack, source / "inputs" / ION_STACK, source / ION_STACK
        return CorrectionFiles(
            self.series,
            products.geometry,
            self.asked.reliable(),
            products.delays if products.delays.is_file() else None,
            next((path for path in places if path.is_file()), None),
        )

    def is_current(self, progress: Progress) -> bool:
        """Whether it was applied in this way to this series."""
        return self.correction.is_current(self._files(), *self.outputs)

    def work(self, progress: Progress) -> None:
        """Correct the series."""
        self.correction.correct(self._files(), self.output, progress, self.beside)


class MeasureNoise(Step):
    """How noisy each date is. Measured to see whether it is up to date: that takes no longer than to read the residual.

    Attributes
    ----------
    noise : Noise or None
        Once it has been measured.
    """

    title, stop = "Noise of the dates", 0.93
    noise: Noise | None = None

    def __init__(self, asked: Asked, options: NoiseOptions, correction: Correct) -> None:
        self.residual = correction.beside[RESIDUAL]
        super().__init__(asked, noise_path(asked.products.folder, self.residual.stem))
        self.options, self.after = options, (correction.title,)

    @property
    def quietest(self) -> date:
        """The date of least noise, any date as long as that is not known."""
        return self.noise.quietest if self.noise is not None else date.max

    def is_current(self, progress: Progress) -> bool:
        """Whether what is measured stands in the text files."""
        self.noise = measure_noise(self.residual, self.asked.reliable(), self.options, progress)
        return is_written(self.noise, self.products.folder, self.residual.stem)

    def work(self, progress: Progress) -> None:
        """Write the text files."""
        if self.noise is not None:
            write_noise(self.noise, self.products.folder, self.residual.stem)


class EstimateVelocity(Step):
    """Velocity and the other terms, without noisy dates where that is wanted."""

    title, stop = "Velocity", 1.0

    def __init__(self, asked: Asked, series: Path, after: str, measured: MeasureNoise | None) -> None:
        super().__init__(asked, asked.products.velocity)
        self.series, self.after, self.measured = series, (after,), measured

    def options(self) -> VelocityOptions:
        """With the noisy dates among those that are left out."""
        options = self.asked.options
        noise = self.measured.noise if self.measured is not None and options.exclude_noisy else None
        noisy = noise.outliers if noise is not None else ()
        return replace(options.velocity, exclude=tuple(sorted({*options.velocity.exclude, *noisy})))

    def is_current(self, progress: Progress) -> bool:
        """Whether it was estimated in this way from this series."""
        options = self.options()
        inputs = {"timeseries": self.series, "covariance": options.covariance_path}
        return is_current(self.outputs[0], "velocity", inputs, velocity_parameters(options))

    def work(self, progress: Progress) -> None:
        """Estimate."""
        estimate_velocity(self.series, self.outputs[0], self.options(), progress)
