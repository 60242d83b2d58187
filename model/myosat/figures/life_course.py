"""The life course: mass and strength, satellite cells, NAD+ and inflammation against age.

Of a person also grip strength and lean mass of the limbs, with the cut-offs of sarcopenia.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import axes as scales
from myosat.figures import timeline, words
from myosat.figures.labels import Curve, label_ends, reach
from myosat.figures.language import say
from myosat.figures.series import known, table, track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.criteria import DEFAULT, Criterion, Test, criterion
from myosat.scenario.grading import gradable, onsets
from myosat.scenario.result import Result
from myosat.scenario.species import SPECIES

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class Panel:
    """One panel.

    Attributes
    ----------
    of_start
        Whether values are percent of the start.
    lines
        The name of each curve, its text and its role in colour.
    judged
        Whether its first curve has a cut-off.
    """

    label: str
    of_start: bool
    lines: tuple[tuple[str, str, str], ...]
    judged: bool = False


PANELS = (
    Panel(
        "Percent of start",
        True,
        (("relative_lean_mass", "Lean mass", "mass"), ("strength", "Strength", "force")),
    ),
    Panel("Grip strength (kg)", False, (("grip_strength", "", "force"),), True),
    Panel(
        "Lean mass of limbs/height² (kg/m²)", False, (("appendicular_lean_index", "", "mass"),), judged=True
    ),
    Panel(
        "Satellite cells per fibre section",
        False,
        (
            ("slow.satellite_cells_per_fibre", "Slow", "nuclei"),
            ("fast.satellite_cells_per_fibre", "Fast", "activated"),
        ),
    ),
    Panel(
        "Percent of start",
        True,
        (("nad", "NAD⁺ of muscle", "nuclei"), ("mitochondria", "Mitochondria", "differentiating")),
    ),
    Panel("Blood IL-6 (pg/mL)", False, (("systemic_inflammation", "", "regenerating"),)),
)


def panels(result: Result) -> list[Panel]:
    """The panels of which the subject has all curves."""
    return [panel for panel in PANELS if all(result.has(name) for name, _, _ in panel.lines)]


def message(result: Result, by: Criterion | None = None) -> str:
    """How far mass and strength have gone, and since when this is sarcopenia, in one sentence."""
    mass, force = track(result, "relative_lean_mass").relative.end, track(result, "strength").relative.end
    start, end = (f"{age:.3g}" for age in ages(result)[[0, -1]])
    if _unit(result).one != "year":
        end = say("{n} {units}", n=end, units=say(_unit(result).many))
    text = "From {start} to {end}: lean mass {mass}, strength {force} of its start"
    said = say(text, start=start, end=end, mass=words.percent(mass), force=words.percent(force))
    return f"{said}{_graded(result, by or criterion())}"


def _graded(result: Result, by: Criterion) -> str:
    """The worst grade that a person comes to have, with the age."""
    if not gradable(result):
        return ""
    found = onsets(result, by)
    if not found:
        return say("; {grade} ({criterion})", grade=say(by.otherwise), criterion=_short(by))
    worst, time = list(found.items())[-1]
    age = f"{ages(result, np.array(time)):.0f}"
    return say("; {grade} ({criterion}) from {age}", grade=say(worst), criterion=_short(by), age=age)


def _short(by: Criterion) -> str:
    """The name of the default criterion without its year; of another, and a provisional one, in full."""
    if by.provisional:
        return say("{criterion}, provisional", criterion=by.title)
    return by.title.partition(" ")[0] if by.name == DEFAULT else by.title


def _unit(result: Result) -> words.TimeUnit:
    """In what the ages of the species are told."""
    name = SPECIES[result.scenario.subject.species].unit
    return next(unit for _, unit in words.TIME_UNITS if unit.one == name)


def ages(result: Result, time: Array | None = None) -> Array:
    """Ages at some times [day], by default those of the output, in the unit of the species."""
    time = np.asarray(result.time if time is None else time)
    return (result.scenario.subject.age + time) / _unit(result).days


def draw(results: Sequence[Result], look: Look, by: Criterion | None = None) -> Figure:
    """Panels over one axis of age, in one column or two, with the cut-offs of a criterion."""
    result, by = results[0], by or criterion()
    rows = panels(result)
    sheet = Sheet(look)
    sheet.head(message(result, by), words.heading(result.scenario))
    sheet.foot(result.model.id)
    tall = len(rows) if look.narrow else -(-len(rows) // 2)
    grid = sheet.grid([1.0] * tall, [1.0] * -(-len(rows) // tall))
    for place, row in enumerate(rows):
        panel = sheet.panel(grid[place % tall, place // tall])
        _panel(sheet, panel, result, row, by)
        if place % tall == tall - 1:
            panel.set_xlabel(say(f"Age ({_unit(result).many})"))
        else:
            panel.tick_params(bottom=False, labelbottom=False)
    return sheet.finish()


def _panel(sheet: Sheet, panel: Axes, result: Result, row: Panel, by: Criterion) -> None:
    curves: list[Curve] = []
    for place, (name, text, role) in enumerate(row.lines):
        series = track(result, name)
        shown = series.relative.scaled(100) if row.of_start else series
        colour = sheet.look.colour(role)
        panel.plot(
            ages(result, shown.time),
            shown.value,
            color=colour,
            dashes=sheet.look.dashes(place) or (None, None),
        )
        if shown.band is not None:
            low, high = shown.band
            years = ages(result, shown.time)
            panel.fill_between(years, low, high, color=colour, alpha=timeline.BAND, linewidth=0, zorder=1.5)
        curves.append(Curve(say(text) if text else "", shown.value, colour, shown.band))
    shown_ages = ages(result)
    panel.set_xlim(float(shown_ages[0]), float(shown_ages[-1]))
    panel.locator_params(axis="x", nbins=3)
    test = _test(result, row.lines[0][0], by) if row.judged else None
    line = 0.0 if test is None else test.cutoffs[result.scenario.subject.sex]
    scales.plain(panel, reach(curves), sheet.look, least=line, ticks=3)
    scales.label_on_top(sheet, panel, say(row.label))
    if test is not None:
        _judge(sheet, panel, result, test, by)
    if any(curve.text for curve in curves):
        label_ends(sheet, panel, curves, wrap=9.0)


def _test(result: Result, readout: str, by: Criterion) -> Test | None:
    """The test of a readout that holds at the end of the run."""
    end = result.scenario.subject.age + float(result.time[-1])
    return next((test for test in by.applying(end) if test.readout == readout), None)


def crossing(time: Array, value: Array, line: float) -> float | None:
    """When a curve last falls below a line and stays there [as `time`]; None if it does not end below."""
    under = value < line
    if not under[-1]:
        return None
    last = int(np.flatnonzero(~under)[-1]) if not under.all() else -1
    if last < 0:
        return float(time[0])
    (a, b), (u, v) = time[last : last + 2], value[last : last + 2]
    return float(a + (b - a) * (u - line) / (u - v))


def _judge(sheet: Sheet, panel: Axes, result: Result, test: Test, by: Criterion) -> None:
    """Draw the cut-off, say since when the curve is beyond it, and shade those ages."""
    from matplotlib.patheffects import withStroke

    look = sheet.look
    line = test.cutoffs[result.scenario.subject.sex]
    series = track(result, test.readout)
    years = ages(result, series.time)
    since = crossing(years, series.value, line)
    always = since is not None and since <= years[0]
    points = look.measures.font * 0.86
    panel.axhline(line, color=look.ink, linewidth=look.measures.line * 0.5, linestyle=(0, (4, 2)), zorder=1.5)
    unit = words.unit(result.unit(test.readout))
    cut = say("{sense} {value} {unit}", sense=say(test.sense), value=words.number(line), unit=unit)
    if since is None or always:
        said = say("{cut} ({criterion})", cut=cut, criterion=_short(by))
    else:
        said = say("{cut} ({criterion}) from {age}", cut=cut, criterion=_short(by), age=f"{since:.0f}")
    panel.annotate(
        said,
        (0.0, line),
        xycoords=("axes fraction", "data"),
        xytext=(points * 0.4, points * (0.3 if always else -0.35)),
        textcoords="offset points",
        va="bottom" if always else "top",
        fontsize=points,
        path_effects=[withStroke(linewidth=points * 0.2, foreground=look.paper)],
        zorder=5,
    )
    if since is not None:
        tint = look.tint(look.colour("denervated"), 0.4)
        panel.axvspan(since, float(years[-1]), color=tint, linewidth=0, zorder=0.1)
        panel.plot(since, line, "o", color=look.ink, markersize=look.measures.line * 2, zorder=4)


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """The series behind the figure."""
    names = [name for panel in PANELS for name, _, _ in panel.lines]
    return table(results, labels, known(results[0], names))
