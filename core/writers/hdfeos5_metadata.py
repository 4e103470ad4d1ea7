# SPDX-License-Identifier: GPL-2.0-or-later
"""Attributes of an HDF-EOS5 displacement series, as the InSAR Product Archive (UNAVCO, now EarthScope) wants them.

Facts: https://mintpy.readthedocs.io/en/latest/hdfeos5/.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any

from ..dates import format_date
from ..errors import ParameterError
from ..series import DisplacementSeries
from .lonlat import lonlat_grid

UNKNOWN, NONE = "Unknown", "None"
SOFTWARE = "InSAR Workbench"
# beginnings of what PLATFORM may say, in small letters without signs between -> name in the archive
MISSIONS = (
    (("alos2", "palsar2"), "ALOS2"),
    (("alos", "palsar"), "ALOS"),
    (("csk", "cos"), "CSK"),
    (("env", "asar"), "ENV"),
    (("ers",), "ERS"),
    (("jers",), "JERS"),
    (("rs1", "rsat1", "radarsat1"), "RS1"),
    (("rs", "radarsat"), "RS2"),
    (("s1", "sen"), "S1"),
    (("sao",), "SAOCOM"),
    (("tsx", "terra", "tdx", "tandem"), "TSX"),
    (("ni",), "NISAR"),
    (("uav",), "UAV"),
)
TRACKS = ("relative_orbit", "trackNumber", "TRACK", "track")
CORNERS = (1, 3, 4, 2, 1)
"""LAT_REF and LON_REF in the order of a ring."""


@dataclass(frozen=True)
class Archive:
    """What the archive asks for and a series may not know.

    Attributes
    ----------
    relative_orbit : int, optional
        Track; None = as the attributes say.
    beam_mode : str
        Such as IW or SM; empty = as the attributes say, IW of Sentinel-1.
    beam_swath, first_frame, last_frame : int, optional
        None = as the attributes say, 0.
    """

    relative_orbit: int | None = None
    beam_mode: str = ""
    beam_swath: int | None = None
    first_frame: int | None = None
    last_frame: int | None = None


def archive_attributes(series: DisplacementSeries, archive: Archive) -> dict[str, Any]:
    """Attributes of the archive, in its types.

    Raises
    ------
    ParameterError
        When mission or track are not known.
    """
    known = series.metadata.attributes
    first_frame = _number(archive.first_frame, known, "first_frame")
    mission = _mission(series)
    flight = known.get("ORBIT_DIRECTION", UNKNOWN) or UNKNOWN
    side = known.get("ANTENNA_SIDE", "-1").strip()
    return {
        "mission": mission,
        "beam_mode": archive.beam_mode or known.get("beam_mode") or ("IW" if mission == "S1" else UNKNOWN),
        "beam_swath": _number(archive.beam_swath, known, "beam_swath"),
        "relative_orbit": _track(series, archive),
        "processing_type": "LOS_TIMESERIES",
        "processing_software": known.get("PROCESSOR", "isce"),
        "first_date": series.dates[0].isoformat(),
        "last_date": series.dates[-1].isoformat(),
        "scene_footprint": _scene(known) or _data_footprint(series),
        "history": datetime.now(timezone.utc).date().isoformat(),
        "first_frame": first_frame,
        "last_frame": _number(archive.last_frame, known, "last_frame") or first_frame,
        "atmos_correct_method": known.get("atmos_correct_method", NONE),
        "post_processing_method": SOFTWARE,
        "processing_dem": known.get("processing_dem", UNKNOWN),
        "unwrap_method": known.get("unwrap_method", UNKNOWN),
        "flight_direction": flight[0].upper(),
        "look_direction": "R" if side.startswith("-") else "L",
        "polarization": known.get("POLARIZATION", UNKNOWN),
        "prf": series.metadata.number("PRF", 0.0) or 0.0,
        "wavelength": series.metadata.wavelength,
        "data_footprint": _data_footprint(series),
    }


def file_name(attributes: Mapping[str, Any]) -> str:
    """The name by which the archive knows a file: S1_IW2_149_0616_0621_20141213_20180619.he5."""
    swath = attributes["beam_swath"] or ""
    frames = f"{attributes['first_frame']:04d}"
    if attributes["last_frame"] != attributes["first_frame"]:
        frames += f"_{attributes['last_frame']:04d}"
    days = "_".join(format_date(date.fromisoformat(attributes[key])) for key in ("first_date", "last_date"))
    head = f"{attributes['mission']}_{attributes['beam_mode']}{swath}_{attributes['relative_orbit']:03d}"
    return f"{head}_{frames}_{days}.he5"


def _mission(series: DisplacementSeries) -> str:
    known = series.metadata.attributes
    text = known.get("mission") or known.get("PLATFORM") or ""
    word = "".join(letter for letter in text.lower() if letter.isalnum())
    for beginnings, name in MISSIONS:
        if word.startswith(beginnings):
            return name
    raise ParameterError(
        f"{series.path} does not say which satellite it is of (attribute PLATFORM is '{text}'); set the attribute."
    )


def _track(series: DisplacementSeries, archive: Archive) -> int:
    if archive.relative_orbit is not None:
        return archive.relative_orbit
    for key in TRACKS:
        text = series.metadata.attributes.get(key, "").strip()
        if text.isdigit():
            return int(text)
    raise ParameterError(f"{series.path} does not say its track (relative orbit); give it.")


def _number(given: int | None, known: Mapping[str, str], key: str) -> int:
    text = known.get(key, "").strip()
    if given is not None:
        return given
    return int(text) if text.isdigit() else 0


def _scene(known: Mapping[str, str]) -> str:
    """Corners of the radar scene, where the attributes have them in degrees."""
    try:
        corners = [(float(known[f"LON_REF{corner}"]), float(known[f"LAT_REF{corner}"])) for corner in CORNERS]
    except (KeyError, ValueError):
        return ""
    if any(abs(lat) > 90.0 for _, lat in corners):
        return ""
    return _ring(corners)


def _data_footprint(series: DisplacementSeries) -> str:
    west, south, east, north = lonlat_grid(series.grid).extent
    return _ring([(west, north), (east, north), (east, south), (west, south), (west, north)])


def _ring(corners: list[tuple[float, float]]) -> str:
    return "POLYGON((" + ",".join(f"{float(lon)!r} {float(lat)!r}" for lon, lat in corners) + "))"
