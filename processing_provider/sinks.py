# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector layers and tables as outputs: a file gets its name when all features are in it and the run is through."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import FormatError
from ..core.writers.staging import staged

UNKNOWN = -1
"""What QGIS says of the number of features when it would have to count them."""
Maker = Callable[[Any], "tuple[QgsFeatureSink | None, str]"]
"""From the value of a parameter to a sink of QGIS and the identifier of its layer."""


class CheckedSink:
    """A sink that says when a feature cannot be written; QGIS only returns False."""

    def __init__(self, sink: QgsFeatureSink, name: str) -> None:
        self._sink: QgsFeatureSink | None = sink
        self._name = name
        self.count = 0

    def addFeature(self, feature: QgsFeature, flags: QgsFeatureSink.Flag = QgsFeatureSink.Flag.FastInsert) -> None:
        """Write a feature.

        Raises
        ------
        FormatError
            When it cannot be written, as on a full disk.
        """
        if not self._sink.addFeature(feature, flags):
            raise _unwritten(self._name, self._sink.lastError())
        self.count += 1

    def close(self) -> None:
        """Let go of QGIS's sink, which then writes what it still holds."""
        self._sink = None


class Sinks:
    """The vector layers that a run writes; a context manager around the run.

    Files are written in a hidden folder beside their place and moved when the run is through; what is no file (a layer
    in memory, a table of a database) QGIS writes itself.
    """

    def __init__(self, context: QgsProcessingContext) -> None:
        self._context = context
        self._opened = ExitStack()
        self._sinks: list[CheckedSink] = []
        self._files: list[tuple[Path, Path, CheckedSink]] = []

    def make(self, value: Any, maker: Maker) -> tuple[CheckedSink | None, str]:
        """A sink for the value of a parameter, and the identifier of its layer."""
        from ..core.writers.shapefile import SHAPEFILE_PARTS

        path = file_path(value)
        if path is None:
            sink, identifier = maker(value)
        else:
            _make_folder(path)
            beside = self._opened.enter_context(staged(path, SHAPEFILE_PARTS if path.suffix.lower() == ".shp" else ()))
            sink, identifier = maker(_with_path(value, beside))
        if sink is None:
            if path is not None:
                raise _unwritten(str(path), "QGIS cannot make it")
            return None, identifier
        checked = CheckedSink(sink, identifier if path is None else str(path))
        self._sinks.append(checked)
        if path is not None:
            self._files.append((path, beside, checked))
            identifier = self._rename_layer(identifier, identifier.replace(str(beside), str(path)))
        return checked, identifier

    def finish(self) -> None:
        """Close all layers, and see whether all features are in the files.

        Raises
        ------
        FormatError
            When a file lacks features.
        """
        for sink in self._sinks:
            sink.close()
        for path, beside, sink in self._files:
            layer = QgsVectorLayer(str(beside), "written", "ogr")
            found = layer.featureCount() if layer.isValid() else 0
            del layer
            if found not in (sink.count, UNKNOWN):
                raise _unwritten(str(path), f"{found} of {sink.count} features are in it")

    def _rename_layer(self, before: str, after: str) -> str:
        """Have QGIS load a layer from its place."""
        to_load = self._context.layersToLoadOnCompletion()
        if before in to_load:
            to_load[after] = to_load.pop(before)
            self._context.setLayersToLoadOnCompletion(to_load)
        return after

    def __enter__(self) -> Sinks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Move the files to their places; take away what a run that failed has written."""
        for sink in self._sinks:
            sink.close()
        self._opened.__exit__(kind, error, trace)


def file_path(value: Any) -> Path | None:
    """Path of a file that the value of a parameter names; None for all that QGIS stores in another way."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if getattr(value, "useRemapping", lambda: False)():
            return None
        value = value.sink.staticValue()
    if not isinstance(value, str) or value == QgsProcessing.TEMPORARY_OUTPUT or "|" in value:
        return None
    if re.match(r"[A-Za-z]{2,}:", value):  # memory:, postgres:, ...
        return None
    path = Path(value)
    known = path.suffix[1:].lower() in (name.lower() for name in QgsVectorFileWriter.supportedFormatExtensions())
    return path if known else None


def _with_path(value: Any, path: Path) -> Any:
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return str(path)
    changed = QgsProcessingOutputLayerDefinition(str(path), value.destinationProject)
    changed.createOptions = value.createOptions
    changed.destinationName = value.destinationName
    return changed


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FormatError(f"The folder {path.parent} cannot be made: {error}; choose another one.") from error


def _unwritten(name: str, why: str) -> FormatError:
    return FormatError(f"{name} cannot be written ({why.rstrip('.')}); see whether there is space left on the disk.")
