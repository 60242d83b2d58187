"""How far apart things of a model are: how many processes carry a change from one to another."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from functools import cache

from myosat.kernel.bound import Ref
from myosat.kernel.model import Model

#: What a change can start from, or be read from: a slot, a process, or a ledger.
Node = tuple[str, str]


def node(ref: Ref) -> Node:
    """The node of a slot."""
    return ref.kind, ref.id


def processes_between(model: Model, changed: Iterable[Node], read: Iterable[Node]) -> int | None:
    """The fewest processes that carry a change to where it is read; None if nothing carries it.

    A process counts when it moves a state, so that a state is one process away from what sets the rate of
    a process of its own. A signal is as far as what it is made of.
    """
    edges = _edges(model)
    distance: dict[Node, int] = dict.fromkeys(changed, 0)
    waiting = deque(distance)
    while waiting:
        here = waiting.popleft()
        for there, step in edges.get(here, ()):
            found = distance[here] + step
            if found < distance.get(there, found + 1):
                distance[there] = found
                (waiting.append if step else waiting.appendleft)(there)
    return min((distance[one] for one in read if one in distance), default=None)


@cache
def _edges(model: Model) -> Mapping[Node, tuple[tuple[Node, int], ...]]:
    """From each node those that it acts on directly, and whether a process moves something on the way."""
    found: dict[Node, dict[Node, int]] = {}

    def add(source: Node, target: Node, step: int) -> None:
        found.setdefault(source, {})[target] = step

    for id, signal in model.signals.items():
        for ref in signal.arguments:
            add(node(ref), ("signal", id), 0)
    for id, process in model.processes.items():
        for ref in process.arguments:
            add(node(ref), ("process", id), 0)
        if process.lever is not None:
            add(("lever", process.lever), ("process", id), 0)
        for term in process.terms:
            add(("process", id), ("state", term.state), 1)
            if isinstance(term.coefficient, str):
                add(("parameter", term.coefficient), ("process", id), 0)
    for slot in model.parameter_slots:
        # Rest is solved anew when a number changes, and the balanced ones with it.
        for balanced in model.balanced:
            add(("parameter", slot), ("parameter", balanced), 0)
    for id, impulse in model.impulses.items():
        for ref in impulse.arguments:
            add(node(ref), ("impulse", id), 0)
        for term in impulse.terms:
            add(("impulse", id), ("state", term.state), 1)
    for id, (_, moved) in model.ledgers.items():
        for process in moved:
            add(("process", process), ("ledger", id), 1)
    return {source: tuple(targets.items()) for source, targets in found.items()}
