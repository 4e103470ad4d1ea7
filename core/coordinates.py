# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate systems, as WKT texts, and the ways between them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from .errors import FormatError, ParameterError
from .files.gdal_messages import quiet

FloatArray = npt.NDArray[np.float64]


def wkt_from_epsg(code: int) -> str:
    """WKT of an EPSG code; 0 gives an empty text (unknown)."""
    if code == 0:
        return ""
    from osgeo import osr

    reference = osr.SpatialReference()
    try:
        failed = reference.ImportFromEPSG(code) != 0
    except (RuntimeError, OverflowError):  # when somebody switched GDAL's exceptions on; no number of C
        failed = True
    if failed:
        raise FormatError(f"EPSG:{code} is not a known coordinate system.")
    return str(reference.ExportToWkt())


def _reference(wkt: str) -> Any:
    from osgeo import osr

    reference = osr.SpatialReference()
    if wkt:
        reference.ImportFromWkt(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def is_geographic(wkt: str) -> bool:
    """True when coordinates are degrees (also when the system is unknown: MintPy's default)."""
    return not wkt or bool(_reference(wkt).IsGeographic())


def same_crs(first: str, second: str) -> bool:
    """True when both WKT texts mean one coordinate system, or one of them is unknown."""
    if not first or not second or first == second:
        return True
    return bool(_reference(first).IsSame(_reference(second)))


def crs_name(wkt: str) -> str:
    """A short name such as EPSG:4326."""
    epsg = epsg_code(wkt)
    return f"EPSG:{epsg}" if epsg is not None else (_reference(wkt).GetName() or "unknown")


def epsg_code(wkt: str) -> int | None:
    """The EPSG code of a WKT text, if it has one."""
    if not wkt:
        return None
    reference = _reference(wkt)
    reference.AutoIdentifyEPSG()
    code = reference.GetAuthorityCode(None)
    return int(code) if code and reference.GetAuthorityName(None) == "EPSG" else None


def transformation(source_wkt: str, target_wkt: str) -> Any:
    """GDAL's way from one coordinate system to another, x or longitude first.

    Raises
    ------
    ParameterError
        When there is none.
    """
    from osgeo import osr

    try:
        found = osr.CreateCoordinateTransformation(_reference(source_wkt), _reference(target_wkt))
    except RuntimeError:  # when somebody switched GDAL's exceptions on
        found = None
    if found is None:
        names = " to ".join(crs_name(wkt) for wkt in (source_wkt, target_wkt))
        raise ParameterError(f"Points cannot be brought from {names}; assign the data their coordinate system.")
    return found


def transform_point(x: float, y: float, source_wkt: str, target_wkt: str) -> tuple[float, float]:
    """A map point in another coordinate system; unchanged when one of the two is unknown.

    Raises
    ------
    ParameterError
        When the point has no place in the other system, or there is no way to it.
    """
    if same_crs(source_wkt, target_wkt):
        return x, y
    transform = transformation(source_wkt, target_wkt)
    try:
        new_x, new_y, _ = transform.TransformPoint(x, y)
    except RuntimeError:  # when somebody switched GDAL's exceptions on
        new_x = new_y = math.inf
    if not (math.isfinite(new_x) and math.isfinite(new_y)):
        raise ParameterError(
            f"The point ({x:.10g}, {y:.10g}) has no place in {crs_name(target_wkt)}; choose one over the data."
        )
    return new_x, new_y


def transform_points(x: FloatArray, y: FloatArray, source_wkt: str, target_wkt: str) -> tuple[FloatArray, FloatArray]:
    """Map points in another coordinate system, x and y each (n,); unchanged when one of the two is unknown.

    Raises
    ------
    ParameterError
        When a point has no place in the other system, or there is no way to it.
    """
    if same_crs(source_wkt, target_wkt) or not len(x):
        return x, y
    way = transformation(source_wkt, target_wkt)
    with quiet():
        try:
            points = way.TransformPoints(np.stack([x, y], axis=1).tolist())
        except RuntimeError:  # when somebody switched GDAL's exceptions on
            points = [(math.inf, math.inf)]
    moved = np.array(points, dtype=np.float64)[:, :2]
    if not np.isfinite(moved).all():
        raise ParameterError(
            f"Points of the data have no place in {crs_name(target_wkt)}; choose another coordinate system, or assign "
            "the data the right one."
        )
    return moved[:, 0], moved[:, 1]
