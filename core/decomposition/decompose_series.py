# SPDX-License-Identifier: GPL-2.0-or-later
"""From the displacement series of several tracks to a series in each direction of a model, block by block."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..dates import format_date
from ..errors import ParameterError
from ..files import hdf5
from ..grid import Window
from ..progress import Progress
from ..series import create_series
from .common_dates import TimeAxis, common_dates
from .decompose_scene import DecomposeOptions, Scene, open_scene, require_kind
from .decomposition import geometry, motions
from .options import TimeOptions
from .tracks import Track

FloatArray = npt.NDArray[np.float32]

STEP = "decomposeseries"
MAX_PIXELS = 16384


@dataclass(frozen=True)
class SeriesDecomposition:
    """What was done."""

    dates: int
    pixels: int
    rows: int
    cols: int


def decompose_series(
    tracks: Sequence[Track],
    outputs: Mapping[str, Path],
    options: DecomposeOptions,
    time: TimeOptions,
    progress: Progress,
) -> SeriesDecomposition:
    """Write a displacement series for each motion of a model.

    Displacement is relative to the first common date. All tracks count the same.

    Parameters
    ----------
    outputs : mapping of str to Path
        Motion ('east', 'up', ...) -> file; motions that are left out are not written.

    Raises
    ------
    InsarError
        When files cannot be read, do not overlap in area or time, or no pixel can be solved; nothing is written then.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    unknown = [name for name in outputs if name not in options.model.motions]
    if unknown:
        raise ParameterError(
            f"The model {options.model.name} has no motion {unknown[0]}; it has {', '.join(options.model.motions)}."
        )
    with open_scene(tracks, options, progress) as scene:
        require_kind(scene, series=True)
        axis = common_dates([track.dates for track in scene.tracks], time.axis, time.max_days)
        first, last = format_date(axis.dates[0]), format_date(axis.dates[-1])
        progress.info(f"{len(axis.dates)} common dates from {first} to {last}")
        origins = [
            axis.resample(number, origin.astype(np.float32)) if options.reference else np.zeros(len(axis.dates))
            for number, origin in enumerate(scene.origins())
        ]
        _require_reference(origins, axis, scene)
        pixels = 0
        with ExitStack() as opened:  # each takes its name when all are complete
            head = {**scene.attributes(STEP), "REF_DATE": first}
            writers = {}
            for name, path in outputs.items():
                temporary = opened.enter_context(hdf5.atomic_path(path))
                attributes = {**head, "MOTION": name}
                writers[name] = opened.enter_context(
                    create_series(temporary, scene.grid, axis.dates, np.zeros(len(axis.dates)), attributes)
                )

            def work(data: Any, check: Callable[[], None]) -> npt.NDArray[np.float64]:
                values, design = data
                check()
                return _solve(values, design, origins, axis, options)

            def write(window: Window, found: npt.NDArray[np.float64]) -> None:
                nonlocal pixels
                pixels += int(np.isfinite(found[0]).any(axis=0).sum())
                for name, motion in zip(options.model.motions, found):
                    if name in writers:
                        writers[name].write(window, motion.reshape(-1, *window.shape).astype(np.float32))

            def read(window: Window) -> tuple[list[FloatArray], npt.NDArray[np.float64]]:
                return scene.values(window), scene.design(window)

            blocks.run(_plan(scene, axis), read, work, write, progress)
            if not pixels:
                raise ParameterError(
                    "No pixel can be solved: the series have no pixel in common, or the lines of sight are too much "
                    "alike; give a track of the other orbit direction, or a smaller least sensitivity."
                )
    progress.info(f"{pixels} pixels with motion {', '.join(outputs)}")
    return SeriesDecomposition(len(axis.dates), pixels, *scene.grid.shape)


def _plan(scene: Scene, axis: TimeAxis) -> blocks.BlockPlan:
    dates = sum(len(track.dates) for track in scene.tracks)
    per_pixel = 16.0 * dates + 24.0 * len(axis.dates) * (len(scene.tracks) + 3) + 400.0
    chunk = hdf5.time_chunks((len(axis.dates), *scene.grid.shape))[1:]
    return blocks.plan_blocks(*scene.grid.shape, per_pixel, align=chunk, max_pixels=MAX_PIXELS)


def _require_reference(origins: Sequence[npt.NDArray[Any]], axis: TimeAxis, scene: Scene) -> None:
    for origin, track in zip(origins, scene.tracks):
        missing = [day for day, value in zip(axis.dates, origin) if not np.isfinite(value)]
        if missing:
            raise ParameterError(
                f"{track.track.data} has no data at the reference on {format_date(missing[0])}; choose another place "
                "or a larger radius."
            )


def _solve(
    values: Sequence[FloatArray],
    design: npt.NDArray[np.float64],
    origins: Sequence[npt.NDArray[Any]],
    axis: TimeAxis,
    options: DecomposeOptions,
) -> npt.NDArray[np.float64]:
    """Motions (p, K, P) from the displacement (N, rows, cols) of each track; zero on the first date.

    A pixel's tracks are those that have data on the first common date and another one; on dates that one of them lacks,
    the pixel's motions are NaN.
    """
    aligned = np.stack(
        [
            axis.resample(number, data.reshape(len(data), -1)) - origins[number][:, None]
            for number, data in enumerate(values)
        ]
    )
    aligned = aligned - aligned[:, :1]
    present = np.isfinite(aligned).any(axis=1)
    seen = geometry(design, present, None, options.model)
    return motions(seen, aligned)
