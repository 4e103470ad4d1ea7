# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms that correct a displacement series have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..core.corrections.catalogue import CATALOGUE, Entry
from ..core.progress import Progress
from . import parameters
from .algorithm import CORRECTIONS, InsarAlgorithm
from .resources import memory_parameter
from .values import Values

if TYPE_CHECKING:
    from ..core.corrections.base import CorrectionFiles, SeriesCorrection


class CorrectionAlgorithm(InsarAlgorithm):
    """Displacement time series -> corrected displacement time series.

    A subclass gives the correction, its texts, its own parameters and how they are read. The workflow asks for the
    same parameters, each with a prefix.
    """

    GROUP, ICON = CORRECTIONS, "correction"
    DEFAULT: ClassVar[bool] = False
    """Whether the workflow does it unless it is told not to."""
    EXPERT: ClassVar[bool] = False
    """Whether its switch is folded in the workflow's dialog, as it is rarely wanted."""
    TIMESERIES, GEOMETRY, MASK, OUTPUT = "TIMESERIES", "GEOMETRY", "MASK", "OUTPUT"
    DELAYS, ION_STACK = "DELAYS", "ION_STACK"

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        """The parameters of the correction itself, their names beginning with a prefix."""
        return []

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        """The correction as core wants it.

        Raises
        ------
        ParameterError
            When values do not fit together.
        """
        raise NotImplementedError

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        """What people read for each of the correction's side products."""
        return {}

    @classmethod
    def switch(cls) -> str:
        """Name of the workflow's parameter that turns the correction on; also the prefix of the others."""
        return cls.ID.upper()

    @classmethod
    def entry(cls) -> Entry:
        """What the catalogue says of it."""
        return CATALOGUE[cls.ID]

    def displayName(self) -> str:
        return self.tr(self.entry().title)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        for parameter in self.own_parameters():
            self.addParameter(parameter)
        entry = self.entry()
        read = (*entry.needs, *entry.uses)
        if "geometry" in read:
            text = self.tr("Heights and angles on the same grid, geometryGeo.h5 of ours or MintPy's.")
            optional = "geometry" not in entry.needs
            self.addParameter(parameters.h5_input(self.GEOMETRY, self.tr("Geometry"), text, optional))
        if "mask" in read:
            text = self.tr("Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels count.")
            optional = "mask" not in entry.needs
            self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text, optional))
        if "ion_stack" in read:
            text = self.tr("Ionospheric phases of pairs on the same grid, ionStack.h5 of MintPy's layout.")
            optional = "ion_stack" not in entry.needs
            self.addParameter(
                parameters.h5_input(self.ION_STACK, self.tr("Stack of ionospheric phases"), text, optional)
            )
        if "delays" in read:
            text = self.tr("Delays that came with the interferograms, delayStack.h5 of 'Load interferograms'.")
            optional = "delays" not in entry.needs
            self.addParameter(parameters.h5_input(self.DELAYS, self.tr("Delays"), text, optional))
        self.addParameter(memory_parameter())
        text = self.tr("The series after the correction; MintPy would call it timeseries_{suffix}.h5.").format(
            suffix=entry.suffix
        )
        self.addParameter(parameters.h5_output(self.OUTPUT, self.tr("Corrected time series"), text))
        for role, label in self.product_labels().items():
            text = self.tr("Written when a name is given; MintPy would call it {name}.").format(
                name=entry.products[role]
            )
            self.addParameter(parameters.h5_output(role.upper(), label, text, optional=True, by_default=False))

    def check(self, values: Values) -> None:
        self.read_correction(values)

    def files(self, values: Values) -> CorrectionFiles:
        """The files that the correction may read."""
        from ..core.corrections.base import CorrectionFiles

        entry = self.entry()
        read = (*entry.needs, *entry.uses)
        return CorrectionFiles(
            values.file(self.TIMESERIES),
            *(
                values.optional_file(name.upper()) if name in read else None
                for name in ("geometry", "mask", "delays", "ion_stack")
            ),
        )

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        output = values.output_file(self.OUTPUT)
        asked = {role: values.optional_output_file(role.upper()) for role in self.product_labels()}
        products = {role: path for role, path in asked.items() if path is not None}
        self.read_correction(values).correct(self.files(values), output, progress, products)
        return {self.OUTPUT: str(output), **{role.upper(): str(path) for role, path in products.items()}}
