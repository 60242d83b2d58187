"""Which parameters a readout depends on: near the values as they are, or over the whole of their priors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import numpy as np

from myosat.analysis import indices
from myosat.analysis.effects import headline
from myosat.analysis.influences import MEASURES, Influence, Influences, ranked
from myosat.analysis.trials import Answer, Factors, Trials
from myosat.analysis.unknowns import Unknown, shipped_factor, unknowns
from myosat.engine import quickest
from myosat.engine.problem import Array
from myosat.errors import InputError, Problem, SolverError, UnitError, nearest_name
from myosat.kernel.units import parse_quantity, to_unit
from myosat.scenario.batch import Progress
from myosat.scenario.grammar import Scenario
from myosat.scenario.problems import listed
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

#: How far a parameter is moved to either side, as a share of its value.
STEP = 0.01
#: Trajectories of Morris and base samples of Sobol, unless given.
SAMPLES = {"morris": 10, "sobol": 64}
#: Unless told which, Sobol takes so many parameters, by a screen of so many trajectories of Morris.
SCREENED, SCREEN = 10, 8
Measures = dict[str, dict[str, float]]


def sensitivity(
    scenario: Scenario,
    readouts: Sequence[str],
    *,
    at: float | str | None = None,
    method: str = "local",
    parameters: Sequence[str] = (),
    samples: int | None = None,
    seed: int = 0,
    workers: int | None = None,
    memory: Callable[[], Path] | None = None,
    engine_method: str | None = None,
    progress: Progress | None = None,
) -> Influences:
    """Analyse one scenario; see `myosat.sensitivity`.

    Parameters
    ----------
    memory
        Gives the file where finished runs are kept, once all that was asked has proved sound.
    engine_method
        By default the quickest.
    """
    _check_numbers(method, samples, seed, workers)
    if method != "local":
        indices.check_library(method)
    day = _day(at, scenario)
    number = samples or SAMPLES.get(method)
    chosen = selected(scenario, parameters)
    engine_method = engine_method or quickest()
    base = simulate(scenario, method=engine_method)
    names = list(dict.fromkeys(headline(base, readouts)))
    if not names:
        raise InputError(
            Problem(scenario.path, None, "readout", "names no readout", ", ".join(headline(base)))
        )
    for name in names:
        _check_value(base, name, day, method)
    file = None if memory is None else memory()
    with Trials(
        base, names, day, method=engine_method, threads=workers, memory=file, progress=progress
    ) as trials:
        if number is None:
            found, failures, notes = _local(trials, chosen)
        elif method == "morris":
            found, failures, notes = _morris(trials, chosen, number, seed)
        else:
            found, failures, notes = _sobol(trials, chosen, bool(parameters), number, seed)
        runs = len(trials)
    rows: list[Influence] = []
    for name in names:
        rows += ranked(method, name, found[name])
    units = {name: base.unit(name) for name in names}
    return Influences(method, day, base, units, tuple(rows), failures, runs, number, seed, tuple(notes))


def selected(scenario: Scenario, patterns: Sequence[str]) -> list[Unknown]:
    """The unknowns of a scenario whose names match some pattern, or all of them without a pattern.

    Raises
    ------
    InputError
        With every pattern that matches none, and the nearest name.
    """
    known = unknowns([scenario])
    if not patterns:
        return known
    names = [one.name for one in known]
    problems = [
        Problem(
            None,
            None,
            "parameters",
            f"no parameter with a spread that the scenario uses matches '{pattern}'",
            "names as in 'myosat list parameters', with * for any letters",
            nearest_name(pattern, names),
        )
        for pattern in patterns
        if not any(fnmatchcase(name, pattern) for name in names)
    ]
    if problems:
        raise InputError(problems)
    return [one for one in known if any(fnmatchcase(one.name, pattern) for pattern in patterns)]


def _check_numbers(method: str, samples: int | None, seed: int, workers: int | None) -> None:
    def refuse(field: str, message: str, allowed: str, near: str | None = None) -> None:
        raise InputError(Problem(None, None, field, message, allowed, near))

    if method not in MEASURES:
        refuse(
            "method", f"there is no method '{method}'", ", ".join(MEASURES), nearest_name(method, MEASURES)
        )
    if samples is not None and method == "local":
        refuse("samples", "local takes no samples: it moves each parameter once", "method morris or sobol")
    fewest = indices.FEWEST_BLOCKS if method == "sobol" else indices.FEWEST_STEPS
    kind = "a power of two, " if method == "sobol" else ""
    if samples is not None and samples < fewest:
        refuse("samples", f"found {samples}", f"{kind}at least {fewest}")
    if samples is not None and method == "sobol" and samples & (samples - 1):
        # The sequence is even over the priors only at powers of two.
        refuse("samples", f"found {samples}", f"{kind}such as {1 << samples.bit_length()}")
    if seed < 0:
        refuse("seed", f"found {seed}", "0 or more")
    if workers is not None and workers < 1:
        refuse("workers", f"found {workers}", "at least 1")


def _day(at: float | str | None, scenario: Scenario) -> float:
    """The day at which readouts are taken: a number, a text such as "4 weeks", or the end."""
    end = scenario.duration
    allowed = f"0 to {end:g} days"
    try:
        if isinstance(at, str):
            day = to_unit(f"{at} day" if parse_quantity(at)[1] == "1" else at, "day")
        else:
            day = end if at is None else float(at)
    except UnitError as error:
        raise InputError(Problem(None, None, "at", str(error), f"a time, {allowed}")) from None
    if not 0.0 <= day <= end:
        raise InputError(Problem(None, None, "at", f"day {day:g} is not in {scenario.path}", allowed))
    return day


def _check_value(base: Result, name: str, day: float, method: str) -> None:
    value = base.at(name, day)
    if np.isfinite(value) and (value != 0.0 or method != "local"):
        return
    told = "zero, and nothing is relative to that" if value == 0.0 else "not a number"
    allowed = "another day or readout" + (", or method morris" if value == 0.0 else "")
    raise InputError(
        Problem(base.scenario.path, None, "readout", f"{name} on day {day:g} is {told}", allowed)
    )


Found = tuple[dict[str, Measures], dict[str, str], list[str]]


def _local(trials: Trials, chosen: Sequence[Unknown]) -> Found:
    """Elasticities: both ends of a step of one percent to either side of each value."""
    ends = [_ends(one, trials.base.scenario) for one in chosen]
    sets: list[Factors] = [{one: end} for one, pair in zip(chosen, ends, strict=True) for end in pair]
    answers = trials.ask(sets, "local")
    labels = [f"{one.name} {side}" for one in chosen for side in ("lower", "higher")]
    found: dict[str, Measures] = {name: {} for name in trials.readouts}
    for place, (one, (low, high)) in enumerate(zip(chosen, ends, strict=True)):
        below, above = answers[2 * place : 2 * place + 2]
        if isinstance(below, str) or isinstance(above, str):
            continue
        for name, first, last in zip(trials.readouts, below, above, strict=True):
            change = (last - first) / trials.base.at(name, trials.at)
            found[name][one.name] = {"elasticity": change / float(np.log(high / low))}
    failures = _failures(labels, answers)
    missing = [one.name for one in chosen if one.name not in found[trials.readouts[0]]]
    return found, failures, [f"left out, since a run of theirs failed: {listed(missing)}"] if missing else []


def _ends(one: Unknown, scenario: Scenario) -> tuple[float, float]:
    """The factors on either side of the present value; a share that is all cannot be more."""
    now = shipped_factor(scenario, one)
    return now * (1.0 - STEP), min(now * (1.0 + STEP), max(now, one.highest))


def _morris(trials: Trials, chosen: Sequence[Unknown], number: int, seed: int, what: str = "morris") -> Found:
    points = indices.morris_points(number, chosen, seed)
    values, failures = _sampled(trials, chosen, points, indices.morris_names(points, chosen), what)
    found = {
        name: indices.morris(points, values[..., place], chosen, seed)
        for place, name in enumerate(trials.readouts)
    }
    notes: list[str] = []
    if failures:
        lost = number * len(chosen) - int(sum(one["steps"] for one in found[trials.readouts[0]].values()))
        notes.append(
            f"{lost} of {number * len(chosen)} steps touch a run that failed, and are left out (steps: those "
            "that count): the numbers hold only where the model can be run"
        )
        missing = [one.name for one in chosen if one.name not in found[trials.readouts[0]]]
        notes += [f"left out, with fewer than two whole steps: {listed(missing)}"] if missing else []
    return found, failures, notes


def _sobol(trials: Trials, chosen: Sequence[Unknown], named: bool, number: int, seed: int) -> Found:
    failures: dict[str, str] = {}
    notes: list[str] = []
    if not named and len(chosen) > SCREENED:
        screened, lost, said = _morris(trials, chosen, SCREEN, seed, "screen")
        failures |= {f"screen, {name}": reason for name, reason in lost.items()}
        leading = _leading(screened, chosen)
        count = f"the {len(leading)} most influential of {len(chosen)} parameters"
        notes = [
            f"{count}, by a screen of {SCREEN} trajectories of Morris",
            *(f"screen: {one}" for one in said),
        ]
        chosen = leading
    points = indices.sobol_points(number, chosen, seed)
    values, lost = _sampled(trials, chosen, points, indices.sobol_names(number, chosen), "sobol")
    failures |= lost
    whole = int(np.isfinite(values).all(axis=(1, 2)).sum())
    if whole < number:
        notes.append(
            f"{number - whole} of {number} blocks hold a run that failed, and are left out: the numbers hold "
            "only where the model can be run"
        )
    found = {
        name: indices.sobol(values[..., place], chosen, seed) for place, name in enumerate(trials.readouts)
    }
    return found, failures, notes


def _leading(screened: dict[str, Measures], chosen: Sequence[Unknown]) -> list[Unknown]:
    """The unknowns that stand highest for some readout."""
    best: dict[str, int] = {}
    for readout, found in screened.items():
        for place, row in enumerate(ranked("morris", readout, found)):
            best[row.parameter] = min(place, best.get(row.parameter, place))
    if not best:
        raise SolverError("no step of the screen ran without a failure; name fewer parameters")
    first = set(sorted(best, key=lambda name: (best[name], name))[:SCREENED])
    return [one for one in chosen if one.name in first]


def _sampled(
    trials: Trials, chosen: Sequence[Unknown], points: Array, labels: Sequence[str], what: str
) -> tuple[Array, dict[str, str]]:
    """Readouts at each point, shape (blocks, runs, readouts), not a number where a run failed; and why."""
    sets = [indices.factors_at(chosen, point) for point in points.reshape(-1, len(chosen))]
    answers = trials.ask(sets, what)
    empty = (np.nan,) * len(trials.readouts)
    values = np.array([empty if isinstance(one, str) else one for one in answers])
    return values.reshape(*points.shape[:2], len(trials.readouts)), _failures(labels, answers)


def _failures(labels: Sequence[str], answers: Sequence[Answer]) -> dict[str, str]:
    return {label: one for label, one in zip(labels, answers, strict=True) if isinstance(one, str)}
