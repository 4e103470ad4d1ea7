# SPDX-License-Identifier: GPL-2.0-or-later
"""Headers that say too little or nonsense: what can be known of them is, and the rest is left out."""

from __future__ import annotations

import math
import pickletools
from datetime import date
from pathlib import Path

import h5py
import numpy as np
import pytest

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.orbit import Orbit
from insar_workbench.core.readers import gamma_headers, gmtsar_files, opera_header, snap_dim
from insar_workbench.core.readers.isce2_metadata import read_swath
from insar_workbench.core.readers.isce2_shelf import shelf_events
from insar_workbench.core.readers.rsc import read_rsc, rsc_number

FIRST, SECOND, THIRD = date(2019, 1, 5), date(2019, 1, 17), date(2019, 2, 10)

# --- SNAP ------------------------------------------------------------------------------------------------------

VECTOR = """<MDElem name="orbit_vector{number}"><MDATTR name="time">05-JAN-2019 18:3{number}:00.0</MDATTR>
<MDATTR name="x_pos">7000000</MDATTR><MDATTR name="y_pos">{number}</MDATTR><MDATTR name="z_pos">5</MDATTR>
<MDATTR name="x_vel">1</MDATTR><MDATTR name="y_vel">7500</MDATTR><MDATTR name="z_vel">0</MDATTR></MDElem>"""


def dim(folder: Path, metadata: str = "", baselines: str = "", **changes: str) -> snap_dim.Dim:
    """A product file of 4 x 5 pixels with some parts replaced."""
    parts = {
        "transform": "<IMAGE_TO_MODEL_TRANSFORM>0.1,0.0,0.0,-0.1,20.0,40.0<",
        "wkt": f"<WKT>{wkt_from_epsg(4326)}</WKT>",
        "rows": "<NROWS>4</NROWS>",
        **changes,
    }
    path = folder / "a.dim"
    path.write_text(
        f"{parts['transform']}{parts['wkt']}{parts['rows']}<NCOLS>5</NCOLS>{snap_dim.METADATA}{metadata}"
        f'<MDElem name="Baselines">{baselines}'
    )
    return snap_dim.Dim.read(path)


def test_snap_numbers_that_are_not_known(tmp_path: Path) -> None:
    found = dim(
        tmp_path,
        '<MDATTR name="range_looks">99999</MDATTR><MDATTR name="PRF">no</MDATTR>'
        '<MDATTR name="first_line_time">05-JAN-2019 18:30:00.5</MDATTR><MDATTR name="last_line_time">-</MDATTR>'
        '<MDATTR name="incidence_near">30</MDATTR>',
    )
    assert found.number("range_looks") is None and found.number("prf") is None and found.number("none") is None
    attributes = snap_dim.dim_attributes(found)
    assert set(attributes) == {"ANTENNA_SIDE"}, "half a time and half an angle say nothing"


def test_snap_baselines_in_either_direction_and_by_way_of_a_third_image(tmp_path: Path) -> None:
    found = dim(
        tmp_path,
        baselines='<MDElem name="Ref: 05Jan2019"><MDElem name="Secondary: 17Jan2019">'
        '<MDATTR name="Perp Baseline">12.5</MDATTR><MDElem name="Secondary: 10Feb2019">'
        '<MDATTR name="Perp Baseline">-40</MDATTR><MDElem name="Secondary: 22Feb2019">'
        '<MDATTR name="Perp Baseline">?</MDATTR>',
    )
    assert found.bperp((FIRST, SECOND)) == 12.5
    assert found.bperp((SECOND, FIRST)) == -12.5
    assert found.bperp((SECOND, THIRD)) == -52.5
    assert math.isnan(found.bperp((FIRST, date(2019, 2, 22))))


def test_snap_days_that_are_none() -> None:
    assert snap_dim.find_days("S1_05Jan2019_31Feb2019_12Foo2019_17-JAN-2019") == (FIRST, SECOND)


@pytest.mark.parametrize(
    ("vectors", "number"),
    [
        (VECTOR.format(number=1) + VECTOR.format(number=2), 2),
        (VECTOR.format(number=1), 0),
        ("", 0),
        (VECTOR.format(number=1) + VECTOR.format(number=2).replace("18:32", "noon"), 0),
        (VECTOR.format(number=1) + VECTOR.format(number=2).replace("7500", "fast"), 0),
        (VECTOR.format(number=1) + VECTOR.format(number=2).replace("05-JAN", "35-JAN"), 0),
    ],
)
def test_snap_state_vectors_are_two_whole_ones_or_none(tmp_path: Path, vectors: str, number: int) -> None:
    orbit = dim(tmp_path, vectors).orbit
    assert (0 if orbit is None else len(orbit.seconds)) == number


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"transform": "<IMAGE_TO_MODEL_TRANSFORM>0.1,0.0,0.0,x,20.0,40.0<"}, "transform '0.1,.*' in .* is damaged"),
        ({"transform": "<IMAGE_TO_MODEL_TRANSFORM>0.1,0.0<"}, "is damaged"),
        ({"transform": "<IMAGE_TO_MODEL_TRANSFORM>0.1,0.0,0.0,0.1,20.0,40.0<"}, "north-up"),
        ({"transform": "<IMAGE_TO_MODEL_TRANSFORM>0.1,0.2,0.0,-0.1,20.0,40.0<"}, "north-up"),
        ({"rows": ""}, "is not on a map; apply Terrain Correction"),
        ({"wkt": "<WKT>nowhere</WKT>"}, "The coordinate system of .* is not known"),
    ],
)
@pytest.mark.parametrize("exceptions", [False, True])
def test_snap_grids_that_are_none(tmp_path: Path, changes: dict[str, str], message: str, exceptions: bool) -> None:
    from osgeo import osr

    before = osr.GetUseExceptions()
    (osr.UseExceptions if exceptions else osr.DontUseExceptions)()
    try:
        with pytest.raises(FormatError, match=message):
            dim(tmp_path, **changes)
    finally:
        (osr.UseExceptions if before else osr.DontUseExceptions)()


# --- GMTSAR ----------------------------------------------------------------------------------------------------

PRM = {
    "near_range": "800000",
    "rng_samp_rate": "64e6",
    "num_rng_bins": "20000",
    "earth_radius": "6371000",
    "SC_height": "700000",
}


def test_gmtsar_middle_of_the_swath_on_a_sphere() -> None:
    distance, incidence = gmtsar_files.middle_geometry(PRM)
    assert distance == pytest.approx(800000 + 299792458 / 64e6 / 2 * 10000)
    # the triangle of Earth's centre, ground and sensor closes
    ground, sensor = 6371000.0, 7071000.0
    angle = math.pi - math.radians(incidence)
    assert sensor**2 == pytest.approx(ground**2 + distance**2 - 2 * ground * distance * math.cos(angle))


@pytest.mark.parametrize("lost", [*PRM])
def test_gmtsar_middle_of_a_swath_that_says_too_little(lost: str) -> None:
    assert gmtsar_files.middle_geometry({key: value for key, value in PRM.items() if key != lost}) is None


def test_gmtsar_range_that_does_not_reach_the_ground() -> None:
    assert gmtsar_files.middle_geometry({**PRM, "near_range": "1000"}) is None


def led(folder: Path, rows: int = 6, head: str = "6 2019 4 43000 100") -> Path:
    path = folder / "a.LED"
    lines = [f"2019 4 {43000 + 100 * i} {7e6 + i} 0 1 2 3 4" for i in range(rows)]
    path.write_text("\n".join([head, *lines]))
    return path


@pytest.mark.parametrize(
    ("middle", "kept"),
    [
        (None, [43000, 43100, 43200, 43300, 43400, 43500]),
        (43250.0, [43000, 43100, 43200, 43300, 43400, 43500]),
        (42400.0, [43000, 43100, 43200, 43300, 43400, 43500]),  # one vector is near: all are kept
        (42500.0, [43000, 43100]),
    ],
)
def test_gmtsar_state_vectors_around_the_scene(
    tmp_path: Path, middle: float | None, kept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gmtsar_files, "ORBIT_SECONDS", 600.5)
    day = None if middle is None else 2019004 + middle / 86400
    prm = {} if day is None else {"SC_clock_start": repr(day), "SC_clock_stop": repr(day)}
    orbit = gmtsar_files.read_orbit(led(tmp_path), prm)
    assert orbit.seconds.tolist() == kept
    assert orbit.positions[:, 0].tolist() == [7e6 + (second - 43000) / 100 for second in kept]


@pytest.mark.parametrize(
    ("rows", "head"), [(1, "1 2019 4 0 10"), (6, "6 2019"), (6, "6 2019 4 noon 10"), (6, "6 2019 4 0 0"), (0, "")]
)
def test_gmtsar_state_vectors_that_are_none(tmp_path: Path, rows: int, head: str) -> None:
    assert gmtsar_files.read_orbit(led(tmp_path, rows, head), {}) is None


def test_gmtsar_baselines_of_lines_that_are_whole(tmp_path: Path) -> None:
    path = tmp_path / "baseline_table.dat"
    path.write_text("a 2019004.5 1 2 30.5\nb 2019016.5 13\nc never 1 2 3\nd 2019040.5 37 2 far\n\n")
    assert gmtsar_files.read_baselines(path) == {FIRST: 30.5}


# --- GAMMA -----------------------------------------------------------------------------------------------------


def header(folder: Path, text: str, name: str = "a.par") -> gamma_headers.Header:
    (folder / name).write_text(text)
    return gamma_headers.Header.read(folder / name)


VECTORS = """number_of_state_vectors: 2
time_of_first_state_vector: 43000.0 s
state_vector_interval: 10.0 s
state_vector_position_1: 7000000.0 0.0 1.0 m m m
state_vector_velocity_1: 0.0 7500.0 0.0 m/s m/s m/s
state_vector_position_2: 7000000.0 75000.0 1.0 m m m
state_vector_velocity_2: 0.0 7500.0 0.0 m/s m/s m/s
"""


def test_gamma_state_vectors_are_all_there_or_none(tmp_path: Path) -> None:
    orbit = gamma_headers.orbit(header(tmp_path, VECTORS))
    assert orbit.seconds.tolist() == [43000.0, 43010.0] and orbit.positions[1, 1] == 75000.0
    for old, new in (
        ("vectors: 2", "vectors: 3"),
        ("vectors: 2", "vectors: 1"),
        ("velocity_2: 0.0", "velocity_2: fast"),
        ("interval: 10.0", "interval: 0.0"),
        ("position_1: 7000000.0 0.0 1.0 m m m", "position_1: 7000000.0"),
    ):
        assert gamma_headers.orbit(header(tmp_path, VECTORS.replace(old, new))) is None


IMAGE = """near_range_slc: 800000.0 m
far_range_slc: 850000.0 m
earth_radius_below_sensor: 6371000.0 m
sar_to_earth_center: 7071000.0 m
azimuth_angle: 90.0 degrees
"""


def test_gamma_baseline_needs_the_vector_and_the_swath(tmp_path: Path) -> None:
    vector = header(tmp_path, "initial_baseline(TCN): 0.0 100.0 0.0 m m m\n", "a.base")
    found = gamma_headers.bperp_from_vector(vector, header(tmp_path, IMAGE))
    assert 0.0 < found < 100.0
    left = gamma_headers.bperp_from_vector(vector, header(tmp_path, IMAGE.replace(" 90", " -90")))
    assert left == pytest.approx(-found)
    precise = header(tmp_path, "precision_baseline(TCN): 0 0 0\ninitial_baseline(TCN): 0.0 100.0 0.0\n", "b.base")
    assert gamma_headers.bperp_from_vector(precise, header(tmp_path, IMAGE)) == found
    assert gamma_headers.bperp_from_vector(header(tmp_path, "", "c.base"), header(tmp_path, IMAGE)) is None
    for line in IMAGE.splitlines()[:4]:
        assert gamma_headers.bperp_from_vector(vector, header(tmp_path, IMAGE.replace(line, ""))) is None
    too_near = IMAGE.replace("800000", "1000")
    assert gamma_headers.bperp_from_vector(vector, header(tmp_path, too_near)) is None


def test_gamma_mean_baseline_leaves_out_lines_that_are_none(tmp_path: Path) -> None:
    row = "{} 0 0 0 0 0 0 {} 0\n"
    (tmp_path / "b.txt").write_text(row.format(1, 20) + row.format(2, "-") + row.format("x", 9) + row.format(3, 30))
    assert gamma_headers.mean_bperp(tmp_path / "b.txt") == 25.0
    (tmp_path / "b.txt").write_text(row.format(1, "-"))
    assert gamma_headers.mean_bperp(tmp_path / "b.txt") is None


# --- ISCE2 -----------------------------------------------------------------------------------------------------


def swath(folder: Path, vectors: list[tuple[str, str, str]], start: str = "2019-01-05 12:00:10") -> Path:
    texts = [("sensing start", start), ("sensing stop", "2019-01-05 12:00:30")]
    for vector in vectors:
        texts += zip(("time", "position", "velocity"), vector)
    path = folder / "IW1.xml"
    path.write_text("".join(f'<property name="{name}"><value>{value}</value>' for name, value in texts))
    return path


BEFORE = ("2019-01-05 12:00:00", "[7000000, -100000, 0]", "[0, 7500, 1000]")
AFTER = ("2019-01-05T12:00:40", "[7000000, 200000, 40000]", "[0, 7500, 1000]")


def test_isce2_flight_of_the_middle(tmp_path: Path) -> None:
    found = read_swath(swath(tmp_path, [BEFORE, AFTER, BEFORE]))
    assert found.orbit.seconds.tolist() == [43200.0, 43240.0]
    assert float(found.attributes["CENTER_LINE_UTC"]) == 43220.0
    assert found.attributes["ORBIT_DIRECTION"] == "ASCENDING" and "AZIMUTH_PIXEL_SIZE" not in found.attributes
    assert float(found.attributes["HEADING"]) == pytest.approx(math.degrees(math.atan2(7500, 1000)), abs=0.5)


@pytest.mark.parametrize(
    "vectors",
    [
        [],
        [BEFORE],
        [BEFORE, ("noon", *AFTER[1:])],
        [BEFORE, (AFTER[0], "[7000000, 1]", AFTER[2])],
    ],
)
def test_isce2_without_two_state_vectors(tmp_path: Path, vectors: list[tuple[str, str, str]]) -> None:
    found = read_swath(swath(tmp_path, vectors))
    assert found.orbit is None and found.attributes == {"CENTER_LINE_UTC": "43220.0", "PLATFORM": "Sen"}


def test_isce2_orbit_of_another_time(tmp_path: Path) -> None:
    found = read_swath(swath(tmp_path, [BEFORE, (AFTER[0].replace(":40", ":05"), *AFTER[1:])]))
    assert len(found.orbit.seconds) == 2 and "HEADING" not in found.attributes
    assert read_swath(swath(tmp_path, [BEFORE, AFTER], start="some time")).attributes == {"PLATFORM": "Sen"}


def test_isce2_shelf_of_numbers_times_and_damage() -> None:
    """Instructions as the documentation of the format has them, written byte by byte."""

    def text(word: str) -> bytes:
        return b"X" + len(word).to_bytes(4, "little") + word.encode()

    def moment(month: int) -> bytes:
        return b"C\x0a" + (2019).to_bytes(2, "big") + bytes([month, 5, 12, 0, 10]) + (0).to_bytes(3, "big")

    data = b"\x80\x02" + text("looks") + b"K\x05" + text("below") + b"J" + (-7).to_bytes(4, "little", signed=True)
    data += text("start") + moment(1) + text("never") + moment(13) + text("rate") + b"K\x01K\x02."
    assert list(pickletools.genops(data))[-1][0].name == "STOP"
    events = shelf_events(data)
    assert events[:2] == [("looks", [5.0]), ("below", [-7.0])]
    assert events[2][0] == "start" and events[2][1].isoformat() == "2019-01-05T12:00:10"
    assert events[3:] == [("never", "rate"), ("rate", [1.0, 2.0])]
    assert shelf_events(data[:-1]) == [] and shelf_events(b"") == []


# --- OPERA and ROI_PAC -----------------------------------------------------------------------------------------


def test_opera_orbit_is_whole_or_none(tmp_path: Path) -> None:
    def written(name: str, **changes: object) -> Orbit | None:
        with h5py.File(tmp_path / name, "w") as file:
            group = file.create_group(opera_header.ORBIT)
            values = {"time": np.arange(3.0)}
            values |= {f"{what}_{axis}": np.full(3, 7.0) for what in ("position", "velocity") for axis in "xyz"}
            for key, value in {**values, **changes}.items():
                if value is not None:
                    group[key] = value
        return opera_header.read_orbit(tmp_path / name)

    assert written("a.nc").positions.shape == (3, 3)
    assert written("b.nc", position_y=None) is None
    assert written("c.nc", velocity_z=np.zeros(2)) is None
    one = {f"{what}_{axis}": np.ones(1) for what in ("position", "velocity") for axis in "xyz"}
    assert written("d.nc", time=np.zeros(1), **one) is None


def test_rsc_lines_and_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.rsc").write_text("# WIDTH 3\nWIDTH 5\nEMPTY\n% x 1\nPRF inf\nRATE no\n")
    values = read_rsc(tmp_path / "a.rsc")
    assert values == {"WIDTH": "5", "PRF": "inf", "RATE": "no"}
    assert rsc_number(values, "NONE", "RATE", "PRF", "WIDTH") == 5.0
    assert rsc_number(values, "PRF") is None
