# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock and the algorithms in other languages: everything is translated, nothing is cut off, ids stay."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from dock_helpers import Mouse, pump, settle
from qgis.core import QgsStyle
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsView,
    QLabel,
    QMenu,
    QTabWidget,
    QWidget,
)
from stacks import random_stack

from insar_workbench.core.stack import InterferogramStack
from insar_workbench.plugin.plugin import InsarWorkbench
from insar_workbench.plugin.series.model_editor import ModelEditor
from insar_workbench.plugin.series.style_editor import StyleEditor
from insar_workbench.processing_provider.translation import CONTEXT, FOLDER, install_translator, tr

if TYPE_CHECKING:
    from qgis.core import QgsApplication, QgsProcessingAlgorithm

    from insar_workbench.plugin.dock import InsarDock

LANGUAGES = ("de", "es")
TEXTS = ("text", "toolTip", "windowTitle", "title", "placeholderText", "suffix", "prefix", "specialValueText")
"""Methods of widgets and actions that give a text."""
MARKED = re.compile(r"⟦[^⟦⟧]*(⟧|$)")
"""A translation of `Marker`; of an action whose tip goes on after a colon, the beginning of one."""
UNITS = {"", "m", "mm", "rad", "%"}
"""They are asked for like those that have words."""
WORD = re.compile(r"[^\W\d_]{3,}")


class Marker(QTranslator):
    """Translates into a language in which each text has brackets around it, and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT:
            return ""
        self.asked.add(text)
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def marker(qgis_app: QgsApplication) -> Iterator[Marker]:
    translator = Marker()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qgis_app: QgsApplication) -> Iterator[str]:
    translator = install_translator(request.param)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def whole_result(result: Path) -> Path:
    """The result with a network."""
    path = random_stack(result, rows=20, cols=30, dates=10, gaps=0.0, name="ifgramStack.h5")
    InterferogramStack.open(path).write_reference(3, 3)
    return result


def catalogue(language: str) -> dict[str, str]:
    """The translations of a .ts file."""
    tool = FOLDER.parent / "tools" / "translate.py"
    spec = importlib.util.spec_from_file_location("translate", tool)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.read(FOLDER / f"insar_workbench_{language}.ts")


def untranslated(text: str) -> bool:
    """Whether words stand outside the brackets of `Marker`."""
    while MARKED.search(text):
        text = MARKED.sub("", text)
    return bool(WORD.search(re.sub(r"<[^>]*>", "", text)))


def texts_of(root: QWidget) -> Iterator[str]:
    """What can be read in a widget, its menus, tables, choices and plots."""
    for one in [root, *root.findChildren(QObject)]:
        for name in TEXTS:
            if callable(getattr(one, name, None)) and not isinstance(one, QGraphicsView):
                yield str(getattr(one, name)())
        if isinstance(one, QComboBox):
            yield from (one.itemText(number) for number in range(one.count()))
        if isinstance(one, QTabWidget):
            yield from (one.tabText(number) for number in range(one.count()))
        if isinstance(one, QGraphicsView):
            yield from (item.toPlainText() for item in one.scene().items() if hasattr(item, "toPlainText"))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for row in range(model.rowCount()):
                    yield str(model.index(row, column).data() or "")


def work(dock: InsarDock, mouse: Mouse) -> None:
    """Use all panels, and open all menus."""
    for number, clicks in enumerate((((10, 10), (5, 12)), ((5, 5), (15, 20)), (), ())):
        dock.tabs.setCurrentIndex(number)
        pump()
        for row, col in clicks:
            mouse.click(row, col, "" if number else "shift")
        if number == 1:
            mouse.click(15, 20, button="RightButton")
        settle()
    for menu in dock.findChildren(QMenu):
        menu.aboutToShow.emit()
    pump()


def texts_of_algorithm(algorithm: QgsProcessingAlgorithm) -> Iterator[str]:
    """What its dialog says, without the list of formats, which are names."""
    yield from (algorithm.displayName(), algorithm.group(), algorithm.shortDescription(), ",".join(algorithm.tags()))
    yield from (line for line in algorithm.shortHelpString().splitlines() if not re.match(r".*\(\w+\): ", line))
    for parameter in algorithm.parameterDefinitions():
        yield from (parameter.description(), parameter.help())
    yield from (output.description() for output in algorithm.outputDefinitions())


def fixed(algorithm: QgsProcessingAlgorithm) -> list[Any]:
    """What scripts and models rely on."""
    options = {one.name(): one.options() for one in algorithm.parameterDefinitions() if one.type() == "enum"}
    names = [one.name() for one in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions())]
    return [algorithm.id(), algorithm.groupId(), names, options]


def made_algorithms(qgis_app: QgsApplication) -> list[QgsProcessingAlgorithm]:
    """All of ours, made anew."""
    return [one.create() for one in qgis_app.processingRegistry().providerById("insar").algorithms()]


def test_every_text_of_the_dock_is_translated(
    marker: Marker, make_dock: Callable[[], InsarDock], whole_result: Path, mouse: Mouse
) -> None:
    dock = make_dock()
    dock.open(whole_result)
    work(dock, mouse)
    names = re.compile(rf"{whole_result}\S*|result|timeseries|ifgramStack.h5")
    found = {text for text in texts_of(dock) if untranslated(names.sub("", text))}
    assert found - set(QgsStyle.defaultStyle().colorRampNames()) == set()
    assert marker.asked - UNITS <= catalogue("de").keys()


def test_every_text_of_the_algorithms_is_translated(marker: Marker, qgis_app: QgsApplication) -> None:
    algorithms = made_algorithms(qgis_app)
    assert len(algorithms) > 40
    provider = qgis_app.processingRegistry().providerById("insar")
    texts = [provider.longName(), *(text for one in algorithms for text in texts_of_algorithm(one))]
    found = {text for text in texts if untranslated(text)}
    assert found == set()
    assert marker.asked - UNITS <= catalogue("de").keys()


def test_ids_names_and_options_stay(qgis_app: QgsApplication) -> None:
    before = [fixed(one) for one in made_algorithms(qgis_app)]
    translator = install_translator("de")
    after = [fixed(one) for one in made_algorithms(qgis_app)]
    QCoreApplication.removeTranslator(translator)
    assert after == before


def test_the_loaded_catalogue_is_that_of_the_text_file(language: str) -> None:
    wrong = {text for text, translation in catalogue(language).items() if tr(text) != translation}
    assert wrong == set(), "run ./dev translate"


@pytest.mark.parametrize("locale", ["en", "en_US", "C", "fr"])
def test_other_languages_are_english(qgis_app: QgsApplication, locale: str) -> None:
    assert install_translator(locale) is None
    assert tr("Velocity") == "Velocity"


def test_the_plugin_follows_the_language_of_qgis(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.core import QgsSettings

    settings = QgsSettings()
    for locale, word in (("de_AT", "Geschwindigkeit"), ("es", "Velocidad"), ("en_US", "Velocity")):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", locale)
        plugin = InsarWorkbench(None)
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")
        assert tr("Velocity") == word
        plugin.unload()
        assert tr("Velocity") == "Velocity"


WORDS = {
    "de": ("Zeitreihen", "Profil", "Netzwerk", "Karte", "Öffnen", "LOS-Verschiebung (mm)", "Senkrechte Basislinie"),
    "es": (
        "Series temporales",
        "Perfil",
        "Red",
        "Mapa",
        "Abrir",
        "Desplazamiento LOS (mm)",
        "Línea base perpendicular",
    ),
}
HELP = {
    "de": {"velocity": "Geschwindigkeit schätzen", "smallbaselineworkflow": "SBAS-Arbeitsablauf"},
    "es": {"velocity": "Estimar la velocidad", "smallbaselineworkflow": "Flujo de trabajo SBAS"},
}


def test_the_dock_in_a_language(
    language: str, make_dock: Callable[[], InsarDock], whole_result: Path, mouse: Mouse, qgis_app: QgsApplication
) -> None:
    dock = make_dock()
    dock.open(whole_result)
    work(dock, mouse)
    texts = " ".join(texts_of(dock))
    assert [word for word in WORDS[language] if word not in texts] == []
    for name, title in HELP[language].items():
        algorithm = qgis_app.processingRegistry().createAlgorithmById(f"insar:{name}")
        assert algorithm.displayName() == title


def test_nothing_is_cut_off(
    language: str, make_dock: Callable[[], InsarDock], whole_result: Path, mouse: Mouse
) -> None:
    dock = make_dock()
    dock.open(whole_result)
    work(dock, mouse)
    editors = [widget for widget in dock.findChildren(QWidget) if isinstance(widget, (ModelEditor, StyleEditor))]
    editors = editors or [ModelEditor(dock.session.model), StyleEditor(dock.session.style)]
    assert len(editors) == 2
    for editor in editors:
        editor.adjustSize()
    for number, panel in enumerate(dock.panels):
        dock.tabs.setCurrentIndex(number)
        pump()
        cut = [one.text() for one in texts_in_one_line(panel) if one.width() < one.sizeHint().width()]
        assert cut == []
    for width in (560, 720, 800, 900):
        dock.resize(width, 400)
        pump()
        assert not [one for one in dock.tabs.tabBar().findChildren(QAbstractButton) if one.isVisible()]  # to scroll
    for editor in editors:
        editor.show()
        pump()
        assert [one.text() for one in texts_in_one_line(editor) if one.width() < one.sizeHint().width()] == []


def texts_in_one_line(widget: QWidget) -> list[QWidget]:
    """Visible labels that are not wrapped, and buttons."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if isinstance(one, (QLabel, QAbstractButton)) and one.isVisible() and one.text()
        if not (isinstance(one, QLabel) and one.wordWrap())
    ]
