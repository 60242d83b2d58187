"""Changes to a scenario from outside its file: parameter files and grids of values."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from myosat.biology import models
from myosat.errors import InputError, Problem
from myosat.kernel import datafile, refinement
from myosat.kernel.datafile import Document, Field
from myosat.scenario import library
from myosat.scenario.checks import check_parameter
from myosat.scenario.grammar import Scenario, field_value
from myosat.scenario.problems import Problems
from myosat.scenario.raw import flat
from myosat.scenario.subject import parameter_table, traits_of
from myosat.scenario.vocabulary import known_names
from myosat.scenario.writing import to_toml

#: A grid larger than this is refused.
MAX_RUNS = 500


def read_parameters(file: str | Path | Mapping[str, object]) -> Document:
    """Read parameter overrides: a TOML file of ``name = "value unit"``, or the same as a mapping.

    The lines may stand under ``[parameters]``, as in a scenario.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    if isinstance(file, Mapping):
        table = dict(file)
        return Document("parameters", to_toml(table), table)
    return datafile.read(file)


def settings(document: Document) -> Iterator[tuple[str, object, Field]]:
    """The parameters that a document sets, with their values and fields."""
    inner = document.data.get("parameters")
    nested = isinstance(inner, dict) and len(document.data) == 1
    yield from flat(inner if nested else document.data, ("parameters",) if nested else ())


def with_parameters(scenario: Scenario, document: Document) -> Scenario:
    """A scenario with parameters set; those of its own file give way.

    Raises
    ------
    InputError
        With every name that the model does not have or that cannot be set, and every wrong value.
    """
    known = known_names(scenario.model)
    problems = Problems(document)
    changes: dict[str, object] = {}
    if refinement.is_refinement(document):
        return _refined(scenario, refinement.from_document(document, models.parameters()))
    for name, raw, where in settings(document):
        check_parameter(name, raw, where, known, problems)
        changes[f"parameters.{name}"] = raw
    problems.raise_any()
    if not changes:
        raise InputError(Problem(document.path, None, None, "sets no parameter", 'name = "value unit"'))
    return scenario.set(changes)


def _refined(scenario: Scenario, found: refinement.Refinement) -> Scenario:
    """A scenario with the parameters that a calibration found for its subject."""
    table = parameter_table(traits_of(scenario.subject), scenario.model)
    species = scenario.subject.species
    changes: dict[str, object] = {}
    for (name, own), factor in found.factors.items():
        if own in ("", species) and name in known_names(scenario.model).parameters:
            for full in (full for full in table if full.endswith(f".{name}")):
                changes.setdefault(f"parameters.{full}", f"{table[full].value!r} {table[full].unit}")
            changes[f"parameters.{name}"] = f"{factor * table[name].middle!r} {table[name].unit}"
    courses = [
        replace(course, sizes=tuple(sorted(sizes.items())))
        if (sizes := library.sizes_of(found, course.name, course.agent, species)) and not course.own
        else course
        for course in scenario.courses
    ]
    return scenario.set(changes).with_(courses=tuple(courses))


def read_vary(text: str) -> tuple[str, list[object]]:
    """Read ``PATH=a,b,c`` as a path and its values; a comma inside quotes parts nothing.

    Raises
    ------
    InputError
        If there is no path or no value.
    """
    path, equals, values = text.partition("=")
    parts = [part for part in (part.strip() for part in _split(values)) if part]
    if not equals or not path.strip() or not parts:
        message = f"'{text[:80]}' names no values to try"
        allowed = "PATH=a,b,c, such as 'subject.age=6 months,24 months'"
        raise InputError(Problem(None, None, "--vary", message, allowed))
    return path.strip(), [field_value(part) for part in parts]


def grid(scenario: Scenario, vary: Mapping[str, Sequence[object]]) -> list[tuple[str, Scenario]]:
    """Every combination of values, each with a label that says which it is.

    Raises
    ------
    InputError
        If the grid is too large, a path leads nowhere, or a value is not allowed.
    """
    size = 1
    for values in vary.values():
        size *= len(values)
    if not 1 <= size <= MAX_RUNS:
        message = f"the grid has {size} runs"
        raise InputError(Problem(None, None, "--vary", message, f"1 to {MAX_RUNS}"))
    made: list[tuple[str, Scenario]] = []
    for values in itertools.product(*vary.values()):
        changes = dict(zip(vary, values, strict=True))
        label = ", ".join(f"{_short(path)} = {_shown(value)}" for path, value in changes.items())
        made.append((f"{scenario.name}: {label}" if label else scenario.name, scenario.set(changes)))
    return made


def _split(text: str) -> list[str]:
    """Parts between commas; quotes and brackets hold a part together."""
    parts, quote, depth = [""], "", 0
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "[{":
            depth += 1
        elif character in "]}":
            depth -= 1
        if character == "," and not quote and depth <= 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _short(path: str) -> str:
    """A path without the table it begins with: ``interventions.nsaid.dose`` is "nsaid dose"."""
    parts = path.split(".")
    return " ".join(parts[1:] or parts)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return value if isinstance(value, str) else str(value)
