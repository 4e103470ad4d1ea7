# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates of MintPy: values, defaults, what is not honoured, errors that name the key, and writing them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from insar_workbench.core.coordinates import epsg_code, wkt_from_epsg
from insar_workbench.core.corrections.base import SeriesCorrection
from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.era5 import Era5
from insar_workbench.core.corrections.gacos import Gacos
from insar_workbench.core.corrections.height_correlation import HeightCorrelation
from insar_workbench.core.corrections.ionosphere import Ionosphere
from insar_workbench.core.corrections.opera_troposphere import OperaTroposphere
from insar_workbench.core.corrections.product_delays import ProductDelays
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.corrections.reference_date import ReferenceDate
from insar_workbench.core.corrections.solid_earth_tides import SolidEarthTides
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import Window
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.network.network_selection import NetworkSelection
from insar_workbench.core.noise_options import NoiseOptions
from insar_workbench.core.readers.catalogue import formats
from insar_workbench.core.template.template import Template
from insar_workbench.core.template.template_options import PROCESSORS, TemplateRun, read_options
from insar_workbench.core.template.template_writer import save_template, write_template
from insar_workbench.core.time_functions.time_functions import TimeFunctions
from insar_workbench.core.time_functions.velocity import VelocityOptions
from insar_workbench.core.unwrapping.options import UnwrappingOptions
from insar_workbench.core.workflow.workflow import WorkflowOptions

LANDSLIDE = """\
# vim: set filetype=cfg:
##------- a user's file with a few lines
mintpy.load.processor      = aria  #[isce, aria, hyp3]
mintpy.load.unwFile        = ../stack/unwrapStack.vrt
mintpy.load.corFile        = ../stack/cohStack.vrt
mintpy.load.demFile        = ../DEM/SRTM_3arcsec.dem
mintpy.load.incAngleFile   = ../incidenceAngle/*.vrt
mintpy.subset.lalo         = 37.25:37.41,-122.28:-122.05
mintpy.multilook.ystep     = 2
mintpy.multilook.xstep     = 2
mintpy.network.coherenceBased = yes
mintpy.network.excludeDate = 20170105,20170106
mintpy.network.excludeIfgIndex = 1:3,25
mintpy.reference.lalo      = 37.3,-122.1
mintpy.troposphericDelay.method = height_correlation
mintpy.deramp              = quadratic
mintpy.topographicResidual.stepDate = 20190704T1733
mintpy.timeFunc.periodic   = 1,0.5
mintpy.timeFunc.exp        = 20190704,60,120;20200101,30
mintpy.save.hdfEos5        = yes
mintpy.compute.numWorker   = 8
mintpy.plot                = yes
PLATFORM                   = Sen
"""


def run(tmp_path: Path, text: str) -> TemplateRun:
    path = tmp_path / "work" / "my.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return read_options(Template.read(path))


def test_a_users_file(tmp_path: Path) -> None:
    asked = run(tmp_path, LANDSLIDE)
    options = asked.options
    assert asked.input_folder == tmp_path
    assert options.load.format == "aria_tools" and options.load.multilook == 2
    assert options.load.extent == (-122.28, 37.25, -122.05, 37.41) and epsg_code(options.load.extent_crs_wkt) == 4326
    selection = options.selection
    assert selection.min_coherence == 0.7 and selection.min_area_ratio is None
    assert selection.exclude_dates == (date(2017, 1, 5), date(2017, 1, 6))
    assert selection.exclude_indexes == (1, 2, 3, 25)
    assert (options.reference.x, options.reference.y) == (-122.1, 37.3)
    assert epsg_code(options.reference.crs_wkt) == 4326
    step = (date(2019, 7, 4),)
    assert options.corrections == (
        HeightCorrelation(1),
        Ramp("quadratic"),
        DemError(TimeFunctions(polynomial=2, steps=step)),
    )
    assert options.noise == NoiseOptions() and options.exclude_noisy and options.quiet_reference
    functions = options.velocity.functions
    assert functions.periodic == (1.0, 0.5)
    assert functions.exp == ((date(2019, 7, 4), 60.0), (date(2019, 7, 4), 120.0), (date(2020, 1, 1), 30.0))
    said = "\n".join(asked.not_honoured)
    for key in ("mintpy.save.hdfEos5", "PLATFORM", "troposphericDelay.looks", "20190704T1733"):
        assert key in said
    for key in ("numWorker", "mintpy.plot", "stepDate = auto"):
        assert key not in said


def test_defaults_are_those_of_mintpy(tmp_path: Path) -> None:
    """With everything auto: DEM error, noise and outliers on, ramps off, weather model asked for and left out."""
    asked = run(tmp_path, "mintpy.deramp = auto\nmintpy.networkInversion.weightFunc = auto\n")
    options = asked.options
    assert options.inversion == InversionOptions(min_region_pixels=0)
    assert options.selection == NetworkSelection()
    assert options.corrections == (DemError(),)
    assert options.velocity == VelocityOptions()
    assert asked.input_folder is None
    assert [line for line in asked.not_honoured if "troposphericDelay.method = pyaps" in line]


def test_everything_off(tmp_path: Path) -> None:
    keys = ("topographicResidual", "troposphericDelay.method", "reference.date", "networkInversion.weightFunc",
            "timeFunc.excludeDate", "deramp", "networkInversion.minNormVelocity")  # fmt: skip
    asked = run(tmp_path, "".join(f"mintpy.{key} = no\n" for key in keys))
    options = asked.options
    assert options.corrections == () and options.noise is None
    assert not options.quiet_reference and not options.exclude_noisy
    assert (options.inversion.weights, options.inversion.min_norm) == ("no", "phase")
    assert asked.not_honoured == ()


def test_more_values(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "bad_dates.txt").write_text("20170101\n20170113\n", encoding="ascii")
    asked = run(
        tmp_path,
        "mintpy.reference.yx = 12,34\nmintpy.network.aoiYX = 1:9,2:20\nmintpy.reference.date = 20180412\n"
        "mintpy.topographicResidual.excludeDate = bad_dates.txt\nmintpy.ionosphericDelay.method = split_spectrum\n"
        "mintpy.ionosphericDelay.excludeDate = 20170113\nmintpy.solidEarthTides = yes\n"
        "mintpy.ionosphericDelay.excludeDate12 = 20170101_20170125, 20170125_20170206\n"
        "mintpy.load.waterMaskFile = water.h5\nWAVELENGTH = 0.24\nmintpy.multilook.xstep = 3\n",
    )
    options = asked.options
    assert (options.reference.row, options.reference.col) == (12, 34)
    assert options.selection.area == Window(1, 9, 2, 20)
    assert ReferenceDate(date(2018, 4, 12)) in options.corrections and not options.quiet_reference
    assert DemError(exclude=(date(2017, 1, 1), date(2017, 1, 13))) in options.corrections
    bad_pairs = ((date(2017, 1, 1), date(2017, 1, 25)), (date(2017, 1, 25), date(2017, 2, 6)))
    assert Ionosphere((date(2017, 1, 13),), bad_pairs) in options.corrections
    assert SolidEarthTides() in options.corrections
    assert options.load.wavelength == 0.24
    said = "\n".join(asked.not_honoured)
    assert "water.h5: there is no such file" in said and "ystep and xstep differ" in said


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("mintpy.deramp = cubic", r"mintpy\.deramp = cubic in .*my\.txt is not understood; write one of linear"),
        ("mintpy.networkInversion.weightFunc = sqrt", "weightFunc = sqrt"),
        ("mintpy.network.tempBaseMax = long", "tempBaseMax = long .* write a number"),
        ("mintpy.topographicResidual = maybe", "write yes or no"),
        ("mintpy.subset.lalo = 37,38", "write two ranges"),
        ("mintpy.reference.yx = 5", "two numbers"),
        ("mintpy.load.processor = doris", "processor = doris"),
        ("mintpy.ionosphericDelay.excludeDate12 = 20170101", "write pairs such as"),
        ("mintpy.timeFunc.excludeDate = yesterday", "excludeDate = yesterday"),
        ("mintpy.ionosphericDelay.method = magic", "ionosphericDelay.method = magic .* write split_spectrum or no"),
        ("mintpy.unwrapError.method = magic", "write one of bridging, phase_closure, bridging"),
        ("mintpy.unwrapError.ramp = cubic", "write one of no, linear, quadratic"),
    ],
)
def test_what_is_not_understood_is_named(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        run(tmp_path, line)


def test_processors_are_formats() -> None:
    assert set(PROCESSORS.values()) <= {key for key, _ in formats()}


METHOD = "mintpy.topographicResidual = no\nmintpy.troposphericDelay.method = {}\n"


def folders(tmp_path: Path, *names: str) -> list[Path]:
    made = [tmp_path / "work" / name for name in names]
    for folder in made:
        folder.mkdir(parents=True)
    return made


def test_files_of_the_troposphere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders named in the template, or MintPy's; dates without a file stay as they are, as in MintPy."""
    monkeypatch.delenv("WEATHER_DIR", raising=False)
    gacos, maps, opera, weather = folders(tmp_path, "GACOS", "maps", "OPERA", "data/ERA5")

    def asked(method: str, line: str = "") -> tuple[SeriesCorrection, ...]:
        found = run(tmp_path, f"{METHOD.format(method)}{line}\n")
        assert found.not_honoured == ()
        return found.options.corrections

    assert asked("gacos") == (Gacos(gacos, skip_missing=True),)
    assert asked("gacos", "mintpy.troposphericDelay.gacosDir = maps") == (Gacos(maps, skip_missing=True),)
    assert asked("opera") == (OperaTroposphere(opera, skip_missing=True),)
    era5 = (Era5(weather, skip_missing=True),)
    assert asked("pyaps", "mintpy.troposphericDelay.weatherDir = ./data") == era5
    assert asked("pyaps", f"mintpy.troposphericDelay.weatherDir = {weather}") == era5
    monkeypatch.setenv("WEATHER_DIR", str(weather.parent))
    assert asked("auto") == era5


@pytest.mark.parametrize(
    ("method", "line", "message"),
    [
        (
            "gacos",
            "",
            r"= gacos: there is no folder of its files \(mintpy.troposphericDelay.gacosDir\), this step is left",
        ),
        ("opera", "mintpy.troposphericDelay.operaDir = none", "= opera: there is no folder"),
        ("pyaps", "", r"weatherDir\), this step is left out"),
        ("pyaps", "mintpy.troposphericDelay.weatherModel = MERRA", "= pyaps MERRA: this step is left out"),
        ("wishes", "", "= wishes: this step is left out"),
    ],
)
def test_troposphere_left_out(tmp_path: Path, monkeypatch, method: str, line: str, message: str) -> None:
    monkeypatch.delenv("WEATHER_DIR", raising=False)
    found = run(tmp_path, f"{METHOD.format(method)}{line}\n")
    assert found.options.corrections == () and len(found.not_honoured) == 1
    assert re.search(message, found.not_honoured[0])


@pytest.mark.parametrize(
    ("kind", "name"), [(Gacos, "maps"), (OperaTroposphere, "OPERA"), (Era5, "ERA5"), (Era5, "air")]
)
def test_files_of_the_troposphere_written_and_read_again(tmp_path: Path, kind, name: str) -> None:
    (folder,) = folders(tmp_path, name)
    options = WorkflowOptions(
        inversion=InversionOptions(min_region_pixels=0),
        corrections=(kind(folder, skip_missing=True),),
        exclude_noisy=False,
    )
    assert run(tmp_path, write_template(options)).options == options


def test_no_template(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        Template.read(tmp_path / "none.cfg")
    (tmp_path / "poem.txt").write_text("roses are red\n# mintpy.deramp = linear\n", encoding="ascii")
    with pytest.raises(FormatError, match="holds no line"):
        Template.read(tmp_path / "poem.txt")


def test_a_date_as_reference_and_delays_of_the_products(tmp_path: Path) -> None:
    options = WorkflowOptions(corrections=(ProductDelays(("ionosphere",)), ReferenceDate(date(2018, 4, 12))))
    text = write_template(options)
    assert "mintpy.ionosphericDelay.method = split_spectrum\n" in re.sub(" +", " ", text)
    assert ReferenceDate(date(2018, 4, 12)) in run(tmp_path, text).options.corrections
    other = write_template(WorkflowOptions(corrections=(ProductDelays(("solidEarthTide",)),)))
    assert "split_spectrum" not in other


def test_a_file_of_options(tmp_path: Path) -> None:
    save_template(WorkflowOptions(), tmp_path / "options.cfg")
    first, _, rest = (tmp_path / "options.cfg").read_text(encoding="utf-8").partition("\n")
    assert first.startswith("# options of a run of InSAR Workbench ") and rest == write_template(WorkflowOptions())
    assert [path.name for path in tmp_path.iterdir()] == ["options.cfg"]


def test_what_has_no_effect_is_said(tmp_path: Path) -> None:
    said = run(tmp_path, "mintpy.topographicResidual.pixelwiseGeometry = no\nmintpy.deramp =\n").not_honoured
    assert any("pixelwiseGeometry = no: geometry is that of each pixel" in line for line in said)


def test_written_and_read_again(tmp_path: Path) -> None:
    options = WorkflowOptions(
        selection=NetworkSelection(
            max_days=48, connections=3, exclude_dates=(date(2019, 1, 5),), exclude_indexes=(2, 7), min_coherence=0.6
        ),
        unwrapping=UnwrappingOptions("bridging+phase_closure", "linear", 30, 400.0, 20),
        inversion=InversionOptions(weights="coh", mask_dataset="coherence", mask_threshold=0.3, min_region_pixels=0),
        corrections=(
            SolidEarthTides(),
            Ionosphere((date(2019, 2, 10),), ((date(2019, 1, 5), date(2019, 3, 1)),)),
            HeightCorrelation(2, least_correlation=0.2),
            Ramp("linear"),
            DemError(TimeFunctions(polynomial=1, steps=(date(2019, 7, 4),)), (date(2019, 3, 1),), True),
        ),
        noise=NoiseOptions("linear", 2.5),
        quiet_reference=True,
        velocity=VelocityOptions(
            start=date(2019, 1, 1), functions=TimeFunctions(periodic=(1.0,), log=((date(2019, 7, 4), 30.0),))
        ),
    )
    text = write_template(options)
    assert run(tmp_path, text).options == options
    box = LoadOptions(extent=(-122.3, 37.2, -122.0, 37.4), extent_crs_wkt=wkt_from_epsg(4326), compression="lzf")
    boxed = replace(options, load=box)
    assert run(tmp_path, write_template(boxed)).options.load == boxed.load
    plain = replace(options, unwrapping=None, corrections=(), noise=None, quiet_reference=False, exclude_noisy=False)
    assert run(tmp_path, write_template(plain)).options == plain


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("timeFunc.polynomial = nan", "a number"),
        ("multilook.ystep = 1e999", "a number"),
        ("subset.lalo = 37.25:37.41,-1.2.3:-122.05", "two ranges"),
        ("reference.lalo = nan,1", "two numbers"),
        ("reference.lalo = 1,2,3", "two numbers"),
    ],
)
def test_numbers_that_are_none(tmp_path: Path, line: str, wanted: str) -> None:
    with pytest.raises(ParameterError, match=rf"mintpy\.{line} in .* is not understood; write {wanted}"):
        run(tmp_path, f"mintpy.{line}")


def test_a_wavelength_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"WAVELENGTH of .*my\.txt is 'x', not a number"):
        run(tmp_path, "mintpy.deramp = no\nWAVELENGTH = x")


def test_a_long_value_is_not_quoted_whole(tmp_path: Path) -> None:
    with pytest.raises(ParameterError) as caught:
        run(tmp_path, "mintpy.load.processor = " + "x" * 10_000)
    assert len(str(caught.value)) < 600
