# SPDX-License-Identifier: GPL-2.0-or-later
"""Line of sight -> vertical, downslope, or any horizontal direction, and what the satellite sees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputNumber

from ...core.decomposition.options import DIRECTIONS, ProjectionOptions
from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..decomposition import slope_parameters
from ..results import LayerSource, write_layer
from ..style import Style
from ..values import Values


class ProjectLos(InsarAlgorithm):
    """Velocity or time series of one track -> the same along a direction."""

    ID, GROUP, ICON, PAGE = "projectlos", ANALYSIS, "analysis", "projection"
    INPUT, GEOMETRY, MASK, DEM, DIRECTION, BEARING = "INPUT", "GEOMETRY", "MASK", "DEM", "DIRECTION", "BEARING"
    MIN_SENSITIVITY, OUTPUT, VISIBILITY = "MIN_SENSITIVITY", "OUTPUT", "VISIBILITY"
    LAYER, SENSITIVITY_LAYER = "LAYER", "SENSITIVITY_LAYER"
    R_INDEX_LAYER, VISIBILITY_LAYER = "R_INDEX_LAYER", "VISIBILITY_LAYER"

    def displayName(self) -> str:
        return self.tr("Project line of sight (vertical, downslope)")

    def shortDescription(self) -> str:
        return self.tr("Takes motion along the line of sight for vertical, downslope or horizontal motion.")

    def tags(self) -> list[str]:
        return self.tr(
            "project,line of sight,los,vertical,downslope,slope,landslide,subsidence,visibility,r-index,layover,shadow"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "When only one track is there and the direction of motion is known, such as subsidence or a landslide "
                "that follows the slope, the motion is the one along the line of sight divided by the sensitivity: "
                "what 1 mm of it is along the line of sight. Pixels of too small a sensitivity are left out."
            ),
            self.tr(
                "Signs: vertical is positive up, downslope positive down the slope (negative there would be motion "
                "uphill: the assumption fails, or noise), azimuth positive along the given direction."
            ),
            self.tr(
                "Visibility, from slope, aspect and line of sight of each pixel: 3 = seen well, 2 = foreshortened "
                "(R-index below 0.33), 1 = layover (R-index 0 or less), 0 = shadow. Shadow and layover that other "
                "slopes cast are not in it."
            ),
            self.tr(
                "Outputs: a velocity or time series file like the input (m/year or m), its map layer, and an HDF5 file "
                "with sensitivity (-1 to 1), rIndex, visibility, slope and aspect (degrees), with their map layers."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Notti et al. (2014)",)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("velocity.h5 or timeseries.h5 of ours or MintPy's, geocoded.")
        self.addParameter(parameters.h5_input(self.INPUT, self.tr("Velocity or time series"), text))
        text = self.tr(
            "Incidence and azimuth angles, on any grid. Empty = geometryGeo.h5 beside the file or in 'inputs' there."
        )
        self.addParameter(parameters.h5_input(self.GEOMETRY, self.tr("Geometry"), text, optional=True))
        text = self.tr("Pixels that are 0 in this raster or HDF5 file are left out, such as maskTempCoh.h5.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        text = self.tr("vertical = subsidence and uplift, downslope = landslides, azimuth = a horizontal direction.")
        default = ProjectionOptions()
        label = self.tr("Direction of motion")
        self.addParameter(parameters.choice(self.DIRECTION, label, text, DIRECTIONS, default.direction))
        text = self.tr("For azimuth: motion in this direction is positive.")
        label = self.tr("Horizontal direction [degrees clockwise from north]")
        self.addParameter(parameters.number(self.BEARING, label, text, default.bearing, -360, 360))
        text = self.tr("Heights in metres, a raster or HDF5. Empty = those of the geometry file.")
        self.addParameter(parameters.raster_or_h5_input(self.DEM, self.tr("Elevation model"), text))
        text = self.tr("Noise grows by 1 / sensitivity: 0.2 lets five times the noise in.")
        label = self.tr("Least sensitivity (0 to 1)")
        self.addParameter(parameters.number(self.MIN_SENSITIVITY, label, text, default.min_sensitivity, 0.001, 1))
        for parameter in slope_parameters():
            self.addParameter(parameter)
        text = self.tr("A file of the same kind as the input, along the direction.")
        self.addParameter(parameters.h5_output(self.OUTPUT, self.tr("Motion along the direction"), text))
        text = self.tr("Sensitivity, R-index, class of visibility, slope and aspect.")
        self.addParameter(parameters.h5_output(self.VISIBILITY, self.tr("Visibility"), text))
        self._add_layers()
        self.addOutput(QgsProcessingOutputNumber("PIXELS", self.tr("Pixels with a motion")))

    def _add_layers(self) -> None:
        text = self.tr("In mm/year as a GeoTIFF with its style; of a velocity only, not of a time series.")
        label = self.tr("Velocity along the direction (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.LAYER, label, text))
        text = self.tr("What 1 mm of motion is along the line of sight; negative = away from the radar.")
        label = self.tr("Sensitivity (map layer)")
        self.addParameter(parameters.layer_output(self.SENSITIVITY_LAYER, label, text, by_default=False))
        text = self.tr("0 or less is layover, 1 is a slope along the line of sight; where heights are known.")
        label = self.tr("R-index (map layer)")
        self.addParameter(parameters.layer_output(self.R_INDEX_LAYER, label, text, by_default=False))
        text = self.tr("Seen well, foreshortened, layover or shadow; where heights are known.")
        label = self.tr("Visibility (map layer)")
        self.addParameter(parameters.layer_output(self.VISIBILITY_LAYER, label, text))

    def options(self, values: Values) -> ProjectionOptions:
        """The options as core wants them."""
        return ProjectionOptions(
            values.choice(self.DIRECTION),
            values.number(self.BEARING),
            values.number(self.MIN_SENSITIVITY),
            values.number("MIN_SLOPE"),
            values.number("SMOOTHING"),
            values.optional_file(self.DEM),
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.decomposition.projection import project_line_of_sight
        from ...core.decomposition.tracks import Track

        track = Track(values.file(self.INPUT), values.optional_file(self.GEOMETRY), values.optional_file(self.MASK))
        output, seen = values.output_file(self.OUTPUT), values.output_file(self.VISIBILITY)
        report = project_line_of_sight(track, output, seen, self.options(values), progress)
        results: dict[str, Any] = {self.OUTPUT: str(output), self.VISIBILITY: str(seen), "PIXELS": report.pixels}
        for name, source in self._layers(output, seen, report.dates == 0, report.has_terrain):
            layer = values.output_layer(name)
            if layer is not None:
                results[name] = write_layer(layer, source, values.context)
        return results

    def _layers(self, output: Path, seen: Path, velocity: bool, terrain: bool) -> list[tuple[str, LayerSource]]:
        """The layers that there are: one that is not must not be asked for, or QGIS waits for it."""
        from ...core.decomposition.projection import R_INDEX, SENSITIVITY, VISIBILITY
        from ...core.decomposition.tracks import VELOCITY

        title = self.tr("Velocity along the direction (mm/year)")
        found = [(self.LAYER, LayerSource(output, VELOCITY, title, Style.SIGNED))] if velocity else []
        found.append((self.SENSITIVITY_LAYER, LayerSource(seen, SENSITIVITY, self.tr("Sensitivity"), Style.SIGNED)))
        if terrain:
            found += [
                (self.R_INDEX_LAYER, LayerSource(seen, R_INDEX, self.tr("R-index"), Style.QUALITY)),
                (self.VISIBILITY_LAYER, LayerSource(seen, VISIBILITY, self.tr("Visibility"), Style.VISIBILITY)),
            ]
        return found
