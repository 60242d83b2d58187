"""What a scenario changed, when, and by how much, against what it is compared with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from myosat.engine.problem import Array
from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario.grammar import Scenario
from myosat.scenario.members import quantiles
from myosat.scenario.problems import listed
from myosat.scenario.result import Result
from myosat.scenario.storage import Difference, difference, stored

#: Below this scaled difference two runs count as one.
IDENTICAL = 1e-6
#: Days after the last injury at which effects are stated.
AFTER_INJURY = (3.0, 7.0, 14.0, 28.0)
#: A value below this share of the largest seen is no reference for a relative change.
FLOOR = 1e-3
#: Nor is one below this, in any unit that the model uses.
LEAST = 1e-9
#: What a reader asks for first, in this order; of these, a model shows what it has.
HEADLINE = (
    "quiescent",
    "activated",
    "differentiating",
    "necrotic",
    "neutrophils",
    "all_macrophages",
    "m1_fraction",
    "nuclei_returned",
    "fibre_nuclei",
    "fibre_area",
    "central_nucleation",
    "muscle_mass",
    "muscle_force",
    "matrix",
    "acute_inflammation",
    "systemic_inflammation",
    "nad",
    "mitochondria",
    "senescent",
)
#: The same of a person: what is measured in people first.
HUMAN_HEADLINE = (
    "lean_mass",
    "appendicular_lean_index",
    "knee_extension",
    "grip_strength",
    "gait_speed",
    "fast.fibre_area_of_type",
    "slow.fibre_area_of_type",
    "fast.satellite_cells_per_fibre",
    "slow.satellite_cells_per_fibre",
    "quiescent",
    "activated",
    "necrotic",
    "all_macrophages",
    "nuclei_returned",
    "fibre_nuclei",
    "fat_mass",
    "systemic_inflammation",
    "nad",
    "blood_nad_relative",
    "mitochondria",
    "senescent",
)


@dataclass(frozen=True)
class Effect:
    """One readout of a run at one time, and what the comparator has then.

    Attributes
    ----------
    time
        Since the stated age [day].
    value, comparator
        In ``unit``; NaN where there is none.
    floor
        A comparator no larger than this gives no relative change.
    interval, change_interval
        Where the value, and the change [%], lie in nine parameter sets in ten; None without sets.
    """

    readout: str
    unit: str
    time: float
    value: float
    comparator: float
    floor: float
    interval: tuple[float, float] | None = None
    change_interval: tuple[float, float] | None = None

    @property
    def difference(self) -> float:
        """The value less the comparator."""
        return self.value - self.comparator

    @property
    def percent(self) -> float:
        """The change against the comparator [%]; NaN without a reference."""
        if not math.isfinite(self.comparator) or abs(self.comparator) <= self.floor:
            return math.nan
        return 100.0 * self.difference / self.comparator


def headline(result: Result, wanted: Sequence[str] | None = None) -> list[str]:
    """The readouts to state, by default those that a reader asks for first and the model has.

    Raises
    ------
    InputError
        If a wanted one does not exist, or is of another species, with the nearest that does.
    """
    if wanted is None:
        human = result.scenario.subject.species == "human"
        return [id for id in (HUMAN_HEADLINE if human else HEADLINE) if result.has(id)]
    known = list(dict.fromkeys(id.rpartition(".")[2] for id in result)) + list(result)
    for id in wanted:
        if not result.has(id):
            message = result.refused.get(id, f"the {result.model.id} model has no series '{id}'")
            near = nearest_name(id, known)
            allowed = None if near else f"{listed(headline(result))}; more by 'myosat list readouts'"
            raise InputError(Problem(result.scenario.path, None, "readout", message, allowed, near))
    return list(wanted)


def stated_times(scenario: Scenario) -> list[float]:
    """The days at which effects are stated: after the last injury, or in quarters; then the end."""
    end = scenario.duration
    if scenario.events:
        last = scenario.events[-1].at
        times = [last + after for after in AFTER_INJURY if last + after < end * 0.99]
    else:
        times = [end * share for share in (0.25, 0.5, 0.75)]
    return [*times, end]


def effects(
    result: Result,
    comparator: Result | None,
    *,
    readouts: Sequence[str] | None = None,
    times: Sequence[float] | None = None,
) -> list[Effect]:
    """The effect table of a run: each readout at each stated time.

    Parameters
    ----------
    readouts
        Names of series; by default the headline ones.
    times
        Days since the stated age; by default `stated_times`.

    Raises
    ------
    InputError
        If there is no such series, or a time is beyond the end.
    """
    chosen = stated_times(result.scenario) if times is None else list(times)
    end = result.scenario.duration
    for time in chosen:
        if not 0.0 <= time <= end * (1 + 1e-9):
            message = f"day {time:g} is outside the run"
            raise InputError(Problem(result.scenario.path, None, "at", message, f"day 0 to {end:g}"))
    made: list[Effect] = []
    for id in headline(result, readouts):
        series, other = result[id], _series(comparator, id, result.time)
        floor = _floor(series, other)
        for time in chosen:
            value, reference = (_at(result.time, y, time) for y in (series, other))
            found = intervals(result, comparator, id, float(time), floor)
            made.append(Effect(id, result.unit(id), float(time), value, reference, floor, *found))
    return made


Interval = tuple[float, float]


def intervals(
    result: Result, comparator: Result | None, id: str, time: float, floor: float
) -> tuple[Interval | None, Interval | None]:
    """Where a value, and its change [%], lie in nine parameter sets in ten; each set against itself."""
    own = None if result.members is None else result.members.at(id, time)
    if own is None:
        return None, None
    low, high = quantiles(own)
    value = (float(low), float(high))
    other = None if comparator is None or comparator.members is None else comparator.members.at(id, time)
    if other is None or len(other) != len(own) or not np.any(np.abs(other) > floor):
        return value, None
    with np.errstate(divide="ignore", invalid="ignore"):
        low, high = quantiles(np.where(np.abs(other) > floor, 100.0 * (own - other) / other, np.nan))
    return value, (float(low), float(high))


def furthest(result: Result, comparator: Result | None, readout: str) -> Effect:
    """The effect on a readout when it is furthest from the comparator.

    Without a comparator it is compared with its own start.
    """
    series, other = result[readout], _series(comparator, readout, result.time)
    if comparator is None:
        other = np.full_like(series, series[0])
    apart = np.abs(series - other)
    place = int(np.nanargmax(apart)) if np.isfinite(apart).any() else len(series) - 1
    return _effect(result, comparator, readout, place, series, other)


def final(result: Result, comparator: Result | None, readout: str) -> Effect:
    """The effect on a readout at the end."""
    series, other = result[readout], _series(comparator, readout, result.time)
    if comparator is None:
        other = np.full_like(series, series[0])
    return _effect(result, comparator, readout, len(series) - 1, series, other)


def apart(result: Result, comparator: Result) -> Difference:
    """The largest scaled difference between two runs; infinite for two different models."""
    if result.model.id != comparator.model.id:
        return Difference(math.inf, "model", 0.0)
    shared = [id for id in result if comparator.has(id)]
    return difference(stored(result), stored(comparator), shared)


def is_identical(result: Result, comparator: Result) -> bool:
    """Whether two runs coincide to a scaled 1e-6."""
    return apart(result, comparator).value <= IDENTICAL


def _effect(
    result: Result, comparator: Result | None, id: str, place: int, series: Array, other: Array
) -> Effect:
    time = float(result.time[place])
    floor = _floor(series, other)
    found = intervals(result, comparator, id, time, floor)
    return Effect(id, result.unit(id), time, float(series[place]), float(other[place]), floor, *found)


def _series(comparator: Result | None, id: str, time: Array) -> Array:
    """A series of the comparator at the given times; NaN where it has none."""
    if comparator is None or not comparator.has(id):
        return np.full_like(time, np.nan)
    known, series = comparator.time, comparator[id]
    if np.array_equal(known, time):
        return series
    return np.interp(time, known, series, right=np.nan)


def _at(times: Array, series: Array, time: float) -> float:
    return float(np.interp(time, times, series))


def _floor(series: Array, other: Array) -> float:
    both = np.abs(np.concatenate([series, other]))
    return max(LEAST, FLOOR * float(np.nanmax(both, initial=0.0)))
