"""Parameter tables: every number with value, unit, meaning, prior, source and grade."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from myosat.errors import InputError, Problem, UnitError
from myosat.kernel import datafile, units

GRADES = ("human trial", "human observation", "animal", "cell", "fitted", "assumed")
#: "fixed" is known or chosen without spread; "constant" is part of the structure and cannot be set.
PRIORS = ("lognormal", "normal", "uniform", "fixed", "constant")
WITHOUT_SPREAD = ("fixed", "constant")
FIELDS = ("symbol", "value", "meaning", "prior", "source", "grade")
SELECTORS = ("species", "sex", "muscle", "model")


@dataclass(frozen=True)
class Parameter:
    """One number of the model.

    Attributes
    ----------
    value
        In the canonical form of its unit (time in days).
    unit
        Canonical unit.
    text
        Value and unit as written in the file.
    prior
        Shape and relative spread, such as "lognormal 0.2".
    source
        Reference keys, "claim N", "calibration" or "assumed".
    grade
        One of `GRADES`.
    variant
        The selectors under which this value holds, such as {"sex": "female"}.
    centre
        The middle of the prior in the canonical unit, where a calibration has moved the value.
    """

    name: str
    symbol: str
    value: float
    unit: str
    text: str
    meaning: str
    prior: str
    source: str
    grade: str
    file: str
    variant: Mapping[str, str] | None = None
    centre: float | None = None

    @property
    def middle(self) -> float:
        """The middle of the prior, in the canonical unit."""
        return self.value if self.centre is None else self.centre

    @property
    def settable(self) -> bool:
        """Whether a scenario may give it another value."""
        return self.prior != "constant"

    def with_value(self, value: float, text: str, source: str, grade: str) -> Parameter:
        """Return the same parameter with another value and provenance."""
        return replace(self, value=value, text=text, source=source, grade=grade)

    def multiplied(self, factor: float) -> Parameter:
        """Return the parameter as a calibration left it: this many times the middle of its prior."""
        value = factor * self.middle
        others = [key for key in self.source.split(", ") if key not in ("assumed", "calibration")]
        source = ", ".join(["calibration", *others])
        made = self.with_value(value, f"{value:.6g} {self.unit}", source, "fitted")
        return replace(made, centre=self.middle)


def read_parameter(
    name: str, table: Mapping[str, Any], document: datafile.Document, where: tuple[str | int, ...]
) -> Parameter:
    """Read one parameter table; `InputError` lists everything that is missing or wrong in it."""
    problems: list[Problem] = []

    def problem(message: str, allowed: str | None = None) -> None:
        problems.append(Problem(document.path, document.line(where), name, message, allowed, None))

    for key in FIELDS:
        if not isinstance(table.get(key), str) or not str(table[key]).strip():
            problem(f"has no {key}", "every parameter needs " + ", ".join(FIELDS))
    for key in table:
        if key not in (*FIELDS, "variant"):
            problem(f"unknown field {key!r}", ", ".join(FIELDS) + ", variant")
    if not problems:
        if table["grade"] not in GRADES:
            problem(f"grade {table['grade']!r}", ", ".join(GRADES))
        shape, *spread = table["prior"].split()
        if shape not in PRIORS or (shape in WITHOUT_SPREAD) == (len(spread) == 1):
            problem(f"prior {table['prior']!r}", "fixed, constant, or lognormal|normal|uniform SPREAD")
    try:
        value, unit = units.to_canonical(str(table.get("value", "")))
    except UnitError as error:
        problem(str(error))
        value, unit = 0.0, "1"
    if problems:
        raise InputError(problems)
    return Parameter(
        name,
        table["symbol"],
        value,
        unit,
        table["value"],
        table["meaning"],
        table["prior"],
        table["source"],
        table["grade"],
        document.path,
    )


@dataclass(frozen=True)
class _Entry:
    default: Parameter
    variants: tuple[Parameter, ...]


class ParameterTable(Mapping[str, Parameter]):
    """All parameters by name; `for_subject` picks the variants that hold for one subject."""

    def __init__(
        self,
        entries: Mapping[str, _Entry],
        chosen: Mapping[str, Parameter],
        factors: Mapping[tuple[str, str], float] | None = None,
    ) -> None:
        self._entries = entries
        self._chosen = chosen
        self._factors = factors or {}

    def __getitem__(self, name: str) -> Parameter:
        return self._chosen[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._chosen)

    def __len__(self) -> int:
        return len(self._chosen)

    def variants(self, name: str) -> tuple[Parameter, ...]:
        """Return the variants written for a parameter, each with its selectors."""
        return tuple(
            self._moved(variant, (variant.variant or {}).get("species", ""))
            for variant in self._entries[name].variants
        )

    def _moved(self, parameter: Parameter, species: str) -> Parameter:
        """The parameter as a calibration left it for a species, if it did anything to it."""
        keys = [key for key in ((parameter.name, species), (parameter.name, "")) if key in self._factors]
        return parameter.multiplied(self._factors[keys[0]]) if keys else parameter

    def for_subject(self, **selectors: str) -> ParameterTable:
        """Return the table for a subject: of each parameter the most specific matching variant."""
        chosen: dict[str, Parameter] = {}
        for name, entry in self._entries.items():
            best = entry.default
            for candidate in entry.variants:
                wanted = candidate.variant or {}
                if all(selectors.get(k) == v for k, v in wanted.items()) and len(wanted) > len(
                    best.variant or {}
                ):
                    best = candidate
            chosen[name] = self._moved(best, selectors.get("species", ""))
        return ParameterTable(self._entries, chosen, self._factors)

    def for_slot(self, slot: str) -> Parameter:
        """Return the parameter of a slot: that of the instance ("fast.k") before the shared one."""
        return self[slot] if slot in self else self[slot.rpartition(".")[2]]

    def instances(self, name: str) -> tuple[str, ...]:
        """The parameters that give instances a value of their own: "fast.k" of "k"."""
        return self._instances.get(name, ())

    @cached_property
    def _instances(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for full in self._chosen:
            _, dot, name = full.partition(".")
            if dot:
                found[name] = (*found.get(name, ()), full)
        return found

    def multiplied(self, factors: Mapping[tuple[str, str], float]) -> ParameterTable:
        """Return the table as a calibration left it: factors by name and species, "" for all of them."""
        made = ParameterTable(self._entries, {}, factors)
        return ParameterTable(
            self._entries, {name: made._moved(one, "") for name, one in self._chosen.items()}, factors
        )

    def with_values(self, values: Mapping[str, Parameter]) -> ParameterTable:
        """Return the table with some parameters replaced."""
        return ParameterTable(self._entries, {**self._chosen, **values}, self._factors)


def load_parameters(files: Iterable[Path]) -> ParameterTable:
    """Read parameter files; `InputError` lists every problem of all of them at once."""
    entries: dict[str, _Entry] = {}
    problems: list[Problem] = []
    for file in files:
        document = datafile.read(file)
        for name, raw in document.data.items():
            if name in entries:
                problems.append(
                    Problem(document.path, document.line((name,)), name, "is defined twice", None, None)
                )
            if not isinstance(raw, dict):
                problems.append(
                    Problem(document.path, document.line((name,)), name, "is not a table", None, None)
                )
                continue
            table = cast(dict[str, Any], raw)
            try:
                entries[name] = _entry(name, table, document)
            except InputError as error:
                problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return ParameterTable(entries, {name: entry.default for name, entry in entries.items()})


def _entry(name: str, table: dict[str, Any], document: datafile.Document) -> _Entry:
    default = read_parameter(name, {k: v for k, v in table.items() if k != "variant"}, document, (name,))
    variants: list[Parameter] = []
    for index, raw in enumerate(table.get("variant", [])):
        selectors = {k: str(v) for k, v in raw.items() if k in SELECTORS}
        merged = {k: v for k, v in table.items() if k != "variant"}
        merged.update({k: v for k, v in raw.items() if k not in SELECTORS})
        where = (name, "variant", index)
        if not selectors or not {"value", "source", "grade"} <= set(raw):
            raise InputError(
                [
                    Problem(
                        document.path,
                        document.line(where),
                        name,
                        "a variant needs a selector and its own value, source and grade",
                        ", ".join(SELECTORS),
                        None,
                    )
                ]
            )
        variant = replace(read_parameter(name, merged, document, where), variant=selectors)
        if variant.unit != default.unit:
            raise InputError(
                [
                    Problem(
                        document.path,
                        document.line(where),
                        name,
                        f"variant in {variant.unit}, default in {default.unit}",
                        "one unit for all variants",
                        None,
                    )
                ]
            )
        variants.append(variant)
    return _Entry(default, tuple(variants))
