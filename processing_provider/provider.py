# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider: all our algorithms under the id `insar`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.version import version
from .algorithm import ICONS
from .algorithms.active_areas import ActiveAreas
from .algorithms.average_coherence import AverageCoherence
from .algorithms.correct_unwrapping import CorrectUnwrapping
from .algorithms.decompose import Decompose
from .algorithms.decompose_series import DecomposeSeries
from .algorithms.detect_changes import DetectChanges
from .algorithms.download_products import DownloadProducts
from .algorithms.export_geotiff import ExportGeotiff
from .algorithms.export_gmt import ExportGmt
from .algorithms.export_hdfeos5 import ExportHdfEos5
from .algorithms.export_kmz import ExportKmz
from .algorithms.export_points import ExportPoints
from .algorithms.export_roipac import ExportRoipac
from .algorithms.generate_mask import GenerateMask
from .algorithms.gnss_compare import GnssCompare
from .algorithms.info import Info
from .algorithms.invert_network import InvertNetwork
from .algorithms.load_series import LoadSeries
from .algorithms.load_stack import LoadStack
from .algorithms.modify_network import ModifyNetwork
from .algorithms.phase_bias import PhaseBias
from .algorithms.plot_network import PlotNetwork
from .algorithms.project_los import ProjectLos
from .algorithms.quick_overview import QuickOverview
from .algorithms.reference_point import ReferencePoint
from .algorithms.reset_network import ResetNetwork
from .algorithms.residual_noise import ResidualNoise
from .algorithms.sample_points import SamplePoints
from .algorithms.search_products import SearchProducts
from .algorithms.small_baseline_workflow import SmallBaselineWorkflow
from .algorithms.transect import TransectAlgorithm
from .algorithms.undo_unwrapping import UndoUnwrapping
from .algorithms.velocity import Velocity
from .algorithms.zonal_series import ZonalSeriesAlgorithm
from .corrections import CORRECTION_ALGORITHMS
from .translation import tr

ALGORITHMS = (
    SmallBaselineWorkflow,
    SearchProducts,
    DownloadProducts,
    LoadStack,
    LoadSeries,
    ModifyNetwork,
    ResetNetwork,
    PlotNetwork,
    AverageCoherence,
    GenerateMask,
    ReferencePoint,
    QuickOverview,
    PhaseBias,
    CorrectUnwrapping,
    UndoUnwrapping,
    InvertNetwork,
    *CORRECTION_ALGORITHMS,
    ResidualNoise,
    Velocity,
    ZonalSeriesAlgorithm,
    SamplePoints,
    TransectAlgorithm,
    DetectChanges,
    ActiveAreas,
    Decompose,
    DecomposeSeries,
    ProjectLos,
    GnssCompare,
    ExportKmz,
    ExportGeotiff,
    ExportPoints,
    ExportHdfEos5,
    ExportGmt,
    ExportRoipac,
    Info,
)


class InsarProvider(QgsProcessingProvider):
    """Registers the algorithms with QGIS."""

    def id(self) -> str:
        return "insar"

    def name(self) -> str:
        return "InSAR"

    def longName(self) -> str:
        return tr("InSAR Workbench: ground displacement from interferograms")

    def versionInfo(self) -> str:
        return version()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "plugin.svg")

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Map layers are GeoTIFF, whatever QGIS is set to."""
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for kind in ALGORITHMS:
            self.addAlgorithm(kind())
