# SPDX-License-Identifier: GPL-2.0-or-later
"""Slopes as sums against numpy's fit of a line."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from insar_workbench.core.time_functions.linear_rate import linear_rates, rate_weights

DAYS = [date(2017, 3, 1) + timedelta(days=int(n)) for n in np.cumsum([0, 6, 12, 12, 24, 180, 6, 12, 90])]
YEARS = np.array([(day - DAYS[0]).days / 365.25 for day in DAYS])


def test_slopes_leave_nan_out() -> None:
    random = np.random.default_rng(3)
    values = random.normal(0, 20, (len(DAYS), 300)) + 1e4
    values[random.random(values.shape) < 0.5] = np.nan
    values[:, 0], values[1:, 1] = np.nan, np.nan
    rates = linear_rates(DAYS, values)
    for column, rate in zip(values.T, rates):
        known = np.isfinite(column)
        if known.sum() < 2:
            assert np.isnan(rate)
        else:
            np.testing.assert_allclose(rate, np.polyfit(YEARS[known], column[known], 1)[0], rtol=1e-5, atol=1e-5)
    assert np.isnan(rates[:2]).all()


def test_weights_sum_up_to_the_slope() -> None:
    values = np.random.default_rng(4).normal(0, 20, len(DAYS))
    np.testing.assert_allclose(rate_weights(DAYS) @ values, np.polyfit(YEARS, values, 1)[0])
    few = slice(0, 3)  # eighteen days
    np.testing.assert_allclose(rate_weights(DAYS[few]) @ values[few], np.polyfit(YEARS[few], values[few], 1)[0])
    assert list(rate_weights(DAYS[:1])) == [0.0]
