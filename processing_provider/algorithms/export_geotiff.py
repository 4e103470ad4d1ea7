# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer, or a displacement series with a band for each date, as GeoTIFF."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.choices import RESAMPLING
from ...core.progress import Progress
from .. import parameters
from ..algorithm import EXPORT, InsarAlgorithm
from ..export_shared import layer_parameters
from ..results import PROPERTY_SERIES, finish_details, write_scale_style
from ..values import Values

MILLIMETRES, METRES = UNITS = ("mm", "m")


class ExportGeotiff(InsarAlgorithm):
    """Product or series -> GeoTIFF."""

    ID, GROUP, ICON = "exportgeotiff", EXPORT, "export"
    REQUIRES = ("h5py",)
    INPUT, DATASET, MASK, UNIT, COG = "INPUT", "DATASET", "MASK", "UNIT", "COG"
    CRS, RESAMPLING, OUTPUT = "CRS", "RESAMPLING", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Export as GeoTIFF")

    def shortDescription(self) -> str:
        return self.tr("Writes a layer, or a time series with one band for each date, for other programs.")

    def tags(self) -> list[str]:
        return self.tr("export,geotiff,cog,cloud optimized,raster,bands,dates,save_gdal,time series").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Writes a velocity or any other layer as a GeoTIFF of one band, or a displacement time series as one "
                "of a band for each date. Bands are named by their dates (2018-01-30) and carry them as metadata, in "
                "GDAL's way for netCDF."
            ),
            self.tr(
                "Motion is in mm and mm/year, or in m and m/year as in the HDF5 files: positive toward the radar. "
                "Heights are in metres, angles in degrees. No data is NaN."
            ),
            self.tr(
                "A cloud optimized GeoTIFF (COG) has overviews and can be read in part over the network. With another "
                "coordinate system the pixels are resampled."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for parameter in layer_parameters(all_dates=True):
            self.addParameter(parameter)
        text = self.tr("Of displacement; velocity is in this unit per year.")
        self.addParameter(parameters.choice(self.UNIT, self.tr("Unit"), text, UNITS, MILLIMETRES))
        text = self.tr("With overviews, in tiles that are found without reading the whole file.")
        self.addParameter(parameters.flag(self.COG, self.tr("Cloud optimized (COG)"), text, False))
        text = self.tr("Empty = that of the data, without any resampling.")
        self.addParameter(parameters.crs(self.CRS, self.tr("Coordinate system"), text, advanced=True))
        text = self.tr("Into another coordinate system: near = the nearest pixel, bilinear, cubic.")
        label = self.tr("Resampling")
        self.addParameter(parameters.choice(self.RESAMPLING, label, text, RESAMPLING, RESAMPLING[0], advanced=True))
        text = self.tr("The file, .tif.")
        self.addParameter(parameters.raster_output(self.OUTPUT, self.tr("GeoTIFF"), text))
        self.addOutput(QgsProcessingOutputNumber("BANDS", self.tr("Number of bands")))
        self.addOutput(QgsProcessingOutputString("UNIT_WRITTEN", self.tr("Unit of the numbers")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.writers.geotiff import GeotiffOptions, export_geotiff

        options = GeotiffOptions(
            values.text(self.DATASET),
            values.optional_file(self.MASK),
            values.choice(self.UNIT) == METRES,
            values.flag(self.COG),
            values.crs(self.CRS),
            values.choice(self.RESAMPLING),
        )
        path = values.required_layer(self.OUTPUT)
        source = values.file(self.INPUT)
        report = export_geotiff(source, path, options, progress)
        title = path.stem if options.dataset or report.bands == 1 else self.tr("Displacement (last date)")
        write_scale_style(path, title, report.scale, report.unit, report.bands)
        if values.context.willLoadLayerOnCompletion(str(path)):
            properties = {PROPERTY_SERIES: str(source.resolve())} if report.bands > 1 else {}
            finish_details(values.context.layerToLoadOnCompletionDetails(str(path)), title, properties)
        return {self.OUTPUT: str(path), "BANDS": report.bands, "UNIT_WRITTEN": report.unit}
