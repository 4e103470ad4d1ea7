# SPDX-License-Identifier: GPL-2.0-or-later
"""Work that takes longer than a blink runs in the background, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Canceled, InsarError
from ..core.progress import Progress

LOG_TAG = "InSAR Workbench"


class TaskProgress:
    """Core's Progress over a QgsTask."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def __call__(self, fraction: float, message: str = "") -> None:
        """Move the task's bar."""
        self._task.setProgress(100.0 * min(max(fraction, 0.0), 1.0))

    def check(self) -> None:
        """Raise Canceled when the person pressed Cancel."""
        if self._task.isCanceled():
            raise Canceled()

    def info(self, message: str) -> None:
        """Write one line to the log."""
        QgsMessageLog.logMessage(message, LOG_TAG, Qgis.MessageLevel.Info)

    def warning(self, message: str) -> None:
        """Write one highlighted line to the log."""
        QgsMessageLog.logMessage(message, LOG_TAG, Qgis.MessageLevel.Warning)


class CoreTask(QgsTask):
    """Calls `work(progress)` off the main thread, and then `done(result)`, `failed(sentence)` or `canceled()` on it."""

    def __init__(
        self,
        description: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        canceled: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._work, self._done, self._failed, self._canceled = work, done, failed, canceled
        self._result: Any = None
        self._problem: str | None = None
        self._fault: Exception | None = None

    def run(self) -> bool:
        """Do the work; called by QGIS in a thread of its own."""
        try:
            self._result = self._work(TaskProgress(self))
        except Canceled:
            return False
        except InsarError as error:
            self._problem = str(error)
            return False
        except (ArithmeticError, LookupError, OSError, RuntimeError, TypeError, ValueError) as error:
            self._fault = error  # a fault of the program: its traceback belongs on the main thread
            return False
        return True

    def finished(self, result: bool) -> None:
        """Hand over the result; called by QGIS on the main thread."""
        if result:
            self._done(self._result)
        elif self._problem is not None:
            self._failed(self._problem)
        else:  # cancelled, perhaps in QGIS's own list of tasks, or a fault
            if self._canceled is not None:
                self._canceled()
            if self._fault is not None:
                raise self._fault


class TaskRunner(QObject):
    """Starts tasks and can cancel all that it started; a newer task of the same name replaces the older one."""

    busyChanged = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[str, CoreTask] = {}

    @property
    def busy(self) -> bool:
        """Whether a task runs that was not cancelled."""
        return bool(self._tasks)

    def start(
        self,
        description: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        canceled: Callable[[], None] | None = None,
    ) -> CoreTask:
        """Run `work` in the background; cancels a task of the same description that still runs.

        `canceled` is called when the person cancels the task in QGIS's list of tasks, not by `cancel` here.
        """
        self.cancel(description)

        def finish(result: Any) -> None:
            if self._forget(description, task):
                done(result)

        def fail(sentence: str) -> None:
            if self._forget(description, task):
                failed(sentence)

        def stop() -> None:
            if self._forget(description, task) and canceled is not None:
                canceled()

        task = CoreTask(description, work, finish, fail, stop)
        self._tasks[description] = task  # QGIS does not keep Python tasks alive
        self.busyChanged.emit(True)
        # last: from now on each step of this thread may have to wait for Python
        QgsApplication.taskManager().addTask(task)
        return task

    def _forget(self, description: str, task: CoreTask) -> bool:
        """Drop a task that ended; False when a newer one has taken its place."""
        if self._tasks.get(description) is not task:
            return False
        del self._tasks[description]
        self.busyChanged.emit(bool(self._tasks))
        return True

    def cancel(self, description: str | None = None) -> None:
        """Cancel one task, or all."""
        for name in [description] if description is not None else list(self._tasks):
            task = self._tasks.pop(name, None)
            if task is not None:
                task.cancel()
        self.busyChanged.emit(bool(self._tasks))
