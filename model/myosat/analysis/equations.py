"""The equations of the model in plain text, read off the declarations themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from myosat.errors import DeclarationError
from myosat.kernel import laws
from myosat.kernel.bound import BoundImpulse, BoundProcess, BoundSignal
from myosat.kernel.declare import Reaction, Term
from myosat.kernel.laws import Law
from myosat.kernel.model import Model


def expression(function: Callable[..., Any], arguments: Sequence[str]) -> str:
    """A rate function as text in its argument names, ``k_leak*leak_tone + ...``."""
    import sympy

    symbols = [sympy.Symbol(name, real=True) for name in arguments]
    try:
        return str(sympy.sympify(function(*symbols)))
    except (TypeError, DeclarationError):
        return f"a function of {', '.join(arguments)}"


def laws_in(text: str) -> list[str]:
    """The formulas of the laws that an expression calls."""
    known = [law for law in vars(laws).values() if isinstance(law, Law)]
    return [f"{law.name}: {law.formula}" for law in known if f"{law.name}(" in text]


def signal_equation(signal: BoundSignal) -> str:
    """The right-hand side of a signal."""
    declared = signal.declaration
    if declared.total_of is not None:
        return " + ".join(ref.id for ref in signal.arguments)
    return expression(declared.function, declared.arguments)


def rate_equation(process: BoundProcess) -> str:
    """The rate of a process, with the lever that multiplies it."""
    text = expression(process.declaration.function, process.declaration.arguments)
    lever = process.declaration.lever
    return text if lever is None else f"{text}, times the lever {lever}"


def impulse_equation(impulse: BoundImpulse) -> str:
    """What an impulse moves, or the value that it sets."""
    return expression(impulse.declaration.function, impulse.declaration.arguments)


def reaction(declared: Reaction, model: Model) -> str:
    """A reaction as text, ``cycling -> 2 cycling``; an empty side is the outside.

    A state that the model leaves out is told by the one that stands for it.
    """
    sides = [[_term(term, model) for term in side] for side in (declared.sources, declared.targets)]
    return " -> ".join(" + ".join(filter(None, side)) or "outside" for side in sides)


def _term(term: Term, model: Model) -> str:
    name: str | None = term.state.id
    while name in model.drop:
        name = model.drop[name]
    return "" if name is None else name if term.coefficient == 1 else f"{term.coefficient} {name}"


def state_terms(model: Model, id: str) -> list[tuple[str, str]]:
    """What makes and takes a state: "+" or "-" with the coefficient, and the process."""
    found: list[tuple[str, str]] = []
    for process in model.processes.values():
        net: dict[str, int] = {}
        for term in process.terms:
            if term.state != id:
                continue
            if isinstance(term.coefficient, int):
                net[""] = net.get("", 0) + term.sign * term.coefficient
            else:
                name = model.parameter_slots.get(term.coefficient, term.coefficient)
                net[f"{name}*"] = net.get(f"{name}*", 0) + term.sign
        for factor, number in net.items():
            if number:
                size = "" if abs(number) == 1 else f"{abs(number)}*"
                found.append(("+" if number > 0 else "-", f"{size}{factor}{process.declaration.id}"))
    return found
