# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours of the map layer that a person chose: they stay when the range, the date or the data change."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsColorRamp,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsRasterRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbolLayerUtils,
)
from qgis.PyQt.QtXml import QDomDocument

from ...processing_provider.compat import set_band

SAMPLES = 11
"""Colours that stand for a ramp in a histogram; as many as the ramp of displacements has."""


def shader_of(renderer: QgsRasterRenderer | None) -> QgsColorRampShader | None:
    """What gives a renderer its colours; None when it has no ramp of colours."""
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer) or renderer.shader() is None:
        return None
    function = renderer.shader().rasterShaderFunction()
    return function if isinstance(function, QgsColorRampShader) else None


def ramp_of(renderer: QgsRasterRenderer | None) -> QgsColorRamp | None:
    """The ramp of a renderer, a copy; made of its classes when it was not made of a ramp."""
    shader = shader_of(renderer)
    if shader is None:
        return None
    source = shader.sourceColorRamp()
    return source.clone() if source is not None else shader.createColorRamp()


def ramp_colours(ramp: QgsColorRamp, count: int = SAMPLES) -> tuple[str, ...]:
    """Colours of a ramp at equal steps."""
    return tuple(ramp.color(float(place)).name() for place in np.linspace(0.0, 1.0, count))


def with_range(
    renderer: QgsSingleBandPseudoColorRenderer, low: float, high: float, unit: str, band: int
) -> QgsSingleBandPseudoColorRenderer:
    """A copy of a renderer whose classes are spread over another range; all else stays."""
    copy = renderer.clone()
    shader = shader_of(copy)
    if shader is None:
        return copy
    old_low, old_high = shader.minimumValue(), shader.maximumValue()
    if not old_high > old_low:  # there are no places to spread
        shader.setMinimumValue(low)
        shader.setMaximumValue(high)
        copy = with_ramp(copy, ramp_of(renderer) or shader.createColorRamp())
        set_band(copy, band)
        return copy
    scale = (high - low) / (old_high - old_low)
    items = []
    for item in shader.colorRampItemList():
        value = low + (item.value - old_low) * scale if np.isfinite(item.value) else item.value
        label = f"{value:.6g}" if _is_number(item.label) else item.label
        items.append(QgsColorRampShader.ColorRampItem(value, item.color, label))
    _set(copy, shader, items, low, high)
    legend = shader.legendSettings()
    legend = QgsColorRampLegendNodeSettings(legend) if legend is not None else QgsColorRampLegendNodeSettings()
    legend.setSuffix(f" {unit}" if unit else "")
    shader.setLegendSettings(legend)
    set_band(copy, band)
    return copy


def with_ramp(renderer: QgsSingleBandPseudoColorRenderer, ramp: QgsColorRamp) -> QgsSingleBandPseudoColorRenderer:
    """A copy of a renderer with the colours of another ramp over the same range."""
    copy = renderer.clone()
    shader = shader_of(copy)
    if shader is None:
        return copy
    low, high = shader.minimumValue(), shader.maximumValue()
    # stops at the places of the ramp, and steps between them when there are few
    steps = [ramp.value(number) for number in range(ramp.count())] + np.linspace(0.0, 1.0, SAMPLES).tolist()
    places = sorted({round(step, 6) for step in steps if 0.0 <= step <= 1.0})
    values = [low + (high - low) * place for place in places]
    items = [
        QgsColorRampShader.ColorRampItem(value, ramp.color(place), f"{value:.6g}")
        for place, value in zip(places, values)
    ]
    shader.setSourceColorRamp(ramp.clone())
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    _set(copy, shader, items, low, high)
    return copy


def _set(
    renderer: QgsSingleBandPseudoColorRenderer,
    shader: QgsColorRampShader,
    items: list[QgsColorRampShader.ColorRampItem],
    low: float,
    high: float,
) -> None:
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    shader.setMinimumValue(low)
    shader.setMaximumValue(high)
    shader.setColorRampItemList(items)


def _is_number(label: str) -> bool:
    try:
        float(label)
    except ValueError:
        return not label
    return True


def ramp_text(ramp: QgsColorRamp) -> str:
    """A ramp as a project keeps it."""
    document = QDomDocument()
    document.appendChild(QgsSymbolLayerUtils.saveColorRamp("ramp", ramp, document))
    return document.toString(-1)


def read_ramp(text: str) -> QgsColorRamp:
    """The ramp of `ramp_text`.

    Raises
    ------
    TypeError, ValueError
        When the text is damaged.
    """
    document = QDomDocument()
    document.setContent(text)
    ramp = None if document.isNull() else QgsSymbolLayerUtils.loadColorRamp(document.documentElement())
    if ramp is None:
        raise ValueError(text)
    return ramp
