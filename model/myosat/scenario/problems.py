"""Collect every problem of one file, each with its line, what was found and what is allowed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from myosat.errors import MAX_PRINTED, InputError, Problem, nearest_name
from myosat.kernel.datafile import Document, Field

if TYPE_CHECKING:
    from pydantic import ValidationError

#: Of a file that is wrong in more places than this, the rest is not told.
MAX_PROBLEMS = 1000
#: Names listed in "allowed"; a longer list is cut.
MAX_LISTED = 12

_WRONG_TYPE = {
    "string_type": "text in quotes",
    "bool_type": "true or false",
    "list_type": "an array of tables, written [[{name}]]",
    "dict_type": "a table, written [{name}]",
    "model_type": "a table",
    "model_attributes_type": "a table",
}


@dataclass
class Problems:
    """The problems and warnings found in one document so far."""

    document: Document
    numbered: bool = True
    found: list[Problem] = field(default_factory=list[Problem])
    warnings: list[Problem] = field(default_factory=list[Problem])

    def add(self, where: Field, message: str, allowed: str | None = None, nearest: str | None = None) -> None:
        """Note a problem at the field ``where``."""
        if len(self.found) < MAX_PROBLEMS:
            self.found.append(self._problem(where, message, allowed, nearest))

    def unknown(self, where: Field, what: str, name: str, known: Iterable[str]) -> None:
        """Note that ``name`` is no known ``what``, with what is known and the nearest of it."""
        names = list(known)
        near = nearest_name(name, names) if len(self.found) < MAX_PRINTED else None
        self.add(where, f"unknown {what} {show(name)}", listed(names), near)

    def warn(self, where: Field, message: str) -> None:
        """Note something that is allowed but worth a word."""
        self.warnings.append(self._problem(where, message, None, None))

    def in_order(self) -> list[Problem]:
        """The problems in the order of the file."""
        return sorted(self.found, key=lambda problem: problem.line or 0)

    def raise_any(self) -> None:
        """Raise `InputError` with all problems if there are any."""
        if self.found:
            raise InputError(self.in_order())

    def _problem(self, where: Field, message: str, allowed: str | None, nearest: str | None) -> Problem:
        line = self.document.line(where) if self.numbered else None
        name = ".".join(part if isinstance(part, str) else str(part + 1) for part in where)
        return Problem(self.document.path, line, _printable(name) or None, message, allowed, nearest)


def translate(
    error: ValidationError, problems: Problems, data: Mapping[str, object], keys: Mapping[str, Sequence[str]]
) -> None:
    """Note what pydantic found, in our words. ``keys`` has the keys allowed in each table.

    A table is named by the last part of its field that ``keys`` knows ("" is the top of the file).
    """
    for detail in error.errors(include_url=False)[:MAX_PROBLEMS]:
        where = _in_file(detail["loc"], data)
        kind, value = detail["type"], cast(object, detail["input"])
        context: dict[str, Any] = detail.get("ctx", {})
        if kind == "extra_forbidden":
            table = next((part for part in where[-2::-1] if part in keys), "")
            name = str(where[-1]) if where else ""
            problems.unknown(where, "key", name, keys.get(str(table), ()))
        elif kind == "missing":
            problems.add(where, "is missing")
        elif kind in _WRONG_TYPE:
            allowed = _WRONG_TYPE[kind].format(name=".".join(str(part) for part in where))
            problems.add(where, f"found {show(value)}", allowed)
        elif kind in ("too_long", "too_short"):
            bound, limit = ("up to", "max_length") if kind == "too_long" else ("at least", "min_length")
            problems.add(where, f"found {len(cast(Sized, value))} items", f"{bound} {context[limit]}")
        elif kind == "myosat":
            problems.add(where, context["message"], context.get("allowed"), context.get("nearest"))
        else:
            problems.add(where, f"{detail['msg'][:1].lower()}{detail['msg'][1:]}: found {show(value)}")


def show(value: object) -> str:
    """A value as the user wrote it, on one line and not too long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _printable(json.dumps(value if len(value) <= 60 else value[:57] + "...", ensure_ascii=False))
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list | tuple):
        return "an array"
    return str(value)


def listed(names: Sequence[str]) -> str:
    """Names in one line, the first dozen of them."""
    shown = ", ".join(names[:MAX_LISTED])
    return f"{shown}, ... ({len(names)} in all)" if len(names) > MAX_LISTED else shown or "none"


def _in_file(location: tuple[int | str, ...], data: object) -> Field:
    """The field in the file of a location in the grammar, where one table may stand for a list."""
    where: Field = ()
    for part in location:
        # Of a key that is wrong itself, pydantic's location ends in "[key]".
        if part == "[key]" or (isinstance(part, int) and not isinstance(data, list)):
            continue
        where = (*where, part)
        if isinstance(data, dict):
            data = cast(dict[int | str, object], data).get(part)
        elif isinstance(data, list) and isinstance(part, int):
            items = cast(list[object], data)
            data = items[part] if part < len(items) else None
    return where


def _printable(text: str) -> str:
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[:120])
    return shown if len(text) <= 120 else shown + "..."
