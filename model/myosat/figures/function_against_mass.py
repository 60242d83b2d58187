"""Function against mass: the path of strength over that of muscle, from start to end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import label_clear
from myosat.figures.pairs import each_once
from myosat.figures.series import Track, known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import COMPARED, OKABE_ITO, Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Mass and function with their names: of people what is measured in them, else of the studied muscle.
MEASURED = {
    "human": (("lean_mass", "Lean mass"), ("strength", "Strength")),
    "mouse": (("muscle_mass", "Muscle mass"), ("muscle_force", "Force")),
}
#: Axes span at least this many percent.
LEAST = 4.0
#: Ages are told instead of times from this long on [day].
LIFELONG = 5 * 365.25
#: A path has at most this many dots on the way.
DOTS = 8


def measured(results: Sequence[Result]) -> tuple[tuple[str, str], tuple[str, str]]:
    """Mass and function, and what they are called; of a mixed company what all have."""
    kinds = {result.scenario.subject.species for result in results}
    return MEASURED[kinds.pop() if len(kinds) == 1 else "mouse"]


def paths(results: Sequence[Result]) -> list[tuple[Track, Track]]:
    """Mass and function of each result [% of its start]."""
    (mass, _), (function, _) = measured(results)
    return [
        (track(one, mass).relative.scaled(100), track(one, function).relative.scaled(100)) for one in results
    ]


def message(results: Sequence[Result]) -> str:
    """Where the first path has gone, in one sentence."""
    first = results[0]
    (_, mass), (_, function) = measured(results)
    (one, other), *_ = paths(results)
    x, y = one.end - 100, other.end - 100
    when = _moment(first, float(first.time[-1]))
    told = f"{function} {words.percent(y / 100, sign=True)} for {words.percent(x / 100, sign=True)} of"
    return f"{told} {mass[0].lower()}{mass[1:]} {when}"


def _moment(result: Result, time: float) -> str:
    if result.scenario.duration >= LIFELONG:
        return f"at {_place(result, time)}"
    return timeline.clock([result]).dated(time)


def _place(result: Result, time: float) -> str:
    """A moment of a path in a word or two: an age or a time."""
    if result.scenario.duration >= LIFELONG:
        return f"{(result.scenario.subject.age + time) / 365.25:.3g}"
    return timeline.clock([result]).moment(time)


def draw(results: Sequence[Result], look: Look) -> Figure:
    """One panel: a path for each result, and the line on which function follows mass."""
    from matplotlib.lines import Line2D

    shown = each_once(results)
    first = shown[0].scenario
    sheet = Sheet(look)
    whose = f" ({words.subject(first)})" if len(shown) == 1 else ""
    sheet.head(message(shown), f"{words.title(first)}{whose}")
    handles = [Line2D([], [], color=_colour(place), **_line(look, place)) for place in range(len(shown))]
    names = [words.capital(name) for name in words.names([one.scenario for one in shown])]
    handles.append(Line2D([], [], color=look.faint, linewidth=look.measures.line * 0.5, linestyle="--"))
    sheet.legend(handles, [*names, "in step (1:1)"])
    sheet.foot(shown[0].model.id)
    panel = sheet.panel(sheet.grid([1.0])[0, 0])
    drawn = paths(shown)
    _limits(panel, drawn)
    panel.axline((100, 100), slope=1, color=look.faint, linewidth=look.measures.line * 0.5, linestyle="--")
    lines = [(mass.value, function.value) for mass, function in drawn]
    taken: list[tuple[float, float, float, float]] = []
    for place, (result, (mass, function)) in enumerate(zip(shown, drawn, strict=True)):
        _path(panel, look, place, mass.value, function.value)
        _stations(sheet, panel, result, (mass, function), _colour(place), lines, taken, told=place == 0)
    panel.plot(100, 100, "o", color=look.paper, markeredgecolor=look.ink, zorder=6)
    (_, x), (_, y) = measured(shown)
    panel.set_xlabel(f"{x} (% of start)")
    panel.set_ylabel(f"{y} (% of start)")
    return sheet.finish()


def _colour(place: int) -> str:
    return OKABE_ITO[COMPARED[place % len(COMPARED)]]


def _line(look: Look, place: int) -> dict[str, object]:
    return {"dashes": look.dashes(place) or (None, None)}


def _limits(panel: Axes, drawn: Sequence[tuple[Track, Track]]) -> None:
    """Each axis as far as the paths go, the start included, and a little further."""
    for axis, values in (
        ("x", [mass.value for mass, _ in drawn]),
        ("y", [function.value for _, function in drawn]),
    ):
        low, high = min(-scales.top_of([-v for v in values]) or 100.0, 100.0), max(scales.top_of(values), 100.0)
        spare = max(LEAST - (high - low), 0.0) / 2 + 0.08 * max(high - low, LEAST)
        getattr(panel, f"set_{axis}lim")(low - spare, high + spare)


def _path(panel: Axes, look: Look, place: int, x: Array, y: Array) -> None:
    panel.plot(x, y, color=_colour(place), dashes=look.dashes(place) or (None, None), zorder=3)
    panel.plot(x[-1], y[-1], "s", color=_colour(place), markersize=look.measures.font * 0.55, zorder=5)


def _stations(
    sheet: Sheet,
    panel: Axes,
    result: Result,
    path: tuple[Track, Track],
    colour: str,
    lines: Sequence[tuple[Array, Array]],
    taken: list[tuple[float, float, float, float]],
    *,
    told: bool,
) -> None:
    """Dots on a path at whole times, with their times if `told`; the end always has its own."""
    mass, function = path
    for time in stations(result):
        place = (mass.at(time), function.at(time))
        if told and np.all(np.isfinite(place)):
            label_clear(sheet, panel, place, _place(result, time), colour, lines, taken)
        else:
            panel.plot(*place, "o", color=colour, markersize=sheet.look.measures.line * 2, zorder=5)
    end = (mass.end, function.end)
    if np.all(np.isfinite(end)):
        label_clear(sheet, panel, end, _place(result, float(result.time[-1])), colour, lines, taken)


def stations(result: Result) -> list[float]:
    """The times on the way that are marked [day]: whole steps of the unit, but neither start nor end."""
    end = float(result.time[-1])
    unit = words.time_unit(end)
    step = unit.days * next((s for s in unit.steps if end / (s * unit.days) <= DOTS), unit.steps[-1])
    return [float(time) for time in np.arange(step, end - 0.3 * step, step)]


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure, in their own units."""
    shown = each_once(results)
    names = words.names([one.scenario for one in shown])
    (mass, _), (function, _) = measured(shown)
    return table(shown, names, known(shown[0], [mass, function]))
