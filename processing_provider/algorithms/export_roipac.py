# SPDX-License-Identifier: GPL-2.0-or-later
"""Motion as an unwrapped interferogram of ROI_PAC."""

from __future__ import annotations

from typing import Any

from ...core.progress import Progress
from .. import parameters
from ..algorithm import EXPORT, InsarAlgorithm
from ..export_shared import layer_parameters
from ..values import Values


class ExportRoipac(InsarAlgorithm):
    """Velocity or date of a series -> .unw."""

    ID, GROUP, ICON = "exportroipac", EXPORT, "export"
    PAGE = "interferogram-and-displacement"
    REQUIRES = ("h5py",)
    INPUT, DATASET, MASK, OUTPUT = "INPUT", "DATASET", "MASK", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Export as ROI_PAC")

    def shortDescription(self) -> str:
        return self.tr("Writes velocity or the displacement on one date as unwrapped phase, for modelling programs.")

    def tags(self) -> list[str]:
        return self.tr("export,roi_pac,unw,rsc,phase,kite,geodmod,save_roipac").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Writes a velocity, or the displacement on one date since the reference date, as an unwrapped "
                "interferogram of ROI_PAC, which Kite, GeodMod and other modelling programs read: a file .unw, and "
                "beside it .unw.rsc with place, wavelength, heading and dates."
            ),
            self.tr(
                "Band 2 is phase in radians (of a velocity: per year), positive away from the radar; band 1 is 1 where "
                "there are data. No data is 0 in both."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for parameter in layer_parameters():
            self.addParameter(parameter)
        text = self.tr("The file .unw; .unw.rsc is written beside it.")
        self.addParameter(parameters.file_output(self.OUTPUT, self.tr("ROI_PAC file"), text, "ROI_PAC (*.unw)"))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.writers.other_grids import export_roipac

        path, mask = values.output_file(self.OUTPUT), values.optional_file(self.MASK)
        export_roipac(values.file(self.INPUT), path, values.text(self.DATASET), mask, progress)
        return {self.OUTPUT: str(path)}
