# SPDX-License-Identifier: GPL-2.0-or-later
"""What all our algorithms have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import InsarError, MissingDependency
from ..core.optional import require
from ..core.progress import Progress
from ..core.resources import using
from .feedback import FeedbackProgress
from .resources import read_resources
from .translation import mark, tr
from .values import Values

ICONS = Path(__file__).resolve().parent.parent / "icons"
PAGES = "https://github.com/insar-workbench/insar-workbench/blob/main/docs/"


class Group(NamedTuple):
    """A folder in the toolbox."""

    id: str
    title: str


TOP = Group("", "")
LOAD = Group("load", mark("1 Load"))
NETWORK = Group("network", mark("2 Network"))
QUALITY = Group("quality", mark("3 Quality and reference"))
INVERSION = Group("inversion", mark("4 Inversion"))
CORRECTIONS = Group("corrections", mark("5 Corrections"))
VELOCITY = Group("velocity", mark("6 Velocity"))
ANALYSIS = Group("analysis", mark("7 Analysis"))
EXPORT = Group("export", mark("8 Export"))


class InsarAlgorithm(QgsProcessingAlgorithm):
    """Identity, help, refusal without the needed packages, and errors in sentences.

    A subclass gives the class attributes, the texts, `initAlgorithm` and `run_core`; `check` where values must fit
    together.
    """

    ID: ClassVar[str]
    GROUP: ClassVar[Group]
    ICON: ClassVar[str]
    PAGE: ClassVar[str] = ""
    """Heading of docs/mathematics.md, as in its address."""
    GUIDE: ClassVar[str] = ""
    """Page of docs that tells the whole way on which the algorithm is a step."""
    REQUIRES: ClassVar[tuple[str, ...]] = ("h5py", "scipy")

    def createInstance(self) -> InsarAlgorithm:
        return type(self)()

    def tr(self, text: str) -> str:
        """Translate a text of the plugin."""
        return tr(text)

    def name(self) -> str:
        return self.ID

    def groupId(self) -> str:
        return self.GROUP.id

    def group(self) -> str:
        return self.tr(self.GROUP.title)

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / f"{self.ICON}.svg")

    def helpUrl(self) -> str:
        """Its page, which tools/make_docs.py makes from what the algorithm says of itself."""
        return f"{PAGES}algorithms/{self.ID}.md"

    def paragraphs(self) -> tuple[str, ...]:
        """The help: what it does, what goes in and comes out, units and signs."""
        raise NotImplementedError

    def sources(self) -> tuple[str, ...]:
        """Publications that the mathematics comes from."""
        return ()

    def shortHelpString(self) -> str:
        """The help as lines of plain text: the dialog makes each a paragraph, qgis_process prints them."""
        lines = list(self.paragraphs())
        if self.sources():
            lines.append(self.tr("Source: {sources}.").format(sources="; ".join(self.sources())))
        return "\n".join(lines)

    def canExecute(self) -> tuple[bool, str]:
        for package in self.REQUIRES:
            try:
                require(package)
            except MissingDependency as error:
                return False, str(error)
        return True, ""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        ok, message = super().checkParameterValues(parameters, context)
        if ok:
            try:
                values = Values(self, parameters, context)
                read_resources(self, values)
                self.check(values)
            except InsarError as error:
                return False, str(error)
        return ok, message

    def check(self, values: Values) -> None:
        """Raise an InsarError when the values do not fit together; nothing is read from files here."""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # A canceled run must raise too: QGIS takes returned results for success.
        try:
            values = Values(self, parameters, context)
            with using(read_resources(self, values)), values.sinks as sinks:
                results = self.run_core(values, FeedbackProgress(feedback))
                sinks.finish()
            return results
        except InsarError as error:
            raise QgsProcessingException(str(error)) from error

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        """Call core and return the outputs.

        Raises
        ------
        InsarError
            What went wrong, for the person.
        """
        raise NotImplementedError
