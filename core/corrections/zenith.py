# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections by files of the delay of the troposphere along the vertical, one or more a date in a folder."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from ..dates import format_date
from ..errors import FormatError
from ..grid import Window
from ..progress import Progress
from ..series import DisplacementSeries
from .base import CorrectionFiles, FloatArray, geometry_layer
from .delay import DelayCorrection, DelayReader, reference_index

ZenithReader = Callable[[Window], FloatArray]
"""Delay along the vertical (dates that have one, rows, cols) of a window, metres, one way; NaN = unknown."""

NAMED = 12
"""Missing dates that a sentence lists."""


@dataclass(frozen=True)
class ZenithDelay(DelayCorrection):
    """Subtract a delay that files of a folder give along the vertical; along the line of sight it is / cos(incidence).

    Attributes
    ----------
    folder : Path
        Holds the files; folders below it are searched too.
    skip_missing : bool
        Leave dates without a file as they are, as MintPy does; else they are an error.
    """

    folder: Path
    skip_missing: bool = False

    maker: ClassVar[str]
    """Name of the files for people."""
    publication: ClassVar[str]
    """Where they are described."""

    @abstractmethod
    def sources(self, series: DisplacementSeries, progress: Progress) -> Mapping[date, Any]:
        """What the delay of each date is made of; dates without files are left out."""

    @abstractmethod
    def zenith(
        self, files: CorrectionFiles, series: DisplacementSeries, sources: Sequence[Any], progress: Progress
    ) -> ZenithReader:
        """Open the delay of the dates that have one, in their order.

        Raises
        ------
        FormatError
            When a file is damaged or of another kind, or does not cover the data.
        """

    @contextmanager
    def delay(self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """Project the delay of the known dates; on others it is that of the reference date, which changes nothing."""
        cosine = np.cos(np.radians(geometry_layer(files, series, "incidenceAngle")))
        found = self.sources(series, progress)
        self._require(series, found, progress)
        known = [number for number, day in enumerate(series.dates) if day in found]
        unknown = [number for number, day in enumerate(series.dates) if day not in found]
        read_zenith = self.zenith(files, series, [found[series.dates[number]] for number in known], progress)
        first = reference_index(series)

        def read(window: Window) -> FloatArray:
            delay = np.empty((len(series.dates), *window.shape), dtype=np.float32)
            delay[known] = read_zenith(window)
            delay[unknown] = delay[first]
            delay /= -cosine[window.slices]
            return delay

        yield read

    def _require(self, series: DisplacementSeries, known: Collection[date], progress: Progress) -> None:
        """Raise unless the dates are known as far as is asked for."""
        missing = [day for day in series.dates if day not in known]
        if not missing:
            return
        listed = ", ".join(format_date(day) for day in missing[:NAMED])
        listed += f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
        if not known:
            raise FormatError(
                f"{self.folder} has no {self.maker} file of any date of {series.path}; choose its folder."
            )
        if not self.skip_missing:
            raise FormatError(
                f"{self.folder} has no {self.maker} file for {listed}; get the files, or choose to leave dates "
                "without one as they are."
            )
        if series.dates[reference_index(series)] in missing:
            raise FormatError(
                f"{self.folder} has no {self.maker} file for the reference date "
                f"{format_date(series.dates[reference_index(series)])} of {series.path}; get it, or change the "
                "reference date."
            )
        progress.warning(f"There is no {self.maker} file for {listed}: these dates stay as they are.")


def partial_cover(path: Path) -> str:
    """What is said when a file covers the data in part."""
    return f"{path} covers only a part of the data: pixels beyond it get no value."
