"""What every engine does with its steps: outputs at wanted times, signals, rates, amounts moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from myosat.engine.problem import Array, Problem, Segment, Solution

Integers = NDArray[np.int64]
#: Absolute tolerance relative to a state's typical size, per unit of relative tolerance.
ABSOLUTE = 1e-4
#: Intervals between which rates are integrated that are worked off together.
TOGETHER = 4000
# Three-point Gauss-Legendre nodes and weights on [0, 1].
_NODES = 0.5 + 0.5 * np.array([-np.sqrt(0.6), 0.0, np.sqrt(0.6)])
_WEIGHTS = np.array([5.0, 8.0, 5.0]) / 18.0


class Steps(Protocol):
    """Steps in a row: their edges [day], states at the edges, and the states between."""

    t: Array
    y: Array

    def sol(self, times: Array) -> Array:
        """States at times within the steps, shape (states, times)."""
        ...


def observer(problem: Problem) -> Callable[..., Any]:
    """Return `observe(y, u)` of a problem over arrays: every signal and every rate."""
    observe: Callable[..., Any] = problem.equations.arrays(problem.parameters, problem.gains, problem.held)[2]
    return observe


@dataclass(frozen=True)
class _Piece:
    """Steps in a row, before what follows from them: states and levers at nodes, then at outputs."""

    widths: Array  # of the intervals, each with its nodes
    times: Array
    places: Integers  # of the times among the edges of the intervals
    states: Array
    levers: Array


class Collector:
    """Gathers outputs and the integrals of process rates over the solver's own steps."""

    def __init__(self, problem: Problem, observe: Callable[..., Any]) -> None:
        self.problem, self.observe = problem, observe
        self.jumped: list[tuple[float, dict[str, float]]] = []
        self.waiting: list[_Piece] = []
        self.intervals = 0
        self.pieces: list[tuple[Array, Array, Array, Array, Array, Array]] = []
        self.total = np.zeros((len(problem.gains), 1))

    def add(self, segment: Segment, steps: Steps, last: bool) -> None:
        """Add steps in a row, which lie in one segment; the last ones include their end."""
        start, stop = float(steps.t[0]), float(steps.t[-1])
        wanted = self.problem.times
        upper = wanted <= stop if last else wanted < stop
        times = wanted[(wanted >= start) & upper]
        knots = np.unique(np.concatenate([steps.t, times]))
        widths = np.diff(knots)
        nodes = knots[:-1, None] + widths[:, None] * _NODES if self.problem.amounts else np.zeros(0)
        seen = np.concatenate([nodes.ravel(), times])
        states = steps.sol(seen)
        # Late in a life the interpolant's rounding shows right after a jump; the start is exact.
        states[:, seen == start] = steps.y[:, :1]
        levers = segment.levers_over(self.problem.neutral, seen)
        self.waiting.append(_Piece(widths, times, np.searchsorted(knots, times), states, levers))
        # Short segments come by the thousand, and rates at many times cost little more than at one.
        self.intervals += len(widths)
        if self.intervals > TOGETHER:
            self._work_off()

    def _work_off(self) -> None:
        """Signals, rates and amounts moved of the steps that wait."""
        waiting, self.waiting, self.intervals = self.waiting, [], 0
        states, levers = (np.hstack([getattr(p, name) for p in waiting]) for name in ("states", "levers"))
        signals, rates = self._observed(states, levers)
        if not self.problem.amounts:
            times = np.concatenate([p.times for p in waiting])
            self.pieces.append((times, states, rates, signals, np.full_like(rates, np.nan), levers))
            return
        output = np.concatenate(
            [np.arange(p.states.shape[1]) >= len(_NODES) * len(p.widths) for p in waiting]
        )
        widths, times = (np.concatenate([getattr(p, name) for p in waiting]) for name in ("widths", "times"))
        nodes = rates[:, ~output].reshape(len(rates), len(widths), len(_NODES))
        gained = np.einsum("pwn,n,w->pw", nodes, _WEIGHTS, widths)
        running = self.total + np.hstack([np.zeros_like(self.total), np.cumsum(gained, axis=1)])
        self.total = running[:, -1:]
        before = np.cumsum([0, *(len(p.widths) for p in waiting)])
        places = np.concatenate([p.places + first for p, first in zip(waiting, before, strict=False)])
        self.pieces.append(
            (
                times,
                states[:, output],
                rates[:, output],
                signals[:, output],
                running[:, places],
                levers[:, output],
            )
        )

    def _observed(self, states: Array, levers: Array) -> tuple[Array, Array]:
        # A lever that stays the same is a plain number, which is quicker.
        inputs = [row[0] if np.all(row == row[0]) else row for row in levers]
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            signals, rates = self.observe(list(states), inputs)
        return _rows(signals, states.shape[1]), _rows(rates, states.shape[1])

    def solution(self, method: str, rtol: float, counts: Mapping[str, int]) -> Solution:
        """Return everything gathered."""
        if self.waiting:
            self._work_off()
        times, states, rates, signals, moved, levers = (
            np.concatenate(parts, axis=-1) for parts in zip(*self.pieces, strict=True)
        )
        statistics: dict[str, int | float | str] = {"method": method, "rtol": rtol, **counts}
        return Solution(times, states, rates, signals, moved, levers, self.jumped, statistics)


def _rows(values: list[Any], length: int) -> Array:
    table = np.empty((len(values), length))
    for row, value in zip(table, values, strict=True):
        row[:] = value
    return table
