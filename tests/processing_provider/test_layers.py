# SPDX-License-Identifier: GPL-2.0-or-later
"""Map layers arrive with their style and know the HDF5 file behind them."""

from __future__ import annotations

import gc

import numpy as np
import pytest

from insar_workbench.core.files.raster import read_raster


@pytest.fixture
def velocity(run, series, tmp_path):
    """Velocity and its standard deviation as GeoTIFFs."""
    run(
        "velocity",
        TIMESERIES=series,
        MASK=series.with_name("maskTempCoh.h5"),
        VELOCITY=tmp_path / "velocity.h5",
        VELOCITY_LAYER=tmp_path / "velocity.tif",
        VELOCITY_STD_LAYER=tmp_path / "std.tif",
    )
    return tmp_path


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


def ramp(layer):
    return layer.renderer().shader().rasterShaderFunction()


def test_velocity_is_symmetric_about_zero(velocity):
    from qgis.core import QgsRasterLayer, QgsSingleBandPseudoColorRenderer

    layer = QgsRasterLayer(str(velocity / "velocity.tif"), "any name")
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    shader = ramp(layer)
    assert shader.minimumValue() == -shader.maximumValue() < 0
    items = shader.colorRampItemList()
    middle = items[len(items) // 2]
    assert middle.value == 0
    assert middle.color.saturation() == 0
    assert items[0].color.red() > items[0].color.blue()
    assert items[-1].color.blue() > items[-1].color.red()
    values = np.abs(read_raster(velocity / "velocity.tif").array)
    assert 0.97 < np.mean(values[np.isfinite(values)] <= shader.maximumValue()) <= 1.0
    assert shader.legendSettings().suffix() == " mm/year"


def test_no_data_is_transparent(velocity):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(velocity / "velocity.tif"), "velocity")
    array = read_raster(velocity / "velocity.tif").array
    block = layer.renderer().block(1, layer.extent(), array.shape[1], array.shape[0])
    seen = np.array(
        [[block.color(row, col) >> 24 & 255 for col in range(array.shape[1])] for row in range(array.shape[0])]
    )
    np.testing.assert_array_equal(seen == 0, np.isnan(array))


def test_standard_deviation_starts_at_zero(velocity):
    from qgis.core import QgsRasterLayer

    assert ramp(QgsRasterLayer(str(velocity / "std.tif"), "std")).minimumValue() == 0


def test_mask_has_two_classes(run, series, tmp_path):
    from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer

    source = series.with_name("temporalCoherence.h5")
    run("generatemask", INPUT=source, MINIMUM=0.7, MASK=tmp_path / "m.h5", MASK_LAYER=tmp_path / "m.tif")
    layer = QgsRasterLayer(str(tmp_path / "m.tif"), "mask")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [(one.value, one.label) for one in layer.renderer().classes()] == [(0, "0: not usable"), (1, "1: usable")]


@pytest.mark.parametrize(
    ("top", "limit"),
    [(47.0, 50.0), (50.0, 50.0), (51.0, 60.0), (9.3, 10.0), (0.013, 0.015), (101.0, 150.0), (0.0, 1.0)],
)
def test_limits_are_round(qgis_app, top, limit):
    from insar_workbench.processing_provider.styling import nice_limit

    assert nice_limit(np.full(10, -top, dtype=np.float32)) == pytest.approx(limit)


def test_limits_leave_outliers_out(qgis_app):
    from insar_workbench.processing_provider.styling import nice_limit

    values = np.linspace(-9, 9, 1000, dtype=np.float32)
    values[:5] = 1e6
    values[5] = np.nan
    assert nice_limit(values) == 10
    assert nice_limit(np.full(3, np.nan, dtype=np.float32)) == 1


def test_geotiff_names_its_source(velocity, series):
    from osgeo import gdal

    dataset = gdal.Open(str(velocity / "velocity.tif"))
    tags = dataset.GetMetadata()
    assert tags["INSAR_SOURCE"] == str(velocity / "velocity.h5")
    assert tags["INSAR_DATASET"] == "velocity"
    assert tags["INSAR_TIMESERIES"] == str(series)
    assert dataset.GetRasterBand(1).GetUnitType() == "mm/year"


def test_a_new_run_forgets_the_old_statistics(run, series, tmp_path):
    from osgeo import gdal

    target = {"VELOCITY": tmp_path / "v.h5", "VELOCITY_LAYER": tmp_path / "v.tif"}
    run("velocity", TIMESERIES=series, **target)
    stale = tmp_path / "v.tif.aux.xml"
    stale.write_text(
        "<PAMDataset><PAMRasterBand band='1'><Metadata><MDI key='STATISTICS_MAXIMUM'>1e9</MDI>"
        "<MDI key='STATISTICS_MEAN'>0</MDI><MDI key='STATISTICS_MINIMUM'>-1e9</MDI>"
        "<MDI key='STATISTICS_STDDEV'>1</MDI></Metadata></PAMRasterBand></PAMDataset>"
    )
    run("velocity", TIMESERIES=series, **target)
    dataset = gdal.Open(str(tmp_path / "v.tif"))
    _minimum, maximum, _mean, _deviation = dataset.GetRasterBand(1).GetStatistics(True, True)
    assert maximum < 1e6


# --- QGIS opens the layers ----------------------------------------------------------------------------------


def assert_arrived(layer, title, source, dataset, series):
    from qgis.core import QgsSingleBandPseudoColorRenderer

    assert layer.name() == title
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    assert layer.customProperty("insar_workbench/source") == str(source)
    assert layer.customProperty("insar_workbench/dataset") == dataset
    assert layer.customProperty("insar_workbench/timeseries") == str(series)


def run_as_the_toolbox(name, parameters, project):
    """Run in a background task and open the layers, in the way of the dialog of Processing."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
    from qgis.PyQt.QtCore import QCoreApplication, QThread

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"insar:{name}")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    done = []
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    gc.collect()
    while not done:
        QCoreApplication.processEvents()
        QThread.msleep(5)
    assert done[0][0], feedback.textLog()
    gc.collect()
    assert handleAlgorithmResults(algorithm, context, feedback)
    return done[0][1]


def destination(path, project):
    from qgis.core import QgsProcessingOutputLayerDefinition

    return QgsProcessingOutputLayerDefinition(str(path), project)


def test_two_layers_arrive_from_a_background_task(project, series, tmp_path):
    # One post-processor for both crashed QGIS 3.22; one without a reference was never called.
    for number in range(3):
        product = tmp_path / f"velocity{number}.h5"
        run_as_the_toolbox(
            "velocity",
            {
                "TIMESERIES": str(series),
                "VELOCITY": str(product),
                "VELOCITY_LAYER": destination(tmp_path / f"v{number}.tif", project),
                "VELOCITY_STD_LAYER": destination(tmp_path / f"s{number}.tif", project),
            },
            project,
        )
        layers = {layer.customProperty("insar_workbench/dataset"): layer for layer in project.mapLayers().values()}
        assert len(project.mapLayers()) == 2
        assert_arrived(layers["velocity"], "Velocity (mm/year)", product, "velocity", series)
        title = "Standard deviation of velocity (mm/year)"
        assert_arrived(layers["velocityStd"], title, product, "velocityStd", series)
        project.clear()


def test_layers_of_the_workflow_arrive_velocity_on_top(project, interferograms, tmp_path):
    out = tmp_path / "out"
    run_as_the_toolbox("smallbaselineworkflow", {"INPUT": str(interferograms), "OUTPUT_FOLDER": str(out)}, project)
    names = [tree.layer().name() for tree in project.layerTreeRoot().findLayers()]
    assert names == ["Velocity (mm/year)", "Temporal coherence", "Reliable pixels"]
    layer = project.mapLayersByName("Velocity (mm/year)")[0]
    assert_arrived(layer, "Velocity (mm/year)", out / "velocity.h5", "velocity", out / "timeseries.h5")


def test_layers_are_not_opened_by_scripts(project, run, series, tmp_path):
    run("velocity", TIMESERIES=series, VELOCITY=tmp_path / "v.h5", VELOCITY_LAYER=tmp_path / "v.tif")
    assert project.mapLayers() == {}
