# SPDX-License-Identifier: GPL-2.0-or-later
"""The exports run by their ids, and what QGIS makes of their files."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries


@pytest.fixture(scope="module")
def products(run, series, original_stack, tmp_path_factory) -> Path:
    """A folder with series, velocity, quality and geometry; not to be changed."""
    folder = tmp_path_factory.mktemp("products")
    for name in ("timeseries", "temporalCoherence", "maskTempCoh"):
        (folder / f"{name}.h5").write_bytes(series.with_name(f"{name}.h5").read_bytes())
    (folder / "geometryGeo.h5").write_bytes(original_stack.with_name("geometryGeo.h5").read_bytes())
    run("velocity", TIMESERIES=folder / "timeseries.h5", VELOCITY=folder / "velocity.h5")
    return folder


def area_around(grid, row0, row1, col0, col1):
    """A polygon layer in degrees around some pixels."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsGeometry,
        QgsProject,
        QgsRectangle,
        QgsVectorLayer,
    )

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    layer = QgsVectorLayer("PolygonZ?crs=EPSG:4326", "area", "memory")
    box = QgsRectangle(
        grid.x0 + col0 * grid.dx, grid.y0 + row1 * grid.dy, grid.x0 + col1 * grid.dx, grid.y0 + row0 * grid.dy
    )
    shape = QgsGeometry.fromRect(box)
    shape.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt), degrees, QgsProject()))
    feature = QgsFeature()
    shape.get().addZValue(5.0)
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)
    return layer


def test_kmz_with_points_in_an_area(run, products, tmp_path):
    grid = DisplacementSeries.open(products / "timeseries.h5").grid
    mask = read_product(products / "maskTempCoh.h5").layers["mask"] != 0
    result = run(
        "exportkmz",
        INPUT=products / "velocity.h5",
        MASK=products / "maskTempCoh.h5",
        TIMESERIES=products / "timeseries.h5",
        STEP=1,
        AREA=area_around(grid, 5, 15, 10, 22),
        OUTPUT=tmp_path / "new" / "v.kmz",
    )
    assert result["POINTS"] == mask[5:15, 10:22].sum() > 20
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        names = archive.namelist()
        assert names.count("doc.kml") == 1 and sum(name.startswith("charts/") for name in names) == result["POINTS"]
        assert "12 dates" in archive.read("doc.kml").decode()


def test_kmz_opens_in_qgis_at_its_place(run, products, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsVectorLayer

    if gdal.GetDriverByName("LIBKML") is None:
        pytest.skip("this GDAL has no LIBKML, which reads pictures in a KMZ")
    result = run("exportkmz", INPUT=products / "velocity.h5", OUTPUT=tmp_path / "v.kmz")
    layer = QgsVectorLayer(f"{result['OUTPUT']}|layername=Velocity along the line of sight", "kmz", "ogr")
    assert layer.isValid() and layer.featureCount() == 1
    box = layer.extent()
    assert box.width() < 1.0 and box.height() < 1.0


def test_geotiff_of_the_series_is_styled_by_its_last_date(run, products, tmp_path):
    from qgis.core import QgsRasterLayer

    result = run("exportgeotiff", INPUT=products / "timeseries.h5", COG=True, OUTPUT=tmp_path / "t.tif")
    assert (result["BANDS"], result["UNIT_WRITTEN"]) == (12, "mm")
    layer = QgsRasterLayer(result["OUTPUT"], "series")
    assert layer.isValid() and layer.bandCount() == 12 and layer.renderer().usesBands() == [12]
    shader = layer.renderer().shader().rasterShaderFunction()
    assert shader.minimumValue() == -shader.maximumValue() < 0
    assert shader.legendSettings().suffix() == " mm"


def test_geotiff_in_another_system_in_metres(run, products, tmp_path):
    from qgis.core import QgsRasterLayer

    result = run("exportgeotiff", INPUT=products / "velocity.h5", UNIT="m", CRS="EPSG:4326", OUTPUT=tmp_path / "v.tif")
    layer = QgsRasterLayer(result["OUTPUT"], "velocity")
    assert layer.crs().authid() == "EPSG:4326" and result["UNIT_WRITTEN"] == "m/year" and result["BANDS"] == 1
    truth = read_product(products / "velocity.h5").layers["velocity"]
    found = layer.dataProvider().bandStatistics(1)
    assert found.maximumValue == pytest.approx(np.nanmax(truth), rel=1e-5)


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv"])
def test_points_take_the_products_of_the_folder(run, products, tmp_path, suffix):
    from qgis.core import QgsGraduatedSymbolRenderer, QgsVectorLayer

    result = run("exportpoints", TIMESERIES=products / "timeseries.h5", OUTPUT=tmp_path / f"p.{suffix}")
    mask = read_product(products / "maskTempCoh.h5").layers["mask"] != 0
    layer = QgsVectorLayer(result["OUTPUT"], "points", "ogr")
    assert layer.featureCount() == result["POINTS"] == mask.sum()
    names = [field.name() for field in layer.fields()]
    coherence = "coherence" if suffix == "shp" else "temporal_coherence"
    assert {"velocity", coherence, "height"} <= set(names) and sum(name.startswith("D20") for name in names) == 12
    if suffix != "csv":
        assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
        assert layer.renderer().classAttribute() == "velocity"
        shown = [one.upperValue() for one in layer.renderer().ranges()]
        assert shown == sorted(shown) and len(shown) == 11


def test_points_without_the_folder(run, products, tmp_path):
    result = run(
        "exportpoints",
        TIMESERIES=products / "timeseries.h5",
        FIND=False,
        CRS="EPSG:4326",
        OUTPUT=tmp_path / "p.gpkg",
    )
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(result["OUTPUT"], "points", "ogr")
    assert layer.crs().authid() == "EPSG:4326" and layer.fields().lookupField("velocity") < 0
    assert result["POINTS"] == np.isfinite(DisplacementSeries.open(products / "timeseries.h5").read()).any(axis=0).sum()


def test_points_to_a_temporary_layer(run, products):
    result = run("exportpoints", TIMESERIES=products / "timeseries.h5", OUTPUT="TEMPORARY_OUTPUT")
    assert result["OUTPUT"].endswith(".gpkg") and Path(result["OUTPUT"]).is_file()


def test_wrong_values_are_refused_before_running(qgis_app):
    from qgis.core import QgsProcessingContext

    registry, context = qgis_app.processingRegistry(), QgsProcessingContext()
    for name, good, wrong in (
        ("exportpoints", {"TIMESERIES": "/nowhere/t.h5", "OUTPUT": "/nowhere/p.gpkg"}, {"OUTPUT": "/nowhere/p.dxf"}),
        (
            "exportkmz",
            {"INPUT": "/nowhere/v.h5", "OUTPUT": "/nowhere/v.kmz", "LOW": -5.0, "HIGH": 5.0},
            {"LOW": 7.0},
        ),
    ):
        algorithm = registry.algorithmById(f"insar:{name}")
        assert algorithm.checkParameterValues(good, context)[0]
        assert not algorithm.checkParameterValues({**good, **wrong}, context)[0]


def test_hdfeos5_comes_back(run, products, tmp_path):
    result = run(
        "exporthdfeos5",
        TIMESERIES=products / "timeseries.h5",
        TEMPORAL_COHERENCE=products / "temporalCoherence.h5",
        MASK=products / "maskTempCoh.h5",
        GEOMETRY=products / "geometryGeo.h5",
        TRACK=149,
        OUTPUT_FOLDER=tmp_path / "archive",
    )
    path = Path(result["OUTPUT"])
    assert path.parent == tmp_path / "archive" and path.name.startswith("S1_IW_149_0000_")
    load_series(path, SeriesOutputs(tmp_path / "t.h5"), SeriesOptions(), NullProgress())
    one, two = (DisplacementSeries.open(file) for file in (products / "timeseries.h5", tmp_path / "t.h5"))
    np.testing.assert_array_equal(one.read(), two.read())


def test_gmt_and_roipac(run, products, tmp_path):
    from qgis.core import QgsRasterLayer

    result = run("exportgmt", INPUT=products / "velocity.h5", UNIT="m", OUTPUT=tmp_path / "v.grd")
    layer = QgsRasterLayer(result["OUTPUT"], "grid")
    truth = read_product(products / "velocity.h5").layers["velocity"]
    assert layer.isValid() and result["UNIT_WRITTEN"] == "m/year"
    assert layer.dataProvider().bandStatistics(1).maximumValue == pytest.approx(np.nanmax(truth), rel=1e-5)
    result = run("exportroipac", INPUT=products / "timeseries.h5", OUTPUT=tmp_path / "d.unw")
    layer = QgsRasterLayer(result["OUTPUT"], "phase")
    assert layer.isValid() and layer.bandCount() == 2
    assert "DATE12" in (tmp_path / "d.unw.rsc").read_text(encoding="ascii")
