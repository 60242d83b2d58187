"""Engines: they integrate a problem segment by segment and know nothing of muscle."""

from __future__ import annotations

from myosat.engine.problem import Array, Problem, Solution
from myosat.errors import SolverError

#: Every method, the default one of each engine first.
METHODS = {"scipy": ("LSODA", "BDF", "Radau"), "compiled": ("Rodas5P",)}


def engine_of(method: str) -> str | None:
    """The engine that has a method; None if there is no such method."""
    return next((engine for engine, methods in METHODS.items() if method in methods), None)


def quickest() -> str:
    """The method of the compiled engine where that can be loaded, else that of the reference."""
    from importlib.util import find_spec

    return METHODS["compiled" if find_spec("llvmlite") else "scipy"][0]


def solve(problem: Problem, *, method: str = "LSODA", tolerance: float | None = None) -> Solution:
    """Integrate a problem segment by segment, never stepping over a switch.

    Parameters
    ----------
    method
        One of those in `METHODS`.
    tolerance
        Relative tolerance; the default keeps the scaled error below 1e-6.

    Raises
    ------
    InputError
        If the compiled engine is asked for and cannot be loaded.
    SolverError
        If the integration fails: says where in time and in which state.
    """
    if engine_of(method) == "compiled":
        from myosat.engine.compiled import solve as compiled

        return compiled(problem, tolerance=tolerance)
    from myosat.engine import scipy_engine

    return scipy_engine.solve(problem, method=method, tolerance=tolerance)


def final_state(problem: Problem, *, method: str = "LSODA", tolerance: float | None = None) -> Array:
    """The state at the last output time of a problem, with nothing else recorded; see `solve`."""
    if engine_of(method) != "compiled":
        return solve(problem, method=method, tolerance=tolerance).states[:, -1]
    from myosat.engine.compiled import ensemble

    (outcome,) = ensemble([problem], tolerance=tolerance, threads=1)
    if outcome.failure is not None:
        raise SolverError(outcome.failure)
    return outcome.states[:, -1]
