# SPDX-License-Identifier: GPL-2.0-or-later
"""How map layers look. The range depends on the data, so renderers are made in code."""

from __future__ import annotations

from enum import Enum

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsRasterDataProvider,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.colours import (
    AMOUNT,
    DIVERGING,
    PERCENTILE,
    RELIABLE,
    SEQUENTIAL,
    UNRELIABLE,
    ColourScale,
    nice_limit,
)
from .algorithm import tr

SLOWER, STEADY, FASTER = "#1b9e77", "#d9d9d9", "#d95f02"


class Style(Enum):
    """Kinds of layers."""

    SIGNED = "signed"
    """Velocity, displacement: red = away from the radar, blue = toward it, 0 in the middle."""
    QUALITY = "quality"
    """Coherence: 0 to 1."""
    AMOUNT = "amount"
    """Standard deviation, number of interferograms: from 0 up."""
    MASK = "mask"
    """0 and 1."""
    TIME = "time"
    """Decimal years: from the first to the last."""
    TREND = "trend"
    """-1 slower, 0 as before, 1 faster."""


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
    limit = nice_limit(values, percentile)
    return (-limit if style is Style.SIGNED else 0.0), limit


def make_range_renderer(
    provider: QgsRasterDataProvider, style: Style, low: float, high: float, unit: str = "", band: int = 1
) -> QgsRasterRenderer:
    """Make the renderer of one band with a given range; that of a mask has none."""
    if style is Style.MASK:
        return _mask_renderer(provider)
    if style is Style.TREND:
        return _trend_renderer(provider)
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
    legend.setSuffix(f" {unit}" if unit else "")
    function.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _mask_renderer(provider: QgsRasterDataProvider) -> QgsPalettedRasterRenderer:
    classes = [
        QgsPalettedRasterRenderer.Class(0, QColor(UNRELIABLE), tr("0: not usable")),
        QgsPalettedRasterRenderer.Class(1, QColor(RELIABLE), tr("1: usable")),
    ]
    return QgsPalettedRasterRenderer(provider, 1, classes)


def _trend_renderer(provider: QgsRasterDataProvider) -> QgsPalettedRasterRenderer:
    classes = [
        QgsPalettedRasterRenderer.Class(-1, QColor(SLOWER), tr("slower")),
        QgsPalettedRasterRenderer.Class(0, QColor(STEADY), tr("as before")),
        QgsPalettedRasterRenderer.Class(1, QColor(FASTER), tr("faster")),
    ]
    return QgsPalettedRasterRenderer(provider, 1, classes)
