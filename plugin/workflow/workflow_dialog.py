# SPDX-License-Identifier: GPL-2.0-or-later
"""The workflow's dialog: that of QGIS, and in it the state of each step."""

from __future__ import annotations

from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
from processing.tools.dataobjects import createContext
from qgis.PyQt.QtWidgets import QWidget

from ...processing_provider.algorithms.small_baseline_workflow import SmallBaselineWorkflow
from .step_list import Plan, StepList


class WorkflowDialog(AlgorithmDialog):
    """Looks at the products again whenever a parameter changes, but not during a run."""

    def __init__(self, algorithm: SmallBaselineWorkflow, parent: QWidget | None = None) -> None:
        super().__init__(algorithm, parent=parent)
        self.steps = StepList(self._plan, self)
        self.mainWidget().addExtraWidget(self.steps)
        self.mainWidget().layout().addWidget(self.steps.summary)  # below what scrolls: in sight at any time
        for wrapper in self.mainWidget().wrappers.values():
            wrapper.widgetValueHasChanged.connect(lambda _wrapper: self.steps.refresh())

    def _plan(self) -> Plan | None:
        try:
            parameters = self.mainWidget().createProcessingParameters()
        except (AlgorithmDialogBase.InvalidParameterValue, AlgorithmDialogBase.InvalidOutputExtension):
            return None  # QGIS says so when Run is pressed
        return self.algorithm().plan(parameters, createContext())

    def blockAdditionalControlsWhileRunning(self) -> None:
        """A run begins."""
        super().blockAdditionalControlsWhileRunning()
        self.steps.pause(True)

    def resetAdditionalGui(self) -> None:
        """A run has ended."""
        super().resetAdditionalGui()
        self.steps.pause(False)
