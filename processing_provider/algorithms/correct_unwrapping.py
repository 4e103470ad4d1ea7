# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct the unwrapping errors of a stack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ...core.dates import format_pair
from ...core.progress import Progress
from ...core.unwrapping.options import METHODS, RAMPS, UnwrappingOptions
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..compat import FieldKind, make_field
from ..results import LayerSource, write_layer
from ..sinks import CheckedSink
from ..style import Style
from ..translation import tr
from ..values import Values
from .modify_network import changed_stack

if TYPE_CHECKING:
    from ...core.unwrapping.report import UnwrappingReport

NONE = "none"
COLUMNS = (
    ("pair", FieldKind.TEXT),
    ("component", FieldKind.INTEGER),
    ("pixels", FieldKind.INTEGER),
    ("cycles", FieldKind.INTEGER),
    ("x", FieldKind.NUMBER),
    ("y", FieldKind.NUMBER),
)


def method_parameter(name: str, label: str, may_be_none: bool = False) -> Any:
    """Ask for a method; `may_be_none` offers none, and by default."""
    text = tr(
        "bridging: components join their neighbours by the shortest way; phase_closure: triplets of interferograms "
        "tell the wrong ones; bridging+phase_closure: one after the other."
    )
    methods = (NONE, *METHODS) if may_be_none else tuple(METHODS)
    return parameters.choice(name, label, text, methods, methods[0])


def unwrapping_parameters(prefix: str = "", advanced: bool = False) -> list[Any]:
    """How unwrapping errors are corrected, beside the method."""
    usual = UnwrappingOptions()
    ramp = tr("Left out of the jumps of bridging: a ramp fitted to the component of the reference point; no = none.")
    radius = tr("Bridging: phase is looked at so far around both ends of a bridge; at most 1/20 of the image.")
    area = tr("Components of fewer pixels are left as they are; at most 0.3 % of the image.")
    samples = tr("Phase closure: so many pixels of each region are looked at.")
    return [
        parameters.choice(f"{prefix}RAMP", tr("Ramp"), ramp, RAMPS, usual.ramp, advanced),
        parameters.integer(f"{prefix}RADIUS", tr("Radius [pixels]"), radius, usual.radius, 1, None, True),
        parameters.number(
            f"{prefix}MIN_AREA", tr("Smallest component [pixels]"), area, usual.min_area, 0, None, advanced
        ),
        parameters.integer(f"{prefix}SAMPLES", tr("Samples"), samples, usual.samples, 1, None, True),
    ]


def read_unwrapping(values: Values, method: str, prefix: str = "") -> UnwrappingOptions:
    """The options as core wants them, without a mask."""
    return UnwrappingOptions(
        method,
        values.choice(f"{prefix}RAMP"),
        values.integer(f"{prefix}RADIUS"),
        values.number(f"{prefix}MIN_AREA"),
        values.integer(f"{prefix}SAMPLES"),
    )


class CorrectUnwrapping(InsarAlgorithm):
    """Stack -> the same stack with a corrected phase in use."""

    ID, GROUP, ICON, PAGE = "correctunwrapping", QUALITY, "quality", "unwrapping-errors"
    STACK, METHOD, WATER_MASK, OUTPUT = "STACK", "METHOD", "WATER_MASK", "OUTPUT"
    SHARE, SHARE_LAYER, TABLE = "SHARE", "SHARE_LAYER", "TABLE"

    def displayName(self) -> str:
        return self.tr("Correct unwrapping errors")

    def shortDescription(self) -> str:
        return self.tr("Adds whole cycles where parts of interferograms were unwrapped wrongly.")

    def tags(self) -> list[str]:
        return self.tr("unwrapping error,bridging,phase closure,triplet,2 pi,cycle,jump,unwrap_error_bridging").split(
            ","
        )

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Unwrapping leaves whole cycles (half a wavelength of displacement) between parts of an interferogram "
                "that water or forest separate. 'Quick overview' shows where. The stack needs its connected "
                "components and a reference point; the component of the reference point stays as it is."
            ),
            self.tr(
                "Bridging suits islands and narrow gaps: a component is shifted by whole cycles until it meets its "
                "nearest neighbour with less than half a cycle. Phase closure suits networks with many triplets: in "
                "each region that is connected in all interferograms, the fewest cycles are found that make the "
                "triplets close; what they do not decide is left as it is."
            ),
            self.tr(
                "The corrected phase is written beside the original one, which is never changed and from which every "
                "run starts, and is used from then on by all algorithms and the dock. 'Undo unwrapping correction' "
                "goes back. Dropped interferograms are not corrected."
            ),
            self.tr(
                "Outputs: the stack (a copy, or the same file when no copy is asked for); the share of interferograms "
                "that were corrected at each pixel (0 to 1), also as a map layer; and a table with a row for each "
                "component that was shifted: its cycles (positive = away from the radar), pixels, and a point in it."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Yunjun et al. (2019)",)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms with its reference point, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        self.addParameter(method_parameter(self.METHOD, self.tr("Method")))
        text = self.tr("A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) belong to no component.")
        self.addParameter(parameters.raster_or_h5_input(self.WATER_MASK, self.tr("Water mask"), text))
        for parameter in unwrapping_parameters():
            self.addParameter(parameter)
        self.addParameter(changed_stack(self.tr("Copy of the stack with the corrected phase")))
        text = self.tr("Share of the kept interferograms that were corrected at each pixel, 0 to 1.")
        self.addParameter(parameters.h5_output(self.SHARE, self.tr("Share corrected"), text))
        text = self.tr("Share corrected as a GeoTIFF with its style.")
        self.addParameter(parameters.layer_output(self.SHARE_LAYER, self.tr("Share corrected (map layer)"), text))
        kind = QgsProcessing.SourceType.TypeVector
        table = QgsProcessingParameterFeatureSink(self.TABLE, self.tr("Table of corrections"), kind, None, True)
        self.addParameter(parameters.explained(table, self.tr("One row for each component that was shifted.")))
        self.addOutput(QgsProcessingOutputFile("STACK", self.tr("Stack with the corrected phase")))
        self.addOutput(QgsProcessingOutputString("PHASE", self.tr("Dataset of the phase in use")))
        self.addOutput(QgsProcessingOutputNumber("PAIRS", self.tr("Interferograms corrected")))
        self.addOutput(QgsProcessingOutputNumber("COMPONENTS", self.tr("Components shifted")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", self.tr("Interferograms that could not be bridged")))

    def check(self, values: Values) -> None:
        read_unwrapping(values, values.choice(self.METHOD))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.unwrapping.correct import SHARE, correct_unwrapping

        stack, copy = values.file(self.STACK), values.optional_output_file(self.OUTPUT)
        options = read_unwrapping(values, values.choice(self.METHOD))
        options = replace(options, water_mask=values.optional_file(self.WATER_MASK))
        share = values.output_file(self.SHARE)
        report = correct_unwrapping(stack, copy, share, options, progress)
        results: dict[str, Any] = {
            self.SHARE: str(share),
            "STACK": str(copy or stack),
            "PHASE": report.dataset,
            "PAIRS": report.corrected,
            "COMPONENTS": len(report.changes),
            "SKIPPED": len(report.skipped),
        }
        if copy is not None:
            results[self.OUTPUT] = str(copy)
        layer = values.output_layer(self.SHARE_LAYER)
        if layer is not None:
            source = LayerSource(share, SHARE, self.tr("Share of interferograms corrected"), Style.AMOUNT)
            results[self.SHARE_LAYER] = write_layer(layer, source, values.context)
        fields = QgsFields()
        for name, column in COLUMNS:
            fields.append(make_field(name, column))
        sink, identifier = values.table(self.TABLE, fields)
        if sink is not None:
            _write_rows(sink, fields, report)
            results[self.TABLE] = identifier
        return results


def _write_rows(sink: CheckedSink, fields: QgsFields, report: UnwrappingReport) -> None:
    for change in report.changes:
        feature = QgsFeature(fields)
        feature.setAttributes(
            [format_pair(*change.pair), change.component, change.pixels, change.cycles, change.x, change.y]
        )
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
