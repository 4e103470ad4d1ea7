# SPDX-License-Identifier: GPL-2.0-or-later
"""Many points in another coordinate system."""

from __future__ import annotations

import numpy as np
import pytest

from insar_workbench.core.coordinates import transform_point, transform_points, wkt_from_epsg
from insar_workbench.core.errors import ParameterError

DEGREES, UTM = wkt_from_epsg(4326), wkt_from_epsg(32614)
X, Y = np.array([480_000.0, 512_345.5]), np.array([2_150_000.0, 2_090_000.25])


def test_many_points_lie_where_each_alone_lies() -> None:
    lon, lat = transform_points(X, Y, UTM, DEGREES)
    alone = [transform_point(x, y, UTM, DEGREES) for x, y in zip(X, Y)]
    np.testing.assert_allclose(np.stack([lon, lat], axis=1), alone, atol=1e-12)
    np.testing.assert_allclose(transform_points(lon, lat, DEGREES, UTM), (X, Y), atol=1e-5)


@pytest.mark.parametrize(("source", "target"), [("", UTM), (UTM, ""), (UTM, UTM)])
def test_without_two_systems_points_stay(source: str, target: str) -> None:
    x, y = transform_points(X, Y, source, target)
    assert x is X and y is Y


@pytest.mark.parametrize("exceptions", [False, True])
def test_one_point_without_a_place_is_refused(exceptions: bool, capfd: pytest.CaptureFixture[str]) -> None:
    from osgeo import osr

    before = osr.GetUseExceptions()
    (osr.UseExceptions if exceptions else osr.DontUseExceptions)()
    try:
        with pytest.raises(ParameterError, match="EPSG:4326"):
            transform_points(np.append(X, 1e30), np.append(Y, 1e30), UTM, DEGREES)
    finally:
        (osr.UseExceptions if before else osr.DontUseExceptions)()
    assert capfd.readouterr().err == ""
