"""A file that remembers finished work line by line, so that what was interrupted can go on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from myosat.errors import InputError, Problem

Record = Mapping[str, Any]


def recalled(file: Path, signature: str) -> Iterator[Record]:
    """Every record of a file but the first, which tells what it is of; a cut-off last line is removed.

    Raises
    ------
    InputError
        If it is damaged, or was begun with another ``signature``.
    """
    if not file.exists():
        return
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    for number, line in enumerate(lines, start=1):
        try:
            record = cast(dict[str, Any], json.loads(line))
        except ValueError:
            if number < len(lines) or line.endswith("\n"):
                raise InputError(Problem(str(file), number, None, "is damaged", "delete it")) from None
            file.write_text("".join(lines[:-1]), encoding="utf-8")
            break
        if number > 1:
            yield record
        elif record.get("signature") != signature:
            message = "was begun with another model, other numbers, other targets or other readouts"
            raise InputError(Problem(str(file), 1, None, message, "another folder, or delete it"))


class Memory:
    """A file that records are added to, each whole or cut off at the very end. Used as a context.

    Raises
    ------
    InputError
        As `recalled`.
    """

    def __init__(self, file: Path, signature: str) -> None:
        self.records = list(recalled(file, signature))
        self._signature = signature
        self._file = file.open("a", encoding="utf-8")

    def __enter__(self) -> Memory:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, record: Record) -> None:
        """Write one record to the disk now."""
        if self._file.tell() == 0:
            self._file.write(json.dumps({"signature": self._signature}) + "\n")
        self._file.write(json.dumps(record) + "\n")
        self._file.flush()
