# SPDX-License-Identifier: GPL-2.0-or-later
"""The comparison with GNSS run by its id, on real stations and a real series of Kilauea."""

import zipfile

import numpy as np
import pytest

from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.products import read_product


@pytest.fixture(scope="module")
def folder(run, shared_data, tmp_path_factory):
    """The series with its velocity, and the stations."""
    folder = tmp_path_factory.mktemp("kilauea")
    run(
        "loadseries",
        INPUT=shared_data / "gnss_hawaii" / "hawaii",
        MULTILOOK=2,
        TIMESERIES=folder / "timeseries.h5",
        GEOMETRY=folder / "geometryGeo.h5",
    )
    run("velocity", TIMESERIES=folder / "timeseries.h5", VELOCITY=folder / "velocity.h5")
    with zipfile.ZipFile(shared_data / "gnss_hawaii" / "unr.zip") as archive:
        for name in ("AHUP", "CNPK", "MANE", "DVLT"):
            (folder / f"{name}.tenv3").write_bytes(archive.read(f"tests/data/unr/{name}.tenv3"))
    return folder


def test_points_picture_and_anchored_velocity(run, folder, tmp_path):
    from qgis.core import QgsVectorLayer

    results = run(
        "gnsscompare",
        TIMESERIES=folder / "timeseries.h5",
        STATIONS=[str(path) for path in sorted(folder.glob("*.tenv3"))],
        REFERENCE="AHUP",
        VELOCITY=folder / "velocity.h5",
        TABLE=str(tmp_path / "stations.gpkg"),
        PLOT=tmp_path / "plot.png",
        ANCHORED=tmp_path / "anchored.h5",
        ANCHORED_LAYER=tmp_path / "anchored.tif",
    )
    layer = QgsVectorLayer(results["TABLE"], "stations", "ogr")
    rows = {feature["station"]: feature for feature in layer.getFeatures()}
    assert set(rows) == {"AHUP", "CNPK", "MANE"}  # DVLT began in 2018
    assert rows["AHUP"]["reference"] and not rows["CNPK"]["reference"]
    point = rows["CNPK"].geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((-155.30565, 19.39224), abs=1e-4)
    cnpk = rows["CNPK"]
    assert cnpk["difference"] == pytest.approx(cnpk["insar_rate"] - cnpk["gnss_rate"])
    assert 20 < cnpk["gnss_rate"] < 45 and cnpk["dates"] == 6 and 0 < cnpk["rms_mm"] < 20
    assert results["STATIONS_COMPARED"] == 2 and results["REFERENCE_STATION"] == "AHUP"
    assert (tmp_path / "plot.png").stat().st_size > 20_000
    shift = (
        read_product(results["ANCHORED"]).layers["velocity"] - read_product(folder / "velocity.h5").layers["velocity"]
    )
    assert np.nanmedian(shift) * 1000 == pytest.approx(results["OFFSET"], abs=0.01)
    assert read_raster(results["ANCHORED_LAYER"]).grid.shape == (200, 200)


def test_what_is_wrong_is_said(run, folder, tmp_path):
    stations = [str(folder / "AHUP.tenv3"), str(folder / "MANE.tenv3")]
    with pytest.raises(Exception, match="An anchored velocity needs the velocity"):
        run("gnsscompare", TIMESERIES=folder / "timeseries.h5", STATIONS=stations, ANCHORED=tmp_path / "anchored.h5")
    with pytest.raises(Exception, match="choose one of AHUP, MANE, or 'none'"):
        run("gnsscompare", TIMESERIES=folder / "timeseries.h5", STATIONS=stations, REFERENCE="XXXX")
