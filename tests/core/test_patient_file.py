# SPDX-License-Identifier: GPL-2.0-or-later
"""The file that HDF5 writes to: like any other, and on a full disk still able to be closed."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from small_disk import room

from insar_workbench.core.files.patient_file import PatientFile


def test_it_is_a_file(tmp_path: Path) -> None:
    with PatientFile(tmp_path / "a", "w+") as file:
        assert file.write(b"abcdef") == 6 and file.tell() == 6
        assert file.truncate(4) == 4
        file.seek(0)
        buffer = bytearray(6)
        assert file.readinto(buffer) == 4 and buffer == b"abcd\0\0"
        file.check()
    assert (tmp_path / "a").read_bytes() == b"abcd"


def test_what_did_not_fit_reads_as_zeros_and_is_told_at_the_end(tmp_path: Path) -> None:
    with room(4), PatientFile(tmp_path / "a", "w+") as file:
        assert file.write(b"abcdef") == 6 and file.tell() == 6
        assert file.error is not None
        assert file.write(b"gh") == 2 and file.tell() == 8
        assert file.truncate(2) == 2 and file.truncate() == 8
        file.seek(2)
        buffer = bytearray(b"xxxxxx")
        assert file.readinto(buffer) == 6 and buffer == b"cd\0\0\0\0"
        assert file.tell() == 8
        file.seek(0)
        assert file.readinto(bytearray(3)) == 3
        with pytest.raises(OSError, match="too large"):
            file.check()
    assert (tmp_path / "a").read_bytes() == b"abcd"


def test_a_file_that_cannot_grow(tmp_path: Path) -> None:
    with room(1000), PatientFile(tmp_path / "a", "w+") as file:
        assert file.truncate(5000) == 5000
        with pytest.raises(OSError, match="too large"):
            file.check()


def test_hdf5_closes_on_a_full_disk(tmp_path: Path) -> None:
    with room(1000), PatientFile(tmp_path / "a.h5", "w+") as patient:
        with h5py.File(patient, "w") as file:
            for number in range(4):
                file[f"layer{number}"] = np.ones((100, 100))
        with pytest.raises(OSError, match="too large"):
            patient.check()
