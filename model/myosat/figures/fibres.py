"""The fibres figure: cross-sectional area, nuclei, mass and force as the muscle regenerates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from myosat.engine.problem import Array
from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import Curve, label_clear, label_ends, reach
from myosat.figures.language import say
from myosat.figures.series import Track, hits, known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NUCLEI = (
    ("myonuclei", "Mature", "nuclei"),
    ("regenerating_nuclei", "Regenerating", "regenerating"),
    ("necrotic_nuclei", "Necrotic", None),
)
#: Series, name, colour role, and whether it is shown as a share of its own start.
PERFORMANCE = (
    ("muscle_mass", "Mass, of start", "mass", True),
    ("muscle_force", "Force, of start", "force", True),
    ("central_nucleation", "Regenerated fibres", "central", False),
    ("denervated_fibres", "Denervated fibres", "denervated", False),
)
#: Fibre area is stated this long after the last injury [day].
MILESTONE = 14.0
#: A share of fibres that never exceeds this is not drawn.
NOTABLE = 0.01
#: Layers of nuclei under this share of the height or width of the panel have no line between them.
THIN = 0.04
#: An area that stays within this share of its start has not changed.
STEADY = 0.02


def message(result: Result, clock: timeline.Clock) -> str:
    """What became of fibre area, in one sentence."""
    area, when = track(result, "fibre_area").relative, clock.dated(float(result.time[-1]))
    if math.isnan(area.start):
        size = words.number(track(result, "fibre_area").end)
        return say("Fibre area is {size} µm² {when}", size=size, when=when)
    lowest, highest = area.trough[1], area.peak[1]
    end = words.percent(area.end)
    if max(highest - 1, 1 - lowest) < STEADY:
        most = words.percent(max(highest - 1, 1 - lowest, 0.001))
        return say("Fibre area stays within {most} of its start", most=most)
    milestone = _milestone(result)
    if len(hits(result)) > 1:
        text = "After {n} injuries fibre area is {end} of its start {when}"
        return say(text, n=len(hits(result)), end=end, when=when)
    if milestone is not None:
        first, then = words.percent(area.at(milestone)), clock.when(milestone)
        text = "Fibre area: {first} of its start {then}, {end} {when}"
        return say(text, first=first, then=then, end=end, when=when)
    return say("Fibre area is {end} of its start {when}", end=end, when=when)


def _milestone(result: Result) -> float | None:
    injuries, end = hits(result), float(result.time[-1])
    time = injuries[-1] + MILESTONE if injuries else end
    return time if time < end * (1 - 1e-9) else None


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Area; under or beside it nuclei by fate, and mass, force and shares of fibres."""
    result = results[0]
    sheet, clock = Sheet(look), timeline.clock(results)
    sheet.head(message(result, clock), words.heading(result.scenario))
    sheet.foot(result.model.id)
    scenarios = [result.scenario]
    if look.narrow:
        grid = sheet.grid([0.4, 0.27, 0.33])
        places: list[Any] = [grid[0, 0], grid[1, 0], grid[2, 0]]
    else:
        grid = sheet.grid([0.5, 0.5], [1.0, 0.95])
        places = [grid[:, 0], grid[0, 1], grid[1, 1]]
    panels = [sheet.panel(place) for place in places]
    timeline.strip(sheet, panels[0], clock, scenarios)
    for place, panel in enumerate(panels):
        labelled = place == 2 or (place == 0 and not look.narrow)
        timeline.dress(panel, clock, look, labelled=labelled)
        timeline.mark(panel, clock, look, scenarios)
    _area(sheet, panels[0], clock, result)
    _nuclei(sheet, panels[1], clock, result)
    _performance(sheet, panels[2], clock, result)
    return sheet.finish()


def regenerated_area(result: Result) -> Track:
    """Mean area of regenerated fibres [um^2] over the fibre types; undefined while there are none."""
    total, count = 0.0, 0.0
    series = track(result, "fibre_area")
    for id in result.model.slots_of("regenerated_area", result.model.states):
        scope = id.removesuffix("regenerated_area")
        share = track(result, f"{scope}regenerated_share").value * result.parameters[f"{scope}fibre_share"]
        total, count = total + share * track(result, id).value, count + share
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.asarray(total) / count
    some = (np.asarray(count) > NOTABLE) & (track(result, "central_nucleation").value > NOTABLE)
    value = np.where(some, value, np.nan)
    return Track("regenerated_area", series.time, value, float("nan"))


def _steady(area: Track) -> bool:
    """Whether a curve of the area would lie on the line of its start."""
    return bool(np.nanmax(np.abs(area.relative.value - 1)) < 0.01) if area.start else True


def _area(sheet: Sheet, panel: Axes, clock: timeline.Clock, result: Result) -> None:
    look, all_fibres, regenerated = sheet.look, track(result, "fibre_area"), regenerated_area(result)
    colour, other = look.colour("area"), look.colour("regenerating")
    curves: list[Curve] = []
    panel.axhline(
        all_fibres.start, color=look.faint, linestyle=(0, (4, 3)), linewidth=look.measures.line * 0.5
    )
    if max(all_fibres.peak[1], -all_fibres.trough[1]) > 0 and not _steady(all_fibres):
        curves.append(Curve(say("At start"), np.full_like(all_fibres.value, all_fibres.start), look.faint))
    if np.any(np.isfinite(regenerated.value)):
        panel.plot(*clock.line(regenerated), color=other, dashes=look.dashes(1) or (None, None))
        if np.isfinite(regenerated.end):
            curves.append(Curve(say("Regenerated"), regenerated.value, other))
    panel.plot(*clock.line(all_fibres), color=colour, linewidth=look.measures.line * 1.3)
    clock.band(panel, all_fibres, colour)
    curves.append(Curve(say("All fibres"), all_fibres.value, colour, all_fibres.band))
    scales.plain(panel, reach(curves), look)
    panel.set_ylabel(say("Fibre cross-section (µm²)"))
    label_ends(sheet, panel, curves)
    milestone = _milestone(result)
    if milestone is not None and len(hits(result)) == 1 and all_fibres.start:
        place = (float(clock.x(milestone)), all_fibres.at(milestone))
        share = words.percent(all_fibres.relative.at(milestone))
        text = say("{moment}: {value}", moment=clock.moment(milestone), value=share)
        drawn = [clock.line(all_fibres), clock.line(regenerated)]
        drawn += [(np.array(clock.limits), np.full(2, all_fibres.start))]
        label_clear(sheet, panel, place, text, colour, drawn)


def _nuclei(sheet: Sheet, panel: Axes, clock: timeline.Clock, result: Result) -> None:
    look, low = sheet.look, 0.0
    curves: list[Curve] = []
    tops: list[tuple[Array, Array]] = []
    for name, text, role in NUCLEI:
        series = track(result, name).scaled(1e-3)
        colour = look.faint if role is None else look.colour(role)
        x, y = clock.line(series)
        panel.fill_between(x, low, low + y, facecolor=colour, linewidth=0)
        tops.append((x, np.asarray(low + y)))
        middle = (low + y / 2)[-len(series.value) :]
        curves.append(Curve(say(text), middle, colour))
        low = low + y
    scales.plain(panel, [np.asarray(low)], look, ticks=3)
    for (x, lower), (_, upper) in zip(tops, tops[1:], strict=False):
        line = np.where(_thick(x, upper - lower, scales.top_of([np.asarray(low)]), clock), lower, np.nan)
        panel.plot(x, line, color=look.paper, linewidth=look.measures.line * 0.3)
    panel.set_ylabel(say("Thousand\nnuclei/mm³"))
    label_ends(sheet, panel, curves, merge=False)


def _thick(x: Array, height: Array, top: float, clock: timeline.Clock) -> NDArray[np.bool_]:
    """Where a layer is high, and wide enough, to have a line under it that does not hide it."""
    thick, least = height > THIN * top, THIN * (clock.limits[1] - clock.limits[0])
    edges = np.flatnonzero(np.diff(np.concatenate([[0], thick.astype(int), [0]])))
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if x[stop - 1] - x[start] < least:
            thick[start:stop] = False
    return thick


def _performance(sheet: Sheet, panel: Axes, clock: timeline.Clock, result: Result) -> None:
    look = sheet.look
    curves: list[Curve] = []
    for place, (name, text, role, of_start) in enumerate(PERFORMANCE):
        series = track(result, name)
        if not of_start and series.peak[1] < NOTABLE:
            continue
        shown = (series.relative if of_start else series).scaled(100)
        colour = look.colour(role)
        panel.plot(*clock.line(shown), color=colour, dashes=look.dashes(place) or (None, None))
        clock.band(panel, shown, colour)
        curves.append(Curve(say(text), shown.value, colour, shown.band))
    scales.plain(panel, reach(curves), look, least=100, ticks=4)
    panel.set_ylabel(say("Percent"))
    label_ends(sheet, panel, curves, wrap=7.0)


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure; areas of regenerated fibres by fibre type."""
    states = results[0].model.states
    areas = [id for id in states if id.endswith(("regenerated_area", "regenerated_share"))]
    names = ["fibre_area", *areas, *(row[0] for row in NUCLEI), *(row[0] for row in PERFORMANCE)]
    return table(results, labels, known(results[0], names))
