# SPDX-License-Identifier: GPL-2.0-or-later
"""The velocity of a changed network on the map: in the layers of the result, which get their own file back later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from qgis.core import QgsDataProvider, QgsProject, QgsRasterLayer

from ...core.maps.map_layers import MapLayer
from ...core.results import ResultSet
from ...processing_provider.results import PROPERTY_DATASET, LayerSource, set_properties, write_style
from ...processing_provider.style import Style
from ...processing_provider.translation import tr
from ..layers import PROPERTY_OFFSET, PROPERTY_ORIGINAL, original_source, source_of, unreadable_layer

PROPERTY_BEFORE = "insar_workbench/before_network"
VELOCITY = "velocity"
ALONE = "alone"
"""Stands for the file of a layer that was made for the changed network."""


def velocity_layers(project: QgsProject, results: Sequence[ResultSet]) -> Iterator[QgsRasterLayer]:
    """Velocity layers of some results in a project."""
    files = {path.resolve() for result in results for path in files_of(result)}
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsRasterLayer) or layer.customProperty(PROPERTY_DATASET) != VELOCITY:
            continue
        source = source_of(layer)
        if source is not None and source.resolve() in files:
            yield layer


def files_of(result: ResultSet) -> list[Path]:
    """Files of a result that a layer can name as its source."""
    return [path for path in (*result.series, result.velocity, result.stack) if path is not None]


def new_path(result: ResultSet, layers: Sequence[QgsRasterLayer]) -> Path:
    """A file beside the velocity (or the stack) that none of the layers shows: an open file cannot be replaced."""
    home = next((path.parent for path in (result.velocity, *result.series, result.stack) if path is not None), Path())
    shown = {Path(original_source(layer)).resolve() for layer in layers}
    paths = (home / f"velocity_network_{number}.tif" for number in count(1))
    return next(path for path in paths if path.resolve() not in shown)


def show_velocity(
    project: QgsProject, result: ResultSet, layers: Sequence[QgsRasterLayer], path: Path, written: MapLayer
) -> None:
    """Show a new velocity in the velocity layers of a result; without one, add a layer.

    Raises
    ------
    InsarError
        When the file cannot be shown.
    """
    if not layers:
        product = result.velocity or next(iter(result.series), None) or result.stack or path
        series = result.series[-1] if result.series else None
        source = LayerSource(product, VELOCITY, _named(tr("Velocity")), Style.SIGNED, series)
        write_style(path, source, written)
        layer = QgsRasterLayer(str(path), source.title, "gdal")
        layer.loadDefaultStyle()
        set_properties(layer, {**source.properties(), PROPERTY_BEFORE: ALONE})
        project.addMapLayer(layer)
        return
    for layer in layers:
        before = str(layer.customProperty(PROPERTY_BEFORE) or "")
        shown = original_source(layer)
        _exchange(layer, str(path), _named(_plain(layer.name())))
        layer.setCustomProperty(PROPERTY_BEFORE, before or shown)
        if before:
            _remove(Path(shown))


def give_back(project: QgsProject, layers: Sequence[QgsRasterLayer]) -> bool:
    """Show the own files of the layers again; True when one had another."""
    found = False
    for layer in layers:
        before = str(layer.customProperty(PROPERTY_BEFORE) or "")
        if not before:
            continue
        found = True
        made = Path(original_source(layer))
        if before == ALONE:
            project.removeMapLayer(layer.id())
        else:
            _exchange(layer, before, _plain(layer.name()))
            layer.removeCustomProperty(PROPERTY_BEFORE)
        _remove(made)
    return found


def own_file(layer: QgsRasterLayer) -> str | None:
    """The file that a layer showed before the network was changed; None when it was made for that."""
    before = str(layer.customProperty(PROPERTY_BEFORE) or "")
    return None if before == ALONE else before or original_source(layer)


def is_changed(layer: QgsRasterLayer) -> bool:
    """Whether a layer shows the velocity of a changed network."""
    return bool(layer.customProperty(PROPERTY_BEFORE))


def _exchange(layer: QgsRasterLayer, source: str, name: str) -> None:
    """Exchange the data of a layer and keep its style; it is not shifted to a reference any more."""
    layer.setDataSource(source, name, "gdal", QgsDataProvider.ProviderOptions())
    layer.removeCustomProperty(PROPERTY_ORIGINAL)
    layer.removeCustomProperty(PROPERTY_OFFSET)
    if not layer.isValid():
        raise unreadable_layer(name, source)
    layer.setName(name)
    layer.triggerRepaint()


def _named(name: str) -> str:
    return name + tr(" (changed network)")


def _plain(name: str) -> str:
    return name.removesuffix(tr(" (changed network)"))


def _remove(path: Path) -> None:
    """Delete a file of ours that nothing shows any more, with what lies beside it; never another one."""
    if not path.name.startswith("velocity_network_"):
        return
    for file in (path, path.with_suffix(".qml"), Path(f"{path}.aux.xml")):
        try:
            file.unlink(missing_ok=True)
        except OSError:  # still open on Windows: it is written over next time
            return
