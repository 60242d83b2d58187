"""What every engine does with its steps: outputs at wanted times, signals, rates, amounts moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import numpy as np

from myosat.engine.problem import Array, Problem, Segment, Solution

#: Absolute tolerance relative to a state's typical size, per unit of relative tolerance.
ABSOLUTE = 1e-4
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


class Collector:
    """Gathers outputs and the integrals of process rates over the solver's own steps."""

    def __init__(self, problem: Problem, observe: Callable[..., Any]) -> None:
        self.problem, self.observe = problem, observe
        self.jumped: list[tuple[float, dict[str, float]]] = []
        self.pieces: list[tuple[Array, Array, Array, Array, Array, Array]] = []
        self.total: Array | None = None

    def _observe(self, segment: Segment, times: Array, states: Array) -> tuple[Array, Array, Array]:
        if segment.constant:
            inputs: list[Any] = segment.levers(self.problem.neutral, segment.start)
            levers = np.repeat(np.array(inputs)[:, None], len(times), axis=1)
        else:
            levers = np.array([segment.levers(self.problem.neutral, t) for t in times]).T
            inputs = list(levers)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            signals, rates = self.observe(list(states), inputs)
        return _rows(signals, len(times)), _rows(rates, len(times)), levers

    def add(self, segment: Segment, steps: Steps, last: bool) -> None:
        """Add steps in a row, which lie in one segment; the last ones include their end."""
        start, stop = float(steps.t[0]), float(steps.t[-1])
        wanted = self.problem.times
        upper = wanted <= stop if last else wanted < stop
        times = wanted[(wanted >= start) & upper]
        knots = np.unique(np.concatenate([steps.t, times]))
        widths = np.diff(knots)
        nodes = (knots[:-1, None] + widths[:, None] * _NODES).ravel()
        _, node_rates, _ = self._observe(segment, nodes, steps.sol(nodes))
        parts = node_rates.reshape(len(node_rates), len(widths), len(_NODES))
        gained = np.einsum("pwn,n,w->pw", parts, _WEIGHTS, widths)
        if self.total is None:
            self.total = np.zeros(len(node_rates))
        running = self.total[:, None] + np.concatenate(
            [np.zeros((len(node_rates), 1)), np.cumsum(gained, axis=1)], axis=1
        )
        self.total = running[:, -1]
        if len(times):
            states = steps.sol(times)
            # Late in a life the interpolant's rounding shows right after a jump; the start is exact.
            states[:, times == start] = steps.y[:, :1]
            signals, rates, levers = self._observe(segment, times, states)
            moved = running[:, np.searchsorted(knots, times)]
            self.pieces.append((times, states, rates, signals, moved, levers))

    def solution(self, method: str, rtol: float, counts: Mapping[str, int]) -> Solution:
        """Return everything gathered."""
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
