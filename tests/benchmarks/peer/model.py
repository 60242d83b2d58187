"""The nine equations of Al-Ghazawi et al. 2025, doi 10.1371/journal.pcbi.1013575, from their published form.

States in cells (nuclei) per mm^3: dead myonuclei, neutrophils, neutrophils that have fed, monocytes,
M1, M2, quiescent and activated satellite cells, myocytes. Nineteen constants, per day.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.integrate import solve_ivp

Array = NDArray[np.float64]
#: Dead myonuclei and quiescent cells at the start, as published; everything else is zero.
KILLED, QUIESCENT = 30_000.0, 2_500.0
CONSTANTS = 19
#: The rows of the solution that stand for the types of single-cell sequencing, in the order declared there.
TYPES = {"neutrophils": 1, "monocytes": 3, "m1": 4, "m2": 5, "quiescent": 6, "activated": 7, "committed": 8}


def slopes(time: float, state: Array, k: Array) -> list[float]:
    """The right-hand side; ``k`` holds the constants k1 to k19."""
    dead, alive, fed, mono, m1, m2, quiescent, activated, myocytes = state[:9]
    debris = dead + fed
    switch = k[9] / (k[10] + debris)
    woken = k[12] * quiescent * alive + k[13] * quiescent * dead
    return [
        -k[0] * alive * dead - k[1] * m1 * dead,
        k[2] * dead - k[3] * alive - k[0] * alive * dead,
        k[0] * alive * dead - k[4] * m1 * fed,
        k[5] * alive - k[6] * mono * debris - k[7] * mono,
        k[6] * mono * debris - k[8] * m1 - switch * m1,
        switch * m1 - k[11] * m2,
        -woken + k[14] * m2 * activated,
        woken - k[14] * m2 * activated + k[15] * m1 * activated - k[16] * m2 * activated - k[17] * activated,
        k[16] * m2 * activated - k[18] * myocytes,
        k[18] * myocytes,
    ]


def solve(constants: Array, times: Array) -> Array | None:
    """States at some times [day], shape (10, times), the last row the nuclei returned; None if it fails."""
    start = [KILLED, 0.0, 0.0, 0.0, 0.0, 0.0, QUIESCENT, 0.0, 0.0, 0.0]
    with np.errstate(all="ignore"):
        try:
            found = solve_ivp(
                slopes,
                (0.0, float(times[-1])),
                start,
                method="LSODA",
                t_eval=times,
                args=(constants,),
                rtol=1e-6,
                atol=1e-3,
            )
        except (ValueError, OverflowError):
            return None
    if not found.success or found.y.shape[1] != len(times) or not np.all(np.isfinite(found.y)):
        return None
    states: Array = found.y
    return states


def counts(states: Array) -> Array:
    """Cells of each type that sequencing tells apart, shape (7, times)."""
    return np.maximum(states[list(TYPES.values())], 0.0)
