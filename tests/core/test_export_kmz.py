# SPDX-License-Identifier: GPL-2.0-or-later
"""KMZ read back with GDAL: place on the globe, colours, legend, points, charts and regions."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from export_files import DATES, PLACES, grid_at, ground_truth, lonlat, write_series, write_velocity

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import Canceled, FormatError, InsarError, ParameterError
from insar_workbench.core.grid import Grid
from insar_workbench.core.maps.colours import DIVERGING, ColourScale, scale_for
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.writers.kmz import KmzOptions, export_kmz
from insar_workbench.core.writers.kmz_points import PointChoice, choose_points
from insar_workbench.core.writers.layers import read_layer
from insar_workbench.core.writers.regions import nested_regions


def features(path, inside="doc.kml"):
    """Features of a KML in the archive: layer, name, geometry, fields."""
    from osgeo import ogr

    reader = ogr.GetDriverByName("LIBKML")
    if reader is None:
        pytest.skip("this GDAL was built without LIBKML, which alone reads overlays")
    source = reader.Open(f"/vsizip/{{{path}}}/{inside}")
    return [
        (layer.GetName(), feature.GetField("Name"), feature.GetGeometryRef().Clone(), dict(feature.items()))
        for layer in source
        for feature in layer
        if feature.GetGeometryRef() is not None
    ]


def overlay_box(path, name="map"):
    (shape,) = (
        shape for _, found, shape, _ in features(path) if found == name and shape.GetGeometryName() == "POLYGON"
    )
    return shape.GetEnvelope()


def picture(path, inside):
    """Red, green, blue, alpha (4, rows, cols) of a picture in the archive."""
    from osgeo import gdal

    dataset = gdal.Open(f"/vsizip/{{{path}}}/{inside}")
    assert dataset is not None, inside
    if dataset.RasterCount == 1:
        dataset = gdal.Translate("", dataset, format="MEM", rgbExpand="rgba")
    return dataset.ReadAsArray()


@pytest.mark.parametrize("place", PLACES)
def test_the_overlay_lies_where_the_data_are(tmp_path, place):
    grid = grid_at(place)
    source = write_velocity(tmp_path / "velocity.h5", grid)
    report = export_kmz(source, tmp_path / "v.kmz", KmzOptions(low=-50, high=50), NullProgress())
    west, east, south, north = overlay_box(tmp_path / "v.kmz")
    assert -180.0 <= west < 180.0 and west < east < west + 1.0
    assert (west, south, east, north) == pytest.approx(
        (report.box.west, report.box.south, report.box.east, report.box.north), abs=1e-8
    )
    assert (east > 180.0) is ("date line" in place)
    edges = [lonlat(grid, row, col) for row in (0, 20, 40) for col in (0, 30, 60)]
    lons = np.array([(lon - west + 180.0) % 360.0 - 180.0 + west for lon, _ in edges])
    lats = np.array([lat for _, lat in edges])
    size = (north - south) / 40
    assert abs(lons.min() - west) < size and abs(lons.max() - east) < size
    assert abs(lats.min() - south) < size and abs(lats.max() - north) < size
    # colours of some pixels where they must be
    seen = picture(tmp_path / "v.kmz", "map.png")
    _, rows, cols = seen.shape
    table = ColourScale(-50.0, 50.0, DIVERGING).table(255)
    for row, col in ((2, 3), (20, 30), (37, 57), (6, 12), (30, 5)):
        lon, lat = lonlat(grid, row + 0.5, col + 0.5)
        lon = (lon - west) % 360.0
        pixel = seen[:, int((north - lat) / (north - south) * rows), int(lon / (east - west) * cols)]
        value = 1000.0 * ground_truth(grid)[row, col]
        if np.isnan(value):
            assert pixel[3] == 0
        else:
            step = round((value + 50.0) / 100.0 * 254)
            near = table[max(0, step - 7) : step + 8].astype(int)  # the next pixel is as good
            assert pixel[3] == 255 and np.abs(near - pixel[:3].astype(int)).sum(axis=1).min() <= 3


def test_legend_reference_and_words(tmp_path):
    source = write_velocity(tmp_path / "velocity.h5", grid_at("north"), REF_DATE="20190105")
    export_kmz(source, tmp_path / "v.kmz", KmzOptions(), NullProgress())
    with zipfile.ZipFile(tmp_path / "v.kmz") as archive:
        assert set(archive.namelist()) == {"doc.kml", "map.png", "legend.png", "dot.png"}
        text = archive.read("doc.kml").decode()
    assert "2019-01-05 to 2019-04-11" in text and "all pixels with data" in text and "legend.png" in text
    (place,) = (shape for _, name, shape, _ in features(tmp_path / "v.kmz") if name == "Reference point")
    assert (place.GetX(), place.GetY()) == pytest.approx(lonlat(grid_at("north"), 20.5, 30.5), abs=1e-7)
    legend = picture(tmp_path / "v.kmz", "legend.png")
    assert legend.shape[0] == 4 and legend.shape[1] > 100 and legend.shape[2] > 200
    assert (legend[0] < 100).any() and (legend[0] > 200).any()  # writing on light ground


def test_a_mask_leaves_pixels_out(tmp_path):
    grid = grid_at("degrees")
    source = write_velocity(tmp_path / "velocity.h5", grid)
    mask = np.zeros(grid.shape, dtype=bool)
    mask[10:20, 30:40] = True
    write_product(tmp_path / "mask.h5", "mask", grid, {"mask": mask}, {}, {"mask": "1"})
    export_kmz(source, tmp_path / "v.kmz", KmzOptions(mask=tmp_path / "mask.h5"), NullProgress())
    np.testing.assert_array_equal(picture(tmp_path / "v.kmz", "map.png")[3] == 255, mask)
    with zipfile.ZipFile(tmp_path / "v.kmz") as archive:
        assert "pixels of mask.h5 only" in archive.read("doc.kml").decode()


def test_points_with_charts(tmp_path):
    grid = grid_at("south")
    source = write_velocity(tmp_path / "velocity.h5", grid)
    series = write_series(tmp_path / "timeseries.h5", grid)
    options = KmzOptions(series=series, points=PointChoice(step=5))
    report = export_kmz(source, tmp_path / "v.kmz", options, NullProgress())
    truth = 1000.0 * ground_truth(grid)
    wanted = {(row, col) for row in range(2, 40, 5) for col in range(2, 60, 5) if np.isfinite(truth[row, col])}
    assert report.points == len(wanted) < 8 * 12
    with zipfile.ZipFile(tmp_path / "v.kmz") as archive:
        names = archive.namelist()
        doc = archive.read("doc.kml").decode()
        assert next(name for name in names if name.endswith(".kml")) == "doc.kml"  # programs open the first
    regions = [name for name in names if name.startswith("points_")]
    assert len(regions) == report.regions and all(f"<href>{name}</href>" in doc for name in regions)
    found = {}
    for name in regions:
        for _, title, shape, fields in features(tmp_path / "v.kmz", name):
            row, col = (int(word) for word in title.split("_"))
            assert (row, col) not in found
            found[row, col] = fields["description"]
            assert (shape.GetX(), shape.GetY()) == pytest.approx(lonlat(grid, row + 0.5, col + 0.5), abs=1e-7)
            assert f"{truth[row, col]:.2f} mm/year" in fields["description"]
            assert f'src="charts/{row}_{col}.png"' in fields["description"]
    assert set(found) == wanted
    assert {name for name in names if name.startswith("charts/")} == {f"charts/{r}_{c}.png" for r, c in wanted}
    up, down = (picture(tmp_path / "v.kmz", f"charts/{row}_32.png").astype(int) for row in (37, 2))
    for seen, rising in ((up, True), (down, False)):
        dots = np.argwhere((seen[2] - seen[0] > 60) & (seen[3] == 255))
        assert len(dots) > 9 * 5
        slope = np.polyfit(dots[:, 1], -dots[:, 0], 1)[0]
        assert slope > 0.05 if rising else slope < -0.05


def test_points_in_an_area_above_a_value(tmp_path):
    grid = grid_at("north")
    layer = read_layer(write_velocity(tmp_path / "velocity.h5", grid), "", None, NullProgress())
    corners = [lonlat(grid, *place) for place in ((10, 10), (10, 30), (35, 30), (35, 10), (10, 10))]
    area = "POLYGON ((" + ", ".join(f"{lon:.10f} {lat:.10f}" for lon, lat in corners) + "))"
    rows, cols = choose_points(layer, PointChoice(1, (area,), wkt_from_epsg(4326)))
    assert set(zip(rows, cols)) == {(row, col) for row in range(10, 35) for col in range(10, 30)}
    rows, cols = choose_points(layer, PointChoice(1, (area,), wkt_from_epsg(4326), least=20.0))
    value = np.abs(layer.values[rows, cols])
    assert len(rows) and value.min() >= 20.0
    assert len(rows) == (np.abs(layer.values[10:35, 10:30]) >= 20.0).sum()


def test_each_point_stands_in_one_region(tmp_path):
    rng = np.random.default_rng(3)
    taken = rng.random((300, 170)) < 0.05
    rows, cols = np.nonzero(taken)
    regions = list(nested_regions(rows, cols, taken.shape, most=20))
    everything = np.concatenate([region.points for region in regions])
    assert sorted(everything) == list(range(len(rows)))
    for region in regions:
        assert 1 <= len(region.points) <= 20
        window = region.window
        assert window.shape == (512 >> region.level, 512 >> region.level)
        assert ((rows[region.points] >= window.row0) & (rows[region.points] < window.row1)).all()
        assert ((cols[region.points] >= window.col0) & (cols[region.points] < window.col1)).all()
    assert len(regions[0].points) == 20 and regions[0].level == 0
    assert np.ptp(rows[regions[0].points]) > 200  # spread over the whole


def test_a_large_layer_comes_in_tiles(tmp_path):
    grid = Grid(1500, 2500, -99.2, 19.5, 0.0001, -0.0001, wkt_from_epsg(4326))
    values = np.full(grid.shape, np.nan, dtype=np.float32)
    values[:, :1000] = 0.01
    values[700, 500] = -0.01
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": values}, {}, {"velocity": "m/year"})
    report = export_kmz(tmp_path / "v.h5", tmp_path / "v.kmz", KmzOptions(low=-10, high=10), NullProgress())
    assert report.tiles == 2  # those without data are left out
    seen = picture(tmp_path / "v.kmz", "tiles/0_0.png")
    assert seen.shape == (4, 1024, 1024)
    assert seen[0, 700, 500] > seen[2, 700, 500] and seen[2, 700, 501] > seen[0, 700, 501]
    west, east, south, north = overlay_box(tmp_path / "v.kmz", "1024_0")
    assert (west, north) == pytest.approx((-99.2, 19.5 - 0.1024)) and (east, south) == pytest.approx((-99.0976, 19.35))


def test_one_date_of_a_series(tmp_path):
    grid = grid_at("degrees")
    series = write_series(tmp_path / "timeseries.h5", grid)
    last = read_layer(series, "", None, NullProgress())
    assert last.last == DATES[-1] and last.unit == "mm" and last.name == "displacement"
    third = read_layer(series, "20190129", None, NullProgress())
    np.testing.assert_allclose(4.0 * third.values, last.values, rtol=1e-5)
    with pytest.raises(ParameterError, match="20190130"):
        read_layer(series, "20190130", None, NullProgress())


def test_layers_of_mintpy_without_solution_are_no_data(tmp_path):
    import h5py

    grid = grid_at("degrees")
    values = np.nan_to_num(ground_truth(grid), nan=0.0)
    values[20, 30] = 0.0
    with h5py.File(tmp_path / "velocity.h5", "w") as file:
        file["velocity"] = values
        file.attrs.update({**grid.to_attributes(), "FILE_TYPE": "velocity", "UNIT": "m/year"})
        file.attrs.update({"REF_Y": "20", "REF_X": "30"})
    layer = read_layer(tmp_path / "velocity.h5", "", None, NullProgress())
    assert layer.unit == "mm/year" and layer.values[20, 30] == 0.0 and np.isnan(layer.values[5:8, 10:14]).all()
    assert np.isfinite(layer.values).sum() == values.size - 12


def test_scales(tmp_path):
    values = np.array([np.nan, -3.0, 40.0], dtype=np.float32)
    assert (scale_for("velocity", "mm/year", values).low, scale_for("velocity", "mm/year", values).high) == (-40, 40)
    assert scale_for("velocityStd", "mm/year", values).low == 0.0
    assert (scale_for("temporalCoherence", "", values).high, scale_for("maskTempCoh", "", values).high) == (1.0, 1.0)
    height = scale_for("height", "m", np.linspace(1000, 2000, 101, dtype=np.float32))
    assert 1000 < height.low < 1100 and 1900 < height.high < 2000
    index = ColourScale(-1.0, 1.0, DIVERGING).index(np.array([-9, -1, 0, 1, 9, np.nan]), 255)
    assert index.tolist() == [1, 1, 128, 255, 255, 0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (lambda: KmzOptions(low=5.0, high=1.0), "swap"),
        (lambda: PointChoice(step=-1), "1 or more"),
        (lambda: KmzOptions(dataset="temperature"), "no layer 'temperature'"),
        (lambda: KmzOptions(points=PointChoice(2, least=1e6)), "No pixel with data"),
        (lambda: KmzOptions(points=PointChoice(2, ("nonsense",))), "no place"),
    ],
)
def test_refusals_leave_nothing(tmp_path, options, words):
    source = write_velocity(tmp_path / "velocity.h5", grid_at("north"))
    with pytest.raises(InsarError, match=words):
        export_kmz(source, tmp_path / "v.kmz", options(), NullProgress())
    assert [item.name for item in tmp_path.iterdir()] == ["velocity.h5"]


def test_too_many_points_are_told_the_step(tmp_path):
    grid = Grid(300, 400, 0.0, 10.0, 0.001, -0.001, wkt_from_epsg(4326))
    source = write_velocity(tmp_path / "velocity.h5", grid)
    with pytest.raises(ParameterError, match="every 3-th pixel"):
        export_kmz(source, tmp_path / "v.kmz", KmzOptions(points=PointChoice(1)), NullProgress())
    layer = read_layer(source, "", None, NullProgress())
    assert len(choose_points(layer, PointChoice(3))[0]) <= 20_000


def test_no_data_and_another_grid_are_refused(tmp_path):
    source = write_velocity(tmp_path / "velocity.h5", grid_at("north"))
    series = write_series(tmp_path / "timeseries.h5", grid_at("south"))
    with pytest.raises(FormatError, match="differs"):
        export_kmz(source, tmp_path / "v.kmz", KmzOptions(series=series), NullProgress())
    empty = np.zeros(grid_at("north").shape, dtype=bool)
    write_product(tmp_path / "mask.h5", "mask", grid_at("north"), {"mask": empty}, {}, {"mask": "1"})
    with pytest.raises(FormatError, match="no data"):
        export_kmz(source, tmp_path / "v.kmz", KmzOptions(mask=tmp_path / "mask.h5"), NullProgress())
    assert not (tmp_path / "v.kmz").exists()


def test_cancel_leaves_the_old_file(tmp_path):
    class Cancel(NullProgress):
        calls = 0

        def check(self):
            self.calls += 1
            if self.calls > 10:
                raise Canceled

    grid = grid_at("north")
    source, series = write_velocity(tmp_path / "velocity.h5", grid), write_series(tmp_path / "timeseries.h5", grid)
    (tmp_path / "v.kmz").write_bytes(b"old")
    with pytest.raises(Canceled):
        export_kmz(source, tmp_path / "v.kmz", KmzOptions(series=series, points=PointChoice(5)), Cancel())
    assert (tmp_path / "v.kmz").read_bytes() == b"old" and len(list(tmp_path.iterdir())) == 3


def test_one_end_of_the_colours_beyond_the_other_end_of_the_data(tmp_path):
    source = write_velocity(tmp_path / "velocity.h5", grid_at("north"))
    for options in (KmzOptions(low=500.0), KmzOptions(high=-500.0)):
        with pytest.raises(ParameterError, match=r"Colours cannot run from -?\d+ to -?\d+; give both ends"):
            export_kmz(source, tmp_path / "v.kmz", options, NullProgress())
    assert not (tmp_path / "v.kmz").exists()
