# SPDX-License-Identifier: GPL-2.0-or-later
"""Where moisture and vegetation bias a stack, from the closure phases of its loops."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from ...core.phase_bias_options import PhaseBiasOptions
from ...core.progress import Progress
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..resources import memory_parameter
from ..results import LayerSource, write_layer
from ..style import Style
from ..values import Values


class PhaseBias(InsarAlgorithm):
    """Stack -> velocity bias and mask of pixels without one."""

    ID, GROUP, ICON, PAGE = "phasebias", QUALITY, "quality", "phase-bias"
    STACK, LEVEL, SIGMAS, MIN_AMPLITUDE, REFERENCED = "STACK", "LEVEL", "SIGMAS", "MIN_AMPLITUDE", "REFERENCED"
    BIAS, MASK = "BIAS", "MASK"
    BIAS_LAYER, MASK_LAYER = "BIAS_LAYER", "MASK_LAYER"

    def displayName(self) -> str:
        return self.tr("Check phase bias")

    def shortDescription(self) -> str:
        return self.tr("Finds where soil moisture and vegetation bias short interferograms, and by how much.")

    def tags(self) -> list[str]:
        return self.tr(
            "closure,phase bias,fading signal,soil moisture,vegetation,loop,quality,closure_phase_bias"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Over fields, forests and wet soil, interferograms of few days carry a phase that is no motion. It "
                "adds up to a false velocity of millimetres to centimetres a year, and temporal coherence does not "
                "show it. It does show in loops: the sum of consecutive interferograms differs from the one over all "
                "their steps."
            ),
            self.tr(
                "The loops of one level (number of steps) are averaged. Where the mean is significant, the mask is 0: "
                "do not trust slow motion there, or use longer interferograms. The stack must hold interferograms "
                "over that many steps; dropped ones count too. Choose a level at which the bias has faded, of a month "
                "or more."
            ),
            self.tr(
                "Outputs: phaseBias.h5 with the velocity that the bias adds in this network (m/year, positive toward "
                "the radar, relative to the reference point; subtract it from the velocity), amplitude and angle of "
                "the mean closure phase, and the phase that one-step interferograms add up (radians); "
                "maskClosurePhase.h5 (1 = not significant); and map layers."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Zheng et al. (2022)",)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        text = self.tr(
            "Number of steps after which interferograms count as free of bias. Empty = the largest with enough loops."
        )
        self.addParameter(parameters.integer(self.LEVEL, self.tr("Level free of bias [steps]"), text, None, 2))
        text = self.tr("How many times the standard deviation of noise a mean closure phase must be to be significant.")
        self.addParameter(
            parameters.number(self.SIGMAS, self.tr("Standard deviations"), text, PhaseBiasOptions.sigmas, 0.1)
        )
        text = self.tr("Length of the mean of the closure phases, 0 to 1, below which they are noise and say nothing.")
        label, default = self.tr("Least amplitude"), PhaseBiasOptions.min_amplitude
        self.addParameter(parameters.number(self.MIN_AMPLITUDE, label, text, default, 0.0, 1.0, advanced=True))
        text = self.tr(
            "For interferograms that are shifted by a constant each, such as those that ARIA-tools stitched: choose a "
            "reference point that is free of bias."
        )
        label = self.tr("Relative to the reference point")
        self.addParameter(parameters.flag(self.REFERENCED, label, text, False, advanced=True))
        self.addParameter(memory_parameter())
        text = self.tr("Velocity bias and mean closure phase, phaseBias.h5.")
        self.addParameter(parameters.h5_output(self.BIAS, self.tr("Phase bias"), text))
        text = self.tr("1 where closure is not significant, maskClosurePhase.h5.")
        self.addParameter(parameters.h5_output(self.MASK, self.tr("Mask"), text))
        text = self.tr("Velocity bias in mm/year as a GeoTIFF with its style; positive toward the radar.")
        self.addParameter(parameters.layer_output(self.BIAS_LAYER, self.tr("Velocity bias (mm/year, map layer)"), text))
        text = self.tr("The mask as a GeoTIFF with its style.")
        self.addParameter(parameters.layer_output(self.MASK_LAYER, self.tr("Mask (map layer)"), text))
        self.addOutput(QgsProcessingOutputNumber("STEPS", self.tr("Level taken as free of bias")))
        self.addOutput(QgsProcessingOutputNumber("LOOPS", self.tr("Number of loops")))

    def options(self, values: Values) -> PhaseBiasOptions:
        """The options as core wants them."""
        return PhaseBiasOptions(
            values.optional_integer(self.LEVEL),
            values.number(self.SIGMAS),
            values.number(self.MIN_AMPLITUDE),
            values.flag(self.REFERENCED),
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.phase_bias import VELOCITY_BIAS, write_phase_bias

        bias, mask = values.output_file(self.BIAS), values.output_file(self.MASK)
        result = write_phase_bias(values.file(self.STACK), bias, mask, self.options(values), progress)
        results: dict[str, Any] = {
            self.BIAS: str(bias),
            self.MASK: str(mask),
            "STEPS": result.level,
            "LOOPS": result.loops,
        }
        for name, source in (
            (self.BIAS_LAYER, LayerSource(bias, VELOCITY_BIAS, self.tr("Velocity bias (mm/year)"), Style.SIGNED)),
            (self.MASK_LAYER, LayerSource(mask, "mask", self.tr("Without phase bias"), Style.MASK)),
        ):
            layer = values.output_layer(name)
            if layer is not None:
                results[name] = write_layer(layer, source, values.context)
        return results
