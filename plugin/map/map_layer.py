# SPDX-License-Identifier: GPL-2.0-or-later
"""The one raster layer of the map panel: what it shows, at which date, in which colours, relative to which reference.

The layer belongs to the project and stays when the dock is closed; it is known by a custom property, so that the dock
takes it up again instead of making another.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsColorRamp,
    QgsDataProvider,
    QgsDateTimeRange,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...core.errors import InsarError
from ...core.files.gdal_messages import quiet
from ...core.files.virtual_raster import shifted
from ...processing_provider.compat import set_band, set_band_ranges
from ...processing_provider.results import set_properties
from ...processing_provider.style import Style
from ...processing_provider.styling import COLOURS, make_range_renderer
from ...processing_provider.translation import mark, tr
from ..layers import PROPERTY_OFFSET, PROPERTY_ORIGINAL
from .map_colours import ramp_colours, ramp_of, shader_of, with_ramp, with_range
from .map_pictures import Picture

PROPERTY_MAP = "insar_workbench/map"
PROPERTY_STYLE = "insar_workbench/style"
"""Of what kind the layer is whose colours it has."""
TITLE = mark("InSAR map")


class MapLayer:
    """Finds, makes and changes the layer. A layer that the person removed is made anew when something is shown."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._id = ""
        self.opacity = 1.0
        self.ramps: dict[Style, QgsColorRamp] = {}
        """The ramp of each kind of layer, where it is not the usual one."""

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer, None when there is none in the project."""
        layer = self._project.mapLayer(self._id) if self._id else None
        if layer is None:
            layers = self._project.mapLayers().values()
            layer = next((item for item in layers if item.customProperty(PROPERTY_MAP)), None)
            self._id = layer.id() if layer is not None else ""
        return layer

    def show(
        self,
        picture: Picture,
        offsets: Sequence[float] | None,
        ranges: Sequence[QgsDateTimeRange],
        since: int | None = None,
    ) -> None:
        """Exchange the data of the layer, or make the layer.

        Parameters
        ----------
        offsets : sequence of float, optional
            What is added to each band, in the unit of the picture.
        ranges : sequence of QgsDateTimeRange
            The time of each band, for the temporal controller; empty without dates.
        since : int, optional
            Index of the date from which on displacement is counted; None = as in the file.

        Raises
        ------
        InsarError
            When QGIS cannot read the raster.
        """
        layer = self.layer
        source = str(picture.path)
        if offsets is not None or since is not None:
            zeros = [0.0] * len(picture.dates)
            source = shifted(source, *(offsets or zeros), since=0 if since is None else since + 1)
        if layer is None:
            with quiet():  # QGIS looks for colours in the first band, which is 0 everywhere
                layer = QgsRasterLayer(source, tr(TITLE), "gdal")
        elif layer.source() != source:
            if layer.isValid() and max(layer.renderer().usesBands(), default=1) > max(1, len(picture.dates)):
                self.switch_band(1)  # there is no such band in the new data
            layer.setDataSource(source, layer.name(), "gdal", QgsDataProvider.ProviderOptions())
        if not layer.isValid():
            raise InsarError(tr("QGIS cannot read {path}; choose what to show once more.").format(path=picture.path))
        for key in (PROPERTY_ORIGINAL, PROPERTY_OFFSET):
            layer.removeCustomProperty(key)
        set_properties(layer, {**picture.view.properties(), PROPERTY_MAP: "1"})
        layer.setName(f"{tr(TITLE)}: {picture.view.title}")
        set_band_ranges(layer, ranges)
        if not self._id:
            self._id = layer.id()
            self._project.addMapLayer(layer, False)
            self._project.layerTreeRoot().insertChildNode(0, QgsLayerTreeLayer(layer))

    def paint(self, picture: Picture, band: int, low: float, high: float) -> None:
        """Give the layer its range and band; ramp, opacity and whatever else a person chose for this kind stay."""
        layer = self.layer
        if layer is None:
            return
        style = picture.view.style
        self.remember()
        renderer = layer.renderer()
        same = layer.customProperty(PROPERTY_STYLE) == style.value
        if same and style is Style.MASK and isinstance(renderer, QgsPalettedRasterRenderer):
            return
        if same and shader_of(renderer) is not None:
            renderer = with_range(renderer, low, high, picture.unit, band)
        else:
            renderer = make_range_renderer(layer.dataProvider(), style, low, high, picture.unit, band)
            if style in self.ramps:
                renderer = with_ramp(renderer, self.ramps[style])
            renderer.setOpacity(self.opacity)
            layer.setCustomProperty(PROPERTY_STYLE, style.value)
        self._set_renderer(layer, renderer)

    def remember(self) -> None:
        """Note the colours that the layer has now, perhaps from QGIS's own dialogs, for when this kind comes again."""
        layer = self.layer
        known = {style.value: style for style in COLOURS}
        style = known.get(str(layer.customProperty(PROPERTY_STYLE))) if layer is not None else None
        if layer is None or not layer.isValid() or not layer.customProperty(PROPERTY_STYLE):
            return
        self.opacity = layer.opacity()
        ramp = ramp_of(layer.renderer())
        if style is not None and ramp is not None:
            self.take(style, ramp, self.opacity)

    def take(self, style: Style, ramp: QgsColorRamp, opacity: float) -> None:
        """Note the colours of a kind, of this layer or of points."""
        self.opacity = opacity
        if style in self.ramps or not _is_usual(ramp, style):
            self.ramps[style] = ramp

    def set_visible(self, visible: bool) -> None:
        """Show the layer, or hide it while points are shown: it would cover them."""
        if self.layer is not None:
            tick(self.layer, visible)

    def ramp(self) -> QgsColorRamp | None:
        """The ramp of the layer; None when it has none."""
        layer = self.layer
        return ramp_of(layer.renderer()) if layer is not None else None

    def set_ramp(self, ramp: QgsColorRamp) -> None:
        """Give the layer other colours."""
        layer = self.layer
        if layer is not None and shader_of(layer.renderer()) is not None:
            self._set_renderer(layer, with_ramp(layer.renderer(), ramp))
            self.remember()

    def set_opacity(self, opacity: float) -> None:
        """Let the map below be seen, 0 to 1."""
        self.opacity = opacity
        layer = self.layer
        if layer is not None:
            layer.setOpacity(opacity)
            layer.emitStyleChanged()
            layer.triggerRepaint()

    def forget_colours(self) -> None:
        """The usual colours for all that is shown from now on; a layer that is there keeps its own."""
        self.ramps, self.opacity = {}, 1.0

    def _set_renderer(self, layer: QgsRasterLayer, renderer: QgsRasterRenderer) -> None:
        layer.setRenderer(renderer)
        layer.emitStyleChanged()
        layer.triggerRepaint()

    def switch_band(self, band: int) -> None:
        """Show another date in the same colours."""
        layer = self.layer
        renderer = layer.renderer() if layer is not None else None
        if isinstance(renderer, QgsSingleBandPseudoColorRenderer) and renderer.usesBands() != [band]:
            set_band(renderer, band)
            layer.triggerRepaint()


def tick(layer: QgsMapLayer, visible: bool) -> None:
    """Show or hide a layer of a project on the map."""
    node = layer.project().layerTreeRoot().findLayer(layer.id()) if layer.project() is not None else None
    if node is not None and node.itemVisibilityChecked() != visible:
        node.setItemVisibilityChecked(visible)


def usual_ramp(style: Style) -> QgsColorRamp:
    """The ramp that a kind of layer has when nothing else was chosen."""
    colours = COLOURS[style]
    places = np.linspace(0.0, 1.0, len(colours)).tolist()
    stops = [QgsGradientStop(place, QColor(colour)) for place, colour in zip(places, colours)][1:-1]
    return QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops)


def _is_usual(ramp: QgsColorRamp, style: Style) -> bool:
    return ramp_colours(ramp, len(COLOURS[style])) == ramp_colours(usual_ramp(style), len(COLOURS[style]))
