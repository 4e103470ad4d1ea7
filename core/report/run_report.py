# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a run of the workflow: one HTML file with pictures, numbers, options and the methods in words."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..dates import format_date
from ..errors import InsarError, MissingDependency
from ..files.hdf5 import atomic_path
from ..maps.map_plots import AMOUNT, QUALITY, SIGNED, draw_map, draw_noise
from ..network.network_plots import WIDE, draw_network, new_figure
from ..optional import require
from ..products import read_product
from ..progress import Progress, subrange
from ..quality import pair_coherence
from ..reference import describe_pixel
from ..stack import COHERENCE, InterferogramStack
from ..template.template_writer import write_template
from ..version import version
from ..workflow.workflow import WorkflowOptions, WorkflowReport
from .methods_text import methods_sentences

MAP_SIZE = (7.0, 5.5)  # inches
STYLE = """
body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; border-bottom: 1px solid #ccc; }
table { border-collapse: collapse; } td, th { padding: 0.2em 0.8em 0.2em 0; text-align: left; vertical-align: top; }
img { max-width: 100%; } figure { margin: 1em 0; } figcaption { color: #555; font-size: 0.9em; }
pre { background: #f4f4f4; padding: 0.8em; overflow-x: auto; font-size: 0.85em; }
.maps { display: grid; grid-template-columns: repeat(auto-fit, minmax(24em, 1fr)); gap: 1em; }
"""


@dataclass(frozen=True)
class _Layer:
    """A map of the report: file, dataset, factor to the unit shown, label, colours, whether only reliable pixels."""

    file: str
    dataset: str
    factor: float
    label: str
    colours: str
    masked: bool


LAYERS = (
    _Layer("velocity.h5", "velocity", 1000.0, "velocity [mm/year], blue = toward the radar", SIGNED, True),
    _Layer("velocity.h5", "velocityStd", 1000.0, "standard deviation [mm/year]", AMOUNT, True),
    _Layer("temporalCoherence.h5", "temporalCoherence", 1.0, "temporal coherence", QUALITY, False),
    _Layer("avgSpatialCoh.h5", "coherence", 1.0, "average spatial coherence", QUALITY, False),
    _Layer("demErr.h5", "dem", 1.0, "error of the elevation model [m]", SIGNED, True),
    _Layer("numTriNonzeroIntAmbiguity.h5", "mask", 1.0, "triplets that do not close", AMOUNT, False),
)


def write_run_report(
    report: WorkflowReport, options: WorkflowOptions, source: str | Path, path: str | Path, progress: Progress
) -> None:
    """Write the report of a run; without matplotlib it has no pictures.

    Parameters
    ----------
    source : path
        The folder of interferograms.

    Raises
    ------
    InsarError
        When products cannot be read or the report cannot be written.
    """
    stack = InterferogramStack.open(report.products.stack)
    pictures = _Pictures(progress)
    maps = [_map(layer, report, pictures, progress) for layer in LAYERS]
    network = pictures.add("The network of interferograms.", WIDE, lambda figure: _network(figure, stack, progress))
    noise = report.noise
    bars = pictures.add("Noise of the dates.", WIDE, lambda figure: draw_noise(figure, noise)) if noise else ""
    numbers = _table([("", name, value) for name, value in _numbers(report, stack, source)])
    steps = [(number + 1, name, state) for number, (name, state) in enumerate(report.steps)]
    sections = [
        ("Result", f'<div class="maps">{"".join(maps)}</div>'),
        ("Numbers", numbers),
        ("Network", network),
        ("Noise", bars),
        ("Steps", _table(steps)),
        ("Methods", f"<p>{html.escape(' '.join(methods_sentences(stack, options)))}</p>"),
        ("Options", f"<p>As a template, also in workflow.cfg.</p><pre>{html.escape(write_template(options))}</pre>"),
    ]
    body = "".join(f"<h2>{title}</h2>{content}" for title, content in sections if content)
    made = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    text = (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>InSAR run</title><style>{STYLE}</style>'
        f"</head><body><h1>Ground displacement from {html.escape(Path(source).name)}</h1>"
        f"<p>InSAR Workbench {html.escape(version())}, {made}</p>{body}</body></html>"
    )
    with atomic_path(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


class _Pictures:
    """Draws figures into HTML; says once when that is not possible."""

    def __init__(self, progress: Progress) -> None:
        self.possible = True
        try:
            require("matplotlib.figure")
        except MissingDependency as error:
            self.possible = False
            progress.warning(f"The report has no pictures: {error}")

    def add(self, caption: str, size: tuple[float, float], draw: Callable[[Any], None]) -> str:
        """A figure with its caption, or nothing."""
        if not self.possible:
            return ""
        figure = new_figure(size)
        draw(figure)
        data = io.BytesIO()
        figure.savefig(data, format="png", facecolor="white", dpi=110)
        coded = base64.b64encode(data.getvalue()).decode("ascii")
        words = html.escape(caption)
        return (
            f'<figure><img alt="{words}" src="data:image/png;base64,{coded}"><figcaption>{words}</figcaption></figure>'
        )


def _map(layer: _Layer, report: WorkflowReport, pictures: _Pictures, progress: Progress) -> str:
    """A map of the report, nothing when its product was not made."""
    path = report.products.folder / layer.file
    progress.check()
    if not path.is_file():
        return ""
    try:
        product = read_product(path, (layer.dataset,))
    except InsarError as error:
        progress.warning(str(error))
        return ""
    values = np.asarray(product.layers[layer.dataset], dtype=np.float32) * np.float32(layer.factor)
    if layer.masked:
        mask = read_product(report.products.mask).layers["mask"] != 0
        if mask.any():
            values = np.where(mask, values, np.float32(np.nan))
    caption = layer.label[0].upper() + layer.label[1:] + (", reliable pixels." if layer.masked else ".")
    return pictures.add(
        caption, MAP_SIZE, lambda figure: draw_map(figure, product.grid, values, layer.label, layer.colours)
    )


def _network(figure: Any, stack: InterferogramStack, progress: Progress) -> None:
    has = COHERENCE in stack.layers
    coherence = pair_coherence(stack, subrange(progress, 0.0, 1.0))[0] if has else None
    draw_network(figure, stack.network, coherence)


def _numbers(report: WorkflowReport, stack: InterferogramStack, source: str | Path) -> list[tuple[str, str]]:
    """Name and value of what one wants to know at a glance."""
    products, network = report.products, stack.network
    mask = read_product(products.mask).layers["mask"] != 0
    velocity = 1000.0 * read_product(products.velocity, ("velocity",)).layers["velocity"]
    known = velocity[mask & np.isfinite(velocity)]
    attributes = stack.metadata.attributes
    days = network.dates
    satellite = " ".join(attributes.get(key, "") for key in ("PLATFORM", "ORBIT_DIRECTION")).strip()
    rows = [
        ("Interferograms from", str(source)),
        ("Products in", str(products.folder)),
        ("Satellite", satellite or "unknown"),
        ("Radar wavelength", f"{1000 * stack.metadata.wavelength:.2f} mm"),
        ("Dates", f"{len(days)}, {format_date(days[0])} to {format_date(days[-1])}"),
        ("Interferograms used", f"{len(network.kept_pairs)} of {len(network)}"),
        ("Grid", f"{stack.grid.rows} x {stack.grid.cols} pixels"),
        ("Reliable pixels", f"{int(mask.sum())} ({100.0 * mask.mean():.1f} %)"),
    ]
    if stack.reference is not None:
        rows.append(("Reference point", describe_pixel(stack.grid, *stack.reference)))
    if known.size:
        low, middle, high = np.percentile(known, [2, 50, 98])
        rows.append(("Velocity of reliable pixels", f"median {middle:.1f}, 2 to 98 %: {low:.1f} to {high:.1f} mm/year"))
    if report.noise is not None:
        outliers = ", ".join(format_date(day) for day in report.noise.outliers) or "none"
        rows.append(("Noisy dates", outliers))
    return rows


def _table(rows: list[tuple[Any, str, str]]) -> str:
    lines = (
        f"<tr><td>{html.escape(str(first))}</td><th>{html.escape(name)}</th><td>{html.escape(value)}</td></tr>"
        for first, name, value in rows
    )
    return f"<table>{''.join(lines)}</table>"
