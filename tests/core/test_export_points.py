# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of points read back with OGR: every value, place, name; all formats; cancel."""

from __future__ import annotations

import csv
import sqlite3

import numpy as np
import pytest
from export_files import DATES, grid_at, ground_truth, lonlat, write_series, write_velocity

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import Canceled, FormatError, InsarError, ParameterError
from insar_workbench.core.history.vector_series import feature_history, feature_velocity, recognise
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.writers.point_table import PointFiles, PointTable
from insar_workbench.core.writers.points import export_points

DAYS = [f"D{day:%Y%m%d}" for day in DATES]
LONG = ["pid", "longitude", "latitude", "height", "incidence_angle", "temporal_coherence", "velocity", "velocity_std"]
SHORT = ["pid", "longitude", "latitude", "height", "incidence", "coherence", "velocity", "vel_std"]


def write_products(folder, place="south"):
    grid = grid_at(place)
    truth = ground_truth(grid)
    head = {"velocity": "m/year", "velocityStd": "m/year"}
    write_product(
        folder / "v.h5", "velocity", grid, {"velocity": truth, "velocityStd": np.abs(truth) / 8 + 0.001}, {}, head
    )
    coherence = np.linspace(0, 1, truth.size, dtype=np.float32).reshape(grid.shape)
    write_product(folder / "c.h5", "temporalCoherence", grid, {"temporalCoherence": coherence}, {})
    layers = {"height": 2000.0 * coherence - 100.0, "incidenceAngle": 30.0 + 10.0 * coherence}
    write_product(folder / "g.h5", "geometry", grid, layers, {}, {"height": "m", "incidenceAngle": "degree"})
    mask = np.zeros(grid.shape, dtype=bool)
    mask[4:30, 7:50] = True
    write_product(folder / "m.h5", "mask", grid, {"mask": mask}, {})
    series = write_series(folder / "timeseries.h5", grid)
    return PointFiles(series, folder / "v.h5", folder / "c.h5", folder / "g.h5", folder / "m.h5")


def truth_of(grid, row, col):
    """What must stand at a pixel, by the formulas of the files."""
    velocity = float(ground_truth(grid)[row, col])
    share = float(np.linspace(0, 1, grid.rows * grid.cols, dtype=np.float32)[row * grid.cols + col])
    years = [12 * number / 365.25 for number in range(len(DATES))]
    return {
        "height": 2000.0 * share - 100.0,
        "incidence": 30.0 + 10.0 * share,
        "coherence": share,
        "velocity": 1000.0 * velocity,
        "vel_std": abs(1000.0 * velocity) / 8 + 1.0,
        **{day: 1000.0 * velocity * year for day, year in zip(DAYS, years)},
    }


def read_features(path):
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    rows = {}
    for feature in layer:
        shape = feature.GetGeometryRef()
        rows[feature.GetField("pid")] = ((shape.GetX(), shape.GetY()), {n: feature.GetField(n) for n in names})
    return names, rows, layer.GetSpatialRef().Clone()


@pytest.mark.parametrize(("suffix", "head"), [("gpkg", LONG), ("fgb", LONG), ("shp", SHORT)])
def test_every_value_comes_back(tmp_path, suffix, head):
    files, grid = write_products(tmp_path), grid_at("south")
    before = set(tmp_path.iterdir())
    report = export_points(files, tmp_path / f"points.{suffix}", NullProgress())
    names, rows, system = read_features(tmp_path / f"points.{suffix}")
    assert names == [*head, *DAYS] == list(report.fields)
    assert int(system.GetAuthorityCode(None)) == 32719
    wanted = {
        f"{row}_{col}": (row, col)
        for row in range(4, 30)
        for col in range(7, 50)
        if np.isfinite(ground_truth(grid)[row, col])
    }
    assert set(rows) == set(wanted) and report.points == len(wanted)
    for pid, (row, col) in wanted.items():
        (x, y), values = rows[pid]
        assert (x, y) == pytest.approx(grid.centre(row, col), abs=1e-3)
        truth = dict(zip(head[3:], list(truth_of(grid, row, col).values())[:5]))
        truth.update({day: truth_of(grid, row, col)[day] for day in DAYS})
        for name, value in truth.items():
            assert values[name] == pytest.approx(value, abs=0.0051), (pid, name)
    lon, lat = lonlat(grid, 10.5, 20.5)
    assert (rows["10_20"][1]["longitude"], rows["10_20"][1]["latitude"]) == pytest.approx((lon, lat), abs=1e-8)
    new = {item.name for item in set(tmp_path.iterdir()) - before}
    parts = {"shp": ("shp", "shx", "dbf", "prj", "cpg")}.get(suffix, (suffix,))
    assert new <= {f"points.{part}" for part in parts} and f"points.{suffix}" in new


def test_csv(tmp_path):
    files, grid = write_products(tmp_path), grid_at("south")
    export_points(files, tmp_path / "points.csv", NullProgress())
    with (tmp_path / "points.csv").open(encoding="ascii") as file:
        table = list(csv.DictReader(file))
    assert list(table[0]) == [*LONG, *DAYS]
    row = next(row for row in table if row["pid"] == "12_30")
    assert float(row[DAYS[-1]]) == pytest.approx(truth_of(grid, 12, 30)[DAYS[-1]], abs=0.0051)
    assert len(row[DAYS[-1]]) <= 7  # no digits of rounding


def test_a_geopackage_is_what_gdal_would_make(tmp_path):
    """The same tables, triggers, counts and extent as from OGR's own features; and a spatial index that works."""
    from osgeo import gdal

    files = write_products(tmp_path)
    export_points(files, tmp_path / "points.gpkg", NullProgress())
    gdal.VectorTranslate(str(tmp_path / "gdal.gpkg"), str(tmp_path / "points.gpkg"), layerName="points")
    found = []
    for name in ("points", "gdal"):
        with sqlite3.connect(tmp_path / f"{name}.gpkg") as connection:
            tables = set(connection.execute("SELECT type, name FROM sqlite_master"))
            contents = connection.execute("SELECT min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents").fetchall()
            count = connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchall()
            blobs = connection.execute("SELECT geom FROM points ORDER BY fid").fetchall()
            found.append((tables, contents, count, blobs))
        connection.close()
    assert found[0] == found[1]
    _, rows, _ = read_features(tmp_path / "points.gpkg")
    source = gdal.OpenEx(str(tmp_path / "points.gpkg"))
    layer = source.GetLayer(0)
    xmin, _, _, ymax = grid_at("south").extent
    layer.SetSpatialFilterRect(xmin, ymax - 1000.0, xmin + 2000.0, ymax)
    inside = sum(int(pid.split("_")[0]) < 10 and int(pid.split("_")[1]) < 20 for pid in rows)
    assert layer.GetFeatureCount() == inside > 0


def write_with_gdal(path, rows, columns, crs_wkt):
    """A shapefile of rows (place, values) by OGR's features."""
    from osgeo import ogr, osr

    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, osr.SpatialReference(crs_wkt), ogr.wkbPoint)
    name = ogr.FieldDefn("pid", ogr.OFTString)
    name.SetWidth(16)
    layer.CreateField(name)
    for column in columns:
        field = ogr.FieldDefn(column.short, ogr.OFTReal)
        field.SetWidth(column.width)
        field.SetPrecision(column.decimals)
        layer.CreateField(field)
    for (x, y), values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})"))
        for number, value in enumerate(values):
            feature.SetFieldNull(number) if value is None else feature.SetField(number, value)
        layer.CreateFeature(feature)


def test_a_shapefile_is_what_gdal_would_make(tmp_path, monkeypatch):
    """The same bytes of points, index and table, also from several blocks; blanks for what is not known."""
    import h5py

    from insar_workbench.core import blocks

    files = write_products(tmp_path)
    with h5py.File(files.series, "r+") as file:
        file["timeseries"][4, 20, 30] = np.nan
    monkeypatch.setattr(PointTable, "plan", lambda _: blocks.plan_blocks(40, 60, 1.0, max_pixels=7 * 60))
    export_points(files, tmp_path / "ours.shp", NullProgress())
    export_points(files, tmp_path / "points.gpkg", NullProgress())
    _, rows, _ = read_features(tmp_path / "points.gpkg")
    table = PointTable(files)
    found = [(place, list(values.values())) for place, values in rows.values()]
    write_with_gdal(tmp_path / "gdal.shp", found, table.columns, table.crs_wkt)
    for suffix in (".shp", ".shx", ".prj"):
        assert (tmp_path / f"ours{suffix}").read_bytes() == (tmp_path / f"gdal{suffix}").read_bytes(), suffix
    ours, theirs = ((tmp_path / f"{name}.dbf").read_bytes() for name in ("ours", "gdal"))
    assert ours == theirs.replace(b"*" * 9, b" " * 9)
    assert read_features(tmp_path / "ours.shp")[1]["20_30"][1][DAYS[4]] is None


def test_what_does_not_fit_into_a_shapefile_is_refused(tmp_path, monkeypatch):
    import h5py

    from insar_workbench.core.writers import shapefile

    files = write_products(tmp_path)
    with h5py.File(files.series, "r+") as file:
        file["timeseries"][4, 20, 30] = 1234.5
    before = set(tmp_path.iterdir())
    with pytest.raises(ParameterError, match=r"too large for its field in .*p.shp; write it as .gpkg"):
        export_points(files, tmp_path / "p.shp", NullProgress())
    monkeypatch.setattr(shapefile, "MOST_BYTES", 1000 * (17 + 13 + 12))
    with pytest.raises(ParameterError, match=r"table of .*p.shp would be larger than 2 GB; write it as .gpkg"):
        export_points(files, tmp_path / "p.shp", NullProgress())
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_our_dock_recognises_it(tmp_path, suffix):
    grid = grid_at("south")
    export_points(write_products(tmp_path), tmp_path / f"points.{suffix}", NullProgress())
    names, rows, _ = read_features(tmp_path / f"points.{suffix}")
    layout = recognise(names)
    assert layout.dates == DATES and layout.unit == "mm"
    assert layout.velocity == "velocity" and layout.velocity_std and layout.coherence and layout.height == "height"
    values = rows["20_15"][1]
    truth = truth_of(grid, 20, 15)
    np.testing.assert_allclose(
        1000.0 * feature_history(layout, values).values, [truth[day] for day in DAYS], atol=0.0051
    )
    assert 1000.0 * feature_velocity(layout, values)[0] == pytest.approx(truth["velocity"], abs=0.0051)


def test_only_a_series_and_a_date_without_data(tmp_path):
    import h5py

    series = write_series(tmp_path / "timeseries.h5", grid_at("north"))
    with h5py.File(series, "r+") as file:
        file["timeseries"][4, 30, 40] = np.nan
    for name in ("p.gpkg", "p.csv"):
        report = export_points(PointFiles(series), tmp_path / name, NullProgress())
        assert report.fields == ("pid", "longitude", "latitude", *DAYS)
        assert report.points == 40 * 60 - 12
    _, rows, _ = read_features(tmp_path / "p.gpkg")
    assert rows["30_40"][1][DAYS[4]] is None and rows["30_40"][1][DAYS[5]] is not None
    with (tmp_path / "p.csv").open(encoding="ascii") as file:
        assert next(row for row in csv.DictReader(file) if row["pid"] == "30_40")[DAYS[4]] == ""


def test_another_coordinate_system(tmp_path):
    grid = grid_at("date line")
    series = write_series(tmp_path / "timeseries.h5", grid)
    export_points(PointFiles(series), tmp_path / "p.gpkg", NullProgress(), wkt_from_epsg(4326))
    _, rows, system = read_features(tmp_path / "p.gpkg")
    assert int(system.GetAuthorityCode(None)) == 4326
    for row, col in ((0, 0), (20, 30), (39, 59)):
        place, values = rows[f"{row}_{col}"]
        assert place == pytest.approx(lonlat(grid, row + 0.5, col + 0.5), abs=1e-9)
        assert -180.0 <= values["longitude"] < 180.0


def test_products_beside_the_series_are_found_on_its_grid_only(tmp_path):
    files = write_products(tmp_path)
    assert PointFiles(files.series).completed() == files
    assert PointFiles(files.series, mask=files.velocity).completed().mask == files.velocity
    write_velocity(files.velocity, grid_at("north"))
    assert PointFiles(files.series).completed().velocity is None


def test_old_parts_of_a_shapefile_go(tmp_path):
    files = write_products(tmp_path)
    for name in ("p.shp", "p.qix", "p.dbf", "q.qix"):
        (tmp_path / name).write_bytes(b"old")
    export_points(files, tmp_path / "p.shp", NullProgress())
    assert not (tmp_path / "p.qix").exists() and (tmp_path / "q.qix").exists()
    assert len(read_features(tmp_path / "p.shp")[1]) > 1000


def test_refusals_leave_nothing(tmp_path):
    files = write_products(tmp_path)
    other = write_velocity(tmp_path / "other.h5", grid_at("north"))
    (tmp_path / "empty").mkdir()
    target = tmp_path / "empty" / "p.gpkg"
    with pytest.raises(ParameterError, match="known format"):
        export_points(files, target.with_suffix(".xyz"), NullProgress())
    with pytest.raises(FormatError, match=r"grid of .*other.h5 differs"):
        export_points(PointFiles(files.series, other), target, NullProgress())
    with pytest.raises(FormatError, match="no layer 'velocity'"):
        export_points(PointFiles(files.series, files.geometry), target, NullProgress())
    none = np.zeros(grid_at("south").shape, dtype=bool)
    write_product(tmp_path / "none.h5", "mask", grid_at("south"), {"mask": none}, {})
    with pytest.raises(FormatError, match="no pixel"):
        export_points(PointFiles(files.series, mask=tmp_path / "none.h5"), target, NullProgress())
    with pytest.raises(InsarError, match=r"folder .* does not exist"):
        export_points(files, tmp_path / "no" / "p.gpkg", NullProgress())
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_format_that_gdal_lacks_is_named(tmp_path):
    from osgeo import gdal

    files = write_products(tmp_path)
    if gdal.GetDriverByName("Parquet") is None:
        with pytest.raises(ParameterError, match="cannot write Parquet"):
            export_points(files, tmp_path / "p.parquet", NullProgress())
    else:
        export_points(files, tmp_path / "p.parquet", NullProgress())
        assert read_features(tmp_path / "p.parquet")[0] == [*LONG, *DAYS]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv"])
@pytest.mark.parametrize("after", [0.1, 0.7])
def test_cancel_leaves_nothing(tmp_path, suffix, after):
    class Cancel(NullProgress):
        done = 0.0

        def __call__(self, fraction, message=""):
            self.done = fraction

        def check(self):
            if self.done >= after:
                raise Canceled

    files = write_products(tmp_path)
    before = set(tmp_path.iterdir())
    with pytest.raises(Canceled):
        export_points(files, tmp_path / f"p.{suffix}", Cancel())
    assert set(tmp_path.iterdir()) == before
