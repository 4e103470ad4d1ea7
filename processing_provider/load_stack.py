# SPDX-License-Identifier: GPL-2.0-or-later
"""Load a folder of interferograms into one stack file."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from ..core.load import LoadOptions, load_stack
from ..core.progress import Progress
from ..core.readers import AUTOMATIC, formats
from . import parameters
from .algorithm import LOAD, InsarAlgorithm, tr
from .values import Values


def load_parameters(advanced: bool = False) -> list[Any]:
    """Parameters that say what is loaded; `advanced` folds all but the format."""
    titles = "; ".join(f"{key} = {title}" for key, title in formats())
    return [
        parameters.choice(
            "FORMAT",
            tr("Format of the interferograms"),
            tr("{auto} recognises the folder by its files. {titles}.").format(auto=AUTOMATIC, titles=titles),
            [AUTOMATIC, *(key for key, _ in formats())],
            AUTOMATIC,
            advanced,
        ),
        parameters.extent(
            "EXTENT",
            tr("Extent to load"),
            tr("Only pixels that this rectangle touches are loaded; it may be in any coordinate system. Empty = all."),
            advanced,
        ),
        parameters.integer(
            "MULTILOOK",
            tr("Multilook [pixels]"),
            tr(
                "This many rows and columns are averaged into one pixel: 1 = full resolution, 2 = a quarter of the "
                "pixels. Pixels without data are left out of the mean."
            ),
            1,
            1,
            advanced=advanced,
        ),
        parameters.raster_or_h5_input(
            "WATER_MASK",
            tr("Water mask"),
            tr("A raster, or a mask in HDF5, in any grid: 0 and no data are water. It goes into the geometry file."),
            advanced=advanced,
        ),
    ]


def read_load_options(values: Values) -> LoadOptions:
    """What is loaded, as core wants it."""
    extent = values.extent("EXTENT")
    return LoadOptions(
        format=values.choice("FORMAT"),
        extent=extent.bounds if extent else None,
        extent_crs_wkt=extent.crs_wkt if extent else "",
        multilook=values.integer("MULTILOOK"),
        water_mask=values.optional_file("WATER_MASK"),
    )


class LoadStack(InsarAlgorithm):
    """Folder of interferograms -> stack and geometry."""

    ID, GROUP, ICON = "loadstack", LOAD, "load"
    INPUT, STACK, GEOMETRY = "INPUT", "STACK", "GEOMETRY"

    def displayName(self) -> str:
        return self.tr("Load interferograms")

    def shortDescription(self) -> str:
        return self.tr("Reads a folder of unwrapped interferograms into one stack file.")

    def tags(self) -> list[str]:
        return self.tr("import,interferograms,unwrapped,stack,gamma,hyp3,aria,licsar,mintpy,ifgramstack").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Reads all unwrapped interferograms of a folder, with their coherence, connected components and "
                "geometry, crops and multilooks them if asked, and writes one stack. The folder itself is never "
                "changed."
            ),
            self.tr(
                "Outputs: the stack (ifgramStack.h5 in MintPy's layout: phase in radians, positive away from the "
                "radar; pairs earlier_later; perpendicular baselines in metres) and the geometry (geometryGeo.h5: "
                "height in metres, angles in degrees, water mask). MintPy reads both."
            ),
            self.tr("Files that are damaged or do not fit are named in the log, with the reason."),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("The folder with the interferograms; folders below it are searched too.")
        self.addParameter(parameters.folder_input(self.INPUT, self.tr("Folder of interferograms"), text))
        for parameter in load_parameters():
            self.addParameter(parameter)
        text = self.tr("The stack of interferograms, ifgramStack.h5.")
        self.addParameter(parameters.h5_output(self.STACK, self.tr("Stack"), text))
        text = self.tr("Height, angles and water mask on the same grid, geometryGeo.h5.")
        self.addParameter(parameters.h5_output(self.GEOMETRY, self.tr("Geometry"), text))
        for name, label in (
            ("PAIRS", self.tr("Number of interferograms")),
            ("DATES", self.tr("Number of dates")),
            ("ROWS", self.tr("Number of rows")),
            ("COLUMNS", self.tr("Number of columns")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, values: Values) -> None:
        read_load_options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        stack, geometry = values.output_file(self.STACK), values.output_file(self.GEOMETRY)
        report = load_stack(values.file(self.INPUT), stack, geometry, read_load_options(values), progress)
        return {
            self.STACK: str(stack),
            self.GEOMETRY: str(geometry),
            "PAIRS": report.pairs,
            "DATES": report.dates,
            "ROWS": report.rows,
            "COLUMNS": report.cols,
        }
