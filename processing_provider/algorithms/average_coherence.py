# SPDX-License-Identifier: GPL-2.0-or-later
"""Coherence of each pixel, averaged over the interferograms."""

from __future__ import annotations

from typing import Any

from ...core.progress import Progress
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..resources import memory_parameter
from ..results import LayerSource, write_layer
from ..style import Style
from ..values import Values


class AverageCoherence(InsarAlgorithm):
    """Stack -> average coherence."""

    ID, GROUP, ICON = "averagecoherence", QUALITY, "quality"
    STACK, COHERENCE, COHERENCE_LAYER = "STACK", "COHERENCE", "COHERENCE_LAYER"

    def displayName(self) -> str:
        return self.tr("Average coherence")

    def shortDescription(self) -> str:
        return self.tr("Averages the coherence of each pixel over the interferograms that are used.")

    def tags(self) -> list[str]:
        return self.tr("coherence,quality,mean,average,avgspatialcoh").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Averages the spatial coherence of each pixel over all interferograms of a stack that are not dropped. "
                "Where a pixel has no coherence, that interferogram is left out of its mean."
            ),
            self.tr(
                "Outputs: avgSpatialCoh.h5 (0 to 1, in MintPy's layout) and a map layer. High values are stable "
                "ground, such as towns and rock, where a reference point does well; low values are water, forest, "
                "fields."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms with coherence, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        self.addParameter(memory_parameter())
        text = self.tr("The average coherence, 0 to 1, as HDF5.")
        self.addParameter(parameters.h5_output(self.COHERENCE, self.tr("Average coherence"), text))
        text = self.tr("The same as a GeoTIFF with its style.")
        self.addParameter(parameters.layer_output(self.COHERENCE_LAYER, self.tr("Average coherence (map layer)"), text))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.quality import average_coherence

        product = values.output_file(self.COHERENCE)
        average_coherence(values.file(self.STACK), product, progress)
        results = {self.COHERENCE: str(product)}
        layer = values.output_layer(self.COHERENCE_LAYER)
        if layer is not None:
            source = LayerSource(product, "coherence", self.tr("Average coherence"), Style.QUALITY)
            results[self.COHERENCE_LAYER] = write_layer(layer, source, values.context)
        return results
