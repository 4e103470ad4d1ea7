# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that move significantly, as polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...core.progress import Progress
from ...core.sampling.active_options import ActiveOptions
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..compat import MULTI_POLYGON, FieldKind, make_field
from ..values import Values
from ..vector_results import MM, VELOCITY, VELOCITY_STD, number, require_sink, style_by_rate

if TYPE_CHECKING:
    from ...core.sampling.active_areas import ActiveArea

COLUMNS = (
    ("area", FieldKind.INTEGER),
    ("direction", FieldKind.TEXT),
    ("class", FieldKind.TEXT),
    ("pixels", FieldKind.INTEGER),
    ("size_m2", FieldKind.NUMBER),
    (VELOCITY, FieldKind.NUMBER),
    ("velocity_max", FieldKind.NUMBER),
    (VELOCITY_STD, FieldKind.NUMBER),
    ("significance", FieldKind.NUMBER),
    ("coherence", FieldKind.NUMBER),
)


class ActiveAreas(InsarAlgorithm):
    """Velocity -> polygons of active areas."""

    ID, GROUP, ICON, PAGE = "activeareas", ANALYSIS, "draw_polygon", "active-areas"
    VELOCITY_FILE, COHERENCE, MASK = "VELOCITY_FILE", "COHERENCE", "MASK"
    MIN_VELOCITY, SIGMA, NOISE_SIGMA = "MIN_VELOCITY", "SIGMA", "NOISE_SIGMA"
    MIN_PIXELS, GAP, OUTPUT = "MIN_PIXELS", "GAP", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Active areas")

    def shortDescription(self) -> str:
        return self.tr("Outlines clusters of pixels that move significantly, with their size, rate and class.")

    def tags(self) -> list[str]:
        return self.tr(
            "active deformation areas,ADA,hotspot,cluster,polygon,landslide,inventory,threshold,significant"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Finds pixels whose rate is above a threshold and above their own standard deviation times a factor, "
                "and joins those that move the same way and touch each other, or lie within a small gap, to areas; "
                "smaller ones are left out. Use it for a first inventory of landslides or subsiding ground: what it "
                "shows is where to look."
            ),
            self.tr(
                "The noise of the scene is the robust spread of all rates around their median: a sensible threshold "
                "where most of the scene is stable, not where most of it moves."
            ),
            self.tr(
                "Output: polygons around the active pixels with direction (toward the radar or away from it), class "
                "(extremely slow: below 16 mm/year; very slow: below 1.6 m/year), pixels, size_m2, velocity (mean) "
                "and velocity_max in mm/year, positive toward the radar, velocity_std, significance (mean of rate / "
                "standard deviation) and coherence. The largest area comes first."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Barra et al. (2017)", "Cruden & Varnes (1996)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        defaults = ActiveOptions()
        text = self.tr("velocity.h5 of ours or MintPy's, with its standard deviation.")
        self.addParameter(parameters.h5_input(self.VELOCITY_FILE, self.tr("Velocity"), text))
        text = self.tr("temporalCoherence.h5, or another quality on the same grid. Empty = no coherence of areas.")
        self.addParameter(parameters.raster_or_h5_input(self.COHERENCE, self.tr("Coherence"), text))
        text = self.tr("Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        text = self.tr("Least rate of an active pixel, toward the radar or away from it.")
        label = self.tr("Least velocity [mm/year]")
        self.addParameter(parameters.number(self.MIN_VELOCITY, label, text, MM * defaults.min_velocity, 0.0))
        text = self.tr("The rate is at least this many of the pixel's standard deviations; 0 = does not matter.")
        label = self.tr("Times the standard deviation")
        self.addParameter(parameters.number(self.SIGMA, label, text, defaults.sigma, 0.0))
        text = self.tr("The rate is at least this many times the noise of the scene from its median; 0 = no matter.")
        label = self.tr("Times the noise of the scene")
        self.addParameter(parameters.number(self.NOISE_SIGMA, label, text, defaults.noise_sigma, 0.0))
        text = self.tr("Areas of fewer active pixels are left out.")
        label = self.tr("Smallest area [pixels]")
        self.addParameter(parameters.integer(self.MIN_PIXELS, label, text, defaults.min_pixels, 1))
        text = self.tr("Active pixels with no more inactive ones between them belong to one area.")
        label = self.tr("Gap [pixels]")
        self.addParameter(parameters.integer(self.GAP, label, text, defaults.gap, 0, 50, advanced=True))
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        output = QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Active areas"), kind)
        self.addParameter(parameters.explained(output, self.tr("Polygons of the active areas.")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of areas")))

    def options(self, values: Values) -> ActiveOptions:
        """The options as core wants them."""
        return ActiveOptions(
            values.number(self.MIN_VELOCITY) / MM,
            values.number(self.SIGMA),
            values.number(self.NOISE_SIGMA),
            values.integer(self.MIN_PIXELS),
            values.integer(self.GAP),
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        import numpy as np

        from ...core.sampling.active_areas import find_active_areas

        path = values.file(self.VELOCITY_FILE)
        coherence, mask = values.optional_file(self.COHERENCE), values.optional_file(self.MASK)
        grid, areas = find_active_areas(path, self.options(values), progress, coherence, mask)
        progress.info(f"{len(areas)} active areas")
        if not areas:
            progress.warning(f"{path} has no active area; lower the thresholds.")
        fields = QgsFields()
        for name, column in COLUMNS:
            fields.append(make_field(name, column))
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
        sink, identifier = values.layer(self.OUTPUT, fields, MULTI_POLYGON, crs)
        sink = require_sink(sink, self.tr("active areas"))
        for place, area in enumerate(areas, start=1):
            progress.check()
            sink.addFeature(self._feature(place, area, fields), QgsFeatureSink.Flag.FastInsert)
        rates = np.array([area.velocity for area in areas]) * MM
        style_by_rate(identifier, self.tr("Active areas (mm/year)"), VELOCITY, rates, "mm/year", values.context)
        return {self.OUTPUT: identifier, "COUNT": len(areas)}

    def _feature(self, place: int, area: ActiveArea, fields: QgsFields) -> QgsFeature:
        feature = QgsFeature(fields)
        geometry = QgsGeometry()
        geometry.fromWkb(area.wkb)
        feature.setGeometry(geometry)
        direction = self.tr("toward the radar") if area.velocity > 0 else self.tr("away from the radar")
        rates = [number(rate, MM) for rate in (area.velocity, area.max_velocity, area.velocity_std)]
        quality = [number(area.significance), number(area.coherence)]
        size = number(area.size, 1.0, 1)
        feature.setAttributes([place, direction, area.speed_class, area.pixels, size, *rates, *quality])
        return feature
