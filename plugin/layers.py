# SPDX-License-Identifier: GPL-2.0-or-later
"""Map layers that know their HDF5 file, and the subtraction of a reference from them.

A layer is re-referenced by reading it through a virtual raster that adds a constant to every pixel. Only the text of
the virtual raster changes, no pixel is copied: it takes a few milliseconds for a raster of any size, style and legend
stay, and identifying a pixel gives the new value. The layer remembers its own source and gets it back.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..core.errors import InsarError
from ..core.history import raster_value
from ..core.virtual_raster import shifted
from ..processing_provider.algorithm import tr
from ..processing_provider.results import PROPERTY_DATASET, PROPERTY_SERIES, PROPERTY_SOURCE
from .session import Session, Target

PROPERTY_ORIGINAL = "insar_workbench/original"
PROPERTY_OFFSET = "insar_workbench/offset"
LINEAR = ("velocity", "acceleration", "poly", "step", "exp", "log", "displacement", "timeseries")
"""Beginnings of the names of layers in which a difference to a reference pixel has a meaning."""


def source_of(layer: QgsMapLayer | None) -> Path | None:
    """The HDF5 file behind a layer: its time series when it names one, else the product it was made from."""
    if layer is None:
        return None
    for key in (PROPERTY_SERIES, PROPERTY_SOURCE):
        value = layer.customProperty(key)
        if value:
            return Path(str(value))
    return None


def is_relative(layer: QgsMapLayer) -> bool:
    """Whether the values of a layer of ours are relative to a reference (velocity is, its deviation is not)."""
    dataset = str(layer.customProperty(PROPERTY_DATASET) or "")
    return isinstance(layer, QgsRasterLayer) and dataset.startswith(LINEAR) and not dataset.endswith("Std")


def relative_layers(project: QgsProject) -> Iterator[QgsRasterLayer]:
    """Raster layers of ours in a project that follow the reference."""
    for layer in project.mapLayers().values():
        if is_relative(layer):
            yield layer


def original_source(layer: QgsRasterLayer) -> str:
    """The raster file behind a layer, shifted or not."""
    return str(layer.customProperty(PROPERTY_ORIGINAL) or layer.source())


def shift(layer: QgsRasterLayer, offset: float) -> None:
    """Show `offset` + the values of the layer's own file; 0 gives the file itself back.

    Raises
    ------
    InsarError
        When the layer's file cannot be read.
    """
    original = original_source(layer)
    if offset == float(layer.customProperty(PROPERTY_OFFSET) or 0.0) and layer.isValid():
        return
    _set_source(layer, shifted(original, offset) if offset else original)
    if offset:
        layer.setCustomProperty(PROPERTY_ORIGINAL, original)
        layer.setCustomProperty(PROPERTY_OFFSET, offset)
    else:
        layer.removeCustomProperty(PROPERTY_ORIGINAL)
        layer.removeCustomProperty(PROPERTY_OFFSET)
    layer.triggerRepaint()


def _set_source(layer: QgsRasterLayer, source: str) -> None:
    """Exchange the data of a layer and keep its style."""
    layer.setDataSource(source, layer.name(), "gdal", QgsDataProvider.ProviderOptions())
    if not layer.isValid():
        raise InsarError(f"The layer {layer.name()} cannot be read from {source[:200]}; load it again.")


class LayerFollower(QObject):
    """Keeps all layers of ours in the project relative to the reference of a session, also those loaded later."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.referenceChanged.connect(self.follow)
        session.project.layersAdded.connect(self._added)

    def follow(self) -> None:
        """Bring every layer to the reference of now."""
        for layer in relative_layers(self._session.project):
            follow_reference(layer, self._session)

    def close(self) -> None:
        """Let session and project go; the layers stay as they are."""
        self._session.referenceChanged.disconnect(self.follow)
        self._session.project.layersAdded.disconnect(self._added)

    def _added(self, layers: list[QgsMapLayer]) -> None:
        if self._session.reference is not None:
            for layer in layers:
                if is_relative(layer):
                    follow_reference(layer, self._session)


def follow_reference(layer: QgsRasterLayer, session: Session) -> None:
    """Bring one layer to the reference of a session."""
    reference = session.reference
    try:
        shift(layer, 0.0 if reference is None else -_value_at(layer, reference, session.style.statistic))
    except InsarError as error:
        session.said.emit(str(error), True)


def _value_at(layer: QgsRasterLayer, reference: Target, statistic: str) -> float:
    """What the layer's own file says at the reference: a pixel, or the average of an area."""
    vertices = reference.in_crs(layer.crs().toWkt())
    value = None
    if vertices is not None:
        value = raster_value(original_source(layer), vertices, statistic)
    if value is None:
        raise InsarError(
            tr("The layer {layer} has no data at the reference; it stays as it is.").format(layer=layer.name())
        )
    return value
