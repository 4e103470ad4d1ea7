# SPDX-License-Identifier: GPL-2.0-or-later
"""One line of sight to a known direction, slopes of known hills, and what radar sees of them."""

from datetime import date

import numpy as np
import pytest
from seen_motion import ASCENDING, DESCENDING, angle_layers, series_track, unit_vector, velocity_track
from stacks import small_grid

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.decomposition.options import ProjectionOptions
from insar_workbench.core.decomposition.projection import project_line_of_sight
from insar_workbench.core.decomposition.terrain import (
    FORESHORTENED,
    GOOD,
    LAYOVER,
    SHADOW,
    UNKNOWN,
    aspect,
    downslope,
    gradient,
    r_index,
    slope,
    visibility,
)
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.grid import Grid
from insar_workbench.core.line_of_sight import along, horizontal_vector, sight_vector
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

GRID = small_grid(14, 18)
UP, DOWN = (lambda lon, lat: (0 * lon, 0 * lon, 0.03 + 0 * lat)), None


def hill(grid, east, north):
    """Heights of a plane that rises so much a metre toward east and north, on the ground."""
    x, y = np.meshgrid(grid.x - grid.x0, grid.y - grid.y0)
    if grid.dx < 1:  # degrees: series of the meridian radius and of the parallel at latitude 19.5 (WGS 84)
        x, y = x * 104_970.0, y * 110_690.0
    return 2000.0 + east * x + north * y


@pytest.mark.parametrize("epsg", [32614, 4326])
@pytest.mark.parametrize("smoothing", [0.0, 1.5])
def test_slope_and_aspect_of_a_plane(epsg, smoothing):
    grid = small_grid(14, 18, epsg)
    rise = gradient(hill(grid, 0.3, -0.4), grid, smoothing)
    assert np.abs(rise[0] - 0.3).max() < 1e-3 and np.abs(rise[1] + 0.4).max() < 1e-3
    assert np.abs(slope(rise) - np.rad2deg(np.arctan(0.5))).max() < 0.05
    # it falls toward the north-west: 37 degrees west of north
    assert np.abs(aspect(rise) - (360 - np.rad2deg(np.arctan2(0.3, 0.4)))).max() < 0.1
    vector = downslope(rise)[:, 5, 5]
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-6)
    assert vector[2] == pytest.approx(-np.sin(np.arctan(0.5)), abs=1e-3)
    assert vector[0] < 0 < vector[1]


def test_flat_ground_and_missing_heights_have_no_direction():
    height = hill(GRID, 0.05, 0.0)
    height[5, 5] = np.nan
    rise = gradient(height, GRID)
    assert np.isnan(rise[0, 5, 4:7]).sum() == 2 + 1 - (0 if np.isnan(rise[0, 5, 5]) else 1)
    assert np.isnan(downslope(rise, 5.0)).all()
    assert np.isfinite(downslope(rise, 2.0)[:, 0, 0]).all()


def test_line_of_sight_by_the_definition_of_its_angles():
    for angles in (ASCENDING, DESCENDING, (23.0, 0.0), (60.0, 179.0)):
        found = sight_vector(np.array(angles[0]), np.array(angles[1]))
        np.testing.assert_allclose(found, unit_vector(*angles), atol=1e-6)
    # an ascending, right-looking radar stands in the west: motion west comes nearer
    assert along(horizontal_vector(270.0), sight_vector(*map(np.array, ASCENDING))) > 0.5


def seen(slope_degrees, facing, incidence=40.0, azimuth=90.0):
    """R-index and class of one slope; the radar stands in the west by default (azimuth 90 anti-clockwise)."""
    steep = np.tan(np.deg2rad(slope_degrees))
    rise = np.array([-steep * np.sin(np.deg2rad(facing)), -steep * np.cos(np.deg2rad(facing))], np.float32)
    rise = rise.reshape(2, 1, 1)
    sight = sight_vector(np.full((1, 1), incidence), np.full((1, 1), azimuth))
    return r_index(rise, sight)[0, 0], visibility(rise, sight)[0, 0]


@pytest.mark.parametrize(
    ("steep", "facing", "kind", "angle"),
    [
        (0, 0, GOOD, 40.0),
        (15, 270, GOOD, 25.0),
        (30, 270, FORESHORTENED, 10.0),
        (45, 270, LAYOVER, -5.0),
        (30, 90, GOOD, 70.0),
        (55, 90, SHADOW, 95.0),
        (45, 0, GOOD, 40.0),
    ],
)
def test_visibility_by_cases(steep, facing, kind, angle):
    """Slopes toward the radar shorten; slopes away fall into shadow; slopes across look like flat ground."""
    index, found = seen(steep, facing)
    assert found == kind
    assert index == pytest.approx(np.sin(np.deg2rad(angle)), abs=1e-5)


def test_visibility_of_a_slope_as_a_length_in_the_image():
    """Independent: ranges of two points of the slope in the plane of incidence, over their distance."""
    for steep, facing in ((12, 230), (20, 300), (25, 40)):
        index, _ = seen(steep, facing, 35.0, 102.0)
        sight = unit_vector(35.0, 102.0)
        flat = np.array([*-sight[:2], 0.0]) / np.hypot(*sight[:2])  # one metre away from the radar on the map
        fall = np.tan(np.deg2rad(steep)) * np.array([np.sin(np.deg2rad(facing)), np.cos(np.deg2rad(facing))])
        step = flat + np.array([0, 0, -(fall @ flat[:2])])
        assert index == pytest.approx(-(step @ sight) / np.linalg.norm(step), abs=1e-5)


def test_vertical(tmp_path):
    track = velocity_track(tmp_path / "a", GRID, ASCENDING, UP, std=0.002)
    report = project_line_of_sight(
        track, tmp_path / "v.h5", tmp_path / "s.h5", ProjectionOptions("vertical"), NullProgress()
    )
    product = read_product(tmp_path / "v.h5")
    assert np.abs(product.layers["velocity"] - 0.03).max() < 1e-7
    incidence, _ = angle_layers(GRID, ASCENDING)
    np.testing.assert_allclose(product.layers["velocityStd"], 0.002 / np.cos(np.deg2rad(incidence)), rtol=1e-5)
    seen_layers = read_product(tmp_path / "s.h5").layers
    np.testing.assert_allclose(seen_layers["sensitivity"], np.cos(np.deg2rad(incidence)), rtol=1e-5)
    assert set(seen_layers) == {"sensitivity"} and not report.has_terrain
    assert product.metadata.attributes["ORBIT_DIRECTION"] == "ASCENDING"


def test_downslope_with_heights_on_another_grid(tmp_path):
    """Motion down a plane comes back; the elevation model has other pixels in another coordinate system."""
    degrees = Grid(80, 90, -99.195, 19.455, 0.0004, -0.0004, wkt_from_epsg(4326))
    height = hill(degrees, -0.3, 0.1)
    steep = np.hypot(0.3, 0.1)
    direction = np.array([0.3, -0.1, -(steep**2)]) / steep / np.hypot(1, steep)

    def motion(lon, lat):
        return tuple(0.04 * part + 0 * lon for part in direction)

    from insar_workbench.core.files.raster import write_geotiff

    write_geotiff(tmp_path / "dem.tif", degrees, height.astype(np.float32))
    track = velocity_track(tmp_path / "d", GRID, DESCENDING, motion)
    options = ProjectionOptions("downslope", dem=tmp_path / "dem.tif")
    report = project_line_of_sight(track, tmp_path / "v.h5", tmp_path / "s.h5", options, NullProgress())
    found = read_product(tmp_path / "v.h5").layers["velocity"]
    inside = found[1:-1, 1:-1]
    assert np.isfinite(inside).all() and np.abs(inside - 0.04).max() < 5e-4
    layers = read_product(tmp_path / "s.h5").layers
    assert report.has_terrain and set(layers) == {"sensitivity", "rIndex", "visibility", "slope", "aspect"}
    assert layers["visibility"].dtype == np.uint8
    assert set(np.unique(layers["visibility"])) <= {GOOD, FORESHORTENED, UNKNOWN}


def test_slopes_that_are_not_seen_are_left_out(tmp_path):
    """Half of the scene falls along the line of sight, half across it."""
    x, y = np.meshgrid(GRID.x - GRID.x0, GRID.y - GRID.y0)
    height = np.where(x < 900, 500.0 - 0.4 * x, 140.0) + np.where(x < 900, 0.0, 0.4 * y)
    track = velocity_track(tmp_path / "a", GRID, ASCENDING, UP, height=height)
    options = ProjectionOptions("downslope", min_sensitivity=0.5, smoothing=0.0)
    project_line_of_sight(track, tmp_path / "v.h5", None, options, NullProgress())
    found = read_product(tmp_path / "v.h5").layers["velocity"]
    assert np.isfinite(found[:, 1:7]).all() and np.isnan(found[:, 11:]).all()


def test_a_series_along_a_direction(tmp_path):
    dates = (date(2020, 1, 1), date(2020, 7, 1), date(2021, 1, 1))

    def motion(lon, lat):
        angle = np.deg2rad(250.0)
        return 0.02 * np.sin(angle) + 0 * lon, 0.02 * np.cos(angle) + 0 * lon, 0 * lat

    track = series_track(tmp_path / "a", GRID, ASCENDING, motion, dates, lambda day: (day - dates[0]).days / 365.25)
    options = ProjectionOptions("azimuth", bearing=250.0)
    report = project_line_of_sight(track, tmp_path / "t.h5", None, options, NullProgress())
    series = DisplacementSeries.open(tmp_path / "t.h5")
    years = np.array([(day - dates[0]).days / 365.25 for day in dates])
    assert np.abs(series.read() - 0.02 * years[:, None, None]).max() < 1e-7
    assert report.dates == 3 and series.dates == dates


def test_refusals_and_cancel(tmp_path):
    class Stop(NullProgress):
        def check(self):
            raise Canceled

    track = velocity_track(tmp_path / "a", GRID, ASCENDING, UP)
    output = tmp_path / "v.h5"
    with pytest.raises(ParameterError, match="has no heights; give an elevation model"):
        project_line_of_sight(track, output, None, ProjectionOptions("downslope"), NullProgress())
    across = ProjectionOptions("azimuth", bearing=-12.0)
    with pytest.raises(ParameterError, match="Nowhere in"):
        project_line_of_sight(track, output, None, across, NullProgress())
    with pytest.raises(ParameterError, match="is read and cannot be written over"):
        project_line_of_sight(track, track.data, None, ProjectionOptions("vertical"), NullProgress())
    with pytest.raises(Canceled):
        project_line_of_sight(track, output, None, ProjectionOptions("vertical"), Stop())
    for wrong in ({"direction": "up"}, {"min_sensitivity": 0.0}, {"least_slope": 90.0}):
        with pytest.raises(ParameterError):
            ProjectionOptions(**wrong)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
