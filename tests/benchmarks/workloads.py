"""What the engines are given: scenarios as problems, each with its exact solution."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from myosat.biology.models import build
from myosat.engine import scipy_engine
from myosat.engine.problem import Problem
from myosat.kernel.bound import BoundTerm
from myosat.scenario.grammar import Scenario, load, parse
from myosat.scenario.simulate import region_problem, regions
from myosat.scenario.subject import body, traits_of

Array = NDArray[np.float64]
#: Solves at a tolerance and returns states at the times of a problem, shape (states, times).
Solve = Callable[[float], Array]

#: The scaled error that every engine must keep.
WANTED = 1e-5
#: Tolerance of the reference.
EXACT = 1e-11
TIMES = 61
YEARS = 10
_BOUTS = """
title = "Bouts and daily dosing"
duration = "{weeks} weeks"
[subject]
species = "human"
sex = "male"
age = "40 years"
[interventions.resistance_training]
timing = "explicit"
start = "0 weeks"
stop = "{weeks} weeks"
[interventions.nicotinamide_riboside]
dose = "300 mg/day"
start = "0 weeks"
stop = "{weeks} weeks"
"""


@dataclass(frozen=True)
class Workload:
    """A scenario as an engine's problem, with the exact states at its output times."""

    name: str
    scenario: Scenario
    problem: Problem
    exact: Array

    def error(self, states: Array) -> float:
        """Largest scaled error; the first time, where an injury has two right values, is left out."""
        if states.shape != self.exact.shape:  # ended early
            return float("inf")
        largest = np.maximum(np.abs(self.exact).max(axis=1), 1e-3 * self.problem.scale)[:, None]
        worst = float(np.max((np.abs(states - self.exact) / largest)[:, 1:]))
        return worst if np.isfinite(worst) else float("inf")


def workload(name: str, scenario: Scenario, *, solved: bool = True) -> Workload:
    """Prepare a scenario, and solve it as exactly as we can unless that is not wanted."""
    person = body(traits_of(scenario.subject), scenario.model, (), None)
    times = np.linspace(0.0, scenario.duration, TIMES)
    problem = region_problem(scenario, person, regions(scenario.events)[-1], times)
    return Workload(name, scenario, problem, exact(problem) if solved else np.zeros((0, 0)))


def exact(problem: Problem) -> Array:
    """The reference: Radau, or LSODA where Radau would take an hour."""
    method = "Radau" if len(problem.segments) < 100 else "LSODA"
    return scipy_engine.solve(problem, method=method, tolerance=EXACT).states


def injury(*, solved: bool = True) -> Workload:
    """28 days of a young mouse after a toxin."""
    return workload("injury", replace(load("young_toxin"), duration=28.0), solved=solved)


def life(*, solved: bool = True) -> Workload:
    """A man from 20 to 90."""
    return workload("life", load("man_20_to_90"), solved=solved)


def bouts(years: float = YEARS) -> Workload:
    """Years of bouts, three a week, with daily nicotinamide riboside."""
    text = _BOUTS.format(weeks=round(52 * years))
    return workload("bouts", parse(text, "bouts.toml"))


def subjects(problem: Problem, number: int, model: str = "full") -> Iterator[Problem]:
    """Lives with parameters drawn lognormal, 5 %; coefficients of processes stay, as they must in SBML."""
    draw = np.random.default_rng(0)
    drawn = np.array([slot not in coefficients(model) for slot in build(model).parameter_slots])
    values = np.array(problem.parameters)
    for _ in range(number):
        factors = np.where(drawn, draw.lognormal(0.0, 0.05, len(values)), 1.0)
        yield replace(problem, parameters=tuple((values * factors).tolist()))


def coefficients(model: str) -> set[str]:
    """Parameters that are coefficients of processes."""
    terms: list[BoundTerm] = [term for process in build(model).processes.values() for term in process.terms]
    return {term.coefficient for term in terms if isinstance(term.coefficient, str)}
