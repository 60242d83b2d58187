"""The life course: mass and strength, satellite cells, NAD+ and inflammation against age."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from myosat.figures import axes as scales
from myosat.figures import words
from myosat.figures.labels import Curve, label_ends
from myosat.figures.series import known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

YEAR = 365.25
#: Panels: label of the value axis, whether values are shares of the start, and the curves.
PANELS = (
    (
        "Percent of start",
        True,
        (("relative_lean_mass", "Lean mass", "mass"), ("strength", "Strength", "force")),
    ),
    (
        "Satellite cells\nper fibre section",
        False,
        (
            ("slow.satellite_cells_per_fibre", "Slow", "nuclei"),
            ("fast.satellite_cells_per_fibre", "Fast", "activated"),
        ),
    ),
    (
        "Percent of start",
        True,
        (("nad", "NAD⁺ of muscle", "nuclei"), ("mitochondria", "Mitochondria", "differentiating")),
    ),
    ("Blood IL-6 (pg/mL)", False, (("systemic_inflammation", "", "regenerating"),)),
)


def message(result: Result) -> str:
    """How far mass and strength have gone, in one sentence."""
    mass, force = track(result, "relative_lean_mass").relative.end, track(result, "strength").relative.end
    start, end = (f"{age:.3g}" for age in ages(result)[[0, -1]])
    left = f"lean mass {words.percent(mass)}, strength {words.percent(force)} of its start"
    return f"From {start} to {end}: {left}"


def ages(result: Result) -> np.ndarray:
    """Ages in years at the output times."""
    return (result.scenario.subject.age + np.asarray(result.time)) / YEAR


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Four panels over one axis of age."""
    result = results[0]
    sheet = Sheet(look)
    sheet.head(message(result), f"{words.title(result.scenario)} ({words.subject(result.scenario)})")
    sheet.foot(result.model.id)
    grid = sheet.grid([0.25] * 4) if look.narrow else sheet.grid([0.5, 0.5], [1.0, 1.0])
    for place, row in enumerate(PANELS):
        panel = sheet.panel(grid[place, 0] if look.narrow else grid[divmod(place, 2)])
        _panel(sheet, panel, result, row)
        if place == len(PANELS) - 1 or (not look.narrow and place >= 2):
            panel.set_xlabel("Age (years)")
        else:
            panel.tick_params(labelbottom=False)
    return sheet.finish()


def _panel(
    sheet: Sheet,
    panel: Axes,
    result: Result,
    row: tuple[str, bool, tuple[tuple[str, str, str], ...]],
) -> None:
    label, of_start, lines = row
    curves: list[Curve] = []
    for place, (name, text, role) in enumerate(lines):
        series = track(result, name)
        shown = series.relative.scaled(100) if of_start else series
        colour = sheet.look.colour(role)
        years = (result.scenario.subject.age + shown.time) / YEAR
        panel.plot(years, shown.value, color=colour, dashes=sheet.look.dashes(place) or (None, None))
        curves.append(Curve(text, shown.value, colour))
    shown_ages = ages(result)
    panel.set_xlim(float(shown_ages[0]), float(shown_ages[-1]))
    panel.locator_params(axis="x", nbins=3)
    scales.plain(panel, [curve.value for curve in curves], sheet.look, ticks=4)
    panel.set_ylabel(label)
    if any(curve.text for curve in curves):
        label_ends(sheet, panel, curves, wrap=9.0)


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure."""
    return table(results, labels, known(results[0], [name for _, _, lines in PANELS for name, _, _ in lines]))
