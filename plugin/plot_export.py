# SPDX-License-Identifier: GPL-2.0-or-later
"""A plot as a picture: file or clipboard. Black on white, whatever the theme of the screen and the size of the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ..core.errors import InsarError
from ..processing_provider.algorithm import tr
from .plot_widget import PlotWidget

PICTURE_WIDTH = 800
"""Width at which a picture is laid out, in pixels of the screen: it makes text and dots fit a page."""
PICTURE_SCALE = 3.0
"""Pixels of a picture for one of its layout."""
LEAST_WIDTH = 1200
"""Pixels of a picture at least."""
LAYOUT_LEAST, LAYOUT_MOST = 300, 4000
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


def render_picture(plot: PlotWidget, width: int = PICTURE_WIDTH, scale: float = PICTURE_SCALE) -> QImage:
    """The plot as an image.

    Parameters
    ----------
    width : int
        Width at which it is laid out: the wider, the smaller are text and dots in the picture.
    scale : float
        Pixels of the image for one of the layout; raised when the image would be less than 1200 pixels wide.

    Raises
    ------
    InsarError
        When there is no plot, because pyqtgraph is missing.
    """
    size = _layout_size(plot, width)
    scale = max(scale, LEAST_WIDTH / size.width())
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_ARGB32)
    plot.paint(image, size)
    # after painting: text would follow the resolution
    image.setDotsPerMeterX(round(scale * DOTS_PER_METRE))
    image.setDotsPerMeterY(round(scale * DOTS_PER_METRE))
    return image


def save_picture(plot: PlotWidget, path: str | Path, width: int = PICTURE_WIDTH, scale: float = PICTURE_SCALE) -> None:
    """Write a PNG or SVG file; the end of the name decides. For `width` and `scale` see `render_picture`.

    Raises
    ------
    InsarError
        When it cannot be written.
    """
    if Path(path).suffix.lower() == ".svg":
        text = plot.svg(_layout_size(plot, width))
        try:
            Path(path).write_text(text, encoding="utf-8")
        except OSError as error:
            raise InsarError(f"{path} cannot be written: {error}.") from error
    elif not render_picture(plot, width, scale).save(str(path)):
        raise InsarError(f"{path} cannot be written; choose another folder, and a name that ends in .png or .svg.")


def copy_picture(plot: PlotWidget) -> None:
    """Put the plot on the clipboard as an image, and as SVG where that can be made.

    Raises
    ------
    InsarError
        When there is no plot, because pyqtgraph is missing.
    """
    image = render_picture(plot)
    data = QMimeData()
    data.setImageData(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data.setData("image/png", buffer.data())
    try:
        text = plot.svg(_layout_size(plot, PICTURE_WIDTH))
    except InsarError:
        pass  # the image is what most programs take; saving as SVG says what is missing
    else:
        data.setData("image/svg+xml", QByteArray(text.encode("utf-8")))
    QApplication.clipboard().setMimeData(data)


def _layout_size(plot: PlotWidget, width: int) -> QSize:
    """Size at which a picture is laid out; a plot without pyqtgraph is refused."""
    if plot.problem:
        raise InsarError(plot.problem)
    width = min(max(width, LAYOUT_LEAST), LAYOUT_MOST)
    return QSize(width, plot.height_for(width))
