"""Horizontal bars of named numbers, a panel for each of a few readouts: what they owe to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from myosat.figures import axes as scales
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Panels in one figure, and bars in each, at most.
PANELS, MOST = 4, 10
#: Colours of the first series where it is above zero and below, and of the second.
ABOVE, BELOW, SECOND = "blue", "vermilion", "orange"


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes
    ----------
    value, error
        Its length, and how far that may be off.
    second, second_error
        A thinner bar in it and the same of that, if there is one.
    sign
        Its colour: that of what is above zero or below.
    """

    name: str
    value: float
    error: float = 0.0
    second: float | None = None
    second_error: float = 0.0
    sign: float = 1.0


@dataclass(frozen=True)
class Panel:
    """The bars of one readout, the longest first."""

    title: str
    label: str
    bars: Sequence[Bar]


def draw(
    panels: Sequence[Panel], message: str, subtitle: str, legend: Sequence[str], model: str, look: Look
) -> Figure:
    """Up to four panels of up to ten bars each; ``legend`` names the two colours that are there."""
    from matplotlib.patches import Patch

    sheet, shown = Sheet(look), panels[:PANELS]
    sheet.head(message, subtitle)
    colours = (ABOVE, SECOND if any(bar.second is not None for one in shown for bar in one.bars) else BELOW)
    hatches = (None, "////" if look.style == "print" else None)
    marks = [
        Patch(facecolor=look.colour(colour), hatch=hatch)
        for colour, hatch in zip(colours, hatches, strict=True)
    ]
    sheet.legend(marks[: len(legend)], legend)
    sheet.foot(model)
    across = 1 if len(shown) == 1 or look.narrow else 2
    grid = sheet.grid([1.0] * -(-len(shown) // across), [1.0] * across)
    for place, one in enumerate(shown):
        _panel(sheet, sheet.panel(grid[divmod(place, across)]), one, len(shown) > across)
    return sheet.finish()


def _panel(sheet: Sheet, axes: Axes, panel: Panel, small: bool) -> None:
    look, bars = sheet.look, panel.bars[:MOST]
    points = look.measures.font * (0.5 if small else 0.85)
    places = range(len(bars))
    whiskers = {"ecolor": look.ink, "elinewidth": look.measures.line * 0.4}
    colours = [look.colour(ABOVE if bar.sign >= 0 else BELOW) for bar in bars]
    hatches = ["////" if look.style == "print" and bar.sign < 0 else "" for bar in bars]
    wide = 0.72 if all(bar.second is None for bar in bars) else 0.4
    lift = 0.0 if wide > 0.5 else -0.21
    errors = [bar.error for bar in bars]
    axes.barh(
        [place + lift for place in places],
        [bar.value for bar in bars],
        wide,
        xerr=errors if any(errors) else None,
        color=colours,
        hatch=hatches,
        error_kw=whiskers,
    )
    if lift:
        axes.barh(
            [place - lift for place in places],
            [bar.second or 0.0 for bar in bars],
            wide,
            xerr=[bar.second_error for bar in bars],
            color=look.colour(SECOND),
            hatch="////" if look.style == "print" else "",
            error_kw=whiskers,
        )
    axes.axvline(0, color=look.ink, linewidth=look.measures.line * 0.4, zorder=3)
    axes.set_yticks(list(places), [bar.name for bar in bars], fontsize=points)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=points)
    axes.margins(x=0.04)
    axes.set_ylim(MOST - 0.4 if len(bars) > MOST // 2 else MOST // 2 + 0.6, -0.6)
    axes.grid(False, axis="y")
    axes.set_title(panel.title, loc="left", fontsize=look.measures.font * (0.8 if small else 1.0))
    axes.set_xlabel(panel.label, fontsize=points)
    scales.few_ticks(axes, 5)
