# SPDX-License-Identifier: GPL-2.0-or-later
"""Short ways to make the parameters that our algorithms have in common, each with its help."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from .translation import mark, tr

HDF5_OUTPUT = "HDF5 (*.h5)"
TEXT_FILTER = mark("Text files (*.cfg *.txt *.template);;All files (*.*)")
MASK_FILTER = mark("HDF5 and rasters (*.h5 *.he5 *.tif *.tiff *.vrt *.img *.nc *.asc);;All files (*.*)")


def explained(parameter: Any, text: str, advanced: bool = False) -> Any:
    """Give a parameter its help, and fold it when it is an advanced one."""
    parameter.setHelp(text)
    if advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def h5_input(name: str, label: str, text: str, optional: bool = False, advanced: bool = False) -> Any:
    """Ask for an HDF5 file."""
    behavior = QgsProcessingParameterFile.Behavior.File
    return explained(
        QgsProcessingParameterFile(name, label, behavior, extension="h5", optional=optional), text, advanced
    )


def raster_or_h5_input(name: str, label: str, text: str, optional: bool = True, advanced: bool = False) -> Any:
    """Ask for a file that is a raster of any kind or HDF5."""
    behavior = QgsProcessingParameterFile.Behavior.File
    parameter = QgsProcessingParameterFile(name, label, behavior, optional=optional, fileFilter=tr(MASK_FILTER))
    return explained(parameter, text, advanced)


def files_input(name: str, label: str, text: str, optional: bool = True, advanced: bool = False) -> Any:
    """Ask for any number of files."""
    kind = QgsProcessing.SourceType.TypeFile
    return explained(QgsProcessingParameterMultipleLayers(name, label, kind, None, optional), text, advanced)


def folder_input(name: str, label: str, text: str, optional: bool = False, advanced: bool = False) -> Any:
    """Ask for a folder."""
    behavior = QgsProcessingParameterFile.Behavior.Folder
    return explained(QgsProcessingParameterFile(name, label, behavior, optional=optional), text, advanced)


def text_file_input(name: str, label: str, text: str, advanced: bool = False) -> Any:
    """Ask for a text file, which may be left out."""
    behavior = QgsProcessingParameterFile.Behavior.File
    parameter = QgsProcessingParameterFile(name, label, behavior, optional=True, fileFilter=tr(TEXT_FILTER))
    return explained(parameter, text, advanced)


def h5_output(name: str, label: str, text: str, optional: bool = False, by_default: bool = True) -> Any:
    """Ask where to write an HDF5 file."""
    parameter = QgsProcessingParameterFileDestination(name, label, HDF5_OUTPUT, None, optional, by_default)
    return explained(parameter, text)


def file_output(name: str, label: str, text: str, kind: str) -> Any:
    """Ask where to write a file of another kind, such as 'KMZ (*.kmz)'."""
    return explained(QgsProcessingParameterFileDestination(name, label, kind), text)


def layer_output(name: str, label: str, text: str, by_default: bool = True) -> Any:
    """Ask where to write a map layer (GeoTIFF); it may be left out."""
    return explained(QgsProcessingParameterRasterDestination(name, label, None, True, by_default), text)


def raster_output(name: str, label: str, text: str) -> Any:
    """Ask where to write a raster."""
    return explained(QgsProcessingParameterRasterDestination(name, label), text)


def number(
    name: str,
    label: str,
    text: str,
    default: float | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    advanced: bool = False,
) -> Any:
    """Ask for a number; without a default it may be left out."""
    kind = QgsProcessingParameterNumber.Type.Double
    parameter = QgsProcessingParameterNumber(name, label, kind, default, default is None)
    return explained(_limited(parameter, minimum, maximum), text, advanced)


def integer(
    name: str,
    label: str,
    text: str,
    default: int | None = None,
    minimum: int | None = None,
    maximum: int | None = None,
    advanced: bool = False,
) -> Any:
    """Ask for a whole number; without a default it may be left out."""
    kind = QgsProcessingParameterNumber.Type.Integer
    parameter = QgsProcessingParameterNumber(name, label, kind, default, default is None)
    return explained(_limited(parameter, minimum, maximum), text, advanced)


def _limited(
    parameter: QgsProcessingParameterNumber, minimum: float | None, maximum: float | None
) -> QgsProcessingParameterNumber:
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    return parameter


def flag(name: str, label: str, text: str, default: bool, advanced: bool = False) -> Any:
    """Ask yes or no."""
    return explained(QgsProcessingParameterBoolean(name, label, default), text, advanced)


def words(name: str, label: str, text: str, default: str = "", advanced: bool = False) -> Any:
    """Ask for a line of text that may be empty."""
    return explained(QgsProcessingParameterString(name, label, default or None, False, True), text, advanced)


def choice(name: str, label: str, text: str, options: Iterable[str], default: str, advanced: bool = False) -> Any:
    """Ask for one of some texts, which are the values that core knows and that scripts and models store."""
    parameter = QgsProcessingParameterEnum(name, label, list(options), False, default, False, True)
    return explained(parameter, text, advanced)


def day(name: str, label: str, text: str, advanced: bool = False) -> Any:
    """Ask for a date that may be left out; scripts write 2018-01-06."""
    kind = QgsProcessingParameterDateTime.Type.Date
    return explained(QgsProcessingParameterDateTime(name, label, kind, None, True), text, advanced)


def point(name: str, label: str, text: str, advanced: bool = False) -> Any:
    """Ask for a point on the map that may be left out."""
    return explained(QgsProcessingParameterPoint(name, label, None, True), text, advanced)


def crs(name: str, label: str, text: str, advanced: bool = False) -> Any:
    """Ask for a coordinate system that may be left out."""
    return explained(QgsProcessingParameterCrs(name, label, None, True), text, advanced)


def extent(name: str, label: str, text: str, advanced: bool = False) -> Any:
    """Ask for a rectangle on the map that may be left out."""
    return explained(QgsProcessingParameterExtent(name, label, None, True), text, advanced)
