# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory that was given back is used again, by one at a time."""

import pickle
from copy import copy

import numpy as np

from insar_workbench.core.scratch import Scratch


def test_the_smallest_memory_that_is_large_enough_is_used_again():
    scratch = Scratch()
    arrays = [scratch.take(*shape) for shape in [(100, 30), (10, 30), (1000, 30)]]
    scratch.give_back(*arrays)
    again = scratch.take(15, 20)
    assert again.shape == (15, 20) and again.dtype == np.float32
    assert np.shares_memory(again, arrays[1])
    assert np.shares_memory(scratch.take(11, 30), arrays[0])
    assert not np.shares_memory(scratch.take(2000, 30), arrays[2])


def test_memory_in_use_is_nobody_elses():
    scratch = Scratch()
    with scratch.lend() as take:
        taken = [take(8, 50) for _ in range(5)]
        for number, array in enumerate(taken):
            array.fill(number)
        assert [set(array.ravel().tolist()) for array in taken] == [{0.0}, {1.0}, {2.0}, {3.0}, {4.0}]
    with scratch.lend() as take:
        assert any(np.shares_memory(take(8, 50), array) for array in taken)


def test_a_view_gives_all_of_its_memory_back():
    scratch = Scratch()
    array = scratch.take(10, 40)
    scratch.give_back(array[:3].reshape(-1))
    assert np.shares_memory(scratch.take(400), array)


def test_a_copy_for_another_process_is_empty():
    scratch = Scratch()
    scratch.give_back(scratch.take(1000, 1000))
    assert len(pickle.dumps(scratch)) < 1000
    assert copy(scratch).take(3).shape == (3,)
