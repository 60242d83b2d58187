"""The closed table of laws that rate functions may use.

Each law has a value and a slope in every argument (for plain floats and for NumPy arrays), and a
unit rule. Laws stay opaque when a rate function is traced, so that traces stay small. All of them
are safe at zero and slightly below, where a solver may briefly step.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from myosat.errors import DeclarationError, UnitError

Number = Any  # float, NumPy array, pint quantity or sympy expression


@dataclass(frozen=True)
class Law:
    """One named law.

    Attributes
    ----------
    name
        The name by which rate functions and generated code call it.
    slots
        Unit rule of the arguments: equal letters must share a dimension, "1" is a pure number.
    returns
        Slot whose unit the value carries ("1" for a pure number).
    value
        Value for plain floats.
    slopes
        Partial derivative in each argument, for plain floats.
    formula
        The law in plain notation, for people.
    """

    name: str
    slots: tuple[str, ...]
    returns: str
    value: Callable[..., float]
    slopes: tuple[Callable[..., float], ...]
    formula: str

    def __call__(self, *arguments: Number) -> Number:
        """Evaluate for floats or quantities; become an opaque symbol when traced."""
        if len(arguments) != len(self.slots):
            raise DeclarationError(f"{self.name} takes {len(self.slots)} arguments, got {len(arguments)}")
        if any(hasattr(a, "dimensionality") for a in arguments):
            return self._with_units(arguments)
        sympy = sys.modules.get("sympy")
        if sympy is not None and any(isinstance(a, sympy.Basic) for a in arguments):
            from myosat.kernel.trace import opaque

            return opaque(self)(*arguments)
        return self.value(*arguments)

    def _with_units(self, arguments: tuple[Number, ...]) -> Number:
        units: dict[str, Any] = {}
        magnitudes: list[float] = []
        registry = next(a for a in arguments if hasattr(a, "dimensionality"))._REGISTRY
        for argument, slot in zip(arguments, self.slots, strict=True):
            quantity = argument if hasattr(argument, "units") else registry.Quantity(argument, "")
            unit = registry.Unit("") if slot == "1" else units.setdefault(slot, quantity.units)
            if quantity.dimensionality != unit.dimensionality:
                raise UnitError(f"{self.name}: {quantity.units} where {unit} is needed")
            magnitudes.append(float(quantity.to(unit).magnitude))
        unit = registry.Unit("") if self.returns == "1" else units[self.returns]
        return registry.Quantity(self.value(*magnitudes), unit)


def _hill(x: float, K: float, n: float) -> float:
    if x <= 0.0:
        return 0.0
    return 1.0 / (1.0 + (K / x) ** n) if x > K else (x / K) ** n / (1.0 + (x / K) ** n)


def _hill_x(x: float, K: float, n: float) -> float:
    if x <= 0.0:
        return 1.0 / K if n == 1.0 else 0.0
    h = _hill(x, K, n)
    if n == 1.0:
        return K / (K + x) ** 2
    return n * h * (1.0 - h) / x


def _hill_K(x: float, K: float, n: float) -> float:
    h = _hill(x, K, n)
    return -n * h * (1.0 - h) / K


def _hill_n(x: float, K: float, n: float) -> float:
    if x <= 0.0:
        return 0.0
    h = _hill(x, K, n)
    return h * (1.0 - h) * math.log(x / K)


def _saturating(x: float, K: float) -> float:
    return x / K if x <= 0.0 else x / (K + x)


def _saturating_x(x: float, K: float) -> float:
    return 1.0 / K if x <= 0.0 else K / (K + x) ** 2


def _saturating_K(x: float, K: float) -> float:
    return -x / K**2 if x <= 0.0 else -x / (K + x) ** 2


def _remaining(x: float, capacity: float) -> float:
    return max(0.0, 1.0 - x / capacity)


def _remaining_x(x: float, capacity: float) -> float:
    return -1.0 / capacity if x < capacity else 0.0


def _remaining_capacity(x: float, capacity: float) -> float:
    return x / capacity**2 if x < capacity else 0.0


def _limited(x: float, limit: float, n: float) -> float:
    if x <= 0.0:
        return x
    if limit <= 0.0:  # a solver's trial may lie a rounding below zero
        return 0.0
    ratio = x / limit
    if ratio > 1.0:
        return limit / (1.0 + ratio**-n) ** (1.0 / n)
    return x / (1.0 + ratio**n) ** (1.0 / n)


def _limited_x(x: float, limit: float, n: float) -> float:
    if x <= 0.0:
        return 1.0
    return (_limited(x, limit, n) / x) ** (n + 1.0)


def _limited_limit(x: float, limit: float, n: float) -> float:
    if x <= 0.0 or limit <= 0.0:
        return 0.0
    return (_limited(x, limit, n) / limit) ** (n + 1.0)


def _limited_n(x: float, limit: float, n: float) -> float:
    if x <= 0.0 or limit <= 0.0:
        return 0.0
    ratio = x / limit
    power = min(ratio**n, 1e300) if n * math.log(ratio) < 690.0 else 1e300
    return _limited(x, limit, n) * (math.log1p(power) / n**2 - power * math.log(ratio) / (n * (1.0 + power)))


def _logistic(x: float) -> float:
    if x >= 0.0:
        return 1.0 / (1.0 + math.exp(-x))
    e = math.exp(max(x, -700.0))
    return e / (1.0 + e)


def _logistic_x(x: float) -> float:
    s = _logistic(x)
    return s * (1.0 - s)


def _bell(x: float, centre: float, width: float) -> float:
    return math.exp(-0.5 * ((x - centre) / width) ** 2)


def _bell_x(x: float, centre: float, width: float) -> float:
    return -(x - centre) / width**2 * _bell(x, centre, width)


def _bell_width(x: float, centre: float, width: float) -> float:
    return (x - centre) ** 2 / width**3 * _bell(x, centre, width)


def _exp(x: float) -> float:
    return math.exp(min(x, 700.0))


def _log1p(x: float) -> float:
    return x if x <= 0.0 else math.log1p(x)


def _log1p_x(x: float) -> float:
    return 1.0 if x <= 0.0 else 1.0 / (1.0 + x)


def _inhibited_by(x: float, K: float, n: float) -> float:
    return 1.0 - _hill(x, K, n)


def _inhibited_by_x(x: float, K: float, n: float) -> float:
    return -_hill_x(x, K, n)


def _inhibited_by_K(x: float, K: float, n: float) -> float:
    return -_hill_K(x, K, n)


def _inhibited_by_n(x: float, K: float, n: float) -> float:
    return -_hill_n(x, K, n)


def _bell_centre(x: float, centre: float, width: float) -> float:
    return -_bell_x(x, centre, width)


hill = Law("hill", ("a", "a", "1"), "1", _hill, (_hill_x, _hill_K, _hill_n), "x^n / (K^n + x^n)")
inhibited_by = Law(
    "inhibited_by",
    ("a", "a", "1"),
    "1",
    _inhibited_by,
    (_inhibited_by_x, _inhibited_by_K, _inhibited_by_n),
    "K^n / (K^n + x^n)",
)
saturating = Law(
    "saturating",
    ("a", "a"),
    "1",
    _saturating,
    (_saturating_x, _saturating_K),
    "x / (K + x)",
)
remaining = Law(
    "remaining",
    ("a", "a"),
    "1",
    _remaining,
    (_remaining_x, _remaining_capacity),
    "1 - x / capacity, zero beyond capacity",
)
limited = Law(
    "limited",
    ("a", "a", "1"),
    "a",
    _limited,
    (_limited_x, _limited_limit, _limited_n),
    "x / (1 + (x/limit)^n)^(1/n), a smooth minimum of x and limit",
)
logistic = Law("logistic", ("1",), "1", _logistic, (_logistic_x,), "1 / (1 + e^-x)")
bell = Law(
    "bell",
    ("a", "a", "a"),
    "1",
    _bell,
    (_bell_x, _bell_centre, _bell_width),
    "e^(-((x - centre)/width)^2 / 2)",
)
exp = Law("exp", ("1",), "1", _exp, (_exp,), "e^x")
log1p = Law("log1p", ("1",), "1", _log1p, (_log1p_x,), "ln(1 + x)")

LAWS: dict[str, Law] = {
    law.name: law for law in (hill, inhibited_by, saturating, remaining, limited, logistic, bell, exp, log1p)
}


def scalar_namespace() -> dict[str, Callable[..., float]]:
    """Names that generated code calls, for plain floats: each law and its slopes."""
    names: dict[str, Callable[..., float]] = {}
    for law in LAWS.values():
        names[law.name] = law.value
        for index, slope in enumerate(law.slopes):
            names[f"{law.name}_d{index}"] = slope
    return names


def array_namespace() -> dict[str, Callable[..., Any]]:
    """Like `scalar_namespace` for values (no slopes), elementwise over NumPy arrays."""
    import numpy as np

    def elementwise(function: Callable[..., float]) -> Callable[..., Any]:
        return np.vectorize(function, otypes=[float])

    def hill_array(x: Any, K: Any, n: Any) -> Any:
        ratio = np.maximum(x, 0.0) / K
        power = np.minimum(ratio, 1e30) ** n
        return np.where(power > 1e200, 1.0, power / (1.0 + power))

    def saturating_array(x: Any, K: Any) -> Any:
        return np.where(np.less_equal(x, 0.0), x / K, x / (K + np.maximum(x, 0.0)))

    def limited_array(x: Any, limit: Any, n: Any) -> Any:
        ratio = np.where(np.less_equal(limit, 0.0), np.inf, np.maximum(x, 0.0) / limit)
        limit = np.maximum(limit, 0.0)
        small, large = np.minimum(ratio, 1.0), np.maximum(ratio, 1.0)
        bent = np.where(
            ratio > 1.0, limit / (1.0 + large**-n) ** (1.0 / n), x / (1.0 + small**n) ** (1.0 / n)
        )
        return np.where(np.less_equal(x, 0.0), x, bent)

    fast: dict[str, Callable[..., Any]] = {
        "hill": hill_array,
        "inhibited_by": lambda x, K, n: 1.0 - hill_array(x, K, n),
        "saturating": saturating_array,
        "remaining": lambda x, capacity: np.maximum(0.0, 1.0 - x / capacity),
        "exp": lambda x: np.exp(np.minimum(x, 700.0)),
        "limited": limited_array,
        "logistic": lambda x: 0.5 * (1.0 + np.tanh(0.5 * x)),
        "bell": lambda x, centre, width: np.exp(-0.5 * ((x - centre) / width) ** 2),
    }
    return {name: fast.get(name) or elementwise(law.value) for name, law in LAWS.items()}
