"""Global sensitivity by Morris and by Sobol, with SALib: which points to run, and what to make of them.

Points lie in the unit cube: 0 to 1 is the central 90 % of a parameter's prior. A run that failed has no
value, and nothing is put in its place: the block that it is part of is left out.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from statistics import NormalDist
from typing import Any

import numpy as np

from myosat.analysis.unknowns import Unknown
from myosat.engine.problem import Array
from myosat.errors import InputError, Problem, SolverError

#: The share of each prior that is covered.
COVERED = 0.9
#: A mean and its spread need at least so many steps of Morris, or blocks of Sobol.
FEWEST_STEPS, FEWEST_BLOCKS = 2, 8


def check_library(method: str) -> None:
    """Raise `InputError`, with how to install it, if SALib is not there."""
    if importlib.util.find_spec("SALib") is None:
        message, allowed = f"{method} needs SALib", "pip install 'myosat[fit]', or method local"
        raise InputError(Problem(None, None, "method", message, allowed))


def factors_at(unknowns: Sequence[Unknown], point: Array) -> dict[Unknown, float]:
    """The factors on the middles of the priors that a point of the unit cube stands for."""
    shares = (1.0 - COVERED) / 2.0 + COVERED * point
    normal = NormalDist()
    return {one: one.factor(normal.inv_cdf(float(p))) for one, p in zip(unknowns, shares, strict=True)}


def morris_points(number: int, unknowns: Sequence[Unknown], seed: int) -> Array:
    """Trajectories in which one unknown moves at each step, shape (trajectories, unknowns + 1, unknowns)."""
    from SALib.sample.morris import sample

    points: Array = sample(_problem(unknowns), number, seed=seed)
    return points.reshape(number, len(unknowns) + 1, len(unknowns))


def morris_names(points: Array, unknowns: Sequence[Unknown]) -> list[str]:
    """A name for each run: its trajectory, and what has just moved."""
    moved = np.argmax(points[:, 1:] != points[:, :-1], axis=2)
    return [
        f"trajectory {number}, {step}"
        for number, row in enumerate(moved.tolist(), start=1)
        for step in ("start", *(f"step of {unknowns[place].name}" for place in row))
    ]


def morris(
    points: Array, values: Array, unknowns: Sequence[Unknown], seed: int
) -> dict[str, dict[str, float]]:
    """Mean, mean size and spread of the elementary effects of each unknown.

    An effect needs the two runs of its step, and nothing else of the trajectory: a run that failed
    costs the steps to it and from it.

    Parameters
    ----------
    values
        Shape (trajectories, unknowns + 1); not a number where a run failed.

    Returns
    -------
    dict
        By name of the unknown; one with fewer than two whole steps is left out.
    """
    from SALib.analyze.morris import analyze

    found: dict[str, dict[str, float]] = {}
    rows = np.arange(len(points))
    for place, one in enumerate(unknowns):
        step = np.argmax(points[:, 1:, place] != points[:, :-1, place], axis=1)
        pairs = np.stack([values[rows, step], values[rows, step + 1]], axis=1)
        whole = np.isfinite(pairs).all(axis=1)
        if whole.sum() < FEWEST_STEPS:
            continue
        moves = np.stack([points[rows, step, place], points[rows, step + 1, place]], axis=1)
        made = analyze(_problem([one]), moves[whole].reshape(-1, 1), pairs[whole].ravel(), seed=seed)
        measures = {key: float(made[key][0]) for key in ("mu", "mu_star", "mu_star_conf", "sigma")}
        found[one.name] = {**measures, "steps": float(whole.sum())}
    return found


def sobol_points(number: int, unknowns: Sequence[Unknown], seed: int) -> Array:
    """Blocks of A, A with one unknown of B in turn, and B, shape (blocks, unknowns + 2, unknowns)."""
    from SALib.sample.sobol import sample

    points: Array = sample(_problem(unknowns), number, calc_second_order=False, seed=seed)
    return points.reshape(number, len(unknowns) + 2, len(unknowns))


def sobol_names(number: int, unknowns: Sequence[Unknown]) -> list[str]:
    """A name for each run: its block, and its part in it."""
    parts = ("A", *(f"A with {one.name} of B" for one in unknowns), "B")
    return [f"block {block}, {part}" for block in range(1, number + 1) for part in parts]


def sobol(values: Array, unknowns: Sequence[Unknown], seed: int) -> dict[str, dict[str, float]]:
    """First-order and total indices of each unknown, from the blocks without a failure.

    Parameters
    ----------
    values
        Shape (blocks, unknowns + 2); not a number where a run failed.

    Raises
    ------
    SolverError
        If too few blocks are whole.
    """
    from SALib.analyze.sobol import analyze

    whole = values[np.isfinite(values).all(axis=1)]
    if len(whole) < FEWEST_BLOCKS:
        message = (
            f"only {len(whole)} of {len(values)} blocks ran without a failure, {FEWEST_BLOCKS} are needed; "
            f"take {2 * len(values)} samples or more, or fewer parameters"
        )
        raise SolverError(message)
    if np.ptp(whole) == 0.0:
        return {one.name: dict.fromkeys(("S1", "S1_conf", "ST", "ST_conf"), 0.0) for one in unknowns}
    # SALib takes a seed of zero for none.
    made = analyze(_problem(unknowns), whole.ravel(), calc_second_order=False, seed=seed + 1)
    keys = ("S1", "S1_conf", "ST", "ST_conf")
    return {one.name: {key: float(made[key][place]) for key in keys} for place, one in enumerate(unknowns)}


def _problem(unknowns: Sequence[Unknown]) -> dict[str, Any]:
    names = [one.name for one in unknowns]
    return {"num_vars": len(names), "names": names, "bounds": [[0.0, 1.0]] * len(names)}
