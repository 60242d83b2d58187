"""Units and quantities: text with units at every edge, floats in canonical units inside.

A quantity is NUMBER UNIT, or NUMBER alone when it has no unit. A unit is names joined by ``*``
and ``/`` with whole powers up to 4: ``1/day``, ``cell/mm^3/hour``, ``mg/kg/day``, ``%``.
This grammar is checked here before pint sees anything, because pint evaluates what it is given.
A canonical unit counts time in days and has no ``%``; everything else stays as written.
"""

from __future__ import annotations

import math
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from myosat.errors import UnitError, nearest_name

if TYPE_CHECKING:
    import pint

MAX_TEXT = 80
MAX_POWER = 4

#: Days in each unit of time. The same numbers as in units.txt (a test compares them); kept here
#: so that a change of time unit, by far the commonest, does not wait for pint to be imported.
DAYS = {
    "day": 1.0,
    "hour": 1 / 24,
    "minute": 1 / 1440,
    "second": 1 / 86400,
    "week": 7.0,
    "year": 365.25,
    "month": 365.25 / 12,
}

_DEFINITIONS = Path(__file__).with_name("units.txt")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_FACTOR = re.compile(r"\s*([*/]?)\s*(?:([A-Za-z]+|%)(?:\s*(?:\^|\*\*)\s*([0-9]+))?|(1)(?![0-9]))\s*")
_SPELLINGS = str.maketrans({"µ": "u", "μ": "u", "²": "^2", "³": "^3", "·": "*"})
_NOT_FINITE = re.compile(r"[+-]?(nan|inf|infinity)\b", re.IGNORECASE)

Powers = tuple[tuple[str, int], ...]


@cache
def parse_quantity(text: str) -> tuple[float, str]:
    """Read ``"400 mg/kg/day"`` as ``(400.0, "mg/kg/day")``; ``"3 / week"`` as ``(3.0, "1/week")``.

    A bare number has the unit ``"1"``. The unit comes back in its standard spelling.

    Raises
    ------
    UnitError
        If the text is not NUMBER UNIT, the number is not finite, or a unit is not known.
    """
    written = text.translate(_SPELLINGS).strip()
    if len(written) > MAX_TEXT:
        raise UnitError(f"{_quote(text)} is too long for a quantity")
    if _NOT_FINITE.match(written):
        raise UnitError(f"{_quote(text)} is not a finite number")
    number = _NUMBER.match(written)
    if number is None:
        raise UnitError(f"{_quote(text)} does not start with a number")
    value = float(number.group())
    if not math.isfinite(value):
        raise UnitError(f"{_quote(text)} is not a finite number")
    rest = written[number.end() :].strip()
    return value, _render(_powers(rest, text)) if rest else "1"


@cache
def canonical(unit: str) -> str:
    """The same unit with time in days and without ``%``: ``"cell/mm^3/hour"`` to ``.../day``.

    Raises
    ------
    UnitError
        If ``unit`` is not a unit.
    """
    return _render(_canonical(_powers(unit, unit))[1])


def shown(unit: str) -> float:
    """What a number in the canonical unit, as the engine has it, is multiplied by to be in ``unit``."""
    return factor(canonical(unit), unit)


@cache
def factor(unit: str, to: str) -> float:
    """What a number in ``unit`` is multiplied by to be in ``to``.

    Raises
    ------
    UnitError
        If one of them is not a unit, or their dimensions differ; the message names both.
    """
    if unit == to:
        _powers(unit, unit)
        return 1.0
    scale, powers = _canonical(_powers(unit, unit))
    to_scale, to_powers = _canonical(_powers(to, to))
    if sorted(powers) == sorted(to_powers):
        return scale / to_scale
    a, b = _pint_unit(powers), _pint_unit(to_powers)
    if a.dimensionality != b.dimensionality:
        raise UnitError(f"'{unit}' cannot be converted to '{to}': they differ in dimension")
    return float(registry().convert(1.0, a, b)) * scale / to_scale


@cache
def to_canonical(text: str) -> tuple[float, str]:
    """Read a quantity and convert it to its canonical unit: ``"2 weeks"`` to ``(14.0, "day")``.

    Raises
    ------
    UnitError
        As `parse_quantity`.
    """
    value, unit = parse_quantity(text)
    target = canonical(unit)
    return _finite(value * factor(unit, target), text), target


def to_unit(text: str, unit: str) -> float:
    """Read a quantity and convert it to ``unit``.

    Raises
    ------
    UnitError
        As `parse_quantity`; and if the dimension is not that of ``unit``.
    """
    value, written = parse_quantity(text)
    return _finite(value * factor(written, unit), text)


@cache
def dimension_equal(a: str, b: str) -> bool:
    """Whether two units have the same dimension.

    Raises
    ------
    UnitError
        If one of them is not a unit.
    """
    powers_a, powers_b = _canonical(_powers(a, a))[1], _canonical(_powers(b, b))[1]
    if sorted(powers_a) == sorted(powers_b):
        return True
    return bool(_pint_unit(powers_a).dimensionality == _pint_unit(powers_b).dimensionality)


@cache
def registry() -> pint.UnitRegistry[Any]:
    """The pint registry of units.txt, made once."""
    import pint

    return pint.UnitRegistry(str(_DEFINITIONS))


def pint_unit(unit: str) -> pint.Unit:
    """``unit`` as a unit of `registry`, read by our grammar.

    Raises
    ------
    UnitError
        If ``unit`` is not a unit.
    """
    return _pint_unit(_powers(unit, unit))


@cache
def unit_names() -> tuple[str, ...]:
    """The standard spelling of every unit."""
    return tuple(dict.fromkeys(_names().values()))


@cache
def _names() -> dict[str, str]:
    """Every accepted spelling of a unit, with the standard one, from units.txt."""
    names: dict[str, str] = {"%": "percent"}
    for line in _DEFINITIONS.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, *others = (part.strip() for part in line.split("="))
        names |= {spelling: name for spelling in (name, *others) if spelling != "_"}
    return names


def _powers(unit: str, text: str) -> Powers:
    """The names in ``unit`` with their powers, in order of appearance; ``text`` is for messages."""
    powers: dict[str, int] = {}
    position = 0
    unit = unit.translate(_SPELLINGS).strip()
    if not unit or len(unit) > MAX_TEXT:
        raise UnitError(f"{_quote(text)} is not a unit")
    while position < len(unit):
        part = _FACTOR.match(unit, position)
        first = position == 0
        if part is None or not (part[1] or first) or (first and part[1] == "*"):
            raise UnitError(
                f"{_quote(text)} is not a quantity: a unit is names joined by * and /, "
                f"with whole powers up to {MAX_POWER}"
            )
        if part[4] is None:
            power = int(part[3] or 1)
            name = _known(part[2], text)
            powers[name] = powers.get(name, 0) + (-power if part[1] == "/" else power)
            if not (0 < power <= MAX_POWER and abs(powers[name]) <= MAX_POWER):
                raise UnitError(f"{_quote(text)}: powers are whole numbers from 1 to {MAX_POWER}")
        position = part.end()
    if abs(sum(power for name, power in powers.items() if name in DAYS)) > MAX_POWER:
        raise UnitError(f"{_quote(text)}: powers are whole numbers from 1 to {MAX_POWER}")
    return tuple((name, power) for name, power in powers.items() if power)


def _known(name: str, text: str) -> str:
    names = _names()
    if name not in names:
        near = nearest_name(name, names)
        hint = f"; did you mean '{near}'?" if near else ""
        hint = "; did you mean '/'?" if name == "per" else hint
        raise UnitError(f"{_quote(text)}: '{name}' is not a known unit{hint}")
    return names[name]


def _canonical(powers: Powers) -> tuple[float, Powers]:
    """Scale and powers after time is counted in days and ``percent`` is taken out."""
    scale = 1.0
    merged: dict[str, int] = {}
    for name, power in powers:
        if name == "percent":
            scale *= 0.01**power if power > 0 else 100.0**-power
            continue
        if name in DAYS:
            scale *= DAYS[name] ** power if power > 0 else (1 / DAYS[name]) ** -power
            name = "day"
        merged[name] = merged.get(name, 0) + power
    return scale, tuple((name, power) for name, power in merged.items() if power)


def _render(powers: Powers) -> str:
    def part(name: str, power: int) -> str:
        name = "%" if name == "percent" else name
        return name if power == 1 else f"{name}^{power}"

    above = "*".join(part(name, power) for name, power in powers if power > 0)
    below = "".join("/" + part(name, -power) for name, power in powers if power < 0)
    return (above or "1") + below


@cache
def _pint_unit(powers: Powers) -> pint.Unit:
    from pint.util import UnitsContainer

    return registry().Unit(UnitsContainer(dict(powers)))


def _finite(value: float, text: str) -> float:
    if not math.isfinite(value):
        raise UnitError(f"{_quote(text)} is not a finite number")
    return value


def _quote(text: str) -> str:
    """``text`` in quotes, shortened, with control characters made visible."""
    short = text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 3] + "..."
    return "'" + "".join(c if c.isprintable() else ascii(c)[1:-1] for c in short) + "'"
