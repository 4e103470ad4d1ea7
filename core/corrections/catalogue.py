# SPDX-License-Identifier: GPL-2.0-or-later
"""Which corrections there are, and what is to be known of each while QGIS starts, long before it is applied."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

DELAY = "delay"
DEM_ERROR, RESIDUAL = "dem_error", "residual"
"""Roles of what corrections write beside the corrected series."""


class Entry(NamedTuple):
    """One correction.

    Attributes
    ----------
    title : str
        Name for people.
    position : int
        Place in the chain: smaller comes first.
    suffix : str
        What is added to the name of the series, as MintPy does (timeseries_ramp.h5).
    needs, uses : tuple of str
        Which of :class:`.base.CorrectionFiles` it cannot do without, and which others it reads when they are there.
    products : mapping of str to str
        What it can write beside the corrected series, by role, and the name that the workflow gives each file.
    """

    title: str
    position: int
    suffix: str
    needs: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    products: Mapping[str, str] = {}


CATALOGUE = {
    "correctoscillatordrift": Entry(
        "Correct oscillator drift (Envisat)", 10, "LOD", needs=("geometry",), products={DELAY: "inputs/LOD.h5"}
    ),
    "correcttides": Entry(
        "Correct solid Earth tides", 20, "SET", needs=("geometry",), products={DELAY: "inputs/SET.h5"}
    ),
    "correctionosphere": Entry(
        "Correct ionosphere", 30, "ion", uses=("ion_stack", "delays"), products={DELAY: "ion.h5"}
    ),
    "correctproductdelays": Entry(
        "Correct delays of the products",
        30,
        "product",
        needs=("delays",),
        products={DELAY: "inputs/productDelays.h5"},
    ),
    "correctera5": Entry(
        "Correct troposphere by ERA5", 40, "ERA5", needs=("geometry",), products={DELAY: "inputs/ERA5.h5"}
    ),
    "correctgacos": Entry(
        "Correct troposphere by GACOS", 40, "GACOS", needs=("geometry",), products={DELAY: "inputs/GACOS.h5"}
    ),
    "correctoperatroposphere": Entry(
        "Correct troposphere by OPERA", 40, "OPERA", needs=("geometry",), products={DELAY: "inputs/OPERA.h5"}
    ),
    "correctheightcorrelation": Entry(
        "Correct troposphere by height",
        45,
        "tropHgt",
        needs=("geometry",),
        uses=("mask",),
        products={DELAY: "inputs/tropHgt.h5"},
    ),
    "removeplatemotion": Entry(
        "Remove plate motion", 50, "plate", needs=("geometry",), products={DELAY: "inputs/plateMotion.h5"}
    ),
    "removeramp": Entry("Remove ramps", 60, "ramp", uses=("mask",)),
    "correctdemerror": Entry(
        "Correct DEM error",
        70,
        "demErr",
        uses=("geometry",),
        products={DEM_ERROR: "demErr.h5", RESIDUAL: "timeseriesResidual.h5"},
    ),
    "filterspace": Entry("Filter in space", 80, "spaceFilt"),
    "filtertime": Entry("Filter in time", 82, "timeFilt"),
    "referencedate": Entry("Change reference date", 90, "refDate"),
}
"""The corrections by their ids, which are the names of the algorithms and of the steps, in the order of the chain."""
