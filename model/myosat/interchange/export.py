"""One scenario in one format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario import output
from myosat.scenario.grammar import Scenario


class Format(NamedTuple):
    """The ending of its files, and what makes them."""

    ending: str
    write: Callable[[Scenario], bytes]


@dataclass(frozen=True)
class Export:
    """A scenario in a format, not yet written.

    Attributes
    ----------
    name
        Of the scenario.
    data
        What the file will hold.
    """

    name: str
    format: str
    data: bytes

    @property
    def file_name(self) -> str:
        """The name of the file when none is given."""
        return file_name(self.name, self.format)

    def save(self, path: str | Path | None = None, *, force: bool = False) -> Path:
        """Write it to a file, which is NAME.xml, .sedml, .omex or .tex when none is given.

        Raises
        ------
        OutputError
            If the file exists and ``force`` is not given, or it cannot be written.
        """
        target = Path(self.file_name if path is None else path)
        output.write_file(target, lambda draft: draft.write_bytes(self.data), force=force)
        return target

    def __str__(self) -> str:
        return (
            f"{self.name} as {self.format}: {len(self.data):,} bytes" if self.binary else self.data.decode()
        )

    @property
    def binary(self) -> bool:
        """Whether it is no text."""
        return self.format == "omex"


def _sbml(scenario: Scenario) -> bytes:
    from myosat.interchange.sbml import sbml_text
    from myosat.interchange.system import describe

    return sbml_text(describe(scenario)).encode()


def _sedml(scenario: Scenario) -> bytes:
    from myosat.interchange.sedml import sedml_text
    from myosat.interchange.system import describe

    return sedml_text(describe(scenario), file_name(scenario.name, "sbml")).encode()


def _omex(scenario: Scenario) -> bytes:
    from myosat.interchange.omex import omex_bytes
    from myosat.interchange.system import describe

    return omex_bytes(describe(scenario))


def _latex(scenario: Scenario) -> bytes:
    from myosat.interchange.latex import latex_text

    return latex_text(scenario).encode()


FORMATS = {
    "sbml": Format("xml", _sbml),
    "sedml": Format("sedml", _sedml),
    "omex": Format("omex", _omex),
    "latex": Format("tex", _latex),
}


def check_format(name: str) -> None:
    """Raise `InputError` if there is no format of that name."""
    if name not in FORMATS:
        message, near = f"there is no format '{name}'", nearest_name(name, FORMATS)
        raise InputError(Problem(None, None, "format", message, ", ".join(FORMATS), near))


def file_name(scenario: str, format: str) -> str:
    """The name of a file that holds a scenario in a format."""
    return f"{scenario}.{FORMATS[format].ending}"


def export(scenario: Scenario, format: str = "sbml") -> Export:
    """A scenario in a format.

    Raises
    ------
    InputError
        If there is no such format, or it cannot hold the scenario; the message says what to change.
    OutputError
        If a library is missing; the message says how to install it.
    """
    check_format(format)
    return Export(scenario.name, format, FORMATS[format].write(scenario))
