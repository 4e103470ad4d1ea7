# SPDX-License-Identifier: GPL-2.0-or-later
"""Go back to the phase of a stack before the correction of unwrapping errors."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputFile

from ...core.progress import Progress
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..values import Values
from .modify_network import changed_stack


class UndoUnwrapping(InsarAlgorithm):
    """Stack -> the same stack with its original phase in use."""

    ID, GROUP, ICON, PAGE = "undounwrapping", QUALITY, "quality", "unwrapping-errors"
    STACK, DELETE, OUTPUT = "STACK", "DELETE", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Undo unwrapping correction")

    def shortDescription(self) -> str:
        return self.tr("Uses the original phase of a stack again.")

    def tags(self) -> list[str]:
        return self.tr("unwrapping error,undo,reset,original,bridging,phase closure").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Takes back 'Correct unwrapping errors', MintPy's corrections too: all algorithms and the dock use the "
                "original phase of the stack again. Invert the network anew afterwards."
            ),
            self.tr(
                "The corrected phase stays in the file unless it is to be deleted. Output: the stack (a copy, or the "
                "same file when no copy is asked for)."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        text = self.tr(
            "Take the corrected phases out of the file. Its size stays: the next correction uses the space again."
        )
        self.addParameter(parameters.flag(self.DELETE, self.tr("Delete the corrected phases"), text, False))
        self.addParameter(changed_stack(self.tr("Copy of the stack with the original phase")))
        self.addOutput(QgsProcessingOutputFile("STACK", self.tr("Stack with the original phase")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.unwrapping.phases import undo_unwrapping

        stack, copy = values.file(self.STACK), values.optional_output_file(self.OUTPUT)
        undo_unwrapping(stack, copy, values.flag(self.DELETE), progress)
        results = {"STACK": str(copy or stack)}
        return {**results, self.OUTPUT: str(copy)} if copy else results
