# SPDX-License-Identifier: GPL-2.0-or-later
"""The form in which a person says which function of time is fitted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ...core.dates import format_date
from ...core.errors import InsarError
from ...core.time_functions.time_terms import Onsets, TimeFunctions
from ...processing_provider.translation import tr
from ..session import Model

ANNUAL, SEMI_ANNUAL = 1.0, 0.5
ONSET = re.compile(r"\s*(\d{8}|\d{4}-\d{2}-\d{2})\b")


class ModelEditor(QWidget):
    """Check boxes and fields for the terms; `changed` tells a complete and valid model only."""

    changed = pyqtSignal(object)

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.shown = QCheckBox(tr("Show the model"))
        self.residuals = QCheckBox(tr("Show residuals below"))
        self.degree = QComboBox()
        for degree, text in ((1, tr("Linear: rate")), (2, tr("Quadratic: acceleration")), (3, tr("Cubic"))):
            self.degree.addItem(text, degree)
        self.annual = QCheckBox(tr("Annual"))
        self.semi_annual = QCheckBox(tr("Semi-annual"))
        self.steps = QLineEdit(placeholderText=tr("dates: 20180412 2019-01-01"))
        self.exp = QLineEdit(placeholderText=tr("days: 60, or 20180319 60"))
        self.log = QLineEdit(placeholderText=tr("days: 60, or 20180319 60"))
        for edit in (self.exp, self.log):
            edit.setToolTip(tr("Onset and days; without an onset it begins on the first date"))
        self._first: date | None = None
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)
        self.restore_button = QPushButton(tr("All dates"))
        self.restore_button.setToolTip(tr("Forget the chosen period and take excluded dates in again"))
        self.dates_label = QLabel()
        self._lay_out()
        for box in (self.shown, self.residuals, self.annual, self.semi_annual):
            box.toggled.connect(self._edited)
        self.degree.currentIndexChanged.connect(self._edited)
        for edit in (self.steps, self.exp, self.log):
            edit.editingFinished.connect(self._edited)
        self.restore_button.clicked.connect(self._restore_dates)
        self.set_model(model)

    def _lay_out(self) -> None:
        self.setMinimumWidth(400)
        form = QFormLayout(self)
        form.addRow(self.shown)
        form.addRow(self.residuals)
        seasons = QHBoxLayout()
        seasons.addWidget(self.annual)
        seasons.addWidget(self.semi_annual)
        seasons.addStretch(1)
        form.addRow(tr("Polynomial"), self.degree)
        form.addRow(tr("Seasons"), seasons)
        form.addRow(tr("Steps"), self.steps)
        form.addRow(tr("Exponential"), self.exp)
        form.addRow(tr("Logarithmic"), self.log)
        dates = QHBoxLayout()
        dates.addWidget(self.dates_label, 1)
        dates.addWidget(self.restore_button)
        form.addRow(dates)
        form.addRow(self.problem)

    def set_model(self, model: Model) -> None:
        """Show a model, without telling that it changed."""
        self._model = model
        functions = model.functions
        widgets = (self.shown, self.residuals, self.degree, self.annual, self.semi_annual)
        for widget in widgets:
            widget.blockSignals(True)
        self.shown.setChecked(model.shown)
        self.residuals.setChecked(model.residuals)
        if self.degree.findData(functions.polynomial) < 0:  # of a project that another hand wrote
            self.degree.addItem(tr("Degree {degree}").format(degree=functions.polynomial), functions.polynomial)
        self.degree.setCurrentIndex(self.degree.findData(functions.polynomial))
        self.annual.setChecked(ANNUAL in functions.periodic)
        self.semi_annual.setChecked(SEMI_ANNUAL in functions.periodic)
        for widget in widgets:
            widget.blockSignals(False)
        self.steps.setText(" ".join(format_date(day) for day in functions.steps))
        self.exp.setText(_onsets_text(functions.exp))
        self.log.setText(_onsets_text(functions.log))
        self.dates_label.setText(_dates_text(model))
        self.restore_button.setEnabled(bool(model.start or model.end or model.excluded))
        self._say("")

    def set_first_date(self, day: date | None) -> None:
        """Relaxation without an onset begins on this day."""
        self._first = day

    def _with_onset(self, text: str) -> str:
        """What was typed, with the first date in front when it has no onset."""
        if not text.strip() or self._first is None or ONSET.match(text):
            return text
        return f"{format_date(self._first)} {text}"

    def _edited(self) -> None:
        periods = [period for period in self._model.functions.periodic if period not in (ANNUAL, SEMI_ANNUAL)]
        boxes = ((self.annual, ANNUAL), (self.semi_annual, SEMI_ANNUAL))
        periods = [period for box, period in boxes if box.isChecked()] + periods
        try:
            functions = TimeFunctions.parse(
                self.degree.currentData(),
                " ".join(f"{period:g}" for period in periods),
                self.steps.text(),
                self._with_onset(self.exp.text()),
                self._with_onset(self.log.text()),
            )
        except InsarError as error:
            self._say(str(error))
            return
        self._say("")
        self._model = replace(
            self._model, functions=functions, shown=self.shown.isChecked(), residuals=self.residuals.isChecked()
        )
        self.changed.emit(self._model)

    def _restore_dates(self) -> None:
        self._model = replace(self._model, start=None, end=None, excluded=())
        self.changed.emit(self._model)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def _onsets_text(onsets: Onsets) -> str:
    return "; ".join(f"{format_date(day)} {days:g}" for day, days in onsets)


def _dates_text(model: Model) -> str:
    """What is fitted, in words."""
    if model.start is None and model.end is None:
        text = tr("All dates")
    else:
        start = model.start.isoformat() if model.start else "…"
        end = model.end.isoformat() if model.end else "…"
        text = f"{start} – {end}"
    if model.excluded:
        text += tr(", without {count}").format(count=len(model.excluded))
    return text
