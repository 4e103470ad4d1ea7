# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of compressed cubes are those that HDF5 gives, whatever the chunks and filters."""

import sys
import types
import zlib

import h5py
import numpy as np
import pytest

from insar_workbench.core.choices import COMPRESSIONS
from insar_workbench.core.errors import FormatError, MissingDependency
from insar_workbench.core.files import compressed, hdf5
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
    original = compressed._numbers
    monkeypatch.setattr(compressed, "_numbers", lambda *values: calls.append(1) or original(*values))
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


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_packing(tmp_path, compression):
    data = np.round(cube("f4"))
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        dataset = file.create_dataset("cube", data=data, chunks=(11, 8, 8), **hdf5.packing(compression))
        np.testing.assert_array_equal(dataset[...], data)
        assert (dataset.id.get_storage_size() < 0.8 * data.nbytes) == (compression != "none")


# --- filters that HDF5 does not come with ------------------------------------------------------------------------


@pytest.fixture
def without_packages(monkeypatch):
    """Nothing that unpacks zstd is installed, and HDF5 knows no filter but its own."""
    for name in ("compression.zstd", "zstandard", "hdf5plugin"):
        monkeypatch.setitem(sys.modules, name, None)
    own = h5py.h5z.filter_avail
    monkeypatch.setattr("h5py.h5z.filter_avail", lambda number: number < 32000 and own(number))


def write_zstd(path, data, packed):
    """A cube whose chunks of (11, 8, 8) are packed with `packed`, and which says that it is zstd, shuffled."""
    shape = tuple(-(-size // side) * side for size, side in zip(data.shape, (11, 8, 8)))
    padded = np.zeros(shape, data.dtype)
    padded[tuple(slice(size) for size in data.shape)] = data
    with h5py.File(path, "w") as file:
        dataset = file.create_dataset(
            "cube",
            data.shape,
            data.dtype,
            chunks=(11, 8, 8),
            compression=32015,
            shuffle=True,
            allow_unknown_filter=True,
        )
        for row in range(0, shape[1], 8):
            for col in range(0, shape[2], 8):
                chunk = np.ascontiguousarray(padded[:, row : row + 8, col : col + 8])
                planes = chunk.view(np.uint8).reshape(-1, data.dtype.itemsize).T
                dataset.id.write_direct_chunk((0, row, col), packed(planes.tobytes()))


@pytest.mark.parametrize("module", ["compression.zstd", "zstandard"])
def test_threads_unpack_zstd_with_what_there_is(tmp_path, without_packages, unpacked_here, monkeypatch, module):
    """The packages themselves are stood for by one that packs like zlib."""
    fake = types.SimpleNamespace(decompress=zlib.decompress, ZstdError=zlib.error)
    monkeypatch.setitem(sys.modules, module, fake)
    data = cube("f4")
    write_zstd(tmp_path / "cube.h5", data, zlib.compress)
    with h5py.File(tmp_path / "cube.h5") as file:
        for window in WINDOWS[:3]:
            read = compressed.read_cube(file["cube"], window, "cube.h5")
            np.testing.assert_array_equal(read, data[:, window.row0 : window.row1, window.col0 : window.col1])
    assert unpacked_here


def test_unknown_filters_say_what_to_install(tmp_path, without_packages, monkeypatch):
    write_zstd(tmp_path / "cube.h5", cube("f4"), zlib.compress)
    with h5py.File(tmp_path / "cube.h5") as file:
        with pytest.raises(MissingDependency, match=r"^cube\.h5 is compressed with .*32015.*pip install hdf5plugin"):
            compressed.read_cube(file["cube"], WINDOWS[0], "cube.h5")
        monkeypatch.setitem(sys.modules, "hdf5plugin", types.SimpleNamespace())
        with pytest.raises(FormatError, match=r"^cube\.h5 is compressed with .*32015.*h5repack"):
            hdf5.read_part(file["cube"], (0, 0, 0), "cube.h5")
