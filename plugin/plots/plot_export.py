# SPDX-License-Identifier: GPL-2.0-or-later
"""A plot as a picture: file or clipboard. Black on white, whatever the theme of the screen and the size of the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ...core.errors import InsarError
from ...core.files.hdf5 import atomic_path
from ...processing_provider.translation import tr
from ..settings import PICTURE_WIDTHS, PlotStyle
from .colour_bar import Scale
from .plot_svg import beside
from .plot_widget import PlotWidget

LEAST_WIDTH = 1200
"""Pixels of a picture at least."""
DOTS_PER_METRE = 96 / 0.0254
FOLDER = "insar_workbench/export/folder"
FORMAT = "insar_workbench/export/format/"
PICTURE = "picture"
"""A kind of file for which the person chooses the format in the dialog."""
FORMATS = {"csv": ("csv",), "gpkg": ("gpkg",), "png": ("png",), "svg": ("svg",), PICTURE: ("png", "svg")}


def ask_path(parent: QWidget | None, kind: str, name: str) -> str:
    """Ask where to write a file; the folder and the format of the last time are offered.

    Parameters
    ----------
    kind : str
        csv, gpkg, png, svg, or picture (png or svg).
    name : str
        Proposed name without folder and ending.

    Returns
    -------
    str
        Path that ends in the format; empty when the person cancelled.
    """
    stored = QgsSettings()
    formats = FORMATS[kind]
    last = stored.value(FORMAT + kind, formats[0])
    chosen = last if last in formats else formats[0]
    folder = Path(str(stored.value(FOLDER, "")) or Path.home())
    start = (folder if folder.is_dir() else Path.home()) / f"{name}.{chosen}"
    filters = {ending: _filter(ending) for ending in formats}
    path, used = QFileDialog.getSaveFileName(
        parent, tr("Export"), str(start), ";;".join(filters.values()), filters[chosen]
    )
    if not path:
        return ""
    ending = Path(path).suffix.lower().lstrip(".")
    if ending not in formats:
        ending = next((known for known, text in filters.items() if text == used), chosen)
        path = f"{path}.{ending}"
    stored.setValue(FOLDER, str(Path(path).parent))
    stored.setValue(FORMAT + kind, ending)
    return path


def _filter(ending: str) -> str:
    return {
        "csv": tr("Table (*.csv)"),
        "gpkg": tr("GeoPackage (*.gpkg)"),
        "png": tr("Picture (*.png)"),
        "svg": tr("Vector picture (*.svg)"),
    }[ending]


def render_picture(
    plot: PlotWidget, width: int | None = None, scale: float | None = None, bar: Scale | None = None
) -> QImage:
    """The plot as an image.

    Parameters
    ----------
    width : int, optional
        Width at which it is laid out: the wider, the smaller are text and dots in the picture; None = that of the
        settings.
    scale : float, optional
        Pixels of the image for one of the layout; raised when the image would be less than 1200 pixels wide. None =
        that of the settings.
    bar : Scale, optional
        Colour bar on its right.

    Raises
    ------
    InsarError
        When there is no plot, because pyqtgraph is missing.
    """
    size = _layout_size(plot, width)
    scale = max(scale or PlotStyle.load().picture_scale, LEAST_WIDTH / size.width())
    font = _font(plot)
    inner = QSize(size.width() - (bar.width(font) if bar is not None else 0), size.height())
    image = QImage(round(inner.width() * scale), round(inner.height() * scale), QImage.Format.Format_ARGB32)
    plot.paint(image, inner)
    if bar is not None:
        image = _with_bar(image, bar, size, scale, font)
    # after painting: text would follow the resolution
    image.setDotsPerMeterX(round(scale * DOTS_PER_METRE))
    image.setDotsPerMeterY(round(scale * DOTS_PER_METRE))
    return image


def _with_bar(plot: QImage, bar: Scale, size: QSize, scale: float, font: QFont) -> QImage:
    """A plot and its colour bar."""
    image = QImage(round(size.width() * scale), plot.height(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.drawImage(0, 0, plot)
    painter.translate(plot.width(), 0)
    painter.scale(scale, scale)
    painter.setFont(font)
    bar.paint(painter, bar.width(font), size.height(), QColor("black"))
    painter.end()
    return image


def render_svg(plot: PlotWidget, width: int | None = None, bar: Scale | None = None) -> str:
    """The plot as the text of an SVG file; see `render_picture`.

    Raises
    ------
    InsarError
        When what it takes is missing.
    """
    size, font = _layout_size(plot, width), _font(plot)
    if bar is None:
        return plot.svg(size)
    inner = QSize(size.width() - bar.width(font), size.height())
    return beside(plot.svg(inner), bar.svg(inner.width(), bar.width(font), size.height(), font), size.width())


def save_picture(
    plot: PlotWidget,
    path: str | Path,
    width: int | None = None,
    scale: float | None = None,
    bar: Scale | None = None,
) -> None:
    """Write a PNG or SVG file; the end of the name decides. For the other parameters see `render_picture`.

    Raises
    ------
    InsarError
        When it cannot be written.
    """
    with atomic_path(path) as temporary:
        if temporary.suffix.lower() == ".svg":
            temporary.write_text(render_svg(plot, width, bar), encoding="utf-8")
        elif not render_picture(plot, width, scale, bar).save(str(temporary)):
            text = tr("{path} cannot be written; choose another folder, and a name that ends in .png or .svg.")
            raise InsarError(text.format(path=path))


def copy_picture(plot: PlotWidget, bar: Scale | None = None) -> None:
    """Put the plot on the clipboard as an image, and as SVG where that can be made.

    Raises
    ------
    InsarError
        When there is no plot, because pyqtgraph is missing.
    """
    image = render_picture(plot, bar=bar)
    data = QMimeData()
    data.setImageData(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data.setData("image/png", buffer.data())
    try:
        text = render_svg(plot, bar=bar)
    except InsarError:
        pass  # the image is what most programs take; saving as SVG says what is missing
    else:
        data.setData("image/svg+xml", QByteArray(text.encode("utf-8")))
    QApplication.clipboard().setMimeData(data)


def _layout_size(plot: PlotWidget, width: int | None) -> QSize:
    """Size at which a picture is laid out; a plot without pyqtgraph is refused."""
    if plot.problem:
        raise InsarError(plot.problem)
    low, high = PICTURE_WIDTHS
    width = min(max(width or PlotStyle.load().picture_width, low), high)
    return QSize(width, plot.height_for(width))


def _font(plot: PlotWidget) -> QFont:
    """Of the numbers beside a colour bar: that of the axes."""
    font = QFont(plot.font())
    font.setPointSize(plot.style_.font_size)
    return font
