"""Names of curves, written at their right end instead of in a legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from myosat.engine.problem import Array
from myosat.figures.language import say
from myosat.figures.sheet import Sheet
from myosat.figures.words import inside, listed

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text

#: Curves that stay closer than this share of the axis cannot be told apart.
SAME = 2e-3
#: Height of a line of letters relative to their size.
LEADING = 1.22


@dataclass(frozen=True)
class Curve:
    """A curve that has been drawn: its name, values, and colour."""

    text: str
    value: Array
    colour: str
    band: tuple[Array, Array] | None = None

    @property
    def reach(self) -> list[Array]:
        """Everything that is drawn of it: the values, and the ends of the band."""
        return [self.value, *(self.band or ())]


def reach(curves: Sequence[Curve]) -> list[Array]:
    """Everything that is drawn of some curves, for the limits of an axis."""
    return [values for curve in curves for values in curve.reach]


def label_ends(
    sheet: Sheet, axes: Axes, curves: Sequence[Curve], *, wrap: float = 8.0, merge: bool = True
) -> None:
    """Name each curve at its right end; curves that coincide share one name that says so.

    Names that would overlap are moved apart, with a thin line to their curve. Call it when the
    limits of the axes are final. `wrap` breaks names at a width in letters' sizes; without `merge` each curve
    keeps its own name.
    """
    look, points = sheet.look, sheet.look.measures.font * 0.94
    texts: list[Text] = []
    for text, end, colour in _merged(axes, curves, SAME if merge else 0.0):
        lines = sheet.wrapped(text, points, wrap * points / 72)
        texts.append(
            axes.text(
                1.0,
                end,
                "\n".join(lines),
                transform=axes.transAxes,
                fontsize=points,
                color=look.text(colour),
                va="center",
                linespacing=1.05,
            )
        )
    gap = points * 0.6 / 72
    # The layout has yet to come and will make the panel narrower, and so the gap wider in its terms.
    guess = 0.7 * axes.get_window_extent().width / sheet.figure.dpi
    for text in texts:
        text.set_x(1.0 + gap / guess)
    sheet.later(lambda: _settle(sheet, axes, texts, points, gap))


def label_point(
    sheet: Sheet,
    axes: Axes,
    place: tuple[float, float],
    text: str,
    colour: str,
    *,
    above: bool = True,
    side: Literal["left", "center", "right"] = "center",
) -> None:
    """Mark a point of a curve, such as its peak, with a dot and a few words on one side of it."""
    from matplotlib.patheffects import withStroke

    look, points = sheet.look, sheet.look.measures.font * 0.8
    across = {"left": -0.3, "center": 0.0, "right": 0.3}[side] * points
    axes.plot(*place, "o", color=colour, markersize=look.measures.line * 2, clip_on=False, zorder=4)
    axes.annotate(
        text,
        place,
        xytext=(across, points * (0.55 if above else -0.55)),
        textcoords="offset points",
        ha={"left": "right", "center": "center", "right": "left"}[side],
        va="bottom" if above else "top",
        fontsize=points,
        color=look.text(colour),
        path_effects=[withStroke(linewidth=points * 0.2, foreground=look.paper)],
        zorder=4,
    )


def label_clear(
    sheet: Sheet,
    axes: Axes,
    place: tuple[float, float],
    text: str,
    colour: str,
    curves: Sequence[tuple[Array, Array]],
    taken: list[tuple[float, float, float, float]] | None = None,
) -> None:
    """Mark a point with a dot and a few words close to it that cross none of the curves.

    `taken` holds boxes [pixel] that are not free, and gets the one of these words. Words that had
    to move away get a thin line to their point. It is done once the panel has its size.
    """
    look = sheet.look
    axes.plot(*place, "o", color=colour, markersize=look.measures.line * 2, clip_on=False, zorder=5)
    sheet.later(
        lambda: _write_clear(sheet, axes, place, text, colour, curves, [] if taken is None else taken)
    )


def _write_clear(
    sheet: Sheet,
    axes: Axes,
    place: tuple[float, float],
    text: str,
    colour: str,
    curves: Sequence[tuple[Array, Array]],
    taken: list[tuple[float, float, float, float]],
) -> None:
    from matplotlib.patheffects import withStroke

    look, points = sheet.look, sheet.look.measures.font * 0.8
    letter = points / 72 * sheet.figure.dpi
    wide, tall = sheet.width(text, points) * sheet.figure.dpi, letter * 1.05
    x, y = axes.transData.transform(place)
    ink = np.concatenate([_pixels(axes, *curve) for curve in curves])
    frame = axes.get_window_extent()
    best: tuple[float, float, float, float] | None = None
    for away in (0.5, 0.9, 1.5, 2.2, 3.0, 4.0, 5.0):
        for angle in np.radians(
            (40, -40, 140, -140, 0, 180, 90, -90, 15, -15, 165, -165, 65, -65, 115, -115)
        ):
            across, up = np.cos(angle), np.sin(angle)
            u = x + across * (away * letter + wide / 2)
            v = y + up * (away * letter + tall / 2)
            box = (u - wide / 2, v - tall / 2, u + wide / 2, v + tall / 2)
            hidden = float(np.sum(_inside(ink, box, 0.15 * letter)))
            crowded = sum(_overlap(box, other, 0.15 * letter) for other in taken)
            out = max(frame.x0 - box[0], box[2] - frame.x1, frame.y0 - box[1], box[3] - frame.y1, 0.0)
            way = np.array([[x, y]]) + np.outer(np.linspace(0.0, 1.0, 40), (u - x, v - y))
            way = way[np.hypot(*(way - (x, y)).T) > 0.8 * letter]
            gaps = np.hypot(way[:, :1] - ink[:, 0], way[:, 1:] - ink[:, 1])
            hidden += 50.0 * bool(np.any(gaps < 3.0))
            cost = hidden + 1000.0 * crowded + 100.0 * (out > 0) + out + 0.5 * away
            if best is None or cost < best[0]:
                best = (cost, u, v, away)
    assert best is not None
    _, u, v, away = best
    box = (u - wide / 2, v - tall / 2, u + wide / 2, v + tall / 2)
    taken.append(box)
    inverse = axes.transData.inverted()
    if away > 1.0:
        near = (min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]))
        ends = inverse.transform([(x, y), near])
        width = look.measures.line * 0.35
        axes.plot(ends[:, 0], ends[:, 1], color=colour, linewidth=width, clip_on=False, zorder=4.5)
    middle = inverse.transform((u, v))
    axes.text(
        float(middle[0]),
        float(middle[1]),
        text,
        ha="center",
        va="center",
        fontsize=points,
        color=look.text(colour),
        path_effects=[withStroke(linewidth=points * 0.2, foreground=look.paper)],
        zorder=7,
    )


def _pixels(axes: Axes, x: Array, y: Array) -> Array:
    """Points along a curve, as it is drawn, a few pixels apart."""
    ends = axes.transData.transform(np.column_stack([x, y]))
    ends = ends[np.all(np.isfinite(ends), axis=1)]
    if len(ends) < 2:
        return ends
    steps = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ends, axis=0).T))])
    fine = np.arange(0.0, steps[-1] + 3.0, 3.0)
    return np.column_stack([np.interp(fine, steps, ends[:, 0]), np.interp(fine, steps, ends[:, 1])])


def _inside(points: Array, box: tuple[float, float, float, float], margin: float) -> NDArray[np.bool_]:
    across = (points[:, 0] > box[0] - margin) & (points[:, 0] < box[2] + margin)
    return across & (points[:, 1] > box[1] - margin) & (points[:, 1] < box[3] + margin)


def _overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float], margin: float
) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across > -margin and min(one[3], other[3]) - max(one[1], other[1]) > -margin


def heights(axes: Axes, value: Array) -> Array:
    """Values as shares of the height of the axes, from 0 to 1."""
    transform = axes.transScale + axes.transLimits
    with np.errstate(divide="ignore", invalid="ignore"):
        places = transform.transform(np.column_stack([np.zeros(len(value)), np.maximum(value, 1e-300)]))[:, 1]
    return np.clip(np.nan_to_num(places, nan=0.0, posinf=1.0, neginf=0.0), 0.0, 1.0)


def _merged(axes: Axes, curves: Sequence[Curve], same: float) -> list[tuple[str, float, str]]:
    groups: list[tuple[list[Curve], Array]] = []
    for curve in curves:
        place = heights(axes, curve.value)
        for group, other in groups:
            if len(place) == len(other) and np.max(np.abs(place - other)) < same:
                group.append(curve)
                break
        else:
            groups.append(([curve], place))
    made: list[tuple[str, float, str]] = []
    for group, place in groups:
        first, *others = [curve.text for curve in group]
        text = listed([first, *map(inside, others)]) if others else first
        text = say("{curves} (coincide)", curves=text) if others else text
        made.append((text, float(place[-1]), group[0].colour))
    return made


def _settle(sheet: Sheet, axes: Axes, texts: Sequence[Text], points: float, gap: float) -> None:
    """Move names apart and draw the thin lines, now that the panel has its size."""
    look = sheet.look
    frame = axes.get_window_extent()
    tall, wide = frame.height / sheet.figure.dpi, frame.width / sheet.figure.dpi
    sizes = [points * LEADING * (text.get_text().count("\n") + 1) / 72 / tall for text in texts]
    wanted = [float(text.get_position()[1]) for text in texts]
    places = spread(wanted, sizes, points * LEADING / 144 / tall)
    for text, old, new in zip(texts, wanted, places, strict=True):
        text.set_position((1.0 + gap / wide, new))
        if abs(new - old) * tall * 72 > points * 0.3:
            axes.plot(
                [1.0 + 0.1 * gap / wide, 1.0 + 0.85 * gap / wide],
                [old, new],
                transform=axes.transAxes,
                color=text.get_color(),
                linewidth=look.measures.line * 0.35,
                clip_on=False,
                solid_capstyle="butt",
            )


def spread(wanted: Sequence[float], sizes: Sequence[float], margin: float) -> list[float]:
    """Places as near as possible to those wanted, each a size apart, a margin beyond 0 and 1 at most."""
    blocks: list[tuple[list[int], float]] = []
    for index in sorted(range(len(wanted)), key=lambda i: wanted[i]):
        blocks.append(([index], _bottom([index], wanted, sizes, margin)))
        while len(blocks) > 1 and _top(blocks[-2], sizes) > blocks[-1][1] + 1e-12:
            upper, lower = blocks.pop(), blocks.pop()
            members = [*lower[0], *upper[0]]
            blocks.append((members, _bottom(members, wanted, sizes, margin)))
    places = [0.0] * len(wanted)
    for members, bottom in blocks:
        for i in members:
            places[i] = bottom + sizes[i] / 2
            bottom += sizes[i]
    return places


def _top(block: tuple[list[int], float], sizes: Sequence[float]) -> float:
    return block[1] + sum(sizes[i] for i in block[0])


def _bottom(members: Sequence[int], wanted: Sequence[float], sizes: Sequence[float], margin: float) -> float:
    """The lower end of a block that serves its members best without leaving the panel."""
    offset, starts = 0.0, list[float]()
    for i in members:
        starts.append(wanted[i] - offset - sizes[i] / 2)
        offset += sizes[i]
    return max(min(sum(starts) / len(starts), 1 + margin - offset), -margin)
