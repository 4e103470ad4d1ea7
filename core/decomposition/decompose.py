# SPDX-License-Identifier: GPL-2.0-or-later
"""From the velocities of several tracks to a file of velocities in given directions, block by block."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..errors import ParameterError
from ..grid import Window
from ..products import write_product
from ..progress import Progress
from .decompose_scene import DecomposeOptions, open_scene, require_kind
from .decomposition import geometry, misfit, motions, standard_deviations
from .options import DecompositionModel
from .tracks import OpenTrack, Track

FloatArray = npt.NDArray[np.float32]

STEP = "decompose"
CONDITION, SENSITIVITY, TRACKS, MISFIT = "conditionNumber", "sensitivity", "numTracks", "misfit"
MAX_PIXELS = 65536


@dataclass(frozen=True)
class DecomposeReport:
    """What was done."""

    pixels: int
    rows: int
    cols: int
    layers: tuple[str, ...]


def decompose(
    tracks: Sequence[Track], output: str | Path, options: DecomposeOptions, progress: Progress
) -> DecomposeReport:
    """Write velocities in the directions of a model, with standard deviations, condition number and sensitivity.

    Raises
    ------
    InsarError
        When files cannot be read, do not overlap, or no pixel can be solved; nothing is written then.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    with open_scene(tracks, options, progress) as scene:
        require_kind(scene, series=False)
        names, grid = options.model.motions, scene.grid
        use_std = all(track.has_std for track in scene.tracks)
        if not use_std:
            progress.warning("A track has no velocityStd: all tracks count the same and have no standard deviation.")
        origins = np.array([origin[0] for origin in scene.origins()])
        layers = {name: np.full(grid.shape, np.nan, np.float32) for name in _layer_names(names, use_std, len(tracks))}

        def read(window: Window) -> tuple[FloatArray, FloatArray | None, npt.NDArray[np.float64]]:
            values = np.stack(scene.values(window)).reshape(len(tracks), -1)
            spread = [track.std(window, grid, options.resampling) for track in scene.tracks] if use_std else []
            std = np.stack([part for part in spread if part is not None]).reshape(len(tracks), -1) if use_std else None
            return values, std, scene.design(window)

        def work(data: Any, check: Callable[[], None]) -> Mapping[str, npt.NDArray[np.floating[Any]]]:
            values, std, design = data
            check()
            return _solve(values - origins[:, None], std, design, options.model)

        def write(window: Window, solved: Mapping[str, npt.NDArray[np.floating[Any]]]) -> None:
            for name, layer in layers.items():
                layer[window.slices] = solved[name].reshape(window.shape)

        plan = blocks.plan_blocks(grid.rows, grid.cols, 400.0 * len(tracks), max_pixels=MAX_PIXELS)
        blocks.run(plan, read, work, write, progress)
        pixels = int(np.isfinite(layers[names[0]]).sum())
        if not pixels:
            raise ParameterError(_nothing_solved(layers, options.model))
        units = {name: "1" for name in layers}
        units.update({name: "m/year" for name in layers if name.removesuffix("Std") in (*names, MISFIT)})
        head = {**scene.attributes(STEP), **_dates(scene.tracks)}
        write_product(output, "decomposition", grid, layers, head, units)
    progress.info(f"{pixels} pixels, layers: {', '.join(layers)}")
    return DecomposeReport(pixels, *grid.shape, tuple(layers))


def _layer_names(names: tuple[str, ...], use_std: bool, tracks: int) -> list[str]:
    spread = [f"{name}Std" for name in names] if use_std else []
    return [*names, *spread, CONDITION, SENSITIVITY, TRACKS, *([MISFIT] if tracks > len(names) else [])]


def _solve(
    values: npt.NDArray[np.floating[Any]],
    std: FloatArray | None,
    design: npt.NDArray[np.float64],
    model: DecompositionModel,
) -> dict[str, npt.NDArray[np.floating[Any]]]:
    """All layers of P pixels, from velocities (m, P)."""
    present = np.isfinite(values)
    if std is not None:
        present &= np.isfinite(std)
    weighing = std if std is not None and model.weights == "std" else None
    seen = geometry(design, present, weighing, model)
    found = motions(seen, values)
    result: dict[str, npt.NDArray[np.floating[Any]]] = dict(zip(model.motions, found))
    if std is not None:
        result.update(zip((f"{name}Std" for name in model.motions), standard_deviations(seen, std)))
    some = seen.tracks > 0
    result[CONDITION] = np.where(some & np.isfinite(seen.condition), seen.condition, np.nan)
    result[SENSITIVITY] = np.where(some, seen.sensitivity, np.nan)
    result[TRACKS] = seen.tracks.astype(np.float32)
    result[MISFIT] = misfit(seen, values, found)
    return result


def _nothing_solved(layers: Mapping[str, FloatArray], model: DecompositionModel) -> str:
    if not (layers[TRACKS] >= min(2, len(model.motions))).any():
        return "The tracks have no pixel with data in common; give tracks of one area, or other masks."
    best = float(np.nanmax(layers[SENSITIVITY])) if np.isfinite(layers[SENSITIVITY]).any() else 0.0
    return (
        f"No pixel can be solved: the lines of sight are too much alike for {', '.join(model.motions)} (sensitivity at "
        f"best {best:.2g}, {model.min_sensitivity:g} is asked for); give a track of the other orbit direction."
    )


def _dates(tracks: Sequence[OpenTrack]) -> dict[str, str]:
    """The span that all tracks cover, and the orbits."""
    spans = [(t.metadata.attributes.get("START_DATE", ""), t.metadata.attributes.get("END_DATE", "")) for t in tracks]
    orbits = " ".join(track.metadata.attributes.get("ORBIT_DIRECTION", "unknown") for track in tracks)
    head = {"ORBIT_DIRECTIONS": orbits}
    if all(first and last for first, last in spans):
        head.update(START_DATE=max(first for first, _ in spans), END_DATE=min(last for _, last in spans))
    return head
