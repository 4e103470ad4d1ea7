# SPDX-License-Identifier: GPL-2.0-or-later
"""Expressions of QGIS that give velocity and displacement of a point layer's features in millimetres.

What is shown is computed while the map is drawn: the layer's data are neither copied nor changed.
"""

from __future__ import annotations

import math
from collections.abc import Collection

from qgis.core import QgsExpression

from ...core.history.vector_series import METRES, VectorLayout
from ...core.time_functions.linear_rate import centred_years, rate_weights

MM = 1000.0


def column(name: str, texts: Collection[str] = ()) -> str:
    """A field; of the fields in `texts`, which hold numbers as text with a point or comma, the number."""
    reference = QgsExpression.quotedColumnRef(name)
    return f"to_real(nullif(trim(replace({reference}, ',', '.')), ''))" if name in texts else reference


def displacement(layout: VectorLayout, index: int, since: int | None = None, texts: Collection[str] = ()) -> str:
    """Displacement at a date, mm; with `since`, from one date to another."""
    value = column(layout.fields[index], texts)
    if since is not None:
        value = f"{value} - {column(layout.fields[since], texts)}"
    return _scaled(value, layout)


def velocity(layout: VectorLayout, texts: Collection[str] = ()) -> str:
    """Velocity that a field says, or else of the straight line through all dates, mm/year."""
    if layout.velocity:
        return _scaled(column(layout.velocity, texts), layout)
    return _scaled(fitted_velocity(layout, texts), layout)


def fitted_velocity(layout: VectorLayout, texts: Collection[str] = ()) -> str:
    """Slope of least squares, in the unit of the fields per year.

    A sum of all fields with weights; where a field is NULL, the sums over those that are not.
    """
    columns = [column(name, texts) for name in layout.fields]
    whole = " + ".join(f"{weight:.12g} * {name}" for weight, name in zip(rate_weights(layout.dates), columns))
    years = [f"{year:.12g}" for year in centred_years(layout.dates)]
    is_known = [f"({name} IS NOT NULL)" for name in columns]
    sums = {
        "n": " + ".join(is_known),
        "t": " + ".join(f"{year} * {known}" for year, known in zip(years, is_known)),
        "tt": " + ".join(f"{year} * {year} * {known}" for year, known in zip(years, is_known)),
        "v": " + ".join(f"coalesce({name}, 0)" for name in columns),
        "tv": " + ".join(f"{year} * coalesce({name}, 0)" for year, name in zip(years, columns)),
    }
    gappy = "if(@n > 1, (@n * @tv - @t * @v) / (@n * @tt - @t * @t), NULL)"
    for name, value in sums.items():
        gappy = f"with_variable('{name}', {value}, {gappy})"
    return f"with_variable('whole', {whole}, CASE WHEN @whole IS NOT NULL THEN @whole ELSE {gappy} END)"


def relative(expression: str, value: float) -> str:
    """An expression minus the value of the reference; nothing is left where that is not known."""
    if value == 0.0:
        return expression
    return f"({expression}) - ({float(value)!r})" if math.isfinite(value) else f"({expression}) - NULL"


def _scaled(expression: str, layout: VectorLayout) -> str:
    factor = METRES[layout.unit] * MM
    return expression if factor == 1.0 else f"{factor:.12g} * ({expression})"
