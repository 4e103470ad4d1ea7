# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of an opened result that are deleted, cut off or replaced behind the dock's back."""

from __future__ import annotations

import shutil

import pytest
from dock_helpers import make_result, settle


@pytest.mark.parametrize("fault", ["deleted", "truncated", "replaced", "folder"])
def test_the_dock_goes_on(dock, mouse, result, tmp_path, fault):
    """Each click is answered by a curve or by a sentence; no error is hidden, see the fixture no_hidden_errors."""
    mouse.click(10, 15)
    settle()
    series = result / "timeseries.h5"
    if fault == "deleted":
        series.unlink()
    elif fault == "truncated":
        other = tmp_path / "half.h5"
        other.write_bytes(series.read_bytes()[:5000])
        other.replace(series)
    elif fault == "replaced":
        make_result(tmp_path / "new")
        (tmp_path / "new" / "timeseries.h5").replace(series)
    else:
        shutil.rmtree(result)
    mouse.click(12, 18, "shift")
    mouse.click(5, 20)
    settle()
    if fault in ("deleted", "folder", "truncated"):
        dock.open(result)
        settle()
        text = dock.panels[0].status.text()
        assert text and "Traceback" not in text
    mouse.click(11, 17)
    settle()
