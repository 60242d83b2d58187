"""The publications behind a run: its parameters, injuries, interventions, and targets it is held to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from myosat.analysis import targets
from myosat.analysis.references import Reference, entry, keys, latex, reference
from myosat.scenario import criteria, library
from myosat.scenario.grammar import Scenario
from myosat.scenario.lifestyles import lifestyle, lifestyle_names
from myosat.version import __version__

#: Sources of a number that are no publication.
UNPUBLISHED = ("assumed", "calibration", "scenario")
SOFTWARE = "myosat {version}: a mechanistic simulator of muscle satellite cells, MIT licence"


@dataclass(frozen=True, repr=False)
class Citations:
    """What a run rests on.

    Attributes
    ----------
    uses
        For each publication, what uses it: parameters, injuries, interventions.
    unpublished
        How many numbers are assumed, come from calibration, and so on.
    about
        What the list is for, in words.
    """

    uses: Mapping[Reference, tuple[str, ...]]
    unpublished: Mapping[str, int]
    about: str

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        lines = [f"{len(self.uses)} publications behind {self.about}", ""]
        for publication, users in self.uses.items():
            lines += [f"{publication}", f"    for {_listed(users)}"]
        if self.unpublished:
            counts = ", ".join(f"{number} {kind}" for kind, number in self.unpublished.items())
            lines += ["", f"Numbers without a publication of their own: {counts}."]
        lines += ["", f"The model itself: {_software()}."]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from html import escape

        return f"<pre>{escape(str(self))}</pre>"

    def bibtex(self) -> str:
        """All publications, and the software, as BibTeX."""
        software = entry("software", "myosat", {"title": f"{{{latex(_software())}}}"})
        return "\n\n".join([software, *(publication.bibtex() for publication in self.uses)]) + "\n"


def cite(scenario: Scenario | None = None) -> Citations:
    """The publications behind a scenario, or behind the whole package."""
    numbers = _shipped() if scenario is None else _used(scenario)
    sources: dict[Reference, list[str]] = {}
    unpublished: dict[str, int] = {}
    for user, source in numbers:
        for key in keys(source):
            if (found := reference(key)) is not None:
                sources.setdefault(found, []).append(user)
            else:
                kind = key if key in UNPUBLISHED else "from a review of the evidence"
                unpublished[kind] = unpublished.get(kind, 0) + 1
    in_order = sorted(sources, key=lambda found: found.key)
    ordered = {found: tuple(dict.fromkeys(sources[found])) for found in in_order}
    about = "everything that ships with myosat" if scenario is None else f"'{scenario.title}'"
    return Citations(ordered, dict(sorted(unpublished.items())), about)


def _used(scenario: Scenario) -> Iterable[tuple[str, str]]:
    """Every number a scenario uses, and its source."""
    from myosat.biology.models import build, parameters

    model, subject = build(scenario.model), scenario.subject
    table = parameters().for_subject(
        species=subject.species, sex=subject.sex, muscle=subject.muscle, model=scenario.model
    )
    replaced = {name.rpartition(".")[2] for name in scenario.parameters}
    names = {slot if slot in table else name for slot, name in model.parameter_slots.items()}
    for name in sorted(names & set(table)):
        yield name, "scenario" if name in replaced else table[name].source
    courses = {(course.name, course.agent): course for course in scenario.active_courses}
    for (_, agent), course in sorted(courses.items(), key=lambda item: item[0]):
        found = course.intervention
        yield from _intervention(found, [found.agents[agent]], [course.use(subject.species)])
    for name in sorted({event.injury for event in scenario.events}):
        yield from _injury(name)
    life = lifestyle(subject.species)
    if life is not None:
        yield from (("history", number.source) for number in life.used(subject.history))
    if subject.species == criteria.SPECIES:
        yield from _criterion(criteria.DEFAULT)
    yield from _targets(scenario)


def _targets(scenario: Scenario | None) -> Iterable[tuple[str, str]]:
    """The right ones of the shipped target files that hold a scenario, or any, to what was measured."""
    for file in library.shelf(map(str, targets.shipped()), targets.load).found.values():
        paths = {target.case.scenario.path for target in file.targets}
        if file.source.key is not None and (scenario is None or scenario.path in paths):
            yield "targets", file.source.key


@cache
def behind_the_model() -> frozenset[str]:
    """DOIs, or else citations, of all that the files of the model cite; targets are no part of it."""
    found = (reference(key) for _, source in _numbers() for key in keys(source))
    return frozenset(one.doi.lower() or one.citation for one in found if one is not None)


def _shipped() -> Iterable[tuple[str, str]]:
    yield from _numbers()
    yield from _targets(None)


def _numbers() -> Iterable[tuple[str, str]]:
    from myosat.biology.models import parameters

    table = parameters()
    for name, parameter in table.items():
        for number in (parameter, *table.variants(name)):
            yield name, number.source
    for found in library.interventions().found.values():
        yield from _intervention(found, found.agents.values(), (use for _, use in found.uses))
    for name in library.injury_names():
        yield from _injury(name)
    for life in filter(None, map(lifestyle, lifestyle_names())):
        yield from (("history", number.source) for number in life.numbers)
    for name in criteria.criteria().found:
        yield from _criterion(name)


def _intervention(
    found: library.Intervention, agents: Iterable[library.Agent], uses: Iterable[library.Use]
) -> Iterable[tuple[str, str]]:
    """The sources of an intervention, of some of its agents, and of the numbers of some of its uses."""
    name = found.name
    yield from ((name, source) for source in found.sources)
    yield from ((name, source) for agent in agents for source in agent.sources)
    for use in uses:
        yield name, use.dose.source
        yield from ((name, number.source) for number in use.numbers)


def _injury(name: str) -> Iterable[tuple[str, str]]:
    found = library.injury(name)
    yield from ((f"{name} injury", source) for source in found.sources)
    yield from ((f"{name} injury", number.source) for number in found.vector.values())


def _criterion(name: str) -> Iterable[tuple[str, str]]:
    found = criteria.criterion(name)
    yield from ((f"sarcopenia by {found.label}", source) for source in found.sources)


def _listed(users: tuple[str, ...]) -> str:
    shown = ", ".join(users[:6])
    return shown if len(users) <= 6 else f"{shown} and {len(users) - 6} more"


def _software() -> str:
    return SOFTWARE.format(version=__version__)
