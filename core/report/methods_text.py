# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run did, in the words of a methods section, and the publications behind it."""

from __future__ import annotations

from collections.abc import Sequence

from ..corrections.base import SeriesCorrection
from ..corrections.dem_error import DemError
from ..corrections.height_correlation import HeightCorrelation
from ..corrections.ramp import Ramp
from ..corrections.zenith import ZenithDelay
from ..dates import format_date
from ..inversion_options import InversionOptions
from ..stack import InterferogramStack
from ..time_functions.time_terms import TimeFunctions
from ..workflow.workflow import WorkflowOptions

_WEIGHTS = {
    "var": "the inverse of the phase variance for the given coherence and number of looks (Tough et al., 1995)",
    "fim": "the Fisher information of the phase (Seymour & Cumming, 1994)",
    "coh": "the spatial coherence",
    "no": "",
}
_UNWRAPPING = {"bridging": "bridges", "phase closure": "closes"}


def methods_sentences(stack: InterferogramStack, options: WorkflowOptions) -> tuple[str, ...]:
    """Sentences in the order of the work."""
    sentences = [network_sentence(stack)]
    if options.selection.needs_coherence:
        sentences.append("Interferograms of low coherence were dropped unless the spanning tree needed them.")
    if stack.reference is not None:
        sentences.append(reference_sentence(*stack.reference))
    if options.unwrapping is not None:
        sentences.append(
            unwrapping_sentence([way for way, used in _UNWRAPPING.items() if getattr(options.unwrapping, used)])
        )
    sentences += inversion_sentences(options.inversion)
    ordered = sorted(options.corrections, key=lambda correction: correction.position)
    sentences += [correction_sentence(correction) for correction in ordered]
    if options.noise is not None:
        sentences.append(
            f"Dates whose residual exceeds {options.noise.cutoff:g} times the median-based deviation count as outliers"
            + (" and were left out of the velocity." if options.exclude_noisy else ".")
        )
    sentences.append(velocity_sentence(options.velocity.functions, options.velocity.uncertainty))
    return tuple(sentences)


def network_sentence(stack: InterferogramStack) -> str:
    """How many interferograms were used, of which dates and where."""
    network, days = stack.network, stack.network.dates
    return (
        f"{len(network.kept_pairs)} of {len(network)} unwrapped interferograms of {len(days)} acquisitions between "
        f"{format_date(days[0])} and {format_date(days[-1])} were used on a grid of {stack.grid.rows} x "
        f"{stack.grid.cols} pixels."
    )


def reference_sentence(row: int, col: int) -> str:
    """What displacement is relative to."""
    return f"Displacement is relative to the pixel in row {row}, column {col}."


def unwrapping_sentence(ways: Sequence[str]) -> str:
    """How unwrapping errors were corrected."""
    return f"Unwrapping errors were corrected by {' and '.join(ways)} (Yunjun et al., 2019)."


def inversion_sentences(inversion: InversionOptions) -> list[str]:
    """How the network was inverted, and what counts as reliable."""
    weights = _WEIGHTS.get(inversion.weights, "")
    sentences = [
        "The network was inverted pixel by pixel into displacement along the line of sight by "
        + (f"least squares weighted by {weights}" if weights else "least squares without weights")
        + f"; where it falls apart, the solution has the minimum norm of {inversion.min_norm} (Berardino et al., 2002)."
    ]
    if inversion.mask_dataset:
        limit = f" below {inversion.mask_threshold:g}" if inversion.mask_dataset == "coherence" else " of 0"
        sentences.append(f"Phases with {inversion.mask_dataset}{limit} were left out.")
    sentences.append(
        f"Pixels of a temporal coherence of at least {inversion.coherence_threshold:g} count as reliable "
        "(Pepe & Lanari, 2006)."
    )
    return sentences


def correction_sentence(correction: SeriesCorrection) -> str:
    """What a correction of the series did."""
    if isinstance(correction, Ramp):
        return f"A {correction.ramp.replace('_', ' in ')} ramp was removed from each date."
    if isinstance(correction, DemError):
        return (
            "Errors of the elevation model were estimated together with a polynomial of degree "
            f"{correction.functions.polynomial} and removed (Fattahi & Amelung, 2013)."
        )
    if isinstance(correction, HeightCorrelation):
        return "The stratified troposphere was removed by its correlation with height (Doin et al., 2009)."
    if isinstance(correction, ZenithDelay):
        return f"The delay of the troposphere by {correction.maker} was removed ({correction.publication})."
    return f"Step '{correction.title}' was applied."


def velocity_sentence(functions: TimeFunctions, uncertainty: str) -> str:
    """Which functions of time were fitted, and where standard deviations come from."""
    terms = ["velocity" if functions.polynomial == 1 else f"a polynomial of degree {functions.polynomial}"]
    terms += [f"a period of {period:g} years" for period in functions.periodic]
    for name, items in (
        ("steps", functions.steps),
        ("changes of velocity", functions.polylines),
        ("exponential relaxations", functions.exp),
        ("logarithmic relaxations", functions.log),
    ):
        if items:
            terms.append(f"{len(items)} {name}")
    return (
        f"The displacement was fitted with {_listed(terms)} by least squares (Hetland et al., 2012); standard "
        f"deviations come from the {uncertainty}."
    )


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
