"""The immune figure: who comes when after an injury, one row for each kind of cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import label_point
from myosat.figures.language import say
from myosat.figures.series import Track, hits, known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Series, name, colour role, and the rise over the start that counts as a response.
CELLS = (
    ("neutrophils", "Neutrophils", "neutrophils", 50.0),
    ("monocytes", "Monocytes", "monocytes", 50.0),
    ("m1", "M1\nmacrophages", "m1", 50.0),
    ("m2", "M2\nmacrophages", "m2", 50.0),
)
SIGNALS = (
    ("acute_inflammation", "Inflammation", "m1", 0.05),
    ("acute_resolution", "Resolution", "m2", 0.05),
)
SHARE = ("m1_fraction", "M1 share of\nmacrophages", "share")
#: After a single injury the time axis ends when all rows are down to this share of their rise.
GONE = 0.05
#: ... but not sooner than this [day].
SHORTEST = 10.0

#: A rise to more than this many times the start is a response.
RISE = 1.5
#: A rise by less than this share, of the start or of a response, is none.
STEADY = 0.02

Row = tuple[str, str, str, float]


def _rows(result: Result) -> tuple[Row, ...]:
    return CELLS if "m1" in result.model.states else SIGNALS


def _risen(series: Track, least: float) -> bool:
    """Whether a series rises more than `RISE`-fold, and by more than `least`."""
    return _multiplied(series) and series.peak[1] - series.start > least


def _multiplied(series: Track) -> bool:
    return series.peak[1] > RISE * abs(series.start)


def _flat(series: Track, least: float) -> bool:
    """Whether a series does not rise at all, but for what is too little to see."""
    return series.peak[1] - series.start <= STEADY * max(least, abs(series.start))


def message(result: Result, clock: timeline.Clock) -> str:
    """Who came when, in one sentence."""
    injuries = hits(result)
    found = [(_plain(say(text)), track(result, name), least) for name, text, _, least in _rows(result)]
    risen = [(text, series) for text, series, least in found if _risen(series, least)]
    if not risen:
        return _quiet(result, clock, found)
    main = [(text, series) for text, series in risen if series.name != "monocytes"] or risen
    if len(injuries) > 1:
        parts = [
            say("{what} up to {amount}", what=text, amount=_amount(result, series)) for text, series in main
        ]
        text = "{what} in the course of {n} injuries"
        return words.capital(say(text, what=words.listed(parts[-2:]), n=len(injuries)))
    (first, _), *others = main
    times = [series.peak[0] for _, series in main]
    whens = [*(clock.when(time) for time in times[:-1]), clock.dated(times[-1])]
    parts = [say("{what} peak {when}" if _many(result) else "{what} peaks {when}", what=first, when=whens[0])]
    parts += [
        say("{what} {when}", what=text, when=at) for (text, _), at in zip(others, whens[1:], strict=True)
    ]
    little = [f for f in found if not _risen(*f[1:]) and not _flat(*f[1:])]
    missing = [text for text, series, least in found if _flat(series, least)]
    tail = [_rise(result, text, series) for text, series, _ in little]
    if missing:
        text = "{what} do not rise" if _many(result) else "{what} does not rise"
        tail.append(say(text, what=words.listed(missing)))
    return words.capital(say("; ").join([words.listed(parts), *filter(None, [words.listed(tail)])]))


def _quiet(result: Result, clock: timeline.Clock, found: Sequence[tuple[str, Track, float]]) -> str:
    """What there is to say of a run in which nothing responds."""
    injuries, span = hits(result), clock.unit.span(float(result.time[-1]))
    some = [f for f in found if not _flat(*f[1:]) and (injuries or _multiplied(f[1]))]
    if some:
        text = "Hardly an immune response in {span}: {rises}" if injuries else "No injury in {span}: {rises}"
        return say(text, span=span, rises=words.listed([_rise(result, *f[:2]) for f in some]))
    text = "No immune response in {span}" if injuries else "No injury and no immune response in {span}"
    return say(text, span=span)


def _many(result: Result) -> bool:
    """Whether the rows count cells, of which there are many, and not a signal."""
    return "m1" in result.model.states


def _plain(text: str) -> str:
    text = words.flat(text)
    return text if text[:2] in ("M1", "M2") else text.lower()


def _rise(result: Result, text: str, series: Track) -> str:
    said = "{what} rise from {start} to {end}" if _many(result) else "{what} rises from {start} to {end}"
    return say(said, what=text, start=words.number(series.start), end=_amount(result, series))


def _amount(result: Result, series: Track) -> str:
    return f"{words.number(series.peak[1])} {words.unit(result.unit(series.name))}".strip()


def window(result: Result) -> float:
    """Where the time axis ends [day]: the end, or once a single early injury is dealt with."""
    injuries, end = hits(result), float(result.time[-1])
    if len(injuries) != 1:
        return end
    last = injuries[0] + SHORTEST
    for name, _, _, least in _rows(result):
        series = track(result, name)
        if _risen(series, least):
            limit = series.start + GONE * (series.peak[1] - series.start)
            last = max(last, float(series.time[series.value > limit].max()))
    return end if last > 0.7 * end else last


def draw(results: Sequence[Result], look: Look) -> Figure:
    """One row for each kind of cell, and under them the M1 share of macrophages."""
    result = results[0]
    sheet, clock = Sheet(look), timeline.clock(results, window(result), lead=0.1)
    sheet.head(message(result, clock), words.heading(result.scenario))
    sheet.foot(result.model.id)
    scenarios, rows = [result.scenario], _rows(result)
    shared = known(result, [SHARE[0]])
    grid = sheet.grid([1.0] * (len(rows) + len(shared)))
    panels = [sheet.panel(grid[place, 0]) for place in range(len(rows) + len(shared))]
    timeline.strip(sheet, panels[0], clock, scenarios)
    for panel in panels:
        timeline.dress(panel, clock, look, labelled=panel is panels[-1])
        timeline.mark(panel, clock, look, scenarios)
    unit = words.unit(result.unit(rows[0][0]))
    tops = [np.nanmax(track(result, row[0]).value) for row in rows]
    factor = 1e-3 if unit and max(tops) >= 1000 else 1.0
    thousand = say("Thousand {unit}", unit=unit)
    label = thousand if factor < 1 else words.capital(unit) if unit else say("Signal (relative)")
    sheet.side(label, panels[: len(rows)])
    for panel, row in zip(panels, rows, strict=False):
        _row(sheet, panel, clock, result, row, factor)
    if shared:
        _share(sheet, panels[-1], clock, result)
    return sheet.finish()


def _row(sheet: Sheet, panel: Axes, clock: timeline.Clock, result: Result, row: Row, factor: float) -> None:
    name, text, role, least = row
    look, series = sheet.look, track(result, name)
    colour = look.colour(role)
    x, y = clock.line(series.scaled(factor))
    panel.fill_between(x, 0, y, color=look.tint(colour, 0.3), linewidth=0)
    panel.plot(x, y, color=colour)
    shown = series.scaled(factor)
    clock.band(panel, shown, colour)
    inside = series.value[series.time <= clock.stop] * factor
    bands = [values[series.time <= clock.stop] for values in shown.band or ()]
    scales.plain(panel, [inside * 1.35, *bands], look, least=least * factor, ticks=2)
    _side(sheet, panel, say(text), colour)
    if len(hits(result)) <= 1 and _risen(series, least):
        time, value = series.peak
        across = (time - clock.start) / (clock.stop - clock.start)
        side = "right" if across < 0.3 else "left" if across > 0.7 else "center"
        words_here = say("{moment}: {value}", moment=clock.moment(time), value=_amount(result, series))
        label_point(sheet, panel, (float(clock.x(time)), value * factor), words_here, colour, side=side)


def _share(sheet: Sheet, panel: Axes, clock: timeline.Clock, result: Result) -> None:
    look, series = sheet.look, track(result, SHARE[0])
    colour = look.colour(SHARE[2])
    x, y = clock.line(series.scaled(100))
    panel.plot(x, y, color=colour)
    clock.band(panel, series.scaled(100), colour)
    panel.set_ylim(0, 100)
    panel.set_yticks([0, 50, 100], ["0", "50", "100"])
    panel.set_ylabel("%", rotation=0, ha="right", va="center")
    _side(sheet, panel, say(SHARE[1]), colour)
    time = half_time(series)
    if time is not None and time <= clock.stop and len(hits(result)) == 1:
        place = (float(clock.x(time)), 50.0)
        told = say("half on {moment}", moment=clock.moment(time))
        label_point(sheet, panel, place, told, colour, side="right")


def half_time(share: Track) -> float | None:
    """When a share falls below one half for good after its peak [day]; None if it does not."""
    time, top = share.peak
    after = (share.time >= time) & np.isfinite(share.value)
    if top <= 0.5 or share.value[after][-1] >= 0.5:
        return None
    times, values = share.time[after], share.value[after]
    last = int(np.flatnonzero(values >= 0.5)[-1])
    (a, b), (u, v) = times[last : last + 2], values[last : last + 2]
    return float(a + (b - a) * (u - 0.5) / (u - v))


def _side(sheet: Sheet, panel: Axes, text: str, colour: str) -> None:
    """Name a row at its right."""
    look = sheet.look
    panel.annotate(
        text,
        (1.0, 0.5),
        xycoords="axes fraction",
        xytext=(look.measures.font * 0.6, 0),
        textcoords="offset points",
        va="center",
        fontsize=look.measures.font * 0.94,
        color=look.text(colour),
        fontweight="bold",
    )


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure, over the whole run."""
    names = [row[0] for row in (*CELLS, *SIGNALS)] + [SHARE[0]]
    return table(results, labels, known(results[0], names))
