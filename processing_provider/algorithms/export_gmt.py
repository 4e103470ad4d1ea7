# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer as a grid of GMT."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputString

from ...core.progress import Progress
from .. import parameters
from ..algorithm import EXPORT, InsarAlgorithm
from ..export_shared import layer_parameters
from ..values import Values
from .export_geotiff import METRES, MILLIMETRES, UNITS


class ExportGmt(InsarAlgorithm):
    """Product or date of a series -> .grd."""

    ID, GROUP, ICON = "exportgmt", EXPORT, "export"
    REQUIRES = ("h5py",)
    INPUT, DATASET, MASK, UNIT, OUTPUT = "INPUT", "DATASET", "MASK", "UNIT", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Export as GMT grid")

    def shortDescription(self) -> str:
        return self.tr("Writes a layer or the displacement on one date as a netCDF grid that GMT reads.")

    def tags(self) -> list[str]:
        return self.tr("export,gmt,grd,netcdf,grid,save_gmt").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Writes a velocity or any other layer, or the displacement on one date, as a netCDF grid with one "
                "variable z on the coordinates of the data (degrees or metres), as GMT and other programs read it."
            ),
            self.tr("Motion is in mm and mm/year, or in m and m/year: positive toward the radar. No data is NaN."),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for parameter in layer_parameters():
            self.addParameter(parameter)
        text = self.tr("Of displacement; velocity is in this unit per year.")
        self.addParameter(parameters.choice(self.UNIT, self.tr("Unit"), text, UNITS, MILLIMETRES))
        text = self.tr("The file for GMT.")
        self.addParameter(parameters.file_output(self.OUTPUT, self.tr("GMT grid"), text, "GMT (*.grd *.nc)"))
        self.addOutput(QgsProcessingOutputString("UNIT_WRITTEN", self.tr("Unit of the numbers")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.writers.other_grids import export_gmt

        path = values.output_file(self.OUTPUT)
        metres = values.choice(self.UNIT) == METRES
        mask = values.optional_file(self.MASK)
        unit = export_gmt(values.file(self.INPUT), path, values.text(self.DATASET), mask, metres, progress)
        return {self.OUTPUT: str(path), "UNIT_WRITTEN": unit}
