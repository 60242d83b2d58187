"""The lineage figure: satellite cells over time, and the nuclei of the fibres under them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import Curve, label_ends, label_point, reach
from myosat.figures.language import say
from myosat.figures.series import Track, hits, known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CELLS = (
    ("quiescent", "Quiescent", "quiescent"),
    ("activated", "Activated", "activated"),
    ("differentiating", "Differentiating", "differentiating"),
)
NUCLEI = (("fibre_nuclei", "In fibres", "nuclei"), ("necrotic", "Necrotic", None))
#: The lowest count that the logarithmic axis shows [cell/mm^3].
FLOOR = 1.0
#: A pool that stays within this share of its start has not changed.
STEADY = 0.05


def message(result: Result, clock: timeline.Clock) -> str:
    """What happened to the quiescent pool, in one sentence."""
    pool = track(result, "quiescent").relative
    when = clock.dated(float(result.time[-1]))
    if math.isnan(pool.start):
        count = words.number(track(result, "quiescent").end)
        return say("No quiescent cells to begin with; {count}/mm³ {when}", count=count, when=when)
    (low_time, low), (_, high) = pool.trough, pool.peak
    end, least, most = words.percent(pool.end), words.percent(low), words.percent(high)
    if max(high - 1, 1 - low) < STEADY:
        most = words.percent(max(high - 1, 1 - low, 0.001))
        return say("The quiescent pool stays within {most} of its start", most=most)
    if 1 - low < STEADY:
        rise = say("Quiescent cells rise to {most} of their start", most=most)
        return rise if pool.end == high else say("{rise}; {end} {when}", rise=rise, end=end, when=when)
    if len(hits(result)) > 1:
        text = "After {n} injuries the quiescent pool is at {end} of its start (lowest {least})"
        return say(text, n=len(hits(result)), end=end, least=least)
    if low_time >= float(result.time[-1]):
        return say("Quiescent cells fall to {least} of their start {when}", least=least, when=when)
    by = clock.moment(low_time)
    if pool.end >= 0.9:
        text = "Quiescent cells fall to {least} of their start by {by} and are back at {end} {when}"
    else:
        text = "Quiescent cells fall to {least} of their start by {by} and are at {end} {when}"
    return say(text, least=least, by=by, end=end, when=when)


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Cells on a logarithmic axis, nuclei on a plain one, over one time axis."""
    result = results[0]
    sheet, clock = Sheet(look), timeline.clock(results)
    sheet.head(message(result, clock), words.heading(result.scenario))
    sheet.foot(result.model.id)
    scenarios = [result.scenario]
    grid = sheet.grid([0.64, 0.36])
    cells, nuclei = sheet.panel(grid[0, 0]), sheet.panel(grid[1, 0])
    timeline.strip(sheet, cells, clock, scenarios)
    for panel, labelled in ((cells, False), (nuclei, True)):
        timeline.dress(panel, clock, look, labelled=labelled)
        timeline.mark(panel, clock, look, scenarios)
    curves = _curves(cells, result, clock, look, CELLS, 1.0)
    scales.logarithmic(cells, reach(curves), look, FLOOR)
    cells.set_ylabel(say("Cells/mm³"))
    label_ends(sheet, cells, curves)
    _landmarks(sheet, cells, result, clock)
    curves = _curves(nuclei, result, clock, look, NUCLEI, 1e-3)
    scales.plain(nuclei, reach(curves), look, ticks=3)
    nuclei.set_ylabel(say("Thousand\nnuclei/mm³"))
    label_ends(sheet, nuclei, curves)
    return sheet.finish()


def _landmarks(sheet: Sheet, panel: Axes, result: Result, clock: timeline.Clock) -> None:
    """After a single injury, mark where the pool is lowest, and when the others are highest."""
    if len(hits(result)) != 1:
        return
    low, top = panel.get_ylim()
    taken: list[tuple[float, float]] = []
    for name, _, role in CELLS:
        series, lowest = track(result, name), name == "quiescent"
        time, value = series.trough if lowest else series.peak
        x = float(clock.x(time))
        y = math.log(max(value, low) / low) / math.log(top / low)
        across = (x - clock.limits[0]) / (clock.limits[1] - clock.limits[0])
        moved = value < series.start / 2 if lowest else value > 2 * series.start
        free = all(abs(across - a) > 0.06 or abs(y - b) > 0.15 for a, b in taken)
        if moved and free and 0.05 < across < 0.95 and 0.12 < y < 0.99 and time > hits(result)[0]:
            text, colour = "" if lowest else clock.moment(time), sheet.look.colour(role)
            side = "right" if name == "differentiating" else "center"
            label_point(sheet, panel, (x, value), text, colour, above=not lowest, side=side)
            taken.append((across, y))


def _curves(
    panel: Axes,
    result: Result,
    clock: timeline.Clock,
    look: Look,
    rows: Sequence[tuple[str, str, str | None]],
    factor: float,
) -> list[Curve]:
    curves: list[Curve] = []
    for place, (name, text, role) in enumerate(rows):
        series: Track = track(result, name).scaled(factor)
        colour = look.faint if role is None else look.colour(role)
        x, y = clock.line(series)
        panel.plot(x, y, color=colour, dashes=look.dashes(place) or (None, None))
        clock.band(panel, series, colour)
        curves.append(Curve(say(text), series.value, colour, series.band))
    return curves


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure."""
    names = [name for name, _, _ in (*CELLS, *NUCLEI)]
    return table(results, labels, known(results[0], names))
