"""What is on a drawn figure: its letters, where they are, and which of them collide."""

from __future__ import annotations

import warnings
from itertools import combinations

from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox


def letters(figure: Figure) -> list[tuple[str, Bbox]]:
    """Every text that is drawn, with its place in pixels."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure.canvas.draw()
    renderer = figure.canvas.get_renderer()
    hidden = _hidden(figure)
    found: list[tuple[str, Bbox]] = []
    for artist in figure.findobj(Text):
        text = artist.get_text().strip()
        if text and artist.get_visible() and id(artist) not in hidden:
            found.append((text, artist.get_window_extent(renderer)))
    return found


def _hidden(figure: Figure) -> set[int]:
    """Texts that axes keep but do not draw: of ticks outside the limits, and of axes set off."""
    hidden: set[int] = set()
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            slack = 1e-9 * (high - low)
            drawn = axes.axison and axis.get_visible()
            for tick in [*axis.get_major_ticks(), *axis.get_minor_ticks()]:
                if not drawn or not low - slack <= tick.get_loc() <= high + slack:
                    hidden |= {id(tick.label1), id(tick.label2)}
            if not drawn:
                hidden |= {id(axis.label), id(axis.offsetText)}
    return hidden


def outside(figure: Figure) -> list[str]:
    """Texts that leave the figure."""
    width, height = figure.get_size_inches() * figure.dpi
    return [
        text
        for text, box in letters(figure)
        if box.x0 < -1 or box.y0 < -1 or box.x1 > width + 1 or box.y1 > height + 1
    ]


def collisions(figure: Figure, slack: float = 0.2) -> list[tuple[str, str]]:
    """Pairs of texts that overlap by more than a share of the smaller one's height and width."""
    pairs: list[tuple[str, str]] = []
    for (one, a), (other, b) in combinations(letters(figure), 2):
        across = min(a.x1, b.x1) - max(a.x0, b.x0)
        down = min(a.y1, b.y1) - max(a.y0, b.y0)
        if across > 1 and down > slack * min(a.height, b.height):
            pairs.append((one, other))
    return pairs
