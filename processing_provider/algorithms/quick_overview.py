# SPDX-License-Identifier: GPL-2.0-or-later
"""A quick look at a stack: velocity by stacking, and triplets that do not close."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from ...core.progress import Progress
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..resources import memory_parameter
from ..results import LayerSource, write_layer
from ..style import Style
from ..values import Values


class QuickOverview(InsarAlgorithm):
    """Stack -> velocity by stacking and number of non-zero triplets."""

    ID, GROUP, ICON, PAGE = "quickoverview", QUALITY, "quality", "quick-overview"
    STACK, MASK = "STACK", "MASK"
    VELOCITY, TRIPLETS = "VELOCITY", "TRIPLETS"
    VELOCITY_LAYER, TRIPLETS_LAYER = "VELOCITY_LAYER", "TRIPLETS_LAYER"

    def displayName(self) -> str:
        return self.tr("Quick overview")

    def shortDescription(self) -> str:
        return self.tr("Velocity by stacking, and where interferograms are unwrapped wrongly, before any inversion.")

    def tags(self) -> list[str]:
        return self.tr("overview,stacking,triplet,closure,unwrapping error,quick_overview,average").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Reads the stack once and makes two maps. The first is the mean of phase / time over the "
                "interferograms: a rough velocity that shows whether the data are what you expect."
            ),
            self.tr(
                "The second counts for each pixel the triplets of interferograms that close to a whole number of "
                "cycles other than 0. Where many do, unwrapping went wrong: correct it before the inversion."
            ),
            self.tr(
                "Outputs: avgPhaseVelocity.h5 (m/year, positive toward the radar) and numTriNonzeroIntAmbiguity.h5 "
                "(number of triplets), and both as map layers."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Strozzi et al. (2001)", "Yunjun et al. (2019)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms with its reference point, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        text = self.tr("A raster or HDF5 mask on the grid of the stack: pixels of 0 (water) are left out.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        self.addParameter(memory_parameter())
        text = self.tr("Velocity by stacking, metres per year, avgPhaseVelocity.h5.")
        self.addParameter(parameters.h5_output(self.VELOCITY, self.tr("Velocity by stacking"), text))
        text = self.tr("Number of triplets, numTriNonzeroIntAmbiguity.h5.")
        self.addParameter(parameters.h5_output(self.TRIPLETS, self.tr("Triplets that do not close"), text))
        text = self.tr("Velocity by stacking in mm/year as a GeoTIFF with its style; positive toward the radar.")
        label = self.tr("Velocity by stacking (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.VELOCITY_LAYER, label, text))
        text = self.tr("Number of triplets as a GeoTIFF with its style.")
        label = self.tr("Triplets that do not close (map layer)")
        self.addParameter(parameters.layer_output(self.TRIPLETS_LAYER, label, text))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Triplets in the network")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.overview import VELOCITY, quick_overview

        velocity, triplets = values.output_file(self.VELOCITY), values.output_file(self.TRIPLETS)
        mask = values.optional_file(self.MASK)
        result = quick_overview(values.file(self.STACK), velocity, triplets, mask, progress)
        results: dict[str, Any] = {
            self.VELOCITY: str(velocity),
            self.TRIPLETS: str(triplets),
            "COUNT": result.triplets,
        }
        for name, source in (
            (
                self.VELOCITY_LAYER,
                LayerSource(velocity, VELOCITY, self.tr("Velocity by stacking (mm/year)"), Style.SIGNED),
            ),
            (
                self.TRIPLETS_LAYER,
                LayerSource(triplets, "mask", self.tr("Triplets that do not close"), Style.AMOUNT),
            ),
        ):
            layer = values.output_layer(name)
            if layer is not None:
                results[name] = write_layer(layer, source, values.context)
        return results
