# SPDX-License-Identifier: GPL-2.0-or-later
"""When displacement changed its rate, and whether it is faster than a year ago."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsProcessingOutputNumber

from ...core.changes.options import MAX_CORRELATION, BreakSearch, ChangeOptions
from ...core.constants import DAYS_PER_YEAR
from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..resources import memory_parameter
from ..results import LayerSource, write_layer
from ..style import Style
from ..translation import tr
from ..values import Values


class MapOutput(NamedTuple):
    """A map layer of one layer of the product."""

    name: str
    dataset: str
    style: Style
    title: str
    text: str
    by_default: bool


def map_outputs() -> tuple[MapOutput, ...]:
    """The map layers that can be had."""
    return (
        MapOutput(
            "LAST_BREAK_LAYER",
            "lastBreak",
            Style.TIME,
            tr("Date of the last break (decimal year)"),
            tr("When the latest change of rate was, for instance 2019.5; empty where there was none."),
            True,
        ),
        MapOutput(
            "FASTER_LAYER",
            "faster",
            Style.TREND,
            tr("Faster or slower than the year before"),
            tr("1 = significantly faster, -1 = slower, 0 = neither."),
            True,
        ),
        MapOutput(
            "CHANGE_LAYER",
            "velocityChange",
            Style.SIGNED,
            tr("Velocity of the last year minus that of the year before (mm/year)"),
            tr("Positive: more toward the radar than before."),
            False,
        ),
        MapOutput(
            "BREAKS_LAYER",
            "numBreaks",
            Style.AMOUNT,
            tr("Number of breaks"),
            tr("Changes of rate and sudden steps."),
            False,
        ),
        MapOutput(
            "AFTER_LAYER",
            "velocityAfter",
            Style.SIGNED,
            tr("Velocity after the last break (mm/year)"),
            tr("The present rate; without a break that of the whole time."),
            False,
        ),
        MapOutput(
            "ACCELERATION_LAYER",
            "acceleration",
            Style.SIGNED,
            tr("Acceleration (mm/year²)"),
            tr("Of a parabola through the whole time."),
            False,
        ),
        MapOutput(
            "OUTLIERS_LAYER",
            "numOutliers",
            Style.AMOUNT,
            tr("Number of outliers"),
            tr("Dates that were left out."),
            False,
        ),
    )


class DetectChanges(InsarAlgorithm):
    """Time series -> breaks, outliers, rates before and after."""

    ID, GROUP, ICON, PAGE = "detectchanges", ANALYSIS, "time_series", "changes-of-rate"
    TIMESERIES, MASK, PERIODIC, FALSE_ALARM = "TIMESERIES", "MASK", "PERIODIC", "FALSE_ALARM"
    MOST_BREAKS, LEAST_DATES, LEAST_DAYS = "MOST_BREAKS", "LEAST_DATES", "LEAST_DAYS"
    OUTLIER_SIGMA, SIGNIFICANCE, WINDOW_DAYS = "OUTLIER_SIGMA", "SIGNIFICANCE", "WINDOW_DAYS"
    CORRELATION, CHANGES = "CORRELATION", "CHANGES"

    def displayName(self) -> str:
        return self.tr("Detect changes")

    def shortDescription(self) -> str:
        return self.tr("Finds when pixels changed their rate, whether they are faster than a year ago, and outliers.")

    def tags(self) -> list[str]:
        return self.tr(
            "change,break,breakpoint,acceleration,trend,onset,faster,outlier,early warning,piecewise,landslide"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Divides the history of each pixel into straight pieces, as many as the noise allows: the best places "
                "of the breaks are found exactly by dynamic programming over the dates. A break is a change of rate "
                "or a sudden step. The threshold is calibrated on simulated noise at the same dates, which is as "
                "correlated from date to date as that of the scene: of pixels that do not change, the share that is "
                "given as false alarm rate gets a break."
            ),
            self.tr(
                "Use it on a corrected time series (troposphere, elevation model) to see where and when something "
                "started. Name the periods of seasonal motion, otherwise its turns are breaks. What neighbouring "
                "pixels have in common (the atmosphere, the noise of the reference point, an unwrapping error) may "
                "change many of them at once: look at their histories."
            ),
            self.tr(
                "The last year is compared with the year before by straight lines: faster means a greater rate, "
                "toward the radar or away from it, by more than the given number of standard deviations."
            ),
            self.tr(
                "Outputs: changes.h5 (metres, years) with numBreaks, lastBreak (decimal year), lastStep, "
                "velocityBefore, velocityAfter, velocityLastYear, velocityYearBefore, velocityChange, faster, "
                "acceleration, numOutliers and standard deviations; and map layers in mm and mm/year. Positive is "
                "toward the radar, relative to the reference point."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Bai & Perron (2003)", "Auger & Lawrence (1989)", "Yao (1988)", "Hampel (1974)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        text = self.tr("Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        text = self.tr("Seasonal motion is no change: 1 = annual, 0.5 = semi-annual, for instance 1 0.5. Empty = none.")
        self.addParameter(parameters.words(self.PERIODIC, self.tr("Periods [years]"), text))
        text = self.tr("Of 100 pixels that do not change, this many get a break by chance.")
        label = self.tr("False alarm rate [%]")
        self.addParameter(
            parameters.number(self.FALSE_ALARM, label, text, 100.0 * ChangeOptions.false_alarm, 0.05, 50.0)
        )
        text = self.tr("Dates this many standard deviations beyond their neighbours are left out; 0 = none are.")
        label = self.tr("Outliers above [standard deviations]")
        self.addParameter(parameters.number(self.OUTLIER_SIGMA, label, text, ChangeOptions.outlier_sigma, 0.0))
        text = self.tr("Two years whose rates differ by more are significantly different.")
        label = self.tr("Faster or slower above [standard deviations]")
        self.addParameter(parameters.number(self.SIGNIFICANCE, label, text, ChangeOptions.significance, 0.0))
        text = self.tr("The last so many days are compared with as many before them.")
        label = self.tr("Length of the years that are compared [days]")
        self.addParameter(parameters.integer(self.WINDOW_DAYS, label, text, 365, 1, advanced=True))
        self._add_search()
        self.addParameter(memory_parameter())
        text = self.tr("All results of each pixel, changes.h5.")
        self.addParameter(parameters.h5_output(self.CHANGES, self.tr("Changes"), text))
        for output in map_outputs():
            label = self.tr("{title}, map layer").format(title=output.title)
            self.addParameter(parameters.layer_output(output.name, label, output.text, output.by_default))
        self.addOutput(QgsProcessingOutputNumber("PIXELS", self.tr("Pixels with a result")))
        self.addOutput(QgsProcessingOutputNumber("BROKEN", self.tr("Pixels with a break")))
        self.addOutput(QgsProcessingOutputNumber("FASTER", self.tr("Pixels that are faster")))
        self.addOutput(QgsProcessingOutputNumber("SLOWER", self.tr("Pixels that are slower")))
        self.addOutput(QgsProcessingOutputNumber("NOISE_CORRELATION", self.tr("Correlation of the noise")))

    def _add_search(self) -> None:
        text = self.tr("More are not looked for.")
        label = self.tr("Greatest number of breaks")
        self.addParameter(parameters.integer(self.MOST_BREAKS, label, text, BreakSearch.most, 1, 8, True))
        text = self.tr("Between two breaks, before the first and after the last.")
        label = self.tr("Least number of dates of a piece")
        self.addParameter(parameters.integer(self.LEAST_DATES, label, text, BreakSearch.least_dates, 3, advanced=True))
        text = self.tr("From the first to the last date of a piece.")
        label = self.tr("Shortest piece [days]")
        self.addParameter(parameters.integer(self.LEAST_DAYS, label, text, 90, 0, advanced=True))
        text = self.tr("Of the noise of one date and the next, 0 to 0.95. Empty = as measured on the scene.")
        label = self.tr("Correlation of the noise")
        self.addParameter(parameters.number(self.CORRELATION, label, text, None, 0.0, MAX_CORRELATION, advanced=True))

    def options(self, values: Values) -> ChangeOptions:
        """The options as core wants them."""
        from ...core.time_functions.time_functions import TimeFunctions

        return ChangeOptions(
            search=BreakSearch(
                values.integer(self.MOST_BREAKS),
                values.integer(self.LEAST_DATES),
                values.integer(self.LEAST_DAYS) / DAYS_PER_YEAR,
            ),
            false_alarm=values.number(self.FALSE_ALARM) / 100.0,
            outlier_sigma=values.number(self.OUTLIER_SIGMA),
            significance=values.number(self.SIGNIFICANCE),
            window=values.integer(self.WINDOW_DAYS) / DAYS_PER_YEAR,
            periodic=TimeFunctions.parse(periodic_text=values.text(self.PERIODIC)).periodic,
            correlation=values.optional_number(self.CORRELATION),
        )

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.changes.detect_changes import detect_changes

        series, product = values.file(self.TIMESERIES), values.output_file(self.CHANGES)
        report = detect_changes(series, product, self.options(values), progress, values.optional_file(self.MASK))
        results = {
            self.CHANGES: str(product),
            "PIXELS": report.pixels,
            "BROKEN": report.broken,
            "FASTER": report.faster,
            "SLOWER": report.slower,
            "NOISE_CORRELATION": report.correlation,
        }
        for output in map_outputs():
            layer = values.output_layer(output.name)
            if layer is not None:
                source = LayerSource(product, output.dataset, output.title, output.style, series)
                results[output.name] = write_layer(layer, source, values.context)
        return results
