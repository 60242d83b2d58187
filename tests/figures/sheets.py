"""What is on a drawn figure: its letters, where they are, and which of them collide."""

from __future__ import annotations

from itertools import combinations

from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox


def letters(figure: Figure) -> list[tuple[str, Bbox]]:
    """Every text that can be seen, with its place in pixels."""
    renderer = figure.canvas.get_renderer()
    figure.canvas.draw()
    found: list[tuple[str, Bbox]] = []
    for artist in figure.findobj(Text):
        text = artist.get_text().strip()
        if text and artist.get_visible() and _shown(artist):
            found.append((text, artist.get_window_extent(renderer)))
    return found


def _shown(artist: Text) -> bool:
    """Whether the axes of a text draw it: ticks outside the limits and axes set off do not."""
    axes = artist.axes
    if axes is None:
        return True
    for axis in (axes.xaxis, axes.yaxis):
        ticks = [*axis.get_major_ticks(), *axis.get_minor_ticks()]
        for tick in ticks:
            if artist in (tick.label1, tick.label2):
                low, high = sorted(axis.get_view_interval())
                slack = 1e-9 * (high - low)
                inside = low - slack <= tick.get_loc() <= high + slack
                return axes.axison and axis.get_visible() and inside
        if artist in (axis.label, axis.offsetText):
            return axes.axison and axis.get_visible()
    return True


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
