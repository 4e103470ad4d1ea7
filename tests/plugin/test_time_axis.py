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
    from insar_workbench.plugin.time_axis import next_month

    assert next_month(seconds(*start), step) == seconds(*expected)
    assert next_month(1e30, 1) == float("inf")


@pytest.mark.parametrize("width,least", [(300, 2), (560, 4), (1400, 12)])
def test_labels_in_a_narrow_plot(qgis_app: Any, width: int, least: int) -> None:
    pg = pytest.importorskip("pyqtgraph")
    from qgis.PyQt.QtGui import QFont, QFontMetrics

    from insar_workbench.plugin.time_axis import make_time_axis

    axis = make_time_axis(pg, "bottom")
    low, high = seconds(2019, 1, 5), seconds(2020, 5, 23)
    axis.fontMetrics = QFontMetrics(QFont("DejaVu Sans", 9))  # known from the first painting on
    axis.setZoomLevelForDensity((high - low) / width)
    labels = sum(len(ticks) for _spacing, ticks in axis.tickValues(low, high, width))
    assert least <= labels <= width / 30
