"""The values of a file as it was read, before they are known to be right.

What is no table, list or time is passed over: the grammar in schema.py tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from myosat.kernel.datafile import Field
from myosat.scenario.fields import BadValue, Quantity, read_number

Table = dict[str, object]


def table(value: object) -> Table:
    """``value`` as a table, empty when it is none."""
    return cast(Table, value) if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """``value`` as a list, empty when it is none."""
    return cast(list[object], value) if isinstance(value, list) else []


def tables(value: object) -> Iterator[tuple[int, Table]]:
    """The tables of a list, with their places in it."""
    for index, item in enumerate(items(value)):
        if isinstance(item, dict):
            yield index, cast(Table, item)


def days(value: object) -> float | None:
    """A time in days, or None when the value is no time of zero or more."""
    try:
        number = read_number(value, "day", "")
    except BadValue:
        return None
    return number if number >= 0 else None


def quantity(value: object, what: Quantity) -> float | None:
    """A number in the unit of ``what``, or None when the value is none within its bounds."""
    try:
        return what.read(value)
    except BadValue:
        return None


def flat(value: object, where: Field) -> Iterator[tuple[str, object, Field]]:
    """The leaves of a table with their dotted names, values and fields."""
    for key, item in table(value).items():
        if isinstance(item, dict):
            for name, leaf, field in flat(cast(object, item), (*where, key)):
                yield f"{key}.{name}", leaf, field
        else:
            yield key, item, (*where, key)
