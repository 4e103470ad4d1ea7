# SPDX-License-Identifier: GPL-2.0-or-later
"""From interferograms to displacement at each date."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.inversion_options import MASK_DATASETS, InversionOptions, MinimumNorm, Weighting
from ...core.progress import Progress
from .. import parameters
from ..algorithm import INVERSION, InsarAlgorithm
from ..resources import cluster_parameters
from ..results import LayerSource, write_layer
from ..style import Style
from ..translation import tr
from ..values import Values

NO_MASK = "none"
"""Stands for core's empty text, which an enumeration cannot show."""
DEFAULTS = InversionOptions()


def inversion_parameters(advanced: bool = False) -> list[Any]:
    """How the network is inverted; `advanced` folds all but the weights."""
    return [*_phase_parameters(advanced), *_reliability_parameters(advanced)]


def _phase_parameters(advanced: bool) -> list[Any]:
    return [
        parameters.choice(
            "WEIGHTS",
            tr("Weights of the interferograms"),
            tr(
                "From coherence: var = inverse phase variance (the best estimate), fim = Fisher information, coh = "
                "coherence itself, no = all equal (needs no coherence, the fastest)."
            ),
            [kind.value for kind in Weighting],
            DEFAULTS.weights,
            advanced,
        ),
        parameters.choice(
            "MASK_DATASET",
            tr("Drop phases of each interferogram by"),
            tr(
                "none = use every valid phase; coherence = drop phases of lower coherence than the threshold; "
                "connectComponent = drop phases outside reliable connected components."
            ),
            [NO_MASK, *filter(None, MASK_DATASETS)],
            NO_MASK,
            advanced,
        ),
        parameters.number(
            "MASK_THRESHOLD",
            tr("Lowest coherence used (0 to 1)"),
            tr("For the choice 'coherence' above."),
            DEFAULTS.mask_threshold,
            0,
            1,
            advanced=advanced,
        ),
        parameters.number(
            "MIN_REDUNDANCY",
            tr("Least interferograms at each date"),
            tr("Pixels with fewer valid interferograms at some date (but the first) are not solved."),
            DEFAULTS.min_redundancy,
            0,
            advanced=True,
        ),
        parameters.choice(
            "MIN_NORM",
            tr("Minimum norm of"),
            tr(
                "What is made as small as possible where the network of a pixel falls apart: velocity (Berardino et "
                "al., 2002) or phase."
            ),
            [kind.value for kind in MinimumNorm],
            DEFAULTS.min_norm,
            advanced=True,
        ),
    ]


def _reliability_parameters(advanced: bool) -> list[Any]:
    return [
        parameters.number(
            "COHERENCE_THRESHOLD",
            tr("Least temporal coherence of a reliable pixel (0 to 1)"),
            tr("Pixels of lower temporal coherence are not usable in the mask; they are solved all the same."),
            DEFAULTS.coherence_threshold,
            0,
            1,
            advanced=advanced,
        ),
        parameters.integer(
            "MIN_REGION_PIXELS",
            tr("Smallest reliable region [pixels]"),
            tr("Reliable regions of fewer connected pixels are left out of the mask."),
            DEFAULTS.min_region_pixels,
            0,
            advanced=True,
        ),
    ]


def read_inversion(values: Values) -> InversionOptions:
    """The options as core wants them, without a water mask."""
    dataset = values.choice("MASK_DATASET")
    return InversionOptions(
        weights=values.choice("WEIGHTS"),
        mask_dataset="" if dataset == NO_MASK else dataset,
        mask_threshold=values.number("MASK_THRESHOLD"),
        min_redundancy=values.number("MIN_REDUNDANCY"),
        min_norm=values.choice("MIN_NORM"),
        coherence_threshold=values.number("COHERENCE_THRESHOLD"),
        min_region_pixels=values.integer("MIN_REGION_PIXELS"),
    )


class InvertNetwork(InsarAlgorithm):
    """Stack -> displacement time series, temporal coherence, number of pairs, mask."""

    ID, GROUP, ICON, PAGE = "invertnetwork", INVERSION, "inversion", "inversion"
    STACK, WATER_MASK = "STACK", "WATER_MASK"
    TIMESERIES, TEMPORAL_COHERENCE, NUM_PAIRS, MASK = "TIMESERIES", "TEMPORAL_COHERENCE", "NUM_PAIRS", "MASK"
    COHERENCE_LAYER, MASK_LAYER = "TEMPORAL_COHERENCE_LAYER", "MASK_LAYER"

    def displayName(self) -> str:
        return self.tr("Invert network")

    def shortDescription(self) -> str:
        return self.tr("Turns the interferograms of a stack into displacement at each date.")

    def tags(self) -> list[str]:
        return self.tr("inversion,sbas,small baseline,time series,displacement,least squares,temporal coherence").split(
            ","
        )

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Solves, for each pixel, the network of interferograms by weighted least squares for the phase at each "
                "date, relative to the reference pixel and the first date, and turns phase into displacement: "
                "d = -wavelength / (4 pi) x phase."
            ),
            self.tr(
                "Displacement is along the line of sight, in metres, positive toward the radar: uplift, or motion "
                "toward the satellite. The stack needs a reference point ('Set reference point')."
            ),
            self.tr(
                "Outputs: the time series (timeseries.h5); temporal coherence (0 to 1: how well interferograms agree "
                "with each other; above 0.7 is reliable); the number of interferograms used at each pixel; a mask of "
                "reliable pixels. All in MintPy's layout, the coherence and the mask also as map layers."
            ),
            self.tr(
                "Pixels that miss interferograms are solved from those they have. Where that leaves several parts, the "
                "offset between them is the one of minimum norm."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return (
            "Berardino et al. (2002)",
            "Pepe & Lanari (2006)",
            "Tough et al. (1995)",
            "Seymour & Cumming (1994)",
            "Yunjun et al. (2019)",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms with a reference point, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        for parameter in inversion_parameters():
            self.addParameter(parameter)
        text = self.tr("A raster or HDF5 mask on the grid of the stack: pixels of value 0 are not solved.")
        self.addParameter(parameters.raster_or_h5_input(self.WATER_MASK, self.tr("Water mask"), text, advanced=True))
        for parameter in cluster_parameters():
            self.addParameter(parameter)
        text = self.tr("Displacement at each date, metres, positive toward the radar, timeseries.h5.")
        self.addParameter(parameters.h5_output(self.TIMESERIES, self.tr("Displacement time series"), text))
        for name, label, text in (
            (self.TEMPORAL_COHERENCE, self.tr("Temporal coherence"), self.tr("0 to 1, temporalCoherence.h5.")),
            (self.NUM_PAIRS, self.tr("Number of interferograms"), self.tr("Used at each pixel, numInvIfgram.h5.")),
            (self.MASK, self.tr("Mask of reliable pixels"), self.tr("1 = reliable, maskTempCoh.h5.")),
        ):
            self.addParameter(parameters.h5_output(name, label, text, optional=True))
        text = self.tr("The same as a GeoTIFF with its style.")
        label = self.tr("Temporal coherence (map layer)")
        self.addParameter(parameters.layer_output(self.COHERENCE_LAYER, label, text))
        label = self.tr("Mask of reliable pixels (map layer)")
        self.addParameter(parameters.layer_output(self.MASK_LAYER, label, text, by_default=False))
        for name, label in (
            ("PAIRS", self.tr("Interferograms used")),
            ("DATES", self.tr("Number of dates")),
            ("PIXELS", self.tr("Number of pixels")),
            ("SOLVED", self.tr("Solved pixels")),
            ("RELIABLE", self.tr("Reliable pixels")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("NOTE", self.tr("What to know of the network, empty when nothing")))

    def check(self, values: Values) -> None:
        read_inversion(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.invert_stack import InversionOutputs, invert_stack

        series = values.output_file(self.TIMESERIES)
        coherence_layer, mask_layer = values.output_layer(self.COHERENCE_LAYER), values.output_layer(self.MASK_LAYER)
        names = (self.TEMPORAL_COHERENCE, self.NUM_PAIRS, self.MASK)
        files = {name: values.optional_output_file(name) for name in names}
        # a map layer is made from the HDF5 file: without a name for it, it goes where temporary files go
        for layer, name in ((coherence_layer, self.TEMPORAL_COHERENCE), (mask_layer, self.MASK)):
            if layer is not None and files[name] is None:
                files[name] = values.temporary_file(f"{name.lower()}.h5")
        options = replace(read_inversion(values), water_mask=values.optional_file(self.WATER_MASK))
        outputs = InversionOutputs(series, *(files[name] for name in names))
        report = invert_stack(values.file(self.STACK), outputs, options, progress)
        results = {self.TIMESERIES: str(series), **{name: str(path) for name, path in files.items() if path}}
        for name, layer, path, source_name, title, style in (
            (
                self.COHERENCE_LAYER,
                coherence_layer,
                files[self.TEMPORAL_COHERENCE],
                "temporalCoherence",
                self.tr("Temporal coherence"),
                Style.QUALITY,
            ),
            (self.MASK_LAYER, mask_layer, files[self.MASK], "mask", self.tr("Reliable pixels"), Style.MASK),
        ):
            if layer is not None and path is not None:
                source = LayerSource(path, source_name, title, style, series)
                results[name] = write_layer(layer, source, values.context)
        return {
            **results,
            "PAIRS": report.pairs,
            "DATES": report.dates,
            "PIXELS": report.pixels,
            "SOLVED": report.solved,
            "RELIABLE": report.reliable,
            "NOTE": report.note,
        }
