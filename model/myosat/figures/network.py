"""Who becomes whom: flows between pools, summed from the processes and impulses of the model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from myosat.figures.series import before
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas

#: Where cells and nuclei come from and go to when they are in none of the pools.
OUTSIDE = "outside"
#: Pools in order; states that only the full model has are missed in the other.
POOLS = (
    "deep_quiescent",
    "primed_quiescent",
    "lagging",
    "cycling",
    "committed",
    "regenerating_nuclei",
    "myonuclei",
    "necrotic_nuclei",
    "monocytes",
    "m1",
    "m2",
)
_STAGE = re.compile(r"lag_\d+$")


@dataclass
class Flow:
    """What moved from one pool to another during a run, and by which processes.

    The amount is in the unit of the source, or of the target when it comes from outside.
    """

    source: str
    target: str
    unit: str
    amount: float = 0.0
    processes: list[str] = field(default_factory=list[str])


def pool_of(state: str) -> str:
    """The pool that a state belongs to, or `OUTSIDE`; instances and stages are one pool."""
    name = state.rpartition(".")[2]
    name = "lagging" if _STAGE.match(name) else name
    return name if name in POOLS else OUTSIDE


def flows(result: Result) -> dict[tuple[str, str], Flow]:
    """All flows between pools over the whole run, by source and target."""
    model, found = result.model, dict[tuple[str, str], Flow]()
    moved = {id: float(amount[-1]) for id, amount in result.fluxes.items()}
    for _, amounts in result.solution.jumped:
        for id, amount in amounts.items():
            moved[id] = moved.get(id, 0.0) + amount
    for id, bound in [*model.processes.items(), *model.impulses.items()]:
        sources = [term.state for term in bound.terms if term.sign < 0]
        targets = [term.state for term in bound.terms if term.sign > 0]
        source = pool_of(sources[0]) if sources else OUTSIDE
        target = pool_of(targets[0]) if targets else OUTSIDE
        if getattr(bound.declaration, "kind", "") == "division":
            source = target
        elif source == target:
            continue
        states = [state for state in (*sources, *targets) if pool_of(state) != OUTSIDE]
        if not states:
            continue
        flow = found.setdefault((source, target), Flow(source, target, model.states[states[0]].unit))
        flow.amount += moved.get(id, 0.0)
        flow.processes.append(id)
    return found


def pools(result: Result) -> dict[str, tuple[float, float]]:
    """What is in each pool at the start, before any injury, and at the end."""
    found: dict[str, tuple[float, float]] = {}
    for id, values in result.states.items():
        name = pool_of(id)
        if name != OUTSIDE:
            first, last = found.get(name, (0.0, 0.0))
            found[name] = (first + before(result, id), last + float(values[-1]))
    return {name: found[name] for name in POOLS if name in found}


def table(results: Sequence[Result], labels: Sequence[str]) -> pandas.DataFrame:
    """One row for each flow: where from, where to, how much over the run, by which processes."""
    import pandas

    rows = [
        (label, flow.source, flow.target, flow.amount, flow.unit, " ".join(flow.processes))
        for result, label in zip(results, labels, strict=True)
        for flow in flows(result).values()
    ]
    return pandas.DataFrame(rows, columns=["scenario", "source", "target", "amount", "unit", "processes"])
