"""Diagrams as SVG, drawn from the declarations: what modules give each other, and who becomes whom."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from myosat.kernel.bound import BoundProcess, Ref
from myosat.kernel.declare import Module
from myosat.kernel.model import Model

#: Letters and lines [pixel].
FONT, LINE = 13.0, 1.4
MASS, INFLUENCE = "#0072B2", "#D55E00"
Point = tuple[float, float]


@dataclass(frozen=True)
class Arrow:
    """An arrow between two nodes: how it is drawn, and what a pointer over it says."""

    source: str
    target: str
    text: str
    colour: str = MASS
    width: float = LINE
    dotted: bool = False


def exchanges(model: Model) -> str:
    """Which modules use states and signals of which: arrows as wide as their number."""
    home = _homes(model)
    used: Counter[tuple[str, str]] = Counter()
    for user, refs in _users(model):
        for ref in set(refs):
            giver = home.get(ref.id, user)
            if giver != user:
                used[giver, user] += 1
    titles = {module.id: module.title or module.id for module, _ in model.use}
    moving = {module.id for module, _ in model.use if module.states}
    used = Counter({pair: n for pair, n in used.items() if set(pair) <= moving})
    names = [id for id in titles if any(id in pair for pair in used)]
    arrows = [
        Arrow(
            giver,
            user,
            f"{titles[user]} uses {number} of {titles[giver]}",
            width=0.5 + 0.55 * math.sqrt(number),
        )
        for (giver, user), number in used.items()
    ]
    caption = (
        "What modules with states give each other. An arrow is as wide as the number of states and signals "
        "that the module at its head reads; a pointer over it tells how many."
    )
    return _figure(names, names, arrows, caption, radius=210)


def reactions(model: Model, module: Module) -> str:
    """The states of a module: what flows from one to another, and which of them act on which flow."""
    names = [id for id in module.states if model.slots_of(id, model.states)]
    arrows: dict[tuple[str, str, bool], list[str]] = {}
    for id in module.processes:
        slots = model.slots_of(id, model.processes)
        if not slots:
            continue
        process = model.processes[slots[0]]
        sources = [_bare(term.state) for term in process.terms if term.sign < 0]
        targets = [_bare(term.state) for term in process.terms if term.sign > 0]
        for source in sources:
            for target in targets:
                if source != target:
                    arrows.setdefault((source, target, False), []).append(id)
        for other in _acting(model, process):
            for target in [*sources, *targets]:
                if other in names and other not in (*sources, target):
                    arrows.setdefault((other, target, True), []).append(id)
    drawn = [
        Arrow(
            source,
            target,
            ", ".join(ids),
            INFLUENCE if dotted else MASS,
            LINE * (1 if dotted else 1.6),
            dotted,
        )
        for (source, target, dotted), ids in arrows.items()
        if source in names and target in names
    ]
    caption = (
        "Blue: what becomes what. Orange, dotted: a state that speeds up or slows down what makes or takes "
        "the other, by itself or through signals. Influx, loss and what other modules do are left out."
    )
    return _figure(names, [name.replace("_", " ") for name in names], drawn, caption) if drawn else ""


def _between(source: str, target: str, processes: Sequence[str], dotted: bool) -> Arrow:
    text = ", ".join(processes)
    if dotted:
        return Arrow(source, target, text, INFLUENCE, LINE, dotted)
    return Arrow(source, target, text, MASS, 1.6 * LINE)


def _bare(id: str) -> str:
    return id.rpartition(".")[2]


def _homes(model: Model) -> Mapping[str, str]:
    """The module of each state and signal."""
    found = {id: state.declaration.module for id, state in model.states.items()}
    return {**found, **{id: signal.declaration.module for id, signal in model.signals.items()}}


def _users(model: Model) -> Iterator[tuple[str, Sequence[Ref]]]:
    for signal in model.signals.values():
        yield signal.declaration.module, signal.arguments
    for process in model.processes.values():
        yield process.declaration.module, process.arguments


def _acting(model: Model, process: BoundProcess) -> set[str]:
    """The states that a rate depends on, by itself or through signals."""
    found, seen, left = set[str](), set[str](), list(process.arguments)
    while left:
        ref = left.pop()
        if ref.kind == "state":
            found.add(_bare(ref.id))
        elif ref.kind == "signal" and ref.id not in seen:
            seen.add(ref.id)
            left += model.signals[ref.id].arguments
    return found


def _figure(
    names: Sequence[str], labels: Sequence[str], arrows: Iterable[Arrow], caption: str, radius: float = 0.0
) -> str:
    """Nodes on a ring, and the arrows between them through its inside."""
    radius = radius or max(90.0, 22.0 * len(names))
    side = 9.0 * max(map(len, labels)) + 20
    wide, tall = 2 * (radius + side), 2 * (radius + 40)
    middle = (wide / 2, tall / 2)
    angles = {name: 2 * math.pi * place / len(names) - math.pi / 2 for place, name in enumerate(names)}
    places = {name: _at(middle, radius, angle) for name, angle in angles.items()}
    shapes = [_arrow(places[one.source], places[one.target], middle, one) for one in arrows]
    nodes = [_node(places[n], angles[n], label) for n, label in zip(names, labels, strict=True)]
    words, inside = escape(caption), "".join([_HEADS, *shapes, *nodes])
    look = f'font-size="{FONT}" font-family="inherit" fill="currentColor"'
    box = f'viewBox="0 0 {wide:.0f} {tall:.0f}" width="{wide:.0f}"'
    svg = f'<svg {box} role="img" aria-label="{words}" {look}>{inside}</svg>'
    figure = f'<figure class="diagram">{svg}<figcaption>{words}</figcaption></figure>'
    return f"```{{raw}} html\n{figure}\n```"


def _head(id: str, colour: str) -> str:
    return (
        f'<marker id="{id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" '
        f'markerUnits="userSpaceOnUse" orient="auto"><path d="M0,1 L10,5 L0,9 z" fill="{colour}"/></marker>'
    )


_HEADS = f"<defs>{_head('mass', MASS)}{_head('influence', INFLUENCE)}</defs>"


def _at(middle: Point, radius: float, angle: float) -> Point:
    return middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)


def _arrow(start: Point, stop: Point, middle: Point, arrow: Arrow) -> str:
    """A curve bent to the middle of the ring, and beside the one that goes the other way."""
    bend = 0.45
    across = (stop[1] - start[1], start[0] - stop[0])
    length = math.hypot(*across) or 1.0
    aside = 10.0 if not arrow.dotted else 26.0
    turn = [
        (start[i] + stop[i]) / 2 * (1 - bend) + middle[i] * bend + aside * across[i] / length for i in (0, 1)
    ]
    (a, b), (c, d) = _short(start, turn), _short(stop, turn)
    dots = ' stroke-dasharray="2 4"' if arrow.dotted else ""
    head = "influence" if arrow.colour == INFLUENCE else "mass"
    return (
        f'<path d="M{a:.1f},{b:.1f} Q{turn[0]:.1f},{turn[1]:.1f} {c:.1f},{d:.1f}" fill="none" '
        f'stroke="{arrow.colour}" stroke-width="{arrow.width:.2f}" stroke-opacity="0.75"{dots} '
        f'marker-end="url(#{head})"><title>{escape(arrow.text)}</title></path>'
    )


def _short(end: Point, towards: Sequence[float]) -> Point:
    """The end of a curve, a little before its node."""
    away = (towards[0] - end[0], towards[1] - end[1])
    length = math.hypot(*away) or 1.0
    return end[0] + 9 * away[0] / length, end[1] + 9 * away[1] / length


def _node(place: Point, angle: float, label: str) -> str:
    x, y = _at(place, 12, angle)
    anchor = "middle" if abs(math.cos(angle)) < 0.15 else "start" if math.cos(angle) > 0 else "end"
    shift = -0.2 if math.sin(angle) < -0.9 else 0.9 if math.sin(angle) > 0.9 else 0.33
    return (
        f'<circle cx="{place[0]:.1f}" cy="{place[1]:.1f}" r="5"/>'
        f'<text x="{x:.1f}" y="{y + shift * FONT:.1f}" text-anchor="{anchor}">{escape(label)}</text>'
    )
