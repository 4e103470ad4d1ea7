# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement at the points of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...core.errors import ParameterError
from ...core.progress import Progress, subrange
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..compat import FieldKind
from ..values import Values
from ..vector_results import (
    MM,
    VELOCITY,
    VELOCITY_STD,
    added_fields,
    data_crs,
    date_columns,
    moved,
    number,
    numbers,
    point_of,
    require_sink,
    style_by_rate,
)

if TYPE_CHECKING:
    from ...core.sampling.sample_points import PointSamples


class SamplePoints(InsarAlgorithm):
    """Time series and points -> points with displacement."""

    ID, GROUP, ICON, PAGE = "samplepoints", ANALYSIS, "layer_points", "displacement-at-points"
    TIMESERIES, POINTS, RADIUS = "TIMESERIES", "POINTS", "RADIUS"
    VELOCITY_FILE, COHERENCE, OUTPUT = "VELOCITY_FILE", "COHERENCE", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Displacement at points")

    def shortDescription(self) -> str:
        return self.tr("Adds velocity, quality and the displacement on each date to the points of a layer.")

    def tags(self) -> list[str]:
        return self.tr("sample,points,extract,benchmark,gnss,borehole,history,radius,attributes").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Gives each point of a layer (benchmarks, boreholes, buildings) the displacement of the pixel in "
                "which it lies, or the mean of the pixels within a radius. There may be any number of points, in any "
                "coordinate system; each part of the file is read once for all points in it."
            ),
            self.tr(
                "Displacement is along the line of sight in mm, positive toward the radar, relative to the reference "
                "point and date of the time series; velocity in mm/year. Without a velocity file, a straight line is "
                "fitted to each point's displacement, and the standard deviation is that of its scatter."
            ),
            self.tr(
                "Output: the same points with velocity, velocity_std, coherence (with a file of it), pixels (how many "
                "stand behind the point) and one field DYYYYMMDD for each date, as the dock reads them. Points "
                "outside the data stay empty."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        kind = QgsProcessing.SourceType.TypeVectorPoint
        points = QgsProcessingParameterFeatureSource(self.POINTS, self.tr("Points"), [kind])
        self.addParameter(parameters.explained(points, self.tr("A layer of points in any coordinate system.")))
        text = self.tr("Mean of the pixels whose centre lies within this distance; 0 = the pixel of the point alone.")
        self.addParameter(parameters.number(self.RADIUS, self.tr("Radius [m]"), text, 0.0, 0.0))
        text = self.tr("velocity.h5 on the same grid. Empty = a straight line through each point's displacement.")
        self.addParameter(parameters.h5_input(self.VELOCITY_FILE, self.tr("Velocity"), text, optional=True))
        text = self.tr("temporalCoherence.h5, or another quality on the same grid. Empty = no such field.")
        self.addParameter(parameters.raster_or_h5_input(self.COHERENCE, self.tr("Coherence"), text))
        output = QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Points with displacement"), kind)
        self.addParameter(parameters.explained(output, self.tr("The points with their displacement in mm.")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Points with data")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        import numpy as np

        from ...core.sampling.sample_points import sample_points
        from ...core.series import DisplacementSeries

        source = values.required_source(self.POINTS)
        series = DisplacementSeries.open(values.file(self.TIMESERIES))
        crs = data_crs(series.grid.crs_wkt, source)
        places = []
        for feature in source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
            progress.check()
            places.append(point_of(moved(feature.geometry(), source, crs, values.context)))
        if not places:
            raise ParameterError("The layer of points has no features; choose another one or another selection.")
        x, y = np.array(places).T
        samples = sample_points(
            series,
            x,
            y,
            subrange(progress, 0.0, 0.8),
            values.number(self.RADIUS),
            values.optional_file(self.VELOCITY_FILE),
            values.optional_file(self.COHERENCE),
        )
        found = int(np.count_nonzero(samples.pixels))
        progress.info(f"{found} of {len(places)} points have data")
        if not found:
            progress.warning(f"No point lies on a pixel with data of {series.path}; all values are empty.")
        identifier = self._write(values, source, samples, progress)
        return {self.OUTPUT: identifier, "COUNT": found}

    def _write(self, values: Values, source: Any, samples: PointSamples, progress: Progress) -> str:
        columns = [(VELOCITY, FieldKind.NUMBER), (VELOCITY_STD, FieldKind.NUMBER)]
        if samples.coherence is not None:
            columns.append(("coherence", FieldKind.NUMBER))
        columns += [("pixels", FieldKind.INTEGER), *date_columns(samples.dates)]
        fields, kept = added_fields(source, columns, progress)
        sink, identifier = values.layer(self.OUTPUT, fields, source.wkbType(), source.sourceCrs())
        sink = require_sink(sink, self.tr("points"))
        for place, feature in enumerate(source.getFeatures()):
            progress.check()
            own = feature.attributes()
            row = [own[index] for index in kept]
            row += [number(samples.velocity[place], MM), number(samples.velocity_std[place], MM)]
            if samples.coherence is not None:
                row.append(number(samples.coherence[place]))
            row += [int(samples.pixels[place]), *numbers(samples.displacement[place], MM)]
            new = QgsFeature(fields)
            new.setGeometry(feature.geometry())
            new.setAttributes(row)
            sink.addFeature(new, QgsFeatureSink.Flag.FastInsert)
            if place % 1000 == 0:
                progress(0.8 + 0.2 * place / len(samples.pixels))
        title = self.tr("Velocity at points (mm/year)")
        style_by_rate(identifier, title, VELOCITY, samples.velocity * MM, "mm/year", values.context)
        return identifier
