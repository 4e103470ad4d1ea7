# SPDX-License-Identifier: GPL-2.0-or-later
"""Series in the fields of point layers: which fields, which dates, NULL, texts, units, several points."""

from datetime import date

import numpy as np
import pytest

from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.history.history_fit import fit_history
from insar_workbench.core.history.vector_series import (
    feature_history,
    feature_velocity,
    features_history,
    number,
    recognise,
    require,
)
from insar_workbench.core.time_functions.time_functions import TimeFunctions

EGMS = [
    "pid", "mp_type", "latitude", "longitude", "easting", "northing", "height", "height_wgs84", "line", "pixel",
    "rmse", "temporal_coherence", "amplitude_dispersion", "incidence_angle", "track_angle", "los_east", "los_north",
    "los_up", "mean_velocity", "mean_velocity_std", "acceleration", "acceleration_std", "seasonality",
    "seasonality_std", "20160103", "20160115", "20160127",
]  # fmt: skip
MINTPY = ["CODE", "HEIGHT", "H_STDEV", "VEL", "V_STDEV", "COHERENCE", "EFF_AREA", "D20141213", "D20150106"]
SARVEY = ["fid", "velocity", "demerr", "coherence", "D20190101", "D20190113", "D20190125"]


class Null:
    """As QGIS's NULL: an object that is no number."""


def test_egms():
    layout = recognise(EGMS)
    assert layout.product == "EGMS" and layout.unit == "mm"
    assert layout.dates == (date(2016, 1, 3), date(2016, 1, 15), date(2016, 1, 27))
    assert (layout.velocity, layout.velocity_std) == ("mean_velocity", "mean_velocity_std")
    assert (layout.coherence, layout.height) == ("temporal_coherence", "height")


def test_mintpy_and_sarvey():
    layout = recognise(MINTPY)
    assert layout.product == "MintPy" and layout.fields == ("D20141213", "D20150106")
    assert (layout.velocity, layout.velocity_std) == ("VEL", "V_STDEV")
    assert (layout.coherence, layout.height) == ("COHERENCE", "HEIGHT")
    layout = recognise(SARVEY)
    assert layout.product == "SARvey" and len(layout.dates) == 3 and layout.velocity == "velocity"
    assert layout.velocity_std == ""


@pytest.mark.parametrize(
    "form", ["20200131", "D20200131", "d20200131", "D_20200131", "D2020-01-31", "2020-01-31", "2020_01_31",
             "date_20200131", "20200131T101500", "ts.20200131"],
)  # fmt: skip
def test_forms_of_a_date(form):
    other = form.replace("0131", "0212").replace("01-31", "02-12").replace("01_31", "02_12")
    layout = recognise(["id", other, form, "vel"])
    assert layout.dates == (date(2020, 1, 31), date(2020, 2, 12)) and layout.fields == (form, other)


@pytest.mark.parametrize(
    "names", [["id", "velocity"], ["20200131"], ["20201399", "20201398"], ["12345678", "99999999"],
              ["120200131", "120200212"], []],
)  # fmt: skip
def test_no_series(names):
    assert recognise(names) is None
    with pytest.raises(FormatError, match="points has no fields"):
        require(recognise(names), "points")


def test_days_of_the_year():
    layout = recognise(["id", "D2020043", "D2020000", "vel", "D2020999", "1234567"])
    assert layout.fields == ("D2020000", "D2020043")
    assert layout.dates == (date(2020, 1, 1), date(2020, 2, 13))
    # dates in full win
    assert recognise(["D2020043", "D2020000", "D2020010", "20200131", "20200212"]).fields == ("20200131", "20200212")
    assert recognise(["D2020043", "id"]) is None


def test_unsorted_fields_and_several_prefixes():
    names = ["an20200101", "an20200113", "an20200125", "d20200125", "d20200101", "p2020", "velocity"]
    layout = recognise(names)
    assert layout.fields == ("d20200101", "d20200125")
    assert recognise(["a20200101", "a20200113", "b20200101", "b20200113", "b20200125"]).fields[0] == "b20200101"


def test_history_of_a_point():
    layout = recognise(["D20200125", "D20200101", "D20200113", "D20200206", "D20200218", "VEL"])
    values = {"D20200125": 3.0, "D20200101": "1,0", "D20200113": Null(), "D20200206": None, "D20200218": "5.5"}
    history = feature_history(layout, values)
    assert history.valid and history.dates == layout.dates and history.pixels == 1
    np.testing.assert_allclose(history.values, [0.001, np.nan, 0.003, np.nan, 0.0055])
    fit = fit_history(history, TimeFunctions())
    assert fit.used.tolist() == [True, False, True, False, True] and fit.rate > 0


def test_all_null_says_so():
    layout = recognise(SARVEY)
    history = feature_history(layout, {name: None for name in SARVEY})
    assert not history.valid and "no displacement" in history.message and len(history.values) == 3
    assert not features_history(layout, []).valid


def test_units():
    names = ["D20200101", "D20200113", "velocity"]
    values = {"D20200101": 0.0, "D20200113": 2.0, "velocity": 2.0}
    for unit, factor in (("mm", 1e-3), ("cm", 1e-2), ("m", 1.0)):
        layout = recognise(names, unit)
        assert feature_history(layout, values).values[1] == pytest.approx(2.0 * factor)
        velocity, std = feature_velocity(layout, values)
        assert velocity == pytest.approx(2.0 * factor) and np.isnan(std)
    with pytest.raises(ParameterError, match="unit"):
        recognise(names, "inch")


def test_several_points_are_an_area():
    layout = recognise(SARVEY)
    points = [{"D20190101": 0.0, "D20190113": k, "D20190125": None if k == 5 else 2.0 * k} for k in (1.0, 2.0, 5.0)]
    points.append({name: None for name in SARVEY})
    middle = features_history(layout, points, "median")
    np.testing.assert_allclose(middle.values, [0.0, 0.002, 0.003])
    mean = features_history(layout, points, "mean")
    np.testing.assert_allclose(mean.values, [0.0, 8e-3 / 3, 0.003])
    np.testing.assert_allclose(mean.spread, [0.0, np.std([1e-3, 2e-3, 5e-3]), 1e-3])
    assert middle.pixels == 3


def test_an_area_keeps_its_range_and_some_members():
    layout = recognise(["D20200101", "D20200201"])
    rows = [{"D20200101": float(n), "D20200201": None if n % 2 else -2.0 * n} for n in range(500)]
    history = features_history(layout, rows)
    assert list(history.low) == pytest.approx([0.0, -0.996])
    assert list(history.high) == pytest.approx([0.499, 0.0])
    assert history.members.shape == (2, 200)
    assert history.members[0, [0, -1]] == pytest.approx([0.0, 0.499])


def test_numbers():
    for value in (None, "", "n/a", Null(), float("nan"), float("inf"), "-"):
        assert np.isnan(number(value))
    assert [number(value) for value in (1, "2.5", " -3,5 ", np.float32(4.0))] == [1.0, 2.5, -3.5, 4.0]
