# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that say what a run may use: memory, and a cluster. An algorithm that has them honours them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm

from ..core.optional import require
from ..core.resources import Resources
from . import parameters
from .translation import tr
from .values import Values

MEMORY, SCHEDULER = "MEMORY", "SCHEDULER"
MEGABYTE = 1024.0**2
LEAST_MEMORY = 16


def memory_parameter() -> Any:
    """How much memory blocks of pixels may take."""
    text = tr(
        "For the blocks of pixels that are worked on at one time; the layers of the whole area come on top. Empty = a "
        "quarter of the free memory."
    )
    return parameters.integer(MEMORY, tr("Memory [MB]"), text, minimum=LEAST_MEMORY, advanced=True)


def cluster_parameters() -> list[Any]:
    """Memory, and the cluster that inverts the network."""
    text = tr(
        "Address of the scheduler of a running Dask cluster, such as tcp://host:8786, whose workers invert the "
        "network: they must reach the stack by the same path and have InSAR Workbench. Empty = this machine computes."
    )
    return [memory_parameter(), parameters.words(SCHEDULER, tr("Dask scheduler"), text, advanced=True)]


def read_resources(algorithm: QgsProcessingAlgorithm, values: Values) -> Resources:
    """What the run may use; of an algorithm without these parameters the usual.

    Raises
    ------
    MissingDependency
        When there is a scheduler, but Dask is not installed.
    """
    memory = values.optional_integer(MEMORY) if algorithm.parameterDefinition(MEMORY) else None
    scheduler = values.text(SCHEDULER) if algorithm.parameterDefinition(SCHEDULER) else ""
    if scheduler:
        require("distributed")
    return Resources(None if memory is None else memory * MEGABYTE, scheduler)
