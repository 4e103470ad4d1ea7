# SPDX-License-Identifier: GPL-2.0-or-later
"""Velocity and other functions of time from a displacement time series."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.choices import UNCERTAINTIES
from ...core.progress import Progress
from .. import parameters
from ..algorithm import VELOCITY, InsarAlgorithm
from ..resources import memory_parameter
from ..results import LayerSource, write_layer
from ..style import Style
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.time_functions.time_functions import TimeFunctions
    from ...core.time_functions.velocity import VelocityOptions


def function_parameters(advanced: bool = False) -> list[Any]:
    """The functions of time; `advanced` folds all but the periods."""
    onsets = tr("Onset and characteristic times in days, for instance 20180319 60; 20190101 30 90.")
    return [
        parameters.integer(
            "POLYNOMIAL",
            tr("Degree of the polynomial"),
            tr("1 = velocity, 2 = also acceleration, and so on."),
            1,
            1,
            advanced=advanced,
        ),
        parameters.words(
            "PERIODIC",
            tr("Periods [years]"),
            tr("Seasonal terms: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none."),
        ),
        parameters.words(
            "STEPS",
            tr("Dates of steps"),
            tr("Sudden offsets such as earthquakes, for instance 20180412 2019-01-01."),
            advanced=advanced,
        ),
        parameters.words(
            "POLYLINES",
            tr("Dates of changes of velocity"),
            tr("The velocity is another one after each of these dates."),
            advanced=True,
        ),
        parameters.words("EXP", tr("Exponential relaxation"), onsets, advanced=True),
        parameters.words("LOG", tr("Logarithmic relaxation"), onsets, advanced=True),
    ]


def read_functions(values: Values) -> TimeFunctions:
    """The functions of time as core wants them."""
    from ...core.time_functions.time_functions import TimeFunctions

    return TimeFunctions.parse(
        values.integer("POLYNOMIAL"),
        values.text("PERIODIC"),
        values.text("STEPS"),
        values.text("EXP"),
        values.text("LOG"),
        values.text("POLYLINES"),
    )


class Velocity(InsarAlgorithm):
    """Displacement time series -> velocity."""

    ID, GROUP, ICON, PAGE = "velocity", VELOCITY, "velocity", "time-functions"
    TIMESERIES, START, END, EXCLUDE_DATES = "TIMESERIES", "START", "END", "EXCLUDE_DATES"
    UNCERTAINTY, COVARIANCE, BOOTSTRAP_COUNT, MASK = "UNCERTAINTY", "COVARIANCE", "BOOTSTRAP_COUNT", "MASK"
    VELOCITY, VELOCITY_LAYER, STD_LAYER = "VELOCITY", "VELOCITY_LAYER", "VELOCITY_STD_LAYER"

    def displayName(self) -> str:
        return self.tr("Estimate velocity")

    def shortDescription(self) -> str:
        return self.tr("Fits velocity, seasonal terms, steps and relaxation to a displacement time series.")

    def tags(self) -> list[str]:
        return self.tr(
            "velocity,rate,trend,seasonal,annual,step,earthquake,postseismic,uncertainty,timeseries2velocity"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Fits functions of time to the displacement of each pixel by least squares: a polynomial (velocity, "
                "acceleration), periodic terms, steps, changes of velocity, exponential and logarithmic relaxation."
            ),
            self.tr(
                "Signs are along the line of sight: positive toward the radar (blue on the map), negative away from it "
                "(red), relative to the reference pixel. The file holds metres per year, the map layers millimetres "
                "per year."
            ),
            self.tr(
                "Outputs: velocity.h5 in MintPy's layout with all terms and their standard deviations (velocity, "
                "velocityStd, annualAmplitude, step20180412, ...), and velocity and its standard deviation as map "
                "layers."
            ),
            self.tr(
                "Standard deviations come from the scatter around the fit (residue), from the covariance of the time "
                "series, or from resampling the dates (bootstrap)."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Hetland et al. (2012)", "Fattahi & Amelung (2015)", "Efron & Tibshirani (1986)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        text = self.tr("Earlier dates are left out. Empty = from the beginning.")
        self.addParameter(parameters.day(self.START, self.tr("First date"), text))
        text = self.tr("Later dates are left out. Empty = to the end.")
        self.addParameter(parameters.day(self.END, self.tr("Last date"), text))
        text = self.tr("Dates to leave out, for instance 20180106 2018-01-30.")
        self.addParameter(parameters.words(self.EXCLUDE_DATES, self.tr("Dates to exclude"), text))
        for parameter in function_parameters():
            self.addParameter(parameter)
        self._add_uncertainty()
        text = self.tr(
            "A raster or HDF5 mask on the same grid, such as maskTempCoh.h5: the map layers show only pixels that are "
            "not 0 there. The HDF5 file holds all pixels."
        )
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask of the map layers"), text))
        self.addParameter(memory_parameter())
        text = self.tr("All fitted terms with their standard deviations, metres and metres per year, velocity.h5.")
        self.addParameter(parameters.h5_output(self.VELOCITY, self.tr("Velocity"), text))
        text = self.tr("Velocity in mm/year as a GeoTIFF with its style; positive toward the radar.")
        self.addParameter(parameters.layer_output(self.VELOCITY_LAYER, self.tr("Velocity (mm/year, map layer)"), text))
        label = self.tr("Standard deviation of velocity (mm/year, map layer)")
        text = self.tr("One standard deviation of velocity in mm/year as a GeoTIFF with its style.")
        self.addParameter(parameters.layer_output(self.STD_LAYER, label, text, by_default=False))
        self.addOutput(QgsProcessingOutputNumber("DATES", self.tr("Dates used")))
        self.addOutput(QgsProcessingOutputNumber("PIXELS", self.tr("Pixels with a velocity")))
        self.addOutput(QgsProcessingOutputString("LAYERS", self.tr("Layers of the HDF5 file")))

    def _add_uncertainty(self) -> None:
        text = self.tr(
            "residue = scatter around the fit; covariance = from the covariance file of the time series; bootstrap = "
            "resampling of the dates."
        )
        label = self.tr("Standard deviation from")
        self.addParameter(
            parameters.choice(self.UNCERTAINTY, label, text, UNCERTAINTIES, UNCERTAINTIES[0], advanced=True)
        )
        text = self.tr("HDF5 file with the covariance of the time series (m^2), for the choice 'covariance'.")
        label = self.tr("Covariance of the time series")
        self.addParameter(parameters.h5_input(self.COVARIANCE, label, text, optional=True, advanced=True))
        text = self.tr("For the choice 'bootstrap'.")
        label = self.tr("Number of resamplings")
        self.addParameter(parameters.integer(self.BOOTSTRAP_COUNT, label, text, 400, 2, advanced=True))

    def options(self, values: Values) -> VelocityOptions:
        """The options as core wants them."""
        from ...core.time_functions.velocity import VelocityOptions

        return VelocityOptions(
            start=values.day(self.START),
            end=values.day(self.END),
            exclude=values.days(self.EXCLUDE_DATES),
            functions=read_functions(values),
            uncertainty=values.choice(self.UNCERTAINTY),
            covariance_path=values.optional_file(self.COVARIANCE),
            bootstrap_count=values.integer(self.BOOTSTRAP_COUNT),
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.time_functions.velocity import estimate_velocity

        series, product = values.file(self.TIMESERIES), values.output_file(self.VELOCITY)
        report = estimate_velocity(series, product, self.options(values), progress)
        results = {
            self.VELOCITY: str(product),
            "DATES": report.dates,
            "PIXELS": report.pixels,
            "LAYERS": ", ".join(report.layers),
        }
        mask = values.optional_file(self.MASK)
        for name, source in (
            (self.VELOCITY_LAYER, velocity_source(product, series, mask)),
            (
                self.STD_LAYER,
                replace(
                    velocity_source(product, series, mask),
                    dataset="velocityStd",
                    title=self.tr("Standard deviation of velocity (mm/year)"),
                    style=Style.AMOUNT,
                ),
            ),
        ):
            layer = values.output_layer(name)
            if layer is not None:
                results[name] = write_layer(layer, source, values.context)
        return results


def velocity_source(product: Any, series: Any, mask: Any) -> LayerSource:
    """The map layer of velocity."""
    return LayerSource(product, "velocity", tr("Velocity (mm/year)"), Style.SIGNED, series, mask)
