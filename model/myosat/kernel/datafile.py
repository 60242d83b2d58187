"""Read TOML safely: data files of the package and scenario files of a user alike.

Whatever the file holds, the outcome is a `Document` or an `InputError` that says where it is wrong.
Size, encoding and nesting are checked before the parser sees the text, because the parser is
recursive and knows no limit. Line numbers come from tree-sitter, and only when one is asked for.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from myosat.errors import InputError, Problem

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_BYTES = 1_000_000
MAX_DEPTH = 64

Field = tuple[str | int, ...]

#: Strings and comments. Every branch is possessive and needs no closing quote, so that reading
#: stays linear in the length of the text, whatever the text.
_OPAQUE = re.compile(
    r'"""(?:\\.|[^\\"]|"(?!""))*+(?:""")?'
    r"|'''(?:[^']|'(?!''))*+(?:''')?"
    r'|"(?:\\.|[^"\\\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|#[^\n]*+",
    re.DOTALL,
)
#: Possessive, and never starting inside a word: linear in the length of the text.
_DOTTED = re.compile(rf"(?<![A-Za-z0-9_-])(?:[A-Za-z0-9_-]++[ \t]*+\.[ \t]*+){{{MAX_DEPTH}}}")
_LONG_NUMBER = re.compile(r"[0-9_]{4000}")
_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True)
class Document:
    """A TOML file as read: where it is, its text, its data, and on which line each key stands."""

    path: str
    text: str
    data: dict[str, object]

    def line(self, field: Field) -> int | None:
        """The line of the key at ``field``, or of its nearest parent that has one.

        ``()`` is line 1. None only for a document without text.
        """
        for end in range(len(field), 0, -1):
            found = self._lines.get(_dotted(field[:end]))
            if found is not None:
                return found
        return 1 if self.text else None

    @cached_property
    def _lines(self) -> dict[str, int]:
        import tree_sitter
        import tree_sitter_toml

        parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_toml.language()))
        lines: dict[str, int] = {}
        for field, line in _located(parser.parse(self.text.encode()).root_node):
            lines.setdefault(_dotted(field), line)
        return lines


def read(path: Path | str) -> Document:
    """Read a TOML file. An empty file is a valid, empty document.

    Raises
    ------
    InputError
        If the file is missing, a directory, unreadable, larger than 1 MB, not UTF-8 text,
        nested deeper than 64, or not valid TOML; with the line where there is one.
    """
    name = _visible(str(path))
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise InputError(Problem(name, None, None, "is a directory, not a file"))
        if not stat.S_ISREG(status.st_mode):
            raise InputError(Problem(name, None, None, "is not a regular file"))
        if status.st_size > MAX_BYTES:
            size = f"{status.st_size / 1e6:.3g} MB"
            raise InputError(Problem(name, None, None, f"is too large: {size}", "up to 1 MB"))
        with open(path, "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(Problem(name, None, None, "there is no such file")) from None
    except (OSError, ValueError) as error:
        # Python's own words for a null character differ by version.
        reason = "a null character in the path" if "\0" in str(path) else str(error)
        reason = getattr(error, "strerror", None) or reason
        raise InputError(Problem(name, None, None, f"cannot be read: {reason}")) from None
    return parse(_decode(content, name), name)


def parse(text: str, path: str = "<text>") -> Document:
    """Read TOML text; ``path`` names it in messages.

    Raises
    ------
    InputError
        If the text is nested deeper than 64 or is not valid TOML.
    """
    text = text.removeprefix("\ufeff")
    _check_depth(text, path)
    try:
        data: dict[str, object] = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(_syntax_problem(error, text, path)) from None
    document = Document(path, text, data)
    large = next((field for field, value in _leaves(data) if _is_large(value)), None)
    if large is not None:
        field = _visible(_dotted(large))
        message = "the whole number is too large"
        line = document.line(large)
        raise InputError(Problem(path, line, field, message, "64-bit whole numbers"))
    return document


def _decode(content: bytes, name: str) -> str:
    if len(content) > MAX_BYTES:
        raise InputError(Problem(name, None, None, "is too large", "up to 1 MB"))
    if b"\0" in content:
        raise InputError(Problem(name, None, None, "is a binary file, not TOML text"))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError(Problem(name, line, None, "is not UTF-8 text")) from None


def _check_depth(text: str, path: str) -> None:
    """Refuse brackets or dotted keys deeper than `MAX_DEPTH`, strings and comments aside."""
    bare = _OPAQUE.sub(lambda part: _blank(part.group()), text)
    depth = 0
    deep: int | None = None
    for bracket in re.finditer(r"[\[\]{}]", bare):
        depth = depth + 1 if bracket.group() in "[{" else max(0, depth - 1)
        if depth > MAX_DEPTH:
            deep = bracket.start()
            break
    dotted = _DOTTED.search(bare)
    if dotted is not None and (deep is None or dotted.start() < deep):
        deep = dotted.start()
    if deep is not None:
        line = bare.count("\n", 0, deep) + 1
        message = "tables and arrays are nested too deep, or brackets are not closed"
        raise InputError(Problem(path, line, None, message, f"{MAX_DEPTH} levels"))


def _blank(opaque: str) -> str:
    """What a string or comment leaves behind: its line breaks, and a letter for a string."""
    breaks = "\n" * opaque.count("\n")
    return breaks if opaque.startswith("#") else "s" + breaks


def _syntax_problem(error: Exception, text: str, path: str) -> Problem:
    if isinstance(error, RecursionError):
        return Problem(path, None, None, "tables and arrays are nested too deep")
    message = str(error)
    position = _POSITION.search(message)
    if position is None:
        digits = _LONG_NUMBER.search(text)
        line = text.count("\n", 0, digits.start()) + 1 if digits else None
        return Problem(path, line, None, "the whole number is too large", "64-bit whole numbers")
    lines = text.split("\n")
    line = int(position[1]) if position[1] else len(text.rstrip().split("\n"))
    written = lines[line - 1].strip() if line <= len(lines) else ""
    reason = message[: position.start()]
    if reason.startswith(("Cannot overwrite", "Duplicate inline table key")):
        key = written.partition("=")[0].strip()
        return Problem(path, line, _visible(key), "duplicate key: it is set above already")
    if reason.startswith("Cannot declare"):
        return Problem(path, line, _visible(written), "duplicate table: it is declared above already")
    reason = reason[:1].lower() + reason[1:]
    return Problem(path, line, None, f"is not valid TOML: {_visible(reason)}")


def _located(root: Node) -> Iterator[tuple[Field, int]]:
    """Every key of a syntax tree with its line (counted from 1), tables before their keys."""
    counts: dict[Field, int] = {}
    for node in root.children:
        if node.type == "pair":
            yield from _pair((), node)
        elif node.type in ("table", "table_array_element"):
            header = node.named_children[0]
            field = _header_field(_key(header), counts)
            if node.type == "table_array_element":
                counts[field] = counts.get(field, -1) + 1
                field = (*field, counts[field])
            line = header.start_point[0] + 1
            yield field, line
            if isinstance(field[-1], int):
                yield field[:-1], line
            for child in node.named_children[1:]:
                if child.type == "pair":
                    yield from _pair(field, child)


def _header_field(key: tuple[str, ...], counts: dict[Field, int]) -> Field:
    """The field of a table header: inside an array of tables, that of its latest table."""
    field: Field = ()
    for part in key[:-1]:
        field = (*field, part)
        if field in counts:
            field = (*field, counts[field])
    return (*field, key[-1])


def _pair(parent: Field, pair: Node) -> Iterator[tuple[Field, int]]:
    key, value = pair.named_children[0], pair.named_children[-1]
    field = (*parent, *_key(key))
    yield field, key.start_point[0] + 1
    yield from _value(field, value)


def _value(field: Field, value: Node) -> Iterator[tuple[Field, int]]:
    if value.type == "inline_table":
        for child in value.named_children:
            if child.type == "pair":
                yield from _pair(field, child)
    elif value.type == "array":
        items = (child for child in value.named_children if child.type != "comment")
        for index, item in enumerate(items):
            yield (*field, index), item.start_point[0] + 1
            yield from _value((*field, index), item)


def _key(node: Node) -> tuple[str, ...]:
    """The parts of a key, quotes and escapes taken away by the TOML parser itself."""
    text = (node.text or b"").decode()
    if node.type == "bare_key":
        return (text,)
    table = cast(dict[str, object], tomllib.loads(f"{text} = 0"))
    parts: list[str] = []
    while True:
        ((part, value),) = table.items()
        parts.append(part)
        if not isinstance(value, dict):
            return tuple(parts)
        table = cast(dict[str, object], value)


def _leaves(data: object) -> Iterator[tuple[Field, object]]:
    """Every value that is no table or array, with its field."""
    stack: list[tuple[Field, object]] = [((), data)]
    while stack:
        field, value = stack.pop()
        if isinstance(value, dict):
            items = cast(dict[str, object], value).items()
            stack.extend(((*field, key), child) for key, child in items)
        elif isinstance(value, list):
            children = cast(list[object], value)
            stack.extend(((*field, index), child) for index, child in enumerate(children))
        else:
            yield field, value


def _is_large(value: object) -> bool:
    return isinstance(value, int) and not -(2**63) <= value < 2**63


def _dotted(field: Field) -> str:
    """One name for a field, however its keys were grouped: ``a."b.c"`` is ``a.b.c``."""
    return ".".join(str(part) for part in field)


def _visible(text: str) -> str:
    """``text`` on one line of at most 200 printable characters."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[:200])
    return shown if len(text) <= 200 else shown + "..."
