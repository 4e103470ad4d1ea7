# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames of one interferogram joined: synthetic frames cut out of one known phase."""

from __future__ import annotations

import math

import numpy as np
import pytest

from insar_workbench.core.readers.aria_frames import CYCLE, JoinedFrames, compare_frames, join_frames

ROWS, COLS = 90, 40
CUTS = ((0, 40), (30, 70), (60, 90))
"""Rows of three frames, each of which overlaps the next."""


class Scene:
    """A phase in two halves that are components of their own, cut into frames that are off by known amounts."""

    def __init__(self, cycles: dict[tuple[int, int], int], constants: tuple[float, ...], noise: float = 0.05) -> None:
        draw = np.random.default_rng(4)
        self.truth = np.cumsum(draw.normal(0, 0.3, (ROWS, COLS)), axis=1).astype(np.float32)
        half = np.broadcast_to((np.arange(COLS) >= COLS // 2).astype(int), (ROWS, COLS))
        self.phases, self.components = [], []
        for frame, (row0, row1) in enumerate(CUTS):
            off = np.array([constants[frame] + CYCLE * cycles.get((frame, part), 0) for part in (0, 1)])
            part = half[row0:row1]
            phase = self.truth[row0:row1] + off[part] + draw.normal(0, noise, part.shape)
            # the numbers of components mean nothing from frame to frame
            self.phases.append(phase.astype(np.float32))
            self.components.append(((part + frame) % 2 + 3 * (frame == 1)).astype(np.float32))

    def overlaps(self, reliable: np.ndarray | None = None) -> list:
        found = []
        for second in (1, 2):
            first, count = second - 1, CUTS[second - 1][1] - CUTS[second][0]
            phases = self.phases[first][-count:], self.phases[second][:count]
            parts = self.components[first][-count:], self.components[second][:count]
            everywhere = np.ones(phases[0].shape, dtype=bool) if reliable is None else reliable
            found += compare_frames((first, second), phases, parts, everywhere)
        return found

    def joined(self) -> tuple[JoinedFrames, np.ndarray, np.ndarray]:
        """The result, and phase minus truth and components of all frames laid over each other."""
        fit = join_frames(3, self.overlaps())
        error, labels = (np.full((ROWS, COLS), np.nan) for _ in range(2))
        for frame in (2, 1, 0):
            rows = slice(*CUTS[frame])
            phase = fit.apply(frame, self.phases[frame], self.components[frame])
            error[rows] = phase - self.truth[rows]
            labels[rows] = fit.relabel(frame, self.components[frame])
        return fit, error, labels


def test_cycles_and_constants_of_each_component_are_removed() -> None:
    scene = Scene({(1, 0): 2, (1, 1): -1, (2, 0): 5, (2, 1): 5}, (0.4, 2.0, -1.3))
    fit, error, labels = scene.joined()
    assert fit.complete and fit.pixels == 2 * 10 * COLS
    assert fit.misfit == pytest.approx(0.05 * math.sqrt(2.0), rel=0.15)
    left = error - error[:40].mean(axis=0, keepdims=True).mean()
    assert np.abs(left).max() < 0.5  # noise alone
    assert np.unique(labels[:, 0]).tolist() == [labels[0, 0]] and np.unique(labels[:, -1]).tolist() == [labels[0, -1]]
    assert labels[0, 0] != labels[0, -1] and labels.min() == 1


def test_first_frame_is_not_moved() -> None:
    scene = Scene({(1, 0): 2, (1, 1): 2}, (0.4, 2.0, -1.3), noise=0.0)
    _, error, _ = scene.joined()
    np.testing.assert_allclose(error, 0.4, atol=1e-4)


def test_component_outside_the_overlap_moves_with_its_frame() -> None:
    scene = Scene({(1, 0): 3, (1, 1): 3}, (0.0, 0.0, 0.0), noise=0.0)
    scene.components[1][20:25, 5:9] = 77.0
    fit, error, labels = scene.joined()
    np.testing.assert_allclose(error, 0.0, atol=1e-4)
    island = np.unique(labels[50:55, 5:9])
    assert island.size == 1 and island[0] not in (labels[0, 0], labels[0, -1]) and fit.complete


def test_error_within_a_component_is_measured() -> None:
    scene = Scene({}, (0.0, 0.0, 0.0), noise=0.0)
    scene.phases[1][:10, :8] += CYCLE  # 8 of 40 columns of the first of two overlaps
    fit, _, _ = scene.joined()
    assert fit.misfit == pytest.approx(CYCLE * math.sqrt(0.1), rel=1e-3)


def test_only_reliable_pixels_are_compared() -> None:
    scene = Scene({}, (0.0, 0.0, 0.0), noise=0.0)
    reliable = np.ones((10, COLS), dtype=bool)
    reliable[:, :8] = False
    scene.phases[1][:10, :8] += CYCLE
    assert join_frames(3, scene.overlaps(reliable)).misfit == pytest.approx(0.0, abs=1e-4)


def test_frame_without_common_data() -> None:
    scene = Scene({}, (0.0, 0.0, 0.0))
    scene.phases[2][:10] = np.nan
    fit = join_frames(3, scene.overlaps())
    assert not fit.complete
    assert not join_frames(2, []).complete and math.isnan(join_frames(2, []).misfit)


def test_no_component_is_no_data() -> None:
    scene = Scene({}, (0.0, 0.0, 0.0))
    fit = join_frames(3, scene.overlaps())
    labels = fit.relabel(0, np.array([[-1.0, np.nan, 0.0]], dtype=np.float32))
    assert np.isnan(labels[0]).tolist() == [True, True, False]
