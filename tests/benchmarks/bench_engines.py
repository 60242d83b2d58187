"""Engines in one process, each at the fastest tolerance that keeps the scaled error below 1e-5.

The error is against Radau (of bouts LSODA) at 1e-11, over all states and 60 times. Results are lines
`workload engine ratio`, the ratio to our compiled engine; one thread unless said. Run all with
`make bench`, or parts with `python tests/benchmarks/bench_engines.py injury lives`.
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shares
from forms import Form, forms
from others import OTHERS, LeftOutError, roadrunner_instance, roadrunner_set
from sections import Section, run
from workloads import (
    WANTED,
    YEARS,
    Array,
    Solve,
    Workload,
    bouts,
    exact,
    injury,
    life,
    subjects,
)

from myosat.biology.models import build
from myosat.engine import compiled, scipy_engine
from myosat.engine.problem import Problem

TOLERANCES = (1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6, 3e-7, 1e-7, 3e-8, 1e-8, 1e-9, 1e-10)
#: A work-precision curve ends at this error, or when the next point would take longer than this [s].
SMALLEST, PATIENCE = 1e-7, 60.0
#: Seconds up to which a measurement is repeated in any case, and after which it no longer is.
LITTLE, ENOUGH = 0.3, 10.0
#: Forms of a schedule are compared over this many years, the best of them run in full.
TRIAL = 0.5
#: They and the run in full start at this place of the tolerances.
TRIED = TOLERANCES.index(1e-5)
LIVES, THEIR_LIVES, CHECKED = 1000, 100, 5
RESULTS = Path(__file__).parents[2] / "results" / "bench"


@dataclass(frozen=True)
class Point:
    """One point of a work-precision curve: tolerance, scaled error, median time [s]."""

    tolerance: float
    error: float
    seconds: float


def say(text: str) -> None:
    """Progress."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def timed(call: Callable[[], Any], repeats: int) -> tuple[Any, float]:
    """What a call returns, and the median time [s] of calls after the first, if that was short."""
    seconds: list[float] = []
    found = None
    while sum(seconds) < (ENOUGH if len(seconds) <= repeats else LITTLE):
        start = time.perf_counter()
        found = call()
        seconds.append(time.perf_counter() - start)
    return found, statistics.median(seconds[1:] or seconds)


def curve(work: Workload, solve: Solve, repeats: int, first: int = 0) -> list[Point]:
    """Points from loose to tight, past the wanted error until a point takes too long or fails."""
    points: list[Point] = []
    for tolerance in TOLERANCES[first:]:
        point = measured(work, solve, tolerance, repeats)
        right = best(points) is not None
        if right and not math.isfinite(point.error):
            break
        points.append(point)
        if point.error <= SMALLEST or point.seconds > (PATIENCE if right else 5 * PATIENCE):
            break
    return points


def trial_point(work: Workload, solve: Solve, limit: float) -> Point | None:
    """The loosest tolerance that is exact enough; none if that takes longer than a limit [s]."""
    for tolerance in TOLERANCES[TRIED:]:
        point = measured(work, solve, tolerance, 1)
        if point.error <= WANTED:
            return point
        if point.seconds > limit:
            return None
    return None


def measured(work: Workload, solve: Solve, tolerance: float, repeats: int) -> Point:
    """One point; its error is infinite if the engine fails."""
    try:
        states, seconds = timed(lambda: solve(tolerance), repeats)
    except Exception as error:  # noqa: BLE001 - theirs may raise anything
        say(f"  tolerance {tolerance:g}: {str(error).strip()[:200]}")
        return Point(tolerance, math.inf, 0.0)
    point = Point(tolerance, work.error(states), seconds)
    say(f"  tolerance {tolerance:g}: error {point.error:.1e}, {seconds:.4g} s")
    return point


def best(points: list[Point]) -> Point | None:
    """The fastest point that is exact enough."""
    return min((p for p in points if p.error <= WANTED), key=lambda p: p.seconds, default=None)


def ours(work: Workload) -> dict[str, Solve]:
    """Our engines: the compiled one for outputs alone, and both with everything a result holds."""

    def bare(tolerance: float) -> Array:
        (found,) = compiled.ensemble([work.problem], tolerance=tolerance, threads=1)
        return found.states

    return {
        "compiled": bare,
        "compiled+fluxes": lambda tolerance: compiled.solve(work.problem, tolerance=tolerance).states,
        "scipy+fluxes": lambda tolerance: scipy_engine.solve(work.problem, tolerance=tolerance).states,
    }


def single(work: Workload, repeats: int) -> None:
    """One subject at a time: ratios, work-precision tables and curves."""
    curves: dict[str, list[Point]] = {}
    for engine, solve in ours(work).items():
        say(f"{work.name}: {engine}")
        curves[engine] = curve(work, solve, repeats)
        report(work.name, engine, curves[engine], curves["compiled"])
    for engine in OTHERS:
        say(f"{work.name}: {engine}")
        try:
            label, points = theirs(work, engine, repeats)
        except LeftOutError as error:
            print(f"{work.name} {engine} left out: {error}", flush=True)
            continue
        curves[label] = points
        report(work.name, label, points, curves["compiled"])
    table(work.name, curves)
    draw(work.name, curves)


def report(name: str, engine: str, points: list[Point], measure: list[Point]) -> None:
    """A line `workload engine ratio`."""
    found, base = best(points), best(measure)
    if found is None or base is None:
        print(f"{name} {engine} no tolerance gives {WANTED:g}", flush=True)
        return
    print(
        f"{name} {engine} {found.seconds / base.seconds:.1f}  "
        f"({found.seconds:.4g} s, tolerance {found.tolerance:g}, error {found.error:.1e})",
        flush=True,
    )


def theirs(work: Workload, engine: str, repeats: int) -> tuple[str, list[Point]]:
    """The curve of another engine on its best form, with the form in its name."""
    whole = forms(work)
    if len(whole) == 1:
        (form,) = whole.values()
        return engine, curve(work, loaded(work, form, engine), repeats)
    trial = bouts(TRIAL)
    tried: dict[str, Point] = {}
    reasons: list[str] = []
    for name, form in forms(trial).items():
        say(f"{engine} as {name}, {TRIAL:g} years")
        limit = min((point.seconds for point in tried.values()), default=PATIENCE)
        try:
            found = trial_point(trial, loaded(trial, form, engine), limit)
        except LeftOutError as error:
            reasons.append(f"{name}: {error}")
            continue
        if found is None:
            reasons.append(f"{name}: not within {WANTED:g} after {limit:.3g} s")
            continue
        tried[name] = found
        print(
            f"{trial.name}, {TRIAL:g} years, {engine} as {name}: {found.seconds:.3g} s "
            f"(tolerance {found.tolerance:g}, error {found.error:.1e})",
            flush=True,
        )
    for reason in reasons:
        print(f"{trial.name}, {TRIAL:g} years, {engine} as {reason}", flush=True)
    if not tried:
        raise LeftOutError("; ".join(dict.fromkeys(reasons)))
    name = min(tried, key=lambda name: tried[name].seconds)
    label = f"{engine} ({name})"
    fast = tried[name]
    expected = fast.seconds * YEARS / TRIAL
    if expected > 5 * PATIENCE:
        say(f"{label}: {expected:.0f} s expected, so its time is that of {TRIAL:g} years, multiplied")
        return f"{label}, from {TRIAL:g} years", [replace(fast, seconds=expected)]
    return label, curve(work, loaded(work, whole[name], engine), repeats, TRIED)


def loaded(work: Workload, form: Form, engine: str) -> Solve:
    """An engine with a form read in; whatever it raises is a reason to leave it out."""
    try:
        return OTHERS[engine](work, form)
    except LeftOutError:
        raise
    except Exception as error:  # noqa: BLE001 - theirs may raise anything
        raise LeftOutError(f"{type(error).__name__}: {str(error).strip()[:100]}") from error


def table(name: str, curves: dict[str, list[Point]]) -> None:
    """Work-precision curves in numbers."""
    print(f"\nwork-precision of {name}: engine, tolerance, scaled error, seconds")
    for engine, points in curves.items():
        for point in points:
            print(f"  {engine:32s} {point.tolerance:7.0e} {point.error:8.1e} {point.seconds:10.4g}")
    print(flush=True)


def draw(name: str, curves: dict[str, list[Point]]) -> None:
    """Work-precision curves as a picture, in Okabe and Ito's colours."""
    from matplotlib.figure import Figure

    colours = ("#0072B2", "#56B4E9", "#009E73", "#D55E00", "#E69F00", "#CC79A7", "#000000")
    figure = Figure(figsize=(8.0, 4.5), layout="constrained")
    axes = figure.add_subplot()
    for (engine, points), colour, marker in zip(curves.items(), colours, "os^Dv<>", strict=False):
        finite = [point for point in points if math.isfinite(point.error)]
        axes.loglog(
            [p.error for p in finite], [p.seconds for p in finite], marker=marker, color=colour, label=engine
        )
    axes.axvline(WANTED, color="grey", linewidth=0.8, linestyle="--")
    axes.set(xlabel="largest scaled error (1)", ylabel="time (s)", title=f"Work and precision: {name}")
    axes.invert_xaxis()
    figure.legend(loc="outside right upper", fontsize="small")
    RESULTS.mkdir(parents=True, exist_ok=True)
    figure.savefig(RESULTS / f"work_precision_{name}.png", dpi=150)
    say(f"wrote {RESULTS / f'work_precision_{name}.png'}")


def lives(repeats: int) -> None:
    """Many lives with parameters of their own, at the tolerance that is right for the first few."""
    work = life()
    problems = list(subjects(work.problem, LIVES))
    checked = [replace(work, problem=problem, exact=exact(problem)) for problem in problems[:CHECKED]]

    def together(some: list[Problem], tolerance: float, threads: int) -> list[Any]:
        return list(compiled.ensemble(some, tolerance=tolerance, threads=threads))

    tolerance, error = loosest(
        checked, lambda tolerance: [o.states for o in together(problems[:CHECKED], tolerance, 1)]
    )
    base = 0.0
    for threads in (1, 2):
        outcomes, seconds = timed(lambda threads=threads: together(problems, tolerance, threads), repeats)
        failed = sum(outcome.failure is not None for outcome in outcomes)
        base = base or seconds
        print(
            f"{LIVES}-lives compiled,{threads}-threads {seconds / base:.2f}  ({1e3 * seconds / LIVES:.3g} ms "
            f"each, {failed} failed, tolerance {tolerance:g}, error {error:.1e})",
            flush=True,
        )
    say("lives: libRoadRunner")
    try:
        run = roadrunner_lives(work)
    except LeftOutError as reason:
        print(f"{LIVES}-lives libRoadRunner left out: {reason}")
        return
    tolerance, error = loosest(checked, lambda tolerance: run(problems[:CHECKED], tolerance))
    _, seconds = timed(lambda: run(problems[:THEIR_LIVES], tolerance), min(repeats, 3))
    each = seconds / THEIR_LIVES
    print(
        f"{LIVES}-lives libRoadRunner,1-thread {LIVES * each / base:.1f}  ({1e3 * each:.3g} ms each, "
        f"measured on {THEIR_LIVES} lives, tolerance {tolerance:g}, error {error:.1e})",
        flush=True,
    )


def loosest(checked: list[Workload], run: Callable[[float], list[Array]]) -> tuple[float, float]:
    """The loosest tolerance at which the first lives are exact enough, and their largest error."""
    error = math.inf
    for tolerance in TOLERANCES:
        error = max(work.error(states) for work, states in zip(checked, run(tolerance), strict=True))
        if error <= WANTED:
            return tolerance, error
    return TOLERANCES[-1], error


def roadrunner_lives(work: Workload) -> Callable[[list[Problem], float], list[Array]]:
    """One instance of libRoadRunner for all lives: reset to the start, then given the life's parameters."""
    form = forms(work)["smooth"]
    runner = roadrunner_instance(form)
    ids = list(runner.model.getGlobalParameterIds())
    by_name = {quantity.name: quantity.id for quantity in form.system.quantities}
    places = [ids.index(by_name[slot]) for slot in build(work.scenario.model).parameter_slots]
    times = work.problem.times.tolist()

    def run(problems: list[Problem], tolerance: float) -> list[Array]:
        roadrunner_set(runner, tolerance)
        found: list[Array] = []
        for problem in problems:
            runner.reset()
            runner.model.setGlobalParameterValues(places, list(problem.parameters))
            found.append(np.array(runner.simulate(times=times))[:, 1:].T)
        return found

    return run


SECTIONS: dict[str, Section] = {
    "injury": lambda repeats: single(injury(), repeats),
    "life": lambda repeats: single(life(), repeats),
    "bouts": lambda repeats: single(bouts(), repeats),
    "lives": lives,
    "shares": shares.shares,
}


if __name__ == "__main__":
    run(SECTIONS, "Time the engines against each other.")
