# SPDX-License-Identifier: GPL-2.0-or-later
"""Velocities of ascending and descending tracks -> east and up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.decomposition.options import DOWNSLOPE, EAST, HORIZONTAL, MODELS, NORTH, UP
from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..decomposition import model_parameters, read_decomposition, read_tracks, track_parameters
from ..results import LayerSource, write_layer
from ..style import Style
from ..values import Values


class Decompose(InsarAlgorithm):
    """Velocities of several tracks -> velocities in given directions."""

    ID, GROUP, ICON, PAGE = "decompose", ANALYSIS, "analysis", "decomposition"
    OUTPUT, CONDITION_LAYER = "OUTPUT", "CONDITION_LAYER"
    MOTION_LAYER, UP_LAYER, NORTH_LAYER = "MOTION_LAYER", "UP_LAYER", "NORTH_LAYER"
    MOTION_STD_LAYER, UP_STD_LAYER = "MOTION_STD_LAYER", "UP_STD_LAYER"

    def displayName(self) -> str:
        return self.tr("Decompose velocities (east, up, downslope)")

    def shortDescription(self) -> str:
        return self.tr(
            "Turns velocities along two or more lines of sight into motion toward east and up, or downslope."
        )

    def tags(self) -> list[str]:
        return self.tr(
            "decomposition,ascending,descending,east,up,vertical,horizontal,downslope,2d,3d,asc_desc2horz_vert"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Each track sees the ground move along its own line of sight. From two or more of them, such as an "
                "ascending and a descending one, weighted least squares in each pixel gives the motion itself. The "
                "satellites hardly see motion toward north or south: two tracks give east and up when there is none."
            ),
            self.tr(
                "Tracks may lie on any grids and in any coordinate systems: they are brought to the grid of the first "
                "one, and cut to the common area. Give a common reference point: what the reference of one track does "
                "and that of the other does not goes into all results."
            ),
            self.tr(
                "Signs: east, north, up, along the given direction and downslope are positive. The file holds metres "
                "per year, the map layers millimetres per year."
            ),
            self.tr(
                "Outputs: an HDF5 file with the motions (east and up; horizontal and up; downslope; or east, north and "
                "up), their standard deviations (eastStd, ...) from velocityStd of all tracks, conditionNumber, "
                "sensitivity, numTracks, and with more tracks than motions misfit (m/year); and map layers."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Fialko et al. (2001)", "Wright et al. (2004)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("velocity.h5 of ours or MintPy's, geocoded.")
        for parameter in (*track_parameters(self.tr("velocity"), text), *model_parameters(weights=True)):
            self.addParameter(parameter)
        text = self.tr("All motions, standard deviations and measures of quality, metres per year.")
        self.addParameter(parameters.h5_output(self.OUTPUT, self.tr("Motion"), text))
        text = self.tr(
            "In mm/year as a GeoTIFF with its style: positive toward east, along the direction or downslope."
        )
        label = self.tr("East, along the direction, or downslope (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.MOTION_LAYER, label, text))
        text = self.tr("In mm/year as a GeoTIFF with its style, positive up; not for downslope.")
        self.addParameter(parameters.layer_output(self.UP_LAYER, self.tr("Up (mm/year, map layer)"), text))
        text = self.tr("In mm/year as a GeoTIFF with its style, positive north; for east_north_up only.")
        label = self.tr("North (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.NORTH_LAYER, label, text, by_default=False))
        text = self.tr("One standard deviation in mm/year as a GeoTIFF with its style.")
        label = self.tr("Standard deviation of east, along the direction, or downslope (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.MOTION_STD_LAYER, label, text, by_default=False))
        label = self.tr("Standard deviation of up (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.UP_STD_LAYER, label, text, by_default=False))
        text = self.tr("1 = all motions are equally well determined.")
        label = self.tr("Condition number (map layer)")
        self.addParameter(parameters.layer_output(self.CONDITION_LAYER, label, text, by_default=False))
        self.addOutput(QgsProcessingOutputNumber("PIXELS", self.tr("Pixels with a motion")))
        self.addOutput(QgsProcessingOutputNumber("ROWS", self.tr("Rows")))
        self.addOutput(QgsProcessingOutputNumber("COLUMNS", self.tr("Columns")))
        self.addOutput(QgsProcessingOutputString("LAYERS", self.tr("Layers of the HDF5 file")))

    def check(self, values: Values) -> None:
        read_tracks(values)
        read_decomposition(values, weights=True)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.decomposition.decompose import decompose

        output, options = values.output_file(self.OUTPUT), read_decomposition(values, weights=True)
        report = decompose(read_tracks(values), output, options, progress)
        results: dict[str, Any] = {
            self.OUTPUT: str(output),
            "PIXELS": report.pixels,
            "ROWS": report.rows,
            "COLUMNS": report.cols,
            "LAYERS": ", ".join(report.layers),
        }
        for name, source in self._layers(output, options.model.name):
            # a layer that is not there must not be asked for, or QGIS waits for it
            layer = values.output_layer(name) if source.dataset in report.layers else None
            if layer is not None:
                results[name] = write_layer(layer, source, values.context)
        return results

    def _layers(self, output: Path, model: str) -> list[tuple[str, LayerSource]]:
        from ...core.decomposition.decompose import CONDITION

        titles = {
            EAST: self.tr("East (mm/year)"),
            HORIZONTAL: self.tr("Along the direction (mm/year)"),
            DOWNSLOPE: self.tr("Downslope (mm/year)"),
            UP: self.tr("Up (mm/year)"),
            NORTH: self.tr("North (mm/year)"),
        }
        main = MODELS[model][0]
        spread = self.tr("Standard deviation: {what}")
        return [
            (self.MOTION_LAYER, LayerSource(output, main, titles[main], Style.SIGNED)),
            (self.UP_LAYER, LayerSource(output, UP, titles[UP], Style.SIGNED)),
            (self.NORTH_LAYER, LayerSource(output, NORTH, titles[NORTH], Style.SIGNED)),
            (
                self.MOTION_STD_LAYER,
                LayerSource(output, f"{main}Std", spread.format(what=titles[main]), Style.AMOUNT),
            ),
            (self.UP_STD_LAYER, LayerSource(output, f"{UP}Std", spread.format(what=titles[UP]), Style.AMOUNT)),
            (self.CONDITION_LAYER, LayerSource(output, CONDITION, self.tr("Condition number"), Style.AMOUNT)),
        ]
