# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider: all our algorithms under the id `insar`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.version import version
from .active_areas import ActiveAreas
from .algorithm import ICONS
from .average_coherence import AverageCoherence
from .correct_unwrapping import CorrectUnwrapping
from .corrections import CORRECTION_ALGORITHMS
from .decompose import Decompose
from .decompose_series import DecomposeSeries
from .detect_changes import DetectChanges
from .download_products import DownloadProducts
from .export_geotiff import ExportGeotiff
from .export_gmt import ExportGmt
from .export_hdfeos5 import ExportHdfEos5
from .export_kmz import ExportKmz
from .export_points import ExportPoints
from .export_roipac import ExportRoipac
from .generate_mask import GenerateMask
from .gnss_compare import GnssCompare
from .info import Info
from .invert_network import InvertNetwork
from .load_series import LoadSeries
from .load_stack import LoadStack
from .modify_network import ModifyNetwork
from .phase_bias import PhaseBias
from .plot_network import PlotNetwork
from .project_los import ProjectLos
from .quick_overview import QuickOverview
from .reference_point import ReferencePoint
from .reset_network import ResetNetwork
from .residual_noise import ResidualNoise
from .sample_points import SamplePoints
from .search_products import SearchProducts
from .small_baseline_workflow import SmallBaselineWorkflow
from .transect import TransectAlgorithm
from .translation import tr
from .undo_unwrapping import UndoUnwrapping
from .velocity import Velocity
from .zonal_series import ZonalSeriesAlgorithm

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
