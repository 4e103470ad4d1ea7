# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement over distance and date as a table."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable

from .transect import TimeDistance

MM = 1000.0


def time_distance_csv(images: Iterable[tuple[str, TimeDistance]]) -> str:
    """Images as one table, a line for each place and a column for each date: millimetres, empty where there is none.

    Parameters
    ----------
    images : iterable of (name, image)
        Of images with other dates, columns are added and stay empty where an image has no such date.
    """
    images = list(images)
    days = sorted({day for _, image in images for day in image.dates})
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["name", "distance_m", "x", "y", *(day.isoformat() for day in days)])
    for name, image in images:
        rows = {day: row for row, day in enumerate(image.dates)}
        for i, distance in enumerate(image.distance):
            place = [f"{distance:.2f}", repr(float(image.x[i])), repr(float(image.y[i]))]
            values = [float(image.values[rows[day], i]) * MM if day in rows else math.nan for day in days]
            table.writerow([name, *place, *(f"{value:.3f}" if math.isfinite(value) else "" for value in values)])
    return text.getvalue()
