"""The what-if figure: scenarios over their comparator, and bars of what they change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.changes import (
    MOST,
    PANELS,
    Change,
    Measure,
    alike,
    barred,
    changes_of,
    kind,
    message,
    shown,
    values,
)
from myosat.figures.language import say
from myosat.figures.pairs import Pairs, pairs, same
from myosat.figures.series import known, table
from myosat.figures.sheet import Sheet
from myosat.figures.style import COMPARED, OKABE_ITO, Look, blend
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Bars end here; a change beyond is told in figures.
LONGEST = 2.0
#: A comparator of just some scenarios is drawn in their colours with this share of ink.
SHADE = 0.55
#: Curves closer than this share of the axis coincide.
SAME = 2e-3
#: Readouts that have bars, by the number of scenarios; of more scenarios than these, `FEWEST`.
ROOM = {1: 7, 2: 5, 3: 4}
FEWEST = 3
#: More scenarios than this have two wide panels instead of four, and no dots beside their bars.
CROWD = 3
#: Changes are written beside bars where letters of this size have room, relative to those of the figure.
LETTERS = 0.75


def _rows(cast: Pairs) -> list[list[Change]]:
    return changes_of(cast, barred(cast, ROOM.get(len(cast.scenarios), FEWEST)))


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Four panels of overlaid curves, and bars of the changes at the end.

    The last result is the comparator, unless the others have different ones of their own.
    """
    cast = pairs(results)
    sheet, clock = Sheet(look), timeline.clock(cast.drawn)
    crowd = len(cast.scenarios) > CROWD
    first, rows = results[0].scenario, shown(cast, 2 if crowd else MOST)
    single = alike(cast) and not cast.own
    sheet.head(message(cast, rows, clock), words.heading(first) if single else _whose(cast))
    _legend(sheet, cast)
    sheet.foot(results[0].model.id)
    scenarios = [result.scenario for result in cast.drawn]
    outer = sheet.grid([0.64, 0.36]) if look.narrow else sheet.grid([1.0], [3.0, 1.0])
    across = 1 if crowd else 2
    inner = outer[0].subgridspec(2, across)
    panels = [sheet.panel(inner[divmod(place, across)]) for place in range(len(rows))]
    if panels:
        timeline.strip(sheet, panels[0], clock, scenarios)
    for place, (panel, row) in enumerate(zip(panels, rows, strict=True)):
        timeline.dress(panel, clock, look, labelled=place >= len(rows) - across, most=4 * (3 - across))
        timeline.mark(panel, clock, look, scenarios)
        _overlay(sheet, panel, clock, cast, row)
    _bars(sheet, sheet.panel(outer[1]), clock, cast)
    return sheet.finish()


def _whose(cast: Pairs) -> str:
    """Who is compared, where it is not one subject only."""
    return say("; ").join(dict.fromkeys(words.subject(one.scenario) for one in cast.drawn))


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
        same_as = [names[i] for i in range(place + 1, count) if _coincide(cast, result, cast.scenarios[i])]
        if comparator is None:
            texts[place] = say("{who} (no comparator)", who=texts[place])
        elif _coincide(cast, result, comparator):
            its = "{who} (coincides with its comparator)"
            texts[place] = say(its if cast.own else "{who} (coincides with the comparator)", who=texts[place])
        elif same_as:
            texts[place] = say("{who} (coincides with {other})", who=texts[place], other=same_as[-1])
    handles = [Line2D([], [], color=_colour(place), **_pattern(look, place)) for place in range(count)]
    handles.append(Line2D([], [], color=look.faint if cast.own else look.ink, **_dashed(look)))
    own = say("the comparator of each, in a shade of its colour")
    texts.append(own if cast.own else say("{who} (comparator)", who=names[-1]))
    sheet.legend(handles, [words.capital(text) for text in texts])


def _coincide(cast: Pairs, one: Result, other: Result) -> bool:
    """Whether two results cannot be told apart in any panel that could be drawn of them."""
    for row in PANELS[kind(cast)]:
        if known(one, [row.name]) and known(other, [row.name]):
            a, b = values(cast, one, row.name), values(cast, other, row.name)
            scale = max(scales.top_of([a.value, b.value]), 1e-300)
            stop = min(float(a.time[-1]), float(b.time[-1]))
            times = np.concatenate([a.time[a.time <= stop], b.time[b.time <= stop]])
            if any(abs(a.at(t) - b.at(t)) > SAME * scale for t in times):
                return False
    return True


def _overlay(sheet: Sheet, panel: Axes, clock: timeline.Clock, cast: Pairs, row: Measure) -> None:
    look = sheet.look
    factor, unit = (row.factor, row.unit) if alike(cast) else (100.0, "% of own start")
    tracks = [values(cast, result, row.name).scaled(factor) for result in cast.drawn]
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
    label = say("{what} ({unit})", what=say(row.text), unit=say(unit)) if unit else say(row.text)
    scales.label_on_top(sheet, panel, label, room=1.0)


def _bars(sheet: Sheet, panel: Axes, clock: timeline.Clock, cast: Pairs) -> None:
    """Bars: the change at the end; open dots: the largest difference on the way."""
    look, count = sheet.look, len(cast.scenarios)
    rows = _rows(cast)
    full = max(rows, key=len)
    height, reached = 0.8 / max(count, 1), [0.0]
    levels = max(len(full), 5 if count == 1 else 1)
    letters = _letters(sheet, levels * count / 0.8)
    for place, row in enumerate(rows):
        colour = _colour(place)
        for one in row:
            level = [other.name for other in full].index(one.name)
            middle = level - 0.4 + height * (place + 0.5)
            end, dot, *ends = (_cut(x) for x in (one.end, one.most, *(one.between or ())))
            reached += [end, *ends]
            panel.barh(middle, end, height * 0.86, color=colour, linewidth=0, zorder=2)
            if ends:
                panel.plot(ends, [middle] * 2, color=look.ink, linewidth=look.measures.line * 0.5, zorder=3)
            if np.isfinite(one.most) and count <= CROWD:
                reached.append(dot)
                _dot(panel, look, dot, middle)
            if letters >= LETTERS * look.measures.font:
                _amount(panel, look, one, middle, letters)
    texts = [one.text for one in full]
    panel.set_yticks(range(len(texts)), texts)
    panel.set_ylim(levels - 0.5, -0.5)
    panel.tick_params(axis="y", length=0)
    least = max(max(reached) - min(reached), 2.0)
    panel.set_xlim(min(reached) - 0.06 * least, max(reached) + 0.06 * least)
    scales.few_ticks(panel, 3 if not look.narrow else 5)
    panel.axvline(0, color=look.ink, linewidth=look.measures.line * 0.4, zorder=4)
    panel.grid(False)
    panel.spines["left"].set_visible(False)
    text = "Change {when} (%)" if alike(cast) else "Difference {when} (% of own start)"
    label = say(text, when=clock.when(cast.stop))
    panel.set_xlabel(label if count > CROWD else "\n".join((label, say("○ largest on the way"))))


def _cut(share: float) -> float:
    """A share in percent, as far as bars go."""
    return 100 * float(np.clip(np.nan_to_num(share), -LONGEST, LONGEST))


def _letters(sheet: Sheet, lines: float) -> float:
    """The size of letters [point] of which so many lines fit beside the bars."""
    font = sheet.look.measures.font
    tall = 72 * sheet.room[1] * (0.36 if sheet.look.narrow else 1.0) - 4.3 * font
    return min(0.9 * font, 0.95 * tall / lines)


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
        words.percent(one.end, sign=True) if np.isfinite(one.end) else say("from nothing"),
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
    names = dict.fromkeys(row.name for row in (*shown(cast), *barred(cast)))
    return table(results, labels, list(names))
