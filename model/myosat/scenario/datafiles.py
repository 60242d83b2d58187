"""Read intervention and injury files, strictly: every problem of a file is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic import Field as PydanticField

from myosat.errors import InputError, UnitError
from myosat.kernel import datafile, units
from myosat.kernel.datafile import Document, Field
from myosat.kernel.parameters import GRADES, Parameter, read_parameter
from myosat.scenario.fields import BadValue, Choice, Line, Quantity
from myosat.scenario.library import INJURY_PARTS, Dose, Effect, Injury, Intervention
from myosat.scenario.problems import Problems, show, translate
from myosat.scenario.species import SPECIES

#: The numbers that each law needs.
LAWS = {"linear": ("slope",), "saturating": ("maximum", "half")}

Number = dict[str, Any]
Grammar = TypeVar("Grammar", bound=BaseModel)
Item = TypeVar("Item")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class NameTable(_Table):
    """A name in each language of the figures."""

    en: Annotated[str, Line()]
    zh: Annotated[str, Line()]


class DoseTable(_Table):
    """The dose in one species."""

    unit: str
    reference: str
    range: Annotated[list[str], PydanticField(min_length=2, max_length=2)]
    source: Annotated[str, Line()]
    grade: Annotated[str, Choice("grade", lambda: GRADES)]


class KineticsTable(_Table):
    """Half-lives of the approach of exposure to the dose, and of wash-out."""

    onset: Number
    offset: Number


class EffectTable(_Table):
    """One effect: ``slope`` for the linear law, ``maximum`` and ``half`` for the saturating one."""

    lever: Annotated[str, Line()]
    law: Annotated[Literal["linear", "saturating"], Choice("law", lambda: list(LAWS))]
    slope: Number | None = None
    maximum: Number | None = None
    half: Number | None = None


class InterventionFile(_Table):
    """The shape of an intervention file."""

    name: NameTable
    summary: Annotated[str, Line(400)]
    safety: str
    sources: list[Annotated[str, Line()]]
    dose: dict[Annotated[str, Choice("species", lambda: list(SPECIES))], DoseTable]
    kinetics: KineticsTable
    effect: Annotated[list[EffectTable], PydanticField(min_length=1)]


class InjuryFile(_Table):
    """The shape of an injury file."""

    name: NameTable
    summary: Annotated[str, Line(400)]
    sources: list[Annotated[str, Line()]]
    necrosis: Number
    activation: Number
    msc_killed: Number
    nerve: Number
    vessel: Number
    lamina: Number


_INTERVENTION_KEYS = {
    "": list(InterventionFile.model_fields),
    "name": list(NameTable.model_fields),
    "dose": list(DoseTable.model_fields),
    "kinetics": list(KineticsTable.model_fields),
    "effect": list(EffectTable.model_fields),
}
_INJURY_KEYS = {"": list(InjuryFile.model_fields), "name": list(NameTable.model_fields)}


def file_kind(document: Document) -> Literal["scenario", "intervention", "injury", "targets"]:
    """What a TOML file is, by the keys that only that kind has; a scenario when in doubt."""
    if "target" in document.data:
        return "targets"
    if "dose" in document.data or "effect" in document.data:
        return "intervention"
    return "injury" if "necrosis" in document.data else "scenario"


def read_intervention(path: Path | str) -> Intervention:
    """Read an intervention file; its name is the file's.

    Raises
    ------
    InputError
        With every problem, of shape first and then of numbers: unknown or missing key, number
        without provenance, wrong dimension, reference dose outside its range, law without its
        numbers.
    """
    document = datafile.read(path)
    problems = Problems(document)
    table = _validated(InterventionFile, document, problems, _INTERVENTION_KEYS)
    doses = {species: _dose(species, dose, problems) for species, dose in table.dose.items()}
    half_life = Quantity("day", "a half-life, zero or more")
    onset = _number(("kinetics", "onset"), table.kinetics.onset, problems, half_life)
    offset = _number(("kinetics", "offset"), table.kinetics.offset, problems, half_life)
    effects = [_effect(index, effect, doses, problems) for index, effect in enumerate(table.effect)]
    problems.raise_any()
    return Intervention(
        name=Path(path).stem,
        title=table.name.model_dump(),
        summary=table.summary,
        safety=table.safety,
        sources=tuple(table.sources),
        doses={species: dose for species, dose in doses.items() if dose is not None},
        onset=_present(onset),
        offset=_present(offset),
        effects=tuple(_present(effect) for effect in effects),
        path=str(path),
    )


def read_injury(path: Path | str) -> Injury:
    """Read an injury file; its name is the file's.

    Raises
    ------
    InputError
        With every problem, of shape first and then of numbers: unknown or missing key, number
        without provenance, number that is no fraction.
    """
    document = datafile.read(path)
    problems = Problems(document)
    table = _validated(InjuryFile, document, problems, _INJURY_KEYS)
    fraction = Quantity("1", "a fraction from 0 to 1", high=1.0)
    parts = {part: _number((part,), getattr(table, part), problems, fraction) for part in INJURY_PARTS}
    problems.raise_any()
    return Injury(
        name=Path(path).stem,
        title=table.name.model_dump(),
        summary=table.summary,
        sources=tuple(table.sources),
        vector={part: _present(number) for part, number in parts.items()},
        path=str(path),
    )


def _validated(
    grammar: type[Grammar], document: Document, problems: Problems, keys: Mapping[str, list[str]]
) -> Grammar:
    try:
        return grammar.model_validate(document.data)
    except ValidationError as error:
        translate(error, problems, document.data, keys)
        raise InputError(problems.in_order()) from None


def _dose(species: str, table: DoseTable, problems: Problems) -> Dose | None:
    where: Field = ("dose", species)
    try:
        unit = units.canonical(table.unit)
    except UnitError as error:
        problems.add((*where, "unit"), str(error))
        return None
    numbers: list[float] = []
    texts = (table.reference, *table.range)
    fields: list[Field] = [(*where, "reference"), (*where, "range", 0), (*where, "range", 1)]
    for text, field in zip(texts, fields, strict=True):
        try:
            numbers.append(Quantity(unit, f"a dose in {table.unit}, zero or more").read(text))
        except BadValue as error:
            problems.add(field, error.message, error.allowed)
    if len(numbers) < len(texts):
        return None
    reference, low, high = numbers
    if not low <= reference <= high or high <= 0:
        problems.add(where, "the reference dose is outside its range", "low <= reference <= high, high > 0")
    return Dose(unit, reference, low, high, (texts[0], texts[1], texts[2]), table.source, table.grade)


def _effect(
    index: int, table: EffectTable, doses: Mapping[str, Dose | None], problems: Problems
) -> Effect | None:
    where: Field = ("effect", index)
    wanted = LAWS[table.law]
    for key in ("slope", "maximum", "half"):
        if (key in wanted) != (getattr(table, key) is not None):
            verb = "needs" if key in wanted else "has no"
            problems.add(where, f"the {table.law} law {verb} '{key}'")
            return None
    size = _number((*where, wanted[0]), getattr(table, wanted[0]), problems)
    half = None
    if table.half is not None:
        half = _number((*where, "half"), table.half, problems)
        for dose in doses.values():
            if half is not None and dose is not None and half.unit != dose.unit:
                problems.add((*where, "half"), f"is in {half.unit}", f"the unit of the dose, {dose.unit}")
        if half is not None and half.value <= 0:
            problems.add((*where, "half"), f"out of range: found {show(half.text)}", "above zero")
    return None if size is None else Effect(table.lever, table.law, size, half)


def _number(
    where: Field, table: Mapping[str, Any], problems: Problems, bounds: Quantity | None = None
) -> Parameter | None:
    """The parameter at ``where``, within ``bounds`` if they are given; None when it is wrong."""
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    try:
        parameter = read_parameter(name, table, problems.document, where)
        if bounds is not None:
            bounds.read(parameter.text)
    except InputError as error:
        problems.found.extend(error.problems)
        return None
    except BadValue as error:
        problems.add((*where, "value"), error.message, error.allowed)
        return None
    return replace(parameter, name=f"{Path(problems.document.path).stem}.{name}")


def _present(item: Item | None) -> Item:
    """What `Problems.raise_any` has shown to be there."""
    assert item is not None
    return item
