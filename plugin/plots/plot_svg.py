# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene of pyqtgraph as SVG. Knows nothing of QGIS.

Qt's own SVG painter does not clip curves to the axes; that of pyqtgraph does, but it cannot read the paths of Qt 6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from ...core.errors import InsarError, MissingDependency
from ...processing_provider.translation import tr

BACKGROUND = re.compile(r'<rect width="100%" height="100%" style="[^"]*" ?/>')
SIZE = re.compile(r'width="(\d+)" height="(\d+)" viewBox ?="[^"]*"')
CLOSE = "Z"


def scene_svg(pg: ModuleType, exporter: ModuleType, scene: Any, width: int, height: int) -> str:
    """What a scene shows, on white.

    Parameters
    ----------
    pg, exporter : module
        pyqtgraph, and its module exporters.SVGExporter.
    scene : pyqtgraph.GraphicsScene
    width, height : int
        Size of the picture: that of the view of the scene.

    Raises
    ------
    InsarError
        When pyqtgraph cannot read what Qt draws.
    """
    try:
        with _reads_closed_paths(exporter):
            text = exporter.SVGExporter(scene).export(toBytes=True).decode("utf-8")
    except (ValueError, IndexError) as error:
        text = tr("pyqtgraph {version} cannot draw this plot as SVG ({error}); save it as PNG instead.")
        raise InsarError(text.format(version=pg.__version__, error=error)) from error
    # pyqtgraph gives no size, and a background that many readers of SVG 1.1 take for black
    text = text.replace("viewBox", f'width="{width}" height="{height}" viewBox', 1)
    return BACKGROUND.sub(f'<rect width="{width}" height="{height}" fill="#ffffff" />', text, count=1)


def beside(text: str, group: str, width: int) -> str:
    """A picture of `scene_svg` made as wide as `width`, and a group of SVG elements in it."""
    root = SIZE.search(text)
    if root is None:
        raise InsarError(tr("The picture has no size; save it as PNG instead."))
    wider = f'width="{width}" height="{root[2]}" viewBox="0 0 {width} {root[2]}"'
    text = text[: root.start()] + wider + text[root.end() :]
    text = text.replace(f'<rect width="{root[1]}"', f'<rect width="{width}"', 1)
    place = text.rindex("</svg>")
    return text[:place] + group + text[place:]


def open_path(path: str) -> str:
    """Path data in which each closing (`Z` as a word of its own) is a line back to where its part began."""
    words: list[str] = []
    start = ""
    for word in path.split():
        if word.startswith("M"):
            start = word[1:]
        if word != CLOSE:
            words.append(word)
        elif start:
            words.append(f"L{start}")
    return " ".join(words)


@contextmanager
def _reads_closed_paths(exporter: ModuleType) -> Iterator[None]:
    """Qt 6 closes paths with a word that has no coordinates; pyqtgraph (up to 0.14) expects some in every word."""
    original = exporter.correctCoordinates

    def correct(node: Any, *others: Any) -> None:
        for path in node.getElementsByTagName("path"):
            path.setAttribute("d", open_path(path.getAttribute("d")))
        original(node, *others)

    exporter.correctCoordinates = correct
    try:
        yield
    finally:
        exporter.correctCoordinates = original


def require_qt_svg(pg: ModuleType) -> None:
    """Call before pyqtgraph's exporter is imported: it notices only when it draws that QtSvg is missing.

    Raises
    ------
    MissingDependency
        When the SVG part of PyQt is missing.
    """
    binding = pg.Qt.QT_LIB
    try:
        pg.Qt.QtSvg.QSvgGenerator  # noqa: B018 - the import error comes with the first access
    except ImportError as error:
        raise MissingDependency(
            f"The module QtSvg of {binding}, which writes SVG, cannot be imported ({error}); install it "
            f"(Debian/Ubuntu: apt install python3-{binding.lower()}.qtsvg) and restart QGIS, or save a PNG."
        ) from error
