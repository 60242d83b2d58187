"""Value axes: limits and ticks that suit what is shown, for plain and logarithmic scales."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from myosat.engine.problem import Array
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.figures.words import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: A logarithmic axis shows at most this many powers of ten below its top.
DECADES = 4
#: Letters of a label that has little room, relative to those of the figure.
SMALLEST = 0.76


def top_of(values: Sequence[Array]) -> float:
    """The largest finite value, or 0."""
    finite = [v[np.isfinite(v)] for v in values]
    return max((float(v.max()) for v in finite if v.size), default=0.0)


def plain(axes: Axes, values: Sequence[Array], look: Look, *, least: float = 0.0, ticks: int = 5) -> None:
    """Set an axis from zero to a little over the largest value, or over `least`."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    top = max(top_of(values), least)
    axes.set_ylim(0.0, top * 1.06 if top > 0 else 1.0)
    axes.yaxis.set_major_locator(MaxNLocator(ticks, steps=[1, 2, 2.5, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(float(value))))


def signed(axes: Axes, values: Sequence[Array], look: Look, *, least: float, ticks: int = 4) -> None:
    """Set an axis for changes in percent: with zero, a line there, and a height of `least` at the least."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    top, bottom = max(top_of(values), 0.0), min(-top_of([-value for value in values]), 0.0)
    short = max(least - (top - bottom), 0.0)
    top, bottom = (top + short, bottom) if top >= -bottom else (top, bottom - short)
    room = 0.08 * (top - bottom)
    axes.set_ylim(bottom - room * (1.0 if bottom < 0 else 0.5), top + room * (1.0 if top > 0 else 0.5))
    axes.axhline(0, color=look.ink, linewidth=look.measures.line * 0.4, zorder=1)
    axes.yaxis.set_major_locator(MaxNLocator(ticks, steps=[1, 2, 2.5, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: plus(float(value))))


def plus(value: float) -> str:
    """A number with its sign: +10, 0, −5."""
    return f"+{number(value)}" if value > 0 else number(value)


def logarithmic(axes: Axes, values: Sequence[Array], look: Look, floor: float) -> None:
    """Set a logarithmic axis from the smallest value, or `floor` if that is higher, to the largest."""
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullFormatter

    top = max(top_of(values), floor * 10)
    positive = [v[np.isfinite(v) & (v > 0)] for v in values]
    lowest = min((float(v.min()) for v in positive if v.size), default=floor)
    lowest = max(lowest, floor, top / 10**DECADES)
    low, high = math.floor(math.log10(lowest * 0.999)), math.log10(top * 2.2)
    axes.set_ylim(10.0**low, 10.0**high)
    axes.set_yscale("log")
    powers = np.arange(low, math.floor(high) + 1)
    axes.yaxis.set_major_locator(FixedLocator([10.0**p for p in powers]))
    axes.yaxis.set_minor_locator(FixedLocator([m * 10.0**p for p in powers for m in range(2, 10)]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(float(value))))
    axes.yaxis.set_minor_formatter(NullFormatter())


def label_on_top(sheet: Sheet, axes: Axes, text: str, *, room: float = math.inf) -> None:
    """Write the label of the value axis over it, where it is read without turning the head.

    The layout gives it height, by way of an empty title, but no width: it may pass the panel's end, and
    gets smaller letters, down to `SMALLEST`, where it is wider than the panel and some `room` [letters].
    """
    axes.set_title(" ")

    def write() -> None:
        font = sheet.look.measures.font
        allowed = axes.get_window_extent().width / sheet.figure.dpi + room * font / 72
        points = font * min(max(allowed / sheet.width(text, font), SMALLEST), 1.0)
        axes.set_ylabel(text, rotation=0, ha="left", va="bottom", fontsize=points)
        inches = axes.get_window_extent().height / sheet.figure.dpi
        axes.yaxis.set_label_coords(0.0, 1.0 + 0.28 * sheet.look.measures.font / 72 / inches)

    sheet.later(write)


def few_ticks(axes: Axes, count: int) -> None:
    """Give a horizontal value axis at most about `count` ticks."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(count, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number(float(value))))
