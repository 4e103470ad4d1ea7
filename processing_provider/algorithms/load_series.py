# SPDX-License-Identifier: GPL-2.0-or-later
"""Load a displacement series that somebody else computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile

from ...core.progress import Progress
from ...core.readers.catalogue import AUTOMATIC, series_formats
from .. import parameters
from ..algorithm import LOAD, InsarAlgorithm
from ..resources import memory_parameter
from ..translation import mark, tr
from ..values import Values
from .load_stack import load_parameters

if TYPE_CHECKING:
    from ...core.loading.load_series import SeriesOptions

FILES = mark("Displacement series (*.h5 *.he5 *.nc *.tif *.tiff);;All files (*)")
"""A folder is accepted too, because the last pattern asks for no extension."""


class LoadSeries(InsarAlgorithm):
    """Displacement series of another program -> time series, geometry and quality."""

    ID, GROUP, ICON = "loadseries", LOAD, "load"
    INPUT, TIMESERIES, GEOMETRY = "INPUT", "TIMESERIES", "GEOMETRY"
    TEMPORAL_COHERENCE, AVERAGE_COHERENCE, MASK = "TEMPORAL_COHERENCE", "AVERAGE_COHERENCE", "MASK"

    def displayName(self) -> str:
        return self.tr("Load displacement series")

    def shortDescription(self) -> str:
        return self.tr("Reads a displacement series that another program or an archive made.")

    def tags(self) -> list[str]:
        return self.tr("import,displacement,time series,opera,disp-s1,licsbas,cum,mintpy,hdf-eos5,he5").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Reads displacement along the line of sight at many dates, crops and multilooks it if asked, and "
                "writes one time series, as Invert network does from interferograms. Products of OPERA DISP-S1 whose "
                "reference date moves on are joined to one series. The input itself is never changed."
            ),
            self.tr(
                "Outputs: the time series (timeseries.h5 in MintPy's layout: metres, positive toward the radar) and, "
                "as far as the input has them, the geometry (height in metres, angles in degrees), the temporal "
                "coherence, the average coherence of the interferograms (both 0 to 1) and the mask of reliable pixels. "
                "Of OPERA DISP-S1 a pixel is reliable when at least nine tenths of the products recommend it."
            ),
            self.tr("Files that are damaged or do not fit are named in the log, with the reason."),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        behavior = QgsProcessingParameterFile.Behavior.File
        text = self.tr(
            "A file of the series (cum.h5, a .he5 file, any product of OPERA: the others in its folder belong to "
            "it), or the path of its folder."
        )
        label = self.tr("File or folder of the series")
        source = QgsProcessingParameterFile(self.INPUT, label, behavior, fileFilter=tr(FILES))
        self.addParameter(parameters.explained(source, text))
        titles = "; ".join(f"{key} = {title}" for key, title in series_formats())
        self.addParameter(
            parameters.choice(
                "FORMAT",
                self.tr("Format of the series"),
                self.tr("{auto} recognises it by its names. {titles}.").format(auto=AUTOMATIC, titles=titles),
                [AUTOMATIC, *(key for key, _ in series_formats())],
                AUTOMATIC,
            )
        )
        shared = {parameter.name(): parameter for parameter in load_parameters()}
        self.addParameter(shared["EXTENT"])
        self.addParameter(shared["MULTILOOK"])
        self.addParameter(
            parameters.flag(
                "SHORT_WAVELENGTH",
                self.tr("Displacement without long wavelengths"),
                self.tr(
                    "Of OPERA DISP-S1, load the displacement from which everything wider than some kilometres is "
                    "filtered out, and pixels of low quality on each date; else the whole displacement."
                ),
                False,
            )
        )
        self.addParameter(shared["TRACK"])
        text = self.tr("Heights in any grid, interpolated to that of the series; they replace its own.")
        self.addParameter(
            parameters.raster_or_h5_input("DEM", self.tr("Elevation model [m]"), text, optional=True, advanced=True)
        )
        self.addParameter(shared["WATER_MASK"])
        self.addParameter(memory_parameter())
        self._add_outputs()

    def _add_outputs(self) -> None:
        text = self.tr("The displacement at each date, timeseries.h5.")
        self.addParameter(parameters.h5_output(self.TIMESERIES, self.tr("Time series"), text))
        for name, label, text, by_default in (
            (
                self.GEOMETRY,
                self.tr("Geometry"),
                self.tr("Height, angles and water mask on the same grid, geometryGeo.h5."),
                True,
            ),
            (
                self.TEMPORAL_COHERENCE,
                self.tr("Temporal coherence"),
                self.tr("How well the series fits its interferograms, 0 to 1, temporalCoherence.h5."),
                True,
            ),
            (
                self.AVERAGE_COHERENCE,
                self.tr("Average coherence"),
                self.tr("Coherence of the interferograms, averaged, 0 to 1, avgSpatialCoh.h5."),
                False,
            ),
            (
                self.MASK,
                self.tr("Reliable pixels"),
                self.tr("The mask that the series comes with, maskTempCoh.h5."),
                True,
            ),
        ):
            self.addParameter(parameters.h5_output(name, label, text, optional=True, by_default=by_default))
        for name, label in (
            ("DATES", self.tr("Number of dates")),
            ("ROWS", self.tr("Number of rows")),
            ("COLUMNS", self.tr("Number of columns")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, values: Values) -> None:
        _read_options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.loading.load_series import SeriesOutputs, load_series

        wanted = (self.GEOMETRY, self.TEMPORAL_COHERENCE, self.AVERAGE_COHERENCE, self.MASK)
        files = {name: values.optional_output_file(name) for name in wanted}
        files[self.TIMESERIES] = timeseries = values.output_file(self.TIMESERIES)
        outputs = SeriesOutputs(timeseries, *(files[name] for name in wanted))
        report = load_series(values.file(self.INPUT), outputs, _read_options(values), progress)
        return {
            **{name: str(path) for name, path in files.items() if path in report.written},
            "DATES": report.dates,
            "ROWS": report.rows,
            "COLUMNS": report.cols,
        }


def _read_options(values: Values) -> SeriesOptions:
    """What is loaded, as core wants it."""
    from ...core.loading.load_series import SeriesOptions

    extent = values.extent("EXTENT")
    return SeriesOptions(
        format=values.choice("FORMAT"),
        extent=extent.bounds if extent else None,
        extent_crs_wkt=extent.crs_wkt if extent else "",
        multilook=values.integer("MULTILOOK"),
        water_mask=values.optional_file("WATER_MASK"),
        dem=values.optional_file("DEM"),
        track=values.text("TRACK"),
        short_wavelength=values.flag("SHORT_WAVELENGTH"),
    )
