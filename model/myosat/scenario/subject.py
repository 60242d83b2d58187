"""Subjects: parameters, rest when young, and the life lived until the stated age."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from myosat.biology import models
from myosat.engine.problem import Array, Problem, Segment
from myosat.engine.scipy_engine import solve
from myosat.errors import InputError
from myosat.errors import Problem as Fault
from myosat.kernel.model import Model
from myosat.kernel.parameters import ParameterTable
from myosat.kernel.rest import Rest, solve_rest

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
    """

    model: Model
    table: ParameterTable
    rest: Rest
    initial: Array


@dataclass(frozen=True)
class Traits:
    """What selects parameters: the hashable part of a subject."""

    species: str
    sex: str
    muscle: str
    age: float


def parameter_table(traits: Traits, model_id: str, overrides: Overrides = ()) -> ParameterTable:
    """Return the parameters of a subject, with overrides applied and marked as such.

    An override without an instance sets every instance, but for those that have one of their own.

    Raises
    ------
    InputError
        If the overrides leave shares of fibre types that do not sum to 1.
    """
    table = models.parameters().for_subject(
        species=traits.species, sex=traits.sex, muscle=traits.muscle, model=model_id
    )
    changed = {}
    for name, value in sorted(overrides, key=lambda override: override[0].count(".")):
        base = table.for_slot(name)
        for entry in (name, *(full for full in table if full.endswith("." + name))):
            changed[entry] = base.with_value(value, f"{value:g} {base.unit}", "scenario", "assumed")
    table = table.with_values(changed)
    if any(_is_share(name) for name in changed):
        _check_shares(model_id, table)
    return table


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
def body(traits: Traits, model_id: str, overrides: Overrides = (), tolerance: float | None = None) -> Body:
    """Return a subject at its age: the young subject at rest, integrated forward.

    The teaching model does not age by itself: it takes the life of the full model, state by state
    relative to rest.

    Raises
    ------
    InputError
        If an override names a parameter that the model derives from rest, or shares of fibre types
        do not sum to 1.
    SolverError
        If there is no rest with these parameters, or the life cannot be integrated.
    """
    model = models.build(model_id)
    derived = [name for name, _ in overrides if name in model.balanced]
    if derived:
        message = "is derived from rest and cannot be set"
        raise InputError([Fault(None, None, f"parameters.{name}", message, None, None) for name in derived])
    table = parameter_table(traits, model_id, overrides)
    rest = solve_rest(model, models.equations(model_id), table)
    if model_id == "full":
        return Body(model, table, rest, _live(model, rest, traits.age, tolerance))
    known = models.build("full")
    shared = tuple((n, v) for n, v in overrides if _known(known, n) and not _is_share(n))
    lived = body(traits, "full", shared, tolerance)
    ratio = _project(model, lived.model, lived.initial) / _project(model, lived.model, lived.rest.states)
    return Body(model, table, rest, rest.states * np.where(np.isfinite(ratio), ratio, 1.0))


def _known(model: Model, name: str) -> bool:
    return name in model.parameter_slots or name in model.parameter_slots.values()


def _live(model: Model, rest: Rest, age: float, tolerance: float | None) -> Array:
    born = rest.states[list(model.states).index("age")]
    if age <= born:
        return rest.states
    span = age - born
    problem = make_problem(model, rest, rest.states, (Segment(0.0, float(span)),), np.array([float(span)]))
    return solve(problem, tolerance=tolerance).states[:, -1]


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
) -> Problem:
    """Return an engine's problem for a model with given numbers."""
    gains, held = gains or {}, held or {}
    ids = list(model.states)
    return Problem(
        models.equations(model.id),
        tuple(ids),
        rest.parameters,
        tuple(gains.get(id, 1.0) for id in model.processes),
        tuple(held.get(id) for id in model.signals),
        tuple(lever.neutral for lever in model.levers.values()),
        tuple(ids.index(id) for id in clamped),
        np.array([s.scale for s in model.states.values()]),
        initial,
        segments,
        times,
    )
