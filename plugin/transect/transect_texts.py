# SPDX-License-Identifier: GPL-2.0-or-later
"""What the transect panel says of profiles."""

from __future__ import annotations

from collections.abc import Sequence

from ...processing_provider.translation import tr
from ..series.series_items import signed
from .transect_items import display_unit, value_at
from .transect_lines import Profile, Quantity
from .transect_list import length_text


def value_label(chosen: Quantity | None, profiles: Sequence[Profile]) -> tuple[str, str]:
    """Name and unit of the values."""
    dated = chosen is not None and bool(chosen.dates)
    name = tr("Displacement") if dated else tr("Velocity")
    return name, display_unit(profiles[0].transect)[0] if profiles else ("mm" if dated else "mm/year")


def summary_text(profile: Profile) -> str:
    """Length and dates of a line."""
    request, transect = profile.request, profile.transect
    text = tr("{name}: {length}").format(name=profile.line.title, length=length_text(transect.length))
    if request.period is not None:
        first, second = request.period
        text += tr(", displacement from {first} to {second}").format(first=first, second=second)
    if request.heights is not None and transect.elevation is None:
        text += tr("; {file} has no heights here").format(file=request.heights.name)
    return text


def values_text(profiles: Sequence[Profile], distance: float) -> str:
    """Names and values of lines at a distance."""
    values = ";  ".join(_value_text(profile, distance) for profile in profiles)
    return tr("At {distance}: {values}").format(distance=length_text(distance), values=values)


def _value_text(profile: Profile, distance: float) -> str:
    found = value_at(profile, distance)
    if found is None:
        return tr("{name} no data").format(name=profile.line.title)
    value, sigma = found
    spread = f" ± {sigma:.1f}" if sigma is not None else ""
    return f"{profile.line.title} {signed(value, 1)}{spread} {tr(display_unit(profile.transect)[0])}"
