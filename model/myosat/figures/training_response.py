"""The response to training: fibre area and satellite cells by fibre type, strength and lean mass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import Curve, label_ends, reach
from myosat.figures.language import say
from myosat.figures.series import known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Panels: title, and the curves with their text and role in colour.
PANELS = (
    (
        "Fibre area",
        (("fast.fibre_area_of_type", "Fast", "activated"), ("slow.fibre_area_of_type", "Slow", "nuclei")),
    ),
    (
        "Satellite cells per fibre",
        (
            ("fast.satellite_cells_per_fibre", "Fast", "activated"),
            ("slow.satellite_cells_per_fibre", "Slow", "nuclei"),
        ),
    ),
    (
        "Strength and lean mass",
        (("strength", "Strength", "force"), ("relative_lean_mass", "Lean mass", "mass")),
    ),
)
#: A panel spans at least this many percent, so that next to nothing looks like it.
LEAST = 5.0


def message(result: Result, clock: timeline.Clock) -> str:
    """What fast and slow fibres and strength have gained, in one sentence."""
    names = ("fast.fibre_area_of_type", "slow.fibre_area_of_type", "strength")
    fast, slow, force = (words.percent(track(result, name).percent.end / 100, sign=True) for name in names)
    text = "Fast fibres {fast}, slow fibres {slow}, strength {force} {when}"
    return say(text, fast=fast, slow=slow, force=force, when=clock.dated(float(result.time[-1])))


def weekly(clock: timeline.Clock) -> timeline.Clock:
    """The same clock, but in weeks where it counts the days of a month or more."""
    days = clock.unit.days < words.WEEK.days
    return replace(clock, unit=words.WEEK) if days and clock.stop - clock.start >= 28 else clock


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Three panels of changes from the start, side by side or in a column."""
    result = results[0]
    sheet, clock = Sheet(look), weekly(timeline.clock(results))
    sheet.head(message(result, clock), words.heading(result.scenario))
    sheet.foot(result.model.id)
    grid = sheet.grid([1.0] * 3) if look.narrow else sheet.grid([1.0], [1.0] * 3)
    panels = [sheet.panel(grid[place, 0] if look.narrow else grid[0, place]) for place in range(len(PANELS))]
    sheet.side(say("Change from start (%)"), panels)
    timeline.strip(sheet, panels[0], clock, [result.scenario])
    for place, (panel, (title, lines)) in enumerate(zip(panels, PANELS, strict=True)):
        last = place == len(PANELS) - 1
        timeline.dress(panel, clock, look, labelled=last or not look.narrow, most=5)
        timeline.mark(panel, clock, look, [result.scenario])
        _panel(sheet, panel, result, clock, lines)
        scales.label_on_top(sheet, panel, say(title))
    return sheet.finish()


def _panel(
    sheet: Sheet,
    panel: Axes,
    result: Result,
    clock: timeline.Clock,
    lines: Sequence[tuple[str, str, str]],
) -> None:
    look = sheet.look
    curves: list[Curve] = []
    for place, (name, text, role) in enumerate(lines):
        series = track(result, name).percent
        colour = look.colour(role)
        x, y = clock.line(series)
        panel.plot(x, y, color=colour, dashes=look.dashes(place) or (None, None))
        clock.band(panel, series, colour)
        told = f"{say(text)} {words.percent(series.end / 100, sign=True)}"
        curves.append(Curve(told, np.nan_to_num(y), colour, series.band))
    scales.signed(panel, reach(curves), look, least=LEAST)
    label_ends(sheet, panel, curves, wrap=6.0, merge=False)


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure, in their own units."""
    names = [name for _, lines in PANELS for name, _, _ in lines]
    return table(results, labels, known(results[0], [*names, "lean_mass"]))
