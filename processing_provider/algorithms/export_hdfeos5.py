# SPDX-License-Identifier: GPL-2.0-or-later
"""A displacement series with quality and geometry in one HDF-EOS5 file."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputFile, QgsProcessingParameterFolderDestination

from ...core.progress import Progress
from .. import parameters
from ..algorithm import EXPORT, InsarAlgorithm
from ..values import Values


class ExportHdfEos5(InsarAlgorithm):
    """Series with its products -> .he5."""

    ID, GROUP, ICON = "exporthdfeos5", EXPORT, "export"
    REQUIRES = ("h5py",)
    TIMESERIES, TEMPORAL_COHERENCE, MASK, GEOMETRY = "TIMESERIES", "TEMPORAL_COHERENCE", "MASK", "GEOMETRY"
    AVERAGE_COHERENCE, TRACK, BEAM_MODE, BEAM_SWATH = "AVERAGE_COHERENCE", "TRACK", "BEAM_MODE", "BEAM_SWATH"
    FIRST_FRAME, LAST_FRAME, OUTPUT_FOLDER, OUTPUT = "FIRST_FRAME", "LAST_FRAME", "OUTPUT_FOLDER", "OUTPUT"

    def displayName(self) -> str:
        return self.tr("Export as HDF-EOS5")

    def shortDescription(self) -> str:
        return self.tr(
            "Writes series, quality and geometry into one file, for the InSAR Product Archive and insarmaps."
        )

    def tags(self) -> list[str]:
        return self.tr("export,hdf-eos5,he5,unavco,earthscope,archive,insarmaps,save_hdfeos5").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Writes a displacement time series, its temporal and average coherence, mask and geometry into one "
                "file in the layout of the InSAR Product Archive (UNAVCO, now EarthScope), as MintPy does. MintPy, "
                "insarmaps and 'Load displacement series' read it."
            ),
            self.tr(
                "Displacement is in metres along the line of sight, positive toward the radar; heights in metres, "
                "angles in degrees. No data is 0, as the layout wants it."
            ),
            self.tr(
                "The file is named by satellite, beam, track, frames and dates: "
                "S1_IW2_149_0616_0621_20141213_20180619.he5. What the time series does not know is asked for."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for name, label, text, optional in (
            (
                self.TIMESERIES,
                self.tr("Displacement time series"),
                self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's."),
                False,
            ),
            (self.TEMPORAL_COHERENCE, self.tr("Temporal coherence"), self.tr("temporalCoherence.h5."), False),
            (self.MASK, self.tr("Mask"), self.tr("Reliable pixels, maskTempCoh.h5."), False),
            (self.GEOMETRY, self.tr("Geometry"), self.tr("geometryGeo.h5 with height and incidenceAngle."), False),
            (self.AVERAGE_COHERENCE, self.tr("Average coherence"), self.tr("avgSpatialCoh.h5."), True),
        ):
            self.addParameter(parameters.h5_input(name, label, text, optional=optional))
        text = self.tr("Relative orbit. Empty = as the time series says.")
        self.addParameter(parameters.integer(self.TRACK, self.tr("Track"), text, minimum=1))
        text = self.tr("Such as IW or SM. Empty = as the time series says, IW of Sentinel-1.")
        self.addParameter(parameters.words(self.BEAM_MODE, self.tr("Beam mode"), text))
        text = self.tr("Number of the subswath, 0 = several. Empty = as the time series says.")
        self.addParameter(parameters.integer(self.BEAM_SWATH, self.tr("Beam swath"), text, minimum=0, advanced=True))
        text = self.tr("Empty = as the time series says, 0.")
        self.addParameter(parameters.integer(self.FIRST_FRAME, self.tr("First frame"), text, minimum=0, advanced=True))
        self.addParameter(parameters.integer(self.LAST_FRAME, self.tr("Last frame"), text, minimum=0, advanced=True))
        folder = QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, self.tr("Folder of the file"))
        self.addParameter(parameters.explained(folder, self.tr("The file gets its name from its content.")))
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT, self.tr("HDF-EOS5 file")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.writers.hdfeos5 import ArchiveFiles, export_hdfeos5
        from ...core.writers.hdfeos5_metadata import Archive

        files = ArchiveFiles(
            values.file(self.TIMESERIES),
            values.file(self.TEMPORAL_COHERENCE),
            values.file(self.MASK),
            values.file(self.GEOMETRY),
            values.optional_file(self.AVERAGE_COHERENCE),
        )
        archive = Archive(
            values.optional_integer(self.TRACK),
            values.text(self.BEAM_MODE),
            values.optional_integer(self.BEAM_SWATH),
            values.optional_integer(self.FIRST_FRAME),
            values.optional_integer(self.LAST_FRAME),
        )
        folder = values.output_folder(self.OUTPUT_FOLDER)
        return {
            self.OUTPUT_FOLDER: str(folder),
            self.OUTPUT: str(export_hdfeos5(files, folder, archive, progress)),
        }
