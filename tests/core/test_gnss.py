# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of GNSS stations, and a displacement series against them."""

import zipfile
from datetime import date, timedelta

import h5py
import numpy as np
import pytest
from load_fixtures import Recorder
from seen_motion import ASCENDING, angle_layers, series_track, unit_vector, velocity_track
from stacks import small_grid

from insar_workbench.core.coordinates import transform_point, wkt_from_epsg
from insar_workbench.core.decomposition.tracks import Track
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.gnss.gnss import read_file, read_stations
from insar_workbench.core.gnss.gnss_comparison import anchor_velocity, compare_with_gnss
from insar_workbench.core.gnss.gnss_options import ComparisonOptions
from insar_workbench.core.gnss.gnss_plots import plot_comparison
from insar_workbench.core.grid import Grid
from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress

GRID = small_grid(40, 40)
START = date(2019, 3, 1)
DATES = tuple(START + timedelta(days=12 * i) for i in range(20))
HEAD = (
    "site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) sig_e(m) "
    "sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu _latitude(deg) _longitude(deg) __height(m)"
)
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
SIGMAS = (0.001, 0.0008, 0.003)
CORRELATIONS = (0.1, -0.2, 0.3)


def tenv3(path, name, days, position, lonlat, head=True, place=True):
    """Whole metres and fractions as in the files; a whole metre may change while the sum goes on."""
    lines = [HEAD] if head else []
    for day, (e, n, u) in zip(days, position):
        parts = []
        for value in (e + 1234.9, n + 2154321.2, u + 1100.4):
            whole = int(np.floor(value))
            parts += [f"{whole:d}", f"{value - whole:.6f}"]
        stamp = f"{day.year % 100:02d}{MONTHS[day.month - 1]}{day.day:02d}"
        julian = (day - date(1858, 11, 17)).days
        words = [name, stamp, f"{day.year + (day.timetuple().tm_yday - 1) / 365.25:.4f}", str(julian), "2000", "3"]
        words += ["-99.2", *parts, "0.0083", *(f"{s:.6f}" for s in (*SIGMAS, *CORRELATIONS))]
        words += [f"{lonlat[1]:.10f}", f"{lonlat[0]:.10f}", "1100.4"] if place else []
        lines.append("  ".join(words))
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def daily(first=START, count=245):
    return tuple(first + timedelta(days=i) for i in range(count))


def straight(days, rate):
    years = np.array([(day - START).days / 365.25 for day in days])
    return years[:, None] * np.array(rate)


# --- files --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("head", [True, False])
def test_tenv3(tmp_path, head):
    days = daily()
    path = tenv3(tmp_path / "ABCD.tenv3", "ABCD", days, straight(days, (0.5, -0.3, 0.2)), (-99.19, 19.44), head)
    (station,) = read_file(path)
    assert station.name == "ABCD" and station.dates == days
    assert (station.longitude, station.latitude) == pytest.approx((-99.19, 19.44))
    moved = station.position - station.position[0]
    np.testing.assert_allclose(moved, straight(days, (0.5, -0.3, 0.2)), atol=2e-6)
    sight = unit_vector(38.0, 102.0)
    values, std = station.along(sight)
    np.testing.assert_allclose(values, moved @ sight, atol=1e-9)
    matrix = np.diag(np.square(SIGMAS))
    for (i, j), c in zip(((0, 1), (0, 2), (1, 2)), CORRELATIONS):
        matrix[i, j] = matrix[j, i] = c * SIGMAS[i] * SIGMAS[j]
    assert std[7] == pytest.approx(np.sqrt(sight @ matrix @ sight))


def test_dates_of_the_last_century_and_east_of_180(tmp_path):
    days = tuple(date(1999, 12, 30) + timedelta(days=i) for i in range(5))
    (station,) = read_file(tenv3(tmp_path / "a.tenv3", "OLDE", days, np.zeros((5, 3)), (-204.5, 10.0)))
    assert station.dates == days
    assert station.longitude == pytest.approx(155.5)


def test_old_files_without_places_find_themselves(tmp_path, shared_data):
    """Against the latitudes and longitudes that newer files have."""
    with zipfile.ZipFile(shared_data / "gnss_hawaii" / "unr.zip") as archive:
        for name in ("AHUP", "HLNA", "CNPK"):
            path = tmp_path / f"{name}.tenv3"
            path.write_bytes(archive.read(f"tests/data/unr/{name}.tenv3"))
            (known,) = read_file(path)
            lines = [" ".join(line.split()[:20]) for line in path.read_text(encoding="ascii").splitlines()]
            path.write_text("\n".join(lines), encoding="ascii")
            (found,) = read_file(path)
            assert found.latitude == pytest.approx(known.latitude, abs=5e-4)
            assert found.longitude == pytest.approx(known.longitude, abs=5e-4)


def test_two_antennas_of_one_name(tmp_path, shared_data):
    """HLNA in July 2013 alternates between two receivers 17 m apart."""
    with zipfile.ZipFile(shared_data / "gnss_hawaii" / "unr.zip") as archive:
        (tmp_path / "HLNA.tenv3").write_bytes(archive.read("tests/data/unr/HLNA.tenv3"))
    (station,) = read_file(tmp_path / "HLNA.tenv3")
    kept, apart = station.between(date(2013, 1, 1), date(2013, 12, 31))
    assert apart > 10
    assert np.ptp(kept.position, axis=0).max() < 0.2
    assert station.between(date(2016, 1, 1), date(2016, 12, 31))[1] == 0


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_table(tmp_path, delimiter):
    rows = ["Station,Date,Lat,Lon,East (mm),north_mm,Up [mm],sig_e (mm),sig_n (mm),sig_u (mm)"]
    rows += [f"A,2020-01-{day:02d},19.4,-99.1,{day},{2 * day},{-day},1,2,3" for day in (3, 1, 2)]
    rows += ["B,20200101,19.5,260.9,1,2,3,,,", "B,20200102,19.5,260.9,,2,3,,,"]
    path = tmp_path / "stations.csv"
    path.write_text("\n".join(rows).replace(",", delimiter), encoding="utf-8-sig")
    first, second = read_stations([path])
    assert first.dates == tuple(date(2020, 1, day) for day in (1, 2, 3))
    np.testing.assert_allclose(first.position[2], [0.003, 0.006, -0.003])
    np.testing.assert_allclose(first.std[0], [0.001, 0.002, 0.003])
    assert len(second.dates) == 1 and second.longitude == pytest.approx(-99.1)
    assert np.isnan(second.std).all()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        ("a,b\n1,2\n", "no column station, date, latitude, longitude, east, north, up"),
        ("station,date,lat,lon,e,n,u\nA,yesterday,1,2,3,4,5\n", "cannot be read: 'A,yesterday"),
        (HEAD + "\nABCD 20JAN01 2020.0 58849 2086\n", "none of tenv3"),
        (HEAD + "\n", "holds no positions"),
    ],
)
def test_damaged_files(tmp_path, text, message):
    path = tmp_path / "x.tenv3"
    path.write_text(text, encoding="ascii")
    with pytest.raises(FormatError, match=message):
        read_file(path)


def test_stations_come_once(tmp_path):
    days = daily(count=3)
    paths = [tenv3(tmp_path / f"{i}.tenv3", "ABCD", days, np.zeros((3, 3)), (-99.1, 19.4)) for i in (1, 2)]
    with pytest.raises(FormatError, match="another file too"):
        read_stations(paths)
    with pytest.raises(FormatError, match="cannot be read"):
        read_stations([tmp_path / "none.tenv3"])
    with pytest.raises(ParameterError, match="No GNSS station"):
        read_stations([])


# --- comparison ---------------------------------------------------------------------------------------------------

PLACES = {"ONE1": (5, 6), "TWO2": (20, 30), "THR3": (33, 12)}


def field(lon, lat):
    return 0.2 * (lon + 99.18), -0.1 * (lat - 19.42), 0.3 * (lon + 99.17) - 0.05


def growth(day):
    return (day - START).days / 365.25


def lonlat(row, col):
    return transform_point(*GRID.centre(row, col), GRID.crs_wkt, wkt_from_epsg(4326))


@pytest.fixture
def track(tmp_path):
    found = series_track(tmp_path / "insar", GRID, ASCENDING, field, DATES, growth, offset=0.004)
    with h5py.File(found.data, "r+") as file:  # relative to a pixel near TWO2
        file["timeseries"][...] = file["timeseries"][:] - file["timeseries"][:, 21:22, 29:30]
        file.attrs["REF_Y"], file.attrs["REF_X"] = "21", "29"
    return found


@pytest.fixture
def stations(tmp_path):
    """The true motion, and that of a plate, which all stations share."""
    plate, days = np.array([-0.05, 0.02, 0.0]), daily(START - timedelta(days=5))
    return [
        tenv3(
            tmp_path / f"{name}.tenv3",
            name,
            days,
            straight(days, np.array([float(part) for part in field(*lonlat(*place))]) + plate),
            lonlat(*place),
        )
        for name, place in PLACES.items()
    ]


def test_rates_agree_where_both_see_the_same(track, stations, tmp_path):
    comparison = compare_with_gnss(track, stations, ComparisonOptions(radius=0.0, days=1), NullProgress())
    assert comparison.reference == "TWO2"  # the nearest to the reference pixel
    assert len(comparison.stations) == 3
    incidence, azimuth = angle_layers(GRID, ASCENDING)
    for station in comparison.stations:
        rates = {}
        for name in (station.name, "TWO2"):
            row, col = PLACES[name]
            sight = unit_vector(incidence[row, col], azimuth[row, col])
            plate = np.array([-0.05, 0.02, 0.0])
            rates[name] = sight @ (np.array([float(p) for p in field(*lonlat(row, col))]) + plate)
        assert station.gnss_rate == pytest.approx(rates[station.name] - rates["TWO2"], abs=3e-5)
        assert station.insar_rate == pytest.approx(station.gnss_rate, abs=3e-4)
        assert station.rms < 2e-4 and station.pixels == 1 and len(station.dates) == 20
        assert station.is_reference == (station.name == "TWO2")
    assert comparison.rms < 2e-4 and abs(comparison.mean_difference) < 3e-4
    plot_comparison(comparison, tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes()[:4] == b"\x89PNG"


def test_noise_has_the_size_it_has(track, stations, tmp_path):
    """RMS and rates by numpy alone, with noise in the series and days missing in a station."""
    rng = np.random.default_rng(1)
    noise = rng.normal(0, 0.004, len(DATES))
    row, col = PLACES["ONE1"]
    with h5py.File(track.data, "r+") as file:
        file["timeseries"][:, row, col] = file["timeseries"][:, row, col] + noise
        file["timeseries"][4, row, col] = np.nan
    lines = stations[0].read_text(encoding="ascii").splitlines()
    gone = f"{MONTHS[DATES[7].month - 1]}{DATES[7].day:02d}"
    kept = [line for line in lines if gone not in line]
    assert len(kept) == len(lines) - 1
    stations[0].write_text("\n".join(kept), encoding="ascii")
    options = ComparisonOptions("two2", radius=0.0, days=0)
    found = next(s for s in compare_with_gnss(track, stations, options, NullProgress()).stations if s.name == "ONE1")
    index = [i for i in range(20) if i not in (4, 7)]
    assert found.dates == tuple(DATES[i] for i in index)
    with h5py.File(track.data) as file:
        cube = file["timeseries"][:].astype(float)
    insar = cube[index, row, col] - cube[index, 20, 30]
    slope = np.polyfit([growth(DATES[i]) for i in index], insar, 1)[0]
    assert found.insar_rate == pytest.approx(slope, rel=2e-3)
    difference = found.insar - found.gnss
    assert found.rms == pytest.approx(np.sqrt(np.mean(difference**2)))
    assert found.rms == pytest.approx(np.std(noise[index]), rel=0.05)
    assert found.insar_rate_std == pytest.approx(np.std(noise[index]) / np.sqrt(18) / 0.18, rel=0.25)
    assert found.gnss_std[0] == pytest.approx(0.0032, abs=0.0008)


def test_mean_of_pixels_around_a_station(track, stations):
    row, col = PLACES["THR3"]
    with h5py.File(track.data, "r+") as file:
        file["timeseries"][:, row, col] = np.nan
        file["timeseries"][5:, row, col + 1] = np.nan  # one that stops must not pull the mean
    options = ComparisonOptions("TWO2", radius=160.0)
    found = {s.name: s for s in compare_with_gnss(track, stations, options, NullProgress()).stations}
    assert found["ONE1"].pixels == 9 and found["THR3"].pixels == 7
    assert found["THR3"].rms < 3e-4 and len(found["THR3"].dates) == 20


def test_without_a_reference_the_plate_shows(track, stations):
    comparison = compare_with_gnss(track, stations, ComparisonOptions("none", radius=0.0), NullProgress())
    assert comparison.reference == ""
    assert not any(station.is_reference for station in comparison.stations)
    incidence, azimuth = angle_layers(GRID, ASCENDING)
    there = np.array([-0.05, 0.02, 0.0]) + np.array([float(part) for part in field(*lonlat(21, 29))])
    expected = -unit_vector(incidence[21, 29], azimuth[21, 29]) @ there
    assert comparison.mean_difference == pytest.approx(expected, abs=1e-3) and abs(expected) > 0.01


def test_anchored_velocity(track, stations, tmp_path):
    """The mean difference to all stations is zero; no pixel is the reference any more."""
    velocity = velocity_track(
        tmp_path / "v", GRID, ASCENDING, field, change=lambda v: v + 0.02, REF_Y="3", REF_X="3", REF_DATE="20190301"
    ).data
    options = ComparisonOptions("THR3", radius=0.0)
    comparison = compare_with_gnss(track, stations, options, NullProgress())
    offset = anchor_velocity(velocity, tmp_path / "anchored.h5", comparison, options, NullProgress())
    product = read_product(tmp_path / "anchored.h5")
    before = read_product(velocity)
    np.testing.assert_allclose(product.layers["velocity"], before.layers["velocity"] + offset, atol=1e-7)
    np.testing.assert_array_equal(product.layers["velocityStd"], before.layers["velocityStd"])
    rest = [station.gnss_rate - product.layers["velocity"][PLACES[station.name]] for station in comparison.stations]
    assert np.mean(rest) == pytest.approx(0, abs=1e-7) and np.abs(rest).max() < 1e-3
    assert product.metadata.reference is None and product.metadata.reference_date == START
    with pytest.raises(ParameterError, match="cannot be written over"):
        anchor_velocity(velocity, velocity, comparison, options, NullProgress())


def test_stations_that_are_left_out_say_why(track, stations, tmp_path):
    """One outside, one of another time, one without pixels, one with few common dates, one with another antenna."""
    days, progress = daily(START - timedelta(days=5)), Recorder()

    def another(name, place, days=days, shift=0.0):
        position = straight(days, (0, 0, 0))
        position[: len(days) // 5, 0] += shift
        return tenv3(tmp_path / f"{name}.tenv3", name, days, position, place)

    with h5py.File(track.data, "r+") as file:
        file["timeseries"][:, 3:6, 3:6] = np.nan
    others = [
        another("FAR1", (-98.0, 19.4)),
        another("OLD1", lonlat(10, 10), daily(date(2009, 1, 1))),
        another("GAP1", lonlat(4, 4)),
        another("FEW1", lonlat(12, 12), daily(count=20)),
        another("ANT1", lonlat(14, 14), shift=17.0),
    ]
    found = compare_with_gnss(track, [*stations, *others], ComparisonOptions(radius=0.0, days=0), progress)
    assert [station.name for station in found.stations] == ["ANT1", "ONE1", "THR3", "TWO2"]
    for words in (
        "FAR1 left out: outside the area",
        "OLD1 left out: no positions in the time of the series",
        "GAP1 left out: no data at its pixels",
        "FEW1 left out: 2 common dates",
    ):
        assert words in progress.infos
    # a fifth of its 245 days, less the five before the series
    assert progress.warnings == ["44 days of ANT1 lie more than 5 m from the others (another antenna): left out."]


def test_a_station_with_few_dates_in_common_with_the_reference(track, stations, tmp_path):
    progress = Recorder()
    row, col = PLACES["ONE1"]
    with h5py.File(track.data, "r+") as file:
        file["timeseries"][:12, row, col] = np.nan
    lines = stations[1].read_text(encoding="ascii").splitlines()
    stations[1].write_text("\n".join(lines[:160]), encoding="ascii")  # TWO2 ends in August
    options = ComparisonOptions("TWO2", radius=0.0, days=0)
    found = compare_with_gnss(track, stations, options, progress)
    assert [station.name for station in found.stations] == ["THR3", "TWO2"]
    assert progress.warnings == ["ONE1 has too few dates in common with the reference station: left out."]
    plot_comparison(found, tmp_path / "plot.png")  # with a place that no station fills
    assert (tmp_path / "plot.png").stat().st_size > 10_000


def test_a_velocity_without_data_at_the_stations(track, stations, tmp_path):
    options = ComparisonOptions("THR3", radius=0.0)
    comparison = compare_with_gnss(track, stations, options, NullProgress())
    nothing = velocity_track(tmp_path / "v", GRID, ASCENDING, field, change=lambda v: np.full_like(v, np.nan)).data
    elsewhere = Grid(5, 5, GRID.x0 + 50_000, GRID.y0, 100.0, -100.0, GRID.crs_wkt)
    outside = velocity_track(tmp_path / "w", elsewhere, ASCENDING, field).data
    for path in (nothing, outside):
        with pytest.raises(ParameterError, match=r"velocity\.h5 has no data at any station"):
            anchor_velocity(path, tmp_path / "anchored.h5", comparison, options, NullProgress())
    assert not (tmp_path / "anchored.h5").exists()


def test_refusals(track, stations, tmp_path):
    class Stop(NullProgress):
        def check(self):
            raise Canceled

    options = ComparisonOptions()
    with pytest.raises(ParameterError, match="choose one of ONE1, THR3, TWO2, or 'none'"):
        compare_with_gnss(track, stations, ComparisonOptions("HOME"), NullProgress())
    far = tenv3(tmp_path / "far.tenv3", "FARR", daily(), straight(daily(), (0, 0, 0)), (-98.0, 19.4))
    with pytest.raises(ParameterError, match="No station has data in the area"):
        compare_with_gnss(track, [far], options, NullProgress())
    comparison = compare_with_gnss(track, [*stations, far], options, NullProgress())
    assert [station.name for station in comparison.stations] == ["ONE1", "THR3", "TWO2"]
    with pytest.raises(ParameterError, match="Only the reference station"):
        compare_with_gnss(track, stations[:1], options, NullProgress())
    with pytest.raises(Canceled):
        compare_with_gnss(track, stations, options, Stop())
    with pytest.raises(FormatError, match="not a displacement time series"):
        compare_with_gnss(Track(track.geometry_file, track.geometry_file), stations, options, NullProgress())
    with pytest.raises(ParameterError):
        ComparisonOptions(radius=-1.0)


def test_kilauea(shared_data, tmp_path):
    """Real stations and a real series of six dates, which move together: summer 2016, relative to one station."""
    folder = shared_data / "gnss_hawaii"
    outputs = SeriesOutputs(tmp_path / "timeseries.h5", tmp_path / "geometryGeo.h5")
    load_series(folder / "hawaii", outputs, SeriesOptions(), NullProgress())
    with zipfile.ZipFile(folder / "unr.zip") as archive:
        names = [name for name in archive.namelist() if name.endswith(".tenv3")]
        paths = [tmp_path / name.rpartition("/")[2] for name in names]
        for name, path in zip(names, paths):
            path.write_bytes(archive.read(name))
    track = Track(outputs.timeseries, outputs.geometry)
    comparison = compare_with_gnss(track, paths, ComparisonOptions(), NullProgress())
    assert [s.name for s in comparison.stations] == "AHUP CNPK CRIM HLNA KOSM MANE OUTL".split()
    assert comparison.rms < 0.015
    rates = np.array([(s.gnss_rate, s.insar_rate) for s in comparison.stations if not s.is_reference])
    assert np.corrcoef(rates.T)[0, 1] > 0.5
    # one station by hand: pixel, line of sight and position read plainly
    options = ComparisonOptions("AHUP", radius=0.0, days=0)
    comparison = compare_with_gnss(track, paths, options, NullProgress())
    found = next(s for s in comparison.stations if s.name == "CNPK")
    one, two = (by_hand(folder / "hawaii", tmp_path / f"{name}.tenv3") for name in ("CNPK", "AHUP"))
    moved = one[0] - two[0], one[1] - two[1]
    assert found.gnss[-1] - found.gnss[0] == pytest.approx(moved[0], abs=2e-5)
    assert found.insar[-1] - found.insar[0] == pytest.approx(moved[1], abs=1e-6)


def by_hand(folder, tenv3_path):
    """Displacement from 2016-07-11 to 2016-09-21 of a station and of its pixel."""
    words = [line.split() for line in tenv3_path.read_text(encoding="ascii").splitlines()]
    days = {w[1]: w for w in words}
    first, last = days["16JUL11"], days["16SEP21"]
    change = [sum(float(last[i + k]) - float(first[i + k]) for k in (0, 1)) for i in (7, 9, 11)]
    lat, lon = float(last[20]), float(last[21])
    image = read_raster(folder / "displacement_20160711_20160921.tif")
    row, col = image.grid.pixel(*transform_point(lon, lat, wkt_from_epsg(4326), image.grid.crs_wkt))
    bands = [read_raster(folder / "hawaii_los_enu.tif", band) for band in (1, 2, 3)]
    x, y = transform_point(lon, lat, wkt_from_epsg(4326), bands[0].grid.crs_wkt)
    place = bands[0].grid.pixel(x, y)
    sight = [band.array[place] for band in bands]
    return float(np.dot(sight, change)), float(image.array[row, col])
