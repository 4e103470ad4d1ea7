# SPDX-License-Identifier: GPL-2.0-or-later
"""The slider over the dates, with buttons to step and play."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QSpinBox, QToolButton, QWidget

from ...processing_provider.translation import tr
from ..flow_layout import FlowLayout
from ..icons import icon

ICON = QSize(20, 20)
MOST_PER_SECOND = 20
MOST_VISIBLE = 20


class DatePlayer(QWidget):
    """Emits `dateChanged` when the person, the film or `set_index` moves to another date.

    Parameters
    ----------
    busy : function
        While it returns True (the map still draws), the film waits.
    """

    dateChanged = pyqtSignal(int)
    linkWanted = pyqtSignal(bool)
    """The temporal controller is to have the dates, or is to be let go."""
    sinceChanged = pyqtSignal()
    """Displacement is to be counted from another date; ask `since`."""

    def __init__(self, busy: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._dates: tuple[date, ...] = ()
        self.previous = self._make_button("previous", tr("Date before"))
        self.play = self._make_button("play", tr("Play"), checkable=True)
        self.next = self._make_button("next", tr("Next date"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setPageStep(5)
        self.slider.setMinimumWidth(80)
        self.slider.setToolTip(tr("Date that the map shows"))
        self.label = QLabel(self)
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance("0000-00-00  000/000") + 8)
        self.speed = QSpinBox(self, minimum=1, maximum=MOST_PER_SECOND, value=5)
        self.speed.setSuffix(tr(" dates/s"))
        self.speed.setToolTip(tr("Speed of the film; it waits for a map that draws slowly"))
        self.loop = self._make_button("repeat", tr("Begin again at the end"), checkable=True)
        self.link = self._make_button(
            "clock", tr("Temporal controller: a frame per date, and each moves the other"), checkable=True
        )
        self.since_box = QComboBox(self)
        self.since_box.setMaxVisibleItems(MOST_VISIBLE)
        self.since_box.setToolTip(tr("Displacement since this date"))
        flow = FlowLayout(self)
        flow.addWidget(self._make_group(self.previous, self.play, self.next, self.slider, self.label))
        flow.addWidget(self._make_group(QLabel(tr("since"), self), self.since_box))
        flow.addWidget(self._make_group(self.speed, self.loop, self.link))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.slider.valueChanged.connect(self._moved)
        self.previous.clicked.connect(lambda: self.slider.setValue(self.slider.value() - 1))
        self.next.clicked.connect(lambda: self.slider.setValue(self.slider.value() + 1))
        self.play.toggled.connect(self._play)
        self.speed.valueChanged.connect(self._set_speed)
        self.link.toggled.connect(self.linkWanted)
        self.since_box.currentIndexChanged.connect(lambda _index: self.sinceChanged.emit())
        self.set_dates(())

    def _make_button(self, name: str, tip: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(ICON)
        button.setToolTip(tip)
        button.setCheckable(checkable)
        button.setAutoRaise(True)
        return button

    def _make_group(self, *widgets: QWidget) -> QWidget:
        """Widgets that stay together in one line; that of the slider grows."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for widget in widgets:
            row.addWidget(widget)
        if self.slider in widgets:
            group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return group

    @property
    def index(self) -> int:
        """Which date is shown."""
        return self.slider.value()

    @property
    def since(self) -> date | None:
        """The date from which on displacement is counted; None = as in the file."""
        return self.since_box.currentData()

    @property
    def since_index(self) -> int | None:
        """Its index among the dates."""
        return None if self.since is None else self._dates.index(self.since)

    def set_dates(self, dates: Sequence[date], index: int = 0, since: date | None = None) -> None:
        """Take other dates and go to one of them, without a signal; `since` is taken when it is one of them."""
        self.stop()
        self._dates = tuple(dates)
        self.since_box.blockSignals(True)
        self.since_box.clear()
        self.since_box.addItem(tr("as in the data"), None)
        for day in self._dates:
            self.since_box.addItem(day.isoformat(), day)
        self.since_box.setCurrentIndex(self._dates.index(since) + 1 if since in self._dates else 0)
        self.since_box.blockSignals(False)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._dates) - 1))
        self.slider.setValue(index)
        self.slider.blockSignals(False)
        self.setEnabled(len(self._dates) > 0)
        self._show_label()

    def set_index(self, index: int) -> None:
        """Go to a date."""
        self.slider.setValue(index)

    def stop(self) -> None:
        """Stop the film."""
        self.play.setChecked(False)

    def _moved(self, index: int) -> None:
        self._show_label()
        self.dateChanged.emit(index)

    def _show_label(self) -> None:
        if self._dates:
            self.label.setText(f"{self._dates[self.index].isoformat()}  {self.index + 1}/{len(self._dates)}")
        else:
            self.label.setText("")

    def _play(self, on: bool) -> None:
        self.play.setIcon(icon("pause" if on else "play"))
        self.play.setToolTip(tr("Pause") if on else tr("Play"))
        if on:
            if self.index == self.slider.maximum():
                self.slider.setValue(0)
            self._set_speed()
            self._timer.start()
        else:
            self._timer.stop()

    def _set_speed(self, _value: int = 0) -> None:
        self._timer.setInterval(round(1000 / self.speed.value()))

    def _tick(self) -> None:
        if self._busy():
            return
        if self.index < self.slider.maximum():
            self.slider.setValue(self.index + 1)
        elif self.loop.isChecked():
            self.slider.setValue(0)
        else:
            self.stop()
