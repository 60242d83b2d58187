"""Subjects: parameters, rest when young, and the life lived until the stated age."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from myosat.biology import models
from myosat.engine import final_state
from myosat.engine.problem import Array, Problem, Segment
from myosat.errors import InputError, nearest_name
from myosat.errors import Problem as Fault
from myosat.kernel.model import Model
from myosat.kernel.parameters import ParameterTable
from myosat.kernel.rest import Rest, solve_rest
from myosat.scenario.grammar import Subject
from myosat.scenario.lifestyles import LIFESTYLES, History, lived

Overrides = tuple[tuple[str, float], ...]

#: The share of fibres of one type; over all types it sums to 1, within a tolerance.
SHARE, SHARE_TOLERANCE = "fibre_share", 1e-6


@dataclass(frozen=True)
class Body:
    """A subject ready to simulate.

    Attributes
    ----------
    rest
        Young rest with all parameter values.
    initial
        State at the subject's age.
    table
        Parameters as chosen for the subject, without overrides.
    neutral
        Values of the levers in the subject's way of life, when nothing else acts on them.
    """

    model: Model
    table: ParameterTable
    rest: Rest
    initial: Array
    neutral: tuple[float, ...]


@dataclass(frozen=True)
class Traits:
    """What selects parameters and the life lived: the hashable part of a subject.

    Attributes
    ----------
    history
        Levers, and how far each is moved from youth until the end.
    """

    species: str
    sex: str
    muscle: str
    age: float
    history: History = ()


def traits_of(subject: Subject) -> Traits:
    """The traits of a subject of a scenario."""
    history = lived(subject.species, subject.history)
    return Traits(subject.species, subject.sex, subject.muscle, subject.age, history)


def parameter_table(traits: Traits, model_id: str, overrides: Overrides = ()) -> ParameterTable:
    """Return the parameters of a subject, with overrides applied and marked as such.

    An override without an instance sets every instance, but for those that have one of their own.

    Raises
    ------
    InputError
        If the overrides leave shares of fibre types that do not sum to 1.
    """
    table = _table(traits.species, traits.sex, traits.muscle, model_id)
    changed = {}
    for name, value in sorted(overrides, key=lambda override: override[0].count(".")):
        base = table.for_slot(name)
        for entry in (name, *table.instances(name)):
            changed[entry] = base.with_value(value, f"{value:g} {base.unit}", "scenario", "assumed")
    table = table.with_values(changed)
    if any(_is_share(name) for name in changed):
        _check_shares(model_id, table)
    return table


@lru_cache(maxsize=64)
def _table(species: str, sex: str, muscle: str, model_id: str) -> ParameterTable:
    return models.parameters().for_subject(species=species, sex=sex, muscle=muscle, model=model_id)


@lru_cache(maxsize=64)
def resting(
    species: str, sex: str, muscle: str, model_id: str, overrides: Overrides = ()
) -> tuple[ParameterTable, Rest]:
    """Return the parameters of a subject and its rest when young, which no life lived since changes.

    Raises
    ------
    InputError
        If an override names a parameter that the model derives from rest, or shares of fibre types
        do not sum to 1.
    SolverError
        If there is no rest with these parameters.
    """
    model = models.build(model_id)
    derived = [name for name, _ in overrides if name in model.balanced]
    if derived:
        message = "is derived from rest and cannot be set"
        raise InputError([Fault(None, None, f"parameters.{name}", message, None, None) for name in derived])
    table = parameter_table(Traits(species, sex, muscle, 0.0), model_id, overrides)
    return table, solve_rest(model, models.equations(model_id), table)


def _is_share(name: str) -> bool:
    return name.rpartition(".")[2] == SHARE


def _check_shares(model_id: str, table: ParameterTable) -> None:
    """Raise `InputError` unless the shares of the model's fibre types sum to 1."""
    slots = models.build(model_id).parameter_slots
    shares = {slot: table.for_slot(slot).value for slot in slots if _is_share(slot)}
    total = sum(shares.values())
    if abs(total - 1.0) > SHARE_TOLERANCE:
        told = " and ".join(f"{slot} = {value:.6g}" for slot, value in shares.items())
        message = f"the shares of the fibre types sum to {total:.6g}, not to 1: {told}"
        raise InputError(Fault(None, None, f"parameters.{SHARE}", message, "set all of them, with sum 1"))


@lru_cache(maxsize=256)
def body(
    traits: Traits,
    model_id: str,
    overrides: Overrides = (),
    tolerance: float | None = None,
    method: str = "LSODA",
) -> Body:
    """Return a subject at its age: the young subject at rest, integrated forward.

    Rest is that of the parameters; from there on the history of the subject moves the levers. The
    teaching model does not age by itself: it takes the life of the full model, state by state
    relative to rest.

    Raises
    ------
    InputError
        If an override names a parameter that the model derives from rest, shares of fibre types do
        not sum to 1, or the history moves a lever that the model does not have.
    SolverError
        If there is no rest with these parameters, or the life cannot be integrated.
    """
    model = models.build(model_id)
    table, rest = resting(traits.species, traits.sex, traits.muscle, model_id, overrides)
    neutral = lifelong(model, traits)
    if model_id == "full":
        return Body(model, table, rest, _live(model, rest, neutral, traits.age, tolerance, method), neutral)
    known = models.build("full")
    shared = tuple((n, v) for n, v in overrides if _known(known, n) and not _is_share(n))
    lived = body(traits, "full", shared, tolerance, method)
    ratio = _project(model, lived.model, lived.initial) / _project(model, lived.model, lived.rest.states)
    return Body(model, table, rest, rest.states * np.where(np.isfinite(ratio), ratio, 1.0), neutral)


def _known(model: Model, name: str) -> bool:
    return name in model.parameter_slots or name in model.parameter_slots.values()


def lifelong(model: Model, traits: Traits) -> tuple[float, ...]:
    """The values of the levers in a way of life.

    A teaching model without some of them still comes from that life, up to the stated age.
    """
    values = {id: lever.neutral for id, lever in model.levers.items()}
    for lever, value in traits.history:
        slots = model.slots_of(lever, values)
        if not slots and model.id == "full":
            file, near = LIFESTYLES / f"{traits.species}.toml", nearest_name(lever, values)
            message = f"the {model.id} model has no lever '{lever}'"
            raise InputError(Fault(str(file), None, None, message, None, near))
        for slot in slots:
            scaling = model.levers[slot].kind == "scale"
            values[slot] = values[slot] * max(0.0, 1.0 + value) if scaling else values[slot] + value
    return tuple(values.values())


def _live(
    model: Model, rest: Rest, neutral: Sequence[float], age: float, tolerance: float | None, method: str
) -> Array:
    born = rest.states[list(model.states).index("age")]
    if age <= born:  # younger than the reference: nothing has aged yet, only the clock says less
        young = rest.states.copy()
        young[list(model.states).index("age")] = age
        return young
    span = age - born
    whole, end = (Segment(0.0, float(span)),), np.array([float(span)])
    problem = make_problem(model, rest, rest.states, whole, end, neutral=neutral)
    return final_state(problem, method=method, tolerance=tolerance)


def _project(core: Model, full: Model, values: Array) -> Array:
    """Sum the states of the full model into those that stand for them in the teaching model."""
    total = dict.fromkeys(core.states, 0.0)
    for state, value in zip(full.states.values(), values, strict=True):
        name: str | None = state.declaration.id
        while name in core.drop:
            name = core.drop[name]
        if name in total:
            total[name] += float(value)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.array([v if v > 1e-9 else np.nan for v in total.values()])


def make_problem(
    model: Model,
    rest: Rest,
    initial: Array,
    segments: tuple[Segment, ...],
    times: Array,
    *,
    gains: Mapping[str, float] | None = None,
    held: Mapping[str, float] | None = None,
    clamped: tuple[str, ...] = (),
    neutral: Sequence[float] | None = None,
) -> Problem:
    """Return an engine's problem for a model with given numbers.

    ``neutral`` has the values of the levers when nothing acts on them; without, those of the model.
    """
    if neutral is None:
        neutral = [lever.neutral for lever in model.levers.values()]
    gains, held = gains or {}, held or {}
    ids = list(model.states)
    return Problem(
        models.equations(model.id),
        tuple(ids),
        rest.parameters,
        tuple(gains.get(id, 1.0) for id in model.processes),
        tuple(held.get(id) for id in model.signals),
        tuple(neutral),
        tuple(ids.index(id) for id in clamped),
        np.array([s.scale for s in model.states.values()]),
        initial,
        segments,
        times,
    )
