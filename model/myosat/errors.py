"""Every exception that myosat raises on purpose.

MyosatError            the root; ``exit_code`` is what the command line returns
 ├ InputError          what the user wrote is wrong; holds a list of ``Problem``      2
 ├ UnitError           a quantity, a unit or a dimension is wrong                     2
 ├ DeclarationError    the declaration of the model is wrong; for developers          1
 ├ SolverError         the integration failed: where in time, in which state          1
 └ OutputError         a file or folder cannot be written, or exists already          1
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: An input error prints at most this many of its problems.
MAX_PRINTED = 100


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong in a file: where it is, what was found, what is allowed."""

    file: str | None
    line: int | None
    field: str | None
    message: str
    allowed: str | None = None
    nearest: str | None = None

    def __str__(self) -> str:
        place = "" if self.file is None else f"{self.file}:"
        if self.line is not None:
            place += f"{self.line}:" if place else f"line {self.line}:"
        text = " ".join(filter(None, (place, f"{self.field}:" if self.field else "", self.message)))
        if self.allowed is not None:
            text += f"; allowed: {self.allowed}"
        if self.nearest is not None:
            text += f"; did you mean '{self.nearest}'?"
        return text


class MyosatError(Exception):
    """Root of the errors that a user may meet; ``str()`` is one clear message."""

    exit_code = 1


class InputError(MyosatError):
    """The input is wrong. ``problems`` holds all of them; ``str()`` prints one per line."""

    exit_code = 2

    def __init__(self, problems: Iterable[Problem] | Problem | str) -> None:
        if isinstance(problems, str):
            problems = Problem(None, None, None, problems)
        self.problems: list[Problem] = [problems] if isinstance(problems, Problem) else list(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        lines = [str(problem) for problem in self.problems[:MAX_PRINTED]]
        if len(self.problems) > MAX_PRINTED:
            lines.append(f"... and {len(self.problems) - MAX_PRINTED} more problems")
        return "\n".join(lines)


class UnitError(MyosatError):
    """A text is not a quantity or unit, or two units differ in dimension."""

    exit_code = 2


class DeclarationError(MyosatError):
    """The model is declared wrongly. ``problems`` holds all of them, one line each."""

    def __init__(self, problems: Iterable[str] | str) -> None:
        self.problems: list[str] = [problems] if isinstance(problems, str) else list(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(self.problems)


class SolverError(MyosatError):
    """The integration failed; ``time`` [day] and ``state`` say where, when known."""

    def __init__(self, message: str, time: float | None = None, state: str | None = None) -> None:
        super().__init__(message, time, state)
        self.message = message
        self.time = time
        self.state = state

    def __str__(self) -> str:
        where = [] if self.time is None else [f"at day {self.time:.6g}"]
        if self.state is not None:
            where.append(f"in state '{self.state}'")
        return f"{self.message} ({', '.join(where)})" if where else self.message


class OutputError(MyosatError):
    """A result cannot be written: no permission, no space, or the target exists already."""


def nearest_name(name: str, names: Sequence[str] | Iterable[str]) -> str | None:
    """The entry of ``names`` most like ``name`` (case, blanks and hyphens aside), or None."""
    keys = {_plain(candidate): candidate for candidate in names}
    found = difflib.get_close_matches(_plain(name[:80]), list(keys), n=1, cutoff=0.6)
    return keys[found[0]] if found else None


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "_").replace("-", "_")
