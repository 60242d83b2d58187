"""One subject through one segment: Rodas5P with error control, in the part of Python that compiles.

`rhs`, `jacobian`, `factor` and `solve` come with the equations and are found by name when this file is
lowered. Arrays: `p` parameters, `g` gains, `held` signals (not a number where free), `k` what these
decide; `y` state, `u` levers. Levers of the segment: `table` has seven numbers for each exposure, `places`
three integers (lever, whether it scales, law).

`clock` keeps time, next step, last error; `counts` steps, rejected steps, right-hand sides, Jacobians,
outputs written, steps recorded, worst state. Both let a call end early and the next one go on.
"""

# pyright: basic

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableSequence
    from typing import TypeAlias

    Floats: TypeAlias = MutableSequence[float]
    Ints: TypeAlias = MutableSequence[int]
    Int: TypeAlias = int

    def rhs(y, u, p, g, held, k, out): ...  # noqa: D103
    def jacobian(y, u, p, g, held, k, out): ...  # noqa: D103
    def factor(w): ...  # noqa: D103
    def solve(w, b): ...  # noqa: D103


def set_levers(
    t: float, neutral: Floats, levers: Int, table: Floats, places: Ints, exposures: Int, u: Floats
) -> None:
    """Levers at time t, as `myosat.engine.problem.Segment.levers` gives them."""
    for i in range(levers):
        u[i] = neutral[i]
    for e in range(exposures):
        start = table[7 * e + 3]
        limit = table[7 * e + 4]
        rate = table[7 * e + 5]
        amount = start
        if start != limit and rate != 0.0:
            amount = limit + (start - limit) * math.exp(-rate * (t - table[7 * e + 2]))
        effect = table[7 * e] * amount
        if places[3 * e + 2] == 1:
            effect = table[7 * e] * amount / (table[7 * e + 1] + amount)
        if places[3 * e + 2] == 2:
            effect = table[7 * e] * (max(0.0, amount) / table[7 * e + 1]) ** table[7 * e + 6]
        lever = places[3 * e]
        if places[3 * e + 1] == 1:
            u[lever] = u[lever] * max(0.0, 1.0 + effect)
        else:
            u[lever] = u[lever] + effect


def slope(
    y: Floats,
    u: Floats,
    p: Floats,
    g: Floats,
    held: Floats,
    k: Floats,
    clamped: Ints,
    clamps: Int,
    out: Floats,
) -> None:
    """Rates of change, zero for clamped states."""
    rhs(y, u, p, g, held, k, out)
    for i in range(clamps):
        out[clamped[i]] = 0.0


def interpolate(
    n: Int, i: Int, x: float, tableau: Floats, ks: Floats, y: Floats, y1: Floats, out: Floats, at: Int
) -> None:
    """State i at the share x of the step just made."""
    first = 0.0
    second = 0.0
    third = 0.0
    for s in range(8):
        v = ks[s * n + i]
        first = first + tableau[142 + s] * v
        second = second + tableau[150 + s] * v
        third = third + tableau[158 + s] * v
    rest = 1.0 - x
    out[at + i] = rest * y[i] + x * (y1[i] + rest * (first + x * (second + x * third)))


def advance(
    n: Int,
    entries: Int,
    filled: Int,
    stop: float,
    rtol: float,
    atol: Floats,
    p: Floats,
    g: Floats,
    held: Floats,
    k: Floats,
    neutral: Floats,
    levers: Int,
    table: Floats,
    places: Ints,
    exposures: Int,
    constant: Int,
    clamped: Ints,
    clamps: Int,
    unclamped: Floats,
    entry_place: Ints,
    entry_row: Ints,
    diagonal: Ints,
    tableau: Floats,
    times: Floats,
    outputs: Int,
    out: Floats,
    record: Floats,
    capacity: Int,
    budget: Int,
    y: Floats,
    y1: Floats,
    f0: Floats,
    ft: Floats,
    work: Floats,
    b: Floats,
    ks: Floats,
    jac: Floats,
    w: Floats,
    u: Floats,
    clock: Floats,
    counts: Ints,
) -> Int:
    """Go on until `stop`: 0 done, 1 more to do, 2 steps too small, 3 not finite at the start."""
    gamma = tableau[0]
    t = clock[0]
    h = clock[1]
    set_levers(t, neutral, levers, table, places, exposures, u)
    slope(y, u, p, g, held, k, clamped, clamps, f0)
    counts[2] = counts[2] + 1
    for i in range(n):
        if not (abs(f0[i]) < 1e300):
            counts[6] = i
            return 3
    if h <= 0.0:
        d0 = 0.0
        d1 = 0.0
        for i in range(n):
            scale = atol[i] + rtol * abs(y[i])
            d0 = max(d0, abs(y[i]) / scale)
            d1 = max(d1, abs(f0[i]) / scale)
        h = 1e-6 * (stop - t)
        if d0 > 1e-5 and d1 > 1e-5:
            h = 0.001 * d0 / d1
        h = min(h, stop - t)
    fresh = 1
    failed = 0
    steps = 0
    while t < stop:
        if steps >= budget or counts[5] >= capacity:
            clock[0] = t
            clock[1] = h
            return 1
        last = 0
        if t + 1.0001 * h >= stop:
            h = stop - t
            last = 1
        if h < 1e-14 * max(abs(t), 1e-3) and last == 0:
            clock[0] = t
            return 2
        if fresh == 1:
            set_levers(t, neutral, levers, table, places, exposures, u)
            jacobian(y, u, p, g, held, k, jac)
            counts[3] = counts[3] + 1
            if constant == 0:
                d = 1e-3 * h
                set_levers(t + d, neutral, levers, table, places, exposures, u)
                slope(y, u, p, g, held, k, clamped, clamps, ft)
                set_levers(t - d, neutral, levers, table, places, exposures, u)
                slope(y, u, p, g, held, k, clamped, clamps, work)
                counts[2] = counts[2] + 2
                for i in range(n):
                    ft[i] = (ft[i] - work[i]) / (2.0 * d)
            fresh = 0
        shift = 1.0 / (gamma * h)
        for e in range(filled):
            w[e] = 0.0
        for e in range(entries):
            w[entry_place[e]] = -jac[e] * unclamped[entry_row[e]]
        for i in range(n):
            w[diagonal[i]] = w[diagonal[i]] + shift
        factor(w)
        for s in range(8):
            if s == 0:
                for i in range(n):
                    b[i] = f0[i]
            else:
                for i in range(n):
                    work[i] = y[i]
                    b[i] = 0.0
                for j in range(s):
                    a = tableau[1 + 8 * s + j]
                    c = tableau[65 + 8 * s + j] / h
                    at = j * n
                    for i in range(n):
                        work[i] = work[i] + a * ks[at + i]
                        b[i] = b[i] + c * ks[at + i]
                if constant == 0:
                    set_levers(t + tableau[129 + s] * h, neutral, levers, table, places, exposures, u)
                slope(work, u, p, g, held, k, clamped, clamps, y1)
                for i in range(n):
                    b[i] = b[i] + y1[i]
            if constant == 0 and s < 5:
                c = h * tableau[137 + s]
                for i in range(n):
                    b[i] = b[i] + c * ft[i]
            solve(w, b)
            at = s * n
            for i in range(n):
                ks[at + i] = b[i]
        counts[2] = counts[2] + 7
        # The last stage is the error; the one before it has all of the new state but that.
        error = 0.0
        worst = 0
        for i in range(n):
            y1[i] = work[i] + ks[7 * n + i]
            ratio = abs(ks[7 * n + i]) / (atol[i] + rtol * max(abs(y[i]), abs(y1[i])))
            if not (ratio <= error):
                error = ratio
                worst = i
        if not (error < 1e6):
            h = 0.1 * h
            failed = 1
            counts[1] = counts[1] + 1
            counts[6] = worst
            steps = steps + 1
            continue
        factor_of_h = min(6.0, max(0.2, 0.9 * max(error, 1e-10) ** -0.2))
        steps = steps + 1
        if error > 1.0:
            h = h * factor_of_h
            failed = 1
            counts[1] = counts[1] + 1
            counts[6] = worst
            continue
        counts[0] = counts[0] + 1
        new = t + h
        if last == 1:
            new = stop
        while counts[4] < outputs and times[counts[4]] <= new:
            x = (times[counts[4]] - t) / h
            at = counts[4] * n
            for i in range(n):
                interpolate(n, i, x, tableau, ks, y, y1, out, at)
            counts[4] = counts[4] + 1
        if capacity < 1000000000:
            at = counts[5] * (2 + 5 * n)
            record[at] = t
            record[at + 1] = h
            for i in range(n):
                record[at + 2 + i] = y[i]
                record[at + 2 + n + i] = y1[i]
            for r in range(3):
                for i in range(n):
                    total = 0.0
                    for s in range(8):
                        total = total + tableau[142 + 8 * r + s] * ks[s * n + i]
                    record[at + 2 + (2 + r) * n + i] = total
            counts[5] = counts[5] + 1
        for i in range(n):
            y[i] = y1[i]
        t = new
        if failed == 1:
            factor_of_h = min(factor_of_h, 1.0)
        if last == 0:
            h = h * factor_of_h
        failed = 0
        fresh = 1
        if t < stop:
            if constant == 0:
                set_levers(t, neutral, levers, table, places, exposures, u)
            slope(y, u, p, g, held, k, clamped, clamps, f0)
            counts[2] = counts[2] + 1
    clock[0] = t
    clock[1] = h
    return 0
