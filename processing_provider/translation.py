# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that people see, in their language.

All are of one context. `tools/translate.py` finds them in the sources: literal first arguments of `tr` and `mark`.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "InsarWorkbench"
FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text: str) -> str:
    """Translate a text of the plugin; called when it is shown, as the translator comes after the imports."""
    return QCoreApplication.translate(CONTEXT, text)


def mark(text: str) -> str:
    """A text as it stands, that is to be translated when it is shown, by `tr(name)`."""
    return text


UNITS = (mark("mm/year"), mark("mm/year²"))
"""Units that core gives and that are words."""


def install_translator(locale: str | None = None) -> QTranslator | None:
    """Translate into the language of QGIS; None where there is nothing to be translated into, as for English."""
    translator = QTranslator()
    if not translator.load(QLocale(locale or QgsApplication.locale()), "insar_workbench", "_", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
