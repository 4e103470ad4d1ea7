# SPDX-License-Identifier: GPL-2.0-or-later
"""Map layers as results: a GeoTIFF, its style beside it, and a layer that knows the HDF5 file it came from."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..core.errors import FormatError
from .style import Style

if TYPE_CHECKING:
    from ..core.maps.colours import ColourScale
    from ..core.maps.map_layers import MapLayer

PROPERTY_SOURCE = "insar_workbench/source"
PROPERTY_DATASET = "insar_workbench/dataset"
PROPERTY_SERIES = "insar_workbench/timeseries"

# QGIS does not keep post-processors alive: one without a Python reference is silently never called, one that is
# shared by two outputs crashes QGIS 3.22. So each output has its own, and the latest ones stay here.
_ALIVE: deque[StyleLoader] = deque(maxlen=1000)


@dataclass(frozen=True)
class LayerSource:
    """Where a map layer comes from.

    Attributes
    ----------
    product : Path
        The HDF5 file.
    dataset : str
        Name of the layer in it.
    title : str
        Name of the map layer.
    style : Style
    series : Path, optional
        The time series behind it.
    mask : Path, optional
        Pixels that are 0 in this mask are not shown.
    """

    product: Path
    dataset: str
    title: str
    style: Style
    series: Path | None = None
    mask: Path | None = None

    def properties(self) -> dict[str, str]:
        """Custom properties by which the dock finds the data of a layer again."""
        found = {PROPERTY_SOURCE: str(self.product.resolve()), PROPERTY_DATASET: self.dataset}
        if self.series is not None:
            found[PROPERTY_SERIES] = str(self.series.resolve())
        return found


class StyleLoader(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style that lies beside its file; Processing does not do that by itself."""

    def __init__(self, properties: dict[str, str]) -> None:
        super().__init__()
        self._properties = properties

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        set_properties(layer, self._properties)


def set_properties(layer: QgsMapLayer, properties: dict[str, str]) -> None:
    """Write custom properties into a layer."""
    for key, value in properties.items():
        layer.setCustomProperty(key, value)


def write_layer(path: Path, source: LayerSource, context: QgsProcessingContext) -> str:
    """Write a map layer with its style; when QGIS is going to open it, see to its name and looks.

    Raises
    ------
    FormatError
        When it cannot be written.
    """
    from ..core.maps.map_layers import write_map_layer

    written = write_map_layer(
        source.product,
        source.dataset,
        path,
        description=source.title,
        series_path=source.series,
        mask_path=source.mask,
    )
    write_style(path, source, written)
    if context.willLoadLayerOnCompletion(str(path)):
        _finish(context.layerToLoadOnCompletionDetails(str(path)), source)
    return str(path)


def load_layer(path: Path, source: LayerSource, output: str, context: QgsProcessingContext) -> None:
    """Ask QGIS to open a layer that is no destination of the algorithm when the algorithm is done."""
    details = QgsProcessingContext.LayerDetails(source.title, context.project(), output)
    _finish(details, source)
    context.addLayerToLoadOnCompletion(str(path), details)


def _finish(details: QgsProcessingContext.LayerDetails, source: LayerSource) -> None:
    finish_details(details, source.title, source.properties())


def finish_details(details: QgsProcessingContext.LayerDetails, title: str, properties: dict[str, str]) -> None:
    """See to the name, the style beside the file, and the custom properties of a layer that QGIS is going to open."""
    loader = StyleLoader(properties)
    _ALIVE.append(loader)
    details.name = title
    details.setPostProcessor(loader)


def write_style(path: Path, source: LayerSource, written: MapLayer) -> None:
    """Write the style of a GeoTIFF beside it, where QGIS looks for it when the file is opened.

    Raises
    ------
    FormatError
        When the raster cannot be opened or the style cannot be written.
    """
    from .styling import make_renderer, save_style

    layer = _opened(path, source.title)
    layer.setRenderer(make_renderer(layer.dataProvider(), source.style, written.values, written.unit))
    set_properties(layer, source.properties())
    save_style(layer, path)


def write_scale_style(path: Path, title: str, scale: ColourScale, unit: str, band: int) -> None:
    """Write the style of one band of a GeoTIFF, in colours that core chose, beside it.

    Raises
    ------
    FormatError
        When the raster cannot be opened or the style cannot be written.
    """
    from .styling import make_scale_renderer, save_style

    layer = _opened(path, title)
    layer.setRenderer(make_scale_renderer(layer.dataProvider(), scale, unit, band))
    save_style(layer, path)


def _opened(path: Path, title: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), title, "gdal", options)
    if not layer.isValid():
        raise FormatError(f"{path} was written but QGIS cannot open it as a raster; write it to another folder.")
    return layer
