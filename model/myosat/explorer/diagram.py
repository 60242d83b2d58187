"""Boxes and links of the moving diagram: who becomes whom, by which processes of a model."""

from __future__ import annotations

import re
from typing import Any

from myosat.explorer.anatomy import title
from myosat.kernel.bound import BoundProcess
from myosat.kernel.model import Model

Data = dict[str, Any]

#: Places of boxes as (column, row), by the pools of each model.
FULL = {
    "deep_quiescent": (0, 0),
    "primed_quiescent": (1, 0),
    "lagging": (2, 0),
    "cycling": (3, 0),
    "committed": (4, 0),
    "regenerating_nuclei": (4, 1),
    "myonuclei": (3, 1),
    "necrotic_nuclei": (2, 1),
    "monocytes": (1, 2),
    "m1": (2, 2),
    "m2": (3, 2),
}
CORE = {
    "primed_quiescent": (0, 0),
    "cycling": (1, 0),
    "committed": (2, 0),
    "myonuclei": (2, 1),
    "necrotic_nuclei": (1, 1),
}
PLACES = {"full": FULL, "core": CORE}
#: Cells and nuclei that are in none of the boxes.
OUTSIDE = ""
_STAGE = re.compile(r"lag_\d+$")


def diagram_data(model: Model) -> Data:
    """The diagram of a model; see `Diagram` of the contract."""
    places = PLACES[model.id]
    states: dict[str, list[str]] = {pool: [] for pool in places}
    for id in model.states:
        if _pool(id) in states:
            states[_pool(id)].append(id)
    links: dict[tuple[str, str], list[str]] = {}
    for id, process in model.processes.items():
        ends = _ends(process, places)
        if ends is not None:
            links.setdefault(ends, []).append(id)
    return {
        "columns": 1 + max(column for column, _ in places.values()),
        "rows": 1 + max(row for _, row in places.values()),
        "boxes": [
            {"id": pool, "title": title("series", pool), "column": column, "row": row, "states": states[pool]}
            for pool, (column, row) in places.items()
        ],
        "links": [
            {"source": source, "target": target, "processes": processes}
            for (source, target), processes in links.items()
        ],
    }


def _pool(state: str) -> str:
    """The pool that a state would be in; instances and stages are one."""
    name = state.rpartition(".")[2]
    return "lagging" if _STAGE.match(name) else name


def _ends(process: BoundProcess, places: dict[str, tuple[int, int]]) -> tuple[str, str] | None:
    """From which box to which a process moves cells or nuclei; None if it stays in one, or outside."""
    found: list[str] = []
    for sign in (-1, 1):
        pools = [_pool(term.state) for term in process.terms if term.sign == sign]
        found.append(pools[0] if pools and pools[0] in places else OUTSIDE)
    source, target = found
    if process.declaration.kind == "division":
        return target, target
    return None if source == target else (source, target)
