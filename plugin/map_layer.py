# SPDX-License-Identifier: GPL-2.0-or-later
"""The one raster layer of the map panel: what it shows, at which date, in which colours, relative to which reference.

The layer belongs to the project and stays when the dock is closed; it is known by a custom property, so that the dock
takes it up again instead of making another.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsDataProvider,
    QgsDateTimeRange,
    QgsLayerTreeLayer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from ..core.errors import InsarError
from ..core.raster import quiet
from ..core.virtual_raster import shifted
from ..processing_provider.algorithm import tr
from ..processing_provider.compat import set_band, set_band_ranges
from ..processing_provider.results import set_properties
from ..processing_provider.styling import make_range_renderer
from .layers import PROPERTY_OFFSET, PROPERTY_ORIGINAL
from .map_views import Picture

PROPERTY_MAP = "insar_workbench/map"
TITLE = tr("InSAR map")


class MapLayer:
    """Finds, makes and changes the layer. A layer that the person removed is made anew when something is shown."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._id = ""

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer, None when there is none in the project."""
        layer = self._project.mapLayer(self._id) if self._id else None
        if layer is None:
            layers = self._project.mapLayers().values()
            layer = next((item for item in layers if item.customProperty(PROPERTY_MAP)), None)
            self._id = layer.id() if layer is not None else ""
        return layer

    def show(self, picture: Picture, offsets: Sequence[float] | None, ranges: Sequence[QgsDateTimeRange]) -> None:
        """Exchange the data of the layer, or make the layer.

        Parameters
        ----------
        offsets : sequence of float, optional
            What is added to each band, in the unit of the picture.
        ranges : sequence of QgsDateTimeRange
            The time of each band, for the temporal controller; empty without dates.

        Raises
        ------
        InsarError
            When QGIS cannot read the raster.
        """
        layer = self.layer
        source = shifted(picture.path, *offsets) if offsets is not None else str(picture.path)
        if layer is None:
            with quiet():  # QGIS looks for colours in the first band, which is 0 everywhere
                layer = QgsRasterLayer(source, TITLE, "gdal")
        elif layer.source() != source:
            layer.setDataSource(source, layer.name(), "gdal", QgsDataProvider.ProviderOptions())
        if not layer.isValid():
            raise InsarError(tr("QGIS cannot read {path}; choose what to show once more.").format(path=picture.path))
        for key in (PROPERTY_ORIGINAL, PROPERTY_OFFSET):
            layer.removeCustomProperty(key)
        set_properties(layer, {**picture.view.properties(), PROPERTY_MAP: "1"})
        layer.setName(f"{TITLE}: {picture.view.title}")
        set_band_ranges(layer, ranges)
        if not self._id:
            self._id = layer.id()
            self._project.addMapLayer(layer, False)
            self._project.layerTreeRoot().insertChildNode(0, QgsLayerTreeLayer(layer))

    def paint(self, picture: Picture, band: int, low: float, high: float) -> None:
        """Give the layer its colours and band."""
        layer = self.layer
        if layer is not None:
            renderer = make_range_renderer(layer.dataProvider(), picture.view.style, low, high, picture.unit, band)
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


def relative(samples: np.ndarray, offsets: Sequence[float] | None) -> np.ndarray:
    """Samples of all bands relative to the reference."""
    if offsets is None:
        return samples
    return samples + np.asarray(offsets, dtype=np.float32)[:, None]
