# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer and its points for Google Earth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSource

from ...core.progress import Progress
from .. import parameters
from ..algorithm import EXPORT, InsarAlgorithm
from ..export_shared import layer_parameters
from ..values import Values

if TYPE_CHECKING:
    from ...core.writers.kmz import KmzOptions


class ExportKmz(InsarAlgorithm):
    """Product or series -> KMZ."""

    ID, GROUP, ICON = "exportkmz", EXPORT, "export"
    REQUIRES = ("h5py", "matplotlib")
    INPUT, DATASET, MASK, TIMESERIES, OUTPUT = "INPUT", "DATASET", "MASK", "TIMESERIES", "OUTPUT"
    LOW, HIGH, STEP, AREA, LEAST = "LOW", "HIGH", "STEP", "AREA", "LEAST"

    def displayName(self) -> str:
        return self.tr("Export to Google Earth (KMZ)")

    def shortDescription(self) -> str:
        return self.tr(
            "Writes a layer with its legend, and points that show their history by a click, for Google Earth."
        )

    def tags(self) -> list[str]:
        return self.tr("export,google earth,kmz,kml,overlay,legend,chart,save_kmz,save_kmz_timeseries").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Writes a velocity, a coherence or any other layer, or the displacement on one date, as a picture that "
                "lies on the ground in Google Earth, with a legend that names unit, time span and mask. Data in any "
                "coordinate system are brought to longitude and latitude; no data is transparent."
            ),
            self.tr(
                "Every n-th pixel can become a point: a click shows its value and, with a displacement time series, "
                "the chart of its displacement over time (mm). Points come in regions that are loaded as one comes "
                "near, and a large layer in tiles, so that Google Earth stays quick. All lies in the one file."
            ),
            self.tr(
                "Motion is along the line of sight, in mm and mm/year: positive toward the radar (blue), negative "
                "away from it (red), relative to the reference point, a white dot."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for parameter in layer_parameters():
            self.addParameter(parameter)
        text = self.tr("On the same grid: gives the points their charts and the legend its number of dates.")
        label = self.tr("Displacement time series of the charts")
        self.addParameter(parameters.h5_input(self.TIMESERIES, label, text, optional=True))
        text = self.tr("In the unit of the legend. Empty = chosen from the data.")
        self.addParameter(parameters.number(self.LOW, self.tr("Lowest colour"), text, advanced=True))
        self.addParameter(parameters.number(self.HIGH, self.tr("Highest colour"), text, advanced=True))
        text = self.tr("A point for every n-th pixel along rows and columns; 0 = no points.")
        self.addParameter(parameters.integer(self.STEP, self.tr("Points: every n-th pixel"), text, 0, 0))
        kind = [QgsProcessing.SourceType.TypeVectorPolygon]
        area = QgsProcessingParameterFeatureSource(self.AREA, self.tr("Points: inside these areas"), kind, None, True)
        text = self.tr("Polygons in any coordinate system. Empty = everywhere.")
        self.addParameter(parameters.explained(area, text))
        text = self.tr("Pixels of a lower absolute value, in the unit of the legend, get no point. Empty = all do.")
        self.addParameter(parameters.number(self.LEAST, self.tr("Points: least absolute value"), text, minimum=0.0))
        text = self.tr("The file for Google Earth.")
        self.addParameter(parameters.file_output(self.OUTPUT, self.tr("Google Earth file"), text, "KMZ (*.kmz)"))
        self.addOutput(QgsProcessingOutputNumber("POINTS", self.tr("Number of points")))

    def options(self, values: Values) -> KmzOptions:
        """The options as core wants them."""
        from ...core.writers.kmz import KmzOptions
        from ...core.writers.kmz_points import PointChoice

        polygons, crs_wkt = values.shapes(self.AREA)
        choice = PointChoice(values.integer(self.STEP), polygons, crs_wkt, values.optional_number(self.LEAST))
        return KmzOptions(
            values.text(self.DATASET),
            values.optional_file(self.MASK),
            values.optional_file(self.TIMESERIES),
            values.optional_number(self.LOW),
            values.optional_number(self.HIGH),
            choice,
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.writers.kmz import export_kmz

        path = values.output_file(self.OUTPUT)
        report = export_kmz(values.file(self.INPUT), path, self.options(values), progress)
        return {self.OUTPUT: str(path), "POINTS": report.points}
