# SPDX-License-Identifier: GPL-2.0-or-later
"""How map layers look. The range depends on the data, so renderers are made in code."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterDataProvider,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import FormatError
from ..core.files.hdf5 import atomic_path
from ..core.maps.colours import AMOUNT, DIVERGING, PERCENTILE, RELIABLE, SEQUENTIAL, UNRELIABLE, ColourScale, nice_limit
from .style import Style
from .translation import tr

SLOWER, STEADY, FASTER = "#1b9e77", "#d9d9d9", "#d95f02"
SEEN = ("#404040", "#d95f02", "#e6ab02", RELIABLE)


COLOURS = {Style.SIGNED: DIVERGING, Style.QUALITY: SEQUENTIAL, Style.AMOUNT: AMOUNT, Style.TIME: SEQUENTIAL}
"""From the lowest to the highest value."""


def make_renderer(
    provider: QgsRasterDataProvider, style: Style, values: npt.NDArray[np.float32], unit: str = ""
) -> QgsRasterRenderer:
    """Make the renderer of a layer of one band; `values` decide the range."""
    return make_range_renderer(provider, style, *choose_range(style, values), unit)


def choose_range(style: Style, values: npt.NDArray[np.float32], percentile: float = PERCENTILE) -> tuple[float, float]:
    """Lowest and highest value that the colours of a layer tell apart."""
    if style in (Style.QUALITY, Style.MASK):
        return 0.0, 1.0
    if style is Style.TIME:
        return _time_range(values)
    if style is Style.VISIBILITY:
        return 0.0, 3.0
    limit = nice_limit(values, percentile)
    return (-limit if style is Style.SIGNED else 0.0), limit


def make_range_renderer(
    provider: QgsRasterDataProvider, style: Style, low: float, high: float, unit: str = "", band: int = 1
) -> QgsRasterRenderer:
    """Make the renderer of one band with a given range; those of classes have none."""
    if style is Style.MASK:
        return _classes(provider, ((0, UNRELIABLE, tr("0: not usable")), (1, RELIABLE, tr("1: usable"))))
    if style is Style.TREND:
        trends = ((-1, SLOWER, tr("slower")), (0, STEADY, tr("as before")), (1, FASTER, tr("faster")))
        return _classes(provider, trends)
    if style is Style.VISIBILITY:
        names = (tr("0: shadow"), tr("1: layover"), tr("2: foreshortened"), tr("3: seen well"))
        return _classes(provider, tuple(zip(range(4), SEEN, names)))
    return _ramp_renderer(provider, low, high, COLOURS[style], unit, band)


def make_scale_renderer(
    provider: QgsRasterDataProvider, scale: ColourScale, unit: str = "", band: int = 1
) -> QgsRasterRenderer:
    """Make the renderer of one band from colours that core chose."""
    return _ramp_renderer(provider, scale.low, scale.high, scale.colours, unit, band)


def _time_range(values: npt.NDArray[np.float32]) -> tuple[float, float]:
    """From the first to the last, at least a tenth of a year; 0 to 1 when there is none."""
    known = values[np.isfinite(values)]
    if not known.size:
        return 0.0, 1.0
    low, high = float(known.min()), float(known.max())
    return low, max(high, low + 0.1)


def _ramp_renderer(
    provider: QgsRasterDataProvider, low: float, high: float, colours: tuple[str, ...], unit: str, band: int
) -> QgsSingleBandPseudoColorRenderer:
    places = np.linspace(0.0, 1.0, len(colours))
    stops = [QgsGradientStop(float(place), QColor(colour)) for place, colour in zip(places, colours)][1:-1]
    ramp = QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops)
    function = QgsColorRampShader(low, high, ramp, QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.6g}")
            for value, colour in zip(np.linspace(low, high, len(colours)).tolist(), colours)
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setSuffix(f" {tr(unit)}" if unit else "")
    function.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _classes(provider: QgsRasterDataProvider, classes: tuple[tuple[int, str, str], ...]) -> QgsPalettedRasterRenderer:
    """Colours and names of whole numbers."""
    made = [QgsPalettedRasterRenderer.Class(value, QColor(colour), name) for value, colour, name in classes]
    return QgsPalettedRasterRenderer(provider, 1, made)


def save_style(layer: QgsMapLayer, path: Path) -> None:
    """Write the style of a layer beside its file, so that QGIS finds it; atomically.

    Raises
    ------
    FormatError
        When it cannot be written.
    """
    with atomic_path(path.with_suffix(".qml")) as temporary:
        message, ok = layer.saveNamedStyle(str(temporary))
        if not ok:
            raise FormatError(f"The style of {path} cannot be written: {message}")
