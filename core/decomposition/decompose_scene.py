# SPDX-License-Identifier: GPL-2.0-or-later
"""Tracks of one area brought together for a decomposition: grid, reference, lines of sight, and steepest descent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import crs_name, transform_point, wkt_from_epsg
from ..errors import FormatError, ParameterError
from ..files.pixels import open_layer
from ..geocoding.geocode import metres_per_unit
from ..grid import Grid, Window
from ..progress import Progress
from ..provenance import stamp
from ..stack import reference_attributes
from .common_grid import common_area, require_resampling
from .decomposition import design_matrix, directions
from .options import DOWNSLOPE, DecompositionModel
from .terrain import downslope, read_gradient
from .tracks import OpenTrack, Place, Track, open_track

FloatArray = npt.NDArray[np.float32]

FAR_REFERENCES = 1000.0
"""Metres between the reference pixels of tracks that a warning tells of."""


@dataclass(frozen=True)
class DecomposeOptions:
    """What is looked for, and on which grid.

    Attributes
    ----------
    model : DecompositionModel
    grid : Path, optional
        A raster or HDF5 file whose grid the result has; None = that of the first track.
    resampling : str
        One of :data:`~.options.RESAMPLING`.
    reference : Place, optional
        Where the motion of all tracks is zero; None = each keeps its reference.
    dem : Path, optional
        Heights for the steepest descent, a raster or HDF5 with `height`; None = those of the first geometry file.
    """

    model: DecompositionModel = field(default_factory=DecompositionModel)
    grid: Path | None = None
    resampling: str = "bilinear"
    reference: Place | None = None
    dem: Path | None = None

    def __post_init__(self) -> None:
        require_resampling(self.resampling)

    def parameters(self) -> dict[str, Any]:
        """As recorded in the product, without file names."""
        return {key: value for key, value in asdict(self).items() if key not in ("grid", "dem")}


@dataclass(frozen=True, eq=False)
class Scene:
    """Open tracks on one grid.

    Attributes
    ----------
    tracks : tuple of OpenTrack
    grid : Grid
        The common area.
    steepest : (3, rows, cols) array, optional
        Direction of steepest descent, when the model needs it.
    options : DecomposeOptions
    """

    tracks: tuple[OpenTrack, ...]
    grid: Grid
    steepest: FloatArray | None
    options: DecomposeOptions

    def values(self, window: Window) -> list[FloatArray]:
        """Of each track, velocity (rows, cols) or displacement (N, rows, cols)."""
        return [track.values(window, self.grid, self.options.resampling) for track in self.tracks]

    def design(self, window: Window) -> npt.NDArray[np.float64]:
        """Design matrices (m, p, P) of the pixels of a window."""
        sights = [track.sight(window, self.grid).reshape(3, -1) for track in self.tracks]
        steepest = None if self.steepest is None else self.steepest[(slice(None), *window.slices)].reshape(3, -1)
        return design_matrix(directions(self.options.model, steepest), sights)

    def origins(self) -> list[npt.NDArray[np.float64]]:
        """Of each track, what is subtracted: velocity (1,) or history (N,) at the common reference, or zero."""
        place, method = self.options.reference, self.options.resampling
        if place is None:
            return [np.zeros(max(1, len(track.dates))) for track in self.tracks]
        return [track.at(place, self.grid, method) for track in self.tracks]

    def attributes(self, step: str) -> dict[str, str]:
        """What made the product, and its reference pixel when it has one."""
        inputs: dict[str, Path | None] = {"grid": self.options.grid, "dem": self.options.dem}
        for number, opened in enumerate(self.tracks, start=1):
            track = opened.track
            inputs.update({f"data{number}": track.data, f"geometry{number}": track.geometry_file})
            inputs[f"mask{number}"] = track.mask
        made = stamp(step, inputs, self.options.parameters())
        place = self.options.reference
        if place is None:
            return made
        window, inside = place.pixels(self.grid)
        rows, cols = np.nonzero(inside)
        middle = window.row0 + int(rows[len(rows) // 2]), window.col0 + int(cols[len(cols) // 2])
        return {**made, **reference_attributes(self.grid, *middle)}


@contextmanager
def open_scene(tracks: Sequence[Track], options: DecomposeOptions, progress: Progress) -> Iterator[Scene]:
    """Open tracks and find their common grid; says what it is, and warns where references differ.

    Raises
    ------
    InsarError
        When there are too few tracks, files cannot be read, or they do not overlap.
    """
    wanted = options.model.motions
    if len(tracks) < max(1, min(2, len(wanted))):
        raise ParameterError(f"The motions {' and '.join(wanted)} need at least two tracks; give another one.")
    with ExitStack() as opened:
        found = tuple(opened.enter_context(open_track(track)) for track in tracks)
        target = found[0].grid
        if options.grid is not None:
            target = opened.enter_context(open_layer(options.grid)).grid
        grid = common_area(target, [(track.track.data, track.grid) for track in found])
        if not grid.crs_wkt and any(track.grid.crs_wkt for track in found):
            raise FormatError(f"{options.grid or tracks[0].data} has no coordinate system; assign it one.")
        progress.info(
            f"{len(found)} tracks on {grid.rows} x {grid.cols} pixels of {grid.dx:.6g} x {-grid.dy:.6g} in "
            f"{crs_name(grid.crs_wkt)}"
        )
        if options.reference is None:
            _warn_of_references(found, progress)
        steepest = None
        if DOWNSLOPE in wanted:
            rise = read_gradient(options.dem or tracks[0].geometry_file, grid, options.model.smoothing)
            steepest = downslope(rise, options.model.least_slope)
        yield Scene(found, grid, steepest, options)


def require_kind(scene: Scene, series: bool) -> None:
    """Raise FormatError unless all tracks are displacement series, or all velocities."""
    for track in scene.tracks:
        if bool(track.dates) != series:
            wanted, other = ("displacement series", "a velocity") if series else ("velocity", "a displacement series")
            raise FormatError(f"{track.track.data} is {other}; give the {wanted} of every track.")


def _warn_of_references(tracks: Sequence[OpenTrack], progress: Progress) -> None:
    """Warn when the tracks' own reference pixels lie far apart or are unknown."""
    first = _reference_place(tracks[0])
    for track in tracks[1:]:
        place = _reference_place(track)
        if place is None or first is None:
            progress.warning(
                f"{track.track.data if place is None else tracks[0].track.data} has no reference pixel: give a common "
                "reference point, or motion that the tracks do not share as zero enters all results."
            )
            return
        x, y = Place(*first[:2], crs_wkt=first[2]), Place(*place[:2], crs_wkt=place[2])
        distance = _distance(x, y)
        if distance > FAR_REFERENCES:
            progress.warning(
                f"The reference pixels of {tracks[0].track.data} and {track.track.data} lie {distance / 1000:.1f} km "
                "apart: give a common reference point unless both are stable."
            )


def _reference_place(track: OpenTrack) -> tuple[float, float, str] | None:
    pixel = track.metadata.reference
    return None if pixel is None else (*track.grid.centre(*pixel), track.grid.crs_wkt)


def _distance(first: Place, second: Place) -> float:
    """Roughly, metres."""
    lonlat = wkt_from_epsg(4326)
    ax, ay = transform_point(first.x, first.y, first.crs_wkt or lonlat, lonlat)
    bx, by = transform_point(second.x, second.y, second.crs_wkt or lonlat, lonlat)
    east, north = metres_per_unit(Grid(2, 2, ax, ay, 1e-3, -1e-3, lonlat))
    return float(np.hypot((bx - ax) * east, (by - ay) * north))
