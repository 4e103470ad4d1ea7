# SPDX-License-Identifier: GPL-2.0-or-later
"""Every algorithm that writes files, with small inputs: what the tests kill, cancel and starve."""

from __future__ import annotations

from recipes import Scenario, in_place, names, of_copy, of_delays, of_file, of_series, of_stack, server, tracks

CHANGE_LAYERS = ("LAST_BREAK_LAYER", "FASTER_LAYER", "CHANGE_LAYER", "BREAKS_LAYER", "AFTER_LAYER", "OUTLIERS_LAYER")
TABLES = (".gpkg", ".shp", ".csv", ".geojson")

SCENARIOS: dict[str, Scenario] = {
    "workflow": Scenario(
        "smallbaselineworkflow",
        lambda given, out: {"INPUT": str(given / "gamma"), "OUTPUT_FOLDER": str(out / "result")},
    ),
    "searchproducts": Scenario(
        "searchproducts",
        lambda given, out: {
            "SERVER": server(given, "archive"),
            "OUTPUT": str(out / "footprints.gpkg"),
            "CSV": str(out / "footprints.csv"),
        },
    ),
    "downloadproducts": Scenario(
        "downloadproducts",
        lambda given, out: {
            "LIST": str(given / "addresses.txt"),
            "LOGIN_SERVER": server(given, "login"),
            "FOLDER": str(out / "products"),
        },
        missing=("products/b.nc", "products/c.nc"),
    ),
    "loadstack": Scenario(
        "loadstack", lambda given, out: {"INPUT": str(given / "gamma"), **names(out, ".h5", "STACK", "GEOMETRY")}
    ),
    "loadseries": Scenario(
        "loadseries",
        lambda given, out: {
            "INPUT": str(given / "archive"),
            **names(out, ".h5", "TIMESERIES", "GEOMETRY", "TEMPORAL_COHERENCE", "AVERAGE_COHERENCE", "MASK"),
        },
    ),
    "modifynetwork": in_place("modifynetwork", MAX_DAYS=13),
    "modifynetwork-copy": of_copy("modifynetwork", MAX_DAYS=13),
    "resetnetwork-copy": of_copy("resetnetwork"),
    "referencepoint": in_place("referencepoint", ROW=20, COLUMN=25),
    "referencepoint-copy": of_copy("referencepoint", ROW=20, COLUMN=25),
    "plotnetwork": Scenario(
        "plotnetwork",
        lambda given, out: {
            "STACK": str(given / "ifgramStack.h5"),
            "PICTURES": str(out / "pictures"),
            "TABLE": str(out / "pairs.csv"),
        },
    ),
    "averagecoherence": of_stack("averagecoherence", "COHERENCE"),
    "quickoverview": of_stack("quickoverview", "VELOCITY", "TRIPLETS"),
    "phasebias": of_stack("phasebias", "BIAS", "MASK"),
    "correctunwrapping": Scenario(
        "correctunwrapping",
        lambda _, out: {
            "STACK": str(out / "ifgramStack.h5"),
            "MIN_AREA": 10,
            "SHARE": str(out / "share.h5"),
            "SHARE_LAYER": str(out / "share.tif"),
            "TABLE": str(out / "corrections.gpkg"),
        },
        ("ifgramStack.h5",),
    ),
    "correctunwrapping-copy": Scenario(
        "correctunwrapping",
        lambda given, out: {
            "STACK": str(given / "ifgramStack.h5"),
            "MIN_AREA": 10,
            **names(out, ".h5", "OUTPUT", "SHARE"),
        },
    ),
    "undounwrapping": Scenario(
        "undounwrapping",
        lambda _, out: {"STACK": str(out / "corrected.h5"), "DELETE": True},
        ("corrected.h5",),
    ),
    "invertnetwork": of_stack(
        "invertnetwork", "TIMESERIES", "TEMPORAL_COHERENCE", "NUM_PAIRS", "MASK", bare=("TIMESERIES", "NUM_PAIRS")
    ),
    "generatemask": Scenario(
        "generatemask",
        lambda given, out: {
            "INPUT": str(given / "temporalCoherence.h5"),
            "MINIMUM": 0.7,
            "MASK": str(out / "m.h5"),
            "MASK_LAYER": str(out / "m.tif"),
        },
    ),
    "removeramp": of_series("removeramp", "OUTPUT"),
    "correctdemerror": of_series("correctdemerror", "OUTPUT", "DEM_ERROR", "RESIDUAL", GEOMETRY="@geometryGeo.h5"),
    "correctheightcorrelation": of_series(
        "correctheightcorrelation", "OUTPUT", "DELAY", GEOMETRY="@geometryGeo.h5", LEAST_CORRELATION=0.0
    ),
    "correcttides": of_series("correcttides", "OUTPUT", "DELAY", GEOMETRY="@geometryGeo.h5"),
    "removeplatemotion": of_series(
        "removeplatemotion", "OUTPUT", "DELAY", GEOMETRY="@geometryGeo.h5", PLATE="North America"
    ),
    "correctgacos": of_delays("correctgacos", "delays", FOLDER="GACOS", GEOMETRY="geometry.h5"),
    "correctproductdelays": of_delays("correctproductdelays", "delays", DELAYS="delayStack.h5"),
    "correctionosphere": of_delays("correctionosphere", "delays", ION_STACK="ionStack.h5"),
    "correctoscillatordrift": of_delays("correctoscillatordrift", "delays", GEOMETRY="geometry.h5"),
    "correctera5": of_delays("correctera5", "air", FOLDER="weather", GEOMETRY="geometry.h5"),
    "correctoperatroposphere": of_delays("correctoperatroposphere", "air", FOLDER="OPERA", GEOMETRY="geometry.h5"),
    "filterspace": of_series("filterspace", "OUTPUT"),
    "filtertime": of_series("filtertime", "OUTPUT"),
    "referencedate": Scenario(
        "referencedate",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "DATE": (given / "third_date.txt").read_text(encoding="ascii"),
            "OUTPUT": str(out / "o.h5"),
        },
    ),
    "residualnoise": Scenario(
        "residualnoise",
        lambda given, out: {"RESIDUAL": str(given / "timeseriesResidual.h5"), "TABLE": str(out / "noise.csv")},
    ),
    "velocity": Scenario(
        "velocity",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "VELOCITY": str(out / "velocity.h5"),
            **names(out, ".tif", "VELOCITY_LAYER", "VELOCITY_STD_LAYER"),
        },
    ),
    "detectchanges": Scenario(
        "detectchanges",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "LEAST_DATES": 4,
            "LEAST_DAYS": 30,
            "WINDOW_DAYS": 60,
            "CHANGES": str(out / "changes.h5"),
            **names(out, ".tif", *CHANGE_LAYERS),
        },
    ),
    "decompose": Scenario(
        "decompose",
        tracks("velocity", OUTPUT="motion.h5", MOTION_LAYER="east.tif", UP_LAYER="up.tif"),
    ),
    "decomposeseries": Scenario("decomposeseries", tracks("timeseries", MOTION="east.h5", UP="up.h5")),
    "projectlos": Scenario(
        "projectlos",
        lambda given, out: {
            "INPUT": str(given / "ascending" / "velocity.h5"),
            "DIRECTION": "vertical",
            **names(out, ".h5", "OUTPUT", "VISIBILITY"),
            **names(out, ".tif", "LAYER", "SENSITIVITY_LAYER"),
        },
    ),
    "gnsscompare": of_series(
        "gnsscompare", "ANCHORED", GEOMETRY="@geometryGeo.h5", STATIONS="@stations.csv", VELOCITY="@velocity.h5"
    ),
    "exportkmz": of_file("exportkmz", "velocity.h5", ".kmz", STEP=4),
    "exportgeotiff": of_file("exportgeotiff", "timeseries.h5", ".tif"),
    "exportgeotiff-cog": of_file("exportgeotiff", "velocity.h5", ".tif", COG=True),
    "exportgmt": of_file("exportgmt", "velocity.h5", ".grd"),
    "exportroipac": of_file("exportroipac", "timeseries.h5", ".unw"),
    "exporthdfeos5": Scenario(
        "exporthdfeos5",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "TEMPORAL_COHERENCE": str(given / "temporalCoherence.h5"),
            "MASK": str(given / "maskTempCoh.h5"),
            "GEOMETRY": str(given / "geometryGeo.h5"),
            "TRACK": 149,
            "OUTPUT_FOLDER": str(out / "archive"),
        },
    ),
    "info": of_file("info", "timeseries.h5", ".txt", key="FILE"),
    **{
        f"exportpoints{ending}": of_file("exportpoints", "timeseries.h5", ending, key="TIMESERIES")
        for ending in (".gpkg", ".shp", ".csv")
    },
    **{
        f"zonalseries{ending}": Scenario(
            "zonalseries",
            lambda given, out, ending=ending: {
                "TIMESERIES": str(given / "timeseries.h5"),
                "POLYGONS": str(given / "zones.geojson"),
                "ZONES": str(out / f"zones{ending}"),
                "TABLE": str(out / "table.csv"),
            },
        )
        for ending in TABLES
        if ending != ".csv"
    },
    "activeareas": of_file("activeareas", "velocity.h5", ".gpkg", key="VELOCITY_FILE", MIN_VELOCITY=5.0),
    "samplepoints": of_file("samplepoints", "timeseries.h5", ".gpkg", key="TIMESERIES", POINTS="@points.geojson"),
    "transect": Scenario(
        "transect",
        lambda given, out: {
            "INPUT": str(given / "velocity.h5"),
            "LINES": str(given / "lines.geojson"),
            "POINTS": str(out / "points.gpkg"),
            "TABLE": str(out / "table.csv"),
        },
    ),
}
