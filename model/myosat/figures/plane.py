"""Slices through the core model: the plane of quiescent and activated cells, all else held."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from myosat.engine.problem import Array, Solution
from myosat.figures import timeline, words
from myosat.figures.language import say
from myosat.figures.series import hits
from myosat.scenario.result import Result
from myosat.scenario.simulate import Region, region_problem
from myosat.scenario.subject import body, traits_of

#: The states on the axes, and the one whose peak gives the first slice.
ACROSS, UP, DRIVE = "cycling", "primed_quiescent", "acute_inflammation"
#: Points along each side of the plane where the flow is computed.
POINTS = 41
#: The plane shows at most this many powers of ten below its top.
DECADES = 4.0


@dataclass(frozen=True)
class Slice:
    """The plane at one moment.

    Attributes
    ----------
    x, y
        Decimal logarithms of activated and quiescent cells along the sides.
    across, up
        Rates of change of these logarithms [1/day], shape (len(y), len(x)).
    """

    title: str
    time: float
    x: Array
    y: Array
    across: Array
    up: Array


def lesion(result: Result) -> tuple[float, Solution]:
    """The share of the tissue that was injured most, and what happened in it."""
    return max(result.regions, key=lambda region: len(region[1].jumped))


def path(result: Result) -> tuple[Array, Array, Array]:
    """Times [day], activated and quiescent cells in the lesion, with the moment before an injury."""
    solution, ids = lesion(result)[1], list(result.model.states)
    time, states = solution.times, solution.states
    across, up = states[ids.index(ACROSS)], states[ids.index(UP)]
    if 0.0 in hits(result):
        time = np.concatenate([[0.0], time])
        across = np.concatenate([[result.baseline[ACROSS]], across])
        up = np.concatenate([[result.baseline[UP]], up])
    return time, across, up


def members(result: Result) -> list[Array]:
    """The paths of the parameter sets, each of shape (2, times), where the whole muscle is one region."""
    kept = result.members
    if kept is None or len(result.regions) > 1 or not {ACROSS, UP} <= set(kept.values):
        return []
    return [np.array(one, dtype=float) for one in zip(kept.values[ACROSS], kept.values[UP], strict=True)]


def between(result: Result, time: Array, across: Array, up: Array) -> tuple[Array, Array, Array]:
    """The path with points between those of the result, by cubics that have the right slopes."""
    from scipy.interpolate import CubicHermiteSpline

    solution, model = lesion(result)[1], result.model
    first = len(time) - len(solution.times)
    parts = [np.column_stack([time, across, up])[: first + 1]]
    slopes = np.zeros((2, len(solution.times)))
    for rate, process in zip(solution.rates, model.processes.values(), strict=True):
        for term in process.terms:
            if term.state in (ACROSS, UP) and isinstance(term.coefficient, int):
                slopes[0 if term.state == ACROSS else 1] += term.sign * term.coefficient * rate
    jumps = {moment for moment, _ in solution.jumped}
    for i in range(len(solution.times) - 1):
        start, stop = time[first + i : first + i + 2]
        fine = np.linspace(start, stop, 5)[1:]
        if stop in jumps:
            parts.append(np.array([[stop, across[first + i + 1], up[first + i + 1]]]))
            continue
        columns = [fine]
        for values, slope in ((across, slopes[0]), (up, slopes[1])):
            ends = values[first + i : first + i + 2]
            columns.append(CubicHermiteSpline([start, stop], ends, slope[i : i + 2])(fine))
        parts.append(np.column_stack(columns))
    joined = np.vstack(parts)
    return joined[:, 0], joined[:, 1], joined[:, 2]


def slices(result: Result, clock: timeline.Clock) -> list[Slice]:
    """The plane at the peak of inflammation, if there was any, and at the end."""
    solution, ids = lesion(result)[1], list(result.model.states)
    drive = solution.states[ids.index(DRIVE)]
    peak, last = int(np.argmax(drive)), len(solution.times) - 1
    moments = [(last, "the end")]
    if peak < last and drive[peak] > 2 * abs(result.baseline[DRIVE]) + 0.01:
        moments.insert(0, (peak, "peak of inflammation"))
    x, y = _sides(result)
    made: list[Slice] = []
    for place, text in moments:
        time = float(solution.times[place])
        across, up = _flow(result, solution, place, x, y)
        moment = words.capital(clock.moment(time))
        title = say("{moment}: {value}", moment=moment, value=say(text))
        made.append(Slice(title, time, x, y, across, up))
    return made


def _sides(result: Result) -> tuple[Array, Array]:
    _, across, up = path(result)
    sides: list[Array] = []
    for values in (across, up):
        positive = values[values > 0]
        top = math.log10(max(float(positive.max()) if positive.size else 1.0, 1.0)) + 0.3
        low = math.log10(float(positive.min()) if positive.size else 0.1) - 0.3
        low = max(min(low, top - 1.6), top - DECADES)
        sides.append(np.linspace(low, top, POINTS))
    return sides[0], sides[1]


def _flow(result: Result, solution: Solution, place: int, x: Array, y: Array) -> tuple[Array, Array]:
    """Rates of change in the plane, with all other states as they are at one moment."""
    scenario, model = result.scenario, result.model
    overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
    person = body(traits_of(scenario.subject), model.id, overrides)
    problem = region_problem(scenario, person, Region(1.0, ()), np.zeros(0))
    rhs = problem.equations.scalar(problem.parameters, problem.gains, problem.held)[0]
    ids, levers = list(model.states), solution.levers[:, place].tolist()
    column, row = ids.index(ACROSS), ids.index(UP)
    state: list[float] = solution.states[:, place].tolist()
    across, up = np.zeros((len(y), len(x))), np.zeros((len(y), len(x)))
    for i, quiescent in enumerate(10.0**y):
        for j, activated in enumerate(10.0**x):
            state[column], state[row] = float(activated), float(quiescent)
            slope = rhs(state, levers)
            across[i, j], up[i, j] = slope[column] / activated, slope[row] / quiescent
    for index, flow in ((column, across), (row, up)):
        if index in problem.clamped:
            flow[:] = 0.0
    return across / math.log(10), up / math.log(10)
