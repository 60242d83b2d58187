"""The flux figure: who becomes whom, with arrows as wide as what moved along them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import words
from myosat.figures.language import say
from myosat.figures.network import OUTSIDE, Flow, flows, pools, table
from myosat.figures.plans import CORE, TALL, WIDE, Link, Plan, Port
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Losses and small flows below this amount [per mm^3] are not drawn.
LEAST = 0.5
#: Width of the widest arrow, and of the narrowest, relative to the height of a box.
WIDEST, NARROWEST = 0.42, 0.02
#: Letters of the contents of a box, relative to those of its name.
SMALL = 0.72
#: A flow that a plan calls optional is drawn from this share of the widest on.
OPTIONAL = 0.005
#: Names of pools in the full model, and where the core model has another one.
NAMES = {
    "deep_quiescent": "Deep\nquiescent",
    "primed_quiescent": "Primed\nquiescent",
    "lagging": "Lagging",
    "cycling": "Cycling",
    "committed": "Committed",
    "regenerating_nuclei": "Regenerating\nnuclei",
    "myonuclei": "Mature\nnuclei",
    "necrotic_nuclei": "Necrotic\nnuclei",
    "monocytes": "Monocytes",
    "m1": "M1",
    "m2": "M2",
}
CORE_NAMES = {"primed_quiescent": "Quiescent", "cycling": "Activated", "myonuclei": "Fibre\nnuclei"}
COLOURS = {
    "deep_quiescent": "quiescent",
    "primed_quiescent": "quiescent",
    "lagging": "activated",
    "cycling": "activated",
    "committed": "differentiating",
    "regenerating_nuclei": "regenerating",
    "myonuclei": "nuclei",
    "monocytes": "neutrophils",
    "m1": "neutrophils",
    "m2": "neutrophils",
}


def message(result: Result, moved: dict[tuple[str, str], Flow]) -> str:
    """What the cells that entered the cycle became, in one sentence."""

    def amount(source: str, target: str) -> float:
        return moved[source, target].amount if (source, target) in moved else 0.0

    entered = amount("lagging", "cycling") + amount("primed_quiescent", "cycling")
    fused = amount("committed", "regenerating_nuclei") + amount("committed", "myonuclei")
    returned = amount("cycling", "primed_quiescent")
    one = round(entered) == 1
    cell, cells = "{entered} cell entered the cycle", "{entered} cells entered the cycle"
    first = say(cell if one else cells, entered=_count(entered))
    text = "{first}, {fused} fused, {returned} returned"
    return say(text, first=first, fused=_count(fused), returned=_count(returned))


def draw(results: Sequence[Result], look: Look) -> Figure:
    """Boxes for pools, arrows for flows; numbers are amounts over the whole run."""
    result = results[0]
    moved, sheet = flows(result), Sheet(look)
    sheet.head(message(result, moved), words.heading(result.scenario))
    span = words.time_unit(result.scenario.duration).span(result.scenario.duration)
    text = "{happenings}. Arrows: cells or nuclei per mm³ in {span}."
    sheet.note(say(text, happenings=words.happenings(result.scenario), span=span))
    sheet.foot(result.model.id)
    plan = CORE if result.model.id == "core" else TALL if look.narrow else WIDE
    drawing = _Drawing(sheet, sheet.canvas(), plan, result, moved)
    for link in plan.links:
        drawing.link(link)
    drawing.losses()
    drawing.boxes()
    return sheet.finish()


class _Drawing:
    """Draws one plan; places are in inches from the upper left corner of the panel."""

    def __init__(
        self, sheet: Sheet, panel: Axes, plan: Plan, result: Result, moved: dict[tuple[str, str], Flow]
    ) -> None:
        look = sheet.look
        self.sheet, self.panel, self.plan, self.look = sheet, panel, plan, look
        self.moved, self.result = moved, result
        self.points = look.measures.font * (0.9 if look.narrow else 0.84)
        self.contents = pools(result)
        wide, tall = sheet.room
        inch = self.points / 72
        self.width = self._widest() + 0.5 * inch
        self.height = 3.9 * inch
        left, right = 0.2 * inch, (0.2 if look.narrow else 5.0) * inch
        if plan is CORE:
            left, right = (0.2 * inch, 0.2 * inch) if look.narrow else (0.1 * wide, 0.1 * wide)
        self.gap_x = (wide - left - right - plan.columns * self.width) / max(plan.columns - 1, 1)
        top, bottom = 4.0 * inch, 2.2 * inch
        self.gap_y = (tall - top - bottom - plan.rows * self.height) / max(plan.rows - 1, 1)
        self.gap_y = min(self.gap_y, 1.8 * self.height)
        spare = tall - top - bottom - plan.rows * self.height - (plan.rows - 1) * self.gap_y
        self.left, self.top = left, top + spare / 2
        shown = [flow.amount for pair, flow in moved.items() if set(pair) & set(plan.boxes)]
        self.most = max([*shown, LEAST])

    def _widest(self) -> float:
        """The width of the widest line in a box [inch]."""
        names = [line for pool in NAMES for line in self.name(pool).split("\n")]
        counts = [_span(*amounts) for amounts in self.contents.values()]
        return max(
            *(self.sheet.width(line, self.points, "bold") for line in names),
            *(self.sheet.width(line, self.points * SMALL) for line in counts),
        )

    def name(self, pool: str) -> str:
        """What a pool is called in the model at hand."""
        return say((NAMES | (CORE_NAMES if self.plan is CORE else {}))[pool])

    def place(self, pool: str) -> tuple[float, float]:
        """The middle of a box."""
        column, row = self.plan.boxes[pool]
        x = self.left + self.width / 2 + column * (self.width + self.gap_x)
        return x, self.top + self.height / 2 + row * (self.height + self.gap_y)

    def port(self, pool: str, port: Port) -> tuple[Array, Array]:
        """A place on the edge of a box, and the direction away from it."""
        x, y = self.place(pool)
        half = {"l": (-0.5, 0), "r": (0.5, 0), "t": (0, -0.5), "b": (0, 0.5)}[port.side]
        along = (port.offset, 0.0) if port.side in "tb" else (0.0, -port.offset)
        place = np.array([x + (half[0] + along[0]) * self.width, y + (half[1] + along[1]) * self.height])
        return place, 2 * np.array(half, dtype=float)

    def link(self, link: Link) -> None:
        """Draw one flow with its number."""
        flow = self.moved.get((link.source, link.target))
        if flow is None or (flow.amount < OPTIONAL * self.most and not link.always):
            return
        pool = link.target if link.source == OUTSIDE else link.source
        colour = self.look.faint if pool == "necrotic_nuclei" else self.look.colour(COLOURS[pool])
        if OUTSIDE in (link.source, link.target):
            path = self._stub(pool, link.leave if link.target == OUTSIDE else link.enter)
            path = path if link.target == OUTSIDE else path[::-1]
        else:
            (start, out), (stop, back) = (
                self.port(link.source, link.leave),
                self.port(link.target, link.enter),
            )
            if link.leave.side == link.enter.side or link.reach != 0.5:
                strength = link.reach * min(self.gap_y, 1.1 * self.height) * 4 / 3
            else:
                strength = 0.4 * float(np.hypot(*(stop - start)))
            path = _bezier(start, start + strength * out, stop + strength * back, stop)
        width = self._arrow(path, flow.amount, colour)
        self._number(
            path, width, f"{_count(flow.amount)} {say(link.note) if link.note else ''}".strip(), link.number
        )

    def losses(self) -> None:
        """Draw what each pool loses to death, senescence and ablation."""
        drawn = {(link.source, link.target) for link in self.plan.links}
        for pool, port in self.plan.losses.items():
            flow = self.moved.get((pool, OUTSIDE))
            if flow is None or flow.amount < LEAST or (pool, OUTSIDE) in drawn:
                continue
            path = self._stub(pool, port)
            width = self._arrow(path, flow.amount, self.look.tint(self.look.faint, 0.6))
            where = "end" if port.side in "lr" else "left" if self._at_edge(pool) else "right"
            self._number(path, width, say("{n} lost", n=_count(flow.amount)), where)

    def boxes(self) -> None:
        """Draw the pools with what they hold before and after, and the names of lanes."""
        from matplotlib.patches import FancyBboxPatch

        for pool in self.plan.boxes:
            if pool not in self.contents:
                continue
            x, y = self.place(pool)
            colour = self.look.colour(COLOURS[pool]) if pool in COLOURS else self.look.faint
            self.panel.add_patch(
                FancyBboxPatch(
                    (x - self.width / 2, y - self.height / 2),
                    self.width,
                    self.height,
                    boxstyle=f"round,pad=0,rounding_size={0.18 * self.height}",
                    facecolor=self.look.tint(colour, 0.22),
                    edgecolor=colour,
                    linewidth=self.look.measures.line * 0.6,
                    zorder=3,
                )
            )
            first, last = self.contents[pool]
            name = self.name(pool)
            lines = name.count("\n") + 1
            style: dict[str, Any] = {"ha": "center", "va": "center", "zorder": 4, "color": self.look.ink}
            up = 0.14 * self.height
            self.panel.text(
                x, y - up, name, fontsize=self.points, fontweight="bold", linespacing=1.0, **style
            )
            self.panel.text(
                x,
                y + (0.32 if lines == 2 else 0.22) * self.height,
                _span(first, last),
                fontsize=self.points * SMALL,
                **style,
            )
        lane: dict[str, Any] = {"ha": "left", "va": "center", "color": self.look.faint}
        for text, column, row in self.plan.lanes:
            x = self.left + column * (self.width + self.gap_x)
            y = self.top + self.height / 2 + row * (self.height + self.gap_y)
            self.panel.text(x, y, say(text), fontsize=self.points, fontweight="bold", **lane)

    def _at_edge(self, pool: str) -> bool:
        """Whether there is no room for letters at the right of a box."""
        return self.place(pool)[0] + self.width > self.sheet.room[0]

    def _stub(self, pool: str, port: Port) -> Array:
        start, out = self.port(pool, port)
        stop = start + out * (0.4 * self.height if port.side in "tb" else 2.2 * self.points / 72)
        return _bezier(start, start + (stop - start) / 3, stop - (stop - start) / 3, stop)

    def _arrow(self, path: Array, amount: float, colour: str) -> float:
        """Draw an arrow along a path; returns its width."""
        from matplotlib.patches import Polygon

        share = amount / self.most
        width = max(WIDEST * share, NARROWEST) * self.height
        if amount < LEAST:
            self.panel.plot(*path.T, ":", color=colour, linewidth=self.look.measures.line * 0.5, zorder=1)
            return width
        outline = _outline(path, width, max(0.6 * width, 0.13 * self.height))
        self.panel.add_patch(
            Polygon(outline, closed=True, facecolor=colour, linewidth=0, zorder=2, clip_on=False)
        )
        return width

    def _number(self, path: Array, width: float, text: str, where: str) -> None:
        """Write beside the middle of an arrow, or in two lines beyond the free end of a stub."""
        from matplotlib.patheffects import withStroke

        inch = self.points / 72
        away = width / 2 + 0.25 * inch
        if where in ("before", "end"):
            place, back = (path[0], path[1]) if where == "before" else (path[-1], path[-2])
            direction = np.sign(place[0] - back[0])
            (x, y), text = place + np.array([0.25 * inch * direction, 0.0]), text.replace(" ", "\n", 1)
            across, along = "right" if direction < 0 else "left", "center"
        else:
            shift = {"above": (0, -away), "below": (0, away), "left": (-away, 0), "right": (away, 0)}[where]
            x, y = path[len(path) // 2] + np.array(shift)
            across = {"left": "right", "right": "left"}.get(where, "center")
            along = {"above": "bottom", "below": "top"}.get(where, "center")
        self.panel.text(
            x,
            y,
            text,
            fontsize=self.points,
            color=self.look.ink,
            ha=across,
            va=along,
            linespacing=1.0,
            path_effects=[withStroke(linewidth=self.points * 0.25, foreground=self.look.paper)],
            zorder=5,
        )


def _span(first: float, last: float) -> str:
    return f"{_count(first)} → {_count(last)}"


def _count(value: float) -> str:
    """A number of cells or nuclei, to three digits and without parts of one; k and M when it is large."""
    for size, letter in ((1e6, "M"), (1e5, "k")):
        if abs(value) >= size:
            return f"{words.number(value / (size if letter == 'M' else 1e3))}{letter}"
    return words.number(round(value))


def _bezier(a: Array, b: Array, c: Array, d: Array) -> Array:
    """Points along a cubic curve with these four control points."""
    t = np.linspace(0.0, 1.0, 81)[:, None]
    return a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3


def _outline(path: Array, width: float, head: float) -> Array:
    """The outline of an arrow of a width along a path, with a head of a given length."""
    steps = np.hypot(*np.diff(path, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    head = min(head, 0.6 * along[-1])
    neck = along[-1] - head
    kept = np.concatenate([along[along < neck], [neck]])
    shaft = np.column_stack([np.interp(kept, along, path[:, 0]), np.interp(kept, along, path[:, 1])])
    slope = np.gradient(shaft, axis=0)
    slope[-1] = path[-1] - shaft[-1]
    normal = np.column_stack([-slope[:, 1], slope[:, 0]])
    normal /= np.maximum(np.hypot(*normal.T), 1e-12)[:, None]
    upper, lower = shaft + normal * width / 2, shaft - normal * width / 2
    wing = normal[-1] * (width / 2 + 0.32 * head)
    tip = [shaft[-1] + wing, path[-1], shaft[-1] - wing]
    return np.vstack([upper, tip, lower[::-1]])


def data(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """Every flow between pools, drawn or not."""
    return table(results, labels)
