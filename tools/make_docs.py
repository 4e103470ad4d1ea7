# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the pages of docs/algorithms from what the algorithms say of themselves (`./dev docs`).

PYTHONPATH=<folder that holds insar_workbench> python3 tools/make_docs.py
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

DOCS = Path(__file__).resolve().parent.parent / "docs"
FOLDER = DOCS / "algorithms"
FLAG = QgsProcessingParameterDefinition.Flag
KINDS = {
    "file": "file",
    "boolean": "yes (true) or no (false)",
    "string": "text",
    "datetime": "date, such as 2020-01-31",
    "extent": "rectangle: xmin,xmax,ymin,ymax [EPSG:4326]",
    "point": "point: x,y [EPSG:4326]",
    "crs": "coordinate system, such as EPSG:4326",
    "authcfg": "identifier of a login in QGIS's store",
    "source": "vector layer",
    "raster": "raster",
    "vector": "vector layer",
    "multilayer": "several layers or files",
    "field": "field of the layer",
    "sink": "vector layer or table to write",
    "vectorDestination": "vector layer to write",
    "rasterDestination": "GeoTIFF to write",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
}
OUTPUTS = {
    "outputFile": "file",
    "outputFolder": "folder",
    "outputHtml": "HTML file",
    "outputNumber": "number",
    "outputRaster": "raster layer",
    "outputString": "text",
    "outputVector": "vector layer or table",
}
DESTINATIONS = {"sink": "gpkg", "vectorDestination": "gpkg", "rasterDestination": "tif", "folderDestination": ""}
"""Kinds of outputs that are asked for, and how names of such files end; for other files the algorithm says so."""
OUTPUT_NAMES = {"OUTPUT": "corrected", "OUTPUT_FOLDER": "exported"}
"""What stands in examples for an output whose name says little."""
VALUES = {
    "STACK": "products/inputs/ifgramStack.h5",
    "GEOMETRY": "products/inputs/geometryGeo.h5",
    "TIMESERIES": "products/timeseries.h5",
    "TEMPORAL_COHERENCE": "products/temporalCoherence.h5",
    "VELOCITY_FILE": "products/velocity.h5",
    "MASK": "products/maskTempCoh.h5",
    "RESIDUAL": "products/timeseriesResidual.h5",
    "DELAYS": "products/inputs/delayStack.h5",
    "ION_STACK": "products/inputs/ionStack.h5",
    "INPUT": "products/velocity.h5",
    "FILE": "products/velocity.h5",
    "FOLDER": "delays",
    "POINTS": "points.gpkg",
    "LINES": "lines.gpkg",
    "POLYGONS": "polygons.gpkg",
}
"""What stands in examples for an input that must be given: the products of the workflow."""
EXAMPLES = {
    "smallbaselineworkflow": {"INPUT": "interferograms", "OUTPUT_FOLDER": "products", "CORRECTDEMERROR": "true"},
    "searchproducts": {
        "EXTENT": "-122.6,-122.3,37.5,37.7 [EPSG:4326]",
        "TRACK": "35",
        "START": "2020-01-01",
        "END": "2020-12-31",
        "OUTPUT": "products.gpkg",
        "CSV": "products.csv",
    },
    "downloadproducts": {"LIST": "products.csv", "AUTHCFG": "abc1234", "FOLDER": "interferograms"},
    "loadstack": {"INPUT": "interferograms", "STACK": "ifgramStack.h5", "GEOMETRY": "geometryGeo.h5"},
    "loadseries": {"INPUT": "cum.h5"},
    "modifynetwork": {"CONNECTIONS": "3", "EXCLUDE_DATES": "20190117"},
    "plotnetwork": {"PICTURES": "pictures"},
    "generatemask": {"INPUT": "products/temporalCoherence.h5", "MINIMUM": "0.7", "MASK": "mask.h5"},
    "phasebias": {"MASK": "mask_bias.h5"},
    "referencepoint": {"POINT": "-29.956,39.985 [EPSG:4326]"},
    "referencedate": {"DATE": "20190117"},
    "correctionosphere": {"ION_STACK": "products/inputs/ionStack.h5"},
    "removeplatemotion": {"PLATE": "Eurasia"},
    "removeramp": {"MASK": "products/maskTempCoh.h5"},
    "velocity": {"PERIODIC": "1", "VELOCITY_LAYER": "velocity.tif"},
    "samplepoints": {"OUTPUT": "histories.gpkg"},
    "transect": {"WIDTH": "200", "POINTS": "profile.gpkg"},
    "detectchanges": {"LAST_BREAK_LAYER": "last_break.tif"},
    "activeareas": {"OUTPUT": "areas.gpkg"},
    "decompose": {"FIRST": "ascending/velocity.h5", "SECOND": "descending/velocity.h5", "OUTPUT": "motion.h5"},
    "decomposeseries": {"FIRST": "ascending/timeseries.h5", "SECOND": "descending/timeseries.h5"},
    "projectlos": {"OUTPUT": "projected.h5"},
    "gnsscompare": {"STATIONS": "stations.csv"},
    "exportkmz": {"OUTPUT": "velocity.kmz"},
    "exportgeotiff": {"OUTPUT": "velocity.tif"},
    "exportpoints": {"OUTPUT": "points.gpkg"},
    "exporthdfeos5": {"TRACK": "71"},
    "exportgmt": {"OUTPUT": "velocity.grd"},
    "exportroipac": {"OUTPUT": "velocity.unw"},
}
"""Values of examples that tell more than those of `VALUES`, and options that are worth showing."""
PICTURES = {
    "smallbaselineworkflow": ("dialog_smallbaselineworkflow.png", "The dialog: a folder in, a folder out."),
    "plotnetwork": ("dock_network.png", "The network of the synthetic landslide in the dock."),
    "modifynetwork": ("dock_network.png", "The same by hand: a click on a pair of the dock's network switches it off."),
    "invertnetwork": ("map_coherence.png", "Temporal coherence of the synthetic landslide: water and forest are low."),
    "velocity": ("demo_velocity.png", "Velocity of the synthetic landslide of ./dev demo."),
    "samplepoints": ("dock_time_series.png", "The same at a click: the time series of the dock."),
    "transect": ("dock_transect.png", "The same drawn on the map: the transect of the dock."),
}
"""Pictures of docs/images with their captions."""


def plain(text: str) -> str:
    """A text in which Markdown sees nothing special."""
    return re.sub(r"([*|\\`])", r"\\\1", text).replace("<", "&lt;").replace("\n", " ").strip()


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of Markdown."""
    lines = [list(head), ["---" for _ in head], *(list(row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def kind(parameter: Any) -> str:
    """What a value may be, in words."""
    name = parameter.type()
    if name == "enum":
        return "one of " + ", ".join(f"`{option}`" for option in parameter.options())
    if name == "number":
        return number_kind(parameter)
    words = KINDS.get(name, name)
    if name == "file":
        words = "folder" if parameter.behavior() == parameter.Behavior.Folder else words
        return f"{words} (.{parameter.extension()})" if parameter.extension() else words
    return words


def number_kind(parameter: Any) -> str:
    """What a number may be: the limits of a type are those of the machine when none were given."""
    whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
    words = "whole number" if whole else "number"
    low, high = parameter.minimum(), parameter.maximum()
    limits = [f"at least {low:g}"] if abs(low) < 2**31 - 1 else []
    limits += [f"at most {high:g}"] if abs(high) < 2**31 - 1 else []
    return f"{words}, {' and '.join(limits)}" if limits else words


def default(parameter: Any) -> str:
    """The value when none is given."""
    value = parameter.defaultValue()
    if value is None:
        return "optional" if parameter.flags() & FLAG.FlagOptional else "**must be given**"
    if isinstance(value, bool):
        return str(value).lower()
    return f"`{value:g}`" if isinstance(value, (int, float)) else f"`{value}`"


def parameters_table(parameters: Iterable[Any]) -> str:
    """Name, meaning, kind and default of each."""
    rows = (
        (f"`{one.name()}`", f"**{plain(one.description())}.** {plain(one.help())}", kind(one), default(one))
        for one in parameters
    )
    return table(("Name", "Meaning", "Value", "Default"), rows)


def example(algorithm: Any) -> dict[str, str]:
    """Values of a run: all that must be given, and what is worth showing."""
    given = EXAMPLES.get(algorithm.name(), {})
    values = {}
    for one in algorithm.parameterDefinitions():
        name = one.name()
        if name in given:
            values[name] = given[name]
        elif not one.flags() & FLAG.FlagOptional and one.defaultValue() is None:
            values[name] = destination(one) if one.isDestination() else VALUES.get(name) or a_file(one)
    return values


def a_file(parameter: Any) -> str:
    """A name for an input for which nothing better is known."""
    return f"{parameter.name().lower()}.{'gpkg' if parameter.type() == 'source' else 'h5'}"


def destination(parameter: Any) -> str:
    """A name for an output, in the folder of the person."""
    ending = DESTINATIONS.get(parameter.type(), "") or parameter.defaultFileExtension()
    name = OUTPUT_NAMES.get(parameter.name(), parameter.name().lower())
    return name if parameter.type() == "folderDestination" else f"{name}.{ending}"


def shell(values: dict[str, str]) -> str:
    """Arguments of a command line."""
    return " ".join(
        f"{name}='{value}'" if re.search(r"[^\w./:=,-]", value) else f"{name}={value}" for name, value in values.items()
    )


def examples(algorithm: Any) -> str:
    """The same run from a terminal and in QGIS's Python console."""
    values, name = example(algorithm), algorithm.name()
    pairs = "".join(f'        "{key}": "{value}",\n' for key, value in values.items())
    return "\n".join(
        (
            "```sh",
            f"./dev run {name} {shell(values)}",
            f"qgis_process run insar:{name} -- {shell(values)}",
            "```",
            "",
            "In QGIS's Python console:",
            "",
            "```python",
            "import processing",
            "",
            f'processing.run(\n    "insar:{name}",\n    {{\n{pairs}    }},\n)',
            "```",
        )
    )


def more(algorithm: Any) -> list[str]:
    """Where the formulas, their sources and the way around the algorithm stand."""
    lines = [f"- {plain(source)}" for source in algorithm.sources()]
    if algorithm.PAGE:
        where = "[Formulas and full references](../mathematics.md#{0})"
        lines.append("- " + where.format(algorithm.PAGE))
    if algorithm.GUIDE:
        title = (DOCS / algorithm.GUIDE).read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
        lines.append(f"- [{title}](../{algorithm.GUIDE})")
    return ["## Sources and more", "\n".join(lines)] if lines else []


def page(algorithm: Any) -> str:
    """The page of an algorithm as Markdown."""
    definitions = algorithm.parameterDefinitions()
    folded = [one for one in definitions if one.flags() & FLAG.FlagAdvanced]
    shown = [one for one in definitions if one not in folded]
    group = plain(algorithm.group()) or "on top of the list"
    outputs = (
        (f"`{one.name()}`", plain(one.description()), OUTPUTS.get(one.type(), one.type()))
        for one in algorithm.outputDefinitions()
    )
    parts = [
        f"# {plain(algorithm.displayName())}",
        f"`insar:{algorithm.name()}` · *Processing > Toolbox > InSAR*, {group} · [all algorithms](README.md)",
        f"**{plain(algorithm.shortDescription())}**",
        *(plain(paragraph) for paragraph in algorithm.paragraphs()),
        *(f"![{plain(caption)}](../images/{name})\n\n*{plain(caption)}*" for name, caption in picture(algorithm)),
        "## Parameters",
        parameters_table(shown),
        *(("### Advanced", parameters_table(folded)) if folded else ()),
        "## Outputs",
        table(("Name", "What it is", "Kind"), outputs),
        "## Example",
        examples(algorithm),
        *more(algorithm),
    ]
    return "\n\n".join(parts) + "\n"


def picture(algorithm: Any) -> list[tuple[str, str]]:
    """Its picture with a caption, if there is one."""
    return [PICTURES[algorithm.name()]] if algorithm.name() in PICTURES else []


def index(algorithms: Iterable[Any]) -> str:
    """The list of all pages by group."""
    groups: dict[str, list[Any]] = {}
    for one in sorted(algorithms, key=lambda one: (one.group(), one.displayName())):
        groups.setdefault(one.group(), []).append(one)
    parts = [
        "# Algorithms",
        "All are in *Processing > Toolbox > InSAR*, in the graphical modeler and in `qgis_process`. "
        "The pages are made from the algorithms' own help by `./dev docs`.",
    ]
    for title, members in groups.items():
        rows = (
            (f"[{plain(one.displayName())}]({one.name()}.md)", f"`{one.name()}`", plain(one.shortDescription()))
            for one in members
        )
        parts += [f"## {title or 'All in one'}", table(("Algorithm", "Name", "What it does"), rows)]
    return "\n\n".join(parts) + "\n"


def pages(algorithms: Iterable[Any]) -> dict[str, str]:
    """File names below docs/algorithms and their texts."""
    algorithms = list(algorithms)
    return {"README.md": index(algorithms), **{f"{one.name()}.md": page(one) for one in algorithms}}


def main() -> int:
    """Write the pages; those of algorithms that are no more go."""
    from qgis.core import QgsApplication

    from insar_workbench.processing_provider.provider import InsarProvider

    application = QgsApplication([], False)
    application.initQgis()
    provider = InsarProvider()  # QGIS needs this reference
    QgsApplication.processingRegistry().addProvider(provider)
    texts = pages(provider.algorithms())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.md"):
        if old.name not in texts:
            old.unlink()
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{len(texts)} pages in {FOLDER}")
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
