# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of what the dock shows: gathered from its panels, saved as PDF, and left as a layout in the project."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import InsarError
from ...core.report.methods_record import recorded_methods
from ...core.report.references import cited
from ...core.version import version
from ...processing_provider.results import PROPERTY_DATASET
from ...processing_provider.translation import tr
from ..markers import Mark
from ..plots.plot_export import FOLDER, render_picture
from ..series.curves import Curve
from ..series.series_items import place_text, rate_text
from ..series.time_series_panel import TimeSeriesPanel
from ..session import Session, Source, Target
from ..targets import make_crs
from ..transect.transect_panel import TransectPanel
from .report_layout import MapView, Report, export_pdf, make_layout
from .report_marks import marks_layer
from .report_pages import Cell

PICTURE_WIDTH, PICTURE_SCALE = 760, 3.0
"""Width at which plots are laid out, and pixels for one of it."""
LEGEND_LAYERS = 4
AROUND = 0.04
"""Of the size of the data, shown around them."""
FILE_REFERENCE = "#000000"


def ask_report(parent: QWidget, series: TimeSeriesPanel, transect: TransectPanel) -> None:
    """Ask for a file, make the report, and say where it is, or why there is none."""
    stored, session = QgsSettings(), series.session
    start = Path(str(stored.value(FOLDER, "")) or Path.home()) / "insar_report.pdf"
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save the report"), str(start), tr("PDF (*.pdf)"))
    if not path:
        return
    path = path if path.lower().endswith(".pdf") else f"{path}.pdf"
    stored.setValue(FOLDER, str(Path(path).parent))
    try:
        layout = save_report(path, series, transect)
    except InsarError as error:
        session.said.emit(str(error), True)
        return
    text = tr("Saved {path}. To change it: Project > Layouts > {name}.")
    session.said.emit(text.format(path=path, name=layout.name()), False)


def save_report(path: str, series: TimeSeriesPanel, transect: TransectPanel) -> QgsPrintLayout:
    """Write the report of what two panels and their map show; its layout stays in the project.

    Raises
    ------
    InsarError
        When nothing is on the map, histories are still being read, or the file cannot be written. Nothing is then
        left in the project.
    """
    project, canvas = series.session.project, series.canvas
    if not canvas.layers():
        raise InsarError(tr("The map is empty; show a layer, such as the velocity, and make the report again."))
    if (series.book.curves() and series.book.is_reading) or transect.book.busy:
        raise InsarError(tr("Values are still being read; make the report again in a moment."))
    marks = marks_layer(all_marks(series.session, transect), canvas.mapSettings().destinationCrs(), project)
    report = gather(series, transect, marks)
    project.addMapLayer(marks, False)  # not in the tree: the map of QGIS has the dock's own markers
    layout = make_layout(project, free_name(project), report)
    try:
        export_pdf(layout, path)
    except InsarError:
        layout.deleteLater()
        project.removeMapLayer(marks.id())
        raise
    project.layoutManager().addLayout(layout)
    return layout


def free_name(project: QgsProject) -> str:
    """A name that no layout of the project has."""
    name, number = tr("InSAR report"), 1
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    while (name if number == 1 else f"{name} {number}") in taken:
        number += 1
    return name if number == 1 else f"{name} {number}"


def gather(series: TimeSeriesPanel, transect: TransectPanel, marks: QgsMapLayer) -> Report:
    """All that the report says.

    Raises
    ------
    InsarError
        When a file of the result cannot be read.
    """
    session = series.session
    curves = series.book.curves()
    methods = session_methods(session)
    return Report(
        tr("Ground displacement along the line of sight"),
        subtitle(session),
        map_view(series.canvas, marks),
        map_note(session),
        pictures(series, transect),
        tuple(point_row(curve, coherence, session) for curve, coherence in zip(curves, series.book.coherences(curves))),
        points_note(session),
        methods,
        cited(" ".join(methods)),
    )


def subtitle(session: Session) -> str:
    """Files, dates, program and day."""
    lines = [str(source.path) if isinstance(source, Source) else source.title for source in session.shown_sources]
    days = [day for source in session.shown_sources for day in source.dates]
    made = f"InSAR Workbench {version()}, {datetime.now(timezone.utc):%Y-%m-%d}"
    if days:
        made = tr("{first} to {last}").format(first=min(days), last=max(days)) + f"  ·  {made}"
    return "\n".join([*lines, made])


def session_methods(session: Session) -> tuple[str, ...]:
    """How the opened result was made: of its velocity, else of the series that is shown."""
    results = next(iter(session.results), None)
    series = next((source.path for source in session.sources if source.shown), None)
    path = results.velocity if results is not None and results.velocity is not None else series
    return recorded_methods(path, series) if path is not None else ()


def map_view(canvas: QgsMapCanvas, marks: QgsMapLayer) -> MapView:
    """What the map of QGIS shows of our uppermost raster, with the marks; that and vector layers are in the legend."""
    layers = canvas.layers()
    ours = [one for one in layers if isinstance(one, QgsRasterLayer) and one.customProperty(PROPERTY_DATASET)]
    vectors = [one for one in layers if isinstance(one, QgsVectorLayer)]
    settings = canvas.mapSettings()
    legend = [*ours[:1], *vectors][:LEGEND_LAYERS] or layers[:1]
    extent = canvas.extent()
    if ours:
        data = settings.layerExtentToOutputExtent(ours[0], ours[0].extent())
        part = extent.intersect(data.buffered(AROUND * max(data.width(), data.height())))
        extent = extent if part.isEmpty() else part
    return MapView((marks, *layers), tuple(legend), extent, settings.destinationCrs())


def map_note(session: Session) -> str:
    """What the sign means, and relative to what."""
    reference = reference_target(session)
    note = tr("Positive: toward the radar, negative: away from it.")
    if reference is not None:
        note += " " + tr("Relative to the reference R at {place}.").format(place=place_of(reference))
    return note


def reference_target(session: Session) -> Target | None:
    """The reference of the dock, else that of the first file; None when it has none."""
    if session.reference is not None:
        return session.reference
    source = next((one for one in session.sources if one.shown), None)
    pixel = source.series.metadata.reference if source is not None else None
    if source is None or pixel is None:
        return None
    grid = source.series.grid
    return Target(0, (grid.centre(*pixel),), session.data_crs.authid() or grid.crs_wkt, FILE_REFERENCE)


def place_of(target: Target) -> str:
    """Coordinates with the name of their system."""
    crs = make_crs(target.crs)
    return f"{place_text(target.vertices, crs.toWkt())} ({crs.authid() or crs.description()})"


def all_marks(session: Session, transect: TransectPanel) -> list[Mark]:
    """Reference, points, areas and transects."""
    reference = reference_target(session)
    marks = [Mark(t.number, str(t.number), t.colour, t.vertices, make_crs(t.crs)) for t in session.targets]
    marks += [
        Mark(line.number, f"T{line.number}", line.colour, line.vertices, make_crs(line.crs), is_line=True)
        for line in transect.book.lines
    ]
    if reference is not None:
        crs = make_crs(reference.crs)
        marks.append(Mark(0, "R", reference.colour, reference.vertices, crs, square=True))
    return marks


def pictures(series: TimeSeriesPanel, transect: TransectPanel) -> tuple[tuple[str, str, QImage], ...]:
    """The plots that have something to show; without pyqtgraph there are none."""
    found = []
    for name, heading, panel, shown in (
        ("time_series", tr("Time series"), series, bool(series.session.targets)),
        ("transect", tr("Transect"), transect, bool(transect.book.shown)),
    ):
        if shown and not panel.plot.problem:
            panel.redraw()  # behind another panel it is not up to date
            bar = transect.bar.scale if panel is transect and not transect.bar.isHidden() else None
            found.append((name, heading, render_picture(panel.plot, PICTURE_WIDTH, PICTURE_SCALE, bar)))
    return tuple(found)


def point_row(curve: Curve, coherence: float | None, session: Session) -> tuple[Cell, ...]:
    """A point or area in one series."""
    target, label = curve.target, session.label(curve.source)
    known = curve.history is not None and not curve.problem
    return (
        Cell(str(target.number), target.colour),
        Cell(f"{target.title} · {label}" if label else target.title),
        Cell(place_text(target.vertices, make_crs(target.crs).toWkt())),
        Cell(rate_text(curve)),
        Cell("–" if coherence is None else f"{coherence:.2f}"),
        Cell(str(len(curve.history.dates)) if known else "–"),
    )


def points_note(session: Session) -> str:
    """Where rates come from, and what was left out."""
    model = session.model
    note = tr("Rate ± one standard deviation of the model in the plot.")
    if model.start or model.end:
        words = tr("Fitted from {first} to {last}.")
        note += " " + words.format(first=model.start or tr("the first date"), last=model.end or tr("the last date"))
    if model.excluded:
        note += " " + tr("Left out: {dates}.").format(dates=", ".join(day.isoformat() for day in model.excluded))
    return note
