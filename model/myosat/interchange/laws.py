"""The laws of the kernel as expressions, like the kernel's own safe at zero and slightly below.

They have no branches and no maximum, only sizes: a simulator that looks for the moment at which a
branch switches would find one at every step of a state that rests there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import sympy

#: The larger of a quantity and zero, in the unit of the quantity.
positive = sympy.Function("positive")
#: Zero, in the unit of its argument.
nought = sympy.Function("nought")


@dataclass(frozen=True)
class LawDefinition:
    """A law with its arguments as symbols."""

    name: str
    arguments: tuple[Any, ...]
    value: Any


def _hill(x: Any, K: Any, n: Any) -> Any:
    return positive(x / K) ** n / (1 + positive(x / K) ** n)


def _inhibited_by(x: Any, K: Any, n: Any) -> Any:
    return 1 / (1 + positive(x / K) ** n)


def _saturating(x: Any, K: Any) -> Any:
    return x / (K + positive(x))


def _remaining(x: Any, capacity: Any) -> Any:
    return positive(1 - x / capacity)


def _limited(x: Any, limit: Any, n: Any) -> Any:
    return x / (1 + (positive(x) / positive(limit)) ** n) ** (1 / n)


def _logistic(x: Any) -> Any:
    return 1 / (1 + sympy.exp(-x))


def _bell(x: Any, centre: Any, width: Any) -> Any:
    return sympy.exp(-(((x - centre) / width) ** 2) / 2)


def _exp(x: Any) -> Any:
    return sympy.exp(x)


def _log1p(x: Any) -> Any:
    return sympy.log(1 + positive(x)) + x - positive(x)


_FORMULAS: dict[str, Callable[..., Any]] = {
    "hill": _hill,
    "inhibited_by": _inhibited_by,
    "saturating": _saturating,
    "remaining": _remaining,
    "limited": _limited,
    "logistic": _logistic,
    "bell": _bell,
    "exp": _exp,
    "log1p": _log1p,
}


@cache
def definition(name: str) -> LawDefinition:
    """The law of that name, written out in its arguments."""
    formula = _FORMULAS[name]
    arguments = tuple(sympy.Symbol(argument) for argument in inspect.signature(formula).parameters)
    return LawDefinition(name, arguments, formula(*arguments))


def written_out(call: Any) -> Any:
    """The call of a law as what it stands for."""
    return _FORMULAS[call.func.__name__](*call.args)
