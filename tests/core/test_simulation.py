# SPDX-License-Identifier: GPL-2.0-or-later
"""The synthetic stack: what is drawn follows the truth that is handed out with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.constants import metres_per_radian
from insar_workbench.core.errors import ParameterError
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.metadata import Metadata
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import SimulationOptions, phase_variance, simulate
from insar_workbench.core.simulation.simulation_files import (
    stack_attributes,
    write_gamma_folder,
    write_stack,
    write_truth,
)
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.simulation.simulation_orbit import circular_orbit
from insar_workbench.core.simulation.simulation_scene import acquisition_dates, correlated_field, nearest_pairs
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

SMALL = SimulationOptions(dates=8, rows=30, cols=40, connections=3)
CLEAN = replace(SMALL, noise=0.0, turbulence=0.0, stratification=0.0, water_phase=False)


def test_defaults_give_the_promised_size() -> None:
    simulation = simulate()
    assert simulation.phase.shape == simulation.coherence.shape == (150, 60, 80)
    assert simulation.displacement.shape == (40, 60, 80)
    assert simulation.phase.dtype == simulation.coherence.dtype == simulation.displacement.dtype == np.float32
    assert len(simulation.dates) == 40
    assert len(set(simulation.network.components())) == 1
    assert np.isfinite(simulation.phase).all()
    assert simulation.grid.dx == pytest.approx(3 / 3600)


def test_same_seed_same_stack_and_another_seed_another() -> None:
    first, again = simulate(SMALL), simulate(SMALL)
    np.testing.assert_array_equal(first.phase, again.phase)
    np.testing.assert_array_equal(first.coherence, again.coherence)
    other = simulate(replace(SMALL, seed=2))
    assert np.abs(first.phase - other.phase).max() > 1.0


def test_changing_one_effect_leaves_the_others() -> None:
    base, gappy = simulate(SMALL), simulate(replace(SMALL, gaps=0.2))
    valid = np.isfinite(gappy.phase) & ~base.scene.water
    np.testing.assert_array_equal(base.phase[valid], gappy.phase[valid])
    assert base.dates == gappy.dates


def test_landslide_moves_away_from_the_radar_and_has_positive_phase() -> None:
    simulation = simulate(CLEAN)
    row, col = simulation.scene.landslide_centre
    assert simulation.velocity[row, col] == pytest.approx(-0.040, abs=2e-4)
    assert np.all(simulation.phase[:, row, col] > 0)
    # one pair by hand: -40 mm/year over its days, one cycle of phase being half a wavelength
    years = simulation.network.days[0] / 365.25
    cycles = 0.040 * years / (simulation.options.wavelength / 2)
    assert simulation.phase[0, row, col] == pytest.approx(2 * np.pi * cycles, rel=5e-3)


def test_noise_free_stack_closes_and_is_the_truth() -> None:
    simulation = simulate(replace(CLEAN, turbulence=0.004, stratification=1e-5, dem_error=10.0))
    land = ~simulation.scene.water
    pairs = {pair: number for number, pair in enumerate(simulation.network.pairs)}
    first, second, third = simulation.dates[:3]
    closure = (
        simulation.phase[pairs[first, second]]
        + simulation.phase[pairs[second, third]]
        - simulation.phase[pairs[first, third]]
    )
    assert np.abs(closure[land]).max() < 1e-5
    index = simulation.network.date_index()
    seen = simulation.displacement - simulation.delay
    change = seen[index[:, 1]] - seen[index[:, 0]]
    metres = simulation.phase * metres_per_radian(simulation.options.wavelength) - change
    # what is left is the error of the elevation model: bperp / (R sin) * error
    per_metre = simulation.dem_error / (simulation.scene.slant_range * np.sin(np.radians(simulation.scene.incidence)))
    expected = np.array(simulation.network.bperp)[:, None, None] * per_metre
    assert np.abs(expected).max() > 1e-4
    np.testing.assert_allclose(metres[:, land], expected[:, land], atol=2e-6)


def test_town_is_stable_and_water_has_no_phase() -> None:
    simulation = simulate(CLEAN)
    assert np.abs(simulation.displacement[:, simulation.scene.town]).max() < 1e-3
    assert np.isnan(simulation.phase[:, simulation.scene.water]).all()
    assert not simulation.components[:, simulation.scene.water].any()
    assert np.isfinite(simulation.phase[:, ~simulation.scene.water]).all()
    assert simulation.scene.town[simulation.scene.town_centre]
    assert simulation.scene.landslide[simulation.scene.landslide_centre]


def test_noise_has_the_variance_of_its_coherence() -> None:
    quiet = simulate(replace(SMALL, dates=30, connections=4, noise=0.0))
    loud = simulate(replace(SMALL, dates=30, connections=4))
    noise = loud.phase - quiet.phase
    town = quiet.scene.town
    coherence = loud.coherence[:, town].mean(axis=1)  # the town's coherence is nearly the same everywhere
    expected = phase_variance(coherence, loud.options.looks).mean()
    assert noise[:, town].var() == pytest.approx(expected, rel=0.15)
    land = ~quiet.scene.water
    assert abs(noise[:, land].mean()) < 0.01
    assert noise[:, land].var() > 3 * noise[:, town].var()


def test_phase_variance_against_numbers_by_hand() -> None:
    values = phase_variance(np.array([1.0, 0.5, 0.0], dtype=np.float32), 8)
    np.testing.assert_allclose(values, [0.0, 0.75 / (16 * 0.25), np.pi**2 / 3])


def test_coherence_falls_with_time_outside_the_town() -> None:
    simulation = simulate(replace(SMALL, dates=30, connections=6, missing_dates=0.0))
    country = ~simulation.scene.town & ~simulation.scene.water
    days = simulation.network.days
    short, long = days == days.min(), days == days.max()
    near, far = simulation.coherence[short][:, country].mean(), simulation.coherence[long][:, country].mean()
    assert near - far > 0.15
    town = simulation.coherence[:, simulation.scene.town]
    assert town.mean() > 0.85
    assert simulation.coherence[:, simulation.scene.water].mean() < 0.2
    assert simulation.coherence.min() >= 0 and simulation.coherence.max() <= 1


def test_turbulence_is_smooth_and_scaled() -> None:
    field = correlated_field((200, 200), np.random.default_rng(5))
    assert field.mean() == pytest.approx(0, abs=1e-9) and field.std() == pytest.approx(1)
    # structure function of power k^(-8/3): differences grow as distance^(2/3)
    near, far = ((field[:, d:] - field[:, :-d]).var() for d in (4, 16))
    assert np.log(far / near) / np.log(4) == pytest.approx(2 / 3, abs=0.2)
    delay = simulate(replace(SMALL, turbulence=0.005, stratification=0.0)).delay
    np.testing.assert_allclose(delay.std(axis=(1, 2)), 0.005, rtol=1e-3)


def test_stratified_delay_is_proportional_to_height() -> None:
    simulation = simulate(replace(SMALL, turbulence=0.0, stratification=1e-5))
    slope = simulation.delay[3] / simulation.scene.height
    assert np.abs(slope).max() > 0
    np.testing.assert_allclose(slope, slope[0, 0], rtol=1e-4)


def test_gaps_have_the_asked_share_and_spare_the_town() -> None:
    simulation = simulate(replace(SMALL, gaps=0.25))
    gaps = np.isnan(simulation.phase)
    assert gaps[:, ~simulation.scene.town].mean() == pytest.approx(0.25, abs=0.01)
    assert not gaps[:, simulation.scene.town].any()
    assert not simulation.coherence[gaps].any() and not simulation.components[gaps].any()


def test_unwrapping_errors_are_whole_cycles_in_the_corner() -> None:
    base, wrong = simulate(SMALL), simulate(replace(SMALL, unwrapping_errors=4))
    assert np.count_nonzero(wrong.cycles) == 4 and set(np.unique(wrong.cycles)) <= {-1, 0, 1}
    cycles = (wrong.phase - base.phase) / (2 * np.pi)
    corner = wrong.scene.corner
    np.testing.assert_allclose(
        cycles[:, corner], np.broadcast_to(wrong.cycles[:, None], cycles[:, corner].shape), atol=1e-5
    )
    assert not cycles[:, ~corner].any()
    assert (wrong.components[:, corner] == 2).all() and (base.components[:, corner] == 1).all()


def test_seasonal_movement_has_the_amplitude_and_period() -> None:
    options = replace(CLEAN, dates=62, missing_dates=0.0, landslide=0.0, seasonal=0.01)
    simulation = simulate(options)
    row, col = np.unravel_index(simulation.scene.seasonal.argmax(), simulation.grid.shape)
    history = simulation.displacement[:, row, col]
    assert np.ptp(history) == pytest.approx(2 * simulation.scene.seasonal.max(), rel=0.02)
    year = [abs((day - simulation.dates[0]).days - 365) for day in simulation.dates].index(5)  # 360 or 370 days
    assert abs(history[year] - history[0]) < 0.002


@pytest.mark.parametrize(
    "wrong",
    [{"dates": 1}, {"rows": 3}, {"connections": 0}, {"connections": 40}, {"gaps": 1.0}, {"wavelength": 0.0}],
)
def test_impossible_options_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ParameterError):
        simulate(SimulationOptions(**wrong))


def test_missing_dates_are_missing() -> None:
    options = replace(SMALL, dates=50, missing_dates=0.3)
    dates = acquisition_dates(options, np.random.default_rng(1))
    steps = np.diff([day.toordinal() for day in dates])
    assert len(dates) == 50 and (steps % 12 == 0).all() and steps.max() > 12


def test_nearest_pairs_join_all_dates_with_the_asked_count() -> None:
    days = [date.fromordinal(737000 + 12 * number) for number in range(132)]
    pairs = nearest_pairs(days, 430)
    assert len(set(pairs)) == 430
    spans = np.array([(second - first).days // 12 for first, second in pairs])
    assert [np.count_nonzero(spans == n) for n in (1, 2, 3, 4)] == [131, 130, 129, 40]
    late = [first for first, second in pairs if (second - first).days == 48]
    assert late[0] == days[0] and late[-1] == days[127]
    with pytest.raises(ParameterError):
        nearest_pairs(days, 100)


def test_gamma_folder_is_readable_by_gdal(tmp_path: Path) -> None:
    from osgeo import gdal

    simulation = simulate(CLEAN)
    folder = write_gamma_folder(simulation, tmp_path / "gamma")
    phases = sorted((folder / "interferograms").glob("*_unw.tif"))
    assert len(phases) == len(list((folder / "interferograms").glob("*_cc.tif"))) == len(simulation.network)
    assert len(list((folder / "baselines").glob("*_bperp.par"))) == len(simulation.network)
    assert len(list((folder / "headers").glob("*_slc.par"))) == len(simulation.dates)
    dataset = gdal.Open(str(phases[0]))
    assert dataset.GetGeoTransform() == pytest.approx(simulation.grid.geotransform)
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    array = band.ReadAsArray()
    land = ~simulation.scene.water
    np.testing.assert_array_equal(array[land], simulation.phase[0][land])
    assert not array[simulation.scene.water].any()
    assert float(dataset.GetMetadataItem("WAVELENGTH_METRES")) == simulation.options.wavelength
    height = gdal.Open(str(folder / "dem.tif")).ReadAsArray()
    np.testing.assert_array_equal(height, simulation.scene.height)


def test_gamma_parameters_give_wavelength_and_baseline_back(tmp_path: Path) -> None:
    simulation = simulate(CLEAN)
    folder = write_gamma_folder(simulation, tmp_path)
    text = next((folder / "headers").glob("*_slc.par")).read_text()
    frequency = next(float(line.split()[1]) for line in text.splitlines() if line.startswith("radar_frequency"))
    assert 299_792_458.0 / frequency == pytest.approx(simulation.options.wavelength, rel=1e-9)
    for number, (first, second) in enumerate(simulation.network.pairs):
        name = f"{first:%Y%m%d}-{second:%Y%m%d}_VV_8rlks_bperp.par"
        lines = [line.split() for line in (folder / "baselines" / name).read_text().splitlines()]
        values = [float(words[7]) for words in lines if len(words) == 9 and words[0].isdigit()]
        assert np.mean(values) == pytest.approx(simulation.network.bperp[number], abs=0.02)


def test_orbit_sees_the_middle_of_the_scene_under_the_given_angles() -> None:
    orbit = circular_orbit(-30.0, 40.0, 870_000.0, 38.0, -12.3, 66_600.0)
    found = orbit.look(np.array([-30.0]), np.array([40.0]), np.array([0.0]))
    np.testing.assert_allclose(np.ravel(found), [870_000.0, 38.0, 102.3], rtol=1e-6)
    assert orbit.velocities[3][2] > 0  # northward: ascending
    np.testing.assert_allclose(np.linalg.norm(orbit.velocities, axis=1), 7590.0)
    np.testing.assert_allclose(np.diff(orbit.positions, axis=0), 10 * orbit.velocities[:-1], rtol=0.05, atol=500)


def test_gamma_folder_is_loaded_back(tmp_path: Path) -> None:
    simulation = simulate(replace(CLEAN, gaps=0.1))
    folder = write_gamma_folder(simulation, tmp_path / "gamma", components=True)
    stack_path, geometry_path = tmp_path / "ifgramStack.h5", tmp_path / "geometryGeo.h5"
    load_stack(folder, stack_path, geometry_path, LoadOptions(), NullProgress())
    stack = InterferogramStack.open(stack_path)
    assert stack.network.pairs == simulation.network.pairs
    np.testing.assert_allclose(stack.network.bperp, simulation.network.bperp, atol=0.02)
    np.testing.assert_array_equal(stack.read(PHASE), simulation.phase)
    np.testing.assert_array_equal(stack.read(COMPONENT), simulation.components)
    assert stack.metadata.wavelength == pytest.approx(simulation.options.wavelength, rel=1e-6)
    assert stack.metadata.looks == simulation.options.looks
    layers, scene = read_product(geometry_path).layers, simulation.scene
    np.testing.assert_array_equal(layers["height"], scene.height)
    np.testing.assert_allclose(layers["incidenceAngle"], scene.incidence, atol=1e-3)
    np.testing.assert_allclose(layers["slantRangeDistance"], scene.slant_range, atol=1.0)
    np.testing.assert_allclose(layers["azimuthAngle"], scene.azimuth, atol=1e-2)


def test_utm_grid(tmp_path: Path) -> None:
    from osgeo import gdal, osr

    simulation = simulate(replace(CLEAN, utm=True))
    folder = write_gamma_folder(simulation, tmp_path)
    dataset = gdal.Open(str(folder / "dem.tif"))
    reference = osr.SpatialReference(wkt=dataset.GetProjection())
    assert reference.GetAuthorityCode(None) == "32626" and dataset.GetGeoTransform()[1] == 90.0
    text = next((folder / "headers").glob("*dem.par")).read_text()
    assert "UTM" in text and "projection_zone:            26" in text


def test_written_stack_opens_and_holds_the_simulation(tmp_path: Path) -> None:
    simulation = simulate(replace(CLEAN, gaps=0.1))
    write_stack(simulation, tmp_path / "ifgramStack.h5", tmp_path / "geometryGeo.h5")
    stack = InterferogramStack.open(tmp_path / "ifgramStack.h5")
    assert stack.reference == simulation.scene.town_centre
    assert stack.network.pairs == simulation.network.pairs
    np.testing.assert_allclose(stack.network.bperp, simulation.network.bperp, rtol=1e-6)
    np.testing.assert_array_equal(stack.read(PHASE), simulation.phase)
    np.testing.assert_array_equal(stack.read(COHERENCE), simulation.coherence)
    np.testing.assert_array_equal(stack.read(COMPONENT), simulation.components)
    assert stack.metadata.wavelength == simulation.options.wavelength
    geometry = read_product(tmp_path / "geometryGeo.h5")
    np.testing.assert_array_equal(geometry.layers["height"], simulation.scene.height)
    np.testing.assert_array_equal(geometry.layers["waterMask"], ~simulation.scene.water)
    assert Metadata(stack_attributes(simulation), "simulation").looks == simulation.options.looks


def test_truth_opens_as_series_and_as_product(tmp_path: Path) -> None:
    simulation = simulate(CLEAN)
    write_truth(simulation, tmp_path / "truth.h5")
    series = DisplacementSeries.open(tmp_path / "truth.h5")
    assert series.dates == simulation.dates
    np.testing.assert_array_equal(series.read(), simulation.displacement)
    product = read_product(tmp_path / "truth.h5", ("velocity", "landslide", "water"))
    np.testing.assert_array_equal(product.layers["velocity"], simulation.velocity)


def test_large_stack_is_consistent_and_has_gaps_in_forest_only_outside_the_reference(tmp_path: Path) -> None:
    path = tmp_path / "large.h5"
    network = write_large_stack(path, dates=20, pairs=60, rows=50, cols=33, gaps=0.1)
    stack = InterferogramStack.open(path)
    assert stack.network.pairs == network.pairs and len(network) == 60 and len(network.dates) == 20
    phase, coherence = stack.read(PHASE), stack.read(COHERENCE)
    assert np.isnan(phase).mean() == pytest.approx(0.1, abs=0.03)
    assert np.isfinite(stack.reference_phase()).all()
    # where coherence is high the phases of a network close: what least squares leaves over is the noise alone
    good = (coherence.mean(axis=0) > 0.75) & np.isfinite(phase).all(axis=0)
    matrix = network.incidence_matrix()[:, 1:]
    observed = phase[:, good]
    left = observed - matrix @ np.linalg.lstsq(matrix, observed, rcond=None)[0]
    assert good.sum() > 20
    assert left.std() < 0.3 < observed.std()
