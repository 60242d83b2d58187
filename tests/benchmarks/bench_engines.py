"""Engines in one process, each at the tolerance that gives a scaled error of at most 1e-5.

The error is against Radau (of bouts LSODA) at 1e-11, over all states and 60 times. Printed as
`workload engine seconds ratio`, the ratio to our compiled engine. One thread unless said. Run it with
`make bench`, or `python tests/benchmarks/bench_engines.py`.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from myosat.engine import compiled, scipy_engine
from myosat.engine.problem import Problem
from myosat.scenario.grammar import Scenario, load, parse
from myosat.scenario.simulate import region_problem, regions
from myosat.scenario.subject import body, traits_of

Array = NDArray[np.float64]
WANTED = 1e-5
TOLERANCES = (1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9)
REPEATS = 5
LIVES = 1000
BOUTS = """
title = "Ten years of bouts and dosing"
duration = "10 years"
[subject]
species = "human"
sex = "male"
age = "40 years"
[interventions.resistance_training]
timing = "explicit"
start = "0 weeks"
stop = "520 weeks"
[interventions.nicotinamide_riboside]
dose = "300 mg/day"
start = "0 weeks"
stop = "520 weeks"
"""

#: Solves at a tolerance and returns states at the times, shape (states, times).
Solve = Callable[[float], Array]


@dataclass(frozen=True)
class Workload:
    """A scenario as an engine's problem, with the exact states at its output times."""

    name: str
    scenario: Scenario
    problem: Problem
    exact: Array

    def error(self, states: Array) -> float:
        """Largest scaled error; the first time, where an injury has two right values, is left out."""
        largest = np.maximum(np.abs(self.exact).max(axis=1), 1e-3 * self.problem.scale)[:, None]
        return float(np.max((np.abs(states - self.exact) / largest)[:, 1:]))


def workload(name: str, scenario: Scenario) -> Workload:
    """Prepare a scenario, and solve it as exactly as we can."""
    person = body(traits_of(scenario.subject), scenario.model, (), None)
    times = np.linspace(0.0, scenario.duration, 61)
    problem = region_problem(scenario, person, regions(scenario.events)[-1], times)
    method = "Radau" if len(problem.segments) < 100 else "LSODA"  # Radau would take an hour for bouts
    exact = scipy_engine.solve(problem, method=method, tolerance=1e-11)
    return Workload(name, scenario, problem, exact.states)


def ours(work: Workload) -> Iterator[tuple[str, Solve]]:
    """Our engines: the compiled one for outputs alone, and both with everything a result holds."""

    def bare(tolerance: float) -> Array:
        (found,) = compiled.ensemble([work.problem], tolerance=tolerance, threads=1)
        return found.states

    yield "compiled", bare
    yield "compiled, with fluxes", lambda tolerance: compiled.solve(work.problem, tolerance=tolerance).states
    yield "scipy, with fluxes", lambda tolerance: scipy_engine.solve(work.problem, tolerance=tolerance).states


def roadrunner(work: Workload) -> Iterator[tuple[str, Solve]]:
    """libRoadRunner on our SBML, loaded once; nothing if it is not installed."""
    try:
        import roadrunner as library

        from myosat.interchange.sbml import sbml_text
        from myosat.interchange.system import describe
    except ImportError:
        return
    library.Logger.setLevel(library.Logger.LOG_ERROR)
    system = describe(work.scenario)
    runner = library.RoadRunner(sbml_text(system))
    species = {quantity.id for quantity in system.quantities if quantity.species}
    columns = [f"[{id}]" if id in species else id for id in system.states.values()]
    runner.timeCourseSelections = ["time", *columns]
    settings: Any = runner.getIntegrator()
    settings.setValue("maximum_num_steps", 100_000_000)

    def solve(tolerance: float) -> Array:
        runner.reset(library.SelectionRecord.ALL)
        settings.setValue("relative_tolerance", tolerance)
        settings.setValue("absolute_tolerance", 1e-4 * tolerance)
        return np.array(runner.simulate(times=work.problem.times.tolist()))[:, 1:].T

    yield "libRoadRunner", solve


def tuned(work: Workload, solve: Solve) -> tuple[float, float, float] | None:
    """The loosest tolerance that is exact enough, its error, and the median time [s]."""
    for tolerance in TOLERANCES:
        error = work.error(solve(tolerance))
        if error <= WANTED:
            seconds: list[float] = []
            while len(seconds) < REPEATS and sum(seconds) < 10:
                start = time.perf_counter()
                solve(tolerance)
                seconds.append(time.perf_counter() - start)
            return tolerance, error, statistics.median(seconds)
    return None


def single() -> None:
    """One subject at a time."""
    for work in (
        workload("28-day injury", replace(load("young_toxin"), duration=28.0)),
        workload("70-year life", load("man_20_to_90")),
        workload("ten years of bouts", parse(BOUTS, "bouts.toml")),
    ):
        first = 0.0
        for engines in (ours, roadrunner):
            for engine, solve in engines(work):
                found = tuned(work, solve)
                if found is None:
                    print(f"{work.name:20s} {engine:24s} no tolerance gives {WANTED:g}")
                    continue
                tolerance, error, seconds = found
                first = first or seconds
                print(
                    f"{work.name:20s} {engine:24s} {seconds:9.4f} s  ratio {seconds / first:7.1f}  "
                    f"(tolerance {tolerance:g}, error {error:.1e})",
                    flush=True,
                )


def lives() -> None:
    """Many lives, each with its own parameters: growth with their number, and two threads."""
    work = workload("lives", load("man_20_to_90"))
    draw = np.random.default_rng(0)

    def subjects(number: int) -> Iterator[Problem]:
        for _ in range(number):
            factors = draw.lognormal(0.0, 0.05, len(work.problem.parameters))
            yield replace(work.problem, parameters=tuple(np.array(work.problem.parameters) * factors))

    for number, threads in ((10, 1), (100, 1), (LIVES, 1), (LIVES, 2)):
        start = time.perf_counter()
        failed = sum(
            o.failure is not None
            for o in compiled.ensemble(subjects(number), tolerance=1e-5, threads=threads)
        )
        seconds = time.perf_counter() - start
        each = 1e3 * seconds / number
        print(f"{number} lives, {threads} thread(s): {seconds:.3f} s, {each:.2f} ms each, {failed} failed")


if __name__ == "__main__":
    single()
    lives()
