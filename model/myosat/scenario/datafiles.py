"""Read intervention and injury files, strictly: every problem of a file is told at once.

An intervention is given continuously unless ``schedule`` says "doses" or "sessions". Its ``[dose]``,
``[kinetics]`` and ``[[effect]]`` stand at the top, or under ``[agents.NAME]`` for each of several
agents. What differs between species is marked: ``[dose.SPECIES]`` always, an effect by ``species``, a
half-life by ``[[kinetics.offset.variant]]`` as in the parameter files.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic import Field as PydanticField

from myosat.errors import InputError, UnitError, nearest_name
from myosat.kernel import datafile, units
from myosat.kernel.datafile import Document, Field
from myosat.kernel.parameters import GRADES, Parameter, read_parameter
from myosat.scenario.fields import BadValue, Choice, Line, Quantity
from myosat.scenario.library import INJURY_PARTS, PACKAGE, Agent, Dose, Effect, Injury, Intervention, Law, Use
from myosat.scenario.problems import Problems, listed, show, translate
from myosat.scenario.regimen import EVERY, IN_WORDS, INTENSITY, LENGTH, SESSIONS, Schedule, overlap
from myosat.scenario.species import SEXES, SPECIES
from myosat.scenario.vocabulary import acts, known_levers

REFERENCES = PACKAGE / "references.toml"
#: A source that is no key of a reference: a number of our own, a claim of the reviews, or a DOI.
_OTHER_SOURCE = re.compile(r"assumed|calibration|claim \d+|10\.\d+/\S+")

#: The numbers that each law needs; the first is its size.
LAWS: dict[Law, tuple[str, ...]] = {
    "linear": ("slope",),
    "saturating": ("maximum", "half"),
    "power": ("maximum", "scale", "exponent"),
}
_LAW_NUMBERS = tuple(dict.fromkeys(key for keys in LAWS.values() for key in keys))
#: What the dose of each schedule says of its rhythm.
RHYTHMS: dict[Schedule, dict[str, Quantity]] = {
    "continuous": {},
    "doses": {"every": EVERY},
    "sessions": {"sessions": SESSIONS, "length": LENGTH},
}
_EXPONENT = Quantity("1", "an exponent above zero and up to 3", high=3.0, above=True)
_HALF_LIFE = Quantity("day", "a half-life, zero or more")
_TRANSFER = Quantity("1", "a share above zero and up to 1", high=1.0, above=True)
_WASH_OUT = Quantity("day", "a half-life above zero", above=True)

Number = dict[str, Any]
Grammar = TypeVar("Grammar", bound=BaseModel)
Item = TypeVar("Item")
SpeciesName = Annotated[str, Choice("species", lambda: list(SPECIES))]


class FileTable(BaseModel):
    """A table of a data file; a key that it does not list is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NameTable(FileTable):
    """A name in each language of the figures."""

    en: Annotated[str, Line()]
    zh: Annotated[str, Line()]


class DoseTable(FileTable):
    """The dose in one species; of sessions, their intensity, with their number and length."""

    unit: str
    reference: str
    range: Annotated[list[str], PydanticField(min_length=2, max_length=2)]
    every: str | None = None
    sessions: str | None = None
    length: str | None = None
    sex: Annotated[str | None, Choice("sex", lambda: SEXES)] = None
    source: Annotated[str, Line()]
    grade: Annotated[str, Choice("grade", lambda: GRADES)]


class KineticsTable(FileTable):
    """Half-lives of the approach of exposure to the dose and of wash-out; the share that arrives."""

    onset: Number | None = None
    offset: Number
    transfer: Number | None = None


class EffectTable(FileTable):
    """One effect, in all species or one, by a law that needs the numbers told in `LAWS`."""

    lever: Annotated[str, Line()]
    species: SpeciesName | None = None
    law: Annotated[Law, Choice("law", lambda: list(LAWS))]
    slope: Number | None = None
    maximum: Number | None = None
    half: Number | None = None
    scale: Number | None = None
    exponent: Number | None = None


Doses = dict[SpeciesName, DoseTable]
Effects = Annotated[list[EffectTable], PydanticField(min_length=1)]
ScheduleName = Annotated[Schedule, Choice("schedule", lambda: list(RHYTHMS))]


class AgentTable(FileTable):
    """One of the agents of an intervention."""

    summary: Annotated[str, Line(400)]
    sources: list[Annotated[str, Line()]] = []
    schedule: ScheduleName | None = None
    dose: Doses
    kinetics: KineticsTable
    effect: Effects


class InterventionFile(FileTable):
    """The shape of an intervention file: dose, kinetics and effect, or agents that have them."""

    name: NameTable
    summary: Annotated[str, Line(400)]
    safety: str
    sources: list[Annotated[str, Line()]]
    schedule: ScheduleName = "continuous"
    dose: Doses | None = None
    kinetics: KineticsTable | None = None
    effect: Effects | None = None
    agents: Annotated[dict[Annotated[str, Line(40)], AgentTable], PydanticField(min_length=1)] | None = None


class InjuryFile(FileTable):
    """The shape of an injury file."""

    name: NameTable
    summary: Annotated[str, Line(400)]
    sources: list[Annotated[str, Line()]]
    species: Annotated[list[SpeciesName], PydanticField(min_length=1)] | None = None
    necrosis: Number
    activation: Number
    msc_killed: Number
    nerve: Number
    vessel: Number
    lamina: Number


_INTERVENTION_KEYS = {
    "": list(InterventionFile.model_fields),
    "name": list(NameTable.model_fields),
    "agents": list(AgentTable.model_fields),
    "dose": list(DoseTable.model_fields),
    "kinetics": list(KineticsTable.model_fields),
    "effect": list(EffectTable.model_fields),
}
_INJURY_KEYS = {"": list(InjuryFile.model_fields), "name": list(NameTable.model_fields)}
#: What stands at the top of an intervention file, or else under each of its agents.
_GIVEN = ("dose", "kinetics", "effect")


def file_kind(document: Document) -> Literal["scenario", "intervention", "injury", "targets"]:
    """What a TOML file is, by the keys that only that kind has; a scenario when in doubt."""
    if "target" in document.data:
        return "targets"
    if {"dose", "effect", "agents"} & set(document.data):
        return "intervention"
    return "injury" if "necrosis" in document.data else "scenario"


def read_intervention(path: Path | str) -> Intervention:
    """Read an intervention file; its name is the file's.

    Raises
    ------
    InputError
        With every problem, of shape first and then of numbers: unknown or missing key, number
        without provenance, wrong dimension, reference dose outside its range, law without its
        numbers, dose without its rhythm, species without an effect, lever that the full model does not
        have, source that is no known reference.
    """
    return intervention_of(datafile.read(path))


def intervention_of(document: Document) -> Intervention:
    """The intervention of a document, which is named after its file; see `read_intervention`."""
    problems = Problems(document)
    _check_given(document.data, problems)
    table = validated(InterventionFile, document, problems, _INTERVENTION_KEYS)
    problems.raise_any()
    agents = _agents(table, problems)
    _check_levers(table, problems)
    _check_sources((), document.data, problems)
    problems.raise_any()
    return Intervention(
        name=Path(document.path).stem,
        title=table.name.model_dump(),
        summary=table.summary,
        safety=table.safety,
        sources=tuple(table.sources),
        agents={agent.name: agent for agent in agents},
        path=document.path,
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
    table = validated(InjuryFile, document, problems, _INJURY_KEYS)
    fraction = Quantity("1", "a fraction from 0 to 1", high=1.0)
    parts = {part: number((part,), getattr(table, part), problems, fraction) for part in INJURY_PARTS}
    problems.raise_any()
    return Injury(
        name=Path(path).stem,
        title=table.name.model_dump(),
        summary=table.summary,
        sources=tuple(table.sources),
        vector={part: _present(found) for part, found in parts.items()},
        path=str(path),
        species=tuple(table.species or ()),
    )


def validated(
    grammar: type[Grammar], document: Document, problems: Problems, keys: Mapping[str, Sequence[str]]
) -> Grammar:
    """The document in the shape of ``grammar``; raises `InputError` with all problems so far if it is not."""
    try:
        return grammar.model_validate(document.data)
    except ValidationError as error:
        translate(error, problems, document.data, keys)
        raise InputError(problems.in_order()) from None


def number(
    where: Field, table: Mapping[str, Any], problems: Problems, bounds: Quantity | None = None
) -> Parameter | None:
    """The parameter at ``where``, within ``bounds`` if they are given; None when it is wrong."""
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    if "variant" in table:
        problems.add((*where, "variant"), "there are no variants of this number")
        return None
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


def _check_given(data: Mapping[str, object], problems: Problems) -> None:
    """Dose, kinetics and effect stand at the top, or under agents, but not in both places."""
    for key in _GIVEN:
        if "agents" in data and key in data:
            problems.add((key,), f"with agents, each of them has its own '{key}'", f"[agents.NAME.{key}]")
        elif "agents" not in data and key not in data:
            problems.add((key,), "is missing")


def _check_levers(table: InterventionFile, problems: Problems) -> None:
    parts: dict[Field, Effects] = {(): table.effect or []}
    parts |= {("agents", name): agent.effect for name, agent in (table.agents or {}).items()}
    for part, effects in parts.items():
        for index, effect in enumerate(effects):
            if not acts(effect.lever, known_levers()):
                where = (*part, "effect", index, "lever")
                problems.unknown(where, "lever", effect.lever, sorted(known_levers()))


def _check_sources(where: Field, value: object, problems: Problems) -> None:
    """Every ``source`` and each of the ``sources`` at ``where`` is a known reference, or needs none."""
    for field, text in _sources(where, value):
        for key in filter(None, (part.strip() for part in text.split(","))):
            if key not in reference_keys() and not _OTHER_SOURCE.fullmatch(key):
                allowed = "a key of references.toml, a DOI such as '10.1000/182', or 'assumed'"
                message = f"unknown source {show(key)}"
                problems.add(field, message, allowed, nearest_name(key, reference_keys()))


def _sources(where: Field, value: object) -> Iterator[tuple[Field, str]]:
    if isinstance(value, str) and ("source" in where[-1:] or "sources" in where[-2:-1]):
        yield where, value
    elif isinstance(value, dict):
        for key, item in cast(dict[str, object], value).items():
            yield from _sources((*where, key), item)
    elif isinstance(value, list):
        for index, item in enumerate(cast(list[object], value)):
            yield from _sources((*where, index), item)


@cache
def reference_keys() -> frozenset[str]:
    """The keys of the publications that files may cite."""
    return frozenset(tomllib.loads(REFERENCES.read_text(encoding="utf-8")))


def _agents(table: InterventionFile, problems: Problems) -> list[Agent]:
    if table.agents is None:
        alone = AgentTable.model_construct(
            summary=table.summary,
            schedule=table.schedule,
            dose=_present(table.dose),
            kinetics=_present(table.kinetics),
            effect=_present(table.effect),
        )
        return [_agent((), "", alone, table.schedule, problems)]
    return [
        _agent(("agents", name), name, agent, agent.schedule or table.schedule, problems)
        for name, agent in table.agents.items()
    ]


def _agent(where: Field, name: str, table: AgentTable, schedule: Schedule, problems: Problems) -> Agent:
    doses = {
        species: _dose((*where, "dose", species), dose, schedule, problems)
        for species, dose in table.dose.items()
    }
    at: Field = (*where, "kinetics")
    onsets, offsets = _kinetics(at, table.kinetics, schedule, list(doses), problems)
    transfers: dict[str, Parameter] = {}
    if table.kinetics.transfer is not None:
        transfers = _by_species((*at, "transfer"), table.kinetics.transfer, list(doses), problems, _TRANSFER)
    effects = [
        _effect((*where, "effect", index), effect, doses, problems)
        for index, effect in enumerate(table.effect)
    ]
    uses: dict[str, Use] = {}
    for species, dose in doses.items():
        if all(row.species not in (None, species) for row in table.effect):
            problems.add((*where, "dose", species), f"there is no effect in a {species}")
        own = tuple(e for e in effects if e is not None and e.species in (None, species))
        offset = offsets.get(species)
        if dose is not None and offset is not None:
            onset, transfer = onsets.get(species), transfers.get(species)
            uses[species] = Use(name, schedule, dose, onset, offset, own, transfer)
    return Agent(name, table.summary, tuple(table.sources), schedule, uses)


def _dose(where: Field, table: DoseTable, schedule: Schedule, problems: Problems) -> Dose | None:
    try:
        unit = units.canonical(table.unit)
    except UnitError as error:
        problems.add((*where, "unit"), str(error))
        return None
    amount = Quantity(unit, f"a dose in {table.unit}, zero or more")
    if schedule == "sessions":
        amount = INTENSITY
        if unit != "1":
            problems.add(
                (*where, "unit"), f"found {show(table.unit)}", "1: the dose of sessions is intensity"
            )
            return None
    texts = (table.reference, *table.range)
    fields: list[Field] = [(*where, "reference"), (*where, "range", 0), (*where, "range", 1)]
    numbers = [_read(text, amount, field, problems) for text, field in zip(texts, fields, strict=True)]
    reference, low, high = numbers
    rhythm = _rhythm(where, table, schedule, problems)
    if reference is None or low is None or high is None or rhythm is None:
        return None
    if not low <= reference <= high or high <= 0:
        problems.add(where, "the reference dose is outside its range", "low <= reference <= high, high > 0")
    every, length, words = rhythm
    texts = (texts[0], texts[1], texts[2])
    return Dose(unit, reference, low, high, texts, table.source, table.grade, table.sex, every, length, words)


def _rhythm(
    where: Field, table: DoseTable, schedule: Schedule, problems: Problems
) -> tuple[float | None, float | None, str] | None:
    """Interval [day], length of a session [day], and both in words; None when they are wrong."""
    found: dict[str, float] = {}
    right = True
    for key, quantity in {**RHYTHMS["doses"], **RHYTHMS["sessions"]}.items():
        text = getattr(table, key)
        if (key in RHYTHMS[schedule]) != (text is not None):
            verb = "needs" if key in RHYTHMS[schedule] else "has no"
            problems.add(where, f"what is {IN_WORDS[schedule]} {verb} '{key}'")
            right = False
        elif text is not None:
            value = _read(text, quantity, (*where, key), problems)
            right = right and value is not None
            found[key] = value or 0.0
    if not right or schedule == "continuous":
        return (None, None, "") if right else None
    if schedule == "doses":
        return found["every"], None, f"every {table.every}"
    every, length = 1.0 / found["sessions"], found["length"]
    if overlap(every, length):
        problems.add((*where, "length"), f"{table.sessions} of {table.length} overlap", "shorter or fewer")
    return every, length, f"{table.sessions}, each {table.length}"


def _kinetics(
    where: Field, table: KineticsTable, schedule: Schedule, species: Sequence[str], problems: Problems
) -> tuple[dict[str, Parameter], dict[str, Parameter]]:
    """Half-lives of onset and of offset, by species."""
    continuous = schedule == "continuous"
    onsets: dict[str, Parameter] = {}
    if continuous and table.onset is None:
        problems.add((*where, "onset"), "is missing")
    elif not continuous and table.onset is not None:
        problems.add((*where, "onset"), f"what is {IN_WORDS[schedule]} enters at once and has no 'onset'")
    elif table.onset is not None:
        onsets = _by_species((*where, "onset"), table.onset, species, problems, _HALF_LIFE)
    bounds = _HALF_LIFE if continuous else _WASH_OUT
    return onsets, _by_species((*where, "offset"), table.offset, species, problems, bounds)


def _by_species(
    where: Field, table: Number, species: Sequence[str], problems: Problems, bounds: Quantity
) -> dict[str, Parameter]:
    """A number in each species: that of ``[[NUMBER.variant]]`` for it, or else the common one."""
    common = {key: value for key, value in table.items() if key != "variant"}
    default = number(where, common, problems, bounds)
    found = dict.fromkeys(species, default)
    for place, variant in _variants((*where, "variant"), table.get("variant", []), species, problems):
        own = {key: value for key, value in variant.items() if key != "species"}
        if not {"value", "source", "grade"} <= set(own):
            problems.add(place, "a variant needs its own value, source and grade")
        else:
            found[str(variant["species"])] = number(place, {**common, **own}, problems, bounds)
    return {name: one for name, one in found.items() if one is not None}


def _variants(
    where: Field, raw: object, species: Sequence[str], problems: Problems
) -> Iterable[tuple[Field, dict[str, object]]]:
    if not isinstance(raw, list):
        name = ".".join(map(str, where))
        problems.add(where, f"found {show(raw)}", f"an array of tables, written [[{name}]]")
        return
    for index, item in enumerate(cast(list[object], raw)):
        place: Field = (*where, index)
        variant = cast(dict[str, object], item) if isinstance(item, dict) else {}
        name = variant.get("species")
        if not isinstance(name, str) or name not in species:
            problems.add(place, f"a variant needs a species, found {show(name)}", listed(list(species)))
        else:
            yield place, variant


def _effect(
    where: Field, table: EffectTable, doses: Mapping[str, Dose | None], problems: Problems
) -> Effect | None:
    wanted = LAWS[table.law]
    for key in _LAW_NUMBERS:
        if (key in wanted) != (getattr(table, key) is not None):
            verb = "needs" if key in wanted else "has no"
            problems.add(where, f"the {table.law} law {verb} '{key}'")
            return None
    if table.species is not None and table.species not in doses:
        problems.add((*where, "species"), f"there is no dose for a {table.species}", listed(list(doses)))
        return None
    acting = [dose for species, dose in doses.items() if table.species in (None, species)]
    found = {
        key: number((*where, key), getattr(table, key), problems, _EXPONENT if key == "exponent" else None)
        for key in wanted
    }
    for key in {"half", "scale"} & set(wanted):
        _check_amount((*where, key), found[key], acting, problems)
    size = found.pop(wanted[0])
    return None if size is None else Effect(table.lever, table.law, size, **found, species=table.species)


def _check_amount(
    where: Field, amount: Parameter | None, doses: Iterable[Dose | None], problems: Problems
) -> None:
    """A number that exposure is divided by: above zero, in the unit of the dose."""
    if amount is None:
        return
    for unit in dict.fromkeys(dose.unit for dose in doses if dose is not None):
        if amount.unit != unit:
            problems.add(where, f"is in {amount.unit}", f"the unit of the dose, {unit}")
    if amount.value <= 0:
        problems.add(where, f"out of range: found {show(amount.text)}", "above zero")


def _read(text: str, quantity: Quantity, where: Field, problems: Problems) -> float | None:
    try:
        return quantity.read(text)
    except BadValue as error:
        problems.add(where, error.message, error.allowed)
        return None


def _present(item: Item | None) -> Item:
    """What `Problems.raise_any` has shown to be there."""
    assert item is not None
    return item
