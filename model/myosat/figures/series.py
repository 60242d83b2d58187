"""Series as figures need them: with the moment before an injury, and their landmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from myosat.biology import models
from myosat.engine.problem import Array
from myosat.kernel import units
from myosat.scenario.result import Result
from myosat.scenario.subject import lifelong, traits_of

if TYPE_CHECKING:
    import pandas


def before(result: Result, name: str) -> float:
    """The value of a state, signal or sum over fibre types at time zero, before any injury."""
    if name in result.baseline:
        return result.baseline[name]
    model = result.model
    if name in model.signals:
        held = (None,) * len(model.signals)
        numbers = (tuple(result.parameters.values()), (1.0,) * len(model.processes), held)
        neutral = lifelong(model, traits_of(result.scenario.subject))
        observe = models.equations(model.id).scalar(*numbers)[2]
        with np.errstate(divide="ignore", invalid="ignore"):
            try:
                signals, _ = observe(list(result.baseline.values()), neutral)
            except ZeroDivisionError:
                return float(result[name][0])
        unit = model.signals[name].unit
        return float(signals[list(model.signals).index(name)]) * units.factor(units.canonical(unit), unit)
    return sum(result.baseline[id] for id in model.slots_of(name, model.states))


def hits(result: Result) -> list[float]:
    """The times of injuries [day], each once."""
    return sorted({event.at for event in result.scenario.events})


@dataclass(frozen=True)
class Track:
    """One series of one result.

    Attributes
    ----------
    time, value
        As in the result, but with a first point for the moment before an injury at time zero:
        time zero is then there twice.
    start
        The value at time zero before any injury.
    """

    name: str
    time: Array
    value: Array
    start: float

    @property
    def end(self) -> float:
        """The last value."""
        return float(self.value[-1])

    def at(self, time: float) -> float:
        """The value at a time [day]; at an injury, the one after it."""
        later = int(np.searchsorted(self.time, time, side="right"))
        if later and self.time[later - 1] == time:
            return float(self.value[later - 1])
        return float(np.interp(time, self.time, self.value))

    @property
    def peak(self) -> tuple[float, float]:
        """Time and value of the highest point."""
        place = int(np.nanargmax(self.value)) if np.any(np.isfinite(self.value)) else 0
        return float(self.time[place]), float(self.value[place])

    @property
    def trough(self) -> tuple[float, float]:
        """Time and value of the lowest point."""
        place = int(np.nanargmin(self.value)) if np.any(np.isfinite(self.value)) else 0
        return float(self.time[place]), float(self.value[place])

    @property
    def relative(self) -> Track:
        """The same in shares of the start; undefined where it starts from nothing."""
        start = self.start if abs(self.start) > 1e-12 else np.nan
        return Track(self.name, self.time, self.value / start, self.start / start)

    @property
    def percent(self) -> Track:
        """The same as a change from the start [%]."""
        share = self.relative
        return Track(self.name, self.time, 100 * (share.value - 1), 100 * (share.start - 1))

    def scaled(self, factor: float) -> Track:
        """The same times a factor."""
        return Track(self.name, self.time, self.value * factor, self.start * factor)


def track(result: Result, name: str) -> Track:
    """A series of a result by name."""
    start = before(result, name)
    time, value = result.time, np.asarray(result[name], dtype=float)
    if 0.0 in hits(result):
        time, value = np.concatenate([[0.0], time]), np.concatenate([[start], value])
    return Track(name, time, value, start)


def known(result: Result, names: Sequence[str]) -> list[str]:
    """Those names that the model of the result has, and that are measured in its species."""
    return [name for name in names if result.has(name)]


def table(results: Sequence[Result], labels: Sequence[str], names: Sequence[str]) -> pandas.DataFrame:
    """The series of several results, one under the other, with their names and times [day].

    Where an injury falls on time zero, that time comes twice: before it and after it.
    """
    import pandas

    parts: list[pandas.DataFrame] = []
    told: dict[str, str] = {"time_day": "day"}
    for result, label in zip(results, labels, strict=True):
        tracks = [track(result, name) for name in known(result, names)]
        columns = {"scenario": label, "time_day": tracks[0].time if tracks else result.time}
        parts.append(pandas.DataFrame({**columns, **{t.name: t.value for t in tracks}}))
        told |= {t.name: result.unit(t.name) for t in tracks}
    made = pandas.concat(parts, ignore_index=True)
    made.attrs["units"] = told
    return made
