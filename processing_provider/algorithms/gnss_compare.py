# SPDX-License-Identifier: GPL-2.0-or-later
"""A displacement series against GNSS stations."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import ParameterError
from ...core.gnss.gnss_options import ComparisonOptions
from ...core.progress import Progress, subrange
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..compat import POINT, FieldKind, make_field
from ..results import LayerSource, write_layer
from ..sinks import CheckedSink
from ..style import Style
from ..values import Values

if TYPE_CHECKING:
    from ...core.gnss.gnss_comparison import Comparison

MM = 1000.0
COLUMNS = (
    ("station", FieldKind.TEXT),
    ("dates", FieldKind.INTEGER),
    ("pixels", FieldKind.INTEGER),
    ("gnss_rate", FieldKind.NUMBER),
    ("gnss_std", FieldKind.NUMBER),
    ("insar_rate", FieldKind.NUMBER),
    ("insar_std", FieldKind.NUMBER),
    ("difference", FieldKind.NUMBER),
    ("rms_mm", FieldKind.NUMBER),
    ("reference", FieldKind.FLAG),
)


class GnssCompare(InsarAlgorithm):
    """Series and stations -> table of rates, picture, anchored velocity."""

    ID, GROUP, ICON, PAGE = "gnsscompare", ANALYSIS, "analysis", "gnss-stations"
    TIMESERIES, GEOMETRY, STATIONS = "TIMESERIES", "GEOMETRY", "STATIONS"
    REFERENCE, RADIUS, DAYS, VELOCITY = "REFERENCE", "RADIUS", "DAYS", "VELOCITY"
    TABLE, PLOT, ANCHORED, ANCHORED_LAYER = "TABLE", "PLOT", "ANCHORED", "ANCHORED_LAYER"

    def displayName(self) -> str:
        return self.tr("Compare with GNSS")

    def shortDescription(self) -> str:
        return self.tr(
            "Sets a displacement series beside GNSS stations along the line of sight: rates, RMS, a picture."
        )

    def tags(self) -> list[str]:
        return self.tr("gnss,gps,station,validation,compare,tenv3,unr,rms,rate,anchor,reference frame").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Projects the daily positions of GNSS stations into the line of sight, takes the mean of the pixels "
                "around each, and compares both on the dates of the series: rates by a straight line through the same "
                "dates, and root mean square of the difference with its mean taken away."
            ),
            self.tr(
                "InSAR is relative and GNSS moves with the tectonic plate: both are taken relative to one station. "
                "Stations are .tenv3 files of the Nevada Geodetic Laboratory, or a table (CSV) with the columns "
                "station, date, latitude, longitude, east, north, up (metres; or east_mm, ...), and sig_e, sig_n, "
                "sig_u if known."
            ),
            self.tr(
                "An anchored velocity is the velocity plus a constant, so that its mean difference to the stations is "
                "zero; the rates of the stations are relative to the reference station, or absolute with 'none'."
            ),
            self.tr(
                "Signs: positive toward the radar. Standard deviations come from the scatter around the line; that of "
                "GNSS rates is too small, as its noise is coloured."
            ),
            self.tr(
                "Outputs: points (degrees, WGS 84) with rates, standard deviations and difference (InSAR minus GNSS) "
                "in mm/year and RMS in mm; a picture (PNG) of all series; the anchored velocity (m/year)."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Blewitt et al. (2018)",)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        text = self.tr("Incidence and azimuth angles. Empty = geometryGeo.h5 beside the series or in 'inputs' there.")
        self.addParameter(parameters.h5_input(self.GEOMETRY, self.tr("Geometry"), text, optional=True))
        text = self.tr(".tenv3 files, or tables of stations with column names.")
        label = self.tr("GNSS stations")
        self.addParameter(parameters.files_input(self.STATIONS, label, text, optional=False))
        text = self.tr(
            "Name of the station that both are relative to. Empty = the one nearest to the reference pixel, or else "
            "that with most dates; none = no station: plate motion then stays in."
        )
        self.addParameter(parameters.words(self.REFERENCE, self.tr("Reference station"), text))
        default = ComparisonOptions()
        text = self.tr("The mean of the pixels so near to a station stands for it; 0 = the pixel that holds it.")
        label = self.tr("Radius around a station [m]")
        self.addParameter(parameters.number(self.RADIUS, label, text, default.radius, 0))
        text = self.tr("Positions so many days before and after each acquisition are averaged; 0 = the same day.")
        label = self.tr("Days around an acquisition")
        self.addParameter(parameters.integer(self.DAYS, label, text, default.days, 0))
        text = self.tr("velocity.h5 of the series, for the anchored velocity.")
        self.addParameter(parameters.h5_input(self.VELOCITY, self.tr("Velocity to anchor"), text, optional=True))
        self._add_outputs()

    def _add_outputs(self) -> None:
        kind = QgsProcessing.SourceType.TypeVectorPoint
        table = QgsProcessingParameterFeatureSink(self.TABLE, self.tr("Stations with rates"), kind, None, True)
        self.addParameter(parameters.explained(table, self.tr("One point for each station that is compared.")))
        plot = QgsProcessingParameterFileDestination(self.PLOT, self.tr("Picture"), "PNG (*.png)", None, True)
        text = self.tr("Both series of each station, and rate against rate; millimetres.")
        self.addParameter(parameters.explained(plot, text))
        text = self.tr("The given velocity plus a constant, metres per year; needs the velocity.")
        label = self.tr("Anchored velocity")
        self.addParameter(parameters.h5_output(self.ANCHORED, label, text, optional=True, by_default=False))
        text = self.tr("The anchored velocity in mm/year as a GeoTIFF with its style.")
        label = self.tr("Anchored velocity (mm/year, map layer)")
        self.addParameter(parameters.layer_output(self.ANCHORED_LAYER, label, text, by_default=False))
        for name, label in (
            ("STATIONS_COMPARED", self.tr("Stations compared, without the reference")),
            ("RMS_MM", self.tr("RMS of the differences of displacement [mm]")),
            ("RATE_RMS", self.tr("RMS of the differences of rate [mm/year]")),
            ("MEAN_DIFFERENCE", self.tr("Mean difference of rate, InSAR minus GNSS [mm/year]")),
            ("OFFSET", self.tr("Constant added to the anchored velocity [mm/year]")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("REFERENCE_STATION", self.tr("Reference station")))

    def options(self, values: Values) -> ComparisonOptions:
        """The options as core wants them."""
        return ComparisonOptions(values.text(self.REFERENCE), values.number(self.RADIUS), values.integer(self.DAYS))

    def check(self, values: Values) -> None:
        self.options(values)
        if not values.given(self.VELOCITY) and (values.given(self.ANCHORED) or values.given(self.ANCHORED_LAYER)):
            raise ParameterError("An anchored velocity needs the velocity; give VELOCITY.")

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.decomposition.tracks import Track
        from ...core.gnss.gnss_comparison import compare_with_gnss
        from ...core.gnss.gnss_plots import plot_comparison

        options, velocity = self.options(values), values.optional_file(self.VELOCITY)
        track = Track(values.file(self.TIMESERIES), values.optional_file(self.GEOMETRY))
        comparison = compare_with_gnss(track, values.files(self.STATIONS), options, subrange(progress, 0.0, 0.8))
        results: dict[str, Any] = {
            "STATIONS_COMPARED": sum(not station.is_reference for station in comparison.stations),
            "RMS_MM": MM * comparison.rms,
            "RATE_RMS": MM * comparison.rate_rms,
            "MEAN_DIFFERENCE": MM * comparison.mean_difference,
            "REFERENCE_STATION": comparison.reference,
        }
        if velocity is not None:
            results.update(self._anchor(values, velocity, comparison, progress))
        plot = values.optional_output_file(self.PLOT)
        if plot is not None:
            plot_comparison(comparison, plot)
            results[self.PLOT] = str(plot)
        fields = QgsFields()
        for name, kind in COLUMNS:
            fields.append(make_field(name, kind))
        sink, identifier = values.layer(self.TABLE, fields, POINT, QgsCoordinateReferenceSystem("EPSG:4326"))
        if sink is not None:
            _write_points(sink, fields, comparison)
            results[self.TABLE] = identifier
        return results

    def _anchor(self, values: Values, velocity: Path, comparison: Comparison, progress: Progress) -> dict[str, Any]:
        """The anchored velocity, into a temporary file when only its layer is wanted."""
        from ...core.decomposition.tracks import VELOCITY
        from ...core.gnss.gnss_comparison import anchor_velocity

        layer = values.output_layer(self.ANCHORED_LAYER)
        output = values.optional_output_file(self.ANCHORED)
        if output is None and layer is None:
            return {}
        file = output or values.temporary_file("velocityAnchored.h5")
        offset = anchor_velocity(velocity, file, comparison, self.options(values), progress)
        results: dict[str, Any] = {"OFFSET": MM * offset}
        if output is not None:
            results[self.ANCHORED] = str(output)
        if layer is not None:
            source = LayerSource(file, VELOCITY, self.tr("Anchored velocity (mm/year)"), Style.SIGNED)
            results[self.ANCHORED_LAYER] = write_layer(layer, source, values.context)
        return results


def _write_points(sink: CheckedSink, fields: QgsFields, comparison: Comparison) -> None:
    for station in comparison.stations:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(station.longitude, station.latitude)))
        rates = (
            station.gnss_rate,
            station.gnss_rate_std,
            station.insar_rate,
            station.insar_rate_std,
            station.difference,
            station.rms,
        )
        numbers = [MM * value if math.isfinite(value) else NULL for value in rates]
        feature.setAttributes([station.name, len(station.dates), station.pixels, *numbers, station.is_reference])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
