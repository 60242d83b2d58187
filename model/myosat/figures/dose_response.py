"""The dose response: one intervention at several doses, and what each changes at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from myosat.errors import InputError, Problem
from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.changes import Change, change
from myosat.figures.language import say
from myosat.figures.pairs import Pairs, pairs
from myosat.figures.series import known
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.grammar import Course
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: What an intervention may move, with its name and role in colour, in the order of the panels.
#: The first two that the subject has are always shown, and then those that move most.
READOUTS = {
    "human": (
        ("strength", "Strength", "force"),
        ("lean_mass", "Lean mass", "mass"),
        ("blood_nad_relative", "NAD⁺ of blood", "quiescent"),
        ("nad", "NAD⁺ of muscle", "regenerating"),
        ("satellite_cell_share", "Satellite-cell share", "differentiating"),
        ("fast.fibre_area_of_type", "Fast fibre area", "activated"),
        ("fat_mass", "Fat mass", "denervated"),
    ),
    "mouse": (
        ("muscle_force", "Force", "force"),
        ("muscle_mass", "Mass", "mass"),
        ("quiescent", "Quiescent cells", "quiescent"),
        ("fibre_nuclei", "Fibre nuclei", "nuclei"),
        ("fibre_area", "Fibre area", "activated"),
        ("nad", "NAD⁺", "regenerating"),
        ("systemic_inflammation", "Blood cytokines", "denervated"),
    ),
}
ALWAYS, MOST = 2, 4
#: From this ratio of the highest to the lowest dose on, the axis is logarithmic.
WIDE = 8.0
#: A panel spans at least this many percent, so that next to nothing looks like it.
LEAST = 4.0


@dataclass(frozen=True)
class Doses:
    """One intervention at several doses.

    Attributes
    ----------
    amounts
        The dose of each scenario, in `unit`.
    """

    name: str
    unit: str
    amounts: tuple[float, ...]

    @property
    def logarithmic(self) -> bool:
        """Whether they range so far that a logarithmic axis suits them."""
        return min(self.amounts) > 0 and max(self.amounts) >= WIDE * min(self.amounts)


def doses(cast: Pairs) -> Doses:
    """The one intervention whose dose differs between scenarios, and that their comparators do without.

    Raises
    ------
    InputError
        If there is none, or are several.
    """
    scenarios = [result.scenario for result in cast.scenarios]
    courses = [{(c.name, c.agent): c for c in reversed(one.active_courses)} for one in scenarios]
    shared = set(courses[0]).intersection(*courses)
    for other in cast.comparators:
        shared -= {(c.name, c.agent) for c in other.scenario.active_courses} if other is not None else shared
    varied = [key for key in sorted(shared) if len({_amount(own[key]) for own in courses}) > 1]
    if len(varied) != 1:
        found = (
            words.listed([words.intervention(courses[0][key]) for key in varied]) or "no dose that differs"
        )
        message = f"figure 'dose_response' needs one intervention at several doses: found {found}"
        raise InputError(Problem(None, None, None, message, "scenarios that differ in one dose"))
    for own, other in zip(courses, cast.comparators, strict=False):
        also = set(own) - {varied[0]}
        if other is not None and also - {(c.name, c.agent) for c in other.scenario.active_courses}:
            message = "figure 'dose_response' would give one intervention the effect of the others too"
            allowed = "a comparator that has the other interventions"
            raise InputError(Problem(None, None, None, message, allowed))
    return _doses([own[varied[0]] for own in courses], scenarios[0].subject.species)


def _amount(course: Course) -> tuple[float, float | None]:
    return course.dose, course.every


def _doses(courses: Sequence[Course], species: str) -> Doses:
    """The doses as given, or of different rhythms what they are a day."""
    first = courses[0]
    unit = say("h at full effort") if first.length is not None else words.unit(first.use(species).dose.unit)
    agent = say(first.agent.replace("_", " ")) if first.agent else ""
    name = words.capital(" ".join(filter(None, (words.intervention(first), agent))))
    if len({course.every for course in courses}) > 1:
        amounts = tuple(course.dose / (course.every or 1.0) for course in courses)
        return Doses(name, say("{unit}/day", unit=unit), amounts)
    if first.every is None:
        return Doses(name, unit, tuple(course.dose for course in courses))
    whole = first.every % words.WEEK.days == 0
    rhythm = (words.WEEK if whole else words.time_unit(first.every)).span(first.every)
    rhythm = rhythm.removeprefix(f"1{words.GLUE}")
    unit = say("{unit} every {rhythm}", unit=unit, rhythm=rhythm)
    return Doses(name, unit, tuple(course.dose for course in courses))


def dosed(results: Sequence[Result]) -> bool:
    """Whether some results, the comparator last, are of one intervention at several doses."""
    try:
        doses(pairs(results))
    except InputError:
        return False
    return True


def effects(cast: Pairs) -> list[list[Change]]:
    """What each scenario changes at the end, for each readout that is shown."""
    kinds = {result.scenario.subject.species for result in cast.drawn}
    rows = READOUTS[kinds.pop() if len(kinds) == 1 else "mouse"]
    rows = [row for row in rows if all(known(result, [row[0]]) for result in cast.drawn)]
    found = [
        [
            change(result, comparator, name, say(text), cast.stop)
            for result, comparator in zip(cast.scenarios, cast.comparators, strict=True)
            if comparator is not None
        ]
        for name, text, _ in rows
    ]
    more = sorted(found[ALWAYS:], key=lambda row: -_size(row))[: MOST - ALWAYS]
    return sorted([*found[:ALWAYS], *more], key=lambda row: -_size(row))


def _size(row: Sequence[Change]) -> float:
    return max((abs(one.end) for one in row if np.isfinite(one.end)), default=0.0)


def message(given: Doses, found: Sequence[Sequence[Change]]) -> str:
    """What the lowest and the highest dose do to the readout that moves most, and to strength."""
    order = np.argsort(given.amounts)
    low, high = int(order[0]), int(order[-1])
    first, *others = found
    ends = say(" to ").join(words.percent(first[place].end, sign=True) for place in (low, high))
    told = [say("{what} {change}", what=words.inside(first[0].text), change=ends)]
    told += [
        say(
            "{what} {change} at most",
            what=words.inside(row[0].text),
            change=words.percent(row[high].end, sign=True),
        )
        for row in others
        if row[0].name in ("strength", "muscle_force")
    ]
    return say("{who}: {said}", who=given.name, said=words.listed(told))


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Up to four panels: the change of a readout against the comparator, over the dose."""
    cast, given, found = _gathered(results)
    sheet, clock = Sheet(look), timeline.clock(cast.drawn)
    whose = words.subject(cast.scenarios[0].scenario)
    text = "Against the same without it, {when} ({subject})"
    sheet.head(message(given, found), say(text, when=clock.when(cast.stop), subject=whose))
    sheet.foot(cast.scenarios[0].model.id)
    grid = sheet.grid([1.0] * -(-len(found) // 2), [1.0] * 2)
    for place, row in enumerate(found):
        panel = sheet.panel(grid[divmod(place, 2)])
        _panel(sheet, panel, given, row, _role(row[0].name))
        if place >= len(found) - 2:
            panel.set_xlabel(say("Dose ({unit})", unit=given.unit))
        else:
            panel.tick_params(bottom=False, labelbottom=False)
    return sheet.finish()


def _gathered(results: Sequence[Result]) -> tuple[Pairs, Doses, list[list[Change]]]:
    cast = pairs(results)
    return cast, doses(cast), effects(cast)


def _role(name: str) -> str:
    return next(role for rows in READOUTS.values() for other, _, role in rows if other == name)


def _panel(sheet: Sheet, panel: Axes, given: Doses, row: Sequence[Change], role: str) -> None:
    """The effect of each dose; on a plain axis the line starts at no dose and no effect."""
    look = sheet.look
    points = sorted(zip(given.amounts, (100 * one.end for one in row), strict=True))
    x, y = (np.array(values) for values in zip(*points, strict=True))
    start = [] if given.logarithmic else [0.0]
    line = (np.concatenate([start, x]), np.concatenate([start, y]))
    panel.plot(*line, color=look.colour(role), marker="o")
    bars = [(dose, one.between) for dose, one in zip(given.amounts, row, strict=True) if one.between]
    for dose, between in bars:
        ends = [100 * end for end in between]
        panel.plot([dose] * 2, ends, color=look.colour(role), linewidth=look.measures.line * 0.6)
    panel.set_xscale("log" if given.logarithmic else "linear")
    edge = (x[0] * 0.8, x[-1] * 1.25) if given.logarithmic else (-0.04 * x[-1], x[-1] * 1.06)
    panel.set_xlim(*edge)
    panel.set_xticks([*start, *x], [words.number(float(value)) for value in (*start, *x)])
    panel.set_xticks([], minor=True)
    ends = np.array([100 * end for _, between in bars for end in between])
    scales.signed(panel, [y, ends], look, least=LEAST)
    scales.label_on_top(sheet, panel, say("{what} (% change)", what=row[0].text))


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """Dose, and the change of each readout at the end [%]."""
    import pandas

    cast, given, found = _gathered(results)
    names = cast.names[: len(cast.scenarios)]
    columns = {one[0].name: [100 * each.end for each in one] for one in found}
    made = pandas.DataFrame({"scenario": names, "dose": given.amounts, **columns})
    made.attrs["units"] = {"dose": given.unit, **dict.fromkeys(columns, "%")}
    return made
