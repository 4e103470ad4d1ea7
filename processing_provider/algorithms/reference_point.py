# SPDX-License-Identifier: GPL-2.0-or-later
"""Set the pixel whose displacement is zero."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from ...core.progress import Progress
from ...core.reference_choice import ReferenceChoice
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..translation import tr
from ..values import Values
from .modify_network import changed_stack


def reference_parameters(advanced: bool = False) -> list[Any]:
    """How the reference point is given; `advanced` folds its mask and coherence too."""
    return [
        parameters.point(
            "POINT",
            tr("Reference point"),
            tr(
                "A point on stable ground near the area of interest, in any coordinate system; without one, in that of "
                "the data. Empty (and no row and column) = the most coherent pixel is chosen."
            ),
        ),
        parameters.integer(
            "ROW",
            tr("Row of the reference pixel"),
            tr("Counted from 0 at the top; instead of a point on the map, together with the column."),
            minimum=0,
            advanced=True,
        ),
        parameters.integer(
            "COLUMN",
            tr("Column of the reference pixel"),
            tr("Counted from 0 at the left; instead of a point on the map, together with the row."),
            minimum=0,
            advanced=True,
        ),
        parameters.number(
            "MIN_REFERENCE_COHERENCE",
            tr("Least average coherence of the chosen pixel (0 to 1)"),
            tr(
                "When the pixel is chosen automatically and none has this average coherence, the tool stops; 0 = take "
                "the best there is."
            ),
            ReferenceChoice().min_coherence,
            0,
            1,
            advanced=advanced,
        ),
    ]


def read_reference(values: Values) -> ReferenceChoice:
    """The choice as core wants it, without a mask."""
    point = values.point("POINT")
    return ReferenceChoice(
        row=values.optional_integer("ROW"),
        col=values.optional_integer("COLUMN"),
        x=point.x if point else None,
        y=point.y if point else None,
        crs_wkt=point.crs_wkt if point else "",
        min_coherence=values.number("MIN_REFERENCE_COHERENCE"),
    )


class ReferencePoint(InsarAlgorithm):
    """Stack -> the same stack with a reference pixel."""

    ID, GROUP, ICON = "referencepoint", QUALITY, "reference"
    STACK, MASK, OUTPUT = "STACK", "MASK", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Set reference point")

    def shortDescription(self) -> str:
        return self.tr("Sets the pixel whose displacement is zero: on the map, by row and column, or automatically.")

    def tags(self) -> list[str]:
        return self.tr("reference,point,pixel,zero,seed,stable").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "InSAR measures displacement relative to a reference pixel. It should be stable, coherent, and near "
                "the area of interest, and it must have phase in every interferogram that is used."
            ),
            self.tr(
                "Without a point, the pixel of the highest average coherence is chosen. A point that will not do is "
                "refused, and the message names the nearest one that will."
            ),
            self.tr(
                "Outputs: the stack (a copy, or the same file when no copy is asked for; the phase is not changed), "
                "the row and column counted from 0, the map coordinates of the pixel's centre, and its average "
                "coherence."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Yunjun et al. (2019)",)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        for parameter in reference_parameters():
            self.addParameter(parameter)
        text = self.tr("A raster or HDF5 mask on the grid of the stack: where it is 0 (water) there is no reference.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        self.addParameter(changed_stack(self.tr("Copy of the stack with the reference point")))
        self.addOutput(QgsProcessingOutputFile(self.STACK, self.tr("Stack with the reference point")))
        for name, label in (
            ("ROW", self.tr("Row of the reference pixel")),
            ("COLUMN", self.tr("Column of the reference pixel")),
            ("X", self.tr("Map x of the reference pixel")),
            ("Y", self.tr("Map y of the reference pixel")),
            ("COHERENCE", self.tr("Average coherence of the reference pixel")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, values: Values) -> None:
        read_reference(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.reference import set_reference

        stack, copy = values.file(self.STACK), values.optional_output_file(self.OUTPUT)
        choice = replace(read_reference(values), mask=values.optional_file(self.MASK))
        point = set_reference(stack, copy, choice, progress)
        results = {
            self.STACK: str(copy or stack),
            "ROW": point.row,
            "COLUMN": point.col,
            "X": point.x,
            "Y": point.y,
            "COHERENCE": point.coherence,
        }
        return {**results, self.OUTPUT: str(copy)} if copy else results
