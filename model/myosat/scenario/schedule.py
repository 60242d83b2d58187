"""From a scenario's courses and events to smooth segments with closed-form exposures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from myosat.engine.problem import Array, Exposure, Jump, Segment
from myosat.kernel.impulses import apply_impulses
from myosat.kernel.model import Model
from myosat.kernel.rest import Rest
from myosat.scenario.grammar import Course, InjuryEvent
from myosat.scenario.library import Use, injury
from myosat.scenario.regimen import CLOSE, doses_given

#: An exposure that has fallen to this share of its dose no longer counts.
NEGLIGIBLE = 1e-12
#: Results are kept at this time before an injury [day], so that a jump reads as a jump.
JUST_BEFORE = 1e-4
#: Results are kept at every dose unless there are more doses than this.
MAX_KEPT = 500


class Approach(NamedTuple):
    """How the amount of a course moves from a time on: from ``start`` to ``limit`` at ``rate`` [1/day]."""

    start: float
    limit: float
    rate: float


@dataclass(frozen=True)
class _Acting:
    """A course with what it does to the model: exposures of no amount yet, one for each lever slot."""

    course: Course
    use: Use
    exposures: tuple[Exposure, ...]

    def at(self, t: float, moves: Approach) -> list[Exposure]:
        start, limit, rate = moves
        return [replace(each, t0=t, start=start, limit=limit, rate=rate) for each in self.exposures]


def switches(courses: Sequence[Course], events: Sequence[InjuryEvent], duration: float) -> list[float]:
    """Times at which a course starts or stops or an injury falls, from 0 to the duration [day]."""
    times = {0.0, duration}
    for course in courses:
        times |= {course.start, course.stop}
    times |= {event.at for event in events}
    return sorted(t for t in times if 0.0 <= t <= duration)


def dose_times(course: Course) -> Array:
    """The times at which a course gives a dose [day]; none when it is continuous or averaged."""
    if course.every is None or course.timing != "explicit":
        return np.zeros(0)
    number = doses_given(course.start, course.stop, course.every)
    return course.start + course.every * np.arange(number, dtype=np.float64)


def breakpoints(courses: Sequence[Course], events: Sequence[InjuryEvent], duration: float) -> list[float]:
    """Times at which something switches or a dose is given, from 0 to the duration [day]."""
    return _with_doses(switches(courses, events, duration), [dose_times(course) for course in courses])


def output_edges(courses: Sequence[Course], events: Sequence[InjuryEvent], duration: float) -> list[float]:
    """The breakpoints at which results are kept; of very many doses, only the ends of each course."""
    given = [dose_times(course) for course in courses]
    if sum(map(len, given)) > MAX_KEPT:
        given = [times[[0, -1]] if len(times) else times for times in given]
    return _with_doses(switches(courses, events, duration), given)


def _with_doses(fixed: list[float], doses: Sequence[Array]) -> list[float]:
    """The fixed times, and those of doses that are no closer than `CLOSE` to another."""
    exact = np.array(fixed)
    times = np.unique(np.concatenate([np.zeros(0), *doses]))
    times = times[(times > exact[0]) & (times < exact[-1])]
    times = times[np.diff(times, prepend=-math.inf) > CLOSE]
    return np.union1d(exact, times[~_near(times, exact)]).tolist()


def _near(times: Array, others: Array) -> NDArray[np.bool_]:
    """Whether each time is within `CLOSE` of one of the others, which are sorted."""
    after = np.searchsorted(others, times)
    above = others[np.minimum(after, len(others) - 1)]
    below = others[np.maximum(after - 1, 0)]
    return np.minimum(np.abs(times - above), np.abs(times - below)) < CLOSE


def segments(
    model: Model,
    rest: Rest,
    species: str,
    courses: Sequence[Course],
    events: Sequence[InjuryEvent],
    duration: float,
) -> tuple[Segment, ...]:
    """Cut time at every switch and dose; each segment knows its exposures and what its start does at once."""
    edges = breakpoints(courses, events, duration)
    waiting = sorted((_acting(model, course, species) for course in courses), key=lambda a: -a.course.start)
    acting: list[_Acting] = []
    made: list[Segment] = []
    for start, stop in zip(edges, edges[1:], strict=False):
        while waiting and waiting[-1].course.start <= start:
            acting.append(waiting.pop())
        moves = [(each, approach(each.course, each.use, start)) for each in acting]
        acting = [each for each, move in moves if move is not None]
        exposures = [e for each, move in moves if move is not None for e in each.at(start, move)]
        hits = [event for event in events if event.at == start]
        jump = _jump(model, rest, hits) if hits else None
        made.append(Segment(start, stop, tuple(exposures), jump))
    return tuple(made)


def approach(course: Course, use: Use, t: float) -> Approach | None:
    """How the amount of a course moves from time t [day] until the next breakpoint.

    None after its stop, once the amount no longer counts. ``t`` is not before its start.
    """
    dose = arriving(course, use)
    off = _rate(use.offset.value)
    if course.every is None:
        onset = use.onset.value if use.onset is not None else 0.0
        return _steady(course, t, dose, _rate(onset), off)
    if course.timing == "averaged":
        return _steady(course, t, dose / (off * course.every), off, off)
    return _pulses(course, t, dose, course.every, off)


def arriving(course: Course, use: Use) -> float:
    """What a course gives of its dose: less what is not taken, and what does not get to where it acts."""
    transfer = 1.0 if use.transfer is None else use.transfer.value
    return course.dose * course.adherence * transfer


def _steady(course: Course, t: float, limit: float, on: float, off: float) -> Approach | None:
    """The approach to a limit over [start, stop), and wash-out from there."""
    reached = limit * -math.expm1(-on * (min(t, course.stop) - course.start))
    if t < course.stop:
        return Approach(limit, limit, 0.0) if math.isinf(on) else Approach(reached, limit, on)
    left = 0.0 if math.isinf(off) else reached * math.exp(-off * (t - course.stop))
    return None if left <= NEGLIGIBLE * limit else Approach(left, 0.0, off)


def _pulses(course: Course, t: float, dose: float, every: float, off: float) -> Approach | None:
    """The sum of all doses given by time t, each washed out since: a geometric series."""
    number = min(
        math.floor((t - course.start + CLOSE) / every) + 1, doses_given(course.start, course.stop, every)
    )
    last = course.start + (number - 1) * every if number > 1 else course.start
    summed = dose * math.expm1(-off * every * number) / math.expm1(-off * every)
    left = summed * math.exp(-off * max(0.0, t - last))
    return None if t >= course.stop and left <= NEGLIGIBLE * dose else Approach(left, 0.0, off)


def _rate(half_life: float) -> float:
    return math.log(2.0) / half_life if half_life > 0.0 else math.inf


def _acting(model: Model, course: Course, species: str) -> _Acting:
    use = course.use(species)
    slots = list(model.levers)
    made: list[Exposure] = []
    for effect in use.effects:
        constant = effect.half or effect.scale
        half = constant.value if constant is not None else 1.0
        power = effect.exponent.value if effect.exponent is not None else 1.0
        size = effect.maximum.value
        for slot in model.slots_of(effect.lever, slots):
            place, scaling = slots.index(slot), model.levers[slot].kind == "scale"
            made.append(Exposure(place, scaling, effect.law, size, half, 0.0, 0.0, 0.0, 0.0, power))
    return _Acting(course, use, tuple(made))


def _jump(model: Model, rest: Rest, events: Sequence[InjuryEvent]) -> Jump:
    vectors = [{name: p.value for name, p in injury(event.injury).vector.items()} for event in events]

    def jump(y: Array) -> tuple[Array, dict[str, float]]:
        moved: dict[str, float] = {}
        for vector in vectors:
            y, amounts = apply_impulses(model, rest, y, "injury", vector)
            moved = {id: moved.get(id, 0.0) + amount for id, amount in amounts.items()}
        return y, moved

    return jump


def output_times(events: Sequence[InjuryEvent], edges: Sequence[float], duration: float) -> Array:
    """Times at which results are kept: evenly, just before an injury, and every three hours after it.

    The edges, at which something switches, are among them to the last digit.
    """
    exact = np.unique(np.array([0.0, *edges, duration]))
    grids = [np.linspace(0.0, duration, 241)]
    for event in events:
        span = min(14.0, duration - event.at)
        grids.append(event.at + np.arange(0.0, span, 0.125))
        grids.append(np.array([event.at - JUST_BEFORE]))
    grid = np.unique(np.concatenate(grids))
    grid = grid[(grid > 0.0) & (grid < duration)]
    return np.union1d(grid[~_near(grid, exact)], exact)
