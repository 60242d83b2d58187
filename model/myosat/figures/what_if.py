"""The what-if figure: scenarios over their comparator, and bars of what they change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.series import known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import COMPARED, OKABE_ITO, Look
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
#: Curves closer than this share of the axis coincide.
SAME = 2e-3


@dataclass(frozen=True)
class Change:
    """By what share a scenario changes a series against the comparator.

    Attributes
    ----------
    end
        At the end of the run they share; undefined if the comparator is then at nothing.
    most, time
        The largest difference on the way as a share of the comparator's peak, and when [day].
    """

    name: str
    text: str
    end: float
    most: float
    time: float


def change(result: Result, comparator: Result, name: str, text: str) -> Change:
    """Compare one series of two results."""
    one, other = track(result, name), track(comparator, name)
    stop = min(float(one.time[-1]), float(other.time[-1]))
    times = np.unique(np.concatenate([one.time, other.time]))
    times = times[times <= stop]
    differences = np.array([one.at(t) - other.at(t) for t in times])
    scale = max(abs(other.peak[1]), abs(other.trough[1]))
    if not np.any(np.isfinite(differences)) or scale == 0.0:
        return Change(name, text, np.nan, np.nan, stop)
    place = int(np.nanargmax(np.abs(differences)))
    reference = other.at(stop)
    nothing = 1e-9 * scale
    end = differences[-1] / reference if abs(reference) > nothing else np.nan
    if abs(differences[-1]) <= nothing:
        end = 0.0
    return Change(name, text, float(end), float(differences[place] / scale), float(times[place]))


def changes(result: Result, comparator: Result) -> list[Change]:
    """What one scenario changes against the comparator, for each series that both have."""
    found = set(known(result, [name for name, _ in BARS]))
    found &= set(known(comparator, [name for name, _ in BARS]))
    return [change(result, comparator, name, text) for name, text in BARS if name in found]


def message(results: Sequence[Result], names: Sequence[str], clock: timeline.Clock) -> str:
    """The two largest changes of the scenario that changes most, in one sentence."""
    stop = min(float(result.time[-1]) for result in results)
    rows = [changes(result, results[-1]) for result in results[:-1]]
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
            parts = [f"{_inside(one.text)} {words.percent(one.end, sign=True)}" for one in told]
            return f"{words.capital(who)}: {words.listed(parts)} {clock.when(stop)}"
    most = max((abs(one.end) for row in rows for one in row if np.isfinite(one.end)), default=0.0)
    return f"No readout differs by more than {words.percent(max(most, 0.001))} {clock.when(stop)}"


def _inside(text: str) -> str:
    """A name of a bar as it stands inside a sentence."""
    text = text.replace("\n", " ")
    return text if text.startswith("NAD") else text[0].lower() + text[1:]


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Four panels of overlaid curves, and bars of the changes at the end.

    The last result is the comparator; the others are measured against it.
    """
    names = words.names([result.scenario for result in results])
    sheet, clock = Sheet(look), timeline.clock(results)
    first = results[0].scenario
    sheet.head(message(results, names, clock), f"{words.title(first)} ({words.subject(first)})")
    _legend(sheet, results, names)
    sheet.foot(results[0].model.id)
    scenarios = [result.scenario for result in results]
    shown = [row for row in PANELS if all(known(result, [row[0]]) for result in results)][:4]
    outer = sheet.grid([0.64, 0.36]) if look.narrow else sheet.grid([1.0], [3.0, 1.0])
    inner = outer[0].subgridspec(2, 2)
    panels = [sheet.panel(inner[place // 2, place % 2]) for place in range(len(shown))]
    if panels:
        timeline.strip(sheet, panels[0], clock, scenarios)
    for place, (panel, row) in enumerate(zip(panels, shown, strict=True)):
        timeline.dress(panel, clock, look, labelled=place >= len(shown) - 2, most=4)
        timeline.mark(panel, clock, look, scenarios)
        _overlay(sheet, panel, clock, results, row)
    _bars(sheet, sheet.panel(outer[1]), clock, results)
    return sheet.finish()


def _colour(look: Look, place: int, count: int) -> str:
    """The colour of the result number `place` of `count`; the comparator, the last, is in ink."""
    return look.ink if place == count - 1 else OKABE_ITO[COMPARED[place % len(COMPARED)]]


def _pattern(look: Look, place: int, count: int) -> dict[str, Any]:
    """The line of a result: the comparator is dashed, so that a curve under it shows."""
    if place == count - 1:
        return {"dashes": (2.2, 1.6), "linewidth": look.measures.line * 0.75}
    dashes = look.dashes(place + 1 if place else 0)
    # Later curves are thinner, so that one under them shows at its edges.
    return {"dashes": dashes or (None, None), "linewidth": look.measures.line * max(1.3 - 0.3 * place, 0.6)}


def _legend(sheet: Sheet, results: Sequence[Result], names: Sequence[str]) -> None:
    """Name the curves in one row under the title; those that coincide everywhere say so."""
    from matplotlib.lines import Line2D

    look, count, texts = sheet.look, len(results), list(names)
    for place in range(count - 1):
        same = [other for other in range(place + 1, count) if _coincide(results[place], results[other])]
        if same:
            texts[place] = f"{texts[place]} (coincides with {_other(names, same[-1])})"
    texts[-1] = f"{texts[-1]} (comparator)"
    handles = [
        Line2D([], [], color=_colour(look, place, count), **_pattern(look, place, count))
        for place in range(count)
    ]
    sheet.legend(handles, [words.capital(text) for text in texts])


def _other(names: Sequence[str], place: int) -> str:
    return "the comparator" if place == len(names) - 1 else names[place]


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
    sheet: Sheet,
    panel: Axes,
    clock: timeline.Clock,
    results: Sequence[Result],
    row: tuple[str, str, float, str],
) -> None:
    look = sheet.look
    name, text, factor, unit = row
    tracks = [track(result, name).scaled(factor) for result in results]
    for place, series in enumerate(tracks):
        colour = _colour(look, place, len(tracks))
        panel.plot(*clock.line(series), color=colour, **_pattern(look, place, len(tracks)))
    scales.plain(panel, [series.value for series in tracks], look, ticks=3)
    scales.label_on_top(sheet, panel, f"{text} ({unit})")


def _bars(sheet: Sheet, panel: Axes, clock: timeline.Clock, results: Sequence[Result]) -> None:
    """Bars: the change at the end; open dots: the largest difference on the way."""
    look, count = sheet.look, len(results) - 1
    rows = [changes(result, results[-1]) for result in results[:-1]]
    height = 0.8 / max(count, 1)
    values = [0.0]
    room = sheet.room[1] * (0.3 if look.narrow else 0.85)
    letters = min(0.9 * look.measures.font, 72 * room / len(rows[0]) * height * 0.85)
    for place, row in enumerate(rows):
        colour = _colour(look, place, count + 1)
        for level, one in enumerate(row):
            middle = level - 0.4 + height * (place + 0.5)
            end, dot = (
                100 * float(np.clip(np.nan_to_num(x), -LONGEST, LONGEST)) for x in (one.end, one.most)
            )
            values += [end, dot]
            panel.barh(middle, end, height * 0.86, color=colour, linewidth=0, zorder=2)
            _dot(panel, look, dot, middle, colour)
            if letters >= 0.55 * look.measures.font:
                _amount(panel, look, one, middle, letters)
    texts = [one.text for one in rows[0]]
    panel.set_yticks(range(len(texts)), texts)
    panel.set_ylim(max(len(texts), 5) - 0.5, -0.5)
    panel.tick_params(axis="y", length=0)
    least = max(max(values) - min(values), 2.0)
    panel.set_xlim(min(values) - 0.06 * least, max(values) + 0.06 * least)
    scales.few_ticks(panel, 3 if not look.narrow else 5)
    panel.axvline(0, color=look.ink, linewidth=look.measures.line * 0.4, zorder=4)
    panel.grid(False)
    panel.spines["left"].set_visible(False)
    stop = min(float(result.time[-1]) for result in results)
    panel.set_xlabel(f"Change {clock.when(stop)} (%)\n○ largest on the way")


def _dot(panel: Axes, look: Look, x: float, y: float, colour: str) -> None:
    panel.plot(
        x,
        y,
        "o",
        markersize=look.measures.font * 0.36,
        markerfacecolor=look.paper,
        markeredgecolor=look.text(colour, 3.0),
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
    """The series behind panels and bars; the last scenario is the comparator."""
    names = dict.fromkeys([row[0] for row in PANELS] + [name for name, _ in BARS])
    return table(
        results, labels, [name for name in names if all(known(result, [name]) for result in results)]
    )
