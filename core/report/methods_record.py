# SPDX-License-Identifier: GPL-2.0-or-later
"""The methods in words, of products on disk: from what each of them records of how it was made."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from ..corrections.base import SeriesCorrection, registered
from ..corrections.dem_error import DemError
from ..dates import format_date
from ..errors import InsarError
from ..files import hdf5
from ..inversion_options import InversionOptions
from ..metadata import Metadata
from ..provenance import input_names
from ..series import DisplacementSeries, is_series
from ..stack import CORRECTED, PHASE, InterferogramStack
from ..time_functions.time_terms import TimeFunctions
from .methods_text import (
    correction_sentence,
    inversion_sentences,
    network_sentence,
    reference_sentence,
    unwrapping_sentence,
    velocity_sentence,
)

FROM = ("timeseries", "series", "stack")
"""Roles of the inputs that lead back to the interferograms."""
_WAYS = {CORRECTED[0]: ("bridging", "phase closure"), CORRECTED[1]: ("bridging",), CORRECTED[2]: ("phase closure",)}
UNKNOWN = "The files do not record how they were made."


@dataclass(frozen=True)
class Record:
    """How one file was made."""

    path: Path
    step: str
    parameters: Mapping[str, Any]
    attributes: Mapping[str, str]


def records(path: str | Path) -> tuple[Record, ...]:
    """How a product and its predecessors were made, the first step first; files that are gone end the chain.

    Raises
    ------
    FormatError
        When the product itself cannot be read.
    """
    chain = [_record(Path(path))]
    while (before := _before(chain[0])) is not None and before not in [one.path for one in chain]:
        try:
            chain.insert(0, _record(before))
        except InsarError:  # the record of what was made from it still tells the parameters
            break
    return tuple(chain)


def _record(path: Path) -> Record:
    with hdf5.open_read(path) as file:
        attributes = hdf5.attributes(file)
    try:
        parameters = json.loads(attributes.get("iwb.parameters", "{}"))
    except ValueError:
        parameters = {}
    known = parameters if isinstance(parameters, dict) else {}
    return Record(path, attributes.get("iwb.step", ""), known, attributes)


def _before(record: Record) -> Path | None:
    """The file that a product was made from: beside it, or in the folder of inputs."""
    names = input_names(record.attributes)
    name = next((names[role] for role in FROM if role in names), "")
    places = [record.path.parent / name, record.path.parent / "inputs" / name] if name else []
    return next((place for place in places if place.is_file()), None)


def recorded_methods(path: str | Path, series: str | Path | None = None) -> tuple[str, ...]:
    """Sentences in the order of the work about a series or a velocity file, as `methods_sentences` gives them.

    Parameters
    ----------
    series : path, optional
        The series that belongs to `path`, to be described where the record does not lead to the interferograms.

    Raises
    ------
    InsarError
        When the file cannot be read.
    """
    chain = records(path)
    sentences = [sentence for one in chain for sentence in _sentences(one)]
    if not any(one.step for one in chain):
        sentences.append(UNKNOWN)
    if chain[0].step != "loadstack":  # without the stack, what is left of the beginning
        series = next((one.path for one in chain if is_series(one.path)), series)
        sentences = [*_beginning(series), *_reference(chain[0].attributes), *sentences]
    return tuple(sentences)


def _beginning(series: str | Path | None) -> Iterator[str]:
    if series is not None:
        found = DisplacementSeries.open(series)
        days, grid = found.dates, found.grid
        yield (
            f"Displacement along the line of sight is given at {len(days)} dates between {format_date(days[0])} and "
            f"{format_date(days[-1])} on a grid of {grid.rows} x {grid.cols} pixels."
        )


def _reference(attributes: Mapping[str, str]) -> Iterator[str]:
    reference = Metadata(attributes, "").reference
    if reference is not None:
        yield reference_sentence(*reference)


def _sentences(record: Record) -> Iterator[str]:
    """What one step did."""
    kinds = {kind.id: kind for kind in registered()}
    parameters = record.parameters
    if record.step == "loadstack":
        stack = InterferogramStack.open(record.path)
        yield network_sentence(stack)
        yield from _reference(record.attributes)
    elif record.step == "invertnetwork":
        if parameters.get("phase", PHASE) in _WAYS:
            yield unwrapping_sentence(_WAYS[parameters["phase"]])
        yield from inversion_sentences(InversionOptions(**_fitting(InversionOptions, parameters)))
    elif record.step in kinds:
        yield correction_sentence(_correction(kinds[record.step], parameters))
    elif record.step == "velocity":
        yield velocity_sentence(_functions(parameters.get("functions")), str(parameters.get("uncertainty", "residue")))


def _fitting(kind: type[Any], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Recorded parameters that are fields of a dataclass and came back from the record as they were."""
    defaults = {one.name: one.default for one in fields(kind)}
    return {name: value for name, value in parameters.items() if name in defaults and _like(value, defaults[name])}


def _like(value: Any, default: Any) -> bool:
    return isinstance(value, (int, float) if isinstance(default, float) else type(default))


def _correction(kind: type[SeriesCorrection], parameters: Mapping[str, Any]) -> SeriesCorrection:
    """A correction with its recorded parameters; files that it read are not asked for again."""
    values = _fitting(kind, parameters)
    degree = re.search(r"polynomial=(\d+)", str(parameters.get("functions")))
    if kind is DemError and degree is not None:
        values["functions"] = TimeFunctions(polynomial=int(degree[1]))
    for one in fields(kind):  # type: ignore[arg-type]  # every correction is a dataclass
        if one.default is MISSING and one.default_factory is MISSING:
            values.setdefault(one.name, Path())
    return kind(**values)


def _functions(recorded: Any) -> TimeFunctions:
    """Functions of time from what JSON made of them."""
    known = recorded if isinstance(recorded, dict) else {}
    return TimeFunctions(
        int(known.get("polynomial", 1)),
        tuple(float(period) for period in known.get("periodic", ())),
        tuple(_day(day) for day in known.get("steps", ())),
        tuple(_day(day) for day in known.get("polylines", ())),
        tuple((_day(day), float(days)) for day, days in known.get("exp", ())),
        tuple((_day(day), float(days)) for day, days in known.get("log", ())),
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)
