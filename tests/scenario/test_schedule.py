"""From courses to exposures: closed forms against sums, segments against their courses."""

import math
import time
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from myosat.engine.problem import Segment
from myosat.scenario import library
from myosat.scenario.grammar import Course, InjuryEvent
from myosat.scenario.library import Dose, Use
from myosat.scenario.regimen import CLOSE, doses_given
from myosat.scenario.schedule import (
    MAX_KEPT,
    approach,
    breakpoints,
    dose_times,
    output_edges,
    output_times,
    segments,
)

DAYS = st.floats(0.01, 400.0)


def use_with(offset: float, onset: float | None = None) -> Use:
    """A use with these half-lives [day], and nothing else that matters here."""
    number: Any = SimpleNamespace(value=offset)
    first: Any = None if onset is None else SimpleNamespace(value=onset)
    dose = Dose("mg", 1.0, 1.0, 1.0, ("1 mg", "1 mg", "1 mg"), "assumed", "assumed")
    return Use("", "doses" if onset is None else "continuous", dose, first, number, ())


def given_in_doses(every: float, stop: float, timing: Any = "explicit", start: float = 0.0) -> Course:
    return Course("x", 2.0, start, stop, adherence=0.5, every=every, timing=timing)


def amount(course: Course, use: Use, t: float) -> float:
    found = approach(course, use, t)
    return 0.0 if found is None else found.start


def summed(course: Course, use: Use, t: float) -> float:
    """What is left at time t of every dose given by then, one by one."""
    rate = math.log(2.0) / use.offset.value
    times = [s for s in dose_times(course) if s <= t + CLOSE]
    return course.dose * course.adherence * sum(math.exp(-rate * max(0.0, t - s)) for s in times)


@given(DAYS, DAYS, st.floats(0.01, 100.0), st.floats(0.0, 1000.0), st.floats(0.0, 50.0))
def test_the_closed_form_is_the_sum_of_all_doses(
    every: float, half_life: float, length: float, t: float, start: float
) -> None:
    assume(length / every < 500)
    course, use = given_in_doses(every, start + length, start=start), use_with(half_life)
    exact = summed(course, use, start + t)
    assert amount(course, use, start + t) == pytest.approx(exact, rel=1e-9, abs=1e-11)


@given(st.floats(0.1, 60.0), st.floats(0.05, 200.0), st.integers(1, 200))
def test_averaged_timing_is_the_mean_of_explicit_timing(every: float, half_life: float, number: int) -> None:
    """The mean over one interval is the averaged amount at its end, from the first interval on."""
    explicit, use = given_in_doses(every, 1e9), use_with(half_life)
    averaged = replace(explicit, timing="averaged")
    rate = math.log(2.0) / half_life
    begin = amount(explicit, use, (number - 1) * every)
    mean = begin * -math.expm1(-rate * every) / (rate * every)
    assert amount(averaged, use, number * every) == pytest.approx(mean, rel=1e-7)
    after = approach(averaged, use, 0.0)
    assert after is not None
    assert after.limit == pytest.approx(explicit.dose * explicit.adherence / (rate * every))


def test_the_first_dose_is_at_the_start_and_none_at_the_stop() -> None:
    course = given_in_doses(28.0, 94.0, start=10.0)
    assert dose_times(course).tolist() == [10.0, 38.0, 66.0]
    assert dose_times(replace(course, timing="averaged")).tolist() == []
    assert dose_times(Course("x", 1.0, 0.0, 9.0)).tolist() == []
    assert breakpoints([course], [], 200.0) == [0.0, 10.0, 38.0, 66.0, 94.0, 200.0]


def test_what_is_left_after_the_stop_decays_and_then_no_longer_counts() -> None:
    course, use = given_in_doses(7.0, 21.0), use_with(2.0)
    end = amount(course, use, 21.0)
    assert amount(course, use, 23.0) == pytest.approx(end / 2)
    assert approach(course, use, 21.0 + 2.0 * 60) is None
    averaged = replace(course, timing="averaged")
    assert amount(averaged, use, 23.0) == pytest.approx(amount(averaged, use, 21.0) / 2)


def test_a_dose_of_nothing_is_no_exposure_after_the_stop() -> None:
    course, use = replace(given_in_doses(7.0, 21.0), dose=0.0), use_with(2.0)
    assert amount(course, use, 7.0) == 0.0
    assert approach(course, use, 21.0) is None


def test_continuous_exposure_approaches_its_dose() -> None:
    course, use = Course("x", 2.0, 1.0, 11.0), use_with(2.0, onset=1.0)
    assert amount(course, use, 2.0) == pytest.approx(1.0)
    assert approach(course, use, 2.0) == pytest.approx((1.0, 2.0, math.log(2.0)))
    assert amount(course, use, 13.0) == pytest.approx(1.0, rel=1e-3)
    at_once = approach(course, use_with(0.0, onset=0.0), 1.0)
    assert at_once == (2.0, 2.0, 0.0)
    assert approach(course, use_with(0.0, onset=0.0), 11.0) is None


class FakeModel:
    """Two levers that the made-up interventions ask for."""

    levers = {
        "immune.pge2": SimpleNamespace(kind="scale", neutral=1.0),
        "other": SimpleNamespace(kind="add", neutral=0.0),
    }

    def slots_of(self, address: str, group: Any) -> list[str]:
        return [name for name in group if name == address]


def cut(courses: list[Course], duration: float) -> tuple[Segment, ...]:
    model: Any = FakeModel()
    rest: Any = None
    return segments(model, rest, "human", courses, [], duration)


@pytest.mark.usefixtures("fakes")
def test_segments_follow_their_courses_at_every_time() -> None:
    courses = [
        Course("hormone", 100.0, 3.0, 40.0, every=7.0, timing="explicit"),
        Course("lifting", 0.8, 0.0, 60.0, every=7 / 3, length=1 / 24, timing="explicit"),
        Course("antibody", 30.0, 20.0, 50.0, agent="gamma"),
    ]
    made = cut(courses, 90.0)
    assert made[0].start == 0.0 and made[-1].stop == 90.0
    assert all(one.stop == other.start for one, other in zip(made, made[1:], strict=False))
    slopes = {"hormone": 0.01, "lifting": 0.5, "antibody": -0.01}
    uses = {c.name: library.intervention(c.name).use("human", c.agent) for c in courses}
    for segment in made:
        t = segment.start + 0.3 * (segment.stop - segment.start)
        expected = 1.0
        for course in courses:
            if t < course.start:
                continue
            value = (
                summed(course, uses[course.name], t) if course.every else amount(course, uses["antibody"], t)
            )
            expected *= 1.0 + slopes[course.name] * value
        found = segment.levers([1.0, 0.0], t)
        assert found == pytest.approx([expected, 0.0], rel=1e-9)


@pytest.mark.usefixtures("fakes")
def test_ten_years_of_sessions_are_prepared_in_no_time() -> None:
    every = 7 / 3
    course = Course("lifting", 0.8, 0.0, 1565 * every, every=every, length=1 / 24, timing="explicit")
    began = time.perf_counter()
    made = cut([course], 4000.0)
    assert len(made) == 1565 + 1
    assert time.perf_counter() - began < 0.5
    assert made[1564].exposures[0].start == pytest.approx(0.8 / -math.expm1(-math.log(2) / 2 * every))


def test_doses_that_fall_together_are_one_breakpoint() -> None:
    one, other = given_in_doses(7.0, 70.0), given_in_doses(7.0 / 3, 70.0)
    edges = breakpoints([one, other], [InjuryEvent("toxin", 7.0 + 1e-12, 1.0)], 70.0)
    assert len(edges) == 31
    assert 7.0 + 1e-12 in edges
    assert np.diff(edges).min() > CLOSE


@pytest.mark.parametrize("number", [MAX_KEPT, MAX_KEPT + 1])
def test_of_very_many_doses_only_the_ends_are_kept(number: int) -> None:
    course = given_in_doses(1.1, 1.1 * number + 2.0, start=2.0)
    events, duration = [InjuryEvent("toxin", 33.3, 1.0)], 1000.0
    edges = output_edges([course], events, duration)
    times = output_times(events, edges, duration)
    assert doses_given(course.start, course.stop, 1.1) == number
    assert {0.0, 2.0, 33.3, course.stop, duration} <= set(times)
    assert {float(dose_times(course)[0]), float(dose_times(course)[-1])} <= set(times)
    assert len(edges) == (number + 4 if number == MAX_KEPT else 6)
    assert len(breakpoints([course], events, duration)) == number + 4
    assert np.diff(times).min() > CLOSE


def test_output_times_are_fast_with_very_many_edges() -> None:
    edges = np.linspace(0.0, 73000.0, 400_001).tolist()
    times = output_times([], edges, 73000.0)
    assert len(times) >= 400_001
