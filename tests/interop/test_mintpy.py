# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy reads our files with its own programs, and we read what it writes."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import mexico_city_stack

from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.masks import MaskOptions, generate_mask
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.quality import average_coherence
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.time_functions.time_functions import TimeFunctions
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity


@pytest.fixture(scope="module")
def project(shared_data, tmp_path_factory):
    """Our products of Mexico City in MintPy's folder layout."""
    folder = tmp_path_factory.mktemp("mexico")
    (folder / "inputs").mkdir()
    progress = NullProgress()
    stack = mexico_city_stack(shared_data, folder / "inputs")
    average_coherence(stack, folder / "avgSpatialCoh.h5", progress)
    outputs = InversionOutputs(
        folder / "timeseries.h5",
        folder / "temporalCoherence.h5",
        folder / "numInvIfgram.h5",
        folder / "maskTempCoh.h5",
    )
    invert_stack(stack, outputs, InversionOptions(), progress)
    options = VelocityOptions(functions=TimeFunctions(polynomial=1, periodic=(1.0,)))
    estimate_velocity(folder / "timeseries.h5", folder / "velocity.h5", options, progress)
    return folder


FILES = (
    "inputs/ifgramStack.h5",
    "avgSpatialCoh.h5",
    "timeseries.h5",
    "temporalCoherence.h5",
    "numInvIfgram.h5",
    "maskTempCoh.h5",
    "velocity.h5",
)


def test_info_reads(mintpy, project):
    text = mintpy.run(*[("info.py", project / name) for name in FILES], folder=project)
    for name in FILES:
        assert str(project / name) in text or Path(name).name in text
    assert text.count("LENGTH") >= len(FILES)


def test_view_draws(mintpy, project, tmp_path):
    pictures = {name: tmp_path / f"{Path(name).stem}.png" for name in FILES}
    calls = [("view.py", project / name, "--noverbose", "--nodisplay", "-o", path) for name, path in pictures.items()]
    mintpy.run(*calls, folder=tmp_path)
    for path in pictures.values():
        assert path.stat().st_size > 5000, path


def test_timeseries2velocity_gives_our_velocity(mintpy, project, tmp_path):
    theirs = tmp_path / "velocity.h5"
    call = ("timeseries2velocity.py", project / "timeseries.h5", "--periodic", "1.0", "-o", theirs)
    mintpy.run(call, folder=tmp_path)
    ours = read_product(project / "velocity.h5")
    with h5py.File(theirs) as file:
        for name in ("velocity", "velocityStd", "annualAmplitude"):
            mine, other = ours.layers[name], file[name][:]
            both = np.isfinite(mine) & (file["velocity"][:] != 0)
            assert both.sum() > 5000
            np.testing.assert_allclose(mine[both], other[both], atol=1e-5)


def test_save_gdal_keeps_position_and_values(mintpy, project, tmp_path):
    target = tmp_path / "velocity.tif"
    mintpy.run(("save_gdal.py", project / "velocity.h5", "-d", "velocity", "-o", target), folder=tmp_path)
    raster, product = read_raster(target), read_product(project / "velocity.h5")
    raster.grid.require_same(product.grid, "MintPy's GeoTIFF", "our product")
    valid = np.isfinite(product.layers["velocity"])
    np.testing.assert_allclose(raster.array[valid], product.layers["velocity"][valid], atol=1e-7)


@pytest.fixture(scope="module")
def inverted_by_mintpy(mintpy, project, tmp_path_factory):
    """Time series, temporal coherence and number of pairs by MintPy's inversion of our stack."""
    folder = tmp_path_factory.mktemp("mintpy")
    outputs = [folder / name for name in ("timeseries.h5", "temporalCoherence.h5", "numInvIfgram.h5")]
    stack = folder / "ifgramStack.h5"
    stack.write_bytes((project / "inputs/ifgramStack.h5").read_bytes())
    reference = ("reference_point.py", stack, "-y", "9", "-x", "8")
    mintpy.run(reference, ("ifgram_inversion.py", stack, "-w", "var", "-o", *outputs), folder=folder)
    return outputs


def test_mintpy_inverts_our_stack_to_our_series(project, inverted_by_mintpy):
    theirs = DisplacementSeries.open(inverted_by_mintpy[0])
    ours = DisplacementSeries.open(project / "timeseries.h5")
    assert theirs.dates == ours.dates and theirs.unsolved_is_zero and not ours.unsolved_is_zero
    mine, other = ours.read(), theirs.read()
    both = np.isfinite(mine[-1]) & np.isfinite(other[-1])
    assert both.sum() > 5000
    assert np.abs(mine - other)[:, both].max() < 2e-5


def test_we_process_mintpys_series_and_products(inverted_by_mintpy, tmp_path):
    """Velocity from its time series, and a mask from its temporal coherence."""
    series, coherence, _ = inverted_by_mintpy
    report = estimate_velocity(series, tmp_path / "velocity.h5", VelocityOptions(), NullProgress())
    assert report.dates == 13 and report.pixels > 5000
    options = MaskOptions(dataset="temporalCoherence", minimum=0.7)
    mask = generate_mask(coherence, tmp_path / "mask.h5", options, NullProgress())
    assert 5000 < mask.valid < mask.total


def test_real_mintpy_product_of_kirishima(shared_data):
    """A velocity file that MintPy wrote years ago, ALOS-2, 541 x 541 pixels."""
    product = read_product(shared_data / "mintpy_kirishima" / "velocity.h5")
    assert product.grid.shape == (541, 541)
    assert product.metadata.reference == (346, 162)
    assert product.metadata.wavelength == pytest.approx(0.2384, abs=1e-3)
    assert np.isfinite(product.layers["velocity"]).any()


def test_changes_our_series(mintpy, project):
    """Programs of MintPy that copy a file's layout work on ours, and we read what they make."""
    mintpy.run(
        ("remove_ramp.py", "timeseries.h5", "-s", "linear", "-m", "maskTempCoh.h5", "-o", "ts_ramp.h5"),
        ("reference_date.py", "timeseries.h5", "-r", "20180412", "-o", "ts_date.h5"),
        folder=project,
    )
    for name in ("ts_ramp.h5", "ts_date.h5"):
        changed, ours = DisplacementSeries.open(project / name), DisplacementSeries.open(project / "timeseries.h5")
        assert changed.grid == ours.grid and changed.dates == ours.dates
        assert np.isfinite(changed.read()).any(axis=0).sum() > 5000
