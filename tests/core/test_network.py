# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of interferograms against slow versions that follow pairs one by one."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from stacks import nearest_pairs

from insar_workbench.core.errors import NetworkError, ParameterError
from insar_workbench.core.network.network import Network
from insar_workbench.core.network.network_report import report_network

DAYS = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(8)]


def slow_parts(pairs: list[tuple[date, date]]) -> set[frozenset[date]]:
    """Connected groups of dates, by merging sets until nothing changes."""
    groups = [set(pair) for pair in pairs]
    merged = True
    while merged:
        merged = False
        for i, first in enumerate(groups):
            for j in range(len(groups) - 1, i, -1):
                if first & groups[j]:
                    first |= groups.pop(j)
                    merged = True
    return {frozenset(group) for group in groups}


def random_network(seed: int, dates: int = 8, share: float = 0.4) -> Network:
    draw = np.random.default_rng(seed)
    pairs = [pair for pair in nearest_pairs(DAYS[:dates], dates) if draw.random() < share]
    return Network.create(pairs, draw.normal(0, 50, len(pairs)), draw.random(len(pairs)) < 0.7)


@pytest.mark.parametrize("seed", range(8))
def test_components_are_the_groups_that_pairs_join(seed: int) -> None:
    network = random_network(seed, share=0.25)
    labels = network.components()
    found = {frozenset(day for day, label in zip(network.dates, labels) if label == n) for n in set(labels)}
    assert found == slow_parts(list(network.kept_pairs))
    everything = network.components(kept_only=False)
    assert len(set(everything)) == len(slow_parts(list(network.pairs)))


def test_incidence_has_minus_one_at_the_earlier_and_one_at_the_later_date() -> None:
    network = random_network(3)
    matrix = network.incidence_matrix()
    assert matrix.shape == (len(network.kept_pairs), len(network.dates))
    for row, (first, second) in zip(matrix, network.kept_pairs):
        for value, day in zip(row, network.dates):
            assert value == (-1 if day == first else 1 if day == second else 0)


@pytest.mark.parametrize("seed", range(6))
def test_spanning_tree_is_the_cheapest_forest(seed: int) -> None:
    network = random_network(seed, share=0.5)
    cost = np.random.default_rng(seed + 50).uniform(0, 1, len(network))
    flags = network.spanning_tree(cost)
    # Kruskal, one pair after the other from the cheapest on
    chosen: list[int] = []
    for i in np.argsort(cost, kind="stable"):
        so_far = [network.pairs[j] for j in chosen]
        if not any(set(network.pairs[i]) <= group for group in slow_parts(so_far)):
            chosen.append(int(i))
    assert sorted(chosen) == list(np.flatnonzero(flags))


def test_spanning_tree_takes_a_pair_of_unknown_cost_only_when_it_must() -> None:
    network = Network.create([(DAYS[0], DAYS[2]), (DAYS[0], DAYS[1]), (DAYS[1], DAYS[2]), (DAYS[2], DAYS[3])])
    assert list(network.spanning_tree(np.array([np.nan, 0.5, 0.5, np.nan]))) == [False, True, True, True]
    assert list(network.spanning_tree(np.full(4, np.nan))).count(True) == 3


def test_of_equal_costs_the_first_pairs_make_the_tree() -> None:
    """A star around the first date, whose pairs come first; 21 more of the same cost."""
    network = Network.create(nearest_pairs(DAYS, len(DAYS)))
    assert len(network) == 28
    assert list(np.flatnonzero(network.spanning_tree(np.zeros(28)))) == list(range(7))
    backwards = Network.create(reversed(network.pairs))
    last = [pair for pair, flag in zip(backwards.pairs, backwards.spanning_tree(np.zeros(28))) if flag]
    assert last == [(first, second) for second in DAYS[::-1] for first in DAYS if second == DAYS[-1] != first][::-1]


def test_baseline_of_dates_gives_back_those_of_the_pairs() -> None:
    truth = np.random.default_rng(0).normal(0, 80, len(DAYS))
    pairs = nearest_pairs(DAYS, 3)
    bperp = [truth[DAYS.index(second)] - truth[DAYS.index(first)] for first, second in pairs]
    bperp[4] = float("nan")
    found = Network.create(pairs, bperp).date_bperp()
    np.testing.assert_allclose(found, truth - truth[0], atol=1e-9)
    assert not Network.create(pairs).date_bperp().any()


def test_dropped_pairs_take_their_dates_with_them() -> None:
    network = Network.create([(DAYS[0], DAYS[1]), (DAYS[1], DAYS[2])], kept=[True, False])
    assert network.dates == tuple(DAYS[:2]) and network.all_dates == tuple(DAYS[:3])
    assert network.only_kept().pairs == ((DAYS[0], DAYS[1]),)
    assert network.keep([False, True]).days_of_dates().tolist() == [0, 12]
    assert network.keep([False, True]).all_days().tolist() == [0, 12, 24]
    assert network.keep([True, True]).dates == tuple(DAYS[:3])
    assert network.describe() == "1 of 2 interferograms kept, 2 of 3 dates, 1 connected part"
    assert network.names[1] == "20200113_20200125"
    assert list(network.days) == [12, 12]


def test_pairs_keep_their_baselines() -> None:
    network = Network.create(nearest_pairs(DAYS[:3], 2), [10.0, 20.0, 30.0], [True, False, True])
    assert network.only_kept().bperp == (10.0, 30.0)
    assert np.isnan(Network.create(network.pairs).bperp).all()


def test_networks_that_fall_apart_or_are_empty_are_described() -> None:
    pairs = [(DAYS[0], DAYS[1]), (DAYS[2], DAYS[3])]
    network = Network.create(pairs)
    assert network.describe() == "2 of 2 interferograms kept, 4 of 4 dates, 2 connected parts"
    nothing = network.keep([False, False])
    assert nothing.describe() == "0 of 2 interferograms kept, 0 of 4 dates, 0 connected parts"
    assert nothing.days_of_dates().shape == nothing.date_bperp().shape == (0,)
    assert report_network(nothing).components == 0


def test_positions_are_whole_numbers_also_of_no_pair() -> None:
    """They are used as indexes, so an empty array must not be one of floats."""
    nothing = Network.create([(DAYS[0], DAYS[1])], kept=[False])
    assert nothing.date_index().shape == (0, 2) and nothing.date_index().dtype == np.intp
    assert nothing.incidence_matrix().shape == (0, 0)
    assert random_network(3).components().dtype == np.intp


def test_wrong_pairs_are_named() -> None:
    with pytest.raises(NetworkError, match="20200101_20200101 does not run from an earlier to a later date"):
        Network.create([(DAYS[0], DAYS[0])])
    with pytest.raises(NetworkError, match="20200113_20200125 appears twice"):
        Network.create([(DAYS[0], DAYS[1]), (DAYS[1], DAYS[2]), (DAYS[1], DAYS[2])])
    with pytest.raises(NetworkError, match="2 pairs came with 1 baselines and 2 flags"):
        Network.create([(DAYS[0], DAYS[1]), (DAYS[1], DAYS[2])], [1.0])
    with pytest.raises(NetworkError, match="2 pairs came with 2 baselines and 1 flags"):
        Network.create([(DAYS[0], DAYS[1]), (DAYS[1], DAYS[2])], None, [True])
    with pytest.raises(NetworkError, match="20200113_20200101 does not run from an earlier to a later date"):
        Network.create([(DAYS[1], DAYS[0])])
    with pytest.raises(NetworkError, match="20200101_20200113 appears twice"):
        Network.create([(DAYS[0], DAYS[1]), (DAYS[0], DAYS[1])])
    with pytest.raises(ParameterError, match="1 flags were given for 2 pairs"):
        Network.create([(DAYS[0], DAYS[1]), (DAYS[1], DAYS[2])]).keep([True])
