"""What of the model is not known exactly, and how a scenario takes other values of it.

An unknown is a parameter with a spread, or the size of what an intervention does to one lever. Its
value is the middle of its prior times a factor, and the factor follows from a standard normal number: so
every prior looks alike to a fit, and variants of a parameter for sex or muscle move together.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from myosat.biology import models
from myosat.kernel.parameters import WITHOUT_SPREAD, Parameter, ParameterTable
from myosat.scenario.grammar import Course, Scenario
from myosat.scenario.subject import Traits, parameter_table, traits_of

SPECIES = ("mouse", "human")
#: Between an intervention and the lever that it moves, in the name of an unknown.
OF = " on "


@dataclass(frozen=True)
class Unknown:
    """One number that is not known exactly.

    Attributes
    ----------
    name
        Of a parameter, such as "k_fusion"; or intervention, its agent if it has one, and lever:
        "senolytic on msc.senolysis", "nsaid ibuprofen on cox.inhibition".
    species
        The species whose value it is; "" where one value holds for all.
    prior
        Shape and relative spread, such as "lognormal 0.2".
    highest
        The largest factor: a share is no more than all.
    """

    name: str
    species: str
    prior: str
    highest: float = math.inf

    @property
    def id(self) -> str:
        """Name and species in one."""
        return f"{self.species}: {self.name}" if self.species else self.name

    def factor(self, normal: float) -> float:
        """The factor on the middle of the prior that a standard normal number stands for."""
        shape, width = self.prior.split()
        drawn = _SHAPES[shape](float(width), normal)
        return 2.0 * self.highest - drawn if drawn > self.highest else drawn

    def holds_in(self, species: str) -> bool:
        """Whether it acts in a subject of a species."""
        return self.species in ("", species)


_SHAPES = {
    "lognormal": lambda width, normal: math.exp(width * normal),
    "normal": lambda width, normal: 1.0 + width * normal,
    "uniform": lambda width, normal: 1.0 + width * math.erf(normal / math.sqrt(2.0)),
}


def unknowns(scenarios: Iterable[Scenario]) -> list[Unknown]:
    """Every unknown that some of the scenarios use, in a fixed order."""
    found: dict[str, Unknown] = {}
    for scenario in scenarios:
        species = scenario.subject.species
        table, used = _table(scenario), _used(scenario.model)
        for name in used & set(table):
            one = table[name]
            if _spread(one) and name not in scenario.parameters and one.value != 0.0:
                own = species if _differs(name, scenario.model) else ""
                _add(found, Unknown(name, own, one.prior, _highest(one)))
        for course in scenario.active_courses:
            for effect in course.use(species).effects:
                if _spread(effect.maximum) and effect.maximum.value != 0.0:
                    name = f"{_given(course)}{OF}{effect.lever}"
                    _add(found, Unknown(name, species, effect.maximum.prior))
    # Interventions first: they change few runs, and what the others gave is still at hand.
    return sorted(found.values(), key=lambda one: (OF not in one.name, one.id))


def taken(scenario: Scenario, factors: Mapping[Unknown, float]) -> Scenario:
    """The scenario with the values that these factors give; those that it sets itself stay."""
    species = scenario.subject.species
    mine = {one.name: factor for one, factor in factors.items() if one.holds_in(species)}
    table, used = _table(scenario), _used(scenario.model)
    changed = {name: factor for name, factor in mine.items() if name in table and name in used}
    # A value without an instance would set every instance: those with a value of their own keep it.
    kept = {full: table[full].value for name in changed for full in table.instances(name)}
    moved = {name: table[name].middle * factor for name, factor in changed.items()}
    values = {name: (value, table[name].unit) for name, value in {**kept, **moved}.items()}
    courses = [
        replace(course, sizes=sizes) if (sizes := _sizes(_given(course), mine)) else course
        for course in scenario.courses
    ]
    made = replace(scenario, parameters={**values, **scenario.parameters})
    return replace(made, courses=type(scenario.courses)(courses))


def shipped_factor(scenario: Scenario, one: Unknown) -> float:
    """The factor that gives the shipped value: one, unless a calibration moved it."""
    table = _table(scenario)
    if one.name in table:
        return table[one.name].value / table[one.name].middle
    sizes = {
        f"{_given(course)}{OF}{effect.lever}": effect.maximum
        for course in scenario.courses
        for effect in course.use(scenario.subject.species).effects
    }
    return sizes[one.name].value / sizes[one.name].middle if one.name in sizes else 1.0


def factors_of(found: Sequence[Unknown], normals: Sequence[float]) -> dict[Unknown, float]:
    """The factors that standard normal numbers stand for."""
    return {one: one.factor(float(normal)) for one, normal in zip(found, normals, strict=True)}


def _given(course: Course) -> str:
    """What is given in a course: the intervention, and its agent if it has one."""
    return f"{course.name} {course.agent}".rstrip()


def _sizes(course: str, factors: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    start = f"{course}{OF}"
    return tuple((n.removeprefix(start), f) for n, f in sorted(factors.items()) if n.startswith(start))


def _add(found: dict[str, Unknown], one: Unknown) -> None:
    """Note an unknown; of several subjects, the one whose share leaves least room."""
    known = found.get(one.id)
    found[one.id] = one if known is None or one.highest < known.highest else known


def _spread(parameter: Parameter) -> bool:
    return parameter.prior.split()[0] not in WITHOUT_SPREAD


def _highest(parameter: Parameter) -> float:
    """Of a share, by the look of its prior and value, one over the value."""
    share = parameter.unit == "1" and parameter.prior.startswith("uniform") and 0.0 < parameter.middle <= 1.0
    return 1.0 / parameter.middle if share else math.inf


@lru_cache(maxsize=64)
def _table_of(traits: Traits, model: str) -> ParameterTable:
    return parameter_table(traits, model)


def _table(scenario: Scenario) -> ParameterTable:
    return _table_of(replace(traits_of(scenario.subject), age=0.0, history=()), scenario.model)


@lru_cache(maxsize=4)
def _used(model: str) -> frozenset[str]:
    """The names that the model's parameter slots read; those derived from rest follow."""
    built = models.build(model)
    slots = [slot for slot in built.parameter_slots if slot not in built.balanced]
    return frozenset(slots) | frozenset(slot.rpartition(".")[2] for slot in slots)


@lru_cache(maxsize=4096)
def _differs(name: str, model: str) -> bool:
    """Whether a parameter has a value for one species that another species has not."""
    return any("species" in (one.variant or {}) for one in models.parameters().variants(name))
