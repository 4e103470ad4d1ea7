# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain in one algorithm."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
)

from ...core.errors import ParameterError
from ...core.progress import NullProgress, Progress, subrange
from .. import parameters
from ..algorithm import TOP, InsarAlgorithm
from ..correction import CorrectionAlgorithm
from ..corrections import CORRECTION_ALGORITHMS
from ..resources import cluster_parameters
from ..results import LayerSource, load_layer, write_layer
from ..style import Style
from ..values import Values
from .correct_unwrapping import NONE, method_parameter, read_unwrapping, unwrapping_parameters
from .invert_network import inversion_parameters, read_inversion
from .load_stack import load_parameters, read_load_options
from .modify_network import read_selection, selection_parameters
from .reference_point import read_reference, reference_parameters
from .residual_noise import noise_parameters, read_noise
from .velocity import function_parameters, read_functions, velocity_source

if TYPE_CHECKING:
    from ...core.workflow.workflow import StepState, WorkflowOptions, WorkflowReport


class SmallBaselineWorkflow(InsarAlgorithm):
    """Folder of interferograms -> velocity."""

    ID, GROUP, ICON = "smallbaselineworkflow", TOP, "workflow"
    INPUT, TEMPLATE, OUTPUT_FOLDER = "INPUT", "TEMPLATE", "OUTPUT_FOLDER"
    REPORT_NAME = "report.html"
    VELOCITY_LAYER, COHERENCE_LAYER, MASK_LAYER = "VELOCITY_LAYER", "TEMPORAL_COHERENCE_LAYER", "MASK_LAYER"
    DIALOG: ClassVar[Callable[..., Any] | None] = None
    """Makes a dialog of its own from the algorithm and a parent; the desktop sets it."""

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        kind = type(self).DIALOG
        return kind(self, parent) if kind is not None else None

    def displayName(self) -> str:
        return self.tr("Small baseline workflow")

    def shortDescription(self) -> str:
        return self.tr("From a folder of unwrapped interferograms to displacement and velocity, in one step.")

    def tags(self) -> list[str]:
        return self.tr(
            "workflow,sbas,small baseline,smallbaselineapp,velocity,time series,displacement,landslide,subsidence"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Loads the interferograms of a folder, chooses those to use, sets the reference point, corrects "
                "unwrapping errors if asked to, inverts the network into displacement at each date, and fits velocity. "
                "A step whose input and parameters have not changed since the last run into the same folder is skipped."
            ),
            self.tr(
                "When the folder of products holds a run, the dialog shows below the parameters which steps are done, "
                "which are out of date and would run again, and which are still to do."
            ),
            self.tr(
                "Displacement and velocity are along the line of sight, relative to the reference point, positive "
                "toward the radar (blue on the map), negative away from it (red). Files hold metres and metres per "
                "year, the map layers millimetres per year."
            ),
            self.tr(
                "Outputs, in MintPy's folder layout: inputs/ifgramStack.h5, inputs/geometryGeo.h5, avgSpatialCoh.h5, "
                "avgPhaseVelocity.h5, numTriNonzeroIntAmbiguity.h5, timeseries.h5, temporalCoherence.h5, "
                "numInvIfgram.h5, maskTempCoh.h5, velocity.h5; and in layers/ GeoTIFFs of velocity (reliable pixels "
                "only), temporal coherence and the mask, which are opened with their styles; report.html shows maps, "
                "network, noise, options and the methods in words; workflow.cfg holds the options as a template of "
                "MintPy."
            ),
            self.tr("The single steps are algorithms too, with all their options."),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Berardino et al. (2002)", "Pepe & Lanari (2006)", "Yunjun et al. (2019)")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr(
            "The folder with the interferograms; folders below it are searched too. It is never changed. Or a text "
            "file (.txt) of files and addresses, one a line: see 'Load interferograms'."
        )
        label = self.tr("Folder of interferograms")
        self.addParameter(parameters.folder_input(self.INPUT, label, text, optional=True))
        text = self.tr(
            "A template of MintPy (smallbaselineApp.cfg or your own with a few lines). Its options count instead of "
            "all those below; the folder of interferograms is that of its paths unless one is given. The log says "
            "which keys have no effect."
        )
        label = self.tr("MintPy template")
        self.addParameter(parameters.text_file_input(self.TEMPLATE, label, text, advanced=True))
        for parameter in (
            *load_parameters(advanced=True),
            *reference_parameters(advanced=True),
            *selection_parameters(advanced=True),
            method_parameter("UNWRAPPING", self.tr("Correction of unwrapping errors"), may_be_none=True),
            *self._unwrapping_parameters(),
            *inversion_parameters(advanced=True),
        ):
            self.addParameter(parameter)
        for algorithm in CORRECTION_ALGORITHMS:
            self._add_correction(algorithm)
        self._add_noise()
        for parameter in (*function_parameters(advanced=True), *cluster_parameters()):
            self.addParameter(parameter)
        folder = QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, self.tr("Folder of products"))
        text = self.tr("Where all products are written. The same folder again continues where the last run stopped.")
        self.addParameter(parameters.explained(folder, text))
        self._add_outputs()

    def _add_correction(self, algorithm: type[CorrectionAlgorithm]) -> None:
        label, text = self.tr(algorithm.entry().title), algorithm().shortDescription()
        self.addParameter(parameters.flag(algorithm.switch(), label, text, algorithm.DEFAULT, algorithm.EXPERT))
        for parameter in algorithm.own_parameters(f"{algorithm.switch()}_", advanced=True):
            parameter.setDescription(f"{label}: {parameter.description()}")
            self.addParameter(parameter)

    def _unwrapping_parameters(self) -> list[Any]:
        found = unwrapping_parameters("UNWRAPPING_", advanced=True)
        for parameter in found:
            parameter.setDescription(f"{self.tr('Unwrapping errors')}: {parameter.description()}")
        return found

    def _add_noise(self) -> None:
        label = self.tr("Leave noisy dates out of the velocity")
        text = self.tr("Noise is measured on what is left after the correction of the DEM error, which it needs.")
        self.addParameter(parameters.flag("EXCLUDE_NOISY", label, text, False))
        for parameter in noise_parameters("EXCLUDE_NOISY_", advanced=True):
            parameter.setDescription(f"{label}: {parameter.description()}")
            self.addParameter(parameter)

    def _add_outputs(self) -> None:
        for name, label in (
            (self.VELOCITY_LAYER, self.tr("Velocity (mm/year, map layer)")),
            (self.COHERENCE_LAYER, self.tr("Temporal coherence (map layer)")),
            (self.MASK_LAYER, self.tr("Mask of reliable pixels (map layer)")),
        ):
            self.addOutput(QgsProcessingOutputRasterLayer(name, label))
        for name, label in (
            ("STACK", self.tr("Stack")),
            ("GEOMETRY", self.tr("Geometry")),
            ("TIMESERIES", self.tr("Displacement time series")),
            ("TEMPORAL_COHERENCE", self.tr("Temporal coherence")),
            ("NUM_PAIRS", self.tr("Number of interferograms")),
            ("MASK", self.tr("Mask of reliable pixels")),
            ("VELOCITY", self.tr("Velocity")),
        ):
            self.addOutput(QgsProcessingOutputFile(name, label))
        self.addOutput(QgsProcessingOutputHtml("REPORT", self.tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("STEPS_RUN", self.tr("Number of steps that ran")))
        self.addOutput(QgsProcessingOutputString("SKIPPED", self.tr("Steps that were up to date")))

    def options(self, values: Values) -> WorkflowOptions:
        """The options of all steps as core wants them."""
        from ...core.time_functions.velocity import VelocityOptions
        from ...core.workflow.workflow import WorkflowOptions

        method = values.choice("UNWRAPPING")
        return WorkflowOptions(
            load=read_load_options(values),
            selection=read_selection(values),
            reference=read_reference(values),
            unwrapping=None if method == NONE else read_unwrapping(values, method, "UNWRAPPING_"),
            inversion=read_inversion(values),
            corrections=tuple(
                algorithm.read_correction(values, f"{algorithm.switch()}_")
                for algorithm in CORRECTION_ALGORITHMS
                if values.flag(algorithm.switch())
            ),
            noise=read_noise(values, "EXCLUDE_NOISY_") if values.flag("EXCLUDE_NOISY") else None,
            velocity=VelocityOptions(functions=read_functions(values)),
        )

    def check(self, values: Values) -> None:
        if not values.given(self.INPUT) and not values.given(self.TEMPLATE):
            raise ParameterError(self.tr("There is no input; choose the folder of interferograms, or a template."))
        if not values.given(self.TEMPLATE):
            self.options(values)

    def _asked(self, values: Values, progress: Progress) -> tuple[Path, WorkflowOptions]:
        """The folder of interferograms and the options, from the dialog or from a template."""
        from ...core.template.template import Template
        from ...core.template.template_options import read_options

        template = values.optional_file(self.TEMPLATE)
        if template is None:
            return values.file(self.INPUT), self.options(values)
        asked = read_options(Template.read(template))
        for line in asked.not_honoured:
            progress.warning(line)
        folder = values.optional_file(self.INPUT) or asked.input_folder
        if folder is None:
            raise ParameterError(
                self.tr("The template {path} names no files; choose the folder of interferograms.").format(
                    path=template
                )
            )
        progress.info(f"options from {template}, interferograms from {folder}")
        return folder, asked.options

    def plan(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Callable[[Progress], tuple[StepState, ...]] | None:
        """The work that finds what a run would do with each step; None without an input or a folder of products.

        Raises
        ------
        InsarError
            When the values do not fit together.
        """
        from ...core.workflow.workflow import plan_workflow

        values = Values(self, parameters, context)
        folder = values.layer_path(self.OUTPUT_FOLDER)
        if folder is None or not (values.given(self.INPUT) or values.given(self.TEMPLATE)):
            return None
        source, options = self._asked(values, NullProgress())
        return partial(plan_workflow, source, folder, options)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.report.run_report import write_run_report
        from ...core.template.template_writer import save_template
        from ...core.workflow.workflow import run_workflow

        folder = values.output_file(self.OUTPUT_FOLDER)
        source, options = self._asked(values, progress)
        report = run_workflow(source, folder, options, progress)
        save_template(options, folder / "workflow.cfg")
        write_run_report(report, options, source, folder / self.REPORT_NAME, subrange(progress, 0.99, 1.0))
        products = report.products
        return {
            self.OUTPUT_FOLDER: str(folder),
            **self._layers(report, values, progress),
            "STACK": str(products.stack),
            "GEOMETRY": str(products.geometry),
            "TIMESERIES": str(report.series),
            "TEMPORAL_COHERENCE": str(products.temporal_coherence),
            "NUM_PAIRS": str(products.num_pairs),
            "MASK": str(products.mask),
            "VELOCITY": str(products.velocity),
            "REPORT": str(folder / self.REPORT_NAME),
            "STEPS_RUN": len(report.ran),
            "SKIPPED": ", ".join(report.skipped),
        }

    def _layers(self, report: WorkflowReport, values: Values, progress: Progress) -> dict[str, str]:
        """Write the map layers into the folder of products and have them opened."""
        from ...core.maps.map_layers import has_usable_pixels

        products = report.products
        series, mask = report.series, products.mask
        if not has_usable_pixels(mask):
            progress.warning(
                self.tr("No pixel is reliable: the velocity layer shows all of them. Look at the temporal coherence.")
            )
            mask = None
        results = {}
        for output, name, source in (
            (
                self.MASK_LAYER,
                "maskTempCoh.tif",
                LayerSource(products.mask, "mask", self.tr("Reliable pixels"), Style.MASK, series),
            ),
            (
                self.COHERENCE_LAYER,
                "temporalCoherence.tif",
                LayerSource(
                    products.temporal_coherence,
                    "temporalCoherence",
                    self.tr("Temporal coherence"),
                    Style.QUALITY,
                    series,
                ),
            ),
            (self.VELOCITY_LAYER, "velocity.tif", velocity_source(products.velocity, series, mask)),
        ):
            path = products.folder / "layers" / name
            path.parent.mkdir(exist_ok=True)
            results[output] = write_layer(path, source, values.context)
            load_layer(path, source, output, values.context)
        return results
