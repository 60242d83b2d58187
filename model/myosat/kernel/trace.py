"""Equations by tracing: rate functions are called with sympy symbols and give expressions.

Only needed when code is generated; a warm start never imports this module.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sympy

from myosat.errors import DeclarationError
from myosat.kernel.bound import Ref
from myosat.kernel.laws import Law
from myosat.kernel.model import Model

LARGEST_LITERAL = 10


@cache
def opaque(law: Law) -> Any:
    """Return the sympy function that stands for a law, with slopes as its derivatives."""

    def fdiff(self: Any, argindex: int = 1) -> Any:
        return sympy.Function(f"{law.name}_d{argindex - 1}")(*self.args)

    return type(law.name, (sympy.Function,), {"fdiff": fdiff, "nargs": len(law.slots)})


@dataclass(frozen=True)
class Traced:
    """An expression in the variables of generated code, with its partial derivatives.

    Attributes
    ----------
    expression
        sympy expression of the value.
    partials
        Partial derivative in each argument that is a state or a signal, by `Ref`.
    """

    expression: Any
    partials: dict[Ref, Any]


def variable(ref: Ref) -> str:
    """Return the variable name of a slot in generated code."""
    prefix = {"state": "y", "signal": "s", "parameter": "p", "lever": "u"}[ref.kind]
    return f"{prefix}_{ref.id.replace('.', '__')}"


def trace_all(model: Model) -> tuple[dict[str, Traced], dict[str, Traced]]:
    """Trace every signal and process of a model.

    Raises
    ------
    DeclarationError
        Lists every function that compares, branches, or uses a literal that is not a small integer.
    """
    problems: list[str] = []

    def attempt(id: str, function: Callable[..., Any], arguments: Sequence[Ref]) -> Traced:
        try:
            return _trace(function, arguments)
        except DeclarationError as error:
            problems.append(f"{id}: {error}")
            return Traced(sympy.Integer(0), {})

    signals = {id: attempt(id, s.declaration.function, s.arguments) for id, s in model.signals.items()}
    processes = {id: attempt(id, p.declaration.function, p.arguments) for id, p in model.processes.items()}
    if problems:
        raise DeclarationError("; ".join(problems))
    return signals, processes


def _trace(function: Callable[..., Any], arguments: Sequence[Ref]) -> Traced:
    symbols = [
        sympy.Integer(0) if ref.kind == "zero" else sympy.Symbol(variable(ref), real=True)
        for ref in arguments
    ]
    try:
        expression = sympy.sympify(function(*symbols))
    except TypeError as error:
        raise DeclarationError(
            f"cannot be traced ({error}): comparisons, if and max do not belong in a rate; "
            "use a law, a lever or a schedule"
        ) from error
    literals = [n for n in expression.atoms(sympy.Number) if not _small(n)]
    if literals:
        raise DeclarationError(
            f"uses the literal {literals[0]}: numbers belong in parameter files "
            f"(integers up to {LARGEST_LITERAL} are allowed)"
        )
    partials: dict[Ref, Any] = {}
    for ref, symbol in zip(arguments, symbols, strict=True):
        if ref.kind in ("state", "signal"):
            slope = sympy.diff(expression, symbol)
            if slope != 0:
                partials[ref] = slope
    return Traced(expression, partials)


def _small(number: Any) -> bool:
    return (
        bool(number.is_Rational)
        and abs(int(number.p)) <= LARGEST_LITERAL
        and int(number.q) <= LARGEST_LITERAL
    )
