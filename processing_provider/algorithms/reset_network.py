# SPDX-License-Identifier: GPL-2.0-or-later
"""Use all interferograms of a stack again."""

from __future__ import annotations

from typing import Any

from ...core.progress import Progress
from .. import parameters
from ..algorithm import NETWORK, InsarAlgorithm
from ..values import Values
from .modify_network import changed_stack, network_outputs, network_results


class ResetNetwork(InsarAlgorithm):
    """Stack -> the same stack with nothing dropped."""

    ID, GROUP, ICON, PAGE = "resetnetwork", NETWORK, "network", "network-selection"
    STACK, OUTPUT = "STACK", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Reset network")

    def shortDescription(self) -> str:
        return self.tr("Uses all interferograms of a stack again.")

    def tags(self) -> list[str]:
        return self.tr("network,reset,restore,keep,interferograms").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr("Takes back what 'Modify network' dropped: every interferogram of the stack is used again."),
            self.tr(
                "Outputs: the stack (a copy, or the same file when no copy is asked for), and the number of "
                "interferograms, dates and connected parts."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        self.addParameter(changed_stack(self.tr("Copy of the stack with the whole network")))
        for output in network_outputs():
            self.addOutput(output)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.network.network_selection import reset_network

        report = reset_network(values.file(self.STACK), values.optional_output_file(self.OUTPUT), progress)
        return network_results(report, values)
