# SPDX-License-Identifier: GPL-2.0-or-later
"""The network as a table of pairs and as pictures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
)

from ...core.choices import PICTURE_FORMATS
from ...core.progress import Progress
from .. import parameters
from ..algorithm import NETWORK, InsarAlgorithm
from ..compat import FieldKind, make_field
from ..sinks import CheckedSink
from ..values import Values
from ..vector_results import qdate

if TYPE_CHECKING:
    from ...core.network.network_plots import PairRow

COLUMNS = (
    ("index", FieldKind.INTEGER),
    ("first", FieldKind.DATE),
    ("second", FieldKind.DATE),
    ("days", FieldKind.INTEGER),
    ("bperp", FieldKind.NUMBER),
    ("coherence", FieldKind.NUMBER),
    ("kept", FieldKind.FLAG),
)


class PlotNetwork(InsarAlgorithm):
    """Stack -> table of pairs, pictures."""

    ID, GROUP, ICON = "plotnetwork", NETWORK, "network"
    STACK, FORMAT, TABLE, PICTURES = "STACK", "FORMAT", "TABLE", "PICTURES"
    PICTURE_OUTPUTS = ("NETWORK", "BASELINE_HISTORY", "COHERENCE_MATRIX", "COHERENCE_HISTORY")

    def displayName(self) -> str:
        return self.tr("Plot network")

    def shortDescription(self) -> str:
        return self.tr("Shows the network of interferograms as a table and as pictures.")

    def tags(self) -> list[str]:
        return self.tr("network,plot,picture,table,baseline,coherence matrix,pairs").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Lists the interferograms of a stack with their baselines and mean coherence over the image, and draws "
                "the network (dates over perpendicular baseline), the coherence matrix, the coherence of each date, "
                "and the baselines of the dates."
            ),
            self.tr(
                "Outputs: a table with one row for each interferogram: index (position in the stack, from 0), first "
                "and second date, days, bperp (perpendicular baseline, metres), coherence (0 to 1), kept (used or "
                "dropped); and a folder of pictures, PNG or SVG."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        text = self.tr("png = pixels, svg = lines that stay sharp at any size.")
        self.addParameter(
            parameters.choice(self.FORMAT, self.tr("Format of the pictures"), text, PICTURE_FORMATS, PICTURE_FORMATS[0])
        )
        table = QgsProcessingParameterFeatureSink(
            self.TABLE, self.tr("Table of interferograms"), QgsProcessing.SourceType.TypeVector, None, True
        )
        self.addParameter(parameters.explained(table, self.tr("One row for each interferogram.")))
        folder = QgsProcessingParameterFolderDestination(self.PICTURES, self.tr("Folder of pictures"), None, True)
        text = self.tr("Where the pictures are written; files of the same names are replaced.")
        self.addParameter(parameters.explained(folder, text))
        for name, label in zip(
            self.PICTURE_OUTPUTS,
            (
                self.tr("Picture of the network"),
                self.tr("Picture of the baselines"),
                self.tr("Picture of the coherence matrix"),
                self.tr("Picture of the coherence of each date"),
            ),
        ):
            self.addOutput(QgsProcessingOutputFile(name, label))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.network.network_plots import plot_network

        stack, folder = values.file(self.STACK), values.optional_output_file(self.PICTURES)
        results: dict[str, Any] = {}
        if folder is None:
            rows: Sequence[PairRow] = _read_rows(stack, progress)
        else:
            pictures = plot_network(stack, folder, (values.choice(self.FORMAT),), progress)
            rows, results = pictures.rows, {self.PICTURES: str(folder)}
            paths: tuple[Path | None, ...] = (
                pictures.network,
                pictures.baseline_history,
                pictures.coherence_matrix,
                pictures.coherence_history,
            )
            results.update({name: str(path) for name, path in zip(self.PICTURE_OUTPUTS, paths) if path})
        fields = QgsFields()
        for name, kind in COLUMNS:
            fields.append(make_field(name, kind))
        sink, identifier = values.table(self.TABLE, fields)
        if sink is not None:
            _write_rows(sink, fields, rows)
            results[self.TABLE] = identifier
        return results


def _read_rows(path: Path, progress: Progress) -> list[PairRow]:
    from ...core.network.network_plots import pair_table
    from ...core.quality import pair_coherence
    from ...core.stack import COHERENCE, InterferogramStack

    stack = InterferogramStack.open(path)
    return pair_table(stack, pair_coherence(stack, progress)[0] if COHERENCE in stack.layers else None)


def _write_rows(sink: CheckedSink, fields: QgsFields, rows: Sequence[PairRow]) -> None:
    for index, row in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                index,
                qdate(row.first),
                qdate(row.second),
                row.days,
                _number(row.bperp),
                _number(row.coherence),
                row.kept,
            ]
        )
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _number(value: float) -> Any:
    """NULL in a table for what is not known."""
    return value if math.isfinite(value) else NULL
