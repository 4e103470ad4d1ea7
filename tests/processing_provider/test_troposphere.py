# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections by files of a folder: the workflow asks for the folder when the step is on, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

SWITCHES = ("CORRECTGACOS", "CORRECTERA5", "CORRECTOPERATROPOSPHERE")


def checked(qgis_app, name: str, **values) -> tuple[bool, str]:
    from qgis.core import QgsProcessingContext

    algorithm = qgis_app.processingRegistry().createAlgorithmById(f"insar:{name}")
    return algorithm.checkParameterValues(values, QgsProcessingContext())


@pytest.mark.parametrize("switch", SWITCHES)
def test_folder_in_the_workflow(qgis_app, tmp_path: Path, switch: str) -> None:
    common = {"INPUT": str(tmp_path), "OUTPUT_FOLDER": str(tmp_path / "products")}
    assert checked(qgis_app, "smallbaselineworkflow", **common) == (True, "")
    ok, message = checked(qgis_app, "smallbaselineworkflow", **common, **{switch: True})
    assert not ok and "Folder of files is empty" in message and "Correct troposphere" in message
    given = {switch: True, f"{switch}_FOLDER": str(tmp_path)}
    assert checked(qgis_app, "smallbaselineworkflow", **common, **given) == (True, "")


def test_time_of_the_acquisitions(qgis_app, tmp_path: Path) -> None:
    values = {"TIMESERIES": str(tmp_path / "t.h5"), "GEOMETRY": str(tmp_path / "g.h5"), "FOLDER": str(tmp_path)}
    values["OUTPUT"] = str(tmp_path / "c.h5")
    assert checked(qgis_app, "correctera5", **values, CLOCK="5:42") == (True, "")
    ok, message = checked(qgis_app, "correctera5", **values, CLOCK="17.2 h")
    assert not ok and "write it as HH:MM" in message
    del values["FOLDER"]
    assert not checked(qgis_app, "correctera5", **values)[0]
