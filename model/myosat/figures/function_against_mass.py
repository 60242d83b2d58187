"""Function against mass: the path of strength over that of muscle, from start to end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import label_clear
from myosat.figures.language import say
from myosat.figures.pairs import each_once
from myosat.figures.series import Track, known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import COMPARED, OKABE_ITO, Look, thin
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
#: Dots closer than this share of the axes to the one before get no words.
CROWDED = 0.05


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


def message(results: Sequence[Result], names: Sequence[str]) -> str:
    """Mass and function of the first path where mass is furthest from its start, in one sentence."""
    first = results[0]
    (_, mass), (_, function) = measured(results)
    (one, other), *_ = paths(results)
    apart = np.nan_to_num(np.abs(one.value - 100))
    place = int(np.argmax(apart)) if apart.any() else len(apart) - 1
    told = [
        say("{what} {change}", what=words.inside(say(text)), change=_change(float(series.value[place])))
        for text, series in ((mass, one), (function, other))
    ]
    said = say("{changes} {when}", changes=say(", ").join(told), when=_moment(first, float(one.time[place])))
    if len(results) == 1:
        return words.capital(said)
    return say("{who}: {said}", who=words.capital(names[0]), said=said)


def _change(percent: float) -> str:
    return words.percent(percent / 100 - 1, sign=True)


def _moment(result: Result, time: float) -> str:
    if result.scenario.duration >= LIFELONG:
        return say("at {age}", age=_place(result, time))
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
    names = words.names([one.scenario for one in shown])
    sheet = Sheet(look)
    sheet.head(message(shown, names), _reading(shown))
    handles = [Line2D([], [], color=_colour(place), **_line(look, place)) for place in range(len(shown))]
    handles.append(Line2D([], [], color=look.faint, linewidth=look.measures.line * 0.5, linestyle="--"))
    sheet.legend(handles, [*map(words.capital, names), say("In step (1:1)")])
    sheet.foot(shown[0].model.id)
    panel = sheet.panel(sheet.grid([1.0])[0, 0])
    drawn = paths(shown)
    _limits(panel, drawn)
    panel.axline((100, 100), slope=1, color=look.faint, linewidth=look.measures.line * 0.5, linestyle="--")
    ends = np.array(panel.get_xlim())
    lines = [(ends, ends), *((mass.value, function.value) for mass, function in drawn)]
    taken: list[tuple[float, float, float, float]] = []
    for place, (result, (mass, function)) in enumerate(zip(shown, drawn, strict=True)):
        _members(panel, look, place, (mass, function))
        _path(panel, look, place, mass.value, function.value)
        _stations(sheet, panel, result, (mass, function), _colour(place), lines, taken, told=place == 0)
    panel.plot(100, 100, "o", color=look.paper, markeredgecolor=look.ink, zorder=6)
    (_, x), (_, y) = measured(shown)
    panel.set_xlabel(say("{what} (% of start)", what=say(x)))
    panel.set_ylabel(say("{what} (% of start)", what=say(y)))
    return sheet.finish()


def _reading(results: Sequence[Result]) -> str:
    """How to read the paths, in one line."""
    steps = {_step(one) for one in results}
    whose = " / ".join(dict.fromkeys(words.subject(one.scenario) for one in results[:2]))
    if len(steps) == 1 and stations(results[0]):
        step = words.time_unit(float(results[0].time[-1])).span(steps.pop())
        text = "From the open dot to the square, a dot every {step} ({subject})"
        return say(text, step=step, subject=whose)
    return say("From the open dot to the square ({subject})", subject=whose)


def _colour(place: int) -> str:
    return OKABE_ITO[COMPARED[place % len(COMPARED)]]


def _line(look: Look, place: int) -> dict[str, Any]:
    return {"dashes": look.dashes(place) or (None, None)}


def _limits(panel: Axes, drawn: Sequence[tuple[Track, Track]]) -> None:
    """Each axis as far as the paths go, the start included, and a little further."""
    for axis, values in (
        ("x", [mass.value for mass, _ in drawn]),
        ("y", [function.value for _, function in drawn]),
    ):
        low, high = (
            min(-scales.top_of([-v for v in values]) or 100.0, 100.0),
            max(scales.top_of(values), 100.0),
        )
        spare = max(LEAST - (high - low), 0.0) / 2 + 0.08 * max(high - low, LEAST)
        getattr(panel, f"set_{axis}lim")(low - spare, high + spare)


def _members(panel: Axes, look: Look, place: int, path: tuple[Track, Track]) -> None:
    """The paths of the parameter sets, as thin lines."""
    mass, function = path
    if mass.spread is not None and function.spread is not None:
        panel.plot(mass.spread.T, function.spread.T, color=_colour(place), **thin(look))


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
    """Dots on a path at whole times; if `told` with their times, unless they crowd, and that of the end."""
    mass, function = path
    times = [*stations(result), float(result.time[-1])]
    before = (100.0, 100.0)
    for time in times:
        place = (mass.at(time), function.at(time))
        if not np.all(np.isfinite(place)):
            continue
        last = time == times[-1]
        if told and (last or _apart(panel, before, place) > CROWDED):
            label_clear(sheet, panel, place, _place(result, time), colour, lines, taken)
            before = place
        elif not last:
            panel.plot(*place, "o", color=colour, markersize=sheet.look.measures.line * 2, zorder=5)


def _apart(panel: Axes, one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two points lie from each other, in shares of the axes."""
    spans = (np.ptp(panel.get_xlim()), np.ptp(panel.get_ylim()))
    return float(np.hypot(*((a - b) / span for a, b, span in zip(one, other, spans, strict=True))))


def _step(result: Result) -> float:
    """The time between dots [day]: a whole step of the unit."""
    end = float(result.time[-1])
    unit = words.time_unit(end)
    return unit.days * next((s for s in unit.steps if end / (s * unit.days) <= DOTS), unit.steps[-1])


def stations(result: Result) -> list[float]:
    """The times on the way that are marked [day], but neither start nor end."""
    step, end = _step(result), float(result.time[-1])
    return [float(time) for time in np.arange(step, end - 0.3 * step, step)]


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure, in their own units."""
    shown = each_once(results)
    names = words.names([one.scenario for one in shown])
    (mass, _), (function, _) = measured(shown)
    return table(shown, names, known(shown[0], [mass, function]))
