# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector layers that are written beside their place first: what QGIS loads, and what it knew already, stays right."""

from __future__ import annotations


def test_a_layer_is_loaded_from_its_place_with_its_style(run, qgis_app, series, tmp_path):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

    from insar_workbench.processing_provider.vector_results import RateStyler

    run("velocity", TIMESERIES=series, VELOCITY=tmp_path / "velocity.h5")
    project, context = QgsProject(), QgsProcessingContext()
    known = RateStyler("column", 1.0, "mm")
    context.addLayerToLoadOnCompletion("known", QgsProcessingContext.LayerDetails("known", project, "X"))
    context.layerToLoadOnCompletionDetails("known").setPostProcessor(known)
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "areas.gpkg"), project)
    values = {"VELOCITY_FILE": str(tmp_path / "velocity.h5"), "MIN_VELOCITY": 15.0, "OUTPUT": output}
    results = processing.run("insar:activeareas", values, context=context)
    assert results["OUTPUT"].startswith(str(tmp_path / "areas.gpkg"))
    assert sorted(context.layersToLoadOnCompletion()) == sorted(["known", results["OUTPUT"]])
    assert context.layerToLoadOnCompletionDetails("known").postProcessor() is known
    assert isinstance(context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor(), RateStyler)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["areas.gpkg", "velocity.h5"]
