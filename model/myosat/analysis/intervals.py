"""Intervals of what would be observed: the spread over parameter sets, and the noise of a measurement."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
from scipy.optimize import brentq
from scipy.special import ndtr

from myosat.analysis.loss import standard_error
from myosat.analysis.posterior import SHARE, Posterior, completed, posterior, strangers
from myosat.analysis.predict import Predictor, Progress, Workshop, predicted
from myosat.analysis.target_rows import Target
from myosat.engine.problem import Array

Interval = tuple[float, float]


def intervals(
    targets: Sequence[Target],
    *,
    number: int | None = None,
    sets: Posterior | None = None,
    workers: int | None = None,
    memory: Path | None = None,
    progress: Progress | None = None,
) -> list[Interval | None]:
    """The 90 % interval in which each sized target is expected, in its unit; None for signs and nulls.

    Parameters
    ----------
    number
        How many sets of equal weight to run; all of them with their weights, unless given.
    memory
        A file where what was found is kept.
    """
    sets = posterior() if sets is None else sets
    predictor = Predictor(targets, ())
    others = strangers(sets, predictor.scenarios)
    places = list(range(len(sets))) if number is None else sets.picked(number)
    weights = sets.weights if number is None else np.full(number, 1.0 / number)
    with Workshop(predictor, workers, memory, progress) as workshop:
        asked = [completed(sets, place, others) for place in places]
        found = np.array([values for values, _ in predicted(workshop, asked, "parameter sets")])
    return [
        interval(found[:, place], weights, sets.noise * standard_error(target)) if target.sized else None
        for place, target in enumerate(targets)
    ]


def interval(values: Array, weights: Array, error: float) -> Interval | None:
    """The middle 90 % of a mixture of normal distributions, one around each value; None if there is no value.

    Sets that gave nothing do not count.
    """
    there = np.isfinite(values)
    if not there.any():
        return None
    values, weights = values[there], weights[there] / weights[there].sum()
    far = 10.0 * error + 1e-9 * float(np.max(np.abs(values)) + 1.0)
    ends = float(values.min()) - far, float(values.max()) + far
    sides = (0.5 * (1.0 - SHARE), 0.5 * (1.0 + SHARE))
    spread = max(error, 1e-12 * (abs(ends[0]) + abs(ends[1])))

    def below(x: float, share: float) -> float:
        return float(np.sum(weights * ndtr((x - values) / spread))) - share

    low, high = (cast(float, brentq(below, *ends, args=(share,))) for share in sides)
    return low, high


def covers(target: Target, found: Interval | None) -> bool | None:
    """Whether an interval holds what was observed; None where no single value was, or no interval."""
    if found is None or not isinstance(target.observed, float) or not target.sized:
        return None
    return found[0] <= target.observed <= found[1]
