# SPDX-License-Identifier: GPL-2.0-or-later
"""'Load displacement series' run by its id: from a folder, from a file, and what it says of interferograms."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from format_writers import series_licsbas, series_opera

from insar_workbench.core.products import read_product
from insar_workbench.core.series import DisplacementSeries


@pytest.fixture(scope="module")
def products(simulation, tmp_path_factory):
    """OPERA's products; not to be changed."""
    folder = tmp_path_factory.mktemp("opera")
    series_opera.write(simulation, folder / "products")
    return folder / "products"


def outputs(folder: Path) -> dict[str, Path]:
    return {
        "TIMESERIES": folder / "new" / "timeseries.h5",
        "GEOMETRY": folder / "new" / "geometryGeo.h5",
        "TEMPORAL_COHERENCE": folder / "new" / "temporalCoherence.h5",
        "AVERAGE_COHERENCE": folder / "new" / "avgSpatialCoh.h5",
        "MASK": folder / "new" / "maskTempCoh.h5",
    }


def test_folder_and_the_next_step(run, products, simulation, tmp_path):
    files = outputs(tmp_path)
    results = run("loadseries", INPUT=products, **files)
    assert (results["DATES"], results["ROWS"], results["COLUMNS"]) == (12, 30, 40)
    assert DisplacementSeries.open(results["TIMESERIES"]).dates == simulation.dates
    assert "incidenceAngle" in read_product(results["GEOMETRY"]).layers
    # the products have no average coherence
    assert set(results) == {"TIMESERIES", "GEOMETRY", "TEMPORAL_COHERENCE", "MASK", "DATES", "ROWS", "COLUMNS"}
    assert not files["AVERAGE_COHERENCE"].exists()
    velocity = run("velocity", TIMESERIES=results["TIMESERIES"], MASK=results["MASK"], VELOCITY=tmp_path / "v.h5")
    assert velocity["PIXELS"] == (~simulation.scene.water).sum()


def test_one_file_stands_for_its_folder_and_short_wavelengths(run, products, tmp_path):
    one = next(products.glob("*.nc"))
    whole = run("loadseries", INPUT=one, TIMESERIES=tmp_path / "whole.h5")
    short = run("loadseries", INPUT=one, SHORT_WAVELENGTH=True, FORMAT="opera", TIMESERIES=tmp_path / "short.h5")
    data = [DisplacementSeries.open(result["TIMESERIES"]).read() for result in (whole, short)]
    np.testing.assert_allclose(data[1], 0.5 * data[0], atol=1e-7)


def test_a_part_at_lower_resolution(run, simulation, tmp_path):
    series_licsbas.write(simulation, tmp_path / "in")
    xmin, _, _, ymax = simulation.grid.extent
    dx = simulation.grid.dx
    extent = f"{xmin},{xmin + 20 * dx},{ymax - 10 * dx},{ymax}"
    source = tmp_path / "in" / "TS_GEOCml1" / "cum.h5"
    results = run("loadseries", INPUT=source, EXTENT=extent, MULTILOOK=2, TIMESERIES=tmp_path / "t.h5")
    assert (results["ROWS"], results["COLUMNS"]) == (5, 10)


@pytest.mark.parametrize("name", ["loadseries", "loadstack"])
def test_the_other_kind_of_input_is_named(run, products, interferograms, tmp_path, name):
    from qgis.core import QgsProcessingException

    if name == "loadseries":
        values = {"INPUT": interferograms, "TIMESERIES": tmp_path / "t.h5"}
        words = "'Load interferograms' reads them"
    else:
        values = {"INPUT": products, "STACK": tmp_path / "s.h5", "GEOMETRY": tmp_path / "g.h5"}
        words = "'Load displacement series' reads it"
    with pytest.raises(QgsProcessingException) as caught:
        run(name, **values)
    assert words in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_wrong_values_are_refused_before_running(qgis_app):
    from qgis.core import QgsProcessingContext

    algorithm = qgis_app.processingRegistry().algorithmById("insar:loadseries")
    good = {"INPUT": "/nowhere/folder", "TIMESERIES": "/nowhere/series.h5"}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(good, context)[0]
    for wrong in ({"MULTILOOK": 0}, {"FORMAT": "gamma"}):
        assert not algorithm.checkParameterValues({**good, **wrong}, context)[0]
