# SPDX-License-Identifier: GPL-2.0-or-later
"""A report as a print layout of QGIS: map, legend, scale bar and north arrow, plots, points, methods, references."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsColorRampLegendNode,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor, QImage

from ...core.errors import InsarError
from ...core.files.hdf5 import atomic_path
from ...processing_provider.algorithm import ICONS
from ...processing_provider.compat import set_legend_format
from ...processing_provider.translation import mark, tr
from .report_pages import (
    BODY,
    GAP,
    INNER,
    SMALL,
    TITLE,
    Cell,
    Column,
    Pages,
    picture_height,
    table_height,
    text_format,
    text_height,
)

MAP_HEIGHTS = (70.0, 110.0)
"""Least and greatest, millimetres."""
LEGEND_WIDTH = 80.0
RAMP = QSizeF(5.0, 20.0)
"""Of a range of colours in the legend, millimetres."""
ARROW = 12.0
DOTS_PER_INCH = 300
LINES_WITH_HEADING = 20.0
"""Millimetres of a paragraph that stay with its heading."""
POINT_COLUMNS = (
    Column("", 0.05),
    Column(mark("Name"), 0.30),
    Column(mark("x, y"), 0.25),
    Column(mark("Rate [mm/year]"), 0.18),
    Column(mark("Coherence"), 0.12),
    Column(mark("Dates"), 0.10),
)


@dataclass(frozen=True)
class MapView:
    """What the map shows: layers from the top, those in the legend, and where."""

    layers: tuple[QgsMapLayer, ...]
    in_legend: tuple[QgsMapLayer, ...]
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Report:
    """What a report says.

    Attributes
    ----------
    map_note : str
        What the colours mean, and relative to what.
    pictures : tuple of (id, heading, image)
        Plots, as wide as the page.
    points : tuple of rows
        Cells of `POINT_COLUMNS`.
    points_note : str
        Where the rates come from.
    """

    title: str
    subtitle: str
    view: MapView
    map_note: str
    pictures: tuple[tuple[str, str, QImage], ...] = ()
    points: tuple[tuple[Cell, ...], ...] = ()
    points_note: str = ""
    methods: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


def make_layout(project: QgsProject, name: str, report: Report) -> QgsPrintLayout:
    """The report as a layout that is not in the project yet."""
    layout = QgsPrintLayout(project)
    layout.setName(name)
    pages = Pages(layout)
    pages.text("title", report.title, TITLE, bold=True, after=1.0)
    pages.text("subtitle", report.subtitle, SMALL)
    _add_map(pages, report)
    for name_, heading, image in report.pictures:
        pages.heading(f"{name_}_heading", heading, picture_height(image))
        pages.picture(name_, image)
    if report.points:
        pages.heading("points_heading", tr("Points and areas"), table_height(min(len(report.points), 5)))
        pages.table("points", POINT_COLUMNS, report.points)
        pages.text("points_note", report.points_note, SMALL)
    if report.methods:
        text = " ".join(report.methods)
        pages.heading("methods_heading", tr("Methods"), text_height(text, BODY, INNER))
        pages.text("methods", text)
    if report.references:
        pages.heading("references_heading", tr("References"), LINES_WITH_HEADING)
        for number, reference in enumerate(report.references):
            pages.text(f"reference_{number + 1}", reference, SMALL, after=0.5)
    return layout


def _add_map(pages: Pages, report: Report) -> None:
    """The map, and below it the legend beside the scale bar and what the colours mean."""
    view = report.view
    shown = QgsLayoutItemMap(pages.layout)
    shown.setId("map")
    shown.setCrs(view.crs)
    shown.setLayers(list(view.layers))
    shown.setKeepLayerSet(True)
    shown.setFrameEnabled(True)
    shown.setBackgroundColor(QColor("white"))
    top = pages.y
    shape = view.extent.height() / view.extent.width() if view.extent.width() > 0 else 1.0
    pages.place(shown, min(max(INNER * shape, MAP_HEIGHTS[0]), MAP_HEIGHTS[1]))
    shown.zoomToExtent(view.extent)
    pages.put(_arrow(pages, shown), INNER - ARROW - 2.0, top + 2.0, ARROW, ARROW)
    legend = _legend(pages, shown, view.in_legend)
    beside = LEGEND_WIDTH + GAP
    bar = _scale_bar(pages, shown)
    note = pages.label("map_note", report.map_note, SMALL)
    note_height = text_height(report.map_note, SMALL, INNER - beside)
    top = pages.y
    pages.put(bar, beside, top, INNER - beside, 12.0)
    pages.put(note, beside, top + 14.0, INNER - beside, note_height)
    if legend is None:
        pages.y = top + 14.0 + note_height + GAP
        return
    pages.put(legend, 0.0, top, LEGEND_WIDTH, 30.0)
    legend.adjustBoxSize()
    pages.y = top + max(legend.rect().height(), 14.0 + note_height) + 2 * GAP


def _arrow(pages: Pages, shown: QgsLayoutItemMap) -> QgsLayoutItemPicture:
    """An arrow to the north of the map."""
    arrow = QgsLayoutItemPicture(pages.layout)
    arrow.setId("north")
    picture = base64.b64encode((ICONS / "north.svg").read_bytes()).decode("ascii")
    arrow.setPicturePath(f"base64:{picture}", QgsLayoutItemPicture.Format.FormatSVG)
    arrow.setLinkedMap(shown)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    return arrow


def _legend(pages: Pages, shown: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> QgsLayoutItemLegend | None:
    """A legend of some layers of the map; None without any."""
    if not layers:
        return None
    legend = QgsLayoutItemLegend(pages.layout)
    legend.setId("legend")
    legend.setLinkedMap(shown)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers:
        _tidy(legend, root.addLayer(layer))
    set_legend_format(legend, QgsLegendStyle.Style.Subgroup, text_format(BODY, bold=True))
    set_legend_format(legend, QgsLegendStyle.Style.SymbolLabel, text_format(SMALL))
    return legend


def _tidy(legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> None:
    """Of a raster only the colours, long enough to read, without the name of the band."""
    entries = legend.model().layerOriginalLegendNodes(node)
    ramps = [number for number, entry in enumerate(entries) if isinstance(entry, QgsColorRampLegendNode)]
    if ramps:
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, ramps)
        for number in ramps:
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, number, RAMP)
        legend.model().refreshLayerLegend(node)


def _scale_bar(pages: Pages, shown: QgsLayoutItemMap) -> QgsLayoutItemScaleBar:
    bar = QgsLayoutItemScaleBar(pages.layout)
    bar.setId("scale")
    bar.setLinkedMap(shown)
    bar.setStyle("Line Ticks Up")
    bar.applyDefaultSize()
    bar.setTextFormat(text_format(SMALL))
    return bar


def export_pdf(layout: QgsPrintLayout, path: str) -> None:
    """Write a layout as PDF.

    Raises
    ------
    InsarError
        When it cannot be written.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DOTS_PER_INCH
    with atomic_path(path) as temporary:
        done = QgsLayoutExporter(layout).exportToPdf(str(temporary), settings)
        if done != QgsLayoutExporter.ExportResult.Success or not temporary.is_file():
            raise InsarError(tr("{path} cannot be written; choose another folder.").format(path=path))
