"""How far predictions are from what was observed, in the standard errors that tolerances stand for."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from myosat.analysis.observation import CellSeries, fit_capture
from myosat.analysis.target_file import STANDARD_ERRORS
from myosat.analysis.target_rows import Target
from myosat.engine.problem import Array

#: The residual of a prediction that is missing, and the largest that one target may have.
MISSING = 10.0
#: Standard error of a bound that stands alone, as a share of it; and of a sign [%].
BOUND, SIGN = 0.1, 2.0
#: Rows of one paper count together as much as this many papers of one row.
ROWS = 4.0


def standard_error(target: Target) -> float:
    """The standard error of what was observed, in the unit of the target: its tolerance is 1.96 of them."""
    within = target.range
    if not target.sized:
        return SIGN if target.statistic != "null" else within.high / STANDARD_ERRORS
    if math.isfinite(within.low) and math.isfinite(within.high):
        return 0.5 * (within.high - within.low) / STANDARD_ERRORS
    bound = within.low if math.isfinite(within.low) else within.high
    return BOUND * (abs(bound) or 1.0)


def residual(target: Target, predicted: float) -> float:
    """The distance from what was observed, in its standard errors.

    Of a range it is that from its middle; of a bound that stands alone there is none from one
    standard error inside it on, and none for a sign or a null that is right.
    """
    if not math.isfinite(predicted):
        return MISSING
    within, error = target.range, standard_error(target)
    if isinstance(target.observed, float):
        far = (predicted - target.observed) / error
    elif not target.sized:
        outside = predicted - (within.low if predicted < within.low else within.high)
        far = 0.0 if within.contains(predicted) else outside / error
    elif math.isfinite(within.low) and math.isfinite(within.high):
        far = (predicted - 0.5 * (within.low + within.high)) / error
    elif math.isfinite(within.low):
        far = min(0.0, (predicted - within.low) / error - 1.0)
    else:
        far = max(0.0, (predicted - within.high) / error + 1.0)
    return max(-MISSING, min(MISSING, far))


def can_be_fitted(target: Target) -> bool:
    """Whether a target can guide a fit: not what the model is given, nor what takes hundreds of runs."""
    return not target.by_construction and target.case.each_rate is None and target.readout != "states"


def weights(targets: Sequence[Target]) -> Array:
    """The weight of each target: many rows of one paper are no many papers."""
    rows = Counter(target.file for target in targets)
    return np.array([target.weight * min(1.0, ROWS / rows[target.file]) for target in targets])


def residuals(
    targets: Sequence[Target], values: Array, series: Sequence[CellSeries], counts: Mapping[str, Array]
) -> tuple[Array, dict[str, dict[str, float]]]:
    """The weighed residuals of targets and series in one row, and the capture factors of each series.

    Capture factors are fitted to each series for the counts as they are.
    """
    far = np.array([residual(t, float(v)) for t, v in zip(targets, values, strict=True)])
    rows, factors = [np.sqrt(weights(targets)) * far], dict[str, dict[str, float]]()
    for one in series:
        cells = counts[one.name]
        if not np.all(np.isfinite(cells)):
            rows.append(np.full(one.fractions[:, 1:].size, MISSING))
            continue
        factors[one.name] = fit_capture(one, cells)
        rows.append(one.residuals(cells, factors[one.name]))
    return np.concatenate(rows), factors
