"""Change the data of a scenario, and write them back as TOML."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import cast

from myosat.scenario.fields import BadValue
from myosat.scenario.problems import show

_BARE = re.compile(r"[A-Za-z0-9_-]+")

Table = dict[str, object]


def to_toml(data: Table) -> str:
    """``data`` as TOML text that reads back equal: plain values first, then tables."""
    return "\n".join(_lines("", data)).strip() + "\n"


def _lines(prefix: str, table: Table) -> Iterator[str]:
    plain = {
        key: value for key, value in table.items() if not isinstance(value, dict) and not _is_tables(value)
    }
    for key, value in plain.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, value in table.items():
        name = f"{prefix}.{_key(key)}" if prefix else _key(key)
        if isinstance(value, dict):
            lines = list(_lines(name, cast(Table, value)))
            if not (lines and lines[0].startswith("\n")):
                yield f"\n[{name}]"
            yield from lines
        elif key not in plain:
            for item in cast(list[Table], value):
                yield f"\n[[{name}]]"
                yield from _lines(name, item)


def _is_tables(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(item, dict) for item in cast(list[object], value))
    )


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else str(value)
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in cast(list[object], value)) + "]"
    if isinstance(value, dict):
        items = cast(Table, value).items()
        return "{" + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in items) + "}"
    return str(value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)


def put(data: object, path: list[str], value: object) -> None:
    """Set the field of ``data`` at ``path``; through a list, a number picks an item and a name goes to all.

    Raises
    ------
    BadValue
        If the path leads nowhere.
    """
    head, *rest = path
    if isinstance(data, list):
        items = cast(list[object], data)
        if not head.isdecimal():
            if not items:
                raise _nowhere()
            for item in items:
                put(item, path, value)
            return
        index = int(head) - 1
        if not 0 <= index < len(items):
            message = f"there is no number {show(int(head))}: counting starts at 1"
            raise BadValue(message, f"{' to '.join(dict.fromkeys(('1', str(len(items)))))}, or none for all")
        if not rest:
            raise _nowhere()
        put(items[index], rest, value)
    elif not isinstance(data, dict):
        raise _nowhere()
    else:
        table = cast(dict[str, object], data)
        if not rest:
            table[head] = value
        else:
            put(table.setdefault(head, {}), rest, value)


def _nowhere() -> BadValue:
    return BadValue("there is no such field to set", "a dotted path such as 'subject.age'")
