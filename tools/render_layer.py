# SPDX-License-Identifier: GPL-2.0-or-later
"""Render one raster layer with its own style to a picture with title, colour bar and scale bar, headless.

python3 render_layer.py LAYER.tif PICTURE.png --title TEXT [--dem DEM.tif] [--point LON,LAT]
"""

from __future__ import annotations

import argparse
import math
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsHillshadeRenderer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPen

MAP_WIDTH, MARGIN, BAR_WIDTH, TITLE_HEIGHT, FOOT_HEIGHT = 900, 30, 190, 90, 60


def open_layer(path: str, name: str) -> QgsRasterLayer:
    """Open a raster; stop the program with a sentence when it cannot be read."""
    layer = QgsRasterLayer(path, name)
    if not layer.isValid():
        sys.exit(f"{path} cannot be opened as a raster layer.")
    return layer


def hillshade(path: str) -> QgsRasterLayer:
    """Return the elevation model as a hillshade."""
    layer = open_layer(path, "hillshade")
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315, 45)
    renderer.setZFactor(2.0 / 111_000.0 if layer.crs().isGeographic() else 2.0)
    layer.setRenderer(renderer)
    # heights between the pixels, or every pixel's edge becomes a cliff
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    layer.setOpacity(0.6)
    return layer


def map_settings(layers: list[QgsRasterLayer]) -> QgsMapSettings:
    """Return settings for a map of the first layer's extent; the first layer is on top."""
    extent = QgsRectangle(layers[0].extent())
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    # a degree of longitude is shorter than one of latitude: stretch the map to look right
    shrink = math.cos(math.radians(extent.center().y())) if layers[0].crs().isGeographic() else 1.0
    height = int(MAP_WIDTH * extent.height() / extent.width() / shrink)
    settings.setOutputSize(QSize(MAP_WIDTH, min(max(height, 200), 2 * MAP_WIDTH)))
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("white"))
    return settings


def render_map(settings: QgsMapSettings, extent: QgsRectangle) -> QImage:
    """Let QGIS draw the map, stretched to the picture."""
    wide = QgsMapSettings(settings)
    size = settings.outputSize()
    wide.setOutputSize(QSize(size.width(), int(size.width() * extent.height() / extent.width())))
    wide.setExtent(extent)
    job = QgsMapRendererParallelJob(wide)
    job.start()
    job.waitForFinished()
    smooth = Qt.TransformationMode.SmoothTransformation
    return job.renderedImage().scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def colour_items(layer: QgsRasterLayer) -> list[tuple[float, QColor]]:
    """Values and colours of the layer's ramp, lowest first."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        sys.exit(f"{layer.source()} has no colour ramp; its style file (.qml) is missing.")
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    return [(item.value, QColor(item.color)) for item in items if math.isfinite(item.value)]


def font(size: int, bold: bool = False) -> QFont:
    """Return a plain sans-serif font, pixel size."""
    result = QFont("DejaVu Sans")
    result.setPixelSize(size)
    result.setBold(bold)
    return result


def draw_colour_bar(painter: QPainter, box: QRectF, items: list[tuple[float, QColor]], unit: str) -> None:
    """Draw the ramp with numbers, and what its ends mean."""
    low, high = items[0][0], items[-1][0]
    gradient = QLinearGradient(box.bottomLeft(), box.topLeft())
    for value, colour in items:
        gradient.setColorAt((value - low) / (high - low), colour)
    painter.setPen(QPen(QColor("black")))
    painter.setBrush(gradient)
    painter.drawRect(box)
    painter.setFont(font(16))
    step = nice_step((high - low) / 6.0)
    value = math.ceil(low / step) * step
    while value <= high + 1e-9 * step:
        y = box.bottom() - (value - low) / (high - low) * box.height()
        painter.drawLine(QPointF(box.right(), y), QPointF(box.right() + 6, y))
        painter.drawText(QPointF(box.right() + 12, y + 6), f"{round(value, 10):g}".replace("-", "\u2212"))
        value += step
    painter.setFont(font(16, bold=True))
    painter.drawText(QPointF(box.left(), box.top() - 34), unit)
    painter.setFont(font(14))
    painter.drawText(QPointF(box.left(), box.top() - 12), "toward the radar")
    painter.drawText(QPointF(box.left(), box.bottom() + 24), "away from the radar")


def nice_step(step: float) -> float:
    """Round up to 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= step * (1 - 1e-9))


def draw_scale_bar(painter: QPainter, settings: QgsMapSettings, origin: QPointF) -> None:
    """Draw a bar of a round number of kilometres or metres."""
    extent = settings.extent()
    width = extent.width()
    if settings.destinationCrs().isGeographic():
        width *= 111_320.0 * math.cos(math.radians(extent.center().y()))
    length = nice_step(width / 8.0)
    pixels = length / width * MAP_WIDTH
    painter.setPen(QPen(QColor("black"), 3))
    painter.drawLine(origin, QPointF(origin.x() + pixels, origin.y()))
    painter.setFont(font(15))
    label = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    painter.drawText(QPointF(origin.x() + pixels + 10, origin.y() + 6), label)


def draw_reference(painter: QPainter, settings: QgsMapSettings, point: QgsPointXY, origin: QPointF) -> None:
    """Draw a square where the reference point lies."""
    extent, size = settings.extent(), settings.outputSize()
    x = origin.x() + (point.x() - extent.xMinimum()) / extent.width() * size.width()
    y = origin.y() + (extent.yMaximum() - point.y()) / extent.height() * size.height()
    painter.setPen(QPen(QColor("white"), 2))
    painter.setBrush(QColor("black"))
    painter.drawRect(QRectF(x - 6, y - 6, 12, 12))
    painter.setPen(QColor("black"))
    painter.setFont(font(15))
    foot = origin.y() + size.height() + 34
    painter.drawRect(QRectF(origin.x() + MAP_WIDTH - 160, foot - 6, 12, 12))
    painter.drawText(QPointF(origin.x() + MAP_WIDTH - 140, foot + 6), "reference point")


def map_point(text: str, crs: QgsCoordinateReferenceSystem) -> QgsPointXY:
    """Read LON,LAT into map coordinates."""
    lon, lat = (float(word) for word in text.split(","))
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(world, crs, QgsProject.instance()).transform(QgsPointXY(lon, lat))


def draw_picture(arguments: argparse.Namespace) -> QImage:
    """Compose title, map and legend."""
    layer = open_layer(arguments.layer, "velocity")
    layers = [layer] + ([hillshade(arguments.dem)] if arguments.dem else [])
    if len(layers) > 1:
        layer.setOpacity(0.75)
    items = colour_items(layer)
    settings = map_settings(layers)
    size, extent = settings.outputSize(), QgsRectangle(layer.extent())
    picture = QImage(
        2 * MARGIN + MAP_WIDTH + BAR_WIDTH,
        TITLE_HEIGHT + size.height() + FOOT_HEIGHT,
        QImage.Format.Format_RGB32,
    )
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    title, _, subtitle = arguments.title.partition("|")
    painter.setFont(font(26, bold=True))
    painter.drawText(QPointF(MARGIN, 42), title.strip())
    painter.setFont(font(16))
    painter.drawText(QPointF(MARGIN, 70), subtitle.strip())
    origin = QPointF(MARGIN, TITLE_HEIGHT)
    painter.drawImage(origin, render_map(settings, extent))
    painter.setPen(QPen(QColor("black")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(origin.x(), origin.y(), size.width(), size.height()))
    bar = QRectF(MARGIN + MAP_WIDTH + 30, TITLE_HEIGHT + 60, 26, size.height() - 110)
    draw_colour_bar(painter, bar, items, arguments.unit)
    draw_scale_bar(painter, settings, QPointF(MARGIN, TITLE_HEIGHT + size.height() + 34))
    if arguments.point:
        draw_reference(painter, settings, map_point(arguments.point, layer.crs()), origin)
    painter.end()
    return picture


def main() -> int:
    """Run the program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("layer")
    parser.add_argument("picture")
    parser.add_argument("--title", default="Velocity along the line of sight", help="title | second line")
    parser.add_argument("--unit", default="mm/year")
    parser.add_argument("--dem", default="")
    parser.add_argument("--point", default="", help="LON,LAT of the reference point")
    arguments = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    saved = draw_picture(arguments).save(arguments.picture)
    if not saved:
        print(f"{arguments.picture} cannot be written.", file=sys.stderr)
    application.exitQgis()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
