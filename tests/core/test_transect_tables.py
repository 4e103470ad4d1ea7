# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of displacement over distance and date."""

from __future__ import annotations

import csv
import io
from datetime import date

import numpy as np

from insar_workbench.core.sampling.transect import TimeDistance
from insar_workbench.core.sampling.transect_tables import time_distance_csv

DAYS = (date(2020, 1, 1), date(2020, 1, 13), date(2020, 2, 6))


def test_a_column_for_each_date() -> None:
    values = np.array([[0.0, 0.001], [0.002, np.nan], [-0.0035, 0.01]], dtype=np.float32)
    places = np.array([0.0, 30.0])
    first = TimeDistance(DAYS, places, places + 5, places - 5, values)
    second = TimeDistance(DAYS[1:2], places, places, places, values[:1])
    rows = list(csv.reader(io.StringIO(time_distance_csv([("a, b", first), ("c", second)]))))
    assert rows[0] == ["name", "distance_m", "x", "y", "2020-01-01", "2020-01-13", "2020-02-06"]
    assert rows[1] == ["a, b", "0.00", "5.0", "-5.0", "0.000", "2.000", "-3.500"]
    assert rows[2] == ["a, b", "30.00", "35.0", "25.0", "1.000", "", "10.000"]
    assert rows[4] == ["c", "30.00", "30.0", "30.0", "", "1.000", ""]
