"""The values that a scenario or data file may hold, as annotations that pydantic understands.

Each reads a TOML value, says in plain words what is wrong with it, and knows its JSON Schema.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from myosat.errors import UnitError, nearest_name
from myosat.kernel import units
from myosat.scenario.problems import listed, show

#: NUMBER UNIT, near enough for an editor; the reader decides.
_QUANTITY_PATTERN = r"^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?(\s*[/A-Za-z%µμ]|\s+1\s*/).*$"


class BadValue(ValueError):
    """A value is wrong; says what is allowed instead, and the nearest name."""

    def __init__(self, message: str, allowed: str | None = None, nearest: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.allowed = allowed
        self.nearest = nearest


@dataclass(frozen=True)
class Quantity:
    """A number with a unit, read into ``unit``; with ``unit`` "1", a plain number (or percent).

    ``low`` and ``high`` bound it, in ``unit``; ``above`` leaves ``low`` itself out.
    """

    unit: str
    what: str
    low: float = 0.0
    high: float = math.inf
    above: bool = False

    def read(self, value: object) -> float:
        """Return the number in ``unit``; raise `BadValue`."""
        number = read_number(value, self.unit, self.what)
        too_low = number < self.low or (self.above and number == self.low)
        if too_low or number > self.high:
            raise BadValue(f"out of range: found {show(value)}", self.what)
        return number

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _reader(self.read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        text: dict[str, Any] = {"type": "string", "pattern": _QUANTITY_PATTERN}
        if self.unit != "1":
            return {**text, "description": self.what}
        number: dict[str, Any] = {"type": "number", "exclusiveMinimum" if self.above else "minimum": self.low}
        if math.isfinite(self.high):
            number["maximum"] = self.high
        percent = {"type": "string", "pattern": r"^\s*[0-9.]+([eE][+-]?[0-9]+)?\s*%?\s*$"}
        return {"anyOf": [number, percent], "description": self.what}


@dataclass(frozen=True)
class Amount:
    """A number or a quantity of whatever unit, kept as it is: what it must be depends on the rest."""

    what: str

    def read(self, value: object) -> str | float:
        """Return the text or number; raise `BadValue` if it can be no amount at all."""
        if isinstance(value, str):
            _parsed(value, self.what)
            return value
        return _finite(value, self.what)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _reader(self.read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": ["string", "number"], "description": self.what}


@dataclass(frozen=True)
class Choice:
    """One of a few names; ``names`` is asked only when a value is read."""

    kind: str
    names: Callable[[], Sequence[str]]

    def read(self, value: object) -> str:
        """Return the name; raise `BadValue`."""
        known = self.names()
        if isinstance(value, str) and value in known:
            return value
        if not isinstance(value, str):
            raise BadValue(f"found {show(value)}", f"one of {listed(known)}")
        raise BadValue(f"unknown {self.kind} {show(value)}", listed(known), nearest_name(value, known))

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _reader(self.read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "enum": list(self.names())}


@dataclass(frozen=True)
class Line:
    """Text of one line, neither empty nor longer than ``length``; ``what`` is how it is asked for."""

    length: int = 200
    what: str = "one line of text"

    def read(self, value: object) -> str:
        """Return the text; raise `BadValue`."""
        allowed = f"{self.what}, 1 to {self.length} characters"
        if not isinstance(value, str):
            raise BadValue(f"found {show(value)}", allowed)
        if not value.strip() or len(value) > self.length or not value.isprintable():
            raise BadValue(f"found {show(value)}", allowed)
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _reader(self.read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "minLength": 1, "maxLength": self.length}


def read_number(value: object, unit: str, what: str) -> float:
    """A finite number in ``unit`` from a TOML value; ``what`` says what belongs there.

    Raises
    ------
    BadValue
        If a unit is missing or wrong in dimension, or the value is not a finite number.
    """
    if isinstance(value, str):
        number, written = _parsed(value, what)
        if unit != "1" and written == "1":
            raise BadValue(f"missing unit: found {show(value)}", what)
        if unit == "1" and not units.dimension_equal(written, "1"):
            raise BadValue(f"a plain number belongs here, without a unit: found {show(value)}", what)
        try:
            return units.to_unit(value, unit)
        except UnitError:
            pass
        if units.dimension_equal(written, unit):
            raise BadValue(f"not a finite number: found {show(value)}", what)
        raise BadValue(f"wrong dimension: found {show(value)}", what)
    number = _finite(value, what)
    if unit != "1":
        raise BadValue(f"missing unit: found {show(value)}", what)
    return number


def _parsed(text: str, what: str) -> tuple[float, str]:
    try:
        return units.parse_quantity(text)
    except UnitError as error:
        raise BadValue(str(error), what) from None


def _finite(value: object, what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BadValue(f"found {show(value)}", what)
    if not math.isfinite(value):
        raise BadValue(f"not a finite number: found {show(value)}", what)
    return float(value)


def _reader(read: Callable[[object], object]) -> CoreSchema:
    """A pydantic schema that reads by ``read`` and passes on what it says."""

    def validate(value: object) -> object:
        try:
            return read(value)
        except BadValue as error:
            context = {"message": error.message, "allowed": error.allowed, "nearest": error.nearest}
            raise PydanticCustomError("myosat", "{message}", context) from None

    return core_schema.no_info_plain_validator_function(validate)
