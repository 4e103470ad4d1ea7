# SPDX-License-Identifier: GPL-2.0-or-later
"""What brings the picture of the map panel to the reference of the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core.errors import InsarError
from ...core.progress import Progress
from ...processing_provider.translation import tr
from ..points.point_styles import QUICK_COST
from ..series.curves import CurveBook
from ..session import PointLayer, Session, Source
from ..targets import Target
from ..tasks import TaskRunner
from .map_pictures import Picture, View
from .map_points import PointView
from .map_views import RasterView

MM = 1000.0


class MapReference:
    """Histories and velocities of the reference, each read once. What takes long is read in the background.

    Parameters
    ----------
    changed : function
        Called when something that was not there has been read.
    say : function
        Takes a sentence, and whether it is a warning.
    """

    def __init__(self, session: Session, changed: Callable[[], None], say: Callable[[str, bool], None]) -> None:
        self._session, self._changed, self._say = session, changed, say
        self._tasks = TaskRunner()
        self._rates: dict[tuple[Any, ...], float | None] = {}
        self.book = CurveBook(session, changed)

    def forget(self) -> None:
        """The data changed, or the panel is closed."""
        self._tasks.cancel()
        self._rates = {}
        self.book.forget()

    def offsets(self, picture: Picture) -> Sequence[float] | None:
        """What is added at each date, in the unit of the picture; None with the reference of the data.

        Raises
        ------
        InsarError
            When the reference has no data, or not yet: `changed` is called when it has been read.
        """
        reference, view = self._session.reference, picture.view
        if reference is None:
            return None
        if isinstance(view, PointView) and not view.has_dates:
            return [-self._rate_at(view, reference)]
        source = self._source_of(view) if view.has_dates else None
        if source is None:
            return None
        history = self.book.history(reference, source)
        if not history.valid:
            raise InsarError(history.message)
        values = np.asarray(history.values, dtype=np.float64) * MM
        return [-float(value) for value in values]  # NaN where the reference has no data: the map shows none, too

    def _rate_at(self, view: PointView, reference: Target) -> float:
        """Velocity of a point layer at the reference; a large layer without an index is read in the background.

        Raises
        ------
        InsarError
            When there is none, or not yet.
        """
        expression, statistic = view.expression(0, None), self._session.style.statistic
        key = (view.name, expression, reference, statistic)
        if key not in self._rates:
            reader = view.source.reader()
            if view.source.cost(reference) > QUICK_COST:
                self._read_rate(key, lambda _: reader.evaluate(reference, expression, statistic))
                raise InsarError(tr("Reading the reference in {layer}…").format(layer=view.source.name))
            self._rates = {key: reader.evaluate(reference, expression, statistic)}
        rate = self._rates[key]
        if rate is None:
            text = tr("The layer {layer} has no data at the reference; it stays as it is.")
            raise InsarError(text.format(layer=view.source.name))
        return rate

    def _read_rate(self, key: tuple[Any, ...], work: Callable[[Progress], float | None]) -> None:
        def arrived(rate: float | None) -> None:
            self._rates = {key: rate}
            self._changed()

        self._tasks.start(tr("InSAR reference"), work, arrived, lambda sentence: self._say(sentence, True))

    def _source_of(self, view: View) -> Source | PointLayer | None:
        """Where the histories of a view with dates come from."""
        if isinstance(view, RasterView):
            sources = (*self._session.sources, *self._session.raster_sources)
            return next((item for item in sources if item.path == view.path), None)
        return view.source if isinstance(view, PointView) else None
