# SPDX-License-Identifier: GPL-2.0-or-later
"""What is told of HDF5 files that lack something: no file is too odd to be described."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import random_stack

from insar_workbench.core.info import describe_file
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import InterferogramStack


def described(path: Path) -> list[str]:
    return describe_file(path, NullProgress()).splitlines()


def test_a_stack(tmp_path: Path) -> None:
    path = random_stack(tmp_path, dates=4, connections=2, kept=[True] * 4 + [False])
    lines = described(path)
    assert lines[2:4] == [
        "Grid: 12 rows x 15 columns of 100 x 100 meters",
        "Extent: x 480000 to 481500, y 2148800 to 2150000",
    ]
    assert lines[4] == "Interferograms: 5 (1 dropped), 4 dates from 20200101 to 20200206"
    InterferogramStack.open(path).write_reference(3, 7)
    assert "Reference pixel: row 3, column 7" in described(path)


def test_grids_in_radar_coordinates_and_none(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.attrs.update({"LENGTH": "40", "FILE_TYPE": "velocity"})
    assert described(tmp_path / "a.h5")[1:3] == ["Type: velocity", "Grid: 40 x ? pixels, radar coordinates"]
    with h5py.File(tmp_path / "b.h5", "w") as file:
        file["x"] = 1.0
    expected = ["Type: unknown", "", "Datasets:", "  x: scalar float64", "", "Attributes:"]
    assert described(tmp_path / "b.h5")[1:] == expected


def test_dates_that_are_none_or_none_at_all(tmp_path: Path) -> None:
    for name, dates, said in (
        ("a.h5", np.array([b"20200101", b"yesterday"]), "Dates: not readable"),
        ("b.h5", np.zeros(0, "S8"), "Dates: none"),
        ("c.h5", np.array([b"20200113", b"20200101"]), "Dates: 2 from 20200101 to 20200113"),
    ):
        with h5py.File(tmp_path / name, "w") as file:
            file["date"] = dates
        assert said in described(tmp_path / name)


def test_statistics_leave_out_no_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read row by row: the first row, and a whole layer, have no value."""
    monkeypatch.setattr("insar_workbench.core.info.BYTES_PER_READ", 1)
    values = np.array([[np.nan, np.nan], [1.0, 4.0], [-2.0, np.inf]])
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["values"] = values
        file["nothing"] = np.full((2, 2), np.nan)
        file["empty"] = np.zeros((0, 3))
    lines = described(tmp_path / "a.h5")
    assert "  values: 3 x 2 float64; min -2, mean 1, max 4, valid 50.0 %" in lines
    assert "  nothing: 2 x 2 float64; no valid value" in lines
    assert "  empty: 0 x 3 float64" in lines


def test_a_dataset_without_a_value(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "odd.h5", "w") as file:
        file.create_dataset("nothing", data=h5py.Empty("f4"))
    assert "  nothing: no value float32" in described(tmp_path / "odd.h5")
