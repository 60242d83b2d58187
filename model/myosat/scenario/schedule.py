"""From a scenario's courses and events to smooth segments with closed-form exposures."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from myosat.engine.problem import Array, Exposure, Jump, Segment
from myosat.kernel.impulses import apply_impulses
from myosat.kernel.model import Model
from myosat.kernel.rest import Rest
from myosat.scenario.grammar import Course, InjuryEvent
from myosat.scenario.library import Intervention, injury, intervention

#: An exposure that has fallen to this share of its dose no longer counts.
NEGLIGIBLE = 1e-12
#: Results are kept at this time before an injury [day], so that a jump reads as a jump.
JUST_BEFORE = 1e-4
#: Times closer than this [day] are one.
CLOSE = 1e-9


def breakpoints(courses: Sequence[Course], events: Sequence[InjuryEvent], duration: float) -> list[float]:
    """Times at which something switches, from 0 to the duration [day]."""
    times = {0.0, duration}
    for course in courses:
        times |= {course.start, course.stop}
    times |= {event.at for event in events}
    return sorted(t for t in times if 0.0 <= t <= duration)


def segments(
    model: Model,
    rest: Rest,
    courses: Sequence[Course],
    events: Sequence[InjuryEvent],
    duration: float,
) -> tuple[Segment, ...]:
    """Cut time at every switch; each segment knows its exposures and what its start does at once."""
    edges = breakpoints(courses, events, duration)
    made: list[Segment] = []
    for start, stop in zip(edges, edges[1:], strict=False):
        exposures = [e for course in courses for e in _exposures(model, course, start)]
        hits = [event for event in events if event.at == start]
        jump = _jump(model, rest, hits) if hits else None
        made.append(Segment(start, stop, tuple(exposures), jump))
    return tuple(made)


def _exposures(model: Model, course: Course, t: float) -> list[Exposure]:
    """What one course does from time t on, until the next switch."""
    if t < course.start:
        return []
    found = intervention(course.name)
    dose = course.dose * course.adherence
    on, off = _rate(found.onset.value), _rate(found.offset.value)
    reached = dose * (1.0 - math.exp(-on * (min(t, course.stop) - course.start)))
    if t < course.stop:
        start, limit, rate = reached, dose, on
        if math.isinf(on):
            start = dose
    else:
        start = 0.0 if math.isinf(off) else reached * math.exp(-off * (t - course.stop))
        limit, rate = 0.0, off
        if start <= NEGLIGIBLE * dose:
            return []
    return _effects(model, found, t, start, limit, 0.0 if math.isinf(rate) else rate)


def _rate(half_life: float) -> float:
    return math.log(2.0) / half_life if half_life > 0.0 else math.inf


def _effects(
    model: Model, found: Intervention, t0: float, start: float, limit: float, rate: float
) -> list[Exposure]:
    slots = list(model.levers)
    made: list[Exposure] = []
    for effect in found.effects:
        half = effect.half.value if effect.half is not None else 1.0
        for slot in model.slots_of(effect.lever, slots):
            made.append(
                Exposure(
                    slots.index(slot),
                    model.levers[slot].kind == "scale",
                    effect.law,
                    effect.maximum.value,
                    half,
                    t0,
                    start,
                    limit,
                    rate,
                )
            )
    return made


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
    near = np.abs(grid[:, None] - exact[None, :]).min(axis=1) < CLOSE
    return np.union1d(grid[~near], exact)
