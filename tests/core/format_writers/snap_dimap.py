# SPDX-License-Identifier: GPL-2.0-or-later
"""SNAP's terrain-corrected products as BEAM-DIMAP: a .dim file and a .data folder of ENVI images, big-endian."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from insar_workbench.core.constants import SPEED_OF_LIGHT
from insar_workbench.core.coordinates import is_geographic
from insar_workbench.core.dates import format_date
from insar_workbench.core.grid import Grid
from insar_workbench.core.network.network import Pair
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import AZIMUTH_PIXEL, RANGE_PIXEL
from insar_workbench.core.simulation.simulation_scene import HEADING, START_SECONDS

FORMAT = "snap"
GEOGRAPHIC_WKT = """GEOGCS[&quot;WGS84(DD)&quot;,
  DATUM[&quot;WGS84&quot;,
    SPHEROID[&quot;WGS84&quot;, 6378137.0, 298.257223563]],
  PRIMEM[&quot;Greenwich&quot;, 0.0],
  UNIT[&quot;degree&quot;, 0.017453292519943295],
  AXIS[&quot;Geodetic longitude&quot;, EAST],
  AXIS[&quot;Geodetic latitude&quot;, NORTH]]"""


def write(truth: Simulation, folder: Path, later_first: bool = False) -> None:
    """Write unwrapped phase and coherence of each pair as products of their own, and one of the elevation."""
    for number, (first, second) in enumerate(truth.network.pairs):
        sign, bperp = (-1.0, -truth.network.bperp[number]) if later_first else (1.0, truth.network.bperp[number])
        pair = (second, first) if later_first else (first, second)
        dates = "_".join(snap_date(day) for day in pair)
        for kind, band, array in (
            ("unw", f"Unw_Phase_ifg_{dates}", sign * truth.phase[number]),
            ("coh", f"coh_IW1_VV_{dates}", truth.coherence[number]),
        ):
            stem = f"{format_date(first)}_{format_date(second)}_{kind}_tc"
            write_product(truth, folder / "interferograms", stem, {band: array}, pair, bperp)
    write_product(
        truth, folder, "dem_tc", {"elevation": truth.scene.height}, truth.network.pairs[0], truth.network.bperp[0]
    )


def snap_date(day: date) -> str:
    """Write 05Jan2019 in English."""
    return f"{day.day:02d}{'JanFebMarAprMayJunJulAugSepOctNovDec'[day.month * 3 - 3 : day.month * 3]}{day.year}"


def write_product(
    truth: Simulation,
    folder: Path,
    stem: str,
    images: Mapping[str, npt.NDArray[np.float32]],
    pair: Pair,
    bperp: float,
    grid: Grid | None = None,
    **metadata: Any,
) -> Path:
    """Write a product; `metadata` replaces attributes, None takes one out."""
    grid = grid or truth.grid
    place = folder / f"{stem}.data"
    place.mkdir(parents=True, exist_ok=True)
    for name, array in images.items():
        np.nan_to_num(array, nan=0.0).astype(">f4").tofile(place / f"{name}.img")
        (place / f"{name}.hdr").write_text(
            f"ENVI\ndescription = {{{name}}}\nsamples = {grid.cols}\nlines = {grid.rows}\nbands = 1\n"
            "header offset = 0\nfile type = ENVI Standard\ndata type = 4\ninterleave = bsq\nbyte order = 1\n",
            encoding="ascii",
        )
    path = folder / f"{stem}.dim"
    path.write_text(_dim_text(truth, grid, pair, bperp, metadata), encoding="latin-1")
    return path


def _dim_text(truth: Simulation, grid: Grid, pair: Pair, bperp: float, metadata: Mapping[str, Any]) -> str:
    transform = f"{grid.dx!r},0.0,0.0,{grid.dy!r},{grid.x0!r},{grid.y0!r}"
    wkt = GEOGRAPHIC_WKT if is_geographic(grid.crs_wkt) else grid.crs_wkt
    values = _attributes(truth, pair[0]) | metadata
    attributes = "".join(_attribute(name, value) for name, value in values.items() if value is not None)
    return f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<Dimap_Document name="product.dim">
  <Raster_Dimensions><NCOLS>{grid.cols}</NCOLS><NROWS>{grid.rows}</NROWS><NBANDS>1</NBANDS></Raster_Dimensions>
  <Coordinate_Reference_System><WKT>{wkt}</WKT></Coordinate_Reference_System>
  <Geoposition><IMAGE_TO_MODEL_TRANSFORM>{transform}</IMAGE_TO_MODEL_TRANSFORM></Geoposition>
  <Image_Interpretation><Spectral_Band_Info>
    <DATA_TYPE>float32</DATA_TYPE>
    <BAND_RASTER_WIDTH>{grid.cols}</BAND_RASTER_WIDTH><BAND_RASTER_HEIGHT>{grid.rows}</BAND_RASTER_HEIGHT>
  </Spectral_Band_Info></Image_Interpretation>
  <Dataset_Sources><MDElem name="metadata">
    <MDElem name="Abstracted_Metadata">{attributes}
      <MDElem name="Orbit_State_Vectors">{_vectors(truth, pair[0])}</MDElem>
      <MDElem name="Baselines">{_baselines(pair, bperp)}</MDElem>
    </MDElem>
    <MDElem name="Slave_Metadata"><MDElem name="{snap_date(pair[1])}">
      <MDATTR name="PASS" type="ascii" mode="rw">DESCENDING</MDATTR>
      <MDElem name="Orbit_State_Vectors">{_vectors(truth, pair[1], 1e5)}</MDElem>
    </MDElem></MDElem>
  </MDElem></Dataset_Sources>
</Dimap_Document>
"""


def _attribute(name: str, value: Any) -> str:
    return f'<MDATTR name="{name}" type="ascii" mode="rw">{value}</MDATTR>\n'


def _time(day: date, seconds: float) -> str:
    minutes, rest = divmod(seconds, 60.0)
    month = snap_date(day)[2:5].upper()
    return f"{day.day:02d}-{month}-{day.year} {int(minutes // 60):02d}:{int(minutes % 60):02d}:{rest:09.6f}"


def _attributes(truth: Simulation, day: date) -> dict[str, Any]:
    scene, options = truth.scene, truth.options
    return {
        "MISSION": "SENTINEL-1A",
        "PASS": "ASCENDING",
        "REL_ORBIT": 64,
        "antenna_pointing": "right",
        "centre_heading": HEADING,
        "incidence_near": float(scene.incidence.min()),
        "incidence_far": float(scene.incidence.max()),
        "slant_range_to_first_pixel": float(scene.slant_range.min()),
        "range_spacing": RANGE_PIXEL * options.range_looks,
        "azimuth_spacing": AZIMUTH_PIXEL * options.azimuth_looks,
        "range_looks": float(options.range_looks),
        "azimuth_looks": float(options.azimuth_looks),
        "pulse_repetition_frequency": 486.4863103,
        "radar_frequency": SPEED_OF_LIGHT / options.wavelength / 1e6,
        "first_line_time": _time(day, START_SECONDS - 5.0),
        "last_line_time": _time(day, START_SECONDS + 5.0),
    }


def _vectors(truth: Simulation, day: date, shift: float = 0.0) -> str:
    """State vectors; `shift` metres make another orbit of them."""
    orbit, text = truth.scene.orbit, ""
    for number, (second, position, velocity) in enumerate(zip(orbit.seconds, orbit.positions, orbit.velocities), 1):
        values = {"time": _time(day, second)}
        values |= {f"{axis}_pos": repr(float(value) + shift) for axis, value in zip("xyz", position)}
        values |= {f"{axis}_vel": repr(float(value)) for axis, value in zip("xyz", velocity)}
        text += f'<MDElem name="orbit_vector{number}">'
        text += "".join(_attribute(name, value) for name, value in values.items()) + "</MDElem>\n"
    return text


def _baselines(pair: Pair, bperp: float) -> str:
    """Both images as reference, as SNAP has it."""
    text = ""
    for reference, sign in zip(pair, (1.0, -1.0)):
        text += f'<MDElem name="Ref_{snap_date(reference)}">'
        for secondary in pair:
            value = sign * bperp if secondary != reference else 0.0
            text += f'<MDElem name="Secondary_{snap_date(secondary)}">'
            text += _attribute("Perp Baseline", value) + _attribute("Temp Baseline", 12.0) + "</MDElem>\n"
        text += "</MDElem>\n"
    return text
