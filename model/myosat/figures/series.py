"""Series as figures need them: with the moment before an injury, and their landmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from myosat.biology import models
from myosat.engine.problem import Array
from myosat.kernel import units
from myosat.scenario.members import quantiles
from myosat.scenario.result import Result
from myosat.scenario.subject import lifelong, traits_of

if TYPE_CHECKING:
    import pandas


def before(result: Result, name: str) -> float:
    """The value of a state, signal or sum over fibre types at time zero, before any injury."""
    return starts_of(result, [name])[name]


def starts_of(result: Result, names: Sequence[str]) -> dict[str, float]:
    """Values of states, signals and sums over fibre types at time zero, before any injury."""
    model, found = result.model, dict(result.baseline)
    if any(name in model.signals for name in names):
        held = (None,) * len(model.signals)
        numbers = (tuple(result.parameters.values()), (1.0,) * len(model.processes), held)
        neutral = lifelong(model, traits_of(result.scenario.subject))
        observe = models.equations(model.id).scalar(*numbers)[2]
        with np.errstate(divide="ignore", invalid="ignore"):
            try:
                signals, _ = observe(list(result.baseline.values()), neutral)
            except ZeroDivisionError:
                signals = None
        for place, (id, signal) in enumerate(model.signals.items()):
            if signals is not None:
                found[id] = float(signals[place]) * units.shown(signal.unit)
            elif id in names:
                found[id] = float(result[id][0])
    return {
        name: found[name]
        if name in found
        else sum(result.baseline[id] for id in model.slots_of(name, model.states))
        for name in names
    }


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
    spread
        The same series in many parameter sets, shape (sets, times); None unless it was asked for.
    """

    name: str
    time: Array
    value: Array
    start: float
    spread: Array | None = None

    @property
    def band(self) -> tuple[Array, Array] | None:
        """Between which values nine sets in ten lie, over time."""
        return None if self.spread is None else quantiles(self.spread)

    @property
    def reach(self) -> list[Array]:
        """Everything that is drawn of it: the values, and the ends of the band."""
        return [self.value, *(self.band or ())]

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
        spread = self.spread
        if spread is not None:  # each set over its own start, which is its first column
            first = np.where(np.abs(spread[:, :1]) > 1e-12, spread[:, :1], np.nan)
            spread = spread / first
        return Track(self.name, self.time, self.value / start, self.start / start, spread)

    @property
    def percent(self) -> Track:
        """The same as a change from the start [%]."""
        share = self.relative
        spread = None if share.spread is None else 100 * (share.spread - 1)
        return Track(self.name, self.time, 100 * (share.value - 1), 100 * (share.start - 1), spread)

    def scaled(self, factor: float) -> Track:
        """The same times a factor."""
        spread = None if self.spread is None else self.spread * factor
        return Track(self.name, self.time, self.value * factor, self.start * factor, spread)


def track(result: Result, name: str) -> Track:
    """A series of a result by name."""
    start = before(result, name)
    time, value = result.time, np.asarray(result[name], dtype=float)
    kept = None if result.members is None else result.members.values.get(name)
    spread = None if kept is None else np.asarray(kept, dtype=float)
    if 0.0 in hits(result):
        time, value = np.concatenate([[0.0], time]), np.concatenate([[start], value])
        if spread is not None and result.members is not None:
            first = np.asarray(result.members.starts[name], dtype=float)
            spread = np.concatenate([first[:, None], spread], axis=1)
    return Track(name, time, value, start, spread)


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
        bands = {
            f"{t.name}_{end}": values
            for t in tracks
            if t.band is not None
            for end, values in zip(("low", "high"), t.band, strict=True)
        }
        parts.append(pandas.DataFrame({**columns, **{t.name: t.value for t in tracks}, **bands}))
        told |= {t.name: result.unit(t.name) for t in tracks}
        told |= {name: told[name.rpartition("_")[0]] for name in bands}
    made = pandas.concat(parts, ignore_index=True)
    made.attrs["units"] = told
    return made
