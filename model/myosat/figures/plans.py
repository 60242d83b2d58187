"""Where the boxes of the flux figure stand, and how its arrows run: wide, tall, and for the core model."""

from __future__ import annotations

from dataclasses import dataclass

from myosat.figures.network import OUTSIDE


@dataclass(frozen=True)
class Port:
    """A place on the edge of a box: side "l", "r", "t" or "b", and offset from its middle, ±0.5."""

    side: str
    offset: float = 0.0


@dataclass(frozen=True)
class Link:
    """How a flow is drawn: from port to port, bulging by `reach`, with its number beside it.

    The unit of `reach` is the gap between rows, or the height of a box if that is less.

    `always` keeps a flow of nothing in the picture, so that figures can be compared.
    """

    source: str
    target: str
    leave: Port
    enter: Port
    number: str = "above"
    reach: float = 0.5
    always: bool = True
    note: str = ""


@dataclass(frozen=True)
class Plan:
    """Places of boxes as (column, row), links between them, and the grid they stand on."""

    columns: int
    rows: int
    boxes: dict[str, tuple[float, float]]
    links: tuple[Link, ...]
    losses: dict[str, Port]
    lanes: tuple[tuple[str, float, float], ...] = ()


RENEWAL = "self-renewal"
L, R, T, B = (Port(side) for side in "lrtb")
WIDE = Plan(
    5,
    3,
    {
        "deep_quiescent": (0, 0),
        "primed_quiescent": (1, 0),
        "lagging": (2, 0),
        "cycling": (3, 0),
        "committed": (4, 0),
        "regenerating_nuclei": (4, 1),
        "myonuclei": (3, 1),
        "necrotic_nuclei": (2, 1),
        "monocytes": (1.25, 2),
        "m1": (2.25, 2),
        "m2": (3.25, 2),
    },
    (
        Link("deep_quiescent", "primed_quiescent", Port("r", 0.25), Port("l", 0.25)),
        Link("primed_quiescent", "deep_quiescent", Port("l", -0.25), Port("r", -0.25), "below"),
        Link("deep_quiescent", "lagging", T, Port("t", -0.15), "above", 0.55),
        Link("primed_quiescent", "lagging", R, L),
        Link("lagging", "cycling", R, L),
        Link("cycling", "cycling", Port("t", -0.32), Port("t", 0.32), "above", 0.55, note="divisions"),
        Link(
            "cycling",
            "primed_quiescent",
            Port("b", -0.2),
            Port("b", 0.36),
            "above",
            0.75,
            note="self-renewal",
        ),
        Link("cycling", "committed", R, L),
        Link("committed", "regenerating_nuclei", B, T, "right"),
        Link("regenerating_nuclei", "myonuclei", L, R),
        Link("myonuclei", "necrotic_nuclei", L, R),
        Link("regenerating_nuclei", "necrotic_nuclei", B, B, "below", 0.5, always=False),
        Link("necrotic_nuclei", OUTSIDE, L, L, "end", note="cleared"),
        Link(OUTSIDE, "monocytes", L, L, "before", note="from blood"),
        Link("monocytes", "m1", R, L),
        Link("m1", "m2", R, L),
        Link(OUTSIDE, "m2", R, R, "before", note="residents", always=False),
    ),
    {
        "deep_quiescent": Port("b", 0.0),
        "primed_quiescent": Port("b", -0.4),
        "lagging": Port("t", 0.36),
        "cycling": Port("b", 0.36),
        "committed": R,
        "regenerating_nuclei": R,
        "myonuclei": B,
        "monocytes": B,
        "m1": B,
        "m2": B,
    },
    (("Nuclei\nof fibres", 0, 1), ("Macro-\nphages", 0, 2)),
)
TALL = Plan(
    3,
    4,
    {
        "deep_quiescent": (0, 0),
        "primed_quiescent": (1, 0),
        "lagging": (2, 0),
        "cycling": (2, 1),
        "committed": (1, 1),
        "regenerating_nuclei": (0, 1),
        "myonuclei": (0, 2),
        "necrotic_nuclei": (1, 2),
        "monocytes": (0, 3),
        "m1": (1, 3),
        "m2": (2, 3),
    },
    (
        Link("deep_quiescent", "primed_quiescent", Port("r", 0.25), Port("l", 0.25)),
        Link("primed_quiescent", "deep_quiescent", Port("l", -0.25), Port("r", -0.25), "below"),
        Link("deep_quiescent", "lagging", T, T, "above", 0.55),
        Link("primed_quiescent", "lagging", R, L),
        Link("lagging", "cycling", B, T, "right"),
        Link("cycling", "cycling", Port("b", -0.3), Port("b", 0.3), "below", 0.6, note="divisions"),
        Link("cycling", "primed_quiescent", Port("t", -0.35), Port("b", 0.2), "left", 0.5),
        Link("cycling", "committed", L, R),
        Link("committed", "regenerating_nuclei", L, R),
        Link("regenerating_nuclei", "myonuclei", B, T, "right"),
        Link("myonuclei", "necrotic_nuclei", R, L),
        Link("necrotic_nuclei", OUTSIDE, R, R, "end", note="cleared"),
        Link(OUTSIDE, "monocytes", T, T, "right", note="from blood"),
        Link("monocytes", "m1", R, L),
        Link("m1", "m2", R, L),
        Link(OUTSIDE, "m2", T, T, "left", note="residents", always=False),
    ),
    {
        "deep_quiescent": B,
        "primed_quiescent": Port("b", -0.4),
        "committed": B,
        "monocytes": B,
        "m1": B,
        "m2": B,
    },
)
CORE = Plan(
    3,
    2,
    {
        "primed_quiescent": (0, 0),
        "cycling": (1, 0),
        "committed": (2, 0),
        "myonuclei": (2, 1),
        "necrotic_nuclei": (1, 1),
    },
    (
        Link("primed_quiescent", "cycling", R, L),
        Link("cycling", "cycling", Port("t", -0.32), Port("t", 0.32), "above", 0.55, note="divisions"),
        Link(
            "cycling", "primed_quiescent", Port("b", -0.2), Port("b", 0.1), "below", 0.5, note="self-renewal"
        ),
        Link("cycling", "committed", R, L),
        Link("committed", "myonuclei", B, T, "right"),
        Link("myonuclei", "necrotic_nuclei", L, R),
        Link("necrotic_nuclei", OUTSIDE, L, L, "end", note="cleared"),
    ),
    {
        "primed_quiescent": T,
        "cycling": Port("b", 0.3),
        "committed": T,
        "myonuclei": B,
    },
)
