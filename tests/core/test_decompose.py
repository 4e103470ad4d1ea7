# SPDX-License-Identifier: GPL-2.0-or-later
"""Several lines of sight to motion: known motion comes back, against a slow solution, with gaps, grids and refusals."""

from dataclasses import replace
from datetime import date, timedelta

import h5py
import numpy as np
import pytest
from seen_motion import ASCENDING, DESCENDING, angle_layers, series_track, unit_vector, velocity_track
from stacks import small_grid

from insar_workbench.core.coordinates import transform_point, wkt_from_epsg
from insar_workbench.core.decomposition.common_dates import common_dates
from insar_workbench.core.decomposition.common_grid import OnGrid, common_area
from insar_workbench.core.decomposition.decompose import decompose
from insar_workbench.core.decomposition.decompose_scene import DecomposeOptions
from insar_workbench.core.decomposition.decompose_series import decompose_series
from insar_workbench.core.decomposition.options import DecompositionModel, TimeOptions
from insar_workbench.core.decomposition.tracks import Place, Track
from insar_workbench.core.errors import Canceled, FormatError, InsarError, ParameterError
from insar_workbench.core.files.raster import write_geotiff
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

GRID = small_grid(14, 18)
START = date(2020, 1, 3)


def east_and_up(lon, lat):
    """Smooth, without north."""
    return 0.02 * np.sin(300 * (lon + 99.1)), 0.0 * lon, -0.03 * np.cos(250 * (lat - 19.4))


def everything(lon, lat):
    return 0.02 * np.sin(300 * (lon + 99.1)), 0.01 + 0.0 * lat, -0.03 * np.cos(250 * (lat - 19.4))


def truth(grid, motion):
    from insar_workbench.core.orbit import lonlat

    x, y = np.meshgrid(grid.x, grid.y)
    return [part.reshape(grid.shape) for part in motion(*lonlat(grid, x.reshape(-1), y.reshape(-1)))]


def slow(sights, values, weights, directions):
    """One pixel by the textbook: square roots of the weights on both sides of lstsq; covariance from the normal."""
    design = np.array([[np.dot(direction, sight) for direction in directions] for sight in sights])
    root = np.sqrt(np.asarray(weights))
    solution = np.linalg.lstsq(design * root[:, None], np.asarray(values) * root, rcond=None)[0]
    return solution, np.linalg.inv(design.T @ np.diag(weights) @ design)


def both(tmp_path, motion=east_and_up, **options):
    return [
        velocity_track(tmp_path / "asc", GRID, ASCENDING, motion, **options),
        velocity_track(tmp_path / "desc", GRID, DESCENDING, motion, **options),
    ]


def run(tracks, tmp_path, model=None, **options):
    settings = DecomposeOptions(model or DecompositionModel(), **options)
    report = decompose(tracks, tmp_path / "out.h5", settings, NullProgress())
    return read_product(tmp_path / "out.h5"), report


def test_east_and_up_come_back_with_their_standard_deviations(tmp_path):
    product, report = run(both(tmp_path), tmp_path)
    east, _, up = truth(GRID, east_and_up)
    assert np.abs(product.layers["east"] - east).max() < 1e-7
    assert np.abs(product.layers["up"] - up).max() < 1e-7
    incidences, azimuths = zip(*(angle_layers(GRID, angles) for angles in (ASCENDING, DESCENDING)))
    sights = [unit_vector(a[3, 4], b[3, 4]) for a, b in zip(incidences, azimuths)]
    _, covariance = slow(sights, [0, 0], [1 / 0.002**2] * 2, [(1, 0, 0), (0, 0, 1)])
    assert product.layers["eastStd"][3, 4] == pytest.approx(np.sqrt(covariance[0, 0]), rel=1e-5)
    assert product.layers["upStd"][3, 4] == pytest.approx(np.sqrt(covariance[1, 1]), rel=1e-5)
    singular = np.linalg.svd(np.array([[s[0], s[2]] for s in sights]))[1]
    assert product.layers["conditionNumber"][3, 4] == pytest.approx(singular[0] / singular[1], rel=1e-5)
    assert product.layers["sensitivity"][3, 4] == pytest.approx(singular[1], rel=1e-5)
    assert report.pixels == GRID.rows * GRID.cols
    assert product.units["east"] == product.units["upStd"] == "m/year"


def test_more_tracks_are_weighted_least_squares(tmp_path):
    """Against lstsq pixel by pixel, with noise, gaps in a track, and a track of other uncertainty."""
    rng = np.random.default_rng(5)
    angles = [ASCENDING, DESCENDING, (30.0, 100.0), (45.0, -98.0)]
    spreads = [np.full(GRID.shape, s) * rng.uniform(0.5, 2, GRID.shape) for s in (0.001, 0.002, 0.004, 0.001)]
    noise = [rng.normal(0, 0.003, GRID.shape) for _ in angles]
    noise[2][rng.random(GRID.shape) < 0.3] = np.nan
    tracks = [
        velocity_track(tmp_path / str(i), GRID, angles[i], everything, spreads[i], change=lambda v, i=i: v + noise[i])
        for i in range(4)
    ]
    product, _ = run(tracks, tmp_path)
    values, sights = [], []
    for track, pair in zip(tracks, angles):
        values.append(read_product(track.data).layers["velocity"])
        incidence, azimuth = angle_layers(GRID, pair)
        sights.append(np.array([[unit_vector(a, b) for a, b in zip(*rows)] for rows in zip(incidence, azimuth)]))
    for row, col in np.ndindex(*GRID.shape):
        there = [i for i in range(4) if np.isfinite(values[i][row, col])]
        found, covariance = slow(
            [sights[i][row, col] for i in there],
            [values[i][row, col] for i in there],
            [spreads[i][row, col] ** -2 for i in there],
            [(1, 0, 0), (0, 0, 1)],
        )
        assert product.layers["east"][row, col] == pytest.approx(found[0], abs=2e-7)
        assert product.layers["up"][row, col] == pytest.approx(found[1], abs=2e-7)
        assert product.layers["eastStd"][row, col] == pytest.approx(np.sqrt(covariance[0, 0]), rel=1e-4)
        assert product.layers["numTracks"][row, col] == len(there)
        rest = [
            values[i][row, col] - sights[i][row, col, 0] * found[0] - sights[i][row, col, 2] * found[1] for i in there
        ]
        assert product.layers["misfit"][row, col] == pytest.approx(np.sqrt(np.mean(np.square(rest))), abs=2e-7)
    assert (product.layers["numTracks"] == 3).any()


def test_three_tracks_give_three_motions_when_their_directions_differ(tmp_path):
    angles = [ASCENDING, DESCENDING, (40.0, 10.0)]
    tracks = [velocity_track(tmp_path / str(i), GRID, angles[i], everything) for i in range(3)]
    product, _ = run(tracks, tmp_path, DecompositionModel("east_north_up"))
    for name, layer in zip(("east", "north", "up"), truth(GRID, everything)):
        assert np.abs(product.layers[name] - layer).max() < 3e-7
    with pytest.raises(ParameterError, match="too much alike"):
        run(both(tmp_path), tmp_path, DecompositionModel("east_north_up"))


def test_a_horizontal_direction(tmp_path):
    """Motion toward N30E and down."""

    def motion(lon, lat):
        east, _, up = east_and_up(lon, lat)
        return east * np.sin(np.deg2rad(30)), east * np.cos(np.deg2rad(30)), up

    model = DecompositionModel("azimuth_up", bearing=30.0)
    product, _ = run(both(tmp_path, motion), tmp_path, model)
    east, _, up = truth(GRID, east_and_up)
    assert np.abs(product.layers["horizontal"] - east).max() < 1e-6
    assert np.abs(product.layers["up"] - up).max() < 1e-6


def test_downslope_of_a_known_hill_from_one_track_and_from_two(tmp_path):
    """A plane that falls to the south-east: 0.3 toward east, 0.2 toward south."""
    x, y = np.meshgrid(GRID.x - GRID.x0, GRID.y - GRID.y0)
    height = 2000.0 - 0.3 * x + 0.2 * y
    steep = np.hypot(0.3, 0.2)
    direction = np.array([0.3, -0.2, -(steep**2)]) / steep / np.hypot(1, steep)
    assert np.linalg.norm(direction) == pytest.approx(1.0)
    motion = lambda lon, lat: tuple(0.05 * part + 0.0 * lon for part in direction)  # noqa: E731
    tracks = both(tmp_path, motion, height=height)
    model = DecompositionModel("downslope", smoothing=2.0)
    for number in (1, 2):
        product, _ = run(tracks[:number], tmp_path, model)
        found = product.layers["downslope"]
        # a plane in map coordinates: 100 m of UTM are 99.96 m on the ground
        assert np.abs(found - 0.05).max() < 1e-4
        assert product.layers["downslopeStd"].max() < 0.002 / 0.2
    flat = [velocity_track(tmp_path / "flat", GRID, ASCENDING, motion, height=np.full(GRID.shape, 5.0))]
    with pytest.raises(InsarError):
        run(flat, tmp_path, model)


def test_equal_lines_of_sight_are_masked(tmp_path):
    tracks = [
        velocity_track(tmp_path / "one", GRID, ASCENDING, east_and_up),
        velocity_track(tmp_path / "two", GRID, (36.0, 101.0), east_and_up),
    ]
    with pytest.raises(ParameterError, match="other orbit direction"):
        run(tracks, tmp_path)
    assert not (tmp_path / "out.h5").exists()
    _, report = run(tracks, tmp_path, DecompositionModel(max_condition=1000.0, min_sensitivity=1e-3))
    assert report.pixels == GRID.rows * GRID.cols


def test_gaps_and_masks(tmp_path):
    def hole(values):
        values = values.copy()
        values[2, 3] = np.nan
        return values

    first = velocity_track(tmp_path / "asc", GRID, ASCENDING, east_and_up, change=hole)
    second = velocity_track(tmp_path / "desc", GRID, DESCENDING, east_and_up)
    mask = np.ones(GRID.shape, bool)
    mask[5, 6] = False
    write_product(tmp_path / "mask.h5", "mask", GRID, {"mask": mask}, {})
    product, _ = run([first, Track(second.data, mask=tmp_path / "mask.h5")], tmp_path)
    missing = np.isnan(product.layers["east"])
    assert missing[2, 3] and missing[5, 6] and missing.sum() == 2
    assert product.layers["numTracks"][2, 3] == product.layers["numTracks"][5, 6] == 1
    assert np.isnan(product.layers["conditionNumber"][2, 3]) and product.layers["sensitivity"][5, 6] < 1e-6


def test_without_standard_deviations_there_are_none(tmp_path):
    product, _ = run(both(tmp_path, std=None), tmp_path)
    assert "eastStd" not in product.layers
    assert np.abs(product.layers["east"] - truth(GRID, east_and_up)[0]).max() < 1e-7


def test_zeros_of_mintpy_are_no_data_but_its_reference_is(tmp_path):
    def zero(values):
        values = values - values[4, 4]
        values[1, 1] = 0.0
        return values

    tracks = both(tmp_path, change=zero, REF_Y="4", REF_X="4")
    for track in tracks:
        with h5py.File(track.data, "r+") as file:
            del file["spatial_ref"]
            file.attrs["EPSG"] = "32614"
    product, _ = run(tracks, tmp_path)
    assert np.isnan(product.layers["east"][1, 1])
    assert product.layers["east"][4, 4] == pytest.approx(0.0, abs=1e-9)


# --- grids --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["bilinear", "near"])
@pytest.mark.parametrize("epsg", [32614, 4326, 32613])
def test_tracks_on_other_grids(tmp_path, epsg, method):
    """The second track has other pixels, another corner, another coordinate system."""
    x, y = transform_point(GRID.x0, GRID.y0, GRID.crs_wkt, wkt_from_epsg(epsg))
    step = 0.0005 if epsg == 4326 else 47.0
    other = Grid(60, 60, x - 7.3 * step, y + 5.2 * step, step, -step, wkt_from_epsg(epsg))
    tracks = [
        velocity_track(tmp_path / "asc", GRID, ASCENDING, east_and_up),
        velocity_track(tmp_path / "desc", other, DESCENDING, east_and_up),
    ]
    product, report = run(tracks, tmp_path, resampling=method)
    east, _, up = truth(product.grid, east_and_up)
    known = np.isfinite(product.layers["east"])
    assert known.mean() > 0.9 and report.rows == product.grid.rows
    limit = 5e-4 if method == "bilinear" else 2e-3
    assert np.abs(product.layers["east"] - east)[known].max() < limit
    assert np.abs(product.layers["up"] - up)[known].max() < limit


def test_common_area_and_chosen_grid(tmp_path):
    shifted = GRID.crop(Window(4, 14, 6, 18))
    tracks = [
        velocity_track(tmp_path / "asc", GRID, ASCENDING, east_and_up),
        velocity_track(tmp_path / "desc", shifted, DESCENDING, east_and_up),
    ]
    product, _ = run(tracks, tmp_path)
    assert product.grid.shape == (10, 12) and product.grid.x0 == pytest.approx(shifted.x0)
    assert np.abs(product.layers["east"] - truth(shifted, east_and_up)[0]).max() < 1e-7
    coarse = GRID.multilook(2)
    write_product(tmp_path / "grid.h5", "mask", coarse, {"mask": np.ones(coarse.shape, bool)}, {})
    product, _ = run(tracks, tmp_path, grid=tmp_path / "grid.h5")
    assert product.grid.dx == 200.0 and product.grid.shape == (5, 6)


def test_whole_pixel_shifts_copy_exactly():
    rng = np.random.default_rng(0)
    data = rng.random((3, *GRID.shape)).astype(np.float32)
    target = Grid(20, 20, GRID.x0 - 300.0, GRID.y0 + 200.0, 100.0, -100.0, GRID.crs_wkt)
    found = OnGrid(GRID, target).read(lambda w: data[(slice(None), *w.slices)], Window(0, 20, 0, 20), "test")
    assert np.array_equal(found[:, 2:16, 3:20], data[:, :, :17])
    assert np.isnan(found[:, :2]).all() and np.isnan(found[:, :, :3]).all()


def test_blocks_of_a_warp_fit_together():
    """Windows read one by one are the whole read at once; each layer has its own gaps."""
    rng = np.random.default_rng(0)
    data = rng.random((2, *GRID.shape)).astype(np.float32)
    data[0, 3, 4] = np.nan
    x, y = transform_point(GRID.x0 + 100, GRID.y0 - 100, GRID.crs_wkt, wkt_from_epsg(4326))
    target = Grid(10, 12, x, y, 0.0009, -0.0009, wkt_from_epsg(4326))
    on = OnGrid(GRID, target)
    read = lambda w: data[(slice(None), *w.slices)]  # noqa: E731
    whole = on.read(read, Window(0, 10, 0, 12), "test")
    for row in range(0, 10, 5):
        for col in range(0, 12, 4):
            window = Window(row, row + 5, col, col + 4)
            part = on.read(read, window, "test")
            np.testing.assert_allclose(part, whole[(slice(None), *window.slices)], atol=1e-6)
    assert np.isfinite(whole[1]).all()


def test_degrees_east_of_360_and_of_180(tmp_path):
    one = small_grid(8, 8, 4326)
    two = Grid(8, 8, one.x0 + 360.0, one.y0, one.dx, one.dy, one.crs_wkt)
    assert common_area(one, [("two", two)]).shape == (8, 8)
    data = np.arange(64, dtype=np.float32).reshape(8, 8)
    assert np.array_equal(OnGrid(two, one).read(lambda w: data[w.slices], Window(0, 8, 0, 8), "two"), data)


# --- reference ----------------------------------------------------------------------------------------------------


def test_a_common_reference_takes_the_tracks_offsets_away(tmp_path):
    """Each track is shifted by another constant; both are zero at the place."""
    tracks = [
        velocity_track(tmp_path / "asc", GRID, ASCENDING, east_and_up, change=lambda v: v + 0.011),
        velocity_track(tmp_path / "desc", GRID, DESCENDING, east_and_up, change=lambda v: v - 0.007),
    ]
    x, y = GRID.centre(7, 8)
    lon, lat = transform_point(x, y, GRID.crs_wkt, wkt_from_epsg(4326))
    for place in (Place(x, y), Place(lon, lat, 0.0, wkt_from_epsg(4326))):
        product, _ = run(tracks, tmp_path, reference=place)
        east, _, up = truth(GRID, east_and_up)
        # the line of sight changes over the scene, so a constant along it is not quite one of east and up
        assert np.abs(product.layers["east"] - (east - east[7, 8])).max() < 2e-3
        assert np.abs(product.layers["up"] - (up - up[7, 8])).max() < 2e-3
        assert product.layers["east"][7, 8] == pytest.approx(0, abs=1e-9)
        assert product.metadata.reference == (7, 8)
    product, _ = run(tracks, tmp_path, reference=Place(x, y, 160.0))
    inside = np.array([product.layers["up"][r, c] for r in (6, 7, 8) for c in (7, 8, 9)])
    assert abs(np.median(inside)) < 2e-4
    with pytest.raises(ParameterError, match="outside the data"):
        run(tracks, tmp_path, reference=Place(0.0, 0.0))


def test_far_references_are_told(tmp_path):
    class Listening(NullProgress):
        def __init__(self):
            self.warnings = []

        def warning(self, message):
            self.warnings.append(message)

    tracks = [
        velocity_track(tmp_path / "asc", GRID, ASCENDING, east_and_up, REF_Y="1", REF_X="1"),
        velocity_track(tmp_path / "desc", GRID, DESCENDING, east_and_up, REF_Y="1", REF_X="17"),
    ]
    progress = Listening()
    decompose(tracks, tmp_path / "out.h5", DecomposeOptions(), progress)
    assert any("1.6 km apart" in line for line in progress.warnings)


# --- series -------------------------------------------------------------------------------------------------------


def growth(day):
    years = (day - START).days / 365.25
    return years + 0.3 * years**2


def every(days, count, start=START):
    return tuple(start + timedelta(days=days * i) for i in range(count))


@pytest.mark.parametrize("axis", ["interpolated", "nearest"])
def test_series_of_two_tracks(tmp_path, axis):
    """The second track passes two days later, and its own reference is off; the common reference mends it."""
    first, second = every(12, 20), every(12, 20, START + timedelta(days=2))
    tracks = [
        series_track(tmp_path / "asc", GRID, ASCENDING, east_and_up, first, growth),
        series_track(tmp_path / "desc", GRID, DESCENDING, east_and_up, second, growth, offset=0.01),
    ]
    options = DecomposeOptions(reference=Place(*GRID.centre(7, 8)))
    outputs = {"east": tmp_path / "east.h5", "up": tmp_path / "up.h5"}
    report = decompose_series(tracks, outputs, options, TimeOptions(axis, 12), NullProgress())
    east, _, up = truth(GRID, east_and_up)
    series = DisplacementSeries.open(outputs["up"])
    assert report.dates == len(series.dates) == (38 if axis == "interpolated" else 20)
    amounts = np.array([growth(day) - growth(series.dates[0]) for day in series.dates])
    wanted = amounts[:, None, None] * (up - up[7, 8])
    assert np.abs(series.read() - wanted).max() < (4e-4 if axis == "interpolated" else 1.5e-3)
    wanted = amounts[:, None, None] * (east - east[7, 8])
    assert np.abs(DisplacementSeries.open(outputs["east"]).read() - wanted).max() < 2e-3
    assert not series.read()[0].any()


def test_gaps_of_a_series_stay_gaps(tmp_path):
    dates = every(12, 5)
    tracks = [
        series_track(tmp_path / "asc", GRID, ASCENDING, east_and_up, dates, growth, REF_Y="0", REF_X="0"),
        series_track(tmp_path / "desc", GRID, DESCENDING, east_and_up, dates, growth, REF_Y="0", REF_X="0"),
    ]
    with h5py.File(tracks[0].data, "r+") as file:
        file["timeseries"][2, 3, 4] = np.nan
        file["timeseries"][:, 5, 6] = np.nan
    decompose_series(tracks, {"up": tmp_path / "up.h5"}, DecomposeOptions(), TimeOptions(), NullProgress())
    found = DisplacementSeries.open(tmp_path / "up.h5").read()
    assert np.isnan(found[2, 3, 4]) and np.isfinite(found[[0, 1, 3, 4], 3, 4]).all()
    assert np.isnan(found[:, 5, 6]).all()
    assert np.isnan(found).sum() == 6


def test_common_dates():
    first, second = every(12, 6), every(12, 6, START + timedelta(days=3))
    axis = common_dates([first, second], "nearest", 3)
    assert axis.dates == first
    assert len(common_dates([first, second[2:]], "nearest", 3).dates) == 4
    with pytest.raises(ParameterError, match="in common within 2 days"):
        common_dates([first, second], "nearest", 2)
    # a long gap in the second series is not bridged
    gappy = second[:2] + second[4:]
    axis = common_dates([first, gappy], "interpolated", 12)
    assert [(day - START).days for day in axis.dates] == [3, 12, 15, 51, 60]
    values = np.array([float((day - START).days) for day in gappy], dtype=np.float32)
    assert axis.resample(1, values).tolist() == [3, 12, 15, 51, 60]
    with pytest.raises(ParameterError, match="unknown"):
        common_dates([first, second], "all", 1)


# --- refusals -----------------------------------------------------------------------------------------------------


def test_refusals(tmp_path):
    tracks = both(tmp_path)
    with pytest.raises(ParameterError, match="at least two tracks"):
        run(tracks[:1], tmp_path)
    far = Grid(5, 5, GRID.x0 + 50_000, GRID.y0, 100.0, -100.0, GRID.crs_wkt)
    with pytest.raises(ParameterError, match="does not overlap"):
        run([tracks[0], velocity_track(tmp_path / "far", far, DESCENDING, east_and_up)], tmp_path)
    series = series_track(tmp_path / "series", GRID, DESCENDING, east_and_up, every(12, 3), growth)
    with pytest.raises(FormatError, match="is a displacement series; give the velocity"):
        run([tracks[0], series], tmp_path)
    with pytest.raises(FormatError, match="is a velocity"):
        decompose_series(
            [tracks[0], series], {"up": tmp_path / "up.h5"}, DecomposeOptions(), TimeOptions(), NullProgress()
        )
    (tmp_path / "lone").mkdir()
    lone = tmp_path / "lone" / "velocity.h5"
    lone.write_bytes(tracks[0].data.read_bytes())
    with pytest.raises(ParameterError, match="give the geometry file"):
        run([tracks[1], Track(lone)], tmp_path)
    with pytest.raises(FormatError, match="neither"):
        run([tracks[0], Track(tracks[0].geometry_file, tracks[0].geometry_file)], tmp_path)
    for wrong in ({"name": "up"}, {"weights": "x"}, {"max_condition": 0.5}, {"min_sensitivity": 0.0}):
        with pytest.raises(ParameterError):
            DecompositionModel(**wrong)
    assert not (tmp_path / "out.h5").exists() and not (tmp_path / "up.h5").exists()


def test_span_of_the_dates_that_all_tracks_know(tmp_path):
    tracks = both(tmp_path, START_DATE="20200103", END_DATE="20200630")
    product, _ = run(tracks, tmp_path)
    head = product.metadata.attributes
    assert (head["START_DATE"], head["END_DATE"]) == ("20200103", "20200630")
    velocity_track(tmp_path / "desc", GRID, DESCENDING, east_and_up, START_DATE="20200201", END_DATE="20200501")
    head = run(tracks, tmp_path)[0].metadata.attributes
    assert (head["START_DATE"], head["END_DATE"]) == ("20200201", "20200501")
    velocity_track(tmp_path / "desc", GRID, DESCENDING, east_and_up, START_DATE="20200201")
    assert "END_DATE" not in run(tracks, tmp_path)[0].metadata.attributes


def test_a_grid_without_a_coordinate_system(tmp_path):
    degrees = small_grid(14, 18, 4326)
    write_geotiff(tmp_path / "grid.tif", replace(degrees, crs_wkt=""), np.ones(degrees.shape, dtype=bool))
    tracks = [velocity_track(tmp_path / f"{a[0]}", degrees, a, east_and_up) for a in (ASCENDING, DESCENDING)]
    with pytest.raises(FormatError, match=r"grid\.tif has no coordinate system; assign it one"):
        run(tracks, tmp_path, grid=tmp_path / "grid.tif")


def test_refusals_of_series(tmp_path):
    def decomposed(outputs=("up",), **settings):
        paths = {name: tmp_path / f"{name}.h5" for name in outputs}
        decompose_series(tracks, paths, DecomposeOptions(**settings), TimeOptions(), NullProgress())

    tracks = [
        series_track(tmp_path / name, GRID, angles, east_and_up, every(12, 6), growth)
        for name, angles in (("asc", ASCENDING), ("desc", DESCENDING))
    ]
    decomposed()
    (tmp_path / "up.h5").unlink()
    with pytest.raises(ParameterError, match="east_up has no motion north; it has east, up"):
        decomposed(("north",))
    with h5py.File(tracks[1].data, "r+") as file:
        file["timeseries"][3, 4, 5] = np.nan
    place = Place(*GRID.centre(4, 5), 0.0, GRID.crs_wkt)
    with pytest.raises(ParameterError, match=r"desc/timeseries\.h5 has no data at the reference on 20200208; choose"):
        decomposed(reference=place)
    with h5py.File(tracks[1].data, "r+") as file:
        file["timeseries"][:] = np.nan
    with pytest.raises(ParameterError, match=r"no data at the reference \("):
        decomposed(reference=place)
    with pytest.raises(ParameterError, match="No pixel can be solved: the series have no pixel in common"):
        decomposed()
    assert not (tmp_path / "up.h5").exists() and not (tmp_path / "north.h5").exists()


def test_cancel_leaves_nothing(tmp_path):
    class Stop(NullProgress):
        def check(self):
            raise Canceled

    tracks = both(tmp_path)
    with pytest.raises(Canceled):
        decompose(tracks, tmp_path / "out.h5", DecomposeOptions(), Stop())
    dates = every(12, 4)
    series = [
        series_track(tmp_path / name, GRID, angles, east_and_up, dates, growth)
        for name, angles in (("a", ASCENDING), ("d", DESCENDING))
    ]
    before = set(tmp_path.iterdir())
    with pytest.raises(Canceled):
        decompose_series(series, {"up": tmp_path / "up.h5"}, DecomposeOptions(), TimeOptions(), Stop())
    assert set(tmp_path.iterdir()) == before
