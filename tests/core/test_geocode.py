# SPDX-License-Identifier: GPL-2.0-or-later
"""From radar coordinates to the map: the nearest radar pixel, by brute force."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.geocoding.geocode import Lookup, lookup_from_table, metres_per_degree
from insar_workbench.core.geocoding.geocode_search import lookup_from_coordinates
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.progress import NullProgress

Array = npt.NDArray[np.float64]
QUIET = NullProgress()
HEADING = -12.0
LATITUDE, LONGITUDE = 40.0, -30.0


def radar_image(
    shape: tuple[int, int],
    azimuth: float = 40.0,
    ground_range: float = 60.0,
    relief: float = 0.0,
    lon0: float = LONGITUDE,
) -> tuple[Array, Array]:
    """Longitude and latitude of an ascending, right-looking image; relief moves pixels toward the radar."""
    row, col = np.mgrid[: shape[0], : shape[1]].astype(float)
    along, across = row * azimuth, col * ground_range
    bump = relief * np.exp(-(((row - shape[0] / 2) / 9.0) ** 2) - ((col - shape[1] / 2) / 4.0) ** 2)
    across = across + bump
    angle = np.radians(HEADING)
    east = along * np.sin(angle) + across * np.cos(angle)
    north = along * np.cos(angle) - across * np.sin(angle)
    x, y = metres_per_degree(LATITUDE)
    return lon0 + east / x, LATITUDE + north / y


def reader(lon: Array, lat: Array) -> Callable[[Window], tuple[Array, Array]]:
    return lambda window: (lon[window.slices], lat[window.slices])


def brute_force(grid: Grid, lon: Array, lat: Array) -> tuple[Array, npt.NDArray[np.int64]]:
    """Distance in metres to the nearest radar pixel, and its index, of every map pixel."""
    x, y = metres_per_degree(LATITUDE)
    known = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
    points = np.column_stack([lon.ravel()[known] * x, lat.ravel()[known] * y])
    distance, index = np.empty(grid.shape), np.empty(grid.shape, dtype=np.int64)
    for row in range(grid.rows):
        for col in range(grid.cols):
            centre = grid.centre(row, col)
            d = np.hypot(points[:, 0] - centre[0] * x, points[:, 1] - centre[1] * y)
            index[row, col], distance[row, col] = known[d.argmin()], d.min()
    return distance, index


def check(lookup: Lookup, lon: Array, lat: Array) -> tuple[Array, npt.NDArray[np.bool_]]:
    """Every pixel that has a radar pixel has the nearest; return true distances and where there is one."""
    distance, _ = brute_force(lookup.grid, lon, lat)
    rows, cols = lookup.positions(Window(0, lookup.grid.rows, 0, lookup.grid.cols))
    inside = rows >= 0
    assert (inside == (cols >= 0)).all()
    x, y = metres_per_degree(LATITUDE)
    far = (lon[rows[inside], cols[inside]] - np.broadcast_to(lookup.grid.x, rows.shape)[inside]) * x
    up = (lat[rows[inside], cols[inside]] - np.broadcast_to(lookup.grid.y[:, None], rows.shape)[inside]) * y
    np.testing.assert_allclose(np.hypot(far, up), distance[inside], rtol=1e-3, atol=0.5)
    return distance, inside


@pytest.mark.parametrize("descending", [False, True])
def test_nearest_as_by_brute_force(monkeypatch: pytest.MonkeyPatch, descending: bool) -> None:
    monkeypatch.setattr("insar_workbench.core.geocoding.geocode_search.TILE", 32)  # several tiles in a small map
    monkeypatch.setattr("insar_workbench.core.geocoding.geocode_search.BLOCK", 16)
    lon, lat = radar_image((70, 50))
    if descending:
        lon, lat = 2 * LONGITUDE - lon, lat[::-1]
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    distance, inside = check(lookup, lon, lat)
    half_diagonal = np.hypot(40.0, 60.0) / 2.0
    assert inside[distance <= half_diagonal].all() and not inside[distance > 1.2 * half_diagonal].any()
    assert 0.6 < inside.mean() < 0.95  # the map is turned against the image


def test_default_pixel_is_as_fine_as_the_data() -> None:
    lon, lat = radar_image((60, 80), azimuth=14.0, ground_range=4.0)
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    x, y = metres_per_degree(LATITUDE)
    s, c = np.sin(np.radians(HEADING)), np.cos(np.radians(HEADING))
    assert lookup.grid.dx * x == pytest.approx(np.hypot(14.0 * s, 4.0 * c), rel=0.01)
    assert -lookup.grid.dy * y == pytest.approx(np.hypot(14.0 * c, 4.0 * s), rel=0.01)
    assert "pixels of" in lookup.describe() and "(4.9 x 13.7 m)" in lookup.describe()


def test_pixel_size_in_metres() -> None:
    lon, lat = radar_image((60, 80))
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, 100.0, "lat.rdr", QUIET)
    x, y = metres_per_degree(float(lat.mean()))
    assert (lookup.grid.dx * x, -lookup.grid.dy * y) == pytest.approx((100.0, 100.0), rel=1e-3)
    check(lookup, lon, lat)


def test_coarse_map_reads_few_radar_pixels_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("insar_workbench.core.geocoding.geocode_search.TILE", 32)
    monkeypatch.setattr("insar_workbench.core.geocoding.geocode_search.BLOCK", 16)
    lon, lat = radar_image((300, 200))
    sizes = []

    def read(window: Window) -> tuple[Array, Array]:
        sizes.append(window.shape[0] * window.shape[1])
        return lon[window.slices], lat[window.slices]

    lookup = lookup_from_coordinates(read, lon.shape, 500.0, "lat.rdr", QUIET)
    check(lookup, lon, lat)
    assert max(sizes) < lon.size / 4


def test_slope_facing_the_radar_has_no_holes() -> None:
    """Radar pixels that relief pulls apart are stretched; what lies between them belongs to the nearest."""
    lon, lat = radar_image((60, 50), relief=500.0)
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    distance, inside = check(lookup, lon, lat)
    stretched = distance > 1.3 * np.hypot(40.0, 60.0) / 2.0
    middle = np.zeros_like(inside)
    rows, cols = inside.shape
    middle[rows // 3 : -rows // 3, cols // 3 : -cols // 3] = True
    assert (stretched & middle).sum() > 20 and inside[middle].all()


def test_gaps_in_the_coordinates() -> None:
    """Zeros (ISCE) and NaN are no coordinates; a hole in the swath stays a hole."""
    lon, lat = radar_image((60, 50))
    lon[:, :5] = lat[:, :5] = 0.0
    lon[25:40, 20:35] = lat[25:40, 20:35] = np.nan
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    seen = np.where((lon == 0) & (lat == 0), np.nan, lon), np.where((lon == 0) & (lat == 0), np.nan, lat)
    distance, inside = check(lookup, *seen)
    assert inside[distance <= 35.0].all() and not inside[distance > 45.0].any()
    assert lookup.grid.x0 < LONGITUDE and (distance > 200.0).any()


def test_date_line_is_no_border() -> None:
    lon, lat = radar_image((40, 50), lon0=179.99)
    wrapped = np.where(lon > 180.0, lon - 360.0, lon)
    assert (wrapped < 0).any() and (wrapped > 0).any()
    lookup = lookup_from_coordinates(reader(wrapped, lat), lon.shape, None, "lat.rdr", QUIET)
    straight = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    assert lookup.grid.cols < 100
    np.testing.assert_array_equal(lookup.index, straight.index)


def test_resample_takes_nearest_pixels_and_reads_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("insar_workbench.core.geocoding.geocode.LEAST_SIDE", 8)
    lon, lat = radar_image((200, 150))
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    image = np.random.default_rng(2).normal(size=lon.shape).astype(np.float32)
    windows = []

    def read(window: Window) -> npt.NDArray[np.float32]:
        windows.append(window)
        return image[window.slices]

    strip = Window(90, 106, 3, lookup.grid.cols - 2)
    got = lookup.resample(read, strip)
    rows, cols = lookup.positions(strip)
    expected = np.where(rows >= 0, image[np.maximum(rows, 0), np.maximum(cols, 0)], np.nan)
    np.testing.assert_array_equal(got, expected)
    assert sum(w.shape[0] * w.shape[1] for w in windows) < 6 * got.size
    whole = lookup.radar_window(strip)
    assert whole is not None and whole.shape[0] > 3 * strip.shape[0]
    # several layers at once, and a window outside the image
    both = lookup.resample(lambda w: np.stack([image[w.slices], 2 * image[w.slices]]), strip)
    np.testing.assert_array_equal(both, np.stack([expected, 2 * expected]))
    corner = Window(0, 3, 0, 3)
    assert lookup.radar_window(corner) is None
    assert np.isnan(lookup.resample(read, corner)).all()


def test_radar_pixel_on_the_map() -> None:
    lon, lat = radar_image((40, 50))
    lookup = lookup_from_coordinates(reader(lon, lat), lon.shape, None, "lat.rdr", QUIET)
    row, col = lookup.map_pixel(17, 31) or (-1, -1)
    assert lookup.index[row, col] == 17 * 50 + 31
    coarse = lookup_from_coordinates(reader(lon, lat), lon.shape, 500.0, "lat.rdr", QUIET)
    assert None in [coarse.map_pixel(17, number) for number in range(50)]


def test_no_coordinates_at_all() -> None:
    zero = np.zeros((20, 20))
    with pytest.raises(FormatError, match=r"lat.rdr and lon.rdr hold no latitude and longitude"):
        lookup_from_coordinates(reader(zero, zero), zero.shape, None, "lat.rdr and lon.rdr", QUIET)
    with pytest.raises(FormatError, match="too few"):
        lookup_from_coordinates(reader(zero + 5.0, zero + 6.0), zero.shape, None, "lat.rdr", QUIET)


def test_absurd_size_is_refused() -> None:
    lon, lat = radar_image((40, 50))
    lat[3, 3], lon[3, 3] = -60.0, 100.0
    with pytest.raises(ParameterError, match="give a larger PIXEL_SIZE, or correct the latitudes"):
        lookup_from_coordinates(reader(lon, lat), lon.shape, 1.0, "lat.rdr", QUIET)


def table_of(grid: Grid, shape: tuple[int, int]) -> tuple[Array, Array]:
    """Radar column and row of each pixel of a map: turned, and half of it outside the image."""
    row, col = np.mgrid[: grid.rows, : grid.cols].astype(float)
    angle = np.radians(20.0)
    range_ = (col - 10) * np.cos(angle) - (row - 5) * np.sin(angle) + 0.3
    azimuth = shape[0] - (row - 5) * np.cos(angle) - (col - 10) * np.sin(angle) + 0.2
    return range_, azimuth


@pytest.mark.parametrize("epsg", [4326, 32626])
def test_lookup_table(monkeypatch: pytest.MonkeyPatch, epsg: int) -> None:
    monkeypatch.setattr("insar_workbench.core.geocoding.geocode.BAND_PIXELS", 500)
    size = 90.0 if epsg == 32626 else 1.0 / 1200.0
    grid = Grid(60, 70, 243_900.0 if epsg == 32626 else -30.0, 40.0, size, -size, wkt_from_epsg(epsg))
    shape = (30, 25)
    range_, azimuth = table_of(grid, shape)
    lookup = lookup_from_table(
        lambda window: (range_[window.slices], azimuth[window.slices]), grid, shape, None, "x.lt", QUIET
    )
    count = 0
    for row in range(grid.rows):
        for col in range(grid.cols):
            r, c = round(azimuth[row, col]), round(range_[row, col])
            wanted = r * 25 + c if 0 <= r < 30 and 0 <= c < 25 else -1
            place = lookup.grid.pixel(*grid.centre(row, col))
            assert (lookup.index[place] if place else -1) == wanted
            count += wanted >= 0
    assert count > 300 and lookup.grid.rows < 60 and lookup.grid.cols < 70  # only what the image covers
    coarse = lookup_from_table(
        lambda window: (range_[window.slices], azimuth[window.slices]), grid, shape, 400.0, "x.lt", QUIET
    )
    x, y = metres_per_degree(40.0) if epsg == 4326 else (1.0, 1.0)
    assert (coarse.grid.dx * x, -coarse.grid.dy * y) == pytest.approx((400.0, 400.0), rel=1e-3)
    for row, col in np.argwhere(coarse.index >= 0):
        place = lookup.grid.pixel(*coarse.grid.centre(row, col))
        assert place and lookup.index[place] == coarse.index[row, col]


def test_lookup_table_of_another_image() -> None:
    grid = Grid(10, 10, 0.0, 10.0, 1.0, -1.0, wkt_from_epsg(4326))
    far = np.full(grid.shape, 5000.0)
    with pytest.raises(FormatError, match=r"x.lt points to no pixel of the interferograms, which have 5 x 6"):
        lookup_from_table(lambda window: (far[window.slices], far[window.slices]), grid, (5, 6), None, "x.lt", QUIET)


@pytest.mark.parametrize("window", [Window(0, 200, 0, 200), Window(0, 200, 40, 75), Window(20, 60, 0, 190)])
def test_a_map_that_lies_across_the_radar_image_is_read_in_parts(window: Window) -> None:
    """Turned by 45 degrees: radar pixels of a strip of the map fill a window that is many times as large."""
    row, col = np.mgrid[:200, :200]
    index = np.where((row // 9 + col // 7) % 5 == 0, -1, (row + col) * 401 + (col - row + 200))
    index[:, 180:] = -1
    lookup = Lookup(Grid(200, 200, 10.0, 45.0, 0.001, -0.001, wkt_from_epsg(4326)), (401, 401), index)
    image = np.random.default_rng(1).normal(size=(2, 401, 401)).astype(np.float32)
    read: list[Window] = []

    def part(wanted: Window) -> npt.NDArray[np.float32]:
        read.append(wanted)
        return image[:, wanted.slices[0], wanted.slices[1]]

    found = lookup.resample(part, window)
    flat = image.reshape(2, -1)[:, np.maximum(index, 0)]
    expected = np.where(index < 0, np.float32(np.nan), flat)[:, window.slices[0], window.slices[1]]
    np.testing.assert_array_equal(found, expected)
    pixels = sum(piece.shape[0] * piece.shape[1] for piece in read)
    assert len(read) > 1 or pixels <= 4 * window.shape[0] * window.shape[1]
    assert list(lookup.parts(Window(0, 200, 180, 200))) == []
