"""One scenario to one result: regions of the muscle are integrated apart and then mixed.

Severity is the share of tissue wounded. Lesions are nested: a later, smaller injury hits a part of
the tissue that an earlier, larger one has hit. Each region is integrated with the injuries it
receives, and readouts are averages over the muscle.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from myosat.engine import solve
from myosat.engine.problem import Array, Problem, Solution
from myosat.errors import SolverError
from myosat.kernel.model import Model
from myosat.scenario.grammar import Experiment, InjuryEvent, Scenario
from myosat.scenario.result import Result
from myosat.scenario.schedule import output_edges, output_times, segments
from myosat.scenario.subject import Body, body, make_problem, traits_of


@dataclass(frozen=True)
class Region:
    """A part of the muscle: its share of the tissue and the injuries it receives."""

    share: float
    events: tuple[InjuryEvent, ...]


def regions(events: Sequence[InjuryEvent]) -> list[Region]:
    """Split the muscle into nested parts by severity; shares sum to 1."""
    edges = sorted({0.0, 1.0, *(event.severity for event in events)})
    return [
        Region(upper - lower, tuple(e for e in events if e.severity >= upper))
        for lower, upper in pairwise(edges)
    ]


def simulate(
    scenario: Scenario, *, method: str = "LSODA", tolerance: float | None = None, amounts: bool = True
) -> Result:
    """Run one scenario, without its comparator.

    Without ``amounts``, which is quicker, ledgers and what processes have moved are not a number.

    Raises
    ------
    InputError
        If the scenario asks for something that the model does not have.
    SolverError
        If the integration fails.
    """
    try:
        return _simulate(scenario, method, tolerance, amounts)
    except (SolverError, ZeroDivisionError) as error:
        zeros = [name for name, (value, _) in scenario.parameters.items() if value == 0]
        zeros += [name for name, value in scenario.experiment.clamp.items() if value == 0]
        if not zeros:
            raise
        raise SolverError(f"{error}; set to zero here: {', '.join(zeros)}") from error


def _simulate(scenario: Scenario, method: str, tolerance: float | None, amounts: bool) -> Result:
    overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
    person = body(traits_of(scenario.subject), scenario.model, overrides, tolerance, method)
    parts = regions(scenario.events)
    times = output_times(
        scenario.events,
        output_edges(scenario.active_courses, scenario.events, scenario.duration),
        scenario.duration,
    )
    problems = [region_problem(scenario, person, region, times) for region in parts]
    solutions = [
        solve(replace(problem, amounts=amounts), method=method, tolerance=tolerance) for problem in problems
    ]
    mixed = _mix(person.model, [part.share for part in parts], solutions)
    return Result(
        scenario=scenario,
        model=person.model,
        solution=mixed,
        regions=[(part.share, solution) for part, solution in zip(parts, solutions, strict=True)],
        parameters=dict(zip(person.model.parameter_slots, person.rest.parameters, strict=True)),
        baseline=dict(zip(person.model.states, person.initial.tolist(), strict=True)),
        platform=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
    )


def region_problem(scenario: Scenario, person: Body, region: Region, times: Array) -> Problem:
    """Return the engine's problem for one region of the muscle."""
    model = person.model
    initial, clamped, held, gains = _experiment(model, person, scenario.experiment)
    return make_problem(
        model,
        person.rest,
        initial,
        segments(
            model,
            person.rest,
            scenario.subject.species,
            scenario.active_courses,
            region.events,
            scenario.duration,
        ),
        times,
        gains=gains,
        held=held,
        clamped=clamped,
        neutral=_moved(model, person.neutral, scenario.experiment.levers),
    )


def _moved(model: Model, neutral: Sequence[float], levers: Mapping[str, float]) -> list[float]:
    """Values of the levers when no intervention acts, with those that the experiment moves."""
    values = dict(zip(model.levers, neutral, strict=True))
    for address, value in levers.items():
        for id in model.slots_of(address, model.levers):
            values[id] = values[id] * value if model.levers[id].kind == "scale" else values[id] + value
    return list(values.values())


def _experiment(
    model: Model, person: Body, experiment: Experiment
) -> tuple[Array, tuple[str, ...], dict[str, float], dict[str, float]]:
    initial = person.initial.copy()
    ids = list(model.states)
    clamped: list[str] = []
    held: dict[str, float] = {}
    for address, value in experiment.clamp.items():
        for id in model.slots_of(address, model.states):
            clamped.append(id)
            if value != "rest":
                initial[ids.index(id)] = float(value)
        for id in model.slots_of(address, model.signals):
            held[id] = _resting_signal(model, person, id) if value == "rest" else float(value)
    for address, fraction in experiment.ablate.items():
        for id in model.slots_of(address, model.states):
            initial[ids.index(id)] *= 1.0 - fraction
    gains = {id: 0.0 for address in experiment.knock_out for id in model.slots_of(address, model.processes)}
    return initial, tuple(clamped), held, gains


def _resting_signal(model: Model, person: Body, id: str) -> float:
    problem = make_problem(model, person.rest, person.initial, (), np.zeros(0), neutral=person.neutral)
    numbers = (problem.parameters, problem.gains, problem.held)
    signals, _ = problem.equations.scalar(*numbers)[2](person.initial.tolist(), problem.neutral)
    return float(signals[list(model.signals).index(id)])


def _mix(model: Model, shares: Sequence[float], solutions: Sequence[Solution]) -> Solution:
    """Average regions over the tissue; a ratio is weighted by its denominator."""
    if len(solutions) == 1:
        return solutions[0]

    def average(field: str) -> Array:
        parts = [share * getattr(s, field) for share, s in zip(shares, solutions, strict=True)]
        return np.sum(parts, axis=0)

    jumped: dict[float, dict[str, float]] = {}
    for share, solution in zip(shares, solutions, strict=True):
        for time, amounts in solution.jumped:
            total = jumped.setdefault(time, {})
            for id, amount in amounts.items():
                total[id] = total.get(id, 0.0) + share * amount
    statistics: dict[str, int | float | str] = dict(solutions[0].statistics)
    for key in ("steps", "rhs", "jacobians"):
        statistics[key] = sum(int(s.statistics[key]) for s in solutions)
    return Solution(
        solutions[0].times,
        average("states"),
        average("rates"),
        _mix_signals(model, shares, [s.signals for s in solutions]),
        average("moved"),
        solutions[0].levers,
        sorted(jumped.items()),
        statistics,
    )


def _mix_signals(model: Model, shares: Sequence[float], parts: Sequence[Array]) -> Array:
    """Average signals over the tissue by share, and a ratio by share times its denominator."""
    places = {id: i for i, id in enumerate(model.signals)}
    mixed = np.sum([share * part for share, part in zip(shares, parts, strict=True)], axis=0)
    for id, signal in model.signals.items():
        if signal.weight is None:
            continue
        row, weight = places[id], places[signal.weight]
        weights = np.array([share * part[weight] for share, part in zip(shares, parts, strict=True)])
        values = np.array([part[row] for part in parts])
        with np.errstate(divide="ignore", invalid="ignore"):
            mixed[row] = np.where(weights > 0.0, weights * values, 0.0).sum(axis=0) / weights.sum(axis=0)
    return mixed
