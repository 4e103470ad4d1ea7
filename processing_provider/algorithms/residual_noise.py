# SPDX-License-Identifier: GPL-2.0-or-later
"""How noisy each date of a residual series is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ...core.corrections.choices import RAMPS
from ...core.dates import format_date
from ...core.noise_options import NO_RAMP, NoiseOptions
from ...core.progress import Progress
from .. import parameters
from ..algorithm import QUALITY, InsarAlgorithm
from ..compat import FieldKind, make_field
from ..sinks import CheckedSink
from ..translation import tr
from ..values import Values
from ..vector_results import qdate

if TYPE_CHECKING:
    from ...core.noise import Noise

COLUMNS = (("date", FieldKind.DATE), ("rms_mm", FieldKind.NUMBER), ("outlier", FieldKind.FLAG))


def noise_parameters(prefix: str = "", advanced: bool = False) -> list[Any]:
    """How noise is measured."""
    text = tr("Taken away from each date before, since ramps are no noise of single pixels; no = none.")
    cutoff = tr("Dates above this many standard deviations, as told by the median of all dates, are outliers.")
    ramps = (NO_RAMP, *RAMPS)
    return [
        parameters.choice(f"{prefix}RAMP", tr("Ramp"), text, ramps, NoiseOptions().ramp, advanced),
        parameters.number(f"{prefix}CUTOFF", tr("Cutoff"), cutoff, NoiseOptions().cutoff, 0.1, None, advanced),
    ]


def read_noise(values: Values, prefix: str = "") -> NoiseOptions:
    """The options as core wants them."""
    return NoiseOptions(values.choice(f"{prefix}RAMP"), values.number(f"{prefix}CUTOFF"))


class ResidualNoise(InsarAlgorithm):
    """Residual series -> noise of each date."""

    ID, GROUP, ICON, PAGE = "residualnoise", QUALITY, "quality", "noise-of-the-dates"
    RESIDUAL, MASK, TABLE = "RESIDUAL", "MASK", "TABLE"

    def displayName(self) -> str:
        return self.tr("Noise of the dates")

    def shortDescription(self) -> str:
        return self.tr("Measures the noise of each date, finds the quietest one and the outliers.")

    def tags(self) -> list[str]:
        return self.tr("noise,rms,residual,outlier,date,reference date,exclude,mad,timeseries_rms").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Takes the residual series of 'Correct DEM error' (what neither motion nor the elevation model "
                "explains) and gives its root mean square over the reliable pixels on each date: mostly the turbulent "
                "troposphere."
            ),
            self.tr(
                "Dates far above the others (more than the cutoff times the median / 0.6745) are outliers: leave them "
                "out of the velocity. The quietest date is the best reference date."
            ),
            self.tr("Outputs: a table (date, noise in mm, outlier), the quietest date, and the outliers as text."),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Yunjun et al. (2019)",)

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("timeseriesResidual.h5 of 'Correct DEM error' or of MintPy.")
        self.addParameter(parameters.h5_input(self.RESIDUAL, self.tr("Residual time series"), text))
        text = self.tr("Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels count.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        for parameter in noise_parameters():
            self.addParameter(parameter)
        kind = QgsProcessing.SourceType.TypeVector
        table = QgsProcessingParameterFeatureSink(self.TABLE, self.tr("Table of dates"), kind, None, True)
        self.addParameter(parameters.explained(table, self.tr("One row for each date.")))
        self.addOutput(QgsProcessingOutputString("REFERENCE_DATE", self.tr("Quietest date")))
        self.addOutput(QgsProcessingOutputString("OUTLIERS", self.tr("Outliers")))
        self.addOutput(
            QgsProcessingOutputNumber("THRESHOLD_MM", self.tr("Noise above which a date is an outlier [mm]"))
        )

    def check(self, values: Values) -> None:
        read_noise(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.noise import measure_noise

        residual, mask = values.file(self.RESIDUAL), values.optional_file(self.MASK)
        noise = measure_noise(residual, mask, read_noise(values), progress)
        results = {
            "REFERENCE_DATE": format_date(noise.quietest),
            "OUTLIERS": " ".join(format_date(day) for day in noise.outliers),
            "THRESHOLD_MM": 1000.0 * noise.threshold,
        }
        fields = QgsFields()
        for name, column in COLUMNS:
            fields.append(make_field(name, column))
        sink, identifier = values.table(self.TABLE, fields)
        if sink is not None:
            _write_rows(sink, fields, noise)
            results[self.TABLE] = identifier
        return results


def _write_rows(sink: CheckedSink, fields: QgsFields, noise: Noise) -> None:
    for day, rms in zip(noise.dates, noise.rms):
        feature = QgsFeature(fields)
        feature.setAttributes([qdate(day), 1000.0 * float(rms), day in noise.outliers])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
