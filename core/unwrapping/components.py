# SPDX-License-Identifier: GPL-2.0-or-later
"""Connected components of one interferogram, cleaned of what is too small or too thin to be told a cycle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int32]

LARGEST_LIMIT = 3e-3
"""Share of the image that the least area of a component is at most."""
EROSION = 5
"""Side of the square that a component must hold, pixels."""


@dataclass(frozen=True, eq=False)
class Components:
    """The components of one interferogram.

    Attributes
    ----------
    labels : (rows, cols) int
        0 = in none, 1 to `count`.
    inner : (rows, cols) int
        The same without the pixels near an edge of their component; with a single component they are not taken away.
    sizes : (count + 1,) int
        Pixels with each label.
    """

    labels: IntArray
    inner: IntArray
    sizes: npt.NDArray[np.intp]

    @property
    def count(self) -> int:
        """Number of components."""
        return len(self.sizes) - 1

    def place(self, label: int) -> tuple[int, int]:
        """Row and column of a pixel amid those of a component."""
        pixels = np.flatnonzero(self.labels == label)
        row, col = divmod(int(pixels[len(pixels) // 2]), self.labels.shape[1])
        return row, col


def find_components(values: npt.NDArray[Any], min_area: float) -> Components:
    """Number the connected areas of equal value.

    Areas of fewer than `min_area` pixels (at most 0.3 % of the image) are left out, and those in which no square of
    5 x 5 pixels fits, unless there is only one.

    Parameters
    ----------
    values : (rows, cols) array
        Component of each pixel as unwrapping gave it; 0 and below, and NaN: none.
    """
    labels, sizes = _label(values)
    if len(sizes) > 2:
        labels, sizes = _keep(labels, sizes, sizes >= least_pixels(min_area, labels.size))
    if len(sizes) <= 2:
        return Components(labels, labels, sizes)
    inner = _eroded(labels)
    lasting = np.bincount(inner.reshape(-1), minlength=len(sizes)) > 0
    if not lasting[1:].all():
        inner, _ = _keep(inner, sizes, lasting)
        labels, sizes = _keep(labels, sizes, lasting)
    return Components(labels, inner, sizes)


def least_pixels(min_area: float, pixels: int) -> float:
    """Least size of a component in an image of some pixels."""
    return min(min_area, LARGEST_LIMIT * pixels)


def _label(values: npt.NDArray[Any]) -> tuple[IntArray, npt.NDArray[np.intp]]:
    """Labels of connected areas of equal value, and their sizes; pixels touch along edges, not corners."""
    from scipy import ndimage

    if values.dtype.kind == "f":
        values = np.nan_to_num(values, nan=0.0).astype(np.int32)
    if not (_touch(values[1:], values[:-1]) or _touch(values[:, 1:], values[:, :-1])):
        labels = ndimage.label(values > 0)[0]
        return labels, np.bincount(labels.reshape(-1))
    labels = np.zeros(values.shape, dtype=np.int32)
    count = 0
    for number, box in enumerate(ndimage.find_objects(np.maximum(values, 0).astype(np.int32)), start=1):
        if box is not None:
            found, more = ndimage.label(values[box] == number)
            labels[box] += np.where(found > 0, found + np.int32(count), np.int32(0))
            count += more
    return labels, np.bincount(labels.reshape(-1))


def _touch(values: npt.NDArray[Any], others: npt.NDArray[Any]) -> bool:
    """Whether components of different value lie side by side."""
    return bool(((values != others) & (values > 0) & (others > 0)).any())


def _keep(
    labels: IntArray, sizes: npt.NDArray[np.intp], wanted: npt.NDArray[np.bool_]
) -> tuple[IntArray, npt.NDArray[np.intp]]:
    """Only the labels that are wanted, numbered anew."""
    wanted[0] = False
    number = np.where(wanted, np.cumsum(wanted), 0).astype(np.int32)
    kept = sizes[wanted]
    return number[labels], np.concatenate([[labels.size - kept.sum()], kept])


def _eroded(labels: IntArray) -> IntArray:
    """Labels where the whole square around a pixel has the same one; the image's edge erodes nothing."""
    across = _alike(labels, 1)
    down = _alike(labels, 0)
    reach = EROSION // 2
    inside = across.copy()
    for shift in range(1, reach + 1):
        inside[shift:] &= across[:-shift]
        inside[:-shift] &= across[shift:]
    return np.where(inside & down, labels, np.int32(0))


def _alike(labels: IntArray, axis: int) -> npt.NDArray[np.bool_]:
    """Whether the pixels up to half a square away along an axis have the same label."""
    turned = labels if axis == 0 else labels.T
    same = np.ones(turned.shape, dtype=bool, order="C" if axis == 0 else "F")
    equal = turned[1:] == turned[:-1]
    for shift in range(EROSION // 2):
        same[: -1 - shift] &= equal[shift:]
        same[1 + shift :] &= equal[: equal.shape[0] - shift]
    return same if axis == 0 else same.T
