# SPDX-License-Identifier: GPL-2.0-or-later
"""One point for each reliable pixel, with its displacement history in fields."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterVectorDestination

from ...core.progress import Progress, subrange
from .. import parameters
from ..algorithm import EXPORT, InsarAlgorithm
from ..results import PROPERTY_SERIES, finish_details
from ..values import Values


class ExportPoints(InsarAlgorithm):
    """Series with its products -> point layer."""

    ID, GROUP, ICON = "exportpoints", EXPORT, "layer_points"
    TIMESERIES, VELOCITY, TEMPORAL_COHERENCE = "TIMESERIES", "VELOCITY", "TEMPORAL_COHERENCE"
    GEOMETRY, MASK, FIND, CRS, OUTPUT = "GEOMETRY", "MASK", "FIND", "CRS", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Export as points")

    def shortDescription(self) -> str:
        return self.tr(
            "Writes one point for each reliable pixel, with velocity, quality and all displacements as fields."
        )

    def tags(self) -> list[str]:
        return self.tr(
            "export,points,geopackage,shapefile,csv,geoparquet,flatgeobuf,egms,insar explorer,save_qgis,vector"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Writes a point layer as the dock, InSAR Explorer and tools for EGMS products read it: GeoPackage, "
                "shapefile, CSV, FlatGeobuf, or GeoParquet where this GDAL has it, by the ending of the name (.gpkg, "
                ".shp, .csv, .fgb, .parquet)."
            ),
            self.tr(
                "Fields: pid (row_column of the pixel), longitude, latitude (degrees), height (m), incidence_angle "
                "(degrees from the vertical), temporal_coherence (0 to 1), velocity and velocity_std (mm/year), and "
                "D20180130 and so on: displacement at each date (mm). Shapefiles have the names incidence, coherence "
                "and vel_std, since theirs have at most ten letters."
            ),
            self.tr(
                "Signs are along the line of sight: positive toward the radar, negative away from it, relative to the "
                "reference point. The layer arrives coloured by velocity."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        for name, label, text in (
            (self.VELOCITY, self.tr("Velocity"), self.tr("velocity.h5: gives velocity and velocity_std.")),
            (
                self.TEMPORAL_COHERENCE,
                self.tr("Temporal coherence"),
                self.tr("temporalCoherence.h5: gives temporal_coherence."),
            ),
            (self.GEOMETRY, self.tr("Geometry"), self.tr("geometryGeo.h5: gives height and incidence_angle.")),
        ):
            self.addParameter(parameters.h5_input(name, label, text, optional=True))
        text = self.tr("Reliable pixels on the same grid, such as maskTempCoh.h5; others get no point.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        text = self.tr("For files that are left empty above, take those in the folder of the time series.")
        self.addParameter(parameters.flag(self.FIND, self.tr("Take the other products from its folder"), text, True))
        text = self.tr("Empty = that of the data.")
        self.addParameter(parameters.crs(self.CRS, self.tr("Coordinate system"), text, advanced=True))
        kind = QgsProcessing.SourceType.TypeVectorPoint
        output = QgsProcessingParameterVectorDestination(self.OUTPUT, self.tr("Points"), kind)
        text = self.tr("The file, .gpkg, .shp, .csv, .fgb or .parquet.")
        self.addParameter(parameters.explained(output, text))
        self.addOutput(QgsProcessingOutputNumber("POINTS", self.tr("Number of points")))

    def check(self, values: Values) -> None:
        from ...core.writers.points import require_format

        path = values.layer_path(self.OUTPUT)
        if path is not None:
            require_format(path)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.writers.layers import read_layer
        from ...core.writers.point_table import PointFiles
        from ...core.writers.points import export_points
        from ..point_styling import write_point_style

        given = (self.VELOCITY, self.TEMPORAL_COHERENCE, self.GEOMETRY, self.MASK)
        files = PointFiles(values.file(self.TIMESERIES), *(values.optional_file(name) for name in given))
        if values.flag(self.FIND):
            files = files.completed()
            for file in (files.velocity, files.temporal_coherence, files.geometry, files.mask):
                if file is not None:
                    progress.info(str(file))
        path = values.required_layer(self.OUTPUT)
        report = export_points(files, path, subrange(progress, 0.0, 0.97), values.crs(self.CRS))
        if files.velocity is not None:
            layer = read_layer(files.velocity, "velocity", files.mask, subrange(progress, 0.97, 1.0))
            write_point_style(path, layer.values)
        if values.context.willLoadLayerOnCompletion(str(path)):
            properties = {PROPERTY_SERIES: str(files.series.resolve())}
            title = self.tr("Displacement of points (mm)")
            finish_details(values.context.layerToLoadOnCompletionDetails(str(path)), title, properties)
        return {self.OUTPUT: str(path), "POINTS": report.points}
