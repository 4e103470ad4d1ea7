# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of plots as files and on the clipboard, and where files are written."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from insar_workbench.core.errors import InsarError, MissingDependency
from insar_workbench.core.optional import require
from insar_workbench.plugin.plots.plot_items import Band, Dots, Line, to_seconds
from insar_workbench.plugin.plots.plot_svg import open_path

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage

    from insar_workbench.plugin.plots.plot_widget import PlotWidget

COLOUR = "#d7191c"


@pytest.fixture
def make_plot(qgis_app: Any) -> Iterator[Callable[..., PlotWidget]]:
    """A function that makes a plot of a size with dots of every symbol, a line and a band."""
    from dock_helpers import pump

    from insar_workbench.plugin.plots.plot_widget import PlotWidget

    plots: list[PlotWidget] = []

    def make(width: int = 700, height: int = 350, rows: int = 2, shown: bool = True) -> PlotWidget:
        plot = PlotWidget(rows=rows)
        plot.resize(width, height)
        if shown:
            plot.show()
        plot.set_labels("LOS displacement", "mm")
        x = np.arange(12.0) * 86400 * 30
        symbols = [Dots((s,), x, np.linspace(-9, 9, 12) + n, COLOUR, symbol=s) for n, s in enumerate("otsd+x")]
        plot.draw([*symbols, Line(("l",), x, x * 0 + 3, COLOUR), Band(("b",), x, x * 0 - 2, x * 0 + 2, COLOUR)])
        pump()
        plots.append(plot)
        return plot

    yield make
    for plot in plots:
        plot.close_plot()
        plot.deleteLater()
    pump()


def ranges(plot: PlotWidget) -> list[list[float]]:
    """What is in view in the first plot."""
    found: list[list[float]] = plot.rows[0].plot.vb.viewRange()
    return found


def pixels(image: QImage) -> np.ndarray:
    """Rows, columns, RGB."""
    from qgis.PyQt.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.height() * image.bytesPerLine())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), -1, 4)[..., :3].copy()


def svg_size(text: str) -> tuple[int, int]:
    """Width and height that an SVG picture says it has."""
    found = re.search(r'<svg [^>]*width="(\d+)" height="(\d+)"', text)
    if found is None:
        raise ValueError(text[:300])
    return int(found[1]), int(found[2])


# --- SVG ---


def test_closed_paths_are_opened() -> None:
    assert open_path("M0,0 L5,0 L5,3 Z") == "M0,0 L5,0 L5,3 L0,0"
    assert open_path("M0,0 L5,0 Z M1,2 L3,4 Z ") == "M0,0 L5,0 L0,0 M1,2 L3,4 L1,2"
    assert open_path("M0,0 C1,1 2,2 3,3") == "M0,0 C1,1 2,2 3,3"
    assert open_path("") == ""


def test_svg_of_paths_as_qt6_writes_them(make_plot: Callable[..., PlotWidget], monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtCore import QSize

    plot = make_plot()
    exporter = require("pyqtgraph.exporters.SVGExporter")
    parse, closed = exporter.xml.parseString, []

    def as_qt6(text: Any) -> Any:
        document = parse(text)
        for path in document.getElementsByTagName("path"):
            if not path.getAttribute("d").rstrip().endswith("Z"):
                path.setAttribute("d", path.getAttribute("d").strip() + " Z ")
            closed.append(path)
        return document

    monkeypatch.setattr(exporter, "xml", SimpleNamespace(parseString=as_qt6, Element=exporter.xml.Element))
    original = exporter.correctCoordinates
    text = plot.svg(QSize(800, 400))
    assert len(closed) > 10
    assert exporter.correctCoordinates is original
    assert svg_size(text) == (800, 400)
    assert text.count("<path") > 10


def test_svg_that_fails_is_explained(make_plot: Callable[..., PlotWidget], monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtWidgets import QApplication

    from insar_workbench.plugin.plots.plot_export import copy_picture

    def fail(*_: Any) -> None:
        raise ValueError("not enough values to unpack")

    plot = make_plot()
    exporter = require("pyqtgraph.exporters.SVGExporter")
    monkeypatch.setattr(exporter, "correctCoordinates", fail)
    with pytest.raises(InsarError, match="save it as PNG"):
        plot.svg(QSize(800, 400))
    QApplication.clipboard().clear()
    copy_picture(plot)
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.hasFormat("image/png")
    assert not data.hasFormat("image/svg+xml")


def test_missing_qt_svg_is_explained(
    make_plot: Callable[..., PlotWidget], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    from insar_workbench.plugin.plots.plot_export import copy_picture, save_picture

    class Missing:
        """What pyqtgraph puts in the place of a module that cannot be imported."""

        def __getattr__(self, name: str) -> None:
            raise ImportError("No module named QtSvg")

    plot = make_plot()
    monkeypatch.setattr(sys.modules["pyqtgraph"].Qt, "QtSvg", Missing())
    with pytest.raises(MissingDependency, match=r"python3-pyqt\d\.qtsvg"):
        save_picture(plot, tmp_path / "x.svg")
    assert not (tmp_path / "x.svg").exists()
    QApplication.clipboard().clear()
    copy_picture(plot)
    assert QApplication.clipboard().mimeData().hasFormat("image/png")


def test_copy_puts_both_formats(make_plot: Callable[..., PlotWidget]) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    from insar_workbench.plugin.plots.plot_export import copy_picture

    copy_picture(make_plot())
    data = QApplication.clipboard().mimeData()
    assert data.hasFormat("image/png")
    assert b"<svg" in bytes(data.data("image/svg+xml"))


# --- size ---


@pytest.mark.parametrize("shown", [True, False])
def test_a_picture_does_not_depend_on_the_dock(make_plot: Callable[..., PlotWidget], shown: bool) -> None:
    from dock_helpers import pump

    from insar_workbench.plugin.plots.plot_export import render_picture

    plots = [make_plot(260, 500, shown=shown), make_plot(1500, 200, shown=True)]
    for plot in plots:
        plot.set_row_visible(1, True)
        plot.draw(rising(), 1)
        pump()
    before = [(plot.view.size(), ranges(plot)) for plot in plots]
    narrow, wide = (pixels(render_picture(plot)).astype(int) for plot in plots)
    assert narrow.shape == wide.shape == (2001, 2400, 3)
    assert (np.abs(narrow - wide).max(axis=2) > 60).mean() < 0.002
    for plot, (size, seen) in zip(plots, before):
        assert plot.view.size() == size
        np.testing.assert_allclose(ranges(plot), seen, rtol=1e-9)


def test_all_rows_have_one_x_range_whatever_is_hidden(make_plot: Callable[..., PlotWidget]) -> None:
    plot = make_plot(700, 350, rows=3)
    for shown in ((0, 1), (1,), (1, 2)):
        for row in range(3):
            plot.set_row_visible(row, row in shown)
            plot.draw(rising() if row in shown else [], row)
        plot.reset_view()
        first, *others = (row.plot.vb.viewRange()[0] for row in plot.rows)
        assert all(other == first for other in others)
        assert first == pytest.approx([-0.02 * 330 * 86400, 1.02 * 330 * 86400])
        wheel(plot, 0, row=shown[0], steps=3)
        first, *others = (row.plot.vb.viewRange()[0] for row in plot.rows)
        assert all(other == first for other in others) and np.ptp(first) < 300 * 86400


def test_size_of_a_picture(make_plot: Callable[..., PlotWidget], tmp_path: Path) -> None:
    from qgis.PyQt.QtGui import QColor, QImage

    from insar_workbench.plugin.plots.plot_export import render_picture, save_picture

    plot = make_plot()
    assert render_picture(plot, 600, 1.0).width() == 1200
    assert render_picture(plot, 1000, 2.0).width() == 2000
    height = render_picture(plot).height()
    plot.set_row_visible(1, True)
    assert render_picture(plot).height() == pytest.approx(height * 5 / 3, abs=3)
    save_picture(plot, tmp_path / "x.png", 500, 4.0)
    picture = QImage(str(tmp_path / "x.png"))
    assert picture.width() == 2000
    assert picture.dotsPerMeterX() == pytest.approx(4 * 96 / 0.0254, abs=1)
    assert picture.pixelColor(2, 2) == QColor("white")
    save_picture(plot, tmp_path / "x.svg", 500)
    assert svg_size((tmp_path / "x.svg").read_text(encoding="utf-8"))[0] == 500


def test_dots_lie_in_the_same_places_of_png_and_svg(make_plot: Callable[..., PlotWidget], tmp_path: Path) -> None:
    from qgis.PyQt.QtGui import QColor, QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer

    from insar_workbench.plugin.plots.plot_export import render_picture, save_picture

    plot = make_plot(300, 500)
    drawn = pixels(render_picture(plot, 800, 1.5)).astype(int)
    save_picture(plot, tmp_path / "x.svg", 800)
    other = QImage(1200, 600, QImage.Format.Format_ARGB32)
    other.fill(QColor("black"))
    painter = QPainter(other)
    QSvgRenderer(str(tmp_path / "x.svg")).render(painter)
    painter.end()
    colour = np.array(QColor(COLOUR).getRgb()[:3])
    found = [np.argwhere(np.abs(image - colour).sum(axis=2) < 30) for image in (drawn, pixels(other).astype(int))]
    assert min(len(places) for places in found) > 500
    np.testing.assert_allclose(found[0].min(axis=0), found[1].min(axis=0), atol=4)
    np.testing.assert_allclose(found[0].max(axis=0), found[1].max(axis=0), atol=4)


def test_lines_and_dots_grow_with_the_picture(make_plot: Callable[..., PlotWidget]) -> None:
    from qgis.PyQt.QtGui import QColor

    from insar_workbench.plugin.plots.plot_export import render_picture
    from insar_workbench.plugin.settings import PlotStyle

    plot = make_plot(rows=1)
    plot.set_style(PlotStyle(line_width=2.0, dot_size=10, grid=False))
    x = np.arange(3.0) * 86400 * 300
    plot.draw([Line(("l",), x, np.array([5.0, 5.0, np.nan]), COLOUR), Dots(("d",), x[2:], x[2:] * 0, COLOUR)])
    before = plot.grab().toImage()
    for scale in (2, 4):
        image = pixels(render_picture(plot, 800, scale)).astype(int)
        there = np.abs(image - QColor(COLOUR).getRgb()[:3]).sum(axis=2) < 200
        columns = there[:, 100 * scale :].sum(axis=0)  # without the axis, whose text has coloured edges
        assert columns[int(columns.size * 0.3)] == pytest.approx(2 * scale, abs=1)
        assert columns.max() == pytest.approx(10 * scale, abs=2)
    assert plot.grab().toImage() == before


# --- range of values ---


def wheel(plot: PlotWidget, axis: int | None, row: int = 0, steps: int = 1) -> None:
    """Turn the wheel over an axis (0 = x, 1 = y) or over the plot."""
    from qgis.PyQt.QtCore import QPointF

    box = plot.rows[row].plot.vb
    place = QPointF(box.rect().width() * 0.3, box.rect().height() * 0.5)
    event = SimpleNamespace(delta=lambda: 120 * steps, pos=lambda: place, accept=lambda: None)
    box.wheelEvent(event, axis=axis)


def with_axis(plot: PlotWidget, mode: str) -> None:
    """Choose how the range of values is found."""
    from insar_workbench.plugin.settings import PlotStyle

    plot.set_style(PlotStyle(y_axis=mode))


def rising(count: int = 12, top: float = 11.0) -> list[Dots]:
    """Dots from 0 to `top` over years."""
    x = np.arange(float(count)) * 86400 * 30
    return [Dots(("r",), x, np.linspace(0, top, count), COLOUR)]


def test_adaptive_follows_the_wheel(make_plot: Callable[..., PlotWidget]) -> None:
    plot = make_plot()
    with_axis(plot, "adaptive")
    plot.draw(rising())
    for axis in (0, None):
        plot.reset_view()
        wheel(plot, axis, steps=6)
        (x0, x1), (y0, y1) = ranges(plot)
        dots = rising()[0]
        inside = dots.y[(dots.x >= x0) & (dots.x <= x1)]
        assert 1 < len(inside) < 8
        room = 0.06 * np.ptp(inside)
        assert (y0, y1) == pytest.approx((inside.min() - room, inside.max() + room), rel=0.01)


@pytest.mark.parametrize("mode", ["adaptive", "symmetric", "data", "shared", "steady"])
def test_a_zoom_of_the_values_stays(make_plot: Callable[..., PlotWidget], mode: str) -> None:
    plot = make_plot()
    with_axis(plot, mode)
    plot.draw(rising())
    whole = ranges(plot)
    wheel(plot, 1, steps=3)
    zoomed = ranges(plot)[1]
    assert np.ptp(zoomed) < 0.8 * np.ptp(whole[1])
    assert ranges(plot)[0] == whole[0]
    plot.draw(rising(top=30.0))
    assert ranges(plot)[1] == zoomed
    wheel(plot, 0)
    plot.draw(rising(top=12.0))
    assert ranges(plot)[1] == zoomed
    plot.draw(rising())
    plot.reset_view()
    np.testing.assert_allclose(ranges(plot), whole)


def test_a_zoom_over_the_plot_keeps_both_axes_unless_adaptive(make_plot: Callable[..., PlotWidget]) -> None:
    plot = make_plot()
    with_axis(plot, "data")
    plot.draw(rising())
    wheel(plot, None, steps=3)
    zoomed = ranges(plot)
    plot.draw(rising(top=30.0))
    assert ranges(plot) == zoomed


def test_a_zoom_is_let_go_with_what_it_was_for(make_plot: Callable[..., PlotWidget]) -> None:
    plot = make_plot()
    with_axis(plot, "data")
    plot.draw(rising())
    whole = ranges(plot)[1]
    for let_go in (lambda: plot.set_labels("Velocity", "mm/year"), lambda: with_axis(plot, "adaptive")):
        wheel(plot, 1, steps=3)
        assert ranges(plot)[1] != whole
        let_go()
        plot.draw(rising())
        np.testing.assert_allclose(ranges(plot)[1], whole)


def test_each_row_keeps_its_own_zoom(make_plot: Callable[..., PlotWidget]) -> None:
    plot = make_plot()
    with_axis(plot, "data")
    plot.set_row_visible(1, True)
    for row in (0, 1):
        plot.draw(rising(), row)
    wheel(plot, 1, row=1, steps=3)
    below = plot.rows[1].plot.vb.viewRange()[1]
    for row in (0, 1):
        plot.draw(rising(top=30.0), row)
    assert plot.rows[1].plot.vb.viewRange()[1] == below
    assert ranges(plot)[1][1] > 30


def test_steady_range(make_plot: Callable[..., PlotWidget]) -> None:
    plot = make_plot()
    with_axis(plot, "steady")

    def shown(top: float) -> tuple[float, ...]:
        plot.draw(rising(top=top))
        return tuple(ranges(plot)[1])

    plot.reset_view()
    plot.draw(rising(top=1.0))
    plot.reset_view()
    assert shown(1.0) == pytest.approx((-5, 5))
    assert shown(6.0) == pytest.approx((-10, 10))
    assert shown(-17.0) == pytest.approx((-20, 20))
    assert shown(1.0) == pytest.approx((-20, 20))
    assert shown(130.0) == pytest.approx((-200, 200))
    assert shown(50.0) == pytest.approx((-200, 200))
    plot.reset_view()
    assert tuple(ranges(plot)[1]) == pytest.approx((-100, 100))
    plot.set_labels("Height", "m")
    plot.draw([Dots(("h",), to_seconds([]), np.empty(0), COLOUR), *rising(top=2240.0)])
    assert ranges(plot)[1][0] > -200


# --- where files are written ---


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> Iterator[SimpleNamespace]:
    """What the dialog answers, and what it was asked."""
    from qgis.core import QgsSettings

    from insar_workbench.plugin.plots import plot_export

    dialog = SimpleNamespace(path="", filter="", start="", filters="", selected="")

    def ask(parent: Any, title: str, start: str, filters: str, selected: str) -> tuple[str, str]:
        dialog.start, dialog.filters, dialog.selected = start, filters, selected
        return dialog.path, dialog.filter

    monkeypatch.setattr(plot_export, "QFileDialog", SimpleNamespace(getSaveFileName=ask))
    QgsSettings().remove("insar_workbench/export")
    yield dialog
    QgsSettings().remove("insar_workbench/export")


def test_folder_is_remembered(answers: SimpleNamespace, tmp_path: Path) -> None:
    from insar_workbench.plugin.plots.plot_export import ask_path

    assert ask_path(None, "csv", "time_series") == ""
    assert answers.start == str(Path.home() / "time_series.csv")
    answers.path = str(tmp_path / "mine")
    assert ask_path(None, "csv", "time_series") == str(tmp_path / "mine.csv")
    answers.path = ""
    assert ask_path(None, "gpkg", "transect") == ""
    assert answers.start == str(tmp_path / "transect.gpkg")
    assert "*.gpkg" in answers.filters
    answers.path = str(tmp_path / "gone" / "x.v2.svg")
    assert ask_path(None, "svg", "x") == answers.path
    ask_path(None, "svg", "x")
    assert answers.start == str(Path.home() / "x.svg")


def test_format_of_a_picture_is_remembered(answers: SimpleNamespace, tmp_path: Path) -> None:
    from insar_workbench.plugin.plots.plot_export import PICTURE, ask_path

    answers.path, answers.filter = str(tmp_path / "plot"), "Vector picture (*.svg)"
    assert ask_path(None, PICTURE, "plot") == str(tmp_path / "plot.svg")
    assert answers.selected == "Picture (*.png)"
    answers.path = str(tmp_path / "other.PNG")
    assert ask_path(None, PICTURE, "plot") == answers.path
    assert (answers.selected, Path(answers.start).name) == ("Vector picture (*.svg)", "plot.svg")
    answers.path = ""
    ask_path(None, PICTURE, "plot")
    assert answers.selected == "Picture (*.png)"
