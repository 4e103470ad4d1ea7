# SPDX-License-Identifier: GPL-2.0-or-later
"""The velocity of a network that was changed by hand, as a map layer in place of another one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..files.raster import read_raster
from ..inversion_options import InversionOptions
from ..products import read_mask
from ..progress import Progress, subrange
from ..stack import InterferogramStack
from .map_layers import MapLayer
from .velocity_map import MM, Period, VelocityMap, network_velocity

INVERSION_SHARE = 0.95
"""Part of the progress; the rest is writing."""


def write_network_velocity(
    stack: InterferogramStack,
    kept: Sequence[bool] | npt.NDArray[np.bool_],
    path: str | Path,
    progress: Progress,
    *,
    options: InversionOptions | None = None,
    period: Period | None = None,
    series_path: str | Path | None = None,
    mask_path: str | Path | None = None,
    shown_path: str | Path | None = None,
) -> tuple[VelocityMap, MapLayer]:
    """Invert a stack with other keep flags and write the velocity as a GeoTIFF in mm/year.

    Parameters
    ----------
    kept : (M,) bool
    options, period : see :func:`~.velocity_map.network_velocity`
    series_path : path, optional
        Recorded in the file.
    mask_path : path, optional
        The mask of the result, made from the temporal coherence of the old network. When it is given, pixels of a
        temporal coherence below the threshold of the options in the new network are left out.
    shown_path : path, optional
        The map layer whose place the file takes: when it shows pixels outside the mask, no pixel is left out.

    Raises
    ------
    InsarError
        When the network cannot be solved, or a file cannot be read or written.
    Canceled
        Nothing is left behind.
    """
    found = network_velocity(stack, kept, options, subrange(progress, 0.0, INVERSION_SHARE), period)
    if mask_path is not None and _is_masked(shown_path, mask_path, stack):
        found = found.masked((options or InversionOptions()).coherence_threshold)
    progress.check()
    found.write(path, series_path)
    Path(f"{path}.aux.xml").unlink(missing_ok=True)  # statistics of a file that was here before
    progress(1.0)
    return found, MapLayer(found.velocity * MM, "mm/year")


def _is_masked(shown_path: str | Path | None, mask_path: str | Path, stack: InterferogramStack) -> bool:
    """Whether a map layer shows nothing outside a mask; also when there is no layer, or on another grid."""
    if shown_path is None:
        return True
    shown = read_raster(shown_path)
    if shown.array.shape != stack.grid.shape:
        return True
    outside = ~read_mask(mask_path, stack.grid, str(stack.path))
    return not bool((np.isfinite(shown.array) & outside).any())
