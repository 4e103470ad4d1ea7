# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of compressed cubes are those that HDF5 gives, whatever the chunks and filters."""

import zlib

import h5py
import numpy as np
import pytest

from insar_workbench.core import compressed, hdf5
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window

SHAPE = (11, 37, 45)
WINDOWS = [Window(0, 37, 0, 45), Window(8, 24, 0, 45), Window(5, 23, 7, 31), Window(36, 37, 44, 45)]
CHUNKS = [(11, 8, 8), (4, 16, 10), (11, 37, 45), (1, 37, 45)]


@pytest.fixture(autouse=True)
def many_processors(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 8)


@pytest.fixture
def unpacked_here(monkeypatch):
    """How many chunks were unpacked by this package and not by HDF5."""
    calls = []
    original = compressed._unpack
    monkeypatch.setattr(compressed, "_unpack", lambda *values: calls.append(1) or original(*values))
    return calls


def cube(kind):
    return np.random.default_rng(3).normal(0.0, 300.0, SHAPE).astype(kind)


@pytest.mark.parametrize("chunks", CHUNKS)
@pytest.mark.parametrize("kind", ["f4", "i2", "u1", "f8", ">f4"])
@pytest.mark.parametrize(
    "filters",
    [
        {"compression": "gzip"},
        {"compression": "gzip", "shuffle": True},
        {"compression": "gzip", "shuffle": True, "fletcher32": True},
        {"compression": "lzf", "shuffle": True},
        {},
    ],
)
def test_every_window_is_right(tmp_path, unpacked_here, chunks, kind, filters):
    data = cube(kind)
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        file.create_dataset("cube", data=data, chunks=chunks, **filters)
    with h5py.File(tmp_path / "cube.h5") as file:
        for window in WINDOWS:
            read = compressed.read_cube(file["cube"], window, "cube.h5")
            np.testing.assert_array_equal(read, data[:, window.row0 : window.row1, window.col0 : window.col1])
    ours = filters.get("compression") == "gzip" and "fletcher32" not in filters and kind != ">f4"
    assert bool(unpacked_here) == (ours and chunks != SHAPE)


def test_few_processors_leave_it_to_hdf5(tmp_path, unpacked_here, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        dataset = file.create_dataset("cube", data=cube("f4"), chunks=(11, 8, 8), compression="gzip")
        np.testing.assert_array_equal(compressed.read_cube(dataset, WINDOWS[0], "cube.h5"), cube("f4"))
    assert unpacked_here == []


def test_chunks_that_were_never_written_or_not_packed(tmp_path):
    """HDF5 stores neither what is only fill value, nor packed what did not become smaller."""
    data = np.full(SHAPE, np.nan, dtype=np.float32)
    data[:, :8, :8] = 1.0
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        dataset = file.create_dataset(
            "cube", SHAPE, np.float32, chunks=(11, 8, 8), compression="gzip", fillvalue=np.float32(np.nan)
        )
        dataset[:, :8, :8] = 1.0
        dataset.id.write_direct_chunk((0, 8, 8), np.full((11, 8, 8), 7.0, np.float32).tobytes(), filter_mask=1)
    data[:, 8:16, 8:16] = 7.0
    with h5py.File(tmp_path / "cube.h5") as file:
        for window in WINDOWS:
            read = compressed.read_cube(file["cube"], window, "cube.h5")
            np.testing.assert_array_equal(read, data[:, window.row0 : window.row1, window.col0 : window.col1])


def test_damaged_chunk_is_named(tmp_path):
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        dataset = file.create_dataset("cube", data=cube("f4"), chunks=(11, 8, 8), compression="gzip")
        dataset.id.write_direct_chunk((0, 8, 8), zlib.compress(b"\0" * 2816)[:-9])
    with h5py.File(tmp_path / "cube.h5") as file, pytest.raises(FormatError, match=r"cube\.h5 is damaged"):
        compressed.read_cube(file["cube"], WINDOWS[0], tmp_path / "cube.h5")


@pytest.mark.parametrize("compression", hdf5.COMPRESSIONS)
def test_packing(tmp_path, compression):
    data = np.round(cube("f4"))
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        dataset = file.create_dataset("cube", data=data, chunks=(11, 8, 8), **hdf5.packing(compression))
        np.testing.assert_array_equal(dataset[...], data)
        assert (dataset.id.get_storage_size() < 0.8 * data.nbytes) == (compression != "none")
