# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers on the map relative to a reference: their graduated renderer subtracts it from what it shows.

The expression by which a renderer chooses classes becomes `(expression) - (its value at the reference)`. Classes,
colours and legend stay, and nothing is copied or edited. The layer remembers its own expression and gets it back.
"""

from __future__ import annotations

from qgis.core import QgsExpression, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ...core.errors import InsarError
from ...core.history.vector_series import VectorLayout
from ...processing_provider.translation import tr
from ..map.map_expressions import relative
from ..session import PointLayer, Session

PROPERTY_BASE = "insar_workbench/expression"
PROPERTY_VALUE = "insar_workbench/reference_value"
QUICK_COST = 200_000
"""Work (see `PointLayer.cost`) that is done at once; more is in the background."""


def own_attribute(layer: QgsVectorLayer) -> str:
    """What a graduated renderer shows without a reference, a field or an expression; '' with another renderer."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return ""
    shown = str(renderer.classAttribute())
    base = str(layer.customProperty(PROPERTY_BASE) or "")
    # else the person has chosen another one meanwhile
    return base if base and shown == relative(as_expression(base, layer), _value(layer)) else shown


def show_attribute(
    layer: QgsVectorLayer, base: str, value: float, renderer: QgsGraduatedSymbolRenderer | None = None
) -> None:
    """Let a layer show an expression minus a value: with its own graduated renderer, or with a new one."""
    shown = relative(as_expression(base, layer), value) if value != 0.0 else base
    current = layer.renderer()
    if renderer is None:
        if current.classAttribute() == shown:
            return
        renderer = current.clone()
    renderer.setClassAttribute(shown)
    if value != 0.0:
        layer.setCustomProperty(PROPERTY_BASE, base)
        layer.setCustomProperty(PROPERTY_VALUE, value)
    else:
        layer.removeCustomProperty(PROPERTY_BASE)
        layer.removeCustomProperty(PROPERTY_VALUE)
    layer.setRenderer(renderer)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def follow_points(source: PointLayer, session: Session) -> None:
    """Bring one layer to the reference of a session, when it shows velocity or displacement by classes."""
    layer = session.project.mapLayer(source.layer_id)
    base = own_attribute(layer) if isinstance(layer, QgsVectorLayer) else ""
    expression = as_expression(base, layer) if base else ""
    if not base or not is_motion(expression, source.layout):
        return
    if session.reference is None:
        show_attribute(layer, base, 0.0)
        return
    reference, statistic = session.reference, session.style.statistic

    def arrived(value: float | None) -> None:
        there = session.project.mapLayer(source.layer_id)
        if there is None or session.reference != reference or own_attribute(there) != base:
            return
        if value is None:
            text = tr("The layer {layer} has no data at the reference; it stays as it is.")
            session.said.emit(text.format(layer=there.name()), True)
        else:
            show_attribute(there, base, value)

    def failed(sentence: str) -> None:
        session.said.emit(sentence, True)

    try:
        reader = source.reader()
        if source.cost(reference) > QUICK_COST:
            description = tr("Reference of {layer}").format(layer=layer.name())
            session.tasks.start(
                description, lambda _: reader.evaluate(reference, expression, statistic), arrived, failed
            )
        else:
            arrived(reader.evaluate(reference, expression, statistic))
    except InsarError as error:
        failed(str(error))


def as_expression(attribute: str, layer: QgsVectorLayer) -> str:
    """The expression of what a renderer shows, which may be the bare name of a field."""
    is_field = layer.fields().lookupField(attribute) >= 0
    return QgsExpression.quotedColumnRef(attribute) if is_field else attribute


def is_motion(expression: str, layout: VectorLayout) -> bool:
    """Whether an expression is made of velocity and displacement alone, so that a difference has a meaning."""
    names = {name.lower() for name in (*layout.fields, layout.velocity) if name}
    columns = {name.lower() for name in QgsExpression(expression).referencedColumns()}
    return bool(columns) and columns <= names


def _value(layer: QgsVectorLayer) -> float:
    return float(layer.customProperty(PROPERTY_VALUE) or 0.0)
