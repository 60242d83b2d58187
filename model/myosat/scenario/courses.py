"""The courses of interventions: what must hold for each, and what becomes of it.

The checks walk the file as read, like those in checks.py, so that they also run when some other field
is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, cast

from myosat.errors import InputError, nearest_name
from myosat.kernel import datafile
from myosat.kernel.datafile import Field
from myosat.scenario import library
from myosat.scenario.datafiles import read_intervention
from myosat.scenario.fields import Amount, BadValue, Quantity
from myosat.scenario.grammar import Course
from myosat.scenario.library import Dose, Intervention, Use
from myosat.scenario.problems import Problems, listed, show
from myosat.scenario.raw import Table, days, quantity, table, tables
from myosat.scenario.regimen import (
    ALL_KEYS,
    COURSE_KEYS,
    DEFAULT_TIMING,
    EVERY,
    IN_WORDS,
    INTENSITY,
    LENGTH,
    MAX_DOSES,
    SESSIONS,
    doses_given,
    overlap,
    session_dose,
)
from myosat.scenario.species import SEXES, SPECIES
from myosat.scenario.vocabulary import MODELS, Names, acts

if TYPE_CHECKING:
    from myosat.scenario.schema import CourseTable

#: A dose this many times outside the range of its evidence is taken for a wrong scale.
FAR = 10.0
UNLESS = "or anything with extrapolate = true"


@dataclass(frozen=True)
class _Raw:
    """One course in the file: its field, its place among those of its intervention, and its keys."""

    where: Field
    index: int
    table: Table

    def has(self, key: str) -> bool:
        return self.table.get(key) is not None


def dose_of(raw: object, dose: Dose) -> float:
    """The dose (or intensity) a scenario gives, in the unit of ``dose``; its reference for None.

    Raises
    ------
    BadValue
        If the unit is missing or wrong in dimension, or the dose is negative.
    """
    if raw is None:
        return dose.reference
    if dose.length is not None:
        return INTENSITY.read(raw)
    return Quantity(dose.unit, f"a dose of zero or more, such as '{dose.texts[0]}'").read(raw)


def is_far(value: float, dose: Dose) -> bool:
    """Whether a dose is over ten times outside the evidence. No dose at all is not."""
    return value > FAR * dose.high or 0 < value < dose.low / FAR


def make(
    name: str, row: CourseTable, species: str, sex: str, duration: float, own: Path | None = None
) -> Course:
    """The course of the intervention ``name`` that a valid table of the file describes.

    ``own`` is the user's own file of it, if there is one.
    """
    text = "" if own is None else datafile.read(own).text
    found = library.intervention(name, text)
    evidence = "" if species in found.species else found.species[0]
    use = found.use(evidence or species, row.agent or "")
    dose, sessions = use.dose, use.schedule == "sessions"
    amount = dose_of(row.intensity if sessions else row.dose, dose)
    length = row.length or dose.length
    return Course(
        name=name,
        dose=amount if length is None else session_dose(amount, length),
        start=row.start,
        stop=duration if row.stop is None else min(row.stop, duration),
        adherence=row.adherence,
        on=row.on,
        extrapolated=bool(evidence) or is_far(amount, dose) or dose.sex not in (None, sex),
        agent=use.agent,
        every=row.every or (1.0 / row.sessions if row.sessions else dose.every),
        length=length,
        timing=row.timing or DEFAULT_TIMING[use.schedule],
        evidence=evidence,
        own=text,
    )


def check_courses(
    data: Table, species: str, duration: float | None, maximum: int, problems: Problems
) -> None:
    """Note what is wrong, and what is odd, with the courses of the scenario ``data``."""
    own = library.own_interventions(problems.document.path)
    names = sorted({*library.intervention_names(), *own})
    number = 0
    doses: dict[Field, int] = {}
    for name, value in table(data.get("interventions")).items():
        where: Field = ("interventions", name)
        courses = _courses(where, value)
        number += len(courses)
        spans = [_span(course, data, duration, problems) for course in courses]
        if name not in names:
            problems.unknown(where, "intervention", name, names)
        elif (found := _found(name, own.get(name), where, problems)) is not None and species in SPECIES:
            uses = _uses(where, found, species, courses, problems)
            for course, use, span in zip(courses, uses, spans, strict=True):
                if use is not None:
                    _check_use(name, course, use, table(data.get("subject")), problems)
                    doses[course.where] = _doses(course, use, span)
        _check_overlaps(where, [span for span in spans if span is not None], problems)
    if number > maximum:
        problems.add(("interventions",), f"found {number} courses", f"up to {maximum}")
    if sum(doses.values()) > MAX_DOSES:
        most = max(doses, key=lambda where: doses[where])
        message = f"all courses give {sum(doses.values()):,} doses, each at its time; this one the most"
        problems.add(most, message, f"up to {MAX_DOSES:,}, or any number with timing = 'averaged'")


def _found(name: str, own: Path | None, where: Field, problems: Problems) -> Intervention | None:
    """The intervention of a name; None, and its problems, if its file is wrong or there are two of it."""
    if own is not None and any(library.same_name(name, each) for each in library.intervention_names()):
        message = f"there are two interventions of this name: one that ships, and {own}"
        problems.add(where, message, "another name for your file")
        return None
    try:
        return _read(name, own)
    except InputError as error:
        problems.found.extend(error.problems)
        return None


def _read(name: str, own: Path | None) -> Intervention:
    return library.intervention(name) if own is None else read_intervention(own)


def check_levers(data: Table, names: Callable[[str], Names], problems: Problems) -> None:
    """Warn of interventions that act on what the model does not have; the full model has everything."""
    model = data.get("model", "full")
    species = str(table(data.get("subject")).get("species"))
    given = table(data.get("interventions"))
    if model == "full" or model not in MODELS or not given:
        return
    levers = names(str(model)).levers
    if levers is None:
        return
    own = library.own_interventions(problems.document.path)
    for name in given:
        try:
            found = _read(name, own.get(name))
        except InputError:  # told by `check_courses`
            continue
        uses = found.uses_in(species) or found.uses_in(found.species[0])
        wanted = list(dict.fromkeys(effect.lever for use in uses for effect in use.effects))
        missing = [lever for lever in wanted if not acts(lever, levers)]
        if missing:
            told = "it changes nothing" if missing == wanted else "that part changes nothing"
            message = f"{name} acts on {' and '.join(missing)}, which the {model} model does not have: {told}"
            problems.warn(("interventions", name), message)


def _courses(where: Field, value: object) -> list[_Raw]:
    """The courses of an intervention, each with its field: a single table has no number."""
    if isinstance(value, dict):
        return [_Raw(where, 0, cast(Table, value))]
    return [_Raw((*where, index), index, course) for index, course in tables(value)]


def _uses(
    where: Field, found: Intervention, species: str, courses: Iterable[_Raw], problems: Problems
) -> list[Use | None]:
    """What each course uses; None, and a problem, where that cannot be."""
    possible = {use.agent: use for use in found.uses_in(species)}
    if not possible and found.species and all(c.table.get("extrapolate") is True for c in courses):
        elsewhere = found.species[0]
        message = f"{found.name} is extrapolated to a {species}; its evidence is in a {elsewhere}"
        problems.warn(where, message)
        possible = {use.agent: use for use in found.uses_in(elsewhere)}
    if not possible:
        message = f"{found.name} cannot be used in a {species}, only in a {' or a '.join(found.species)}"
        usable = library.interventions_in(species)
        allowed = f"{listed(usable)}; or extrapolate = true"
        problems.add(where, message, allowed, nearest_name(found.name, usable))
    default = next(iter(possible.values()), None)
    return [
        _of_agent(course, found, species, possible, problems) if course.has("agent") else default
        for course in courses
    ]


def _of_agent(
    course: _Raw, found: Intervention, species: str, possible: dict[str, Use], problems: Problems
) -> Use | None:
    where, name = (*course.where, "agent"), course.table["agent"]
    if not found.agent_names:
        problems.add(where, f"{found.name} has no agents to choose from", "no 'agent'")
        return next(iter(possible.values()), None)
    if not isinstance(name, str):
        return None
    if name not in found.agent_names:
        problems.unknown(where, f"agent of {found.name}:", name, list(possible) or found.agent_names)
    elif possible and name not in possible:
        problems.add(where, f"{name} cannot be used in a {species}", listed(list(possible)))
    return possible.get(name)


def _check_use(name: str, course: _Raw, use: Use, subject: Table, problems: Problems) -> None:
    allowed = COURSE_KEYS[use.schedule]
    for key in ALL_KEYS:
        if course.has(key) and key not in allowed:
            message = f"{use.agent or name} is {IN_WORDS[use.schedule]} and has no '{key}'"
            problems.add((*course.where, key), message, listed(allowed))
    _check_dose(course, "intensity" if use.schedule == "sessions" else "dose", use.dose, problems)
    _check_sex(use.agent or name, course, use.dose, subject.get("sex"), problems)
    if use.schedule == "sessions":
        _check_sessions(course, use.dose, problems)


def _check_dose(course: _Raw, key: str, dose: Dose, problems: Problems) -> None:
    raw = course.table.get(key)
    try:
        Amount("").read(raw)
    except BadValue:
        return
    field = (*course.where, key)
    try:
        value = dose_of(raw, dose)
    except BadValue as error:
        if key == "dose":  # the grammar has told of an intensity: its unit is known without the file
            problems.add(field, error.message, error.allowed)
        return
    if is_far(value, dose):
        if course.table.get("extrapolate") is True:
            problems.warn(field, f"{show(raw)} is extrapolated far beyond the evidence, {dose.evidence}")
        else:
            message = f"over ten times outside the evidence, so perhaps a wrong unit: found {show(raw)}"
            problems.add(field, message, f"{dose.evidence}, {UNLESS}")
    elif value > dose.high or 0 < value < dose.low:
        problems.warn(field, f"{show(raw)} is outside the evidence, {dose.evidence}")


def _check_sex(name: str, course: _Raw, dose: Dose, sex: object, problems: Problems) -> None:
    if dose.sex is None or sex == dose.sex or sex not in SEXES:
        return
    if course.table.get("extrapolate") is True:
        problems.warn(course.where, f"{name} is extrapolated to the {sex} sex; its evidence is {dose.sex}")
    else:
        message = f"{name} is for the {dose.sex} sex: found {show(sex)}"
        problems.add(course.where, message, f"a {dose.sex} subject, {UNLESS}")


def _check_sessions(course: _Raw, dose: Dose, problems: Problems) -> None:
    """Sessions must leave time for each other."""
    given = {key: course.table[key] for key in ("sessions", "length") if course.has(key)}
    rate = quantity(given["sessions"], SESSIONS) if "sessions" in given else 1.0 / (dose.every or 1.0)
    length = quantity(given["length"], LENGTH) if "length" in given else dose.length
    if rate and length and overlap(1.0 / rate, length):
        found = " and ".join(f"{key} {show(value)}" for key, value in given.items())
        allowed = f"sessions that begin at least {24 * length:.3g} hours apart, or shorter ones"
        problems.add((*course.where, next(iter(given))), f"the sessions overlap: found {found}", allowed)


def _doses(course: _Raw, use: Use, span: tuple[float, float, int] | None) -> int:
    """How many doses a course gives at their times; none when it is continuous or averaged."""
    timing = course.table.get("timing") or DEFAULT_TIMING[use.schedule]
    if span is None or timing != "explicit" or use.dose.every is None:
        return 0
    every: float | None = use.dose.every
    if use.schedule == "doses" and course.has("every"):
        every = quantity(course.table["every"], EVERY)
    elif use.schedule == "sessions" and course.has("sessions"):
        rate = quantity(course.table["sessions"], SESSIONS)
        every = 1.0 / rate if rate else None
    return doses_given(span[0], span[1], every) if every else 0


def _span(
    course: _Raw, data: Table, duration: float | None, problems: Problems
) -> tuple[float, float, int] | None:
    """Start, stop and index of a course; None when they cannot be told or make no sense."""
    where, given = course.where, course.table
    start = days(given.get("start", "0 day"))
    stop = duration if given.get("stop") is None else days(given["stop"])
    if duration is not None and start is not None and start >= duration:
        message = f"the course does not start before the end: found {show(given['start'])}"
        problems.add((*where, "start"), message, f"before {show(data['duration'])}")
        start = None
    if given.get("stop") is not None and start is not None and stop is not None and stop <= start:
        message = f"stop is not after start: found {show(given['stop'])}"
        problems.add((*where, "stop"), message, f"after {show(given.get('start', '0 day'))}")
        return None
    if duration is not None and stop is not None and stop > duration:
        message = f"{show(given['stop'])} is beyond the end; the course stops at {show(data['duration'])}"
        problems.warn((*where, "stop"), message)
        stop = duration
    return None if start is None or stop is None else (start, stop, course.index)


def _check_overlaps(where: Field, spans: list[tuple[float, float, int]], problems: Problems) -> None:
    for (_, stop, first), (start, _, second) in pairwise(sorted(spans)):
        if start < stop:
            message = f"course {second + 1} overlaps course {first + 1} of the same intervention"
            allowed = f"a start at or after its stop, day {stop:.6g}"
            problems.add((*where, second, "start"), message, allowed)
