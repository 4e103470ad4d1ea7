# SPDX-License-Identifier: GPL-2.0-or-later
"""Say what is in an HDF5 file."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..values import Values


class Info(InsarAlgorithm):
    """HDF5 file -> text."""

    ID, GROUP, ICON = "info", ANALYSIS, "info"
    FILE, OUTPUT, TEXT = "FILE", "OUTPUT", "TEXT"

    def displayName(self) -> str:
        return self.tr("Describe file")

    def shortDescription(self) -> str:
        return self.tr("Says what an HDF5 file of ours or MintPy's holds.")

    def tags(self) -> list[str]:
        return self.tr("info,metadata,attributes,dates,statistics,hdf5,describe").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Lists what is in an HDF5 file: its kind, grid and extent, dates or interferograms, datasets with "
                "shape, unit, least, mean and greatest value and the share of valid pixels, and all attributes with "
                "the step and parameters that made it."
            ),
            self.tr("Outputs: the text, in the log and, if asked for, in a file. Values are in the units of the file."),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        behavior = QgsProcessingParameterFile.Behavior.File
        kinds = "HDF5 (*.h5 *.he5 *.hdf5 *.H5)"
        file = QgsProcessingParameterFile(self.FILE, self.tr("File"), behavior, fileFilter=kinds)
        self.addParameter(parameters.explained(file, self.tr("A stack, time series, product or mask in HDF5.")))
        text = QgsProcessingParameterFileDestination(
            self.OUTPUT, self.tr("Text file"), self.tr("Text (*.txt)"), None, True, False
        )
        self.addParameter(parameters.explained(text, self.tr("A file to write the text to.")))
        self.addOutput(QgsProcessingOutputString(self.TEXT, self.tr("What the file holds")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.files.hdf5 import atomic_path
        from ...core.info import describe_file

        text = describe_file(values.file(self.FILE), progress)
        progress.info(text)
        path = values.optional_output_file(self.OUTPUT)
        if path is None:
            return {self.TEXT: text}
        with atomic_path(path) as temporary:
            temporary.write_text(text + "\n", encoding="utf-8")
        return {self.TEXT: text, self.OUTPUT: str(path)}
