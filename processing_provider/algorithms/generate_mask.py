# SPDX-License-Identifier: GPL-2.0-or-later
"""A mask of usable pixels from any product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.progress import Progress
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..resources import memory_parameter
from ..results import LayerSource, write_layer
from ..style import Style
from ..values import Values

if TYPE_CHECKING:
    from ...core.masks import MaskOptions


class GenerateMask(InsarAlgorithm):
    """Product, stack, time series or raster -> mask."""

    ID, GROUP, ICON = "generatemask", QUALITY, "mask"
    INPUT, DATASET, MINIMUM, MAXIMUM, NONZERO = "INPUT", "DATASET", "MINIMUM", "MAXIMUM", "NONZERO"
    COMPONENTS, MIN_REGION_PIXELS, BASE_MASK = "COMPONENTS", "MIN_REGION_PIXELS", "BASE_MASK"
    MASK, MASK_LAYER = "MASK", "MASK_LAYER"

    def displayName(self) -> str:
        return self.tr("Generate mask")

    def shortDescription(self) -> str:
        return self.tr("Marks the usable pixels of any product by its values.")

    def tags(self) -> list[str]:
        return self.tr("mask,threshold,coherence,connected components,water,region").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Marks pixels as usable (1) or not (0). All conditions that are given must hold: in a stack for every "
                "interferogram that is used, in a time series at every date. Pixels without data are never usable."
            ),
            self.tr(
                "Limits are in the units of the file: metres, metres per year, radians, coherence 0 to 1. Regions "
                "touch along edges of pixels, not corners."
            ),
            self.tr(
                "Outputs: the mask as HDF5 (dataset mask, in MintPy's layout), as a map layer, and the pixel counts."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("An HDF5 file of ours or MintPy's (product, stack, time series) or a raster.")
        self.addParameter(parameters.raster_or_h5_input(self.INPUT, self.tr("Input"), text, optional=False))
        text = self.tr("Layer of the HDF5 file, for instance temporalCoherence. Empty = its main one.")
        self.addParameter(parameters.words(self.DATASET, self.tr("Dataset"), text))
        text = self.tr("Lower values are not usable; in the units of the file. Empty = no limit.")
        self.addParameter(parameters.number(self.MINIMUM, self.tr("Minimum"), text))
        text = self.tr("Higher values are not usable; in the units of the file. Empty = no limit.")
        self.addParameter(parameters.number(self.MAXIMUM, self.tr("Maximum"), text))
        text = self.tr("Pixels whose value is 0 are not usable.")
        self.addParameter(parameters.flag(self.NONZERO, self.tr("Not zero"), text, False))
        text = self.tr(
            "In a stack: the pixel lies in a reliable connected component in every interferogram that is used."
        )
        self.addParameter(parameters.flag(self.COMPONENTS, self.tr("In connected components"), text, False))
        text = self.tr("Usable regions of fewer connected pixels are left out; 0 = keep all.")
        label = self.tr("Smallest region [pixels]")
        self.addParameter(parameters.integer(self.MIN_REGION_PIXELS, label, text, 0, 0))
        text = self.tr("Another mask on the same grid; what is 0 or no data there is not usable.")
        self.addParameter(parameters.raster_or_h5_input(self.BASE_MASK, self.tr("Within this mask"), text))
        self.addParameter(memory_parameter())
        text = self.tr("The mask, 1 = usable, as HDF5.")
        self.addParameter(parameters.h5_output(self.MASK, self.tr("Mask"), text))
        text = self.tr("The same as a GeoTIFF with its style.")
        self.addParameter(parameters.layer_output(self.MASK_LAYER, self.tr("Mask (map layer)"), text))
        self.addOutput(QgsProcessingOutputNumber("VALID", self.tr("Usable pixels")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL", self.tr("All pixels")))

    def options(self, values: Values) -> MaskOptions:
        """The conditions as core wants them."""
        from ...core.masks import MaskOptions

        return MaskOptions(
            dataset=values.text(self.DATASET),
            minimum=values.optional_number(self.MINIMUM),
            maximum=values.optional_number(self.MAXIMUM),
            nonzero=values.flag(self.NONZERO),
            components=values.flag(self.COMPONENTS),
            min_region_pixels=values.integer(self.MIN_REGION_PIXELS),
            base_mask=values.optional_file(self.BASE_MASK),
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.masks import generate_mask

        product = values.output_file(self.MASK)
        report = generate_mask(values.file(self.INPUT), product, self.options(values), progress)
        results = {self.MASK: str(product), "VALID": report.valid, "TOTAL": report.total}
        layer = values.output_layer(self.MASK_LAYER)
        if layer is not None:
            source = LayerSource(product, "mask", self.tr("Mask"), Style.MASK)
            results[self.MASK_LAYER] = write_layer(layer, source, values.context)
        return results
