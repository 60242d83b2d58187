"""The parts of a system of equations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from myosat.kernel.parameters import Parameter


@dataclass(frozen=True)
class Quantity:
    """A number that is given, follows from others at every moment, or changes at a rate.

    Attributes
    ----------
    id
        Identifier in the format.
    name
        What the model calls it.
    unit
        Canonical unit.
    value
        Of a constant, or initially; None when a rule gives it.
    rule
        Expression of its value at every moment.
    rate
        Expression of its rate of change; that of a species follows from its reactions.
    constant
        Whether it never changes.
    clamped
        A species that reactions leave alone.
    ontology
        Term of an ontology, such as "CL:0000594".
    note
        Where it comes from.
    """

    id: str
    name: str
    unit: str
    meaning: str
    value: float | None = None
    rule: Any = None
    rate: Any = None
    species: bool = False
    constant: bool = True
    clamped: bool = False
    ontology: str | None = None
    note: str = ""


@dataclass(frozen=True)
class Event:
    """Quantities that take new values at once, when a condition becomes true."""

    id: str
    name: str
    trigger: Any
    assignments: Mapping[str, Any]


def origin(parameter: Parameter) -> str:
    """A parameter as its file has it: value, source and grade."""
    return f"{parameter.text}; source: {parameter.source}; grade: {parameter.grade}"
