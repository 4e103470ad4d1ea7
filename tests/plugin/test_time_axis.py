# SPDX-License-Identifier: GPL-2.0-or-later
"""The date axis keeps labels in a narrow plot."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest


def seconds(*when: int) -> float:
    return datetime(*when, tzinfo=timezone.utc).timestamp()


@pytest.mark.parametrize(
    "start,step,expected",
    [((2019, 2, 10), 1, (2019, 3, 1)), ((2019, 2, 10), 3, (2019, 4, 1)), ((2019, 10, 1), 6, (2020, 1, 1))],
)
def test_next_month_is_aligned_to_the_year(qgis_app: Any, start: tuple, step: int, expected: tuple) -> None:
    from insar_workbench.plugin.plots.time_axis import next_month

    assert next_month(seconds(*start), step) == seconds(*expected)
    assert next_month(1e30, 1) == float("inf")


@pytest.mark.parametrize("width,least", [(300, 2), (560, 4), (1400, 12)])
def test_labels_in_a_narrow_plot(qgis_app: Any, width: int, least: int) -> None:
    pg = pytest.importorskip("pyqtgraph")
    from qgis.PyQt.QtGui import QFont, QFontMetrics

    from insar_workbench.plugin.plots.time_axis import make_time_axis

    axis = make_time_axis(pg, "bottom")
    low, high = seconds(2019, 1, 5), seconds(2020, 5, 23)
    axis.fontMetrics = QFontMetrics(QFont("DejaVu Sans", 9))  # known from the first painting on
    axis.setZoomLevelForDensity((high - low) / width)
    labels = sum(len(ticks) for _spacing, ticks in axis.tickValues(low, high, width))
    assert least <= labels <= width / 30


@pytest.mark.parametrize(
    "first,last,expected",
    [
        ((2018, 1, 6), (2018, 7, 17), ["Feb 2018", "Mar", "Apr", "May", "Jun", "Jul"]),
        ((2018, 1, 6), (2019, 2, 17), ["Apr", "Jul", "Oct"]),  # the label of 2019 is there
        ((2018, 1, 1), (2018, 3, 17), ["Feb", "Mar"]),
    ],
)
def test_some_label_tells_the_year(qgis_app: Any, first: tuple, last: tuple, expected: list[str]) -> None:
    from insar_workbench.plugin.plots.time_axis import next_month, with_year

    low, high = seconds(*first), seconds(*last)
    names = [name.partition(" ")[0] for name in expected]
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    places = [seconds(first[0], months.index(name) + 1, 1) for name in names]
    assert next_month(low, 1) <= places[0]
    assert with_year(names, places, (low, high), " ", lambda text: 0.0) == expected


def test_a_month_that_would_touch_the_year_has_no_label(qgis_app: Any) -> None:
    from insar_workbench.plugin.plots.time_axis import with_year

    places = [seconds(2018, month, 1) for month in (1, 2, 3, 4)]
    limits = (seconds(2018, 1, 15), seconds(2018, 4, 20))
    day = 86400.0
    texts = ["Jan", "Feb", "Mar", "Apr"]  # pyqtgraph gives ticks out of view, too
    assert with_year(texts, places, limits, " ", lambda text: 6 * day * len(text)) == ["Jan", "Feb 2018", "", "Apr"]
    assert with_year(texts, places, limits, " ", lambda text: 1 * day * len(text)) == ["Jan", "Feb 2018", "Mar", "Apr"]


@pytest.mark.parametrize("width", [260, 420, 800])
def test_the_drawn_axis_tells_the_year(qgis_app: Any, width: int) -> None:
    pytest.importorskip("pyqtgraph")
    from qgis.PyQt.QtGui import QImage, QPainter

    from insar_workbench.plugin.plots.plot_widget import PlotWidget

    plot = PlotWidget()
    plot.resize(width, 300)
    plot.show()
    plot.rows[0].plot.setXRange(seconds(2018, 1, 6), seconds(2018, 7, 17), padding=0)
    plot.grab()
    painter = QPainter(image := QImage(900, 300, QImage.Format.Format_ARGB32))
    drawn = plot.rows[0].plot.getAxis("bottom").generateDrawSpecs(painter)[2]
    painter.end()
    assert not image.isNull()
    texts = [(text, rect) for rect, _flags, text in drawn if text]
    assert sum("2018" in text for text, _ in texts) == 1
    ends = [rect.left() for _, rect in texts][1:]
    assert all(rect.right() < end for (_, rect), end in zip(texts, ends))
    plot.close_plot()
