# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of the dock: all its items, texts that fit, pages without overlaps, a PDF, a layout that stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import Mouse, pump, settle

from insar_workbench.core.errors import InsarError

if TYPE_CHECKING:
    from qgis.core import QgsLayoutItem, QgsPrintLayout

    from insar_workbench.plugin.dock import InsarDock

pytestmark = pytest.mark.usefixtures("velocity_layer")


@pytest.fixture
def filled(dock: InsarDock, mouse: Mouse) -> InsarDock:
    """Two points, the reference and a transect."""
    mouse.click(10, 10)
    mouse.click(15, 25, "shift")
    mouse.click(1, 20, "control")
    dock.tabs.setCurrentIndex(1)
    mouse.click(12, 2)
    mouse.click(12, 28)
    mouse.click(12, 28, button="RightButton")
    settle()
    assert dock.panels[1].book.shown
    return dock


@pytest.fixture
def make(filled: InsarDock, tmp_path: Path) -> Callable[[], QgsPrintLayout]:
    """A function that writes a report and gives its layout."""
    from insar_workbench.plugin.report.report import save_report

    def make_report() -> QgsPrintLayout:
        layout = save_report(str(tmp_path / "report.pdf"), *filled.panels[:2])
        pump()
        return layout

    return make_report


def items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """All but pages."""
    from qgis.core import QgsLayoutItem, QgsLayoutItemPage

    found = [item for item in layout.items() if isinstance(item, QgsLayoutItem)]
    return [item for item in found if not isinstance(item, QgsLayoutItemPage)]


def test_the_report_has_all_its_items(make: Callable[[], QgsPrintLayout], filled: InsarDock) -> None:
    from qgis.core import QgsProject

    layout = make()
    names = {item.id() for item in items(layout)}
    assert {"title", "subtitle", "map", "legend", "scale", "north", "map_note", "methods"} <= names
    assert {"time_series", "transect", "points"} <= names
    shown = layout.itemById("map")
    canvas = filled.canvas
    assert shown.layers()[1:] == canvas.layers()
    velocity = canvas.layers()[0].extent()
    assert shown.extent().contains(velocity)
    assert velocity.width() < shown.extent().width() < 1.5 * velocity.width()
    assert shown.crs() == canvas.mapSettings().destinationCrs()
    assert shown.layers()[0].id() in QgsProject.instance().mapLayers()
    assert layout in QgsProject.instance().layoutManager().layouts()
    legend = layout.itemById("legend").model().rootGroup().findLayers()
    assert [node.layer().name() for node in legend] == ["Velocity"]


def test_points_and_texts_say_what_the_dock_says(make: Callable[[], QgsPrintLayout], filled: InsarDock) -> None:
    layout = make()
    panel = filled.panels[0]
    contents = layout.itemById("points").multiFrame().tableContents()
    rows = [[cell.content() for cell in row] for row in contents]
    assert [row[0] for row in rows] == ["", "1", "2"]
    table = [[panel.table.item(row, column).text() for column in (0, 1, 2)] for row in range(panel.table.rowCount())]
    assert [[row[1], row[3], row[4]] for row in rows[1:]] == table[1:]  # the first is the reference
    assert contents[1][0].backgroundColor().name() == filled.session.targets[0].colour
    assert "24 dates between 20190105" in layout.itemById("methods").text()
    assert filled.session.sources[0].key in layout.itemById("subtitle").text()
    x, y = filled.session.reference.vertices[0]
    assert f"{x:.0f}, {y:.0f}" in layout.itemById("map_note").text()


def test_nothing_overlaps_or_leaves_the_page(make: Callable[[], QgsPrintLayout]) -> None:
    from qgis.PyQt.QtCore import QRectF

    from insar_workbench.plugin.report.report_pages import HEIGHT, MARGIN, WIDTH

    layout = make()
    boxes = []
    for item in items(layout):
        place = item.pagePos()
        box = QRectF(place.x(), place.y(), item.rect().width(), item.rect().height())
        assert box.left() >= MARGIN - 0.01 and box.right() <= WIDTH - MARGIN + 0.01, item.id()
        assert box.top() >= MARGIN - 0.01 and box.bottom() <= HEIGHT - MARGIN + 0.01, item.id()
        if item.id() != "north":  # it lies on the map
            boxes.append((item.id(), item.page(), box.adjusted(0.05, 0.05, -0.05, -0.05)))
    for number, (name, page, box) in enumerate(boxes):
        for other, other_page, other_box in boxes[:number]:
            assert page != other_page or not box.intersects(other_box), (name, other)


def test_texts_fit_their_boxes(make: Callable[[], QgsPrintLayout]) -> None:
    from qgis.core import QgsLayoutItemLabel
    from qgis.PyQt.QtGui import QFont, QFontMetricsF

    layout = make()
    labels = [item for item in items(layout) if isinstance(item, QgsLayoutItemLabel)]
    assert len(labels) > 6
    for label in labels:
        size = label.textFormat().size() if hasattr(label, "textFormat") else label.font().pointSizeF()
        font = QFont(label.textFormat().font() if hasattr(label, "textFormat") else label.font())
        font.setPixelSize(round(size * 20))
        metrics = QFontMetricsF(font)
        width = label.rect().width() * 20 * 72 / 25.4
        lines = 0  # broken by hand, word by word
        for paragraph in label.text().split("\n"):
            lines, used = lines + 1, 0.0
            for word in paragraph.split(" "):
                step = metrics.horizontalAdvance(word + " ")
                if used + metrics.horizontalAdvance(word) > width and used:
                    lines, used = lines + 1, 0.0
                used += step
        assert lines * metrics.lineSpacing() <= label.rect().height() * 20 * 72 / 25.4, label.id()


def test_the_pdf_has_the_pages(make: Callable[[], QgsPrintLayout], tmp_path: Path) -> None:
    layout = make()
    data = (tmp_path / "report.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    pages = re.search(rb"/Type /Pages\b.*?/Count (\d+)", data, re.DOTALL)
    assert pages is not None and int(pages[1]) == layout.pageCollection().pageCount()


def drawn(layout: QgsPrintLayout, item: QgsLayoutItem) -> np.ndarray:
    """What the printed page shows of an item: rows, columns, RGB."""
    from qgis.core import QgsLayoutExporter
    from qgis.PyQt.QtGui import QImage

    image = QgsLayoutExporter(layout).renderRegionToImage(item.mapRectToScene(item.rect()), dpi=100)
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.height() * image.bytesPerLine())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), -1, 4)[..., :3].astype(int)


def count_near(pixels: np.ndarray, colour: str) -> int:
    """How many pixels have a colour."""
    wanted = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return int((np.abs(pixels - wanted).sum(axis=-1) < 12).sum())


def test_map_plots_and_rows_are_drawn(make: Callable[[], QgsPrintLayout], filled: InsarDock) -> None:
    layout = make()
    points, lines = filled.session.targets, filled.panels[1].book.lines
    for name, shown in (("map", (*points, *lines)), ("time_series", points), ("transect", lines), ("points", points)):
        pixels = drawn(layout, layout.itemById(name))
        for target in shown:
            assert count_near(pixels, target.colour) > 20, (name, target.title)
    velocity = drawn(layout, layout.itemById("map"))
    assert (np.ptp(velocity, axis=-1) > 30).mean() > 0.2
    assert (drawn(layout, layout.itemById("north")).sum(axis=-1) < 150).sum() > 20


def test_the_layout_comes_back_with_the_project(make: Callable[[], QgsPrintLayout], tmp_path: Path) -> None:
    from qgis.core import QgsProject

    name = make().name()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    layout = project.layoutManager().layoutByName(name)
    assert len(layout.itemById("map").layers()) == 2
    assert layout.itemById("map").layers()[0].items()
    assert (drawn(layout, layout.itemById("time_series")) < 250).any()


def test_a_second_report_has_a_name_of_its_own(make: Callable[[], QgsPrintLayout]) -> None:
    assert [make().name(), make().name(), make().name()] == ["InSAR report", "InSAR report 2", "InSAR report 3"]


def test_a_report_without_points_has_the_map_and_methods(dock: InsarDock, tmp_path: Path) -> None:
    from insar_workbench.plugin.report.report import save_report

    layout = save_report(str(tmp_path / "report.pdf"), *dock.panels[:2])
    assert layout.itemById("map") and layout.itemById("methods")
    assert layout.itemById("points") is None and layout.itemById("time_series") is None
    assert layout.pageCollection().pageCount() == 1


def test_an_empty_map_and_a_folder_that_is_not_there_are_refused(filled: InsarDock, tmp_path: Path) -> None:
    from qgis.core import QgsProject

    from insar_workbench.plugin.report.report import save_report

    before = set(QgsProject.instance().mapLayers())
    with pytest.raises(InsarError, match="does not exist"):
        save_report(str(tmp_path / "nothing" / "report.pdf"), *filled.panels[:2])
    filled.canvas.setLayers([])
    with pytest.raises(InsarError, match="map is empty"):
        save_report(str(tmp_path / "report.pdf"), *filled.panels[:2])
    assert set(QgsProject.instance().mapLayers()) == before
    assert QgsProject.instance().layoutManager().layouts() == []


def test_the_menu_asks_for_a_file_and_says_where_the_report_is(
    filled: InsarDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    said: list[Any] = []
    filled.session.said.connect(lambda sentence, warning: said.append((sentence, warning)))
    action = next(one for one in filled.header.export_button.menu().actions() if "Report" in one.text())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    action.trigger()
    assert not said
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    action.trigger()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert said[-1] == (f"Saved {tmp_path / 'mine.pdf'}. To change it: Project > Layouts > InSAR report.", False)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "mine.pdf"), ""))
    action.trigger()
    assert said[-1][1] and "does not exist" in said[-1][0]


def test_many_rows_go_on_on_the_next_page_with_a_head(qgis_app: Any) -> None:
    from qgis.core import QgsLayoutFrame, QgsPrintLayout, QgsProject

    from insar_workbench.plugin.report.report_pages import ROWS, Cell, Column, Pages

    layout = QgsPrintLayout(QgsProject.instance())
    pages = Pages(layout)
    rows = [[Cell(str(number)), Cell("x")] for number in range(ROWS + 5)]
    pages.table("table", (Column("Number", 0.5), Column("What", 0.5)), rows)
    frames = [item for item in layout.items() if isinstance(item, QgsLayoutFrame)]
    frames.sort(key=lambda frame: (frame.page(), frame.pagePos().y()))
    contents = [frame.multiFrame().tableContents() for frame in frames]
    assert [table[0][0].content() for table in contents] == ["Number", "Number"]
    assert [row[0].content() for table in contents for row in table[1:]] == [str(n) for n in range(ROWS + 5)]
