"""The scenario: read from its file, checked as a whole, ready to be simulated.

Times are days, t = 0 is the subject's stated age, intervals are [start, stop), and every number
is in the canonical form of its unit.
"""

from __future__ import annotations

import copy
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import datafile, units
from myosat.kernel.datafile import Document
from myosat.scenario import library
from myosat.scenario.fields import BadValue
from myosat.scenario.problems import Problems, translate
from myosat.scenario.regimen import Timing, session_dose
from myosat.scenario.species import SPECIES
from myosat.scenario.vocabulary import Names, find, known_names

if TYPE_CHECKING:
    from myosat.scenario.schema import ScenarioFile

NO_INTERVENTIONS = "no interventions"
NO_INJURY = "no injury"
NO_EXPERIMENT = "no experiment"
#: What a text without a title is called.
UNTITLED = "scenario"


@dataclass(frozen=True)
class Subject:
    """In whom; ``age`` [day] at t = 0."""

    species: str
    sex: str
    age: float
    muscle: str
    history: Mapping[str, str]


@dataclass(frozen=True)
class InjuryEvent:
    """An injury ``at`` a time [day]; ``severity`` is the share of tissue wounded."""

    injury: str
    at: float
    severity: float


@dataclass(frozen=True)
class Course:
    """One course of an intervention.

    Attributes
    ----------
    dose
        In the canonical dose unit of the intervention in this species; of sessions, what each adds:
        1 is an hour at full intensity.
    start, stop
        The course holds over [start, stop) [day].
    on
        False keeps the course in the file for the comparison only.
    extrapolated
        The dose is over ten times outside its evidence, or the sex is not that of the evidence, on
        the user's word.
    agent
        "" for an intervention that has none.
    every
        Time from one dose or session to the next [day]; None when the dose is continuous.
    length
        Of a session [day]; None when there are none.
    timing
        Whether each dose is given at its time, or all at a steady rate; None when it is continuous.
    evidence
        The species of the evidence, where it is not that of the subject, on the user's word.
    own
        The text of the user's own file of the intervention; "" for one that ships.
    sizes
        Lever, and the factor on what the intervention does to it in the middle of its prior: drawn by
        an ensemble, in no file.
    """

    name: str
    dose: float
    start: float
    stop: float
    adherence: float = 1.0
    on: bool = True
    extrapolated: bool = False
    agent: str = ""
    every: float | None = None
    length: float | None = None
    timing: Timing | None = None
    evidence: str = ""
    own: str = field(default="", repr=False)
    sizes: tuple[tuple[str, float], ...] = field(default=(), repr=False)

    @property
    def intervention(self) -> library.Intervention:
        """What it is a course of."""
        return library.intervention(self.name, self.own)

    def use(self, species: str) -> library.Use:
        """What is given in it to a subject of a species."""
        found = self.intervention.use(self.evidence or species, self.agent)
        return found.sized(dict(self.sizes))

    @property
    def intensity(self) -> float | None:
        """Of a session, from 0 to 1; None when there are none."""
        return None if self.length is None else self.dose / session_dose(1.0, self.length)


@dataclass(frozen=True)
class Experiment:
    """What the experimenter bends.

    Attributes
    ----------
    clamp
        State or signal, and the value it is held at (canonical unit) or "rest".
    knock_out
        Processes that are silenced.
    ablate
        Cells, and the share of them removed at t = 0.
    levers
        Levers moved over the whole run: the factor of a scaling one, what is added to another.
    """

    clamp: Mapping[str, float | Literal["rest"]]
    knock_out: tuple[str, ...]
    ablate: Mapping[str, float]
    levers: Mapping[str, float] = field(default_factory=dict[str, float])

    def __bool__(self) -> bool:
        return bool(self.clamp or self.knock_out or self.ablate or self.levers)


@dataclass(frozen=True, repr=False)
class Scenario:
    """One question, asked of the model.

    Attributes
    ----------
    description
        The comment lines at the head of the file.
    duration
        [day]
    model
        "full" or "core".
    compare_with
        "no interventions", "no injury", "no experiment", or the path or name of another scenario.
    events
        In order of time.
    parameters
        Overrides: value in the canonical unit, and that unit.
    warnings
        What the reader found odd but allowed.
    path, text
        The file it was read from, and its TOML.
    numbered
        Whether the lines of the text are those of the file.
    """

    title: str
    description: str
    duration: float
    model: str
    compare_with: str
    subject: Subject
    events: tuple[InjuryEvent, ...]
    courses: tuple[Course, ...]
    experiment: Experiment
    parameters: Mapping[str, tuple[float, str]]
    warnings: tuple[str, ...]
    path: str
    text: str
    numbered: bool = field(default=True, compare=False)

    def __repr__(self) -> str:
        return f"Scenario('{self.name}': {self.title}; {self.model} model)"

    @property
    def name(self) -> str:
        """The name of the file, without folder and ending."""
        return Path(self.path).stem

    @property
    def active_courses(self) -> tuple[Course, ...]:
        """The courses that are on."""
        return tuple(course for course in self.courses if course.on)

    @property
    def interventions(self) -> tuple[str, ...]:
        """The names of all interventions in the file, on or off, in its order."""
        return tuple(dict.fromkeys(course.name for course in self.courses))

    def comparator_path(self) -> Path | None:
        """The file of the scenario to compare with; None for the built-in comparators."""
        if self.compare_with in (NO_INTERVENTIONS, NO_INJURY, NO_EXPERIMENT):
            return None
        return library.find_scenario(self.compare_with, beside=Path(self.path))

    def with_(self, **changes: Any) -> Scenario:
        """A copy with some attributes replaced, unchecked."""
        return replace(self, **changes)

    def without(self, *what: str) -> Scenario:
        """A copy without "interventions", "injuries", or the interventions named.

        Raises
        ------
        InputError
            If a name is no intervention of this scenario.
        """
        named = [name for name in what if name not in ("interventions", "injuries")]
        off = set(self._own(named)) if "interventions" not in what else set(self.interventions)
        events = () if "injuries" in what else self.events
        return replace(self, courses=tuple(c for c in self.courses if c.name not in off), events=events)

    def only(self, names: Iterable[str]) -> Scenario:
        """A copy in which every course of the interventions named is on, and all others are off.

        Raises
        ------
        InputError
            If a name is no intervention of this scenario.
        """
        on = set(self._own(names))
        return replace(self, courses=tuple(replace(c, on=c.name in on) for c in self.courses))

    def set(self, changes: Mapping[str, object], names: Callable[[str], Names] = known_names) -> Scenario:
        """A copy with fields of its file changed, checked like a file.

        A field is a dotted path: ``subject.age``, ``event.severity`` (every event),
        ``event.1.at`` (the first), ``interventions.nsaid.dose``, ``parameters.k_division``.

        Raises
        ------
        InputError
            If a path leads nowhere, or the result is no valid scenario.
        """
        from myosat.scenario.writing import put, to_toml

        data = copy.deepcopy(cast(dict[str, object], tomllib.loads(self.text)))
        for path, value in changes.items():
            try:
                put(data, path.split("."), value)
            except BadValue as error:
                raise InputError(Problem(self.path, None, path, error.message, error.allowed)) from None
        head = "".join(f"# {line}\n" for line in self.description.splitlines())
        document = Document(self.path, head + to_toml(data), data)
        return from_document(document, names, numbered=False)

    def _own(self, names: Iterable[str]) -> list[str]:
        names, own = list(names), self.interventions
        for name in names:
            if name not in own:
                message = f"the scenario has no intervention '{name}'"
                allowed = ", ".join(own) or "none"
                raise InputError(Problem(self.path, None, None, message, allowed, nearest_name(name, own)))
        return names


def load(source: str | Path) -> Scenario:
    """Read a scenario: a file, a shipped scenario by name, or the text of one.

    A text is told by its line breaks, and named after its title; files beside it are looked for in the
    present folder.

    Raises
    ------
    InputError
        With every problem of the file, each with line, field, what was found and what is allowed.
    """
    if isinstance(source, str) and "\n" in source:
        return from_document(_titled(source))
    return from_document(datafile.read(library.find_scenario(source)))


def parse(text: str, path: str = "<text>", names: Callable[[str], Names] = known_names) -> Scenario:
    """Read a scenario from TOML text; ``names`` tells the names of a model.

    Raises
    ------
    InputError
        As `load`.
    """
    return from_document(datafile.parse(text, path), names)


def _titled(text: str) -> Document:
    """The document of a text, under the words of its title."""
    document = datafile.parse(text, UNTITLED)
    title = document.data.get("title")
    words = re.findall(r"\w+", title.lower()) if isinstance(title, str) else []
    return replace(document, path="_".join(words)[:80] or UNTITLED)


def from_document(
    document: Document, names: Callable[[str], Names] = known_names, *, numbered: bool = True
) -> Scenario:
    """Read a scenario from a document; ``numbered`` says whether its lines are the user's.

    Raises
    ------
    InputError
        As `load`.
    """
    from pydantic import ValidationError

    from myosat.scenario.checks import check
    from myosat.scenario.schema import KEYS, MAX_COURSES, ScenarioFile

    problems = Problems(document, numbered)
    if not document.data:
        problems.add((), "the file is empty; it needs at least title, duration and [subject]")
        problems.raise_any()
    table = None
    try:
        table = ScenarioFile.model_validate(document.data)
    except ValidationError as error:
        translate(error, problems, document.data, KEYS)
    check(document.data, MAX_COURSES, names, problems)
    problems.raise_any()
    assert table is not None
    made = _build(table, document, names, tuple(str(warning) for warning in problems.warnings))
    return made if numbered else made.with_(numbered=False)


def field_value(text: str) -> object:
    """What ``text``, typed on a command line, means as a TOML value; plain words are text."""
    try:
        return tomllib.loads(f"value = {text}")["value"] if "\n" not in text else text
    except (tomllib.TOMLDecodeError, RecursionError):
        return text


def _build(
    table: ScenarioFile, document: Document, names: Callable[[str], Names], warnings: tuple[str, ...]
) -> Scenario:
    subject = Subject(
        table.subject.species,
        table.subject.sex,
        table.subject.age,
        table.subject.muscle or SPECIES[table.subject.species].muscles[0],
        table.subject.history,
    )
    courses = _courses(table, library.own_interventions(document.path))
    events = [InjuryEvent(event.injury, event.at, event.severity) for event in table.event]
    experiment, parameters = _bent(table, names)
    default = NO_INTERVENTIONS if any(course.on for course in courses) else NO_INJURY
    return Scenario(
        title=table.title,
        description=_description(document.text),
        duration=table.duration,
        model=table.model,
        compare_with=table.compare_with or default,
        subject=subject,
        events=tuple(sorted(events, key=lambda event: event.at)),
        courses=courses,
        experiment=experiment,
        parameters=parameters,
        warnings=warnings,
        path=document.path,
        text=document.text,
    )


def _courses(table: ScenarioFile, own: Mapping[str, Path]) -> tuple[Course, ...]:
    from myosat.scenario.courses import make

    who = table.subject
    return tuple(
        make(name, row, who.species, who.sex, table.duration, own.get(name))
        for name, rows in table.interventions.items()
        for row in rows
    )


def _bent(
    table: ScenarioFile, names: Callable[[str], Names]
) -> tuple[Experiment, dict[str, tuple[float, str]]]:
    """The [experiment] and [parameters] tables, in canonical units."""
    from myosat.scenario.checks import REST, experiment_value, lever_value, share

    given = table.experiment
    if not (given.clamp or given.knock_out or given.ablate or given.levers or table.parameters):
        return Experiment({}, (), {}), {}
    known = names(table.model)
    held = {**known.signals, **known.states}
    clamp: dict[str, float | Literal["rest"]] = {
        name: "rest" if value == REST else experiment_value(value, find(name, held) or "1")
        for name, value in given.clamp.items()
    }
    ablate = {name: share(value) for name, value in given.ablate.items()}
    levers = {name: lever_value(value, name, known) for name, value in given.levers.items()}
    parameters: dict[str, tuple[float, str]] = {}
    for name, value in table.parameters.items():
        unit = units.canonical(find(name, known.parameters) or "1")
        signed = name.rpartition(".")[2] in known.signed
        parameters[name] = (experiment_value(value, unit, signed=signed), unit)
    return Experiment(clamp, tuple(dict.fromkeys(given.knock_out)), ablate, levers), parameters


def _description(text: str) -> str:
    """The comment lines at the head of a file, without the pointer to the schema."""
    lines: list[str] = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        if not line.startswith("#:"):
            lines.append(line.lstrip("#").strip())
    return "\n".join(lines)
