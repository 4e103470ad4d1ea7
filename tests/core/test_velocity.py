# SPDX-License-Identifier: GPL-2.0-or-later
"""Velocity from a file: against MintPy's reference, date choice, covariance files, refusals."""

from datetime import date

import h5py
import numpy as np
import pytest
from stacks import small_grid

from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Window
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.time_functions.time_functions import TimeFunctions
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

DATES = tuple(date(2019, 1 + i, 1) for i in range(10))


def series_file(folder, values, dates=DATES, **attributes):
    grid = small_grid(*values.shape[1:])
    path = folder / "timeseries.h5"
    with create_series(path, grid, dates, np.zeros(len(dates)), {"WAVELENGTH": "0.0555", **attributes}) as series:
        series.write(Window(0, grid.rows, 0, grid.cols), values)
    return path


def random_values(rows=20, cols=30, seed=0):
    rng = np.random.default_rng(seed)
    years = np.array([(day - DATES[0]).days / 365.25 for day in DATES])
    rate = rng.normal(0, 0.05, (rows, cols))
    return (rate * years[:, None, None] + rng.normal(0, 0.003, (10, rows, cols))).astype(np.float32)


@pytest.mark.parametrize(
    "group,functions",
    [
        ("linear", TimeFunctions()),
        (
            "poly2_periodic1_0.5_step20180412",
            TimeFunctions(polynomial=2, periodic=(1.0, 0.5), steps=(date(2018, 4, 12),)),
        ),
    ],
)
def test_agrees_with_mintpy_on_mexico_city(shared_data, tmp_path, group, functions):
    folder = shared_data / "mexico_city"
    with h5py.File(folder / "mintpy_reference.h5") as file:
        values = file["inversion/weight_var/timeseries"][:]
        used = file["inversion/weight_var/mask"][:] > 0
        dates = tuple(
            date(int(d[:4]), int(d[4:6]), int(d[6:])) for d in file["inversion/weight_var/date"][:].astype(str)
        )
        theirs = {name: item[:] for name, item in file[f"velocity/{group}"].items()}
    values[:, ~used] = np.nan
    grid = read_raster(folder / "dem.tif").grid
    path = tmp_path / "timeseries.h5"
    with create_series(path, grid, dates, np.zeros(13), {"CENTER_LINE_UTC": "2421.0"}) as series:
        series.write(Window(0, 60, 0, 100), values)
    estimate_velocity(path, tmp_path / "velocity.h5", VelocityOptions(functions=functions), NullProgress())
    ours = read_product(tmp_path / "velocity.h5").layers
    assert set(theirs) <= set(ours)
    if group == "linear":
        for name in theirs:
            np.testing.assert_allclose(ours[name][used], theirs[name][used], atol=1e-5, err_msg=name)
    else:  # seven parameters for half a year are nearly dependent; their sum is what the data fix
        np.testing.assert_allclose(ours["residue"][used], theirs["residue"][used], atol=1e-4)


def test_dates_can_be_cut_and_left_out(tmp_path):
    values = random_values()
    values[3] += 1.0  # an outlier
    values[:2] -= 1.0
    path = series_file(tmp_path, values)
    options = VelocityOptions(start=DATES[2], end=DATES[8], exclude=(DATES[3],))
    report = estimate_velocity(path, tmp_path / "velocity.h5", options, NullProgress())
    chosen = [2, 4, 5, 6, 7, 8]
    assert report.dates == 6 and report.pixels == 600
    product = read_product(tmp_path / "velocity.h5")
    years = np.array([(DATES[i] - DATES[2]).days / 365.25 for i in chosen])
    slope = np.polyfit(years, values[chosen].reshape(6, -1).astype(float), 1)[0].reshape(20, 30)
    np.testing.assert_allclose(product.layers["velocity"], slope, atol=2e-4)
    assert product.metadata.attributes["START_DATE"] == "20190301"
    assert product.metadata.attributes["END_DATE"] == "20190901"


def test_covariance_comes_from_its_file(tmp_path):
    path = series_file(tmp_path, random_values())
    variance = np.full((10, 20, 30), 1e-6, dtype=np.float32)
    with h5py.File(tmp_path / "cov.h5", "w") as file:
        file["timeseries"] = variance
    options = VelocityOptions(uncertainty="covariance", covariance_path=tmp_path / "cov.h5")
    estimate_velocity(path, tmp_path / "velocity.h5", options, NullProgress())
    years = np.array([(day - DATES[0]).days / 365.25 for day in DATES])
    expected = np.sqrt(1e-6 / ((years - years.mean()) ** 2).sum())
    std = read_product(tmp_path / "velocity.h5").layers["velocityStd"]
    np.testing.assert_allclose(std, expected, rtol=1e-2)


def test_covariance_of_another_series_is_refused(tmp_path):
    path = series_file(tmp_path, random_values())
    with h5py.File(tmp_path / "cov.h5", "w") as file:
        file["timeseries"] = np.zeros((9, 20, 30), dtype=np.float32)
    options = VelocityOptions(uncertainty="covariance", covariance_path=tmp_path / "cov.h5")
    with pytest.raises(FormatError, match="holds no covariance of 10 dates"):
        estimate_velocity(path, tmp_path / "velocity.h5", options, NullProgress())
    assert not (tmp_path / "velocity.h5").exists()


@pytest.mark.parametrize(
    "options,words",
    [
        ({"exclude": (date(2000, 1, 1),)}, "20000101 are not in"),
        ({"start": date(2019, 10, 1)}, "Only 1 of 10 dates"),
        ({"functions": TimeFunctions(polynomial=12)}, "dates"),
    ],
)
def test_dates_that_cannot_carry_the_functions_are_refused(tmp_path, options, words):
    path = series_file(tmp_path, random_values())
    with pytest.raises(ParameterError, match=words):
        estimate_velocity(path, tmp_path / "velocity.h5", VelocityOptions(**options), NullProgress())
    assert not (tmp_path / "velocity.h5").exists()


def test_options_are_checked():
    with pytest.raises(ParameterError, match="is not before"):
        VelocityOptions(start=DATES[3], end=DATES[1])
    with pytest.raises(ParameterError, match="is unknown"):
        VelocityOptions(uncertainty="guess")
    with pytest.raises(ParameterError, match="needs the file"):
        VelocityOptions(uncertainty="covariance")


def test_gaps_stay_gaps(tmp_path):
    values = random_values()
    values[:, 4, 5] = np.nan
    values[2, 6, 7] = np.nan
    path = series_file(tmp_path, values)
    estimate_velocity(path, tmp_path / "velocity.h5", VelocityOptions(), NullProgress())
    velocity = read_product(tmp_path / "velocity.h5").layers["velocity"]
    assert np.isnan(velocity[4, 5]) and np.isfinite(velocity[6, 7]) and np.isnan(velocity).sum() == 1
    assert DisplacementSeries.open(path).dates == DATES


def test_cancel_leaves_nothing(tmp_path):
    class Cancel(NullProgress):
        def check(self):
            raise Canceled

    path = series_file(tmp_path, random_values())
    with pytest.raises(Canceled):
        estimate_velocity(path, tmp_path / "velocity.h5", VelocityOptions(), Cancel())
    assert [item.name for item in tmp_path.iterdir()] == ["timeseries.h5"]
