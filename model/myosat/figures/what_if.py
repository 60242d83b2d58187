"""The what-if figure: scenarios over their comparator, and bars of what they change."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.pairs import Pairs, pairs, same
from myosat.figures.series import Track, known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import COMPARED, OKABE_ITO, Look, blend
from myosat.scenario.members import quantiles
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Series in panels: name, title, factor, unit; those that the model has, the first four.
PANELS = (
    ("quiescent", "Quiescent cells", 1.0, "/mm³"),
    ("fibre_nuclei", "Fibre nuclei", 1e-3, "10³/mm³"),
    ("fibre_area", "Fibre area", 1.0, "µm²"),
    ("muscle_force", "Force", 100.0, "% of young"),
    ("activated", "Activated cells", 1e-3, "10³/mm³"),
    ("acute_inflammation", "Inflammation", 1.0, "relative"),
)
#: Series in bars, with short names.
BARS = (
    ("quiescent", "Quiescent cells"),
    ("fibre_nuclei", "Fibre nuclei"),
    ("fibre_area", "Fibre area"),
    ("muscle_mass", "Mass"),
    ("muscle_force", "Force"),
    ("nad", "NAD+"),
    ("systemic_inflammation", "Blood cytokines"),
)
#: The message speaks of these, unless nothing happens to them.
OUTCOMES = ("quiescent", "fibre_nuclei", "fibre_area", "muscle_mass", "muscle_force")
#: A change under this share of the comparator is called no change.
NOTABLE = 0.01
#: Bars end here; a change beyond is told in figures.
LONGEST = 2.0
#: A comparator of just some scenarios is drawn in their colours with this share of ink.
SHADE = 0.55
#: Curves closer than this share of the axis coincide.
SAME = 2e-3


@dataclass(frozen=True)
class Change:
    """By what share of the comparator, as it is at the end, a scenario changes a series.

    Attributes
    ----------
    end
        At the end of the time they share; undefined if the comparator is then at nothing.
    most, time
        The largest difference on the way, and when [day]: never less than that at the end.
    between
        Where the change at the end lies in nine parameter sets in ten; None without sets.
    """

    name: str
    text: str
    end: float
    most: float
    time: float
    between: tuple[float, float] | None = None


def change(result: Result, comparator: Result, name: str, text: str, stop: float) -> Change:
    """Compare one series of two results up to a time [day]."""
    one, other = track(result, name), track(comparator, name)
    times = np.unique(np.concatenate([one.time, other.time, [stop]]))
    times = times[times <= stop]
    differences = np.array([one.at(t) - other.at(t) for t in times])
    scale = max(abs(x) for series in (one, other) for _, x in (series.peak, series.trough))
    if not np.any(np.isfinite(differences)):
        return Change(name, text, np.nan, np.nan, stop)
    place = int(np.nanargmax(np.abs(differences)))
    nothing, reference = 1e-9 * scale, other.at(stop)
    if abs(differences[place]) <= nothing:
        return Change(name, text, 0.0, 0.0, stop)
    if abs(reference) <= nothing:
        end = 0.0 if abs(differences[-1]) <= nothing else np.nan
        return Change(name, text, end, np.nan, float(times[place]))
    end, most = differences[-1] / abs(reference), differences[place] / abs(reference)
    between = _between(one, other, stop)
    return Change(name, text, float(end), float(most), float(times[place]), between)


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


def changes(result: Result, comparator: Result | None, stop: float) -> list[Change]:
    """What one scenario changes against its comparator, for each series that both have."""
    found = set(known(result, [name for name, _ in BARS]))
    if comparator is None:
        return []
    found &= set(known(comparator, [name for name, _ in BARS]))
    return [change(result, comparator, name, text, stop) for name, text in BARS if name in found]


def _rows(cast: Pairs) -> list[list[Change]]:
    return [changes(*pair, cast.stop) for pair in zip(cast.scenarios, cast.comparators, strict=True)]


def message(cast: Pairs, shown: Sequence[str], clock: timeline.Clock) -> str:
    """The two largest changes of the scenario that changes most, in one sentence."""
    names, rows = cast.names, _rows(cast)
    when = clock.dated(cast.stop) + (", against its own comparator" if cast.own else "")
    for outcomes in (True, False):
        best: list[Change] = []
        who = names[0]
        for name, row in zip(names, rows, strict=False):
            row = [one for one in row if np.isfinite(one.end) and (not outcomes or one.name in OUTCOMES)]
            row = sorted(row, key=lambda one: -abs(one.end))
            if row and abs(row[0].end) >= NOTABLE and (not best or abs(row[0].end) > abs(best[0].end)):
                best, who = row, name
        if best:
            told = [one for one in best[:2] if abs(one.end) >= NOTABLE]
            parts = [f"{words.inside(one.text)} {words.percent(one.end, sign=True)}" for one in told]
            return f"{words.capital(who)}: {words.listed(parts)} {when}"
    every = [one for row in rows for one in row]
    most = max((abs(one.end) for one in every if np.isfinite(one.end)), default=0.0)
    most = math.ceil(1000 * max(most, 0.001) - 1e-6) / 1000
    lone = list(dict.fromkeys(words.inside(one.text) for one in every if not np.isfinite(one.end)))
    where = "shown" if set(shown) <= {one.name for one in every} else "in the bars"
    few = f"{words.capital(words.listed(lone))} where the comparator has none; none" if lone else "None"
    other = "other readouts" if lone else "readouts"
    return f"{few} of the {other} {where} differs by more than {words.percent(most)} {when}"


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Four panels of overlaid curves, and bars of the changes at the end.

    The last result is the comparator, unless the others have different ones of their own.
    """
    cast = pairs(results)
    sheet, clock = Sheet(look), timeline.clock(cast.drawn)
    first = results[0].scenario
    shown = [row for row in PANELS if all(known(result, [row[0]]) for result in cast.drawn)][:4]
    said = message(cast, [row[0] for row in shown], clock)
    whose = words.title(first) if cast.own else f"{words.title(first)} ({words.subject(first)})"
    sheet.head(said, whose)
    _legend(sheet, cast)
    sheet.foot(results[0].model.id)
    scenarios = [result.scenario for result in cast.drawn]
    outer = sheet.grid([0.64, 0.36]) if look.narrow else sheet.grid([1.0], [3.0, 1.0])
    inner = outer[0].subgridspec(2, 2)
    panels = [sheet.panel(inner[place // 2, place % 2]) for place in range(len(shown))]
    if panels:
        timeline.strip(sheet, panels[0], clock, scenarios)
    for place, (panel, row) in enumerate(zip(panels, shown, strict=True)):
        timeline.dress(panel, clock, look, labelled=place >= len(shown) - 2, most=4)
        timeline.mark(panel, clock, look, scenarios)
        _overlay(sheet, panel, clock, cast, row)
    _bars(sheet, sheet.panel(outer[1]), clock, cast)
    return sheet.finish()


def _colour(place: int) -> str:
    """The colour of the scenario number `place`."""
    return OKABE_ITO[COMPARED[place % len(COMPARED)]]


def _pattern(look: Look, place: int) -> dict[str, Any]:
    """The line of a scenario; later ones are thinner, so that one under them shows at its edges."""
    dashes = look.dashes(place + 1 if place else 0)
    return {"dashes": dashes or (None, None), "linewidth": look.measures.line * max(1.3 - 0.3 * place, 0.6)}


def _dashed(look: Look, turn: int = 0, turns: int = 1) -> dict[str, Any]:
    """The line of a comparator: dashed, so that what is under it shows; its scenarios take turns."""
    on, off = 2.2, 1.6
    pattern = (-turn * (on + off), (on, off + (turns - 1) * (on + off)))
    return {"linestyle": pattern, "linewidth": look.measures.line * 0.75}


def _legend(sheet: Sheet, cast: Pairs) -> None:
    """Name the curves under the title; those that coincide everywhere say so."""
    from matplotlib.lines import Line2D

    look, names = sheet.look, cast.names
    count, texts = len(cast.scenarios), names[: len(cast.scenarios)]
    for place, (result, comparator) in enumerate(zip(cast.scenarios, cast.comparators, strict=True)):
        same_as = [names[i] for i in range(place + 1, count) if _coincide(result, cast.scenarios[i])]
        if comparator is None:
            texts[place] = f"{texts[place]} (no comparator)"
        elif _coincide(result, comparator):
            texts[place] = f"{texts[place]} (coincides with {'its' if cast.own else 'the'} comparator)"
        elif same_as:
            texts[place] = f"{texts[place]} (coincides with {same_as[-1]})"
    handles = [Line2D([], [], color=_colour(place), **_pattern(look, place)) for place in range(count)]
    handles.append(Line2D([], [], color=look.faint if cast.own else look.ink, **_dashed(look)))
    texts.append(
        "the comparator of each, in a shade of its colour" if cast.own else f"{names[-1]} (comparator)"
    )
    sheet.legend(handles, [words.capital(text) for text in texts])


def _coincide(one: Result, other: Result) -> bool:
    """Whether two results cannot be told apart in any panel."""
    for name, _, _, _ in PANELS:
        if known(one, [name]) and known(other, [name]):
            a, b = track(one, name), track(other, name)
            scale = max(scales.top_of([a.value, b.value]), 1e-300)
            stop = min(float(a.time[-1]), float(b.time[-1]))
            times = np.concatenate([a.time[a.time <= stop], b.time[b.time <= stop]])
            if any(abs(a.at(t) - b.at(t)) > SAME * scale for t in times):
                return False
    return True


def _overlay(
    sheet: Sheet, panel: Axes, clock: timeline.Clock, cast: Pairs, row: tuple[str, str, float, str]
) -> None:
    look = sheet.look
    name, text, factor, unit = row
    tracks = [track(result, name).scaled(factor) for result in cast.drawn]
    for place, series in enumerate(tracks[: len(cast.scenarios)]):
        panel.plot(*clock.line(series), color=_colour(place), **_pattern(look, place))
        clock.band(panel, series, _colour(place))
    for comparator, series in zip(cast.distinct, tracks[len(cast.scenarios) :], strict=True):
        mine = [place for place, one in enumerate(cast.comparators) if same(one, comparator)]
        if not cast.own:
            panel.plot(*clock.line(series), color=look.ink, **_dashed(look))
            clock.band(panel, series, look.ink)
            continue
        for turn, place in enumerate(mine):
            colour = blend(_colour(place), look.ink, SHADE)
            panel.plot(*clock.line(series), color=colour, **_dashed(look, turn, len(mine)))
    scales.plain(panel, [values for series in tracks for values in series.reach], look, ticks=3)
    scales.label_on_top(sheet, panel, f"{text} ({unit})")


def _bars(sheet: Sheet, panel: Axes, clock: timeline.Clock, cast: Pairs) -> None:
    """Bars: the change at the end; open dots: the largest difference on the way."""
    look, count = sheet.look, len(cast.scenarios)
    rows = _rows(cast)
    full = max(rows, key=len)
    height = 0.8 / max(count, 1)
    values = [0.0]
    room = sheet.room[1] * (0.3 if look.narrow else 0.85)
    letters = min(0.9 * look.measures.font, 72 * room / len(full) * height * 0.85)
    for place, row in enumerate(rows):
        colour = _colour(place)
        for one in row:
            level = [other.name for other in full].index(one.name)
            middle = level - 0.4 + height * (place + 0.5)
            end, dot = (
                100 * float(np.clip(np.nan_to_num(x), -LONGEST, LONGEST)) for x in (one.end, one.most)
            )
            values += [end, dot]
            panel.barh(middle, end, height * 0.86, color=colour, linewidth=0, zorder=2)
            if one.between is not None:
                ends = [100 * float(np.clip(np.nan_to_num(x), -LONGEST, LONGEST)) for x in one.between]
                values += ends
                panel.plot(ends, [middle] * 2, color=look.ink, linewidth=look.measures.line * 0.5, zorder=3)
            if np.isfinite(one.most):
                _dot(panel, look, dot, middle)
            if letters >= 0.55 * look.measures.font:
                _amount(panel, look, one, middle, letters)
    texts = [one.text for one in full]
    panel.set_yticks(range(len(texts)), texts)
    panel.set_ylim(max(len(texts), 5) - 0.5, -0.5)
    panel.tick_params(axis="y", length=0)
    least = max(max(values) - min(values), 2.0)
    panel.set_xlim(min(values) - 0.06 * least, max(values) + 0.06 * least)
    scales.few_ticks(panel, 3 if not look.narrow else 5)
    panel.axvline(0, color=look.ink, linewidth=look.measures.line * 0.4, zorder=4)
    panel.grid(False)
    panel.spines["left"].set_visible(False)
    panel.set_xlabel(f"Change {clock.when(cast.stop)} (%)\n○ largest on the way")


def _dot(panel: Axes, look: Look, x: float, y: float) -> None:
    panel.plot(
        x,
        y,
        "o",
        markersize=look.measures.font * 0.36,
        markerfacecolor=look.paper,
        markeredgecolor=look.ink,
        markeredgewidth=look.measures.line * 0.5,
        zorder=5,
    )


def _amount(panel: Axes, look: Look, one: Change, middle: float, letters: float) -> None:
    """Write the change at the right of its bar."""
    panel.annotate(
        words.percent(one.end, sign=True) if np.isfinite(one.end) else "from nothing",
        (1.0, middle),
        xycoords=("axes fraction", "data"),
        xytext=(look.measures.font * 0.4, 0),
        textcoords="offset points",
        va="center_baseline",
        fontsize=letters,
    )


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind panels and bars; comparators come last."""
    cast = pairs(results)
    if cast.own:
        results, labels = cast.drawn, cast.names
    names = dict.fromkeys([row[0] for row in PANELS] + [name for name, _ in BARS])
    return table(
        results, labels, [name for name in names if all(known(result, [name]) for result in results)]
    )
