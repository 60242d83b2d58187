"""Fit the peer to one single-cell series, with our loss, observation model and capture factors.

python -m tests.benchmarks.peer.fit --starts 24 --out tests/benchmarks/peer/fitted.json

The series is McKellar's, the calibration study; De Micheli's is never read here.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import least_squares
from tests.benchmarks.peer.model import CONSTANTS, KILLED, Array, counts, solve

from myosat.analysis.loss import MISSING
from myosat.analysis.observation import CellSeries
from myosat.analysis.predict import observed_series

FITTED = Path(__file__).parent / "fitted.json"
#: Constants of the ten-equation form that a public repository quotes as from the paper, as far as they map.
QUOTED = (
    1.18e-5, 9.81e-4, 1.38, 3.10, 9.17e-5, 28.1, 5.81e-5, 23.1, 0.0429, 548.0, 4.58e-12, 0.118,
    5.22e-6, 2.09e-4, 8.38e-3, 4.28e-5, 7.24e-3, 1.55e-4, 4.01,
)  # fmt: skip
#: How far a constant may be from where its start was drawn, in powers of ten; and the scatter of starts.
REACH, SCATTER = 6.0, 1.0


def residuals(logs: Array, series: CellSeries, capture: bool = True) -> Array:
    """Weighed residuals for base-10 logarithms of 19 constants, and of capture factors if they are free."""
    states = solve(10.0 ** logs[:CONSTANTS], np.concatenate([[0.0], series.after]))
    if states is None:
        return np.full(series.fractions[:, 1:].size, MISSING)
    factors = factors_of(logs, series, capture)
    found = series.residuals(counts(states[:, 1:]), factors)
    return np.where(np.isfinite(found), found, MISSING)


def factors_of(logs: Array, series: CellSeries, capture: bool) -> dict[str, float]:
    """The capture factors in a vector; all one if they are not free."""
    names = series.observation.factors
    free = 10.0 ** logs[CONSTANTS:] if capture else np.ones(len(names))
    return dict(zip(names, (float(x) for x in free), strict=True))


def begin(place: int, seed: int, names: int) -> Array:
    """Where a start begins: the quoted constants, or scattered around them by the seed and its place."""
    middle = np.concatenate([np.log10(QUOTED), np.full(names, -1.0)])
    drawn = np.random.default_rng((seed, place)).standard_normal(len(middle))
    return middle + (SCATTER * drawn if place else 0.0)


def fit(
    series: CellSeries, starts: int, seed: int, capture: bool = True, steps: int = 150
) -> list[dict[str, Any]]:
    """The end of every start, the best first."""
    names = len(series.observation.factors) if capture else 0
    ends: list[dict[str, Any]] = []
    for place in range(starts):
        first = begin(place, seed, names)
        found = least_squares(
            residuals, first, bounds=(first - REACH, first + REACH), args=(series, capture), max_nfev=steps
        )
        ends.append({"cost": float(found.cost), "logs": [float(x) for x in found.x]})
    return sorted(ends, key=lambda end: end["cost"])


def returned(logs: Array, day: float) -> float:
    """Myocytes that left for fibres by a day, as a share of the nuclei killed."""
    states = solve(10.0 ** logs[:CONSTANTS], np.array([0.0, day]))
    return float("nan") if states is None else float(states[-1, -1]) / KILLED


def score(logs: Array, series: CellSeries, capture: bool = True) -> float:
    """The error on a series, with constants and factors as they are."""
    states = solve(10.0 ** logs[:CONSTANTS], np.concatenate([[0.0], series.after]))
    return (
        float("nan")
        if states is None
        else series.nrmse(counts(states[:, 1:]), factors_of(logs, series, capture))
    )


def main() -> None:
    """Fit with and without capture factors, and write where the best starts ended."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--starts", type=int, default=24)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=FITTED)
    arguments = parser.parse_args()
    (series,) = observed_series("calibration")
    written: dict[str, Any] = {"starts": arguments.starts, "seed": arguments.seed}
    for name, capture in (("with_capture", True), ("without_capture", False)):
        ends = fit(series, arguments.starts, arguments.seed, capture)
        logs = np.array(ends[0]["logs"])
        written[name] = {
            **ends[0],
            "agree": sum(end["cost"] < 1.01 * ends[0]["cost"] for end in ends),
            "costs": [round(end["cost"], 4) for end in ends],
            "nrmse": score(logs, series, capture),
            "returned_day_7": returned(logs, 7.0),
            "returned_day_28": returned(logs, 28.0),
        }
        print(name, {key: value for key, value in written[name].items() if key != "logs"})
    arguments.out.write_text(json.dumps(written, indent=1) + "\n")


if __name__ == "__main__":
    main()
