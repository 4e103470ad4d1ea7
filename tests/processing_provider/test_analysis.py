# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons, points, transects, changes and active areas by id: layers in other coordinate systems, columns, styles."""

from __future__ import annotations

import numpy as np
import pytest

from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.history.history import area_history
from insar_workbench.core.history.vector_series import recognise
from insar_workbench.core.products import read_product
from insar_workbench.core.series import DisplacementSeries

MM = 1000.0


def layer_of(kind, wkts, crs):
    """A memory layer of shapes in the coordinate system of the data (`crs`), moved to degrees."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsGeometry,
        QgsProject,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=code:string(20)&field=Velocity:double", "shapes", "memory")
    ours = QgsCoordinateReferenceSystem.fromWkt(crs)
    transform = QgsCoordinateTransform(ours, layer.crs(), QgsProject.instance().transformContext())
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(transform)
        feature.setGeometry(geometry)
        feature.setAttributes([f"shape {number}", 7.0])
        layer.dataProvider().addFeature(feature)
    return layer


def ring(grid, row0, row1, col0, col1):
    """Corners a little outside of the centres of some pixels."""
    (x0, y0), (x1, y1) = grid.centre(row0 - 0.3, col0 - 0.3), grid.centre(row1 - 0.7, col1 - 0.7)
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def wkt_of(corners):
    return "((" + ", ".join(f"{x} {y}" for x, y in [*corners, corners[0]]) + "))"


@pytest.fixture(scope="module")
def opened(series):
    return DisplacementSeries.open(series)


@pytest.fixture(scope="module")
def products(run, series, tmp_path_factory):
    folder = tmp_path_factory.mktemp("velocity")
    run("velocity", TIMESERIES=series, VELOCITY=folder / "velocity.h5")
    return folder


def values_of(feature, names):
    from qgis.core import NULL

    return np.array([np.nan if feature[name] == NULL else feature[name] for name in names])


def test_polygons(run, series, opened):
    """In degrees, a multipolygon, one outside; values as of the dock's areas; the layer's own velocity gives way."""
    grid = opened.grid
    corners, elsewhere = ring(grid, 4, 12, 5, 20), ring(grid, 400, 410, 5, 20)
    wkts = [f"POLYGON {wkt_of(corners)}", f"MULTIPOLYGON ({wkt_of(ring(grid, 20, 25, 30, 38))}, {wkt_of(corners)})"]
    layer = layer_of("MultiPolygon", [*wkts, f"POLYGON {wkt_of(elsewhere)}"], grid.crs_wkt)
    results = run(
        "zonalseries",
        TIMESERIES=series,
        POLYGONS=layer,
        NAME="code",
        ZONES="TEMPORARY_OUTPUT",
        TABLE="TEMPORARY_OUTPUT",
    )
    assert results["COUNT"] == 2
    zones = list(results["ZONES"].getFeatures())
    layout = recognise(results["ZONES"].fields().names())
    assert layout.dates == opened.dates and layout.velocity == "velocity" and layout.velocity_std == "velocity_std"
    expected = area_history(opened, corners, "median")
    np.testing.assert_allclose(values_of(zones[0], layout.fields), expected.values * MM, atol=1e-4)
    assert zones[0]["pixels"] == expected.pixels
    assert zones[1]["pixels"] > zones[0]["pixels"]
    slope = np.polyfit([(day - opened.dates[0]).days / 365.25 for day in opened.dates], expected.values * MM, 1)[0]
    assert zones[0]["velocity"] == pytest.approx(slope, abs=0.01)
    assert np.isnan(values_of(zones[2], layout.fields)).all() and zones[2]["pixels"] == 0
    rows = list(results["TABLE"].getFeatures())
    assert len(rows) == 3 * len(opened.dates)
    assert (rows[0]["zone"], rows[0]["name"], rows[0]["pixels"]) == (1, "shape 0", expected.pixels)
    assert rows[3]["date"].toString("yyyy-MM-dd") == opened.dates[3].isoformat()
    mean = area_history(opened, corners, "mean")
    assert rows[5]["mean_mm"] == pytest.approx(mean.values[5] * MM, abs=1e-3)
    assert rows[5]["std_mm"] == pytest.approx(mean.spread[5] * MM, abs=1e-3)
    assert rows[5]["p25_mm"] < rows[5]["median_mm"] < rows[5]["p75_mm"]


def test_points(run, series, opened, products):
    grid = opened.grid
    pixels = [(7, 9), (20, 30), (500, 500)]
    layer = layer_of("Point", [f"POINT ({x} {y})" for x, y in (grid.centre(*one) for one in pixels)], grid.crs_wkt)
    coherence = series.with_name("temporalCoherence.h5")
    results = run(
        "samplepoints",
        TIMESERIES=series,
        POINTS=layer,
        VELOCITY_FILE=products / "velocity.h5",
        COHERENCE=coherence,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert results["COUNT"] == 2
    points = list(results["OUTPUT"].getFeatures())
    layout = recognise(results["OUTPUT"].fields().names())
    assert [point["code"] for point in points] == ["shape 0", "shape 1", "shape 2"]
    velocity = read_product(products / "velocity.h5").layers
    quality = read_product(coherence).layers["temporalCoherence"]
    for point, pixel in zip(points[:2], pixels):
        np.testing.assert_allclose(values_of(point, layout.fields), opened.pixel(*pixel) * MM, atol=1e-4)
        assert point["velocity"] == pytest.approx(velocity["velocity"][pixel] * MM, abs=1e-3)
        assert point["velocity_std"] == pytest.approx(velocity["velocityStd"][pixel] * MM, abs=1e-3)
        assert point[layout.coherence] == pytest.approx(quality[pixel], abs=1e-3)
    assert np.isnan(values_of(points[2], layout.fields)).all()
    around = run("samplepoints", TIMESERIES=series, POINTS=layer, RADIUS=grid.dx * 1.2, OUTPUT="TEMPORARY_OUTPUT")
    point = next(around["OUTPUT"].getFeatures())
    assert point["pixels"] == 5
    cross = np.mean([opened.pixel(*one) for one in ((7, 9), (6, 9), (8, 9), (7, 8), (7, 10))], axis=0) * MM
    np.testing.assert_allclose(values_of(point, layout.fields), cross, atol=1e-3)


def test_transects(run, series, opened, products):
    """Along a row of pixels: of the velocity with a swath, and of the displacement between two dates."""
    grid = opened.grid
    (x0, y), (x1, _) = grid.centre(15, 5), grid.centre(15, 30)
    parts = [f"LINESTRING ({x0} {y}, {x1} {y})", f"MULTILINESTRING (({x0} {y}, {x1} {y}), ({x0} {y}, {x0} {y + 300}))"]
    layer = layer_of("MultiLineString", parts, grid.crs_wkt)
    results = run(
        "transect",
        INPUT=products / "velocity.h5",
        LINES=layer,
        NAME="code",
        WIDTH=3.2 * grid.dx,
        POINTS="TEMPORARY_OUTPUT",
        TABLE="TEMPORARY_OUTPUT",
    )
    assert results["COUNT"] == 3
    velocity = read_product(products / "velocity.h5").layers
    points = [point for point in results["POINTS"].getFeatures() if point["line"] == 1]
    assert len(points) == 26 and {point["unit"] for point in points} == {"mm/year"}
    np.testing.assert_allclose([p["value"] for p in points], velocity["velocity"][15, 5:31] * MM, atol=1e-3)
    np.testing.assert_allclose([p["std"] for p in points], velocity["velocityStd"][15, 5:31] * MM, atol=1e-3)
    swath = np.median(velocity["velocity"][14:17, 8]) * MM
    assert points[3]["median"] == pytest.approx(swath, abs=1e-3)
    assert points[3]["distance_m"] == pytest.approx(3 * grid.dx, rel=2e-3, abs=grid.dx * 0.2)
    assert points[3].geometry().asPoint().x() == pytest.approx(grid.centre(15, 8)[0], abs=grid.dx * 0.2)
    assert results["TABLE"].featureCount() == results["POINTS"].featureCount()
    first, second = opened.dates[2], opened.dates[9]
    results = run(
        "transect",
        INPUT=series,
        LINES=layer,
        START=first.isoformat(),
        END=second.isoformat(),
        POINTS="TEMPORARY_OUTPUT",
    )
    point = next(results["POINTS"].getFeatures())
    history = opened.pixel(15, 5)
    assert point["value"] == pytest.approx((history[9] - history[2]) * MM, abs=1e-3)
    assert point["unit"] == "mm"


def test_transect_refuses_dates_of_a_velocity(run, products, opened):
    from qgis.core import QgsProcessingException

    grid = opened.grid
    (x0, y), (x1, _) = grid.centre(15, 5), grid.centre(15, 30)
    layer = layer_of("LineString", [f"LINESTRING ({x0} {y}, {x1} {y})"], grid.crs_wkt)
    with pytest.raises(QgsProcessingException, match="no time series and has no dates"):
        run(
            "transect",
            INPUT=products / "velocity.h5",
            LINES=layer,
            START="2018-01-01",
            POINTS="TEMPORARY_OUTPUT",
        )


def test_changes(run, series, tmp_path):
    """The short synthetic series: too short for two years, which is said; layers have their looks."""
    from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer

    results = run(
        "detectchanges",
        TIMESERIES=series,
        LEAST_DATES=4,
        LEAST_DAYS=30,
        WINDOW_DAYS=60,
        CHANGES=tmp_path / "changes.h5",
        **{
            f"{name}_LAYER": tmp_path / f"{name}.tif"
            for name in ("LAST_BREAK", "FASTER", "CHANGE", "BREAKS", "AFTER", "ACCELERATION", "OUTLIERS")
        },
    )
    layers = read_product(tmp_path / "changes.h5").layers
    assert results["PIXELS"] == np.isfinite(layers["numBreaks"]).sum() > 500
    assert results["BROKEN"] == (layers["numBreaks"] > 0).sum()
    after = read_raster(tmp_path / "AFTER.tif").array
    np.testing.assert_allclose(after, layers["velocityAfter"] * MM, rtol=1e-5)
    faster_layer = QgsRasterLayer(str(tmp_path / "FASTER.tif"), "faster")
    faster = faster_layer.renderer()
    assert isinstance(faster, QgsPalettedRasterRenderer)
    assert [(one.value, one.label) for one in faster.classes()] == [(-1, "slower"), (0, "as before"), (1, "faster")]
    when_layer = QgsRasterLayer(str(tmp_path / "LAST_BREAK.tif"), "last break")
    when = when_layer.renderer()
    broken = layers["lastBreak"][np.isfinite(layers["lastBreak"])]
    if len(broken):
        assert when.classificationMin() == pytest.approx(broken.min(), abs=1e-3)


def test_active_areas(run, series, products, tmp_path):
    """As a GeoPackage that QGIS opens, coloured by rate with zero in the middle."""
    import processing
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorLayer,
    )

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    path = str(tmp_path / "areas.gpkg")
    context.addLayerToLoadOnCompletion(
        path, QgsProcessingContext.LayerDetails("areas", QgsProject.instance(), "OUTPUT")
    )
    results = processing.run(
        "insar:activeareas",
        {
            "VELOCITY_FILE": str(products / "velocity.h5"),
            "COHERENCE": str(series.with_name("temporalCoherence.h5")),
            "MIN_VELOCITY": 15.0,
            "OUTPUT": path,
        },
        context=context,
    )
    layer = QgsVectorLayer(path, "areas")
    areas = list(layer.getFeatures())
    assert results["COUNT"] == len(areas) > 0
    velocity = read_product(products / "velocity.h5").layers["velocity"]
    largest = areas[0]
    assert largest["area"] == 1 and largest["pixels"] >= 5
    assert abs(largest["velocity"]) >= 15.0 and largest["class"] in ("extremely slow", "very slow")
    assert abs(largest["velocity_max"]) <= np.nanmax(np.abs(velocity)) * MM + 1e-3
    assert largest["direction"] == ("toward the radar" if largest["velocity"] > 0 else "away from the radar")
    assert all(area.geometry().isGeosValid() for area in areas)
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    assert details.postProcessor() is not None
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    ranges = layer.renderer().ranges()
    assert layer.renderer().classAttribute() == "velocity"
    middle = ranges[len(ranges) // 2]
    assert middle.lowerValue() == pytest.approx(-middle.upperValue())
    assert middle.symbol().color().saturation() == 0
    assert ranges[0].symbol().color().red() > ranges[0].symbol().color().blue()
