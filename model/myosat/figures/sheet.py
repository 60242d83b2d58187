"""The sheet that a figure is drawn on: message, subtitle, panels and footnote."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from myosat.figures.language import say
from myosat.figures.style import Look

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.gridspec import GridSpec

#: Marks the text that labels the value axes of several panels.
COMMON_LABEL = "common-value-label"
#: What no line's end may break: a word, or one letter of a script without spaces, with what is glued to it
#: and the marks that close it.
_SCRIPT = "\u3400-\u9fff\uff00-\uffef\u3000-\u303f"
_ATOM = f"[（「《]*(?:[{_SCRIPT}]|[^ \N{NO-BREAK SPACE}{_SCRIPT}]+)"
_PIECE = re.compile(f" *{_ATOM}(?:\N{NO-BREAK SPACE}{_ATOM})*[，。；：、）」》]*")
FOOTNOTE = "Simulated with myosat, {model} model. For exploration and teaching, not medical advice."


class Sheet:
    """One figure in the making.

    Panels are laid out by Matplotlib's constrained layout between head and foot; what depends on
    the final size of a panel is done afterwards, by the actions given to `later`.
    """

    def __init__(self, look: Look) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        size = look.measures
        self.look = look
        self.figure: Figure = Figure(figsize=(size.width, size.height), dpi=size.dpi, layout="constrained")
        self._canvas = FigureCanvasAgg(self.figure)
        self._later: list[Callable[[], None]] = []
        self._margin = size.font * 1.1 / 72
        self._head = self._margin
        self._foot = self._margin
        self._side = 0.0

    @property
    def room(self) -> tuple[float, float]:
        """Width and height between head and foot [inch]."""
        size = self.look.measures
        return size.width - 2 * self._margin - self._side, size.height - self._head - self._foot

    @property
    def right(self) -> float:
        """Where letters must end at the right [inch]."""
        return self.look.measures.width - self._margin

    def head(self, message: str, subtitle: str) -> None:
        """Set the message of the figure, over it the question, and under it in whom and in which scenario."""
        self.figure.set_label(message)
        size = self.look.measures
        if self.look.question:
            self._lines(self.look.question, size.font * 0.9, self.look.text(self.look.colour("nuclei")))
            self._head += size.font * 0.15 / 72
        self._lines(message, size.title, self.look.ink, weight="bold")
        self._head += size.font * 0.25 / 72
        self._lines(subtitle, size.font * 0.9, self.look.faint)
        self._head += size.font * 0.5 / 72

    def note(self, text: str) -> None:
        """Set one more line under the subtitle."""
        size = self.look.measures
        self._head -= size.font * 0.4 / 72
        self._lines(text, size.font * 0.9, self.look.faint)
        self._head += size.font * 0.5 / 72

    def legend(self, handles: Sequence[Artist], texts: Sequence[str]) -> None:
        """Set a legend under the head, in as many columns as fit."""
        size = self.look.measures
        points = size.font * (0.94 if len(texts) <= 4 else 0.8)
        across, key = size.width - 2 * self._margin, points * 3.8 / 72
        texts = ["\n".join(self.wrapped(text, points, across - key)) for text in texts]
        widths = [max(self.width(line, points) for line in text.split("\n")) + key for text in texts]
        columns = len(texts)
        while columns > 1 and sum(max(part) for part in _columns(widths, columns)) > across:
            columns -= 1
        self.figure.legend(
            handles,
            texts,
            loc="upper left",
            bbox_to_anchor=(self._margin / size.width, 1 - self._head / size.height),
            ncols=columns,
            fontsize=points,
            borderpad=0,
            borderaxespad=0,
            handlelength=2.4,
            columnspacing=1.2,
            labelspacing=0.25,
        ).set_in_layout(False)
        lines = [text.count("\n") + 1 for text in texts]
        tall = max(sum(part) for part in _columns(lines, columns))
        self._head += (tall * points * 1.45 + size.font * 0.3) / 72

    def band(self, height: float, beside: Axes) -> Axes:
        """Reserve a band under the head [inch] and return its axes, as wide as the panel under it."""
        axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0), gid="band")
        axes.set_in_layout(False)
        top, size = self._head, self.look.measures
        self._head += height + size.font * 0.35 / 72

        def place() -> None:
            frame = beside.get_position()
            axes.set_position((frame.x0, 1 - (top + height) / size.height, frame.width, height / size.height))

        self.later(place)
        return axes

    def foot(self, model: str) -> None:
        """Say at the foot what the figure is, and what it is not."""
        size = self.look.measures
        self.figure.text(
            self._margin / size.width,
            self._margin * 0.5 / size.height,
            say(FOOTNOTE, model=say(model)),
            fontsize=size.small,
            color=self.look.faint,
            va="bottom",
        )
        self._foot = self._margin * 0.5 + size.small * 1.9 / 72

    def side(self, text: str, panels: Sequence[Axes]) -> None:
        """Give panels that stand in a column one common label on their value axes."""
        size = self.look.measures
        self._side = size.font * 1.5 / 72

        def write() -> None:
            ends = [end for panel in panels for end in panel.get_position().intervaly]
            self.figure.text(
                (self._margin + size.font * 0.6 / 72) / size.width,
                (min(ends) + max(ends)) / 2,
                text,
                gid=COMMON_LABEL,
                rotation=90,
                ha="center",
                va="center",
                fontsize=size.font,
            )

        self.later(write)

    def _lines(self, text: str, points: float, colour: str, weight: str = "normal") -> None:
        size = self.look.measures
        lines = self.wrapped(text, points, size.width - 2 * self._margin, weight)
        self.figure.text(
            self._margin / size.width,
            1 - self._head / size.height,
            "\n".join(lines),
            fontsize=points,
            fontweight=weight,
            color=colour,
            va="top",
            linespacing=1.15,
        )
        self._head += len(lines) * points * 1.15 * 1.17 / 72

    def wrapped(self, text: str, points: float, width: float, weight: str = "normal") -> list[str]:
        """`text` broken into lines that fit a width [inch] in letters of a size [point]."""
        lines: list[str] = []
        for piece in _PIECE.findall(text):
            longer = f"{lines[-1]}{piece}" if lines else piece.lstrip(" ")
            if lines and self.width(longer, points, weight) <= width:
                lines[-1] = longer
            else:
                lines.append(piece.lstrip(" "))
        return lines or [""]

    def width(self, text: str, points: float, weight: str = "normal") -> float:
        """The width of a line of text [inch]."""
        from matplotlib.font_manager import FontProperties

        font = FontProperties(size=points, weight=weight)
        pixels, _, _ = self._canvas.get_renderer().get_text_width_height_descent(text, font, ismath=False)
        return float(pixels) / self.figure.dpi

    def grid(self, heights: list[float], widths: list[float] | None = None) -> GridSpec:
        """A grid for panels; heights and widths are relative."""
        widths = widths or [1.0]
        return self.figure.add_gridspec(len(heights), len(widths), height_ratios=heights, width_ratios=widths)

    def panel(self, place: Any, **options: Any) -> Axes:
        """Axes at a place of a grid."""
        return self.figure.add_subplot(place, **options)

    def canvas(self) -> Axes:
        """Axes without a frame that fill the room, measured in inches from its upper left corner."""
        size, (across, down) = self.look.measures, self.room
        rect = (self._margin / size.width, self._foot / size.height, across / size.width, down / size.height)
        axes = self.figure.add_axes(rect)
        axes.set_in_layout(False)
        axes.set_axis_off()
        axes.set_xlim(0, across)
        axes.set_ylim(down, 0)
        return axes

    def later(self, action: Callable[[], None]) -> None:
        """Do something once the panels have their final size."""
        self._later.append(action)

    def finish(self) -> Figure:
        """Lay the panels out, freeze them, and do what had to wait for it."""
        size, pad = self.look.measures, self.look.measures.font / 72
        engine: Any = self.figure.get_layout_engine()
        if engine is not None and any(axes.get_subplotspec() for axes in self.figure.axes):
            across, down = self.room
            rect = ((self._margin + self._side) / size.width, self._foot / size.height)
            engine.set(
                rect=(*rect, across / size.width, down / size.height),
                w_pad=pad * 0.3,
                h_pad=pad * 0.15,
                wspace=0.0,
                hspace=0.0,
            )
            engine.execute(self.figure)
        self.figure.set_layout_engine("none")
        for action in self._later:
            action()
        return self.figure


def _columns(items: Sequence[Any], count: int) -> list[Sequence[Any]]:
    """Items in the columns of a legend, the first ones one longer if need be."""
    short, longer = divmod(len(items), count)
    ends = [short * i + min(i, longer) for i in range(count + 1)]
    return [items[start:stop] for start, stop in zip(ends, ends[1:], strict=False)]
