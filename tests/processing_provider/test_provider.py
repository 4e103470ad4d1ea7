# SPDX-License-Identifier: GPL-2.0-or-later
"""Names are fixed, and nothing that a person sees is empty."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Saved models and scripts hold these names: they may grow, but none may change or go.
ALGORITHMS = {
    "smallbaselineworkflow": (
        "",
        "INPUT TEMPLATE FORMAT EXTENT MULTILOOK TRACK DEM WATER_MASK WAVELENGTH PIXEL_SIZE COMPRESSION "
        "POINT ROW COLUMN MIN_REFERENCE_COHERENCE MAX_DAYS MAX_BPERP CONNECTIONS START END EXCLUDE_DATES EXCLUDE_PAIRS "
        "EXCLUDE_INDEXES MIN_COHERENCE MIN_AREA_RATIO AREA_THRESHOLD KEEP_TREE UNWRAPPING UNWRAPPING_RAMP "
        "UNWRAPPING_RADIUS UNWRAPPING_MIN_AREA UNWRAPPING_SAMPLES WEIGHTS MASK_DATASET MASK_THRESHOLD "
        "MIN_REDUNDANCY MIN_NORM COHERENCE_THRESHOLD MIN_REGION_PIXELS EXCLUDE_NOISY EXCLUDE_NOISY_RAMP "
        "EXCLUDE_NOISY_CUTOFF POLYNOMIAL PERIODIC STEPS POLYLINES EXP LOG MEMORY SCHEDULER OUTPUT_FOLDER",
        "OUTPUT_FOLDER VELOCITY_LAYER TEMPORAL_COHERENCE_LAYER MASK_LAYER STACK GEOMETRY TIMESERIES "
        "TEMPORAL_COHERENCE NUM_PAIRS MASK VELOCITY REPORT STEPS_RUN SKIPPED",
    ),
    "searchproducts": (
        "load",
        "DATASET EXTENT TRACK ORBIT START END MOST AUTHCFG SERVER JOBS_SERVER LOGIN_SERVER OUTPUT CSV",
        "OUTPUT CSV COUNT",
    ),
    "downloadproducts": ("load", "INPUT LIST AUTHCFG AT_ONCE LOGIN_SERVER FOLDER", "FOLDER DOWNLOADED THERE BYTES"),
    "loadstack": (
        "load",
        "INPUT FORMAT EXTENT MULTILOOK TRACK DEM WATER_MASK WAVELENGTH PIXEL_SIZE COMPRESSION MEMORY "
        "STACK GEOMETRY DELAYS",
        "STACK GEOMETRY DELAYS PAIRS DATES ROWS COLUMNS",
    ),
    "loadseries": (
        "load",
        "INPUT FORMAT EXTENT MULTILOOK SHORT_WAVELENGTH TRACK DEM WATER_MASK MEMORY TIMESERIES GEOMETRY "
        "TEMPORAL_COHERENCE "
        "AVERAGE_COHERENCE MASK",
        "TIMESERIES GEOMETRY TEMPORAL_COHERENCE AVERAGE_COHERENCE MASK DATES ROWS COLUMNS",
    ),
    "modifynetwork": (
        "network",
        "STACK MAX_DAYS MAX_BPERP CONNECTIONS START END EXCLUDE_DATES EXCLUDE_PAIRS EXCLUDE_INDEXES MIN_COHERENCE "
        "MIN_AREA_RATIO AREA_THRESHOLD KEEP_TREE AREA MASK OUTPUT",
        "OUTPUT STACK PAIRS DATES COMPONENTS MESSAGE WARNING",
    ),
    "resetnetwork": ("network", "STACK OUTPUT", "OUTPUT STACK PAIRS DATES COMPONENTS MESSAGE WARNING"),
    "plotnetwork": (
        "network",
        "STACK FORMAT TABLE PICTURES",
        "TABLE PICTURES NETWORK BASELINE_HISTORY COHERENCE_MATRIX COHERENCE_HISTORY",
    ),
    "averagecoherence": ("quality", "STACK MEMORY COHERENCE COHERENCE_LAYER", "COHERENCE COHERENCE_LAYER"),
    "generatemask": (
        "quality",
        "INPUT DATASET MINIMUM MAXIMUM NONZERO COMPONENTS MIN_REGION_PIXELS BASE_MASK MEMORY MASK MASK_LAYER",
        "MASK MASK_LAYER VALID TOTAL",
    ),
    "referencepoint": (
        "quality",
        "STACK POINT ROW COLUMN MIN_REFERENCE_COHERENCE MASK OUTPUT",
        "OUTPUT STACK ROW COLUMN X Y COHERENCE",
    ),
    "invertnetwork": (
        "inversion",
        "STACK WEIGHTS MASK_DATASET MASK_THRESHOLD MIN_REDUNDANCY MIN_NORM COHERENCE_THRESHOLD MIN_REGION_PIXELS "
        "WATER_MASK MEMORY SCHEDULER TIMESERIES TEMPORAL_COHERENCE NUM_PAIRS MASK TEMPORAL_COHERENCE_LAYER MASK_LAYER",
        "TIMESERIES TEMPORAL_COHERENCE NUM_PAIRS MASK TEMPORAL_COHERENCE_LAYER MASK_LAYER PAIRS DATES PIXELS SOLVED "
        "RELIABLE NOTE",
    ),
    "removeramp": ("corrections", "TIMESERIES RAMP MASK MEMORY OUTPUT", "OUTPUT"),
    "correctdemerror": (
        "corrections",
        "TIMESERIES POLYNOMIAL PERIODIC STEPS EXCLUDE_DATES PHASE_VELOCITY GEOMETRY MEMORY OUTPUT DEM_ERROR RESIDUAL",
        "OUTPUT DEM_ERROR RESIDUAL",
    ),
    "quickoverview": (
        "quality",
        "STACK MASK MEMORY VELOCITY TRIPLETS VELOCITY_LAYER TRIPLETS_LAYER",
        "VELOCITY TRIPLETS VELOCITY_LAYER TRIPLETS_LAYER COUNT",
    ),
    "phasebias": (
        "quality",
        "STACK LEVEL SIGMAS MIN_AMPLITUDE REFERENCED MEMORY BIAS MASK BIAS_LAYER MASK_LAYER",
        "BIAS MASK BIAS_LAYER MASK_LAYER STEPS LOOPS",
    ),
    "correctunwrapping": (
        "quality",
        "STACK METHOD WATER_MASK RAMP RADIUS MIN_AREA SAMPLES OUTPUT SHARE SHARE_LAYER TABLE",
        "OUTPUT SHARE SHARE_LAYER TABLE STACK PHASE PAIRS COMPONENTS SKIPPED",
    ),
    "undounwrapping": ("quality", "STACK DELETE OUTPUT", "OUTPUT STACK"),
    "correctheightcorrelation": (
        "corrections",
        "TIMESERIES DEGREE WINDOWS LEAST_CORRELATION GEOMETRY MASK MEMORY OUTPUT DELAY",
        "OUTPUT DELAY",
    ),
    "correctgacos": ("corrections", "TIMESERIES FOLDER SKIP_MISSING GEOMETRY MEMORY OUTPUT DELAY", "OUTPUT DELAY"),
    "correctera5": (
        "corrections",
        "TIMESERIES FOLDER SKIP_MISSING INTERPOLATION CLOCK GEOMETRY MEMORY OUTPUT DELAY",
        "OUTPUT DELAY",
    ),
    "correctoperatroposphere": (
        "corrections",
        "TIMESERIES FOLDER SKIP_MISSING INTERPOLATION CLOCK GEOMETRY MEMORY OUTPUT DELAY",
        "OUTPUT DELAY",
    ),
    "correctoscillatordrift": ("corrections", "TIMESERIES GEOMETRY MEMORY OUTPUT DELAY", "OUTPUT DELAY"),
    "correcttides": ("corrections", "TIMESERIES TIME GEOMETRY MEMORY OUTPUT DELAY", "OUTPUT DELAY"),
    "correctionosphere": (
        "corrections",
        "TIMESERIES EXCLUDE_DATES EXCLUDE_PAIRS ION_STACK DELAYS MEMORY OUTPUT DELAY",
        "OUTPUT DELAY",
    ),
    "removeplatemotion": ("corrections", "TIMESERIES PLATE GEOMETRY MEMORY OUTPUT DELAY", "OUTPUT DELAY"),
    "filterspace": ("corrections", "TIMESERIES KIND SIZE KEEP MEMORY OUTPUT", "OUTPUT"),
    "filtertime": ("corrections", "TIMESERIES KIND DAYS KEEP MEMORY OUTPUT", "OUTPUT"),
    "correctproductdelays": (
        "corrections",
        "TIMESERIES TROPOSPHERE TIDE IONOSPHERE DELAYS MEMORY OUTPUT DELAY",
        "OUTPUT DELAY",
    ),
    "referencedate": ("corrections", "TIMESERIES DATE MEMORY OUTPUT", "OUTPUT"),
    "residualnoise": ("quality", "RESIDUAL MASK RAMP CUTOFF TABLE", "TABLE REFERENCE_DATE OUTLIERS THRESHOLD_MM"),
    "velocity": (
        "velocity",
        "TIMESERIES START END EXCLUDE_DATES POLYNOMIAL PERIODIC STEPS POLYLINES EXP LOG UNCERTAINTY COVARIANCE "
        "BOOTSTRAP_COUNT MASK MEMORY VELOCITY VELOCITY_LAYER VELOCITY_STD_LAYER",
        "VELOCITY VELOCITY_LAYER VELOCITY_STD_LAYER DATES PIXELS LAYERS",
    ),
    "zonalseries": (
        "analysis",
        "TIMESERIES POLYGONS NAME MASK STATISTIC POLYNOMIAL PERIODIC STEPS POLYLINES EXP LOG ZONES TABLE",
        "ZONES TABLE COUNT",
    ),
    "samplepoints": ("analysis", "TIMESERIES POINTS RADIUS VELOCITY_FILE COHERENCE OUTPUT", "OUTPUT COUNT"),
    "transect": (
        "analysis",
        "INPUT LINES NAME DATASET START END WIDTH GEOMETRY POINTS TABLE",
        "POINTS TABLE COUNT",
    ),
    "detectchanges": (
        "analysis",
        "TIMESERIES MASK PERIODIC FALSE_ALARM OUTLIER_SIGMA SIGNIFICANCE WINDOW_DAYS MOST_BREAKS LEAST_DATES "
        "LEAST_DAYS CORRELATION MEMORY CHANGES LAST_BREAK_LAYER FASTER_LAYER CHANGE_LAYER BREAKS_LAYER AFTER_LAYER "
        "ACCELERATION_LAYER OUTLIERS_LAYER",
        "CHANGES LAST_BREAK_LAYER FASTER_LAYER CHANGE_LAYER BREAKS_LAYER AFTER_LAYER ACCELERATION_LAYER "
        "OUTLIERS_LAYER PIXELS BROKEN FASTER SLOWER NOISE_CORRELATION",
    ),
    "activeareas": (
        "analysis",
        "VELOCITY_FILE COHERENCE MASK MIN_VELOCITY SIGMA NOISE_SIGMA MIN_PIXELS GAP OUTPUT",
        "OUTPUT COUNT",
    ),
    "decompose": (
        "analysis",
        "FIRST FIRST_GEOMETRY FIRST_MASK SECOND SECOND_GEOMETRY SECOND_MASK MORE MORE_GEOMETRIES MORE_MASKS MODEL "
        "BEARING DEM POINT RADIUS WEIGHTS MAX_CONDITION MIN_SENSITIVITY MIN_SLOPE SMOOTHING RESAMPLING GRID OUTPUT "
        "MOTION_LAYER UP_LAYER NORTH_LAYER MOTION_STD_LAYER UP_STD_LAYER CONDITION_LAYER",
        "OUTPUT MOTION_LAYER UP_LAYER NORTH_LAYER MOTION_STD_LAYER UP_STD_LAYER CONDITION_LAYER PIXELS ROWS COLUMNS "
        "LAYERS",
    ),
    "decomposeseries": (
        "analysis",
        "FIRST FIRST_GEOMETRY FIRST_MASK SECOND SECOND_GEOMETRY SECOND_MASK MORE MORE_GEOMETRIES MORE_MASKS MODEL "
        "BEARING DEM POINT RADIUS MAX_CONDITION MIN_SENSITIVITY MIN_SLOPE SMOOTHING RESAMPLING GRID TIME_AXIS "
        "MAX_DAYS MOTION UP NORTH",
        "MOTION UP NORTH DATES PIXELS ROWS COLUMNS",
    ),
    "projectlos": (
        "analysis",
        "INPUT GEOMETRY MASK DIRECTION BEARING DEM MIN_SENSITIVITY MIN_SLOPE SMOOTHING OUTPUT VISIBILITY LAYER "
        "SENSITIVITY_LAYER R_INDEX_LAYER VISIBILITY_LAYER",
        "OUTPUT VISIBILITY LAYER SENSITIVITY_LAYER R_INDEX_LAYER VISIBILITY_LAYER PIXELS",
    ),
    "gnsscompare": (
        "analysis",
        "TIMESERIES GEOMETRY STATIONS REFERENCE RADIUS DAYS VELOCITY TABLE PLOT ANCHORED ANCHORED_LAYER",
        "TABLE PLOT ANCHORED ANCHORED_LAYER STATIONS_COMPARED RMS_MM RATE_RMS MEAN_DIFFERENCE OFFSET REFERENCE_STATION",
    ),
    "exportkmz": (
        "export",
        "INPUT DATASET MASK TIMESERIES LOW HIGH STEP AREA LEAST OUTPUT",
        "OUTPUT POINTS",
    ),
    "exportgeotiff": (
        "export",
        "INPUT DATASET MASK UNIT COG CRS RESAMPLING OUTPUT",
        "OUTPUT BANDS UNIT_WRITTEN",
    ),
    "exportpoints": (
        "export",
        "TIMESERIES VELOCITY TEMPORAL_COHERENCE GEOMETRY MASK FIND CRS OUTPUT",
        "OUTPUT POINTS",
    ),
    "exporthdfeos5": (
        "export",
        "TIMESERIES TEMPORAL_COHERENCE MASK GEOMETRY AVERAGE_COHERENCE TRACK BEAM_MODE BEAM_SWATH FIRST_FRAME "
        "LAST_FRAME OUTPUT_FOLDER",
        "OUTPUT_FOLDER OUTPUT",
    ),
    "exportgmt": ("export", "INPUT DATASET MASK UNIT OUTPUT", "OUTPUT UNIT_WRITTEN"),
    "exportroipac": ("export", "INPUT DATASET MASK OUTPUT", "OUTPUT"),
    "info": ("analysis", "FILE OUTPUT", "OUTPUT TEXT"),
}
GROUPS = {
    "": "",
    "load": "1 Load",
    "network": "2 Network",
    "quality": "3 Quality and reference",
    "inversion": "4 Inversion",
    "corrections": "5 Corrections",
    "velocity": "6 Velocity",
    "analysis": "7 Analysis",
    "export": "8 Export",
}
ENUMERATIONS = {
    ("searchproducts", "DATASET"): {"aria", "hyp3"},
    ("searchproducts", "ORBIT"): {"any", "ascending", "descending"},
    ("loadstack", "FORMAT"): {"auto", "gamma", "mintpy"},
    ("loadseries", "FORMAT"): {"auto", "hdfeos5", "licsbas", "opera"},
    ("plotnetwork", "FORMAT"): {"png", "svg"},
    ("invertnetwork", "WEIGHTS"): {"var", "fim", "coh", "no"},
    ("invertnetwork", "MASK_DATASET"): {"none", "coherence", "connectComponent"},
    ("invertnetwork", "MIN_NORM"): {"velocity", "phase"},
    ("correctunwrapping", "METHOD"): {"bridging", "phase_closure", "bridging+phase_closure"},
    ("correctunwrapping", "RAMP"): {"no", "linear", "quadratic"},
    ("smallbaselineworkflow", "UNWRAPPING"): {"none", "bridging", "phase_closure", "bridging+phase_closure"},
    ("removeplatemotion", "PLATE"): {
        "Antarctica",
        "Arabia",
        "Australia",
        "Eurasia",
        "India",
        "Nazca",
        "North America",
        "Nubia",
        "Pacific",
        "South America",
        "Somalia",
    },
    ("correctera5", "INTERPOLATION"): {"nearest", "linear"},
    ("correctoperatroposphere", "INTERPOLATION"): {"nearest", "linear"},
    ("filterspace", "KIND"): {"gaussian", "median"},
    ("filterspace", "KEEP"): {"low", "high"},
    ("filtertime", "KIND"): {"gaussian", "median"},
    ("filtertime", "KEEP"): {"low", "high"},
    ("exportgeotiff", "UNIT"): {"mm", "m"},
    ("exportgeotiff", "RESAMPLING"): {"near", "bilinear", "cubic"},
    ("removeramp", "RAMP"): {
        "linear",
        "quadratic",
        "linear_range",
        "linear_azimuth",
        "quadratic_range",
        "quadratic_azimuth",
    },
    ("residualnoise", "RAMP"): {
        "no",
        "linear",
        "quadratic",
        "linear_range",
        "linear_azimuth",
        "quadratic_range",
        "quadratic_azimuth",
    },
    ("zonalseries", "STATISTIC"): {"mean", "median"},
    ("decompose", "MODEL"): {"east_up", "azimuth_up", "downslope", "east_north_up"},
    ("decompose", "WEIGHTS"): {"std", "no"},
    ("decompose", "RESAMPLING"): {"bilinear", "near"},
    ("decomposeseries", "TIME_AXIS"): {"interpolated", "nearest"},
    ("projectlos", "DIRECTION"): {"vertical", "downslope", "azimuth"},
    ("velocity", "UNCERTAINTY"): {"residue", "covariance", "bootstrap"},
}


CORRECTION_SHARED = ("TIMESERIES", "GEOMETRY", "MASK", "ION_STACK", "DELAYS", "MEMORY", "OUTPUT")
CORRECTION_SWITCHES = tuple(name.upper() for name, (group, _, _) in ALGORITHMS.items() if group == "corrections")


@pytest.fixture(scope="module")
def provider(qgis_app):
    return qgis_app.processingRegistry().providerById("insar")


@pytest.fixture(params=ALGORITHMS)
def algorithm(request, provider):
    return provider.algorithm(request.param)


def test_provider_says_who_it_is(provider):
    assert provider.name() == "InSAR"
    assert provider.longName()
    assert not provider.icon().isNull()
    assert re.fullmatch(r"\d+\.\d+\.\d+", provider.versionInfo())
    assert provider.defaultRasterFileExtension() == "tif"


def test_workflow_has_every_correction(provider):
    """A switch for each, and its own parameters under its name: all but the files and the memory."""
    names = {definition.name() for definition in provider.algorithm("smallbaselineworkflow").parameterDefinitions()}
    for switch in CORRECTION_SWITCHES:
        _, parameters, outputs = ALGORITHMS[switch.lower()]
        own = [name for name in parameters.split() if name not in (*CORRECTION_SHARED, *outputs.split())]
        assert {name for name in names if name.startswith(switch)} == {switch, *(f"{switch}_{name}" for name in own)}


def test_algorithms_are_these(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(ALGORITHMS)


def test_names_are_fixed(algorithm):
    group, parameters, outputs = ALGORITHMS[algorithm.name()]
    assert algorithm.groupId() == group
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    if algorithm.name() == "smallbaselineworkflow":
        names = [name for name in names if not name.startswith(CORRECTION_SWITCHES)]
    assert names == parameters.split()
    assert [definition.name() for definition in algorithm.outputDefinitions()] == outputs.split()


def test_groups_follow_the_order_of_the_work(algorithm):
    assert algorithm.group() == GROUPS[algorithm.groupId()]


@pytest.mark.parametrize(("name", "parameter"), ENUMERATIONS)
def test_enumerations_hold_the_values_of_core(provider, name, parameter):
    definition = provider.algorithm(name).parameterDefinition(parameter)
    assert definition.usesStaticStrings()
    assert set(definition.options()) >= ENUMERATIONS[name, parameter]
    assert definition.defaultValue() in definition.options()


def test_algorithm_explains_itself(algorithm):
    assert algorithm.displayName()
    assert len(algorithm.shortDescription()) > 20
    assert len(algorithm.shortHelpString()) > 150
    assert algorithm.shortDescription() not in algorithm.shortHelpString()
    assert len(algorithm.tags()) >= 3
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()


def test_help_page_exists(algorithm):
    address, _, path = algorithm.helpUrl().partition("/blob/main/")
    assert address.startswith("https://")
    assert (ROOT / path).is_file(), "run ./dev docs"


def test_help_page_leads_to_formulas_that_exist(algorithm):
    text = (ROOT / "docs" / "mathematics.md").read_text(encoding="utf-8")
    titles = [line.lstrip("#").strip().lower() for line in text.splitlines() if line.startswith("#")]
    anchors = {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}
    assert not algorithm.PAGE or algorithm.PAGE in anchors
    assert not algorithm.GUIDE or (ROOT / "docs" / algorithm.GUIDE).is_file()


def test_every_parameter_has_label_and_help(algorithm):
    empty = [one.name() for one in algorithm.parameterDefinitions() if not one.description() or not one.help()]
    assert empty == []


def test_every_output_has_a_label(algorithm):
    assert [one.name() for one in algorithm.outputDefinitions() if not one.description()] == []


def test_algorithm_is_offered_in_models_and_runs_off_the_main_thread(algorithm):
    from qgis.core import QgsProcessingAlgorithm

    flags = algorithm.flags()
    assert not flags & QgsProcessingAlgorithm.Flag.FlagHideFromModeler
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel


def test_create_makes_an_equal_one(algorithm):
    other = algorithm.create()
    assert type(other) is type(algorithm)
    assert other.id() == algorithm.id()


def test_a_missing_package_is_a_reason_to_refuse(algorithm, monkeypatch):
    from insar_workbench.core.errors import MissingDependency
    from insar_workbench.processing_provider import algorithm as module

    assert algorithm.canExecute() == (True, "")

    def missing(name):
        raise MissingDependency(f"{name} is missing; install it.")

    monkeypatch.setattr(module, "require", missing)
    assert algorithm.canExecute() == ((False, "h5py is missing; install it.") if algorithm.REQUIRES else (True, ""))


COME_AND_GO = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("insar_workbench", {init!r}, submodule_search_locations=[{root!r}])
package = importlib.util.module_from_spec(spec)
sys.modules["insar_workbench"] = package
spec.loader.exec_module(package)
from qgis.core import QgsApplication
application = QgsApplication([], False)
registry = QgsApplication.processingRegistry()
for _ in range(2):
    plugin = package.classFactory(None)
    plugin.unload()
    plugin.initProcessing()
    plugin.initProcessing()
    assert len(registry.providerById("insar").algorithms()) == {count}
    second = package.classFactory(None)
    second.initProcessing()
    second.unload()
    assert registry.algorithmById("insar:velocity").displayName()
    plugin.unload()
    plugin.unload()
    assert registry.providerById("insar") is None
print("done")
"""


def test_the_plugin_comes_and_goes_twice(qgis_app):
    code = COME_AND_GO.format(init=str(ROOT / "__init__.py"), root=str(ROOT), count=len(ALGORITHMS))
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.stdout == "done\n", result.stderr
    assert result.returncode == 0
