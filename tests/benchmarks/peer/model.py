"""The nearest published model of muscle regeneration: nine equations, nineteen constants.

Al-Ghazawi, Lezzeik, Shao and Perkins 2025, PLOS Comput Biol, doi 10.1371/journal.pcbi.1013575. The
equations and start values are those of the paper's code of 2025, written here anew. Two of its constants,
the exits of M1 and of activated cells, are doubted in that code; they are kept.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.integrate import ODEintWarning, odeint

Array = NDArray[np.float64]

#: States [1/mm3], in order. ``alive`` are neutrophils that have not fed yet, and the only ones that are
#: taken for the neutrophils that sequencing sees; ``fed`` die of it. ``returned`` is not a state of the
#: paper: it sums the exit of myocytes, which its authors take for fusion, more or less.
STATES = (
    "dead_nuclei", "alive", "fed", "monocytes", "m1", "m2", "quiescent", "activated", "myocytes", "returned",
)  # fmt: skip
#: Muscle nuclei that the injury kills, and quiescent cells before it; everything else starts at zero.
KILLED, QUIESCENT = 30_000.0, 2_500.0
#: The states that sequencing tells apart, in the order of the observation model.
SEEN = ("alive", "monocytes", "m1", "m2", "quiescent", "activated", "myocytes")
CONSTANTS = 19
#: A solve that needs more steps than this between two times has failed.
STEPS = 2_000


def slopes(
    state: Sequence[float],
    k1: float, k2: float, k3: float, k4: float, k5: float, k6: float, k7: float, k8: float, k9: float,
    k10: float, k11: float, k12: float, k13: float, k14: float, k15: float, k16: float, k17: float,
    k18: float, k19: float,
) -> list[float]:  # fmt: skip
    """The right-hand side [1/mm3/day]."""
    dead, alive, fed, monocytes, m1, m2, quiescent, activated, myocytes, _ = state
    debris = max(dead + fed, 0.0)  # round-off below zero would turn the switch around
    eaten = k1 * alive * dead
    recruited = k7 * monocytes * debris
    switched = k10 / (k11 + debris) * m1  # debris keeps M1 from becoming M2
    woken = (k13 * alive + k14 * dead) * quiescent
    calmed = k15 * m2 * activated
    committed = k17 * m2 * activated
    fused = k19 * myocytes
    return [
        -eaten - k2 * m1 * dead,
        k3 * dead - k4 * alive - eaten,
        eaten - k5 * m1 * fed,
        k6 * alive - recruited - k8 * monocytes,
        recruited - k9 * m1 - switched,
        switched - k12 * m2,
        calmed - woken,
        woken - calmed + k16 * m1 * activated - committed - k18 * activated,
        committed - fused,
        fused,
    ]


def _slopes(state: Array, _: float, *constants: float) -> list[float]:
    return slopes(state.tolist(), *constants)


def start() -> Array:
    """The states on day 0, as published."""
    at = dict.fromkeys(STATES, 0.0) | {"dead_nuclei": KILLED, "quiescent": QUIESCENT}
    return np.array(list(at.values()))


def solve(constants: Sequence[float], times: Array) -> Array | None:
    """States at rising times after day 0, shape (10, times), by LSODA; None if it fails.

    ``odeint`` rather than ``solve_ivp``: the same method at a third of the cost, and it ends after so
    many steps.
    """
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", ODEintWarning)
        try:
            found, told = odeint(
                _slopes,
                start(),
                np.concatenate([[0.0], times]),
                args=tuple(float(k) for k in constants),
                rtol=1e-8,
                atol=1e-6,
                mxstep=STEPS,
                full_output=True,
            )
        except OverflowError:
            return None
    if told["message"] != "Integration successful." or not np.isfinite(found).all():
        return None
    states: Array = found[1:].T
    return states


def counts(states: Array) -> Array:
    """Cells of the seven types that sequencing tells apart, shape (7, times)."""
    return states[[STATES.index(name) for name in SEEN]]


def returned(constants: Sequence[float], day: float) -> float:
    """Nuclei that myocytes gave back by a day, as a share of those killed; nan if the solve fails."""
    states = solve(constants, np.array([day]))
    return float("nan") if states is None else float(states[STATES.index("returned"), 0]) / KILLED
