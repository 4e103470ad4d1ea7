# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement series of ascending and descending tracks -> series toward east and up."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from ...core.decomposition.options import MODELS, NORTH, TIME_AXES, UP, TimeOptions
from ...core.errors import ParameterError
from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..decomposition import model_parameters, read_decomposition, read_tracks, track_parameters
from ..values import Values


class DecomposeSeries(InsarAlgorithm):
    """Displacement series of several tracks -> a series for each motion."""

    ID, GROUP, ICON, PAGE = "decomposeseries", ANALYSIS, "analysis", "decomposition"
    TIME_AXIS, MAX_DAYS, MOTION, UP, NORTH = "TIME_AXIS", "MAX_DAYS", "MOTION", "UP", "NORTH"

    def displayName(self) -> str:
        return self.tr("Decompose time series (east, up, downslope)")

    def shortDescription(self) -> str:
        return self.tr("Turns displacement series along two or more lines of sight into series toward east and up.")

    def tags(self) -> list[str]:
        return self.tr(
            "decomposition,ascending,descending,east,up,vertical,horizontal,downslope,time series,asc_desc2horz_vert"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "As 'Decompose velocities', on each date. Tracks pass on different days: their series are "
                "interpolated to all days on which one of them passed, or each date of the first track is joined with "
                "the nearest of the others."
            ),
            self.tr(
                "All tracks count the same. Give a common reference point: what the reference of one track does and "
                "that of the other does not goes into all results."
            ),
            self.tr(
                "Outputs: a displacement series in MintPy's layout for each motion, which the dock opens like any "
                "other: metres, zero on the first common date, positive toward east, along the direction or downslope; "
                "up; and north."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Fialko et al. (2001)", "Wright et al. (2004)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("timeseries.h5 of ours or MintPy's, geocoded.")
        for parameter in (*track_parameters(self.tr("time series"), text), *model_parameters(weights=False)):
            self.addParameter(parameter)
        text = self.tr(
            "interpolated = all days inside the common span, linear between the dates of a track; nearest = the dates "
            "of the first track, with the nearest date of the others."
        )
        default = TimeOptions()
        self.addParameter(parameters.choice(self.TIME_AXIS, self.tr("Common dates"), text, TIME_AXES, default.axis))
        text = self.tr(
            "interpolated: longer gaps in a track are not bridged; nearest: dates further apart are not joined."
        )
        label = self.tr("Most days")
        self.addParameter(parameters.integer(self.MAX_DAYS, label, text, default.max_days, 0))
        text = self.tr("Displacement toward east, along the direction, or downslope, metres.")
        label = self.tr("Series: east, along the direction, or downslope")
        self.addParameter(parameters.h5_output(self.MOTION, label, text))
        text = self.tr("Displacement upward, metres; not for downslope.")
        self.addParameter(parameters.h5_output(self.UP, self.tr("Series: up"), text, optional=True))
        text = self.tr("Displacement toward north, metres; for east_north_up only.")
        label = self.tr("Series: north")
        self.addParameter(parameters.h5_output(self.NORTH, label, text, optional=True, by_default=False))
        self.addOutput(QgsProcessingOutputNumber("DATES", self.tr("Common dates")))
        self.addOutput(QgsProcessingOutputNumber("PIXELS", self.tr("Pixels with a motion")))
        self.addOutput(QgsProcessingOutputNumber("ROWS", self.tr("Rows")))
        self.addOutput(QgsProcessingOutputNumber("COLUMNS", self.tr("Columns")))

    def check(self, values: Values) -> None:
        read_tracks(values)
        options = read_decomposition(values, weights=False)
        if NORTH not in options.model.motions and values.given(self.NORTH):
            raise ParameterError(f"The motion {options.model.name} gives no series toward north; leave it out.")

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.decomposition.decompose_series import decompose_series

        options = read_decomposition(values, weights=False)
        wanted = {MODELS[options.model.name][0]: self.MOTION, UP: self.UP, NORTH: self.NORTH}
        paths = {
            motion: values.optional_output_file(name)
            for motion, name in wanted.items()
            if motion in options.model.motions
        }
        outputs = {motion: path for motion, path in paths.items() if path is not None}
        time = TimeOptions(values.choice(self.TIME_AXIS), values.integer(self.MAX_DAYS))
        report = decompose_series(read_tracks(values), outputs, options, time, progress)
        return {
            **{wanted[motion]: str(path) for motion, path in outputs.items()},
            "DATES": report.dates,
            "PIXELS": report.pixels,
            "ROWS": report.rows,
            "COLUMNS": report.cols,
        }
