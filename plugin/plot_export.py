# SPDX-License-Identifier: GPL-2.0-or-later
"""A plot as a picture: file or clipboard. Black on white, whatever the theme of the screen is."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QApplication

from ..core.errors import InsarError
from .plot_widget import PlotWidget

PICTURE_SCALE = 3.0
"""Pixels of a picture for one on the screen."""


def render_picture(plot: PlotWidget, scale: float = PICTURE_SCALE) -> QImage:
    """The plot as an image with `scale` times the resolution of the screen.

    Raises
    ------
    InsarError
        When there is no plot, because pyqtgraph is missing.
    """
    _require_plot(plot)
    size = plot.view.size()
    image = QImage(size * scale, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(scale)
    with plot.printing():
        image.fill(plot.view.backgroundBrush().color())
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        plot.view.render(painter, QRectF(0, 0, size.width(), size.height()), plot.view.viewport().rect())
        painter.end()
    return image


def save_picture(plot: PlotWidget, path: str | Path) -> None:
    """Write a PNG or SVG file; the end of the name decides.

    Raises
    ------
    InsarError
        When it cannot be written.
    """
    _require_plot(plot)
    if Path(path).suffix.lower() == ".svg":
        try:
            Path(path).write_text(plot.svg(), encoding="utf-8")
        except OSError as error:
            raise InsarError(f"{path} cannot be written: {error}.") from error
    elif not render_picture(plot).save(str(path)):
        raise InsarError(f"{path} cannot be written; choose another folder, and a name that ends in .png or .svg.")


def copy_picture(plot: PlotWidget) -> None:
    """Put the plot on the clipboard, as an image and as SVG.

    Raises
    ------
    InsarError
        When there is no plot, because pyqtgraph is missing.
    """
    image = render_picture(plot)
    data = QMimeData()
    data.setImageData(image)
    data.setData("image/svg+xml", QByteArray(plot.svg().encode("utf-8")))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data.setData("image/png", buffer.data())
    QApplication.clipboard().setMimeData(data)


def _require_plot(plot: PlotWidget) -> None:
    if plot.problem:
        raise InsarError(plot.problem)
