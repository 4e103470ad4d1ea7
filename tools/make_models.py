# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the models of docs/models: chains of our algorithms for QGIS's graphical modeler.

PYTHONPATH=<folder that holds insar_workbench> python3 tools/make_models.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # else the file is another one each time

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "models"
NAME = "velocity_from_folder"


def add_input(model: QgsProcessingModelAlgorithm, parameter: Any, place: int) -> None:
    """Add an input of the model, in the upper row."""
    component = QgsProcessingModelParameter(parameter.name())
    component.setPosition(QPointF(150.0 + 230.0 * place, 60.0))
    model.addModelParameter(parameter, component)


def add_step(model: QgsProcessingModelAlgorithm, name: str, place: int, sources: dict[str, Any], **final: str) -> None:
    """Add an algorithm; `sources` are its inputs, `final` its outputs that the model gives, with their titles."""
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm(f"insar:{name}")
    child.setChildId(name)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(150.0 + 230.0 * place, 160.0 + 110.0 * place))
    # the modeler wants a value for each parameter that is not optional, as its dialog fills them in
    defaults = {one.name(): one.defaultValue() for one in child.algorithm().parameterDefinitions()}
    set_by_dialog = {key: value for key, value in defaults.items() if value is not None}
    for parameter, value in {**set_by_dialog, **sources}.items():
        if isinstance(value, tuple):
            given = source.fromChildOutput(*value)
        elif isinstance(value, str) and value.startswith("@"):
            given = source.fromModelParameter(value[1:])
        else:
            given = source.fromStaticValue(value)
        child.addParameterSources(parameter, [given])
    outputs = {}
    for number, (output, title) in enumerate(final.items()):
        one = QgsProcessingModelOutput(output, title)
        one.setChildId(name)
        one.setChildOutputName(output)
        one.setDescription(title)
        one.setPosition(QPointF(400.0 + 230.0 * place, 160.0 + 110.0 * place + 60.0 * number))
        outputs[output] = one
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)


def velocity_from_folder() -> QgsProcessingModelAlgorithm:
    """Folder of interferograms -> velocity, with the choices that matter most."""
    model = QgsProcessingModelAlgorithm("Velocity from a folder of interferograms", "InSAR", "insar")
    model.setName("velocity_from_folder")
    integer = QgsProcessingParameterNumber.Type.Integer
    folder = QgsProcessingParameterFile.Behavior.Folder
    for place, parameter in enumerate(
        (
            QgsProcessingParameterFile("folder", "Folder of interferograms", folder),
            QgsProcessingParameterNumber("connections", "Connections of each date", integer, None, True, 1),
            QgsProcessingParameterPoint("point", "Reference point (empty = automatic)", None, True),
            QgsProcessingParameterString("periods", "Periods [years], such as 1 0.5", None, False, True),
        )
    ):
        add_input(model, parameter, place)
    add_step(model, "loadstack", 0, {"INPUT": "@folder"})
    add_step(model, "modifynetwork", 1, {"STACK": ("loadstack", "STACK"), "CONNECTIONS": "@connections"})
    add_step(model, "referencepoint", 2, {"STACK": ("modifynetwork", "STACK"), "POINT": "@point"})
    add_step(
        model,
        "invertnetwork",
        3,
        {"STACK": ("referencepoint", "STACK")},
        TIMESERIES="Displacement time series",
        TEMPORAL_COHERENCE_LAYER="Temporal coherence",
    )
    add_step(
        model,
        "velocity",
        4,
        {
            "TIMESERIES": ("invertnetwork", "TIMESERIES"),
            "MASK": ("invertnetwork", "MASK"),
            "PERIODIC": "@periods",
        },
        VELOCITY="Velocity file",
        VELOCITY_LAYER="Velocity",
    )
    return model


def main() -> int:
    """Write the models."""
    from qgis.core import QgsApplication

    from insar_workbench.processing_provider.provider import InsarProvider

    application = QgsApplication([], False)
    application.initQgis()
    provider = InsarProvider()  # QGIS needs this reference
    QgsApplication.processingRegistry().addProvider(provider)
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = velocity_from_folder().toFile(str(FOLDER / f"{NAME}.model3"))
    application.exitQgis()
    return 0 if written else 1


if __name__ == "__main__":
    sys.exit(main())
