"""What a calibration made of the numbers: a factor on each fitted value, in a file with its provenance.

The files of parameters and interventions keep the middles of the priors; the shipped values are these
times the factors that the shipped calibration found. So the fit can be made again from where it began.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import datafile
from myosat.kernel.parameters import ParameterTable

#: The tables of the file, and the keys of a [[parameter]] and of an [[effect]] in it.
KEYS = ("provenance", "parameter", "effect")
PARAMETER = ("name", "species", "factor", "deviations")
EFFECT = ("intervention", "agent", "lever", "species", "factor", "deviations")


@dataclass(frozen=True)
class Refinement:
    """Factors on parameters and on the effects of interventions.

    Attributes
    ----------
    factors
        On parameters, by name and species; species "" holds for all.
    effects
        On the size of what an intervention does, by its name, agent ("" without), lever and species.
    provenance
        The command, its seed, and what it was run on.
    """

    path: str
    factors: Mapping[tuple[str, str], float]
    effects: Mapping[tuple[str, str, str, str], float]
    provenance: Mapping[str, Any]

    def applied(self, table: ParameterTable) -> ParameterTable:
        """The table with its values multiplied; the middles of the priors stay."""
        return table.multiplied(self.factors)


def is_refinement(document: datafile.Document) -> bool:
    """Whether a document is what a calibration wrote."""
    return {"provenance", "parameter"} <= set(document.data) <= set(KEYS)


def read(path: Path, known: Collection[str]) -> Refinement:
    """Read the file of a calibration.

    Raises
    ------
    InputError
        With every problem of the file: a parameter that the model does not have, or no factor.
    """
    return from_document(datafile.read(path), known)


def from_document(document: datafile.Document, known: Collection[str]) -> Refinement:
    """Read a document that a calibration wrote; raises as `read`."""
    problems: list[Problem] = []

    def problem(
        where: tuple[str | int, ...], message: str, allowed: str | None, near: str | None = None
    ) -> None:
        problems.append(
            Problem(document.path, document.line(where), ".".join(map(str, where)), message, allowed, near)
        )

    factors: dict[tuple[str, str], float] = {}
    effects: dict[tuple[str, str, str, str], float] = {}
    for key in document.data:
        if key not in KEYS:
            problem((key,), "is unknown", ", ".join(KEYS), nearest_name(key, KEYS))

    def rows(kind: str, keys: tuple[str, ...]) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
        found = document.data.get(kind, [])
        for index, row in enumerate(cast(list[Any], found) if isinstance(found, list) else [found]):
            where = (kind, index)
            if not isinstance(row, dict) or not set(cast(dict[str, Any], row)) <= set(keys):
                problem(where, f"is no {kind}", ", ".join(keys))
                continue
            table = cast(dict[str, Any], row)
            factor = table.get("factor")
            if isinstance(factor, int | float) and 0.0 < factor < 1e6:
                yield where, table
            else:
                problem((*where, "factor"), f"found {factor!r}", "a number above 0")

    for where, row in rows("parameter", PARAMETER):
        name = str(row.get("name"))
        if name not in known:
            problem((*where, "name"), f"unknown parameter {name!r}", None, nearest_name(name, known))
        factors[name, str(row.get("species", ""))] = float(row["factor"])
    for _, row in rows("effect", EFFECT):
        intervention, agent, lever, species = (str(row.get(key, "")) for key in EFFECT[:4])
        effects[intervention, agent, lever, species] = float(row["factor"])
    if problems:
        raise InputError(problems)
    provenance = document.data.get("provenance", {})
    return Refinement(document.path, factors, effects, cast(dict[str, Any], provenance))
