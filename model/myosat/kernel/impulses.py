"""Impulses: what an event does to the state at once."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from myosat.kernel.bound import BoundTerm, Ref
from myosat.kernel.model import Model
from myosat.kernel.rest import Rest

Array = NDArray[np.float64]


def apply_impulses(
    model: Model, rest: Rest, y: Array, event: str, inputs: Mapping[str, float]
) -> tuple[Array, dict[str, float]]:
    """Apply every impulse of an event at once, all computed from the state before it.

    Returns
    -------
    tuple
        The new state, and the amount that each impulse moved.
    """
    places = {id: i for i, id in enumerate(model.states)}
    values = dict(zip(model.parameter_slots, rest.parameters, strict=True))
    after = y.copy()
    moved: dict[str, float] = {}

    def value(ref: Ref) -> float:
        if ref.kind == "state":
            return float(y[places[ref.id]])
        if ref.kind == "event":
            return inputs[ref.id]
        return 0.0 if ref.kind == "zero" else values[ref.id]

    for id, impulse in model.impulses.items():
        if impulse.declaration.event != event:
            continue
        amount = float(impulse.declaration.function(*map(value, impulse.arguments)))
        if impulse.sets is not None:
            after[places[impulse.sets]] = amount
            continue
        moved[id] = amount
        for term in impulse.terms:
            after[places[term.state]] += term.sign * _coefficient(term, values) * amount
    return after, moved


def _coefficient(term: BoundTerm, values: Mapping[str, float]) -> float:
    return values[term.coefficient] if isinstance(term.coefficient, str) else float(term.coefficient)
