# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that the decompositions of velocities and of series have in common."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.decomposition.options import MODELS, RESAMPLING, WEIGHTS, DecompositionModel
from ..core.errors import ParameterError
from . import parameters
from .translation import tr
from .values import Values

if TYPE_CHECKING:
    from ..core.decomposition.decompose_scene import DecomposeOptions
    from ..core.decomposition.tracks import Place, Track

DEFAULTS = DecompositionModel()


def track_parameters(first: str, text: str) -> list[Any]:
    """The files of two or more tracks; `first` is what is asked for of each."""
    geometry = tr(
        "Incidence and azimuth angles of this track, on any grid. Empty = geometryGeo.h5 beside the file or in "
        "'inputs' there."
    )
    mask = tr("Pixels that are 0 in this raster or HDF5 file are left out; on any grid, such as maskTempCoh.h5.")
    found: list[Any] = []
    for name, title in (("FIRST", tr("First track")), ("SECOND", tr("Second track"))):
        found += [
            parameters.h5_input(name, f"{title}: {first}", text),
            parameters.h5_input(f"{name}_GEOMETRY", f"{title}: {tr('geometry')}", geometry, optional=True),
            parameters.raster_or_h5_input(f"{name}_MASK", f"{title}: {tr('mask')}", mask),
        ]
    return [
        *found,
        parameters.files_input("MORE", f"{tr('Further tracks')}: {first}", text, advanced=True),
        parameters.files_input(
            "MORE_GEOMETRIES",
            f"{tr('Further tracks')}: {tr('geometry')}",
            tr("One for each further track, in their order. Empty = geometryGeo.h5 beside each."),
            advanced=True,
        ),
        parameters.files_input(
            "MORE_MASKS",
            f"{tr('Further tracks')}: {tr('masks')}",
            tr("One for each further track, in their order. Empty = none."),
            advanced=True,
        ),
    ]


def read_tracks(values: Values) -> list[Track]:
    """The tracks as core wants them.

    Raises
    ------
    ParameterError
        When further geometries or masks do not match the further tracks.
    """
    from ..core.decomposition.tracks import Track

    tracks = [
        Track(values.file(name), values.optional_file(f"{name}_GEOMETRY"), values.optional_file(f"{name}_MASK"))
        for name in ("FIRST", "SECOND")
    ]
    more = values.files("MORE")
    geometries, masks = (_matching(values.files(name), len(more), name) for name in ("MORE_GEOMETRIES", "MORE_MASKS"))
    return [*tracks, *(Track(*files) for files in zip(more, geometries, masks))]


def _matching(files: tuple[Path, ...], count: int, name: str) -> tuple[Path | None, ...]:
    if files and len(files) != count:
        raise ParameterError(f"{name} has {len(files)} files for {count} further tracks; give one for each, or none.")
    return files or (None,) * count


def model_parameters(weights: bool) -> list[Any]:
    """Which motions are looked for; `weights` where standard deviations may be there."""
    return [
        parameters.choice(
            "MODEL",
            tr("Motion"),
            tr(
                "east_up = east and up, with no motion toward north; azimuth_up = along a horizontal direction and up; "
                "downslope = along the steepest descent only, as landslides move; east_north_up = all three, which "
                "needs three tracks of very different directions."
            ),
            MODELS,
            DEFAULTS.name,
        ),
        parameters.number(
            "BEARING",
            tr("Horizontal direction [degrees clockwise from north]"),
            tr("For azimuth_up: motion in this direction is positive; there is none across it."),
            DEFAULTS.bearing,
            -360,
            360,
        ),
        parameters.raster_or_h5_input(
            "DEM",
            tr("Elevation model"),
            tr("For downslope: heights in metres, a raster or HDF5. Empty = those of the first geometry file."),
        ),
        parameters.point(
            "POINT",
            tr("Common reference point"),
            tr(
                "A point on stable ground where the motion of all tracks is made zero, in any coordinate system; "
                "without one, in that of the result. Empty = each track keeps its own reference."
            ),
        ),
        parameters.number(
            "RADIUS",
            tr("Radius of the common reference [m]"),
            tr("The median of the pixels around the point is zero. 0 = the pixel at the point."),
            0,
            0,
        ),
        *([_weights()] if weights else []),
        *_limits(),
    ]


def _weights() -> Any:
    text = tr(
        "std = 1 / variance by velocityStd of each track; no = all the same. It matters where there are more tracks "
        "than motions."
    )
    return parameters.choice("WEIGHTS", tr("Weights"), text, WEIGHTS, DEFAULTS.weights, advanced=True)


def _limits() -> list[Any]:
    return [
        parameters.number(
            "MAX_CONDITION",
            tr("Largest condition number"),
            tr("Pixels where the best determined motion is so many times better than the worst are left out."),
            DEFAULTS.max_condition,
            1,
            advanced=True,
        ),
        parameters.number(
            "MIN_SENSITIVITY",
            tr("Least sensitivity (0 to 1)"),
            tr(
                "What 1 mm of the worst determined motion is at least along the lines of sight. Smaller values let "
                "more noise in: noise grows by 1 / sensitivity."
            ),
            DEFAULTS.min_sensitivity,
            0.001,
            1,
            advanced=True,
        ),
        *slope_parameters(),
        parameters.choice(
            "RESAMPLING",
            tr("Resampling"),
            tr("How tracks come to one grid: bilinear interpolates, near takes the nearest pixel. Equal pixels stay."),
            RESAMPLING,
            RESAMPLING[0],
            advanced=True,
        ),
        parameters.raster_or_h5_input(
            "GRID",
            tr("Grid"),
            tr("A raster or HDF5 file whose pixels the result has, cut to the common area. Empty = the first track's."),
            advanced=True,
        ),
    ]


def slope_parameters() -> list[Any]:
    """How the steepest descent is found."""
    return [
        parameters.number(
            "MIN_SLOPE",
            tr("Least slope [degrees]"),
            tr("Flatter ground has no clear direction of steepest descent and is left out."),
            DEFAULTS.least_slope,
            0,
            89,
            advanced=True,
        ),
        parameters.number(
            "SMOOTHING",
            tr("Smoothing of the slopes [pixels]"),
            tr("Standard deviation of a Gaussian, so that slopes are those of the hill. 0 = none."),
            DEFAULTS.smoothing,
            0,
            advanced=True,
        ),
    ]


def read_place(values: Values) -> Place | None:
    """The common reference as core wants it."""
    from ..core.decomposition.tracks import Place

    point = values.point("POINT")
    return None if point is None else Place(point.x, point.y, values.number("RADIUS"), point.crs_wkt)


def read_decomposition(values: Values, weights: bool) -> DecomposeOptions:
    """The options as core wants them."""
    from ..core.decomposition.decompose_scene import DecomposeOptions

    model = DecompositionModel(
        values.choice("MODEL"),
        values.number("BEARING"),
        values.choice("WEIGHTS") if weights else "no",
        values.number("MAX_CONDITION"),
        values.number("MIN_SENSITIVITY"),
        values.number("MIN_SLOPE"),
        values.number("SMOOTHING"),
    )
    return DecomposeOptions(
        model,
        values.optional_file("GRID"),
        values.choice("RESAMPLING"),
        read_place(values),
        values.optional_file("DEM"),
    )
