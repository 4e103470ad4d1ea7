# SPDX-License-Identifier: GPL-2.0-or-later
"""Components, bridges and closures on arrays, against slow solutions."""

from __future__ import annotations

from collections import deque
from itertools import combinations, product
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from stacks import random_stack

from insar_workbench.core.network.closures import find_triplets
from insar_workbench.core.network.network import Network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import COMPONENT, InterferogramStack
from insar_workbench.core.unwrapping import bridging
from insar_workbench.core.unwrapping.bridging import bridge_cycles, find_bridges
from insar_workbench.core.unwrapping.closure import (
    closure_matrix,
    cycles_of_components,
    find_common_regions,
    solve_cycles,
    typical_closure,
)
from insar_workbench.core.unwrapping.components import find_components

CYCLE = 2.0 * np.pi


def blobs(seed: int, shape: tuple[int, int] = (40, 50), count: int = 7) -> np.ndarray:
    """Random rectangles of some values, some of which touch, and holes."""
    draw = np.random.default_rng(seed)
    values = np.zeros(shape, dtype=np.int16)
    for _ in range(count):
        row, col = draw.integers(0, shape[0] - 8), draw.integers(0, shape[1] - 8)
        height, width = draw.integers(3, 14, 2)
        values[row : row + height, col : col + width] = draw.integers(1, 4)
    values[draw.random(shape) < 0.004] = 0
    return values


def slow_components(values: np.ndarray, min_area: float) -> list[frozenset[tuple[int, int]]]:
    """Areas of equal value by flood fill, of those the large ones in which a square fits."""
    rows, cols = values.shape
    seen, areas = np.zeros(values.shape, bool), []
    for start in zip(*np.nonzero(values > 0)):
        if seen[start]:
            continue
        area, queue = set(), deque([start])
        seen[start] = True
        while queue:
            row, col = queue.popleft()
            area.add((int(row), int(col)))
            for other in ((row + 1, col), (row - 1, col), (row, col + 1), (row, col - 1)):
                inside = 0 <= other[0] < rows and 0 <= other[1] < cols
                if inside and not seen[other] and values[other] == values[start]:
                    seen[other] = True
                    queue.append(other)
        areas.append(frozenset(area))
    if len(areas) > 1:
        areas = [area for area in areas if len(area) >= min(min_area, 0.003 * values.size)]
    if len(areas) > 1:
        areas = [area for area in areas if slow_inner(area, values.shape)]
    return areas


def slow_inner(area: frozenset[tuple[int, int]], shape: tuple[int, int]) -> list[tuple[int, int]]:
    """Pixels whose square of 5 x 5, as far as it is in the image, lies in the area."""
    return [
        (row, col)
        for row, col in sorted(area)
        if all(
            (y, x) in area
            for y in range(max(0, row - 2), min(shape[0], row + 3))
            for x in range(max(0, col - 2), min(shape[1], col + 3))
        )
    ]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("kind", [np.int16, np.uint8, np.float32])
def test_components_against_flood_fill(seed: int, kind: type) -> None:
    values = blobs(seed)
    found = find_components(values.astype(kind), 30.0)
    areas = {frozenset(map(tuple, np.argwhere(found.labels == k).tolist())) for k in range(1, found.count + 1)}
    assert areas == set(slow_components(values, 30.0))
    assert found.sizes.tolist() == np.bincount(found.labels.ravel(), minlength=found.count + 1).tolist()
    for label in range(1, found.count + 1):
        assert found.labels[found.place(label)] == label
        if found.count > 1:
            area = frozenset(map(tuple, np.argwhere(found.labels == label).tolist()))
            assert np.argwhere(found.inner == label).tolist() == [list(p) for p in slow_inner(area, values.shape)]


def test_components_of_nothing_and_of_everything() -> None:
    for value, count in ((0, 0), (3, 1), (np.nan, 0), (-1, 0)):
        assert find_components(np.full((20, 30), value, np.float32), 2500.0).count == count
    tiny = np.zeros((20, 30), np.int16)
    tiny[3, 4:6] = 1
    assert find_components(tiny, 2500.0).count == 1  # the only one is never too small


def slow_tree(inner: np.ndarray, count: int) -> tuple[float, dict[tuple[int, int], float]]:
    """Length of the minimum spanning tree and all shortest ways, from every pixel to every pixel (Prim)."""
    pixels = {k: np.argwhere(inner == k) for k in range(1, count + 1)}
    ways = {
        (i, j): float(np.sqrt(((pixels[i][:, None] - pixels[j][None]) ** 2).sum(axis=2).min()))
        for i, j in combinations(pixels, 2)
    }
    joined, total = {1}, 0.0
    while len(joined) < count:
        length, new = min(
            (way, j if i in joined else i) for (i, j), way in ways.items() if (i in joined) != (j in joined)
        )
        joined.add(new)
        total += length
    return total, ways


@pytest.mark.parametrize("tree", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_bridges_are_the_shortest_tree(seed: int, tree: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridging, "MOST_DISTANCES", 0 if tree else 10**9)
    monkeypatch.setattr(bridging, "SOME_PIXELS", (3, 12))
    components = find_components(blobs(seed, (60, 70), 12), 10.0)
    assert components.count > 3
    total, ways = slow_tree(components.inner, components.count)
    reference = 1 + seed % components.count
    bridges = find_bridges(components, reference)
    reached, length = {reference}, 0.0
    for bridge in bridges:
        assert bridge.start in reached and bridge.stop not in reached
        reached.add(bridge.stop)
        for label, pixel in ((bridge.start, bridge.start_pixel), (bridge.stop, bridge.stop_pixel)):
            assert components.inner[pixel] == label
        way = float(np.hypot(*np.subtract(bridge.start_pixel, bridge.stop_pixel)))
        assert way == pytest.approx(ways[tuple(sorted((bridge.start, bridge.stop)))])
        length += way
    assert len(reached) == components.count and length == pytest.approx(total)


@pytest.mark.parametrize("seed", range(6))
def test_bridging_takes_back_any_cycles(seed: int) -> None:
    components = find_components(blobs(seed, (80, 90), 10), 10.0)
    draw = np.random.default_rng(seed)
    y, x = np.mgrid[:80, :90] / 90.0
    reference = 1 + seed % components.count
    added = draw.integers(-3, 4, components.count + 1)
    added[[0, reference]] = 0
    phase = (1.0 + 1.5 * x - y + 0.1 * draw.standard_normal(x.shape) + CYCLE * added[components.labels]).astype(
        np.float32
    )
    phase[draw.random(x.shape) < 0.1] = np.nan
    found = bridge_cycles(phase, components, reference, 50, "no")
    np.testing.assert_array_equal(found, -added)


def network(dates: int, connections: int) -> Network:
    from datetime import date, timedelta

    from stacks import nearest_pairs

    return Network.create(nearest_pairs([date(2020, 1, 1) + timedelta(12 * i) for i in range(dates)], connections))


@pytest.mark.parametrize("seed", range(5))
def test_closures_tell_sparse_errors(seed: int) -> None:
    pairs = network(30, 4)
    triplets, draw = find_triplets(pairs), np.random.default_rng(seed)
    errors = np.zeros(len(pairs), dtype=np.int16)
    errors[draw.choice(np.arange(6, len(pairs) - 6), 8, replace=False)] = draw.choice([-2, -1, 1, 2], 8)
    closure = (closure_matrix(triplets, len(pairs)) @ errors).astype(np.int16)
    np.testing.assert_array_equal(solve_cycles(closure, triplets, len(pairs)), -errors)


def test_closures_against_every_solution() -> None:
    """Of all cycles from -1 to 1 the cheapest; where several are equally cheap, what they agree in."""
    pairs = network(5, 2)
    count = len(pairs)
    triplets = find_triplets(pairs)
    matrix = closure_matrix(triplets, count).toarray()
    everything = np.array(list(product((-1, 0, 1), repeat=count)), dtype=np.int16)
    undecided = 0
    for closure in product((-1, 0, 1), repeat=len(triplets)):
        cost = np.abs(np.array(closure) + everything @ matrix.T).sum(axis=1) + 0.01 * np.abs(everything).sum(axis=1)
        best = everything[cost < cost.min() + 1e-9]
        found = solve_cycles(np.array(closure, dtype=np.int16), triplets, count)
        agreed = (best == best[0]).all(axis=0)
        np.testing.assert_array_equal(found[agreed], best[0][agreed])
        assert (found[~agreed] == 0).all() or len(best) > 2
        undecided += not agreed.all()
    assert undecided > 3


def test_the_first_pair_of_a_chain_is_not_guessed() -> None:
    """Two pairs share a single triplet: either may be wrong."""
    pairs = network(6, 2)
    triplets = find_triplets(pairs)
    errors = np.zeros(len(pairs), dtype=np.int16)
    errors[0] = 1
    closure = (closure_matrix(triplets, len(pairs)) @ errors).astype(np.int16)
    assert not solve_cycles(closure, triplets, len(pairs)).any()


def test_typical_closure_is_that_of_most_samples() -> None:
    pairs = network(5, 3)
    triplets = find_triplets(pairs)
    phase = np.random.default_rng(0).normal(0.0, 0.1, (len(pairs), 9))
    phase[3, :6] += CYCLE
    phase[4, :3] += CYCLE
    phase[5] = np.nan
    found = typical_closure(phase, triplets)
    for value, (ab, bc, ac) in zip(found, triplets):
        closures = [
            round((one[ab] + one[bc] - one[ac]) / CYCLE) for one in phase.T if not np.isnan(one[[ab, bc, ac]]).any()
        ]
        assert value == (median(closures) if closures else 0)
    assert set(found.tolist()) >= {0, 1} and any(5 in triplet for triplet in triplets)


def test_a_component_gets_the_cycles_of_the_first_region_in_it() -> None:
    inside, split, outside = np.array([2, 2, 2]), np.array([1, 2, 2]), np.array([0, 0])
    found = cycles_of_components([outside, split, inside, np.array([2]), np.array([3])], np.array([9, 8, 5, 4, -1]), 3)
    assert found.tolist() == [0, 0, 5, -1]


def test_common_regions(tmp_path: Path) -> None:
    """Where neighbours share their component in all kept interferograms, by flood fill of all components."""
    import h5py

    path = random_stack(tmp_path, rows=40, cols=50, dates=4, connections=2, kept=[True, True, False, True, True])
    draw = np.random.default_rng(2)
    components = np.stack([np.where(draw.random((40, 50)) < 0.002, 0, 1) for _ in range(5)])
    components[0, :, 25:] = 2
    components[1, 20:] = 2
    components[2, :, 10:] = 0
    with h5py.File(path, "r+") as file:
        file[COMPONENT][:] = components
    stack = InterferogramStack.open(path)
    stack.write_reference(30, 40)
    land = np.ones((40, 50), bool)
    land[:, :3] = False
    regions = find_common_regions(InterferogramStack.open(path), land, 20.0, 9, NullProgress())
    kept = components[[0, 1, 3, 4]]
    together = np.where((kept > 0).all(axis=0) & land, kept[0] * 10 + kept[1], 0)
    areas = slow_components(together, 20.0)
    assert len(areas) == len(regions) == 4 and regions[0].is_reference
    assert [region.size for region in regions[1:]] == sorted((region.size for region in regions[1:]), reverse=True)
    for region in regions:
        samples = set(zip(region.rows.tolist(), region.cols.tolist()))
        area = next(area for area in areas if samples <= area)
        assert len(samples) == 9 and region.size == len(area) and region.is_reference == ((30, 40) in area)
    again = find_common_regions(InterferogramStack.open(path), land, 20.0, 9, NullProgress())
    assert all((one.rows == other.rows).all() and (one.cols == other.cols).all() for one, other in zip(regions, again))
