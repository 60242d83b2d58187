"""What scenarios change against their comparators, and which series are worth showing of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import timeline, words
from myosat.figures.language import say
from myosat.figures.pairs import Pairs
from myosat.figures.series import Track, known, track
from myosat.scenario.members import quantiles
from myosat.scenario.result import Result

#: A change under this share of the comparator is called no change.
NOTABLE = 0.01
#: A difference on the way is told if it is so many times what is left of it at the end.
PASSING = 2.0


@dataclass(frozen=True)
class Change:
    """By what share of the comparator, as it is at the end, a scenario changes a series.

    Of subjects that differ in species or sex, each is first taken as a share of its own start, and the
    difference of these is told.

    Attributes
    ----------
    end
        At the end of the time they share; undefined if the comparator is then at nothing.
    most, time
        The largest difference on the way, and when [day]: never less than that at the end.
    then
        The same difference as a share of the comparator at that time.
    between
        Where the change at the end lies in nine parameter sets in ten; None without sets.
    """

    name: str
    text: str
    end: float
    most: float
    time: float
    between: tuple[float, float] | None = None
    then: float = math.nan

    @property
    def weight(self) -> float:
        """How much it is worth telling: by its end, or by a larger difference on the way."""
        return max(abs(self.end), abs(self.then) / PASSING if math.isfinite(self.then) else 0.0)

    @property
    def passing(self) -> bool:
        """Whether there was more of it on the way than is left at the end."""
        return self.weight > abs(self.end)


@dataclass(frozen=True)
class Measure:
    """A series that can be shown: its name, title, and in which unit after times a factor.

    Attributes
    ----------
    outcome
        Whether the message speaks of it.
    """

    name: str
    text: str
    unit: str = ""
    factor: float = 1.0
    outcome: bool = True


_STRENGTH = Measure("strength", "Strength", "% of young", 100.0)
_FAST = Measure("fast.satellite_cells_per_fibre", "Satellite cells per fast fibre")
_FAST_AREA = Measure("fast.fibre_area_of_type", "Fast fibre area", "µm²")
_NUCLEI = Measure("fibre_nuclei", "Fibre nuclei", "10³/mm³", 1e-3)
_NAD = Measure("nad", "NAD⁺ of muscle", "% of young", 100.0, outcome=False)
_CYTOKINES = Measure("systemic_inflammation", "Blood cytokines", "relative", outcome=False)
_IL6 = Measure("systemic_inflammation", "Blood IL-6", "pg/mL", outcome=False)
#: What is shown of whom: first of all those that always are, then candidates for the other panels.
PANELS = {
    "mouse": (
        Measure("quiescent", "Quiescent cells", "/mm³"),
        _NUCLEI,
        Measure("fibre_area", "Fibre area", "µm²"),
        Measure("muscle_force", "Force", "% of young", 100.0),
        Measure("activated", "Activated cells", "10³/mm³", 1e-3),
        Measure("acute_inflammation", "Inflammation", "relative"),
    ),
    "human": (
        _STRENGTH,
        Measure("lean_mass", "Lean mass", "kg"),
        _FAST,
        _FAST_AREA,
        _NAD,
        Measure("blood_nad_relative", "NAD⁺ of blood", "% of young", 100.0, outcome=False),
        _IL6,
    ),
    "injured human": (_STRENGTH, _FAST, _NUCLEI, _FAST_AREA),
}
ALWAYS, MOST = 2, 4
#: What has bars; the last ones go first where there is room for fewer.
BARS = {
    "mouse": (
        Measure("quiescent", "Quiescent cells"),
        Measure("fibre_nuclei", "Fibre nuclei"),
        Measure("fibre_area", "Fibre area"),
        Measure("muscle_mass", "Mass"),
        Measure("muscle_force", "Force"),
        Measure("nad", "NAD⁺", outcome=False),
        _CYTOKINES,
    ),
    "human": (
        Measure("strength", "Strength"),
        Measure("lean_mass", "Lean mass"),
        Measure("fast.fibre_area_of_type", "Fast fibre area"),
        Measure("fast.satellite_cells_per_fibre", "Cells per fast fibre"),
        Measure("nad", "NAD⁺ of muscle", outcome=False),
        Measure("blood_nad_relative", "NAD⁺ of blood", outcome=False),
        _IL6,
    ),
}


def kind(cast: Pairs) -> str:
    """Whose series suit all that is drawn: of a mixed company, and in the small model, those of mice."""
    kinds = {(one.scenario.subject.species, one.model.id) for one in cast.drawn}
    return "human" if kinds == {("human", "full")} else "mouse"


def alike(cast: Pairs) -> bool:
    """Whether all are of one species and sex, so that absolute values can be compared."""
    return len({(one.scenario.subject.species, one.scenario.subject.sex) for one in cast.drawn}) == 1


def shown(cast: Pairs, most: int = MOST) -> list[Measure]:
    """The series in panels: of mice the first that all have; of people two, and those that move most."""
    people = kind(cast) == "human"
    injured = people and any(one.scenario.events for one in cast.drawn)
    rows = [row for row in PANELS["injured human" if injured else kind(cast)] if _all_have(cast, row)]
    if not people:
        return rows[:most]
    moving = sorted(rows[ALWAYS:], key=lambda row: -_largest(cast, row))[: max(most - ALWAYS, 0)]
    return [row for row in rows if row in rows[:ALWAYS] or row in moving]


def barred(cast: Pairs, most: int | None = None) -> list[Measure]:
    """The series in bars: all, or where there is less room `most`, those that move most."""
    rows = [row for row in BARS[kind(cast)] if _all_have(cast, row)]
    moving = rows if most is None else sorted(rows, key=lambda row: -_largest(cast, row))[:most]
    return [row for row in rows if row in moving]


def _all_have(cast: Pairs, row: Measure) -> bool:
    return all(known(result, [row.name]) for result in cast.drawn)


def _largest(cast: Pairs, row: Measure) -> float:
    found = [abs(one.most) for changes in changes_of(cast, [row]) for one in changes]
    return max((value for value in found if np.isfinite(value)), default=0.0)


def values(cast: Pairs, result: Result, name: str) -> Track:
    """A series as it is compared: in its unit, or as a share of its own start."""
    series = track(result, name)
    return series if alike(cast) else series.relative


def changes_of(cast: Pairs, rows: Sequence[Measure]) -> list[list[Change]]:
    """What each scenario changes against its comparator; nothing for one that has none."""
    compare = compared if alike(cast) else _apart
    return [
        []
        if comparator is None
        else [
            compare(
                values(cast, result, row.name), values(cast, comparator, row.name), say(row.text), cast.stop
            )
            for row in rows
        ]
        for result, comparator in zip(cast.scenarios, cast.comparators, strict=True)
    ]


def change(result: Result, comparator: Result, name: str, text: str, stop: float) -> Change:
    """Compare one series of two results up to a time [day]."""
    return compared(track(result, name), track(comparator, name), text, stop)


def compared(one: Track, other: Track, text: str, stop: float) -> Change:
    """Compare two series up to a time [day], as shares of the second at that time."""
    times, differences, nothing = _differences(one, other, stop)
    if not np.any(np.isfinite(differences)):
        return Change(one.name, text, np.nan, np.nan, stop)
    place, reference = int(np.nanargmax(np.abs(differences))), other.at(stop)
    if abs(differences[place]) <= nothing:
        return Change(one.name, text, 0.0, 0.0, stop)
    if abs(reference) <= nothing:
        end = 0.0 if abs(differences[-1]) <= nothing else np.nan
        return Change(one.name, text, end, np.nan, float(times[place]))
    end, most = differences[-1] / abs(reference), differences[place] / abs(reference)
    time, between = float(times[place]), _between(one, other, stop)
    there = abs(other.at(time))
    then = differences[place] / there if there > nothing else math.nan
    return Change(one.name, text, float(end), float(most), time, between, float(then))


def _apart(one: Track, other: Track, text: str, stop: float) -> Change:
    """The difference of two series that are shares of their starts."""
    times, differences, _ = _differences(one, other, stop)
    if not np.any(np.isfinite(differences)):
        return Change(one.name, text, np.nan, np.nan, stop)
    place = int(np.nanargmax(np.abs(differences)))
    end, most = float(differences[-1]), float(differences[place])
    return Change(one.name, text, end, most, float(times[place]), then=most)


def _differences(one: Track, other: Track, stop: float) -> tuple[Array, Array, float]:
    """Times that either series has, the differences then, and what counts as nothing."""
    times = np.unique(np.concatenate([one.time, other.time, [stop]]))
    times = times[times <= stop]
    differences = np.array([one.at(t) - other.at(t) for t in times])
    scale = max(abs(x) for series in (one, other) for _, x in (series.peak, series.trough))
    return times, differences, 1e-9 * scale


def _between(one: Track, other: Track, stop: float) -> tuple[float, float] | None:
    """The interval of the change at the end, each parameter set against itself."""
    if one.spread is None or other.spread is None or len(one.spread) != len(other.spread):
        return None
    ends = [
        np.array([np.interp(stop, series.time, row) for row in series.spread])
        for series in (one, other)
        if series.spread is not None
    ]
    with np.errstate(divide="ignore", invalid="ignore"):
        low, high = quantiles((ends[0] - ends[1]) / np.abs(ends[1]))
    return float(low), float(high)


def message(cast: Pairs, panels: Sequence[Measure], clock: timeline.Clock) -> str:
    """The largest changes of the scenario that changes most, in one sentence."""
    rows = changes_of(cast, barred(cast))
    outcomes = {row.name for row in barred(cast) if row.outcome}
    when = clock.dated(cast.stop)
    when = say("{when}, against its own comparator", when=when) if cast.own else when
    for only in (True, False):
        best, who = list[Change](), ""
        for name, row in zip(cast.names, rows, strict=False):
            kept = [one for one in row if math.isfinite(one.end) and (not only or one.name in outcomes)]
            kept = [one for one in kept if one.weight >= NOTABLE]
            kept.sort(key=lambda one: -one.weight)
            if kept and (not best or kept[0].weight > best[0].weight):
                best, who = kept, name
        if best:
            said = say("{who}: {said}", who=words.capital(who), said=_told(best, clock, when))
            return said if alike(cast) else say("{said}, in shares of the own start", said=said)
    return _nothing([one for row in rows for one in row], [row.name for row in panels], when)


def _told(changes: Sequence[Change], clock: timeline.Clock, when: str) -> str:
    """The largest change and the second, at the end; or the largest alone, if more of it was on the way."""
    first = changes[0]
    if first.passing:
        text = "{what} {most} {then}, {end} {when}"
        most, end = (words.percent(value, sign=True) for value in (first.then, first.end))
        what, then = words.inside(first.text), clock.when(first.time)
        return say(text, what=what, most=most, then=then, end=end, when=when)
    parts = [
        say("{what} {change}", what=words.inside(one.text), change=words.percent(one.end, sign=True))
        for one in changes[:2]
        if not one.passing
    ]
    return say("{changes} {when}", changes=words.listed(parts), when=when)


def _nothing(every: Sequence[Change], panels: Sequence[str], when: str) -> str:
    """The message where no change is worth telling."""
    most = max((abs(one.end) for one in every if math.isfinite(one.end)), default=0.0)
    most = words.percent(math.ceil(1000 * max(most, 0.001) - 1e-6) / 1000)
    lone = list(dict.fromkeys(words.inside(one.text) for one in every if not math.isfinite(one.end)))
    if lone:
        text = "{what} where the comparator has none; no other readout differs by more than {most} {when}"
        return say(text, what=words.capital(words.listed(lone)), most=most, when=when)
    text = "None of the readouts in the bars differs by more than {most} {when}"
    if set(panels) <= {one.name for one in every}:
        text = "None of the readouts shown differs by more than {most} {when}"
    return say(text, most=most, when=when)
