"""The phase figure of the core model: quiescent against activated cells, with the flow between them.

The plane is a slice: all other states are held at their values of one moment, once when
inflammation is highest and once at the end.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import timeline, words
from myosat.figures.labels import label_clear
from myosat.figures.language import say
from myosat.figures.plane import ACROSS, UP, Slice, between, lesion, members, path, slices
from myosat.figures.series import Track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look, thin
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Activated cells that stay within this share of their start have not moved.
STEADY = 0.05
#: Width and height that a label of the path takes, as shares of the panel.
LABEL = (0.2, 0.08)


def message(result: Result, clock: timeline.Clock) -> str:
    """How far the cells left their resting point, and how near they came back, in one sentence."""
    time, across, up = path(result)
    activated = Track(ACROSS, time, across, float(result.baseline[ACROSS]))
    quiescent = Track(UP, time, up, float(result.baseline[UP])).relative
    when = clock.dated(float(time[-1]))
    whole = lesion(result)[0] >= 1
    if not activated.start or not np.isfinite(quiescent.start):
        text = "From nothing to {count} activated cells/mm³ {when}"
        return _where(whole, say(text, count=words.number(activated.end), when=when))
    change = activated.relative
    far = np.concatenate([change.value, quiescent.value])
    if np.max(np.abs(far - 1)) < STEADY:
        most = words.percent(max(float(np.max(np.abs(far - 1))), 0.001))
        text = "The muscle stays within {most} of its resting point"
        return say(text if whole else "The lesion stays within {most} of its resting point", most=most)
    peak_time, peak = change.peak
    now, pool = _fold(change.end), words.percent(quiescent.end)
    if peak < 1 + STEADY or peak_time >= float(time[-1]):
        text = "Activated cells are at {now} {when}, quiescent cells at {pool}"
        return _where(whole, say(text, now=now, pool=pool, when=when))
    text = "Activated cells rise {peak} by {by}; {when} they are at {now}, quiescent cells at {pool}"
    said = say(text, peak=_fold(peak), by=clock.moment(peak_time), when=when, now=now, pool=pool)
    return _where(whole, said)


def _where(whole: bool, said: str) -> str:
    """A message, and where it holds if that is not all of the muscle."""
    return said if whole else say("Inside the lesion, {said}", said=words.inside(said))


def _fold(ratio: float) -> str:
    ratio = float(f"{ratio:.2g}")
    if ratio < 2:
        return say("{share} of their start", share=words.percent(ratio))
    return say("{n}-fold", n=words.number(ratio))


def draw(results: Sequence[Result], look: Look) -> Figure:
    """One panel for each slice: flow, nullclines, and the path that the muscle takes."""
    result = results[0]
    sheet, clock = Sheet(look), timeline.clock(results)
    sheet.head(message(result, clock), words.heading(result.scenario))
    whole = lesion(result)[0] >= 1
    notes = [] if whole else [say("The path is that of the lesion.")]
    notes += [say("Days count from injury.")] if clock.injured and clock.origin else []
    sheet.note(" ".join([say("{happenings}.", happenings=words.happenings(result.scenario)), *notes]))
    planes = slices(result, clock)
    colours = look.colour("activated"), look.colour("quiescent")
    _legend(sheet, colours, planes, "Path of the muscle" if whole else "Path of the lesion")
    sheet.foot(result.model.id)
    count = len(planes)
    grid = sheet.grid([1.0] * count) if look.narrow else sheet.grid([1.0], [1.0] * count)
    panels: list[Axes] = []
    for place, plane in enumerate(planes):
        panel = sheet.panel(grid[place, 0] if look.narrow else grid[0, place])
        _plane(panel, look, plane, colours)
        _trajectory(sheet, panel, clock, result, plane)
        panels.append(panel)
        panel.set_xlabel(say("Activated (cells/mm³)") if place == count - 1 or not look.narrow else "")
    sheet.side(say("Quiescent (cells/mm³)"), panels)
    return sheet.finish()


def _legend(sheet: Sheet, colours: tuple[str, str], planes: Sequence[Slice], whose: str) -> None:
    from matplotlib.lines import Line2D

    look = sheet.look
    handles: list[Any] = [
        Line2D([], [], color=look.ink, linewidth=look.measures.line),
        Line2D([], [], color=look.faint, linewidth=look.measures.line * 0.35),
    ]
    texts = [say(whose), say("Flow, all else held")]
    for name, colour, field in (
        ("Activated steady", colours[0], "across"),
        ("Quiescent steady", colours[1], "up"),
    ):
        if any(_crosses(getattr(plane, field)) for plane in planes):
            handles.append(Line2D([], [], color=colour, linewidth=look.measures.line * 0.9, linestyle="--"))
            texts.append(say(name))
    sheet.legend(handles, texts)


def _crosses(values: Array) -> bool:
    return bool(np.min(values) < 0 < np.max(values))


def _plane(panel: Axes, look: Look, plane: Slice, colours: tuple[str, str]) -> None:
    """Draw the flow as streams, and the nullclines where they are in view."""
    line = look.measures.line
    speed = np.hypot(plane.across, plane.up)
    if np.any(speed > 0):
        panel.streamplot(
            plane.x,
            plane.y,
            plane.across,
            plane.up,
            color=look.tint(look.faint, 0.55),
            linewidth=line * 0.3,
            arrowsize=line * 0.4,
            density=0.8,
            zorder=1,
        )
    for values, colour in ((plane.across, colours[0]), (plane.up, colours[1])):
        if _crosses(values):
            panel.contour(
                plane.x,
                plane.y,
                values,
                [0.0],
                colors=[colour],
                linewidths=line * 0.9,
                linestyles="--",
                zorder=2,
            )
    panel.set_title(plane.title)
    panel.grid(False)
    for axis, ends, limit in (
        (panel.xaxis, plane.x, panel.set_xlim),
        (panel.yaxis, plane.y, panel.set_ylim),
    ):
        limit(float(ends[0]), float(ends[-1]))
        powers = np.arange(math.ceil(ends[0]), math.floor(ends[-1]) + 1)
        if len(powers) > 1:
            axis.set_ticks(powers, [words.number(10.0**p) for p in powers])
        else:
            ticks = [m * 10.0**p for p in range(math.floor(ends[0]), math.ceil(ends[-1])) for m in (1, 3)]
            axis.set_ticks([math.log10(tick) for tick in ticks], [words.number(tick) for tick in ticks])
            limit(float(ends[0]), float(ends[-1]))


def _trajectory(sheet: Sheet, panel: Axes, clock: timeline.Clock, result: Result, plane: Slice) -> None:
    """Draw the path, dots with their times along it, and a ring at the moment of the slice."""
    look = sheet.look
    time, across, up = between(result, *path(result))
    floor_x, floor_y = 10.0 ** plane.x[0], 10.0 ** plane.y[0]
    x, y = np.log10(np.maximum(across, floor_x)), np.log10(np.maximum(up, floor_y))
    for one in members(result):
        logs = np.log10(np.maximum(one, [[floor_x], [floor_y]]))
        panel.plot(*logs, color=look.ink, **thin(look))
    panel.plot(x, y, color=look.ink, linewidth=look.measures.line, zorder=4, clip_on=False)
    taken: list[tuple[float, float]] = []
    boxes: list[tuple[float, float, float, float]] = []
    here = (float(np.interp(plane.time, time, x)), float(np.interp(plane.time, time, y)))
    sheet.later(lambda: boxes.append(_ring(sheet, panel, here)))
    for moment in _moments(clock, time):
        place = int(np.searchsorted(time, moment, side="right")) - 1
        at = (float(np.interp(moment, time, x)), float(np.interp(moment, time, y)))
        if place >= 0 and time[place] == moment:
            at = (float(x[place]), float(y[place]))
        shares = (
            (at[0] - plane.x[0]) / (plane.x[-1] - plane.x[0]),
            (at[1] - plane.y[0]) / (plane.y[-1] - plane.y[0]),
        )
        if any(abs(shares[0] - a) < LABEL[0] and abs(shares[1] - b) < LABEL[1] for a, b in taken):
            continue
        taken.append(shares)
        label_clear(sheet, panel, at, clock.moment(moment), look.ink, [(x, y)], boxes)
    panel.plot(
        *here,
        "o",
        markerfacecolor=look.colour("yellow"),
        markeredgecolor=look.ink,
        markersize=look.measures.font * 0.85,
        markeredgewidth=look.measures.line * 0.7,
        zorder=6,
        clip_on=False,
    )


def _moments(clock: timeline.Clock, time: Array) -> list[float]:
    """Times to mark: the end, then early ones close together and later ones further apart."""
    first, last = max(clock.origin, float(time[0])), float(time[-1])
    steps = (0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60, 90)
    unit = clock.unit.days
    return [last] + [first + step * unit for step in steps if first + step * unit < last]


def _ring(sheet: Sheet, panel: Axes, here: tuple[float, float]) -> tuple[float, float, float, float]:
    """The box of the yellow dot [pixel]."""
    x, y = panel.transData.transform(here)
    half = sheet.look.measures.font * 0.5 / 72 * sheet.figure.dpi
    return (x - half, y - half, x + half, y + half)


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The path, and the flow at the points of each plane.

    ``kind`` says which; rates are of change of the number of cells [cell/mm^3/day].
    """
    import pandas

    parts: list[pandas.DataFrame] = []
    for result, label in zip(results, labels, strict=True):
        time, across, up = path(result)
        parts.append(
            pandas.DataFrame(
                {"scenario": label, "kind": "path", "time_day": time, "activated": across, "quiescent": up}
            )
        )
        for plane in slices(result, timeline.clock([result])):
            x, y = (10.0 ** side.ravel() for side in np.meshgrid(plane.x, plane.y))
            parts.append(
                pandas.DataFrame(
                    {
                        "scenario": label,
                        "kind": "flow",
                        "time_day": plane.time,
                        "activated": x,
                        "quiescent": y,
                        "activated_rate": plane.across.ravel() * math.log(10) * x,
                        "quiescent_rate": plane.up.ravel() * math.log(10) * y,
                    }
                )
            )
    made = pandas.concat(parts, ignore_index=True)
    cells, rate = "cell/mm^3", "cell/mm^3/day"
    made.attrs["units"] = {
        "time_day": "day",
        **dict.fromkeys(("activated", "quiescent"), cells),
        **dict.fromkeys(("activated_rate", "quiescent_rate"), rate),
    }
    return made
