"""Integration with the compiled solver: one subject with everything recorded, or many with outputs only."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from myosat.engine.compiled import DEFAULT_TOLERANCE, LAWS, tableau
from myosat.engine.compiled.library import Library, library
from myosat.engine.outputs import ABSOLUTE, Collector, observer
from myosat.engine.problem import Array, Problem, Segment, Solution
from myosat.errors import SolverError

#: Steps in one call; between calls the run can be interrupted.
BUDGET = 20_000
#: Steps kept in memory while recording, and a number that stands for not recording.
RECORDED = 2_000
UNRECORDED = 2_000_000_000
#: Steps allowed in one segment.
MAX_STEPS = 5_000_000

Integers = NDArray[np.int64]
_TABLEAU = np.array(tableau.packed())


def solve(problem: Problem, *, tolerance: float | None = None) -> Solution:
    """Integrate one problem and return its outputs.

    Parameters
    ----------
    problem
        Equations, numbers and schedule.
    tolerance
        Relative tolerance; the default keeps the scaled difference to the reference below 1e-6.

    Raises
    ------
    SolverError
        If the integration fails: says where in time and in which state.
    """
    rtol = tolerance or DEFAULT_TOLERANCE
    subject = Subject(problem, rtol)
    collector = Collector(problem, observer(problem))
    y = problem.initial.copy()
    last = len(problem.segments) - 1
    for number, segment in enumerate(problem.segments):
        y = jumped(problem, segment, y, collector.jumped)
        for steps in subject.steps(segment, y):
            collector.add(segment, steps, number == last and steps.final)
        y = subject.y.copy()
    return collector.solution("Rodas5P", rtol, subject.statistics())


def jumped(problem: Problem, segment: Segment, y: Array, log: list[tuple[float, dict[str, float]]]) -> Array:
    """The state after what happens at once at the start of a segment; clamped states keep theirs."""
    if segment.jump is None:
        return y
    clamped = list(problem.clamped)
    kept = y[clamped]
    y, amounts = segment.jump(y)
    y[clamped] = kept
    log.append((segment.start, amounts))
    return y


@dataclass
class Steps:
    """Accepted steps in a row, with the interpolant between them.

    Attributes
    ----------
    t
        Their edges [day], shape (steps + 1,).
    y
        States at the edges, shape (states, steps + 1).
    final
        Whether they reach the end of the segment.
    """

    t: Array
    y: Array
    inner: Array
    final: bool
    nfev: int = 0
    njev: int = 0

    def sol(self, times: Array) -> Array:
        """States at times within the steps, shape (states, times)."""
        index = np.clip(np.searchsorted(self.t, times, side="right") - 1, 0, len(self.t) - 2)
        x = (times - self.t[index]) / (self.t[index + 1] - self.t[index])
        p, q, r = self.inner[0][:, index], self.inner[1][:, index], self.inner[2][:, index]
        rest = 1.0 - x
        found: Array = rest * self.y[:, index] + x * (self.y[:, index + 1] + rest * (p + x * (q + x * r)))
        return found


@dataclass
class Subject:
    """One subject's numbers as the machine code reads them, and the room it works in."""

    problem: Problem
    rtol: float
    library: Library = field(init=False)
    y: Array = field(init=False)
    counts: Integers = field(init=False)
    record: Array | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        problem = self.problem
        n = len(problem.states)
        self.library = library(problem.equations, n)
        pattern = self.library.pattern
        self.p = np.array(problem.parameters)
        self.g = np.array(problem.gains)
        self.held = np.array([math.nan if value is None else value for value in problem.held])
        self.k = np.zeros(self.library.constants)
        self.neutral = np.array(problem.neutral)
        self.clamped = np.array(problem.clamped, dtype=np.int64)
        self.unclamped = np.ones(n)
        self.unclamped[self.clamped] = 0.0
        self.atol = self.rtol * ABSOLUTE * problem.scale
        self.entry_place = np.array(pattern.entry_place, dtype=np.int64)
        self.entry_row = np.array(self.library.rows, dtype=np.int64)
        self.diagonal = np.array(pattern.diagonal, dtype=np.int64)
        self.y = problem.initial.copy()
        self.room = [np.zeros(n) for _ in range(5)] + [
            np.zeros(tableau.STAGES * n),
            np.zeros(len(self.entry_row)),
            np.zeros(pattern.filled),
            np.zeros(len(self.neutral)),
        ]
        self.clock, self.counts = np.zeros(2), np.zeros(7, dtype=np.int64)
        self.total: Integers = np.zeros(4, dtype=np.int64)
        self.library.functions["prepare"](_at(self.p), _at(self.held), _at(self.k))

    def statistics(self) -> dict[str, int]:
        """Counts over all segments so far."""
        return dict(zip(("steps", "rejected", "rhs", "jacobians"), self.total.tolist(), strict=True))

    def steps(self, segment: Segment, y: Array) -> Iterator[Steps]:
        """Integrate one segment and yield its steps, recorded, in pieces."""
        n = len(y)
        record = self.record = np.zeros(RECORDED * (2 + 5 * n)) if self.record is None else self.record
        empty = np.zeros(1)
        for status in self._calls(segment, y, empty, 0, np.zeros(1), record, RECORDED):
            number = int(self.counts[5])
            rows = record[: number * (2 + 5 * n)].reshape(number, 2 + 5 * n)
            t = np.append(rows[:, 0], self.clock[0])
            states = np.column_stack([rows[:, 2 : 2 + n].T, rows[-1, 2 + n : 2 + 2 * n]])
            inner = rows[:, 2 + 2 * n :].reshape(number, 3, n).transpose(1, 2, 0)
            yield Steps(t, states, inner, status == 0)
            self.counts[5] = 0

    def outputs(self, segment: Segment, y: Array, times: Array) -> Array:
        """Integrate one segment and return states at times within it, shape (times, states)."""
        out = np.zeros((len(times), len(y)))
        for _ in self._calls(segment, y, times, len(times), out, np.zeros(1), UNRECORDED):
            pass
        return out

    def _calls(
        self, segment: Segment, y: Array, times: Array, outputs: int, out: Array, record: Array, capacity: int
    ) -> Iterator[int]:
        table, places = _exposures(segment)
        self.y[:] = y
        self.clock[:] = segment.start, 0.0
        self.counts[:] = 0
        fixed = (
            *(_at(a) for a in (self.p, self.g, self.held, self.k, self.neutral)),
            len(self.neutral),
            _at(table),
            _at(places),
            len(segment.exposures),
            int(segment.constant),
            _at(self.clamped),
            len(self.clamped),
            *(_at(a) for a in (self.unclamped, self.entry_place, self.entry_row, self.diagonal, _TABLEAU)),
            _at(times),
            outputs,
            _at(out),
            _at(record),
            capacity,
            BUDGET,
            _at(self.y),
            *(_at(a) for a in self.room),
            _at(self.clock),
            _at(self.counts),
        )
        advance = self.library.functions["advance"]
        sizes = (len(y), len(self.entry_row), self.library.pattern.filled)
        status = 1
        while status == 1:
            status = advance(*sizes, segment.stop, self.rtol, _at(self.atol), *fixed)
            if status >= 2 or self.counts[0] > MAX_STEPS:
                self._failed(segment, status)
            yield status
        self.total += self.counts[:4]

    def _failed(self, segment: Segment, status: int) -> None:
        name = self.problem.states[int(self.counts[6])]
        day = float(self.clock[0])
        why = {2: "its steps became too small", 3: "its rate of change is not a finite number"}
        raise SolverError(
            f"the integration stopped at day {day:.6g} in {name}: {why.get(status, 'too many steps')} "
            f"(segment from day {segment.start:g} to {segment.stop:g})"
        )


def _at(array: NDArray[Any]) -> int:
    return array.ctypes.data


def _exposures(segment: Segment) -> tuple[Array, Integers]:
    """Exposures as numbers, as `stepper.set_levers` reads them."""
    rows = [(e.maximum, e.half, e.t0, e.start, e.limit, e.rate, e.exponent) for e in segment.exposures] or [
        (0.0,) * 7
    ]
    places = [(e.lever, int(e.scaling), LAWS[e.law]) for e in segment.exposures] or [(0, 0, 0)]
    return np.array(rows), np.array(places, dtype=np.int64)
