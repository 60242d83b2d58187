"""The reference engine: `scipy.integrate` with the generated right-hand side and Jacobian."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from myosat.engine.outputs import ABSOLUTE, Collector, observer
from myosat.engine.problem import Array, Problem, Segment, Solution
from myosat.errors import SolverError

#: Relative tolerance that keeps the scaled error of each method below 1e-6.
DEFAULT_TOLERANCE = {"LSODA": 1e-8, "BDF": 1e-9, "Radau": 1e-8}
METHODS = tuple(DEFAULT_TOLERANCE)
#: Right-hand sides allowed in one segment; ordinary scenarios take a few thousand in all.
MAX_EVALUATIONS = 300_000


@dataclass
class _Functions:
    rhs: Callable[..., Any]
    jacobian: Callable[..., Any]


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
    functions = _Functions(rhs, jacobian)
    rtol = tolerance or DEFAULT_TOLERANCE[method]
    collector = Collector(problem, observer(problem))
    counts = {"steps": 0, "rhs": 0, "jacobians": 0}
    y = problem.initial.copy()
    clamped = list(problem.clamped)
    for number, segment in enumerate(problem.segments):
        if segment.jump is not None:
            kept = y[clamped]
            y, amounts = segment.jump(y)
            y[clamped] = kept
            collector.jumped.append((segment.start, amounts))
        last = number == len(problem.segments) - 1
        y = _integrate(problem, functions, segment, y, method, rtol, collector, counts, last)
    return collector.solution(method, rtol, counts)


def _integrate(
    problem: Problem,
    functions: _Functions,
    segment: Segment,
    y: Array,
    method: str,
    rtol: float,
    collector: Collector,
    counts: dict[str, int],
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
    counts["steps"] += len(result.t) - 1
    counts["rhs"] += int(result.nfev)
    counts["jacobians"] += int(result.njev)
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
