# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs and dates switched off and on by hand."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from stacks import nearest_pairs

from insar_workbench.core.network.network import Network
from insar_workbench.core.network.network_edit import NetworkEdit, date_heights, pair_matrix

DAYS = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(6)]
PAIRS = nearest_pairs(DAYS, 2)  # 01 02 12 13 23 24 34 35 45
HEIGHTS = np.array([0.0, 30.0, -20.0, 55.0, 10.0, -75.0])


@pytest.fixture
def network() -> Network:
    """Six dates, each with its next two; the last pair is dropped in the file."""
    bperp = [HEIGHTS[DAYS.index(second)] - HEIGHTS[DAYS.index(first)] for first, second in PAIRS]
    return Network.create(PAIRS, bperp, [True] * 8 + [False])


def off(edit: NetworkEdit) -> list[int]:
    """Numbers of the pairs that are off."""
    return np.flatnonzero(~edit.kept).tolist()


def test_starts_as_the_file_is(network: Network) -> None:
    edit = NetworkEdit.of(network)
    assert off(edit) == [8]
    assert not edit.changed
    assert edit.edited_network == network
    assert edit.dates_kept.all()


def test_a_pair_goes_off_and_on(network: Network) -> None:
    edit = NetworkEdit.of(network).toggle_pair(3)
    assert off(edit) == [3, 8] and edit.changed
    assert edit.edited_network.kept == tuple(i not in (3, 8) for i in range(9))
    assert not edit.toggle_pair(3).changed


def test_a_date_takes_its_pairs_along_and_brings_back_only_those_that_were_on(network: Network) -> None:
    edit = NetworkEdit.of(network).toggle_pair(3)
    without = edit.toggle_date(3)
    assert off(without) == [3, 4, 6, 7, 8]
    assert without.dates_kept.tolist() == [True, True, True, False, True, False]
    assert off(without.toggle_date(3)) == [3, 8]


def test_a_date_without_kept_pairs_in_the_file_can_be_switched_on(network: Network) -> None:
    edit = NetworkEdit.of(network).toggle_pair(7)
    assert not edit.dates_kept[5]
    assert off(edit.toggle_date(5)) == []


def test_a_pair_of_a_date_that_is_off_comes_back_alone(network: Network) -> None:
    edit = NetworkEdit.of(network).toggle_date(2).toggle_pair(2)
    assert off(edit) == [1, 4, 5, 8]
    assert edit.dates_kept[2]
    assert off(edit.toggle_date(2).toggle_date(2)) == [1, 4, 5, 8]


def test_a_pair_between_two_dates_that_are_off_comes_back_alone(network: Network) -> None:
    edit = NetworkEdit.of(network).toggle_date(1).toggle_date(2)
    assert off(edit.toggle_pair(2)) == [0, 1, 3, 4, 5, 8]


def test_changes_go_to_another_edit_of_the_same_stack(network: Network) -> None:
    edit = NetworkEdit.of(network).toggle_date(0).toggle_pair(8)
    changes = edit.changes()
    assert changes == {"20200101_20200113": False, "20200101_20200125": False, "20200218_20200301": True}
    again = NetworkEdit.of(network).with_changes({**changes, "19990101_19990102": False})
    assert off(again) == off(edit) == [0, 1]
    assert NetworkEdit.of(network).with_changes({}).changed is False


def test_parts(network: Network) -> None:
    edit = NetworkEdit.of(network)
    assert [part.tolist() for part in edit.parts()] == [[0, 1, 2, 3, 4, 5]]
    for pair in (1, 2, 3):
        edit = edit.toggle_pair(pair)
    assert [part.tolist() for part in edit.parts()] == [[0, 1], [2, 3, 4, 5]]
    for pair in (0, 4, 5, 6, 7):
        edit = edit.toggle_pair(pair)
    assert edit.parts() == []


def test_heights_follow_from_the_baselines(network: Network) -> None:
    heights, known = date_heights(network)
    assert known
    np.testing.assert_allclose(heights, HEIGHTS - HEIGHTS.mean(), atol=1e-5)


def test_heights_of_a_network_in_parts_and_with_unknown_baselines() -> None:
    pairs = [(DAYS[0], DAYS[1]), (DAYS[1], DAYS[2]), (DAYS[3], DAYS[4]), (DAYS[4], DAYS[5])]
    heights, known = date_heights(Network.create(pairs, [10.0, 20.0, 30.0, float("nan")]))
    assert known
    np.testing.assert_allclose(np.diff(heights)[[0, 1, 3]], [10.0, 20.0, 30.0], atol=1e-6)
    assert abs(heights[:3].mean()) < 1e-6 and abs(heights[3:5].mean()) < 1e-6 and heights[5] == 0


@pytest.mark.parametrize("bperp", [None, [0.0] * 9])
def test_without_baselines_neighbours_stand_apart(bperp: list[float] | None) -> None:
    heights, known = date_heights(Network.create(PAIRS, bperp))
    assert not known
    assert (np.diff(heights) != 0).all() and (heights[2:] != heights[:-2]).all()


def test_matrix_has_all_pairs_above_and_the_kept_ones_below(network: Network) -> None:
    matrix = pair_matrix(NetworkEdit.of(network).toggle_pair(0), np.arange(9.0))
    assert np.isfinite(matrix[np.triu_indices(6)]).sum() == 9
    assert np.isfinite(matrix[np.tril_indices(6)]).sum() == 7
    assert matrix[0, 1] == 0 and np.isnan(matrix[1, 0])
    assert matrix[1, 3] == matrix[3, 1] == 3
