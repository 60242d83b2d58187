"""The closed table of statistics that a target may ask for, each a function of plain series.

A statistic sees a `Series`, perhaps a second one to compare with, and an `Ask` that says when. It
returns a number in the canonical unit (time in days, shares as fractions); nan when there is none.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from myosat.kernel import units

Array = NDArray[np.float64]
Window = tuple[float, float]

#: Readout name of the statistics that look at every state.
STATES = "states"
#: A relative change up to this size is no change.
UNCHANGED = 0.01


@dataclass(frozen=True)
class Series:
    """One readout over time.

    Attributes
    ----------
    time
        [day], increasing.
    values
        In the canonical unit.
    start
        Of the subject at time zero, before any injury, intervention or experiment.
    """

    time: Array
    values: Array
    start: float

    def at(self, time: float) -> float:
        """The value at a time [day], interpolated linearly between outputs."""
        return float(np.interp(time, self.time, self.values))

    def within(self, window: Window | None) -> Series:
        """The part inside a window [day], with its ends; the whole without one."""
        if window is None:
            return self
        first, last = window
        inside = (self.time > first) & (self.time < last)
        time = np.concatenate([[first], self.time[inside], [last]])
        return Series(time, np.interp(time, self.time, self.values), self.start)

    def over(self, other: Series) -> Series:
        """The ratio of two series of the same run."""
        with np.errstate(divide="ignore", invalid="ignore"):
            values = self.values / other.values
        return Series(self.time, values, _divide(self.start, other.start))

    def mean(self, window: Window | None) -> float:
        """The mean over a window [day]."""
        part = self.within(window)
        return float(np.trapezoid(part.values, part.time) / (part.time[-1] - part.time[0]))


@dataclass(frozen=True)
class Ask:
    """When, and at which threshold, a statistic is taken; times are days.

    Attributes
    ----------
    against
        What is compared with is taken at this time; without a comparator, of the same run.
    since
        Of a running total, only what is added since this time, and over the same length in the comparator.
    base
        What is relative is so to the value at this time; else to the start.
    """

    time: float | None = None
    window: Window | None = None
    fraction: float | None = None
    level: float | None = None
    crossing: Literal["rising", "falling"] | None = None
    against: float | None = None
    since: float | None = None
    base: float | None = None

    def of(self, series: Series) -> float:
        """The value at the time, or the mean over the window."""
        return series.mean(self.window) if self.time is None else self._at(series, self.time)

    def of_other(self, series: Series) -> float:
        """The value of what is compared with."""
        return self.of(series) if self.against is None else self._at(series, self.against)

    def start_of(self, series: Series) -> float:
        """The value that it is relative to."""
        return series.start if self.base is None else series.at(self.base)

    def _at(self, series: Series, time: float) -> float:
        if self.since is None or self.time is None:
            return series.at(time)
        return series.at(time) - series.at(time - (self.time - self.since))


def value(series: Series, other: Series | None, ask: Ask) -> float:
    """The readout at ``time``. Unit: that of the readout."""
    return ask.of(series)


def mean_over(series: Series, other: Series | None, ask: Ask) -> float:
    """The mean over ``window``, or over the whole run. Unit: that of the readout."""
    return series.mean(ask.window)


def minimum_over(series: Series, other: Series | None, ask: Ask) -> float:
    """The smallest value in ``window``, or in the whole run. Unit: that of the readout."""
    return float(np.min(series.within(ask.window).values))


def maximum_over(series: Series, other: Series | None, ask: Ask) -> float:
    """The largest value in ``window``, or in the whole run. Unit: that of the readout."""
    return float(np.max(series.within(ask.window).values))


def ratio(series: Series, other: Series | None, ask: Ask) -> float:
    """The readout over that of the comparator, or over its own start. Unit: 1 or %."""
    return _divide(ask.of(series), _reference(series, other, ask))


def change(series: Series, other: Series | None, ask: Ask) -> float:
    """`ratio` minus one: the change relative to the comparator, or to the start. Unit: 1 or %."""
    here, there = ask.of(series), _reference(series, other, ask)
    if there == 0.0:
        return 0.0 if here == 0.0 else math.copysign(math.inf, here)
    # The size of the reference, not its sign: where nothing is, rounding may leave a little below zero.
    return (here - there) / abs(there)


def difference(series: Series, other: Series | None, ask: Ask) -> float:
    """The readout minus that of the comparator, or minus its start. Unit: that of the readout."""
    return ask.of(series) - _reference(series, other, ask)


def relative_ratio(series: Series, other: Series | None, ask: Ask) -> float:
    """The readout over its own start, divided by the same of the comparator. Unit: 1 or %."""
    assert other is not None
    own = _divide(ask.of(series), ask.start_of(series))
    return _divide(own, _divide(ask.of_other(other), ask.start_of(other)))


def direction(series: Series, other: Series | None, ask: Ask) -> float:
    """Whether the readout is "higher" or "lower", by more than 1 %: see `change`. No unit."""
    return change(series, other, ask)


def relative_direction(series: Series, other: Series | None, ask: Ask) -> float:
    """Whether the readout over its own start is "higher" or "lower" than that of the comparator. No unit."""
    return relative_ratio(series, other, ask) - 1.0


def null(series: Series, other: Series | None, ask: Ask) -> float:
    """Whether the readout is unchanged, within 1 % (or the tolerance given): see `change`. No unit."""
    return change(series, other, ask)


def time_of_fraction(series: Series, other: Series | None, ask: Ask) -> float:
    """When a running total has made ``fraction`` of what it gains in ``window``. Unit: time.

    Counted from the start of the window (default: the whole run).
    """
    assert ask.fraction is not None
    part = series.within(ask.window)
    gained = part.values - part.values[0]
    if not gained[-1] > 0.0:
        return math.nan
    return _first_crossing(part.time, gained, ask.fraction * float(gained[-1]), "rising")


def time_crossing(series: Series, other: Series | None, ask: Ask) -> float:
    """When the readout first crosses ``level``, "rising" or "falling" as ``crossing`` says. Unit: time.

    Counted from the start of ``window`` (default: the whole run).
    """
    assert ask.level is not None and ask.crossing is not None
    part = series.within(ask.window)
    return _first_crossing(part.time, part.values, ask.level, ask.crossing)


def time_of_peak(series: Series, other: Series | None, ask: Ask) -> float:
    """When the readout is largest, from the start of ``window`` (default: the whole run). Unit: time."""
    part = series.within(ask.window)
    return float(part.time[int(np.argmax(part.values))] - part.time[0])


def fraction_of_peak(series: Series, other: Series | None, ask: Ask) -> float:
    """The readout at ``time``, or its largest value in ``window``, over its peak in the run. Unit: 1 or %."""
    here = maximum_over(series, other, ask) if ask.time is None else series.at(ask.time)
    return _divide(here, float(np.max(series.values)))


def largest_drift(series: Series, other: Series | None, ask: Ask) -> float:
    """The farthest that any state goes from its start, relative to its scale. Readout: states. Unit: 1 or %.

    The clock of age and held states are not counted.
    """
    return maximum_over(series, other, ask)


def largest_eigenvalue(series: Series, other: Series | None, ask: Ask) -> float:
    """The largest real part of the eigenvalues at time zero. Readout: states. Unit: 1/time.

    Of the subject before any injury, intervention or experiment; the clock of age is left out.
    """
    return float(np.max(series.values))


def _reference(series: Series, other: Series | None, ask: Ask) -> float:
    if other is None:
        return series.start if ask.against is None else ask.of_other(series)
    return ask.of_other(other)


def _divide(above: float, below: float) -> float:
    return above / below if below != 0.0 else math.nan


def _first_crossing(time: Array, values: Array, level: float, crossing: str) -> float:
    """Time from the first output to the first crossing of a level, linear between outputs; nan if none."""
    side = values - level if crossing == "rising" else level - values
    hits = np.nonzero((side[:-1] < 0.0) & (side[1:] >= 0.0))[0]
    if not len(hits):
        return math.nan
    i = int(hits[0])
    share = -side[i] / (side[i + 1] - side[i])
    return float(time[i] + share * (time[i + 1] - time[i]) - time[0])


Unit = Literal["readout", "share", "time", "rate", "none"]
_UNIT_OF: dict[Unit, str] = {"share": "1", "time": "day", "rate": "1/day", "none": "1"}


@dataclass(frozen=True)
class Statistic:
    """One row of the table.

    Attributes
    ----------
    unit
        "readout": the dimension of the readout; "share", "time", "rate"; or "none".
    when
        What it takes: a "time", an optional "window", "either" of both (one is needed), or "nothing".
    needs
        Further keys it needs.
    compares
        "never", "maybe" (else with the start), or "always".
    states
        It looks at every state at once: at their "drift" or "eigenvalues".
    still
        What it is where nothing changes; None if that does not decide it.
    """

    function: Callable[[Series, Series | None, Ask], float]
    unit: Unit
    when: Literal["time", "window", "either", "nothing"]
    needs: tuple[str, ...] = ()
    compares: Literal["never", "maybe", "always"] = "never"
    states: Literal["", "drift", "eigenvalues"] = ""
    still: float | None = None

    def dimension(self, readout_unit: str) -> str:
        """The canonical unit of what it returns, for a readout in ``readout_unit``."""
        return units.canonical(readout_unit) if self.unit == "readout" else _UNIT_OF[self.unit]


STATISTICS: Mapping[str, Statistic] = {
    "value": Statistic(value, "readout", "time"),
    "mean_over": Statistic(mean_over, "readout", "window"),
    "minimum_over": Statistic(minimum_over, "readout", "window"),
    "maximum_over": Statistic(maximum_over, "readout", "window"),
    "ratio": Statistic(ratio, "share", "either", compares="maybe", still=1.0),
    "change": Statistic(change, "share", "either", compares="maybe", still=0.0),
    "difference": Statistic(difference, "readout", "either", compares="maybe", still=0.0),
    "relative_ratio": Statistic(relative_ratio, "share", "either", compares="always", still=1.0),
    "direction": Statistic(direction, "none", "either", compares="maybe", still=0.0),
    "relative_direction": Statistic(relative_direction, "none", "either", compares="always", still=0.0),
    "null": Statistic(null, "none", "either", compares="maybe", still=0.0),
    "time_of_fraction": Statistic(time_of_fraction, "time", "window", ("fraction",)),
    "time_crossing": Statistic(time_crossing, "time", "window", ("level", "crossing")),
    "time_of_peak": Statistic(time_of_peak, "time", "window"),
    "fraction_of_peak": Statistic(fraction_of_peak, "share", "either"),
    "largest_drift": Statistic(largest_drift, "share", "window", states="drift"),
    "largest_eigenvalue": Statistic(largest_eigenvalue, "rate", "nothing", states="eigenvalues"),
}
