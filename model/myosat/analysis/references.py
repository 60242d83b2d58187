"""The publications that numbers, injuries, interventions and targets cite, by key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from myosat.errors import InputError, Problem
from myosat.kernel import datafile
from myosat.scenario.datafiles import REFERENCES

FILE = REFERENCES


@dataclass(frozen=True)
class Reference:
    """One publication.

    Attributes
    ----------
    note
        What of the reference itself is from memory; empty when all was read.
    """

    key: str
    citation: str
    doi: str
    year: int
    note: str = ""

    def __str__(self) -> str:
        text = self.citation if not self.doi else f"{self.citation}. https://doi.org/{self.doi}"
        return f"{text} ({self.note})" if self.note else text

    def bibtex(self) -> str:
        """The entry for a BibTeX file; the citation as the field knows it stands in for the title."""
        fields = {"title": f"{{{latex(self.citation)}}}"}
        if self.year:
            fields["year"] = str(self.year)
        if self.doi:
            fields |= {"doi": self.doi, "url": f"https://doi.org/{self.doi}"}
        if self.note:
            fields["note"] = latex(self.note)
        return entry("misc", self.key, fields)


@cache
def references() -> Mapping[str, Reference]:
    """Every publication that something in the package cites, by key.

    Raises
    ------
    InputError
        If the file of references is wrong.
    """
    document = datafile.read(FILE)
    made: dict[str, Reference] = {}
    for key, raw in document.data.items():
        table = cast(dict[str, Any], raw) if isinstance(raw, dict) else {}
        if not isinstance(table.get("citation"), str):
            raise InputError(Problem(document.path, document.line((key,)), key, "has no citation"))
        doi, note = str(table.get("doi", "")), str(table.get("note", ""))
        made[key] = Reference(key, table["citation"], doi, int(table.get("year", 0)), note)
    return made


def keys(source: str) -> list[str]:
    """The separate sources in a source field."""
    return [part for part in (part.strip() for part in source.split(",")) if part]


def expand(source: str) -> str:
    """A source field with its keys replaced by citations."""
    return "; ".join(str(reference(key) or key) for key in keys(source))


def reference(key: str) -> Reference | None:
    """The publication of a key, or of a DOI that stands for itself; None if it is neither."""
    if re.match(r"10\.\d+/", key):
        return Reference(key, key, key, 0)
    return references().get(key)


def latex(text: str) -> str:
    """Text as LaTeX wants it."""
    return re.sub(r"([&%$#_])", r"\\\1", text)


def entry(kind: str, key: str, fields: Mapping[str, str]) -> str:
    """One entry of a BibTeX file."""
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@{kind}{{{key},\n{body}\n}}"
