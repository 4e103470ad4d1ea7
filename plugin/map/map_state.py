# SPDX-License-Identifier: GPL-2.0-or-later
"""What a project keeps of the map panel."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

from ...processing_provider.styling import COLOURS
from ..panel_state import as_dict, finite, parsed, whole
from .date_player import MOST_PER_SECOND
from .map_colours import ramp_text, read_ramp
from .map_layer import MapLayer
from .map_pictures import View
from .map_points import PointView
from .map_views import RasterView

if TYPE_CHECKING:
    from .map_panel import MapPanel


def save(panel: MapPanel) -> dict[str, Any]:
    """What is shown and how, as JSON can hold it."""
    picture, player, colours, looks = panel.picture, panel.player, panel.colours, panel.map_layer
    panel.surface.remember()
    since = player.since
    return {
        "view": write_view(picture.view, panel.session.project) if picture is not None else None,
        "masked": panel.masked.isChecked(),
        "date": picture.dates[player.index].isoformat() if picture is not None and picture.dates else None,
        "since": since.isoformat() if since is not None else None,
        "fixed": list(colours.limits) if colours.fixed else None,
        "percentile": colours.percent.value(),
        "each_date": colours.each_date,
        "speed": player.speed.value(),
        "loop": player.loop.isChecked(),
        "symmetric": colours.link.isChecked(),
        "opacity": looks.opacity,
        "ramps": {style.value: ramp_text(ramp) for style, ramp in looks.ramps.items()},
    }


def restore(panel: MapPanel, state: dict[str, Any]) -> None:
    """Give the widgets of a panel what `save` gave; what is damaged is left out."""
    player, colours = panel.player, panel.colours
    panel.set_quietly(panel.masked, bool(state.get("masked", False)))
    player.speed.setValue(parsed(whole(1, MOST_PER_SECOND), state.get("speed"), 5))
    player.loop.setChecked(bool(state.get("loop", False)))
    colours.percent.setValue(parsed(whole(0, 100), state.get("percentile"), colours.percent.value()))
    colours.scope.setCurrentIndex(int(bool(state.get("each_date", False))))
    colours.fix.setChecked(False)
    panel.set_quietly(colours.link, False)
    fixed = parsed(_read_limits, state.get("fixed"), None)
    if fixed is not None:
        colours.set_fixed(*fixed)
    panel.set_quietly(colours.link, bool(state.get("symmetric", False)))
    _restore_looks(panel.map_layer, state)


def read_date(state: dict[str, Any], name: str) -> date | None:
    """A date that was kept, None without."""
    return parsed(date.fromisoformat, state.get(name), None)


def write_view(view: View, project: QgsProject) -> list[str]:
    """By what a view is found again: file and dataset; for points, the layer stands third."""
    if isinstance(view, PointView):
        return ["", view.dataset, view.source.layer_id]
    path = view.path if isinstance(view, RasterView) else ""
    return [project.writePath(str(path)), view.dataset]


def read_view(state: dict[str, Any], project: QgsProject) -> str:
    """Name of the view that was shown; empty without."""

    def read(stored: Any) -> str:
        path, dataset, *layer = stored
        return f"{layer[0] if layer else project.readPath(path)}|{dataset}"

    return parsed(read, state.get("view"), "")


def _restore_looks(layer: MapLayer, state: dict[str, Any]) -> None:
    """Take ramps and opacity, for layers that are made from now on."""
    known = {style.value: style for style in COLOURS}
    ramps = {known[name]: parsed(read_ramp, text, None)
             for name, text in as_dict(state.get("ramps")).items() if name in known}  # fmt: skip
    layer.forget_colours()
    layer.ramps = {style: ramp for style, ramp in ramps.items() if ramp is not None}
    layer.opacity = min(max(parsed(finite, state.get("opacity"), 1.0), 0.0), 1.0)


def _read_limits(stored: Any) -> tuple[float, float]:
    low, high = (finite(limit) for limit in stored)
    return low, high
