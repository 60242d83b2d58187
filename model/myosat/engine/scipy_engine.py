"""The reference engine: `scipy.integrate` with the generated right-hand side and Jacobian."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from myosat.engine.problem import Array, Problem, Segment, Solution
from myosat.errors import SolverError

#: Relative tolerance that keeps the scaled error of each method below 1e-6.
DEFAULT_TOLERANCE = {"LSODA": 1e-8, "BDF": 1e-9, "Radau": 1e-8}
METHODS = tuple(DEFAULT_TOLERANCE)
#: Absolute tolerance relative to a state's typical size, per unit of relative tolerance.
ABSOLUTE = 1e-4
#: Right-hand sides allowed in one segment; ordinary scenarios take a few thousand in all.
MAX_EVALUATIONS = 300_000
# Three-point Gauss-Legendre nodes and weights on [0, 1].
_NODES = 0.5 + 0.5 * np.array([-np.sqrt(0.6), 0.0, np.sqrt(0.6)])
_WEIGHTS = np.array([5.0, 8.0, 5.0]) / 18.0


@dataclass
class _Functions:
    rhs: Callable[..., Any]
    jacobian: Callable[..., Any]
    observe: Callable[..., Any]


def solve(problem: Problem, *, method: str = "LSODA", tolerance: float | None = None) -> Solution:
    """Integrate a problem segment by segment, never stepping over a switch.

    Parameters
    ----------
    method
        One of `METHODS`.
    tolerance
        Relative tolerance; the default keeps the scaled error below 1e-6.

    Raises
    ------
    SolverError
        If the integration fails: says where in time and in which state.
    """
    numbers = (problem.parameters, problem.gains, problem.held)
    rhs, jacobian, _ = problem.equations.scalar(*numbers)
    observe = problem.equations.arrays(*numbers)[2]
    functions = _Functions(rhs, jacobian, observe)
    rtol = tolerance or DEFAULT_TOLERANCE[method]
    collector = _Collector(problem, functions)
    y = problem.initial.copy()
    clamped = list(problem.clamped)
    for number, segment in enumerate(problem.segments):
        if segment.jump is not None:
            kept = y[clamped]
            y, amounts = segment.jump(y)
            y[clamped] = kept
            collector.jumped.append((segment.start, amounts))
        last = number == len(problem.segments) - 1
        y = _integrate(problem, functions, segment, y, method, rtol, collector, last)
    return collector.solution(method, rtol)


def _integrate(
    problem: Problem,
    functions: _Functions,
    segment: Segment,
    y: Array,
    method: str,
    rtol: float,
    collector: _Collector,
    last: bool,
) -> Array:
    from scipy.integrate import solve_ivp

    rhs, jacobian = _callables(problem, functions, segment)
    with np.errstate(all="ignore"), warnings.catch_warnings():
        # The solver's own complaints come back as its status, which is checked below.
        warnings.simplefilter("ignore")
        try:
            result = solve_ivp(
                rhs,
                (segment.start, segment.stop),
                y,
                method=method,
                jac=jacobian,
                rtol=rtol,
                atol=rtol * ABSOLUTE * problem.scale,
                dense_output=True,
            )
        except (OverflowError, ValueError, ZeroDivisionError, np.linalg.LinAlgError) as error:
            raise SolverError(
                f"the integration broke down between day {segment.start:g} and {segment.stop:g}: {error}"
            ) from error
    end: Array = result.y[:, -1]
    if not result.success or not np.all(np.isfinite(end)):
        worst = problem.states[int(np.argmax(~np.isfinite(end)))]
        if np.all(np.isfinite(end)):
            worst = _fastest(problem, functions, segment, float(result.t[-1]), end)
        raise SolverError(
            f"the integration stopped at day {float(result.t[-1]):.6g} in {worst}: {result.message}"
        )
    collector.add(segment, result, last)
    return end


def _fastest(problem: Problem, functions: _Functions, segment: Segment, t: float, y: Array) -> str:
    slope = np.array(functions.rhs(y.tolist(), segment.levers(problem.neutral, t)))
    return problem.states[int(np.argmax(np.abs(slope) / problem.scale))]


def _callables(
    problem: Problem, functions: _Functions, segment: Segment
) -> tuple[Callable[..., Any], Callable[..., Any]]:
    fixed = segment.levers(problem.neutral, segment.start) if segment.constant else None
    clamped = list(problem.clamped)
    rows, columns = np.array(problem.equations.rows), np.array(problem.equations.columns)
    places = rows * len(problem.states) + columns
    size = len(problem.states)

    def levers(t: float) -> list[float]:
        return fixed if fixed is not None else segment.levers(problem.neutral, t)

    evaluations = itertools.count()

    def rhs(t: float, y: Array) -> list[float]:
        if next(evaluations) > MAX_EVALUATIONS:
            worst = _fastest(problem, functions, segment, t, y)
            raise SolverError(
                f"the integration got stuck at day {t:.6g} in {worst}: "
                f"{MAX_EVALUATIONS} evaluations were not enough; check the parameters"
            )
        slope: list[float] = functions.rhs(y.tolist(), levers(t))
        for index in clamped:
            slope[index] = 0.0
        return slope

    def jacobian(t: float, y: Array) -> Array:
        matrix = np.zeros(size * size)
        matrix[places] = functions.jacobian(y.tolist(), levers(t))
        matrix = matrix.reshape(size, size)
        matrix[clamped, :] = 0.0
        return matrix

    return rhs, jacobian


class _Collector:
    """Gathers outputs and the integrals of process rates over the solver's own steps."""

    def __init__(self, problem: Problem, functions: _Functions) -> None:
        self.problem, self.functions = problem, functions
        self.jumped: list[tuple[float, dict[str, float]]] = []
        self.pieces: list[tuple[Array, Array, Array, Array, Array, Array]] = []
        self.total: Array | None = None
        self.counts = {"steps": 0, "rhs": 0, "jacobians": 0}

    def _observe(self, segment: Segment, times: Array, states: Array) -> tuple[Array, Array, Array]:
        if segment.constant:
            inputs: list[Any] = segment.levers(self.problem.neutral, segment.start)
            levers = np.repeat(np.array(inputs)[:, None], len(times), axis=1)
        else:
            levers = np.array([segment.levers(self.problem.neutral, t) for t in times]).T
            inputs = list(levers)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            signals, rates = self.functions.observe(list(states), inputs)
        return _rows(signals, len(times)), _rows(rates, len(times)), levers

    def add(self, segment: Segment, result: Any, last: bool) -> None:
        """Add one integrated segment."""
        self.counts["steps"] += len(result.t) - 1
        self.counts["rhs"] += int(result.nfev)
        self.counts["jacobians"] += int(result.njev)
        wanted = self.problem.times
        upper = wanted <= segment.stop if last else wanted < segment.stop
        times = wanted[(wanted >= segment.start) & upper]
        knots = np.unique(np.concatenate([result.t, times]))
        widths = np.diff(knots)
        nodes = (knots[:-1, None] + widths[:, None] * _NODES).ravel()
        _, node_rates, _ = self._observe(segment, nodes, result.sol(nodes))
        parts = node_rates.reshape(len(node_rates), len(widths), len(_NODES))
        gained = np.einsum("pwn,n,w->pw", parts, _WEIGHTS, widths)
        if self.total is None:
            self.total = np.zeros(len(node_rates))
        running = self.total[:, None] + np.concatenate(
            [np.zeros((len(node_rates), 1)), np.cumsum(gained, axis=1)], axis=1
        )
        self.total = running[:, -1]
        if len(times):
            states = result.sol(times)
            # Late in a life the interpolant's rounding shows right after a jump; the start is exact.
            states[:, times == segment.start] = result.y[:, :1]
            signals, rates, levers = self._observe(segment, times, states)
            moved = running[:, np.searchsorted(knots, times)]
            self.pieces.append((times, states, rates, signals, moved, levers))

    def solution(self, method: str, rtol: float) -> Solution:
        """Return everything gathered."""
        times, states, rates, signals, moved, levers = (
            np.concatenate(parts, axis=-1) for parts in zip(*self.pieces, strict=True)
        )
        statistics: dict[str, int | float | str] = {"method": method, "rtol": rtol, **self.counts}
        return Solution(times, states, rates, signals, moved, levers, self.jumped, statistics)


def _rows(values: list[Any], length: int) -> Array:
    table = np.empty((len(values), length))
    for row, value in zip(table, values, strict=True):
        row[:] = value
    return table
