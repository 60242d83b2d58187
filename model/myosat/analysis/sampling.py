"""Weighted sets of all unknowns around a calibration: how far each may go before the data object.

Sets are drawn from the normal distribution that the slopes of the residuals at the calibration
imply together with the priors, then weighted by how well each really agrees (importance sampling).
What the data do not feel keeps the spread of its prior.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from myosat.analysis.fit import ROBUST, STEP, robust_cost
from myosat.analysis.loss import MISSING, residuals
from myosat.analysis.posterior import Posterior
from myosat.analysis.predict import Workshop, predicted
from myosat.analysis.unknowns import Unknown, factors_of
from myosat.engine.problem import Array

#: Sets asked about at a time: what an interruption may lose is one of them.
BATCH = 20
#: The smallest share of sets that must count for the weights to be used as they are; else they are flattened.
EFFECTIVE = 0.25


@dataclass(frozen=True)
class Slopes:
    """The residuals at a point and how they change with every unknown.

    Attributes
    ----------
    point
        In standard deviations of the priors.
    far
        Residuals of targets and series, in their standard errors.
    matrix
        Shape (residuals, unknowns).
    """

    unknowns: tuple[Unknown, ...]
    point: Array
    far: Array
    matrix: Array = field(repr=False)

    @property
    def noise(self) -> float:
        """How many stated standard errors the residuals really are, the large ones held back; at least 1.

        Squares are summed over as many residuals as remain after what the unknowns take up.
        """
        information = self._information(1.0)
        taken = float(np.trace(np.linalg.solve(information + np.eye(len(self.point)), information)))
        count = max(1.0, len(self.far) - taken)
        return float(np.sqrt(max(1.0, 2.0 * robust_cost(self.far) / count)))

    def _information(self, noise: float) -> Array:
        """What the data say of the unknowns, in inverse squares of standard deviations of the priors."""
        weighed = self.matrix / np.sqrt(np.sqrt(1.0 + (self.far / ROBUST) ** 2))[:, None]
        found: Array = weighed.T @ weighed / noise**2
        return found

    @property
    def information(self) -> Array:
        """What the data say of the unknowns; the identity would be as much as the priors say."""
        return self._information(self.noise)


def slopes(workshop: Workshop, normals: Mapping[Unknown, float]) -> Slopes:
    """Slopes of all residuals over all unknowns, by differences, at a calibration.

    Parameters
    ----------
    normals
        Where each fitted unknown ended; the others stand at the middle of their priors.
    """
    predictor = workshop.predictor
    known = tuple(predictor.unknowns)
    point = np.array([normals.get(one, 0.0) for one in known])

    def far(found: tuple[Array, Mapping[str, Array]]) -> Array:
        return residuals(predictor.targets, found[0], predictor.series, found[1])[0]

    (base,) = predicted(workshop, [factors_of(known, point.tolist())], "slopes")
    here = far(base)
    columns: list[Array] = []
    for first in range(0, len(known), BATCH):
        places = range(first, min(first + BATCH, len(known)))
        moved = [point + STEP * (np.arange(len(point)) == place) for place in places]
        asked = [factors_of(known, one.tolist()) for one in moved]
        columns += [(far(found) - here) / STEP for found in predicted(workshop, asked, "slopes")]
    # A step that breaks the model, or mends it, has no slope.
    matrix = np.array(columns).T
    matrix[np.abs(matrix) > MISSING / 2.0 / STEP] = 0.0
    return Slopes(known, point, here, matrix)


def sample(workshop: Workshop, at: Slopes, number: int, seed: int = 0) -> Posterior:
    """Draw weighted sets around a calibration; a set that cannot be run has no weight and is left out."""
    predictor, noise = workshop.predictor, at.noise
    precision = at.information + np.eye(len(at.point))
    lower = np.linalg.cholesky(precision)
    drawn = np.random.default_rng(seed).standard_normal((number, len(at.point)))
    away = np.linalg.solve(lower.T, drawn.T).T
    normals = (at.point + away).astype(np.float32).astype(float)
    costs: list[float] = []
    for first in range(0, number, BATCH):
        sets = [factors_of(at.unknowns, one.tolist()) for one in normals[first : first + BATCH]]
        for values, counts in predicted(workshop, sets, "ensemble"):
            whole = np.isfinite(values).all() and all(np.isfinite(c).all() for c in counts.values())
            far = residuals(predictor.targets, values, predictor.series, counts)[0]
            costs.append(robust_cost(far) / noise**2 if whole else np.inf)
    own = 0.5 * np.sum(normals**2, axis=1)
    logs = -np.array(costs) - own + 0.5 * np.sum(drawn**2, axis=1)
    kept = np.isfinite(logs)
    weights = flattened(logs[kept])
    return Posterior(at.unknowns, normals[kept], weights, noise, workshop.signature)


def flattened(logs: Array) -> Array:
    """Weights from their logarithms, raised to the largest power up to 1 at which enough sets count."""
    even = np.full(len(logs), 1.0 / len(logs))
    for power in np.linspace(1.0, 0.0, 101):
        weights = np.exp(power * (logs - logs.max()))
        weights /= weights.sum()
        if 1.0 / np.sum(weights**2) >= EFFECTIVE * len(logs):
            return weights
    return even


def pinned(at: Slopes, number: int = 12) -> list[tuple[float, list[tuple[Unknown, float]]]]:
    """The combinations of unknowns that the data pin down most, with what each unknown adds.

    Returns
    -------
    list
        Of (information over that of the prior, the unknowns that make up the combination).
    """
    values, vectors = np.linalg.eigh(at.information)
    found: list[tuple[float, list[tuple[Unknown, float]]]] = []
    for place in np.argsort(values)[::-1][:number]:
        vector = vectors[:, place]
        largest = np.argsort(np.abs(vector))[::-1][:4]
        found.append((float(values[place]), [(at.unknowns[i], float(vector[i])) for i in largest]))
    return found


def shrinkage(at: Slopes) -> list[tuple[Unknown, float]]:
    """The spread of each unknown after the data, as a share of that of its prior, the narrowest first."""
    spread = np.sqrt(np.diag(np.linalg.inv(at.information + np.eye(len(at.point)))))
    order: Sequence[int] = np.argsort(spread).tolist()
    return [(at.unknowns[i], float(spread[i])) for i in order]
