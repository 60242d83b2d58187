"""Run one scenario and keep what targets ask of it: a few series, small enough to send home."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from myosat.analysis.measures import STATES, Array, Series
from myosat.biology import models
from myosat.errors import MyosatError
from myosat.kernel import units
from myosat.kernel.model import Model
from myosat.kernel.rest import Rest, eigenvalues
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result, refused
from myosat.scenario.simulate import simulate
from myosat.scenario.subject import Body, body, make_problem, traits_of

RETURNED = "nuclei_returned"


@dataclass(frozen=True)
class Trace:
    """What one scenario gave, or why it gave nothing.

    Attributes
    ----------
    series
        By readout, in canonical units.
    error
        The message of the error that ended the run; empty if none did.
    """

    series: Mapping[str, Series]
    error: str = ""


@cache
def series_units(model_id: str, species: str) -> dict[str, str]:
    """Every series that a result of the model in a species has, with its unit.

    A density without its instance, such as ``cycling``, is the sum over the instances.
    """
    model = models.build(model_id)
    known = {id: state.unit for id, state in model.states.items()}
    others = refused(model, species)
    known |= {id: signal.unit for id, signal in model.signals.items() if id not in others}
    known |= {id: process.unit for id, process in model.processes.items()}
    known |= {id: ledger.unit for id, (ledger, _) in model.ledgers.items()}
    if "nuclei_killed" in model.ledgers:
        known[RETURNED] = "1"
    for id, state in model.states.items():
        short = id.rpartition(".")[2]
        if "/mm^3" in state.unit:
            known.setdefault(short, state.unit)
    return known


def trace(scenario: Scenario, readouts: Collection[str], method: str = "LSODA") -> Trace:
    """Simulate a scenario and keep the readouts named; "states" stands for all states at once.

    A simulation that fails is told in `Trace.error`, so that one target cannot end all of them.
    """
    try:
        ledgers = {RETURNED, *models.build(scenario.model).ledgers}
        result = simulate(scenario, method=method, amounts=not ledgers.isdisjoint(readouts))
        kept: dict[str, Series] = {}
        wanted = [name for name in readouts if name != STATES]
        starts = _starts(scenario, wanted, method)
        for name in wanted:
            unit = series_units(scenario.model, scenario.subject.species)[name]
            factor = units.factor(unit, units.canonical(unit))
            kept[name] = Series(result.time, factor * _values(result, name), factor * starts[name])
        if STATES in readouts:
            kept[f"{STATES}.drift"] = _drift(scenario, result)
            kept[f"{STATES}.eigenvalues"] = _eigenvalues(scenario, method)
        return Trace(kept)
    except MyosatError as error:
        return Trace({}, str(error))


def _values(result: Result, name: str) -> Array:
    """A series of the result; without injury nothing is lost, so no share of it returns."""
    if name == RETURNED and name not in result.readouts:
        return np.full_like(result.time, np.nan)
    return np.asarray(result[name], dtype=float)


def _body(scenario: Scenario, method: str) -> Body:
    overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
    return body(traits_of(scenario.subject), scenario.model, overrides, None, method)


def _starts(scenario: Scenario, names: Collection[str], method: str) -> dict[str, float]:
    """The readouts of the subject at time zero, before any injury, intervention or experiment.

    As those of a result, they are in their own units; the engine's are in canonical ones.
    """
    person = _body(scenario, method)
    model = person.model
    problem = make_problem(model, person.rest, person.initial, (), np.zeros(0), neutral=person.neutral)
    observe = problem.equations.scalar(problem.parameters, problem.gains, problem.held)[2]
    with np.errstate(divide="ignore", invalid="ignore"):
        signals, rates = observe(problem.initial.tolist(), problem.neutral)
    known = dict(zip(model.processes, rates, strict=True))
    for (id, signal), value in zip(model.signals.items(), signals, strict=True):
        known[id] = value * units.shown(signal.unit)
    known |= dict(zip(model.states, person.initial.tolist(), strict=True))
    return {name: _start(name, model, known) for name in names}


def _start(name: str, model: Model, known: Mapping[str, float]) -> float:
    if name == RETURNED:
        return float("nan")
    if name in model.ledgers:
        return 0.0
    if name in known:
        return float(known[name])
    return float(sum(known[id] for id in model.slots_of(name, model.states)))


def _moving(scenario: Scenario, model: Model) -> list[int]:
    """The states that are neither clock nor held."""
    held = {id for address in scenario.experiment.clamp for id in model.slots_of(address, model.states)}
    return [
        i
        for i, (id, state) in enumerate(model.states.items())
        if state.declaration.role != "clock" and id not in held
    ]


def _drift(scenario: Scenario, result: Result) -> Series:
    """The largest distance of any state from its start, relative to its scale, over time."""
    model, start = result.model, np.array(list(result.baseline.values()))
    scale = np.array([state.scale for state in model.states.values()])
    moving = _moving(scenario, model)
    away = np.abs(result.solution.states - start[:, None]) / scale[:, None]
    return Series(result.time, np.max(away[moving], axis=0), 0.0)


def _eigenvalues(scenario: Scenario, method: str) -> Series:
    """The real parts of the eigenvalues at time zero [1/day], largest first, one per output."""
    person = _body(scenario, method)
    start = Rest(person.initial, person.rest.parameters)
    found = eigenvalues(person.model, models.equations(person.model.id), start).real
    return Series(np.arange(len(found), dtype=float), found, float("nan"))
