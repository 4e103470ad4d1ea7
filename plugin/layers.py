# SPDX-License-Identifier: GPL-2.0-or-later
"""Map layers that know their HDF5 file, and the subtraction of a reference from them.

A layer is re-referenced by reading it through a virtual raster that adds a constant to every pixel. Only the text of
the virtual raster changes, no pixel is copied: it takes a few milliseconds for a raster of any size, style and legend
stay, and identifying a pixel gives the new value. The layer remembers its own source and gets it back. Projects hold
that source and no virtual raster, with paths as the project has them: project and data can be moved together.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..core.errors import InsarError
from ..core.files.virtual_raster import shifted
from ..core.history.history import raster_value
from ..core.history.raster_series import name_dates
from ..processing_provider.results import PROPERTY_DATASET, PROPERTY_SERIES, PROPERTY_SOURCE
from ..processing_provider.translation import tr
from .markers import Vertices
from .points.point_styles import follow_points
from .session import Session

PROPERTY_ORIGINAL = "insar_workbench/original"
PROPERTY_OFFSET = "insar_workbench/offset"
QUICK_PIXELS = 100_000
"""Pixels of an area that are averaged at once; more are in the background."""
LINEAR = ("velocity", "acceleration", "poly", "step", "exp", "log", "displacement", "timeseries")
"""Beginnings of the names of layers in which a difference to a reference pixel has a meaning."""


def source_of(layer: QgsMapLayer | None) -> Path | None:
    """The HDF5 file behind a layer: its time series when it names one, else the product it was made from.

    Of a layer that is none of ours but a raster with a date in its name, or in those of its bands, the raster.
    """
    if layer is None:
        return None
    project = layer.project() or QgsProject.instance()
    for key in (PROPERTY_SERIES, PROPERTY_SOURCE):
        value = layer.customProperty(key)
        if value:
            return Path(project.readPath(str(value)))
    path = raster_file(layer)
    if path is None:
        return None
    described = layer.bandCount() > 1 and name_dates(layer.bandName(1)) and name_dates(layer.bandName(2))
    return path if described or name_dates(path.stem) else None


def raster_file(layer: QgsMapLayer | None) -> Path | None:
    """The file behind a raster layer; None for other layers, and those from a server or database."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return None
    text = str(QgsProviderRegistry.instance().decodeUri("gdal", original_source(layer)).get("path") or "")
    is_file = bool(text) and not text.startswith("<") and Path(text).is_file()  # some sources are the text of a VRT
    return Path(text) if is_file else None


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


def unreadable_layer(name: str, source: str) -> InsarError:
    """What to say of a layer whose new data QGIS cannot read."""
    text = tr("The layer {name} cannot be read from {source}; load it again.")
    return InsarError(text.format(name=name, source=source[:200]))


def _set_source(layer: QgsRasterLayer, source: str) -> None:
    """Exchange the data of a layer and keep its style."""
    layer.setDataSource(source, layer.name(), "gdal", QgsDataProvider.ProviderOptions())
    if not layer.isValid():
        raise unreadable_layer(layer.name(), source)


class LayerFollower(QObject):
    """Keeps all layers of ours in the project relative to the reference of a session, also those loaded later."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.referenceChanged.connect(self.follow)
        session.sourcesChanged.connect(self._follow_points)
        session.project.layersAdded.connect(self._added)
        session.project.writeMapLayer.connect(self._write)

    def follow(self) -> None:
        """Bring every layer to the reference of now."""
        for layer in relative_layers(self._session.project):
            follow_reference(layer, self._session)
        self._follow_points()

    def _follow_points(self) -> None:
        for source in self._session.point_layers:
            follow_points(source, self._session)

    def close(self) -> None:
        """Let session and project go; the layers stay as they are."""
        self._session.referenceChanged.disconnect(self.follow)
        self._session.sourcesChanged.disconnect(self._follow_points)
        self._session.project.layersAdded.disconnect(self._added)
        self._session.project.writeMapLayer.disconnect(self._write)

    def _write(self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument) -> None:
        write_portable(layer, element, self._session.project)

    def _added(self, layers: list[QgsMapLayer]) -> None:
        if self._session.reference is not None:
            for layer in layers:
                if is_relative(layer):
                    follow_reference(layer, self._session)


def write_portable(layer: QgsMapLayer, element: QDomElement, project: QgsProject) -> None:
    """Change what a project is about to keep of a layer: its own source, and paths as the project writes them.

    The layer itself stays as it is. When the project is read again, the session shifts it as before.
    """
    original = layer.customProperty(PROPERTY_ORIGINAL)
    if original:
        element.firstChildElement("datasource").firstChild().setNodeValue(project.writePath(str(original)))
    kept = element.firstChildElement("customproperties").firstChildElement("Option")
    option = kept.firstChildElement("Option")
    while not option.isNull():
        following = option.nextSiblingElement("Option")
        name = option.attribute("name")
        if name in (PROPERTY_ORIGINAL, PROPERTY_OFFSET):
            kept.removeChild(option)
        elif name in (PROPERTY_SOURCE, PROPERTY_SERIES):
            option.setAttribute("value", project.writePath(option.attribute("value")))
        option = following


def follow_reference(layer: QgsRasterLayer, session: Session) -> None:
    """Bring one layer to the reference of a session: at once, or soon when the reference is a large area."""
    reference = session.reference
    if reference is None:
        _shift(layer, 0.0, session)
        return
    vertices = reference.in_crs(layer.crs().toWkt())
    if vertices is None:
        _refuse(layer, session)
        return
    path, statistic, layer_id = original_source(layer), session.style.statistic, layer.id()

    def arrived(value: float | None) -> None:
        there = session.project.mapLayer(layer_id)
        if there is None or session.reference != reference:
            return
        if value is None:
            _refuse(there, session)
        else:
            _shift(there, -value, session)

    def failed(sentence: str) -> None:
        session.said.emit(sentence, True)

    if reference.is_area and _pixels(layer, vertices) > QUICK_PIXELS:
        description = tr("Reference of {layer}").format(layer=layer.name())
        session.tasks.start(description, lambda _: raster_value(path, vertices, statistic), arrived, failed)
        return
    try:
        arrived(raster_value(path, vertices, statistic))
    except InsarError as error:
        failed(str(error))


def _shift(layer: QgsRasterLayer, offset: float, session: Session) -> None:
    try:
        shift(layer, offset)
    except InsarError as error:
        session.said.emit(str(error), True)


def _refuse(layer: QgsRasterLayer, session: Session) -> None:
    text = tr("The layer {layer} has no data at the reference; it stays as it is.")
    session.said.emit(text.format(layer=layer.name()), True)


def _pixels(layer: QgsRasterLayer, vertices: Vertices) -> float:
    """Pixels of a layer in the rectangle around an area."""
    xs, ys = [x for x, _ in vertices], [y for _, y in vertices]
    size = layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY()
    return (max(xs) - min(xs)) * (max(ys) - min(ys)) / size if size > 0 else 0.0
