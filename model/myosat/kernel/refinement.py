"""What a calibration made of a parameter table: a factor on each fitted value, in a file with its provenance.

The parameter files keep the middles of the priors; the shipped values are these times the factors
that the shipped calibration found. So the fit can be made again from where it began.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import datafile
from myosat.kernel.parameters import ParameterTable

#: The keys of the file, and of a [[parameter]] in it.
KEYS = ("provenance", "parameter")
ROW = ("name", "species", "factor", "deviations")


@dataclass(frozen=True)
class Refinement:
    """Factors on parameters.

    Attributes
    ----------
    factors
        By name and species; species "" holds for all.
    provenance
        The command, its seed, and what it was run on.
    """

    path: str
    factors: Mapping[tuple[str, str], float]
    provenance: Mapping[str, Any]

    def applied(self, table: ParameterTable) -> ParameterTable:
        """The table with its values multiplied; the middles of the priors stay."""
        return table.multiplied(self.factors)


def is_refinement(document: datafile.Document) -> bool:
    """Whether a document is what a calibration wrote."""
    return set(document.data) == set(KEYS)


def read(path: Path, known: ParameterTable) -> Refinement:
    """Read the file of a calibration.

    Raises
    ------
    InputError
        With every problem of the file: a parameter that the model does not have, or no factor.
    """
    return from_document(datafile.read(path), known)


def from_document(document: datafile.Document, known: ParameterTable) -> Refinement:
    """Read a document that a calibration wrote; raises as `read`."""
    problems: list[Problem] = []

    def problem(
        where: tuple[str | int, ...], message: str, allowed: str | None, near: str | None = None
    ) -> None:
        problems.append(
            Problem(document.path, document.line(where), ".".join(map(str, where)), message, allowed, near)
        )

    factors: dict[tuple[str, str], float] = {}
    for key in document.data:
        if key not in KEYS:
            problem((key,), "is unknown", ", ".join(KEYS), nearest_name(key, KEYS))
    rows = document.data.get("parameter", [])
    for index, row in enumerate(cast(list[Any], rows) if isinstance(rows, list) else [rows]):
        where = ("parameter", index)
        if not isinstance(row, dict) or not set(cast(dict[str, Any], row)) <= set(ROW):
            problem(where, "is no parameter", ", ".join(ROW))
            continue
        table = cast(dict[str, Any], row)
        name, species, factor = table.get("name"), table.get("species", ""), table.get("factor")
        if name not in known:
            problem((*where, "name"), f"unknown parameter {name!r}", None, nearest_name(str(name), known))
        elif not isinstance(factor, int | float) or not 0.0 < factor < 1e6:
            problem((*where, "factor"), f"found {factor!r}", "a number above 0")
        else:
            factors[str(name), str(species)] = float(factor)
    if problems:
        raise InputError(problems)
    provenance = document.data.get("provenance", {})
    return Refinement(document.path, factors, cast(dict[str, Any], provenance))
