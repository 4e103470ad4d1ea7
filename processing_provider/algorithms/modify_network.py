# SPDX-License-Identifier: GPL-2.0-or-later
"""Choose which interferograms of a stack are used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.progress import Progress
from .. import parameters
from ..algorithm import NETWORK, InsarAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.network.network_report import NetworkReport
    from ...core.network.network_selection import NetworkSelection


def selection_parameters(advanced: bool = False) -> list[Any]:
    """Conditions for an interferogram to be used; `advanced` folds all of them."""
    return [*_baseline_parameters(advanced), *_date_parameters(advanced), *_coherence_parameters(advanced)]


def _baseline_parameters(advanced: bool) -> list[Any]:
    return [
        parameters.number(
            "MAX_DAYS",
            tr("Longest temporal baseline [days]"),
            tr("Interferograms that span more days are dropped. Empty = no limit."),
            minimum=1,
            advanced=advanced,
        ),
        parameters.number(
            "MAX_BPERP",
            tr("Largest perpendicular baseline [m]"),
            tr("Interferograms of a larger baseline, of either sign, are dropped. Empty = no limit."),
            minimum=0,
            advanced=advanced,
        ),
        parameters.integer(
            "CONNECTIONS",
            tr("Connections of each date"),
            tr("Each date is joined with this many following dates at most. Empty = no limit."),
            minimum=1,
            advanced=advanced,
        ),
    ]


def _date_parameters(advanced: bool) -> list[Any]:
    return [
        parameters.day(
            "START",
            tr("First date"),
            tr("Interferograms that begin earlier are dropped. Empty = from the beginning."),
            advanced,
        ),
        parameters.day(
            "END",
            tr("Last date"),
            tr("Interferograms that end later are dropped. Empty = to the end."),
            advanced,
        ),
        parameters.words(
            "EXCLUDE_DATES",
            tr("Dates to exclude"),
            tr("Interferograms with one of these dates are dropped, for instance 20180106 2018-01-30."),
            advanced=advanced,
        ),
        parameters.words(
            "EXCLUDE_PAIRS",
            tr("Interferograms to exclude"),
            tr("Pairs of dates, for instance 20180106_20180130 20180130_20180307."),
            advanced=advanced,
        ),
        parameters.words(
            "EXCLUDE_INDEXES",
            tr("Interferograms to exclude, by position"),
            tr("Positions among all interferograms of the stack, counted from 0, for instance 3 10:15."),
            advanced=True,
        ),
    ]


def _coherence_parameters(advanced: bool) -> list[Any]:
    return [
        parameters.number(
            "MIN_COHERENCE",
            tr("Lowest mean coherence (0 to 1)"),
            tr("Interferograms of lower coherence, averaged over the area, are dropped. Empty = no limit."),
            minimum=0,
            maximum=1,
            advanced=advanced,
        ),
        parameters.number(
            "MIN_AREA_RATIO",
            tr("Lowest share of coherent pixels (0 to 1)"),
            tr("Interferograms in which a smaller share of the area is coherent are dropped. Empty = no limit."),
            minimum=0,
            maximum=1,
            advanced=True,
        ),
        parameters.number(
            "AREA_THRESHOLD",
            tr("Coherence of a coherent pixel (0 to 1)"),
            tr("A pixel counts as coherent in that share when its coherence is above this."),
            0.7,
            0,
            1,
            advanced=True,
        ),
        parameters.flag(
            "KEEP_TREE",
            tr("Keep the minimum spanning tree"),
            tr(
                "Interferograms that join the dates best are kept although their coherence is low, so that the network "
                "does not fall apart. Those dropped for their baseline or their dates stay dropped."
            ),
            True,
            advanced=True,
        ),
    ]


def read_selection(values: Values) -> NetworkSelection:
    """The conditions as core wants them, without the area, which needs the grid of a stack."""
    from ...core.network.network_selection import NetworkSelection, parse_indexes, parse_pairs

    return NetworkSelection(
        max_days=values.optional_number("MAX_DAYS"),
        max_bperp=values.optional_number("MAX_BPERP"),
        connections=values.optional_integer("CONNECTIONS"),
        start=values.day("START"),
        end=values.day("END"),
        exclude_dates=values.days("EXCLUDE_DATES"),
        exclude_pairs=parse_pairs(values.text("EXCLUDE_PAIRS")),
        exclude_indexes=parse_indexes(values.text("EXCLUDE_INDEXES")),
        min_coherence=values.optional_number("MIN_COHERENCE"),
        min_area_ratio=values.optional_number("MIN_AREA_RATIO"),
        area_threshold=values.number("AREA_THRESHOLD"),
        keep_spanning_tree=values.flag("KEEP_TREE"),
    )


def network_outputs() -> list[Any]:
    """What modifying and resetting say of the network."""
    return [
        QgsProcessingOutputFile("STACK", tr("Stack with the new network")),
        QgsProcessingOutputNumber("PAIRS", tr("Interferograms kept")),
        QgsProcessingOutputNumber("DATES", tr("Dates kept")),
        QgsProcessingOutputNumber("COMPONENTS", tr("Connected parts")),
        QgsProcessingOutputString("MESSAGE", tr("The network in words")),
        QgsProcessingOutputString("WARNING", tr("What is wrong with the network, empty when nothing is")),
    ]


def changed_stack(label: str) -> Any:
    """Where the changed stack goes: a copy, or nowhere, when the given stack is changed."""
    text = tr("A copy of the stack with the change. When it is skipped, the given stack file itself is changed.")
    return parameters.h5_output("OUTPUT", label, text, optional=True, by_default=False)


def network_results(report: NetworkReport, values: Values) -> dict[str, Any]:
    """The outputs of `network_outputs`, and the copy when there is one."""
    copy = values.optional_output_file("OUTPUT")
    results = {
        "STACK": str(copy or values.file("STACK")),
        "PAIRS": report.pairs,
        "DATES": report.dates,
        "COMPONENTS": report.components,
        "MESSAGE": report.message,
        "WARNING": report.warning,
    }
    return {**results, "OUTPUT": str(copy)} if copy else results


class ModifyNetwork(InsarAlgorithm):
    """Stack -> the same stack with other keep flags."""

    ID, GROUP, ICON, PAGE = "modifynetwork", NETWORK, "network", "network-selection"
    STACK, AREA, MASK, OUTPUT = "STACK", "AREA", "MASK", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Modify network")

    def shortDescription(self) -> str:
        return self.tr("Chooses the interferograms to use by baseline, date, coherence, or by hand.")

    def tags(self) -> list[str]:
        return self.tr("network,select,drop,interferograms,baseline,coherence,spanning tree,dates").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Marks each interferogram of a stack as used or dropped. All are judged anew: what was dropped before "
                "comes back when it meets the conditions. An interferogram that fails one condition is dropped."
            ),
            self.tr(
                "Coherence is averaged over the area and the mask, without pixels of coherence 0. The minimum spanning "
                "tree protects the most coherent interferograms that join the dates from the conditions on coherence."
            ),
            self.tr(
                "Outputs: the stack (a copy, or the same file when no copy is asked for; pixels are not changed), the "
                "number of interferograms, dates and connected parts, and a warning when the network falls apart: "
                "displacement between parts is not measured. The log says why each interferogram is dropped."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Chaussard et al. (2015)", "Perissin & Wang (2012)", "Yunjun et al. (2019)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("A stack of interferograms, ifgramStack.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.STACK, self.tr("Stack"), text))
        for parameter in selection_parameters():
            self.addParameter(parameter)
        text = self.tr("Coherence is looked at inside this rectangle only; any coordinate system. Empty = everywhere.")
        self.addParameter(parameters.extent(self.AREA, self.tr("Area of the coherence"), text, advanced=True))
        text = self.tr(
            "Coherence is looked at only where this raster or HDF5 mask, on the grid of the stack, is not 0."
        )
        self.addParameter(
            parameters.raster_or_h5_input(self.MASK, self.tr("Mask of the coherence"), text, advanced=True)
        )
        self.addParameter(changed_stack(self.tr("Copy of the stack with the new network")))
        for output in network_outputs():
            self.addOutput(output)

    def check(self, values: Values) -> None:
        read_selection(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.extent import extent_window
        from ...core.network.network_selection import modify_network
        from ...core.stack import InterferogramStack

        stack, area = values.file(self.STACK), values.extent(self.AREA)
        selection = replace(read_selection(values), mask=values.optional_file(self.MASK))
        if area is not None:
            window = extent_window(area.bounds, area.crs_wkt, InterferogramStack.open(stack).grid)
            selection = replace(selection, area=window)
        report = modify_network(stack, values.optional_output_file(self.OUTPUT), selection, progress)
        return network_results(report, values)
