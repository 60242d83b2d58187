"""The unit proof: f(quantities), converted, equals f(canonical floats), for every equation.

Evaluating with quantities alone would pass `k[1/hour] + k[1/day]`, because pint converts; the
floats would not. Both ways around must agree, so dimension and scale are proved together.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from myosat.errors import DeclarationError, UnitError
from myosat.kernel import units
from myosat.kernel.bound import BoundTerm, Ref
from myosat.kernel.model import Model

TOLERANCE = 1e-9
#: Other spellings of a canonical unit, so that conversions are exercised.
ALTERNATIVES = {"day": "hour", "um": "mm", "mm": "um", "pg": "ng", "mL": "L"}


def prove_units(model: Model, seed: int = 0) -> int:
    """Prove the units of every signal, process, impulse and stoichiometric coefficient.

    Returns
    -------
    int
        Number of equations proved.

    Raises
    ------
    DeclarationError
        Lists every equation whose units do not hold, with what it gave and what was declared.
    """
    prover = _Prover(model, random.Random(seed))
    problems = [problem for problem in prover.problems() if problem]
    if problems:
        raise DeclarationError(f"units of model {model.id}: " + "; ".join(problems))
    return prover.proved


class _Prover:
    def __init__(self, model: Model, random_source: random.Random) -> None:
        self.model, self.random, self.proved = model, random_source, 0
        self.registry = units.registry()

    def problems(self) -> Iterable[str | None]:
        """Yield the problem of each equation, or None."""
        for id, signal in self.model.signals.items():
            yield self._square(id, signal.declaration.function, signal.arguments, signal.unit)
        for id, process in self.model.processes.items():
            yield self._square(id, process.declaration.function, process.arguments, process.unit)
            yield from self._coefficients(id, process.terms, process.unit)
        for id, impulse in self.model.impulses.items():
            declared = impulse.declaration
            state = declared.sets or _first_state(declared.reaction)
            yield self._square(id, declared.function, impulse.arguments, state.unit)

    def _unit(self, ref: Ref) -> str:
        model = self.model
        if ref.kind == "state":
            return units.canonical(model.states[ref.id].unit)
        if ref.kind == "signal":
            return units.canonical(model.signals[ref.id].unit)
        if ref.kind == "lever":
            return units.canonical(model.levers[ref.id].unit)
        if ref.kind == "parameter":
            if ref.id in model.balanced:
                return units.canonical(model.balanced[ref.id].unit)
            return model.parameters.for_slot(ref.id).unit
        if ref.kind == "zero":
            return next(units.canonical(m.states[ref.id].unit) for m, _ in model.use if ref.id in m.states)
        return "1"

    def _square(
        self, id: str, function: Callable[..., Any], arguments: Sequence[Ref], unit: str
    ) -> str | None:
        self.proved += 1
        values = [self._sample(ref) for ref in arguments]
        quantities = [
            self._quantity(value, self._unit(ref)) for value, ref in zip(values, arguments, strict=True)
        ]
        target = "" if units.canonical(unit) == "1" else units.canonical(unit)
        floats = float(function(*values))
        try:
            found = self.registry.Quantity(function(*quantities))
            magnitude = float(found.to(target).magnitude)
        except (TypeError, ValueError, AttributeError, UnitError) as error:  # as pint and laws complain
            return f"{id}: {error} (declared {unit})"
        if not math.isclose(magnitude, floats, rel_tol=TOLERANCE, abs_tol=1e-12):
            return f"{id}: {found} is {magnitude:g} {unit}, but the floats give {floats:g}"
        return None

    def _sample(self, ref: Ref) -> float:
        """Draw a positive value; a dropped state is zero."""
        return 0.0 if ref.kind == "zero" else self.random.uniform(0.2, 3.0)

    def _quantity(self, value: float, unit: str) -> Any:
        quantity = self.registry.Quantity(value, "" if unit == "1" else unit)
        other = unit
        for name, alternative in ALTERNATIVES.items():
            other = _swap(other, name, alternative)
        return quantity.to("" if other == "1" else other)

    def _coefficients(self, id: str, terms: Sequence[BoundTerm], unit: str) -> Iterable[str | None]:
        for term in terms:
            made = units.canonical(f"{self.model.states[term.state].unit}/day")
            moved = units.canonical(unit)
            if isinstance(term.coefficient, str):
                factor = self._unit(Ref("parameter", term.coefficient))
                moved = _times(moved, factor)
            if not units.dimension_equal(made, moved) or units.factor(moved, made) != 1.0:
                yield f"{id}: moves {moved} into {term.state}, which changes in {made}"


def _times(unit: str, factor: str) -> str:
    return unit if factor == "1" else f"{unit}*{factor}"


def _swap(unit: str, name: str, alternative: str) -> str:
    return re.sub(rf"\b{name}\b", alternative, unit)


def _first_state(reaction: Any) -> Any:
    return (reaction.sources or reaction.targets)[0].state
