# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the options of the workflow as a template of MintPy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ..choices import NO_COMPRESSION
from ..corrections.dem_error import DemError
from ..corrections.era5 import Era5
from ..corrections.gacos import Gacos
from ..corrections.height_correlation import HeightCorrelation
from ..corrections.ionosphere import Ionosphere
from ..corrections.opera_troposphere import OperaTroposphere
from ..corrections.product_delays import IONOSPHERE, ProductDelays
from ..corrections.ramp import Ramp
from ..corrections.reference_date import ReferenceDate
from ..corrections.solid_earth_tides import SolidEarthTides
from ..corrections.zenith import ZenithDelay
from ..dates import format_pair
from ..extent import lonlat_extent
from ..files.hdf5 import atomic_path
from ..loading.load_options import LoadOptions
from ..network.network import Pair
from ..version import version
from ..workflow.workflow import WorkflowOptions
from .template import AUTO
from .template_options import PROCESSORS


def write_template(options: WorkflowOptions) -> str:
    """The text of a template with these options, for MintPy or for another run.

    What MintPy has no key for is named in comments.
    """
    lines = _lines(_template_values(options))
    known = (SolidEarthTides, Ionosphere, HeightCorrelation, ProductDelays, ZenithDelay, Ramp, DemError, ReferenceDate)
    return lines + "".join(
        f"## {correction.title}: MintPy's template has no key for it\n"
        for correction in options.corrections
        if not isinstance(correction, known)
    )


def save_template(options: WorkflowOptions, path: str | Path) -> None:
    """Write a template file, atomically."""
    text = write_template(options)
    with atomic_path(path) as temporary:
        temporary.write_text(f"# options of a run of InSAR Workbench {version()}\n{text}", encoding="utf-8")


def _lines(values: Mapping[str, str]) -> str:
    width = max(len(key) for key in values)
    return "".join(f"mintpy.{key:{width}s} = {value}\n" for key, value in values.items())


def _template_values(options: WorkflowOptions) -> dict[str, str]:
    load, selection, choice = options.load, options.selection, options.reference
    inversion, velocity = options.inversion, options.velocity
    formats = {ours: theirs for theirs, ours in PROCESSORS.items()}
    values = {
        "load.processor": formats.get(load.format, AUTO),
        "load.compression": "no" if load.compression == NO_COMPRESSION else load.compression,
        "subset.lalo": _box(load),
        "multilook.ystep": str(load.multilook),
        "multilook.xstep": str(load.multilook),
        "network.tempBaseMax": _or_no(selection.max_days),
        "network.perpBaseMax": _or_no(selection.max_bperp),
        "network.connNumMax": _or_no(selection.connections),
        "network.startDate": _or_no(selection.start),
        "network.endDate": _or_no(selection.end),
        "network.excludeDate": _or_no(_joined(selection.exclude_dates)),
        "network.excludeDate12": _or_no(_joined_pairs(selection.exclude_pairs)),
        "network.excludeIfgIndex": _or_no(",".join(str(number) for number in selection.exclude_indexes)),
        "network.coherenceBased": _yes(selection.min_coherence is not None),
        "network.minCoherence": _or_auto(selection.min_coherence),
        "network.areaRatioBased": _yes(selection.min_area_ratio is not None),
        "network.minAreaRatio": _or_auto(selection.min_area_ratio),
        "network.keepMinSpanTree": _yes(selection.keep_spanning_tree),
        "reference.yx": AUTO if choice.row is None else f"{choice.row},{choice.col}",
        **_unwrapping_values(options),
        "networkInversion.weightFunc": inversion.weights,
        "networkInversion.minNormVelocity": _yes(inversion.min_norm == "velocity"),
        "networkInversion.maskDataset": inversion.mask_dataset or "no",
        "networkInversion.maskThreshold": f"{inversion.mask_threshold:g}",
        "networkInversion.minRedundancy": f"{inversion.min_redundancy:g}",
        "networkInversion.minTempCoh": f"{inversion.coherence_threshold:g}",
        **_correction_values(options),
        "timeFunc.startDate": _or_no(velocity.start),
        "timeFunc.endDate": _or_no(velocity.end),
        "timeFunc.excludeDate": _or_no(
            "exclude_date.txt" if options.noise and options.exclude_noisy else _joined(velocity.exclude)
        ),
        "timeFunc.polynomial": str(velocity.functions.polynomial),
        "timeFunc.periodic": _or_no(",".join(f"{period:g}" for period in velocity.functions.periodic)),
        "timeFunc.stepDate": _or_no(_joined(velocity.functions.steps)),
        "timeFunc.exp": _or_no(_onsets(velocity.functions.exp)),
        "timeFunc.log": _or_no(_onsets(velocity.functions.log)),
        "timeFunc.uncertaintyQuantification": velocity.uncertainty,
        "timeFunc.bootstrapCount": str(velocity.bootstrap_count),
    }
    return values


def _unwrapping_values(options: WorkflowOptions) -> dict[str, str]:
    unwrapping = options.unwrapping
    if unwrapping is None:
        return {"unwrapError.method": "no"}
    return {
        "unwrapError.method": unwrapping.method,
        "unwrapError.ramp": unwrapping.ramp,
        "unwrapError.bridgePtsRadius": str(unwrapping.radius),
        "unwrapError.connCompMinArea": f"{unwrapping.min_area:g}",
        "unwrapError.numSample": str(unwrapping.samples),
    }


def _correction_values(options: WorkflowOptions) -> dict[str, str]:
    values = {
        "solidEarthTides": "no",
        "troposphericDelay.method": "no",
        "ionosphericDelay.method": "no",
        "deramp": "no",
        "topographicResidual": "no",
        "reference.date": "reference_date.txt" if options.quiet_reference and options.noise else "no",
    }
    for correction in options.corrections:
        if isinstance(correction, HeightCorrelation):
            values["troposphericDelay.method"] = "height_correlation"
            values["troposphericDelay.polyOrder"] = str(correction.degree)
            values["troposphericDelay.looks"] = "1"
            values["troposphericDelay.minCorrelation"] = f"{correction.least_correlation:g}"
        elif isinstance(correction, SolidEarthTides):
            values["solidEarthTides"] = "yes"
        elif isinstance(correction, Ionosphere):
            values["ionosphericDelay.method"] = "split_spectrum"
            values["ionosphericDelay.excludeDate"] = _or_no(_joined(correction.exclude_dates))
            values["ionosphericDelay.excludeDate12"] = _or_no(_joined_pairs(correction.exclude_pairs))
        elif isinstance(correction, ZenithDelay):
            values |= _delay_files(correction)
        elif isinstance(correction, ProductDelays) and IONOSPHERE in correction.layers:
            values["ionosphericDelay.method"] = "split_spectrum"
        elif isinstance(correction, Ramp):
            values["deramp"] = correction.ramp
        elif isinstance(correction, DemError):
            values["topographicResidual"] = "yes"
            values["topographicResidual.polyOrder"] = str(correction.functions.polynomial)
            values["topographicResidual.phaseVelocity"] = _yes(correction.phase_velocity)
            values["topographicResidual.stepDate"] = _or_no(_joined(correction.functions.steps))
            values["topographicResidual.excludeDate"] = _or_no(_joined(correction.exclude))
        elif isinstance(correction, ReferenceDate):
            values["reference.date"] = f"{correction.day:%Y%m%d}"
    if options.noise is not None:
        values["residualRMS.deramp"] = options.noise.ramp
        values["residualRMS.cutoff"] = f"{options.noise.cutoff:g}"
    return values


def _delay_files(correction: ZenithDelay) -> dict[str, str]:
    """Method and folder of a correction by files; MintPy looks for ERA5 in a folder of that name."""
    methods = {Gacos: ("gacos", "gacosDir"), OperaTroposphere: ("opera", "operaDir"), Era5: ("pyaps", "weatherDir")}
    method, key = methods[type(correction)]
    folder = correction.folder.resolve()
    if method == "pyaps" and folder.name == "ERA5":
        folder = folder.parent
    return {"troposphericDelay.method": method, f"troposphericDelay.{key}": str(folder)}


def _box(load: LoadOptions) -> str:
    """The extent as S:N,W:E; one without a coordinate system cannot be told in degrees."""
    if load.extent is None or not load.extent_crs_wkt:
        return "no"
    west, south, east, north = lonlat_extent(load.extent, load.extent_crs_wkt)
    return f"{south:.8g}:{north:.8g},{west:.8g}:{east:.8g}"


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _or_no(value: object) -> str:
    if isinstance(value, date):
        return f"{value:%Y%m%d}"
    if isinstance(value, float):
        return f"{value:g}"
    return "no" if value in (None, "") else str(value)


def _or_auto(value: float | None) -> str:
    return AUTO if value is None else f"{value:g}"


def _joined(days: tuple[date, ...]) -> str:
    return ",".join(f"{day:%Y%m%d}" for day in days)


def _joined_pairs(pairs: tuple[Pair, ...]) -> str:
    return ",".join(format_pair(*pair) for pair in pairs)


def _onsets(onsets: tuple[tuple[date, float], ...]) -> str:
    return ";".join(f"{onset:%Y%m%d},{days:g}" for onset, days in onsets)
