# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps of the workflow from the folder of interferograms to the inversion."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime

import numpy as np

from ..files import hdf5
from ..inversion_options import InversionOptions
from ..invert_stack import InversionOutputs, inversion_parameters, invert_stack
from ..loading.load import load_stack
from ..loading.load_options import load_inputs, load_parameters
from ..network.network_selection import BoolArray, announce, choose_pairs
from ..overview import STEP as OVERVIEW
from ..overview import overview_parameters, quick_overview
from ..progress import Progress
from ..provenance import is_current
from ..quality import average_coherence
from ..reference import set_reference
from ..reference_choice import ReferenceChoice
from ..stack import COHERENCE, CORRECTED
from ..unwrapping.correct import correct_unwrapping, corrected_as
from ..unwrapping.options import UnwrappingOptions
from ..unwrapping.phases import undo_unwrapping, use_phase
from .workflow_step import Asked, Step

REFERENCE_CHOICE = "iwb.reference"


class Load(Step):
    """The interferograms as a stack."""

    title, stop = "Load", 0.3

    def __init__(self, asked: Asked) -> None:
        products = asked.products
        super().__init__(asked, products.stack, products.geometry, products.delays)
        self.options, self.without = asked.options.load, products.folder.resolve()

    def is_current(self, progress: Progress) -> bool:
        """Whether the folder, its files and the options are as they were; not every folder has delays."""
        inputs, parameters = load_inputs(self.asked.source, self.options), load_parameters(self.options)
        made = is_current(self.products.stack, "loadstack", inputs, parameters, self.without)
        return made and self.products.geometry.is_file()

    def work(self, progress: Progress) -> None:
        """Load."""
        stack, geometry, delays = self.outputs
        load_stack(self.asked.source, stack, geometry, self.options, progress, self.without, delays_path=delays)


class ChooseNetwork(Step):
    """The keep flags in the stack."""

    title, stop, after = "Network", 0.35, (Load.title,)
    kept: BoolArray

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked, asked.products.stack)

    def is_current(self, progress: Progress) -> bool:
        """Whether those pairs are kept that the conditions leave."""
        stack = self.asked.stack()
        self.kept, report = choose_pairs(stack, self.asked.options.selection, progress)
        announce(report, progress)
        return np.array_equal(self.kept, stack.network.kept)

    def work(self, progress: Progress) -> None:
        """Write the flags."""
        self.asked.stack().write_flags([bool(keep) for keep in self.kept])


class AverageCoherence(Step):
    """Mean spatial coherence, when the interferograms come with coherence."""

    title, stop, after = "Average coherence", 0.45, (ChooseNetwork.title,)

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked, asked.products.average_coherence)

    def is_current(self, progress: Progress) -> bool:
        """Whether it is that of the kept pairs."""
        if COHERENCE not in self.asked.stack().layers:
            progress.info("the interferograms come without coherence")
            return True
        return is_current(self.outputs[0], "averagecoherence", {"stack": self.products.stack}, {})

    def work(self, progress: Progress) -> None:
        """Average."""
        average_coherence(self.products.stack, self.outputs[0], progress)


class SetReference(Step):
    """The reference pixel in the stack."""

    title, stop, after = "Reference point", 0.48, (ChooseNetwork.title,)

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked, asked.products.stack)

    def made(self) -> datetime | None:
        """When the stack with a reference pixel was written."""
        has_one = self.products.stack.is_file() and self.asked.stack().reference is not None
        return super().made() if has_one else None

    def _choice(self) -> tuple[ReferenceChoice, str]:
        """How it is chosen, and what the stack records of that."""
        choice = self.asked.options.reference
        if choice.mask is None:
            choice = replace(choice, mask=self.asked.water())
        kept = "".join("01"[keep] for keep in self.asked.stack().network.kept)
        return choice, f"{sorted(asdict(choice).items())} {kept}"

    def is_current(self, progress: Progress) -> bool:
        """Whether it was chosen in this way."""
        stack = self.asked.stack()
        return stack.reference is not None and stack.metadata.attributes.get(REFERENCE_CHOICE) == self._choice()[1]

    def work(self, progress: Progress) -> None:
        """Choose and write it."""
        choice, record = self._choice()
        set_reference(self.products.stack, None, choice, progress)
        with hdf5.open_update(self.products.stack) as file:
            hdf5.set_attributes(file, {REFERENCE_CHOICE: record})


class CorrectPhase(Step):
    """The phase corrected for unwrapping errors, in use."""

    title, stop, after = "Unwrapping errors", 0.52, (SetReference.title,)

    def __init__(self, asked: Asked, options: UnwrappingOptions) -> None:
        super().__init__(asked, asked.products.corrected_share)
        self._options = options

    def options(self) -> UnwrappingOptions:
        """With the water of the products when no other is given."""
        given = self._options.water_mask is not None
        return self._options if given else replace(self._options, water_mask=self.asked.water())

    def _is_there(self) -> bool:
        return self.outputs[0].is_file() and corrected_as(self.products.stack, self.options())

    def is_current(self, progress: Progress) -> bool:
        """Whether the phase in use was corrected in this way."""
        return self._is_there() and self.asked.stack().phase_dataset == self._options.dataset

    def work(self, progress: Progress) -> None:
        """Correct the phase, or only put it to use."""
        if self._is_there():
            use_phase(self.products.stack, self._options.dataset)
        else:
            correct_unwrapping(self.products.stack, None, self.outputs[0], self.options(), progress)


class OriginalPhase(Step):
    """The original phase in use, whatever an earlier run has corrected."""

    title, stop = CorrectPhase.title, CorrectPhase.stop

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked, asked.products.stack)

    def _is_corrected(self) -> bool:
        return self.products.stack.is_file() and self.asked.stack().phase_dataset in CORRECTED

    def made(self) -> datetime | None:
        """When the correction was made that is to be undone."""
        return super().made() if self._is_corrected() else None

    def is_current(self, progress: Progress) -> bool:
        """Whether the phase in use is the original one."""
        return not self._is_corrected()

    def work(self, progress: Progress) -> None:
        """Go back to it."""
        undo_unwrapping(self.products.stack, None, False, progress)


class Overview(Step):
    """Velocity by stacking, and the triplets that do not close."""

    title, stop, after = "Quick overview", 0.55, (SetReference.title, CorrectPhase.title)

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked, asked.products.average_velocity, asked.products.open_triplets)

    def is_current(self, progress: Progress) -> bool:
        """Whether both are of this phase and reference."""
        inputs = {"stack": self.products.stack, "mask": self.asked.water()}
        parameters = overview_parameters(self.asked.stack())
        return all(is_current(path, OVERVIEW, inputs, parameters) for path in self.outputs)

    def work(self, progress: Progress) -> None:
        """Read the stack once."""
        velocity, triplets = self.outputs
        quick_overview(self.products.stack, velocity, triplets, self.asked.water(), progress)


class Invert(Step):
    """The displacement series and its quality."""

    title, stop, after = "Inversion", 0.7, Overview.after

    def __init__(self, asked: Asked) -> None:
        products = asked.products
        super().__init__(asked, products.timeseries, products.temporal_coherence, products.num_pairs, products.mask)

    def options(self) -> InversionOptions:
        """With the water of the products when no other is given."""
        options = self.asked.options.inversion
        return options if options.water_mask is not None else replace(options, water_mask=self.asked.water())

    def is_current(self, progress: Progress) -> bool:
        """Whether all were inverted in this way."""
        options = self.options()
        inputs = {"stack": self.products.stack, "water": options.water_mask}
        parameters = inversion_parameters(options, self.asked.stack())
        return all(is_current(path, "invertnetwork", inputs, parameters) for path in self.outputs)

    def work(self, progress: Progress) -> None:
        """Invert the network."""
        invert_stack(self.products.stack, InversionOutputs(*self.outputs), self.options(), progress)
