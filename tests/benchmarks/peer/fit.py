"""Fit the peer to the calibration study, three ways, and write what came of it to ``fitted.toml``.

    PYTHONPATH=tests/benchmarks python -m peer.fit --starts 48 --seed 1 --workers 2

Nothing here reads the validation study; ``peer.score`` does, when all is fitted.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from multiprocessing import get_context
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import least_squares

from myosat.analysis.loss import MISSING
from myosat.analysis.observation import HIGHEST, LOWEST, START, CellSeries
from myosat.analysis.predict import observed_series

from .model import CONSTANTS, Array, counts, solve

FITTED = Path(__file__).with_name("fitted.toml")
#: Constants of an earlier, ten-equation form, as far as they map onto k1 to k19, as the repository
#: ErenCim/Computational-Modelling-of-Muscle-Satellite-Cells-Systems quotes them from the paper [per day].
QUOTED = (
    1.18e-5, 9.81e-4, 1.38, 3.10, 9.17e-5, 28.1, 5.81e-5, 23.1, 0.0429, 548.0, 4.58e-12, 0.118,
    5.22e-6, 2.09e-4, 8.38e-3, 4.28e-5, 7.24e-3, 1.55e-4, 4.01,
)  # fmt: skip
#: Bounds of every constant.
SMALLEST, LARGEST = 1e-12, 1e6
#: Random starts are log-uniform, this factor to either side of a quoted constant; k11, which does nothing
#: where it is small beside debris, all the way between its bounds. A start is the best of so many draws.
SCATTER, OFFSET, DRAWS = 1e3, 10, 32
#: Step of the finite differences, in natural logarithms.
STEP = 1e-4
#: Where the loss turns from squared to absolute, one fit after the other; the last is as good as absolute.
SOFTER = (1.0, 0.1, 0.01)
#: So many of the best ends are fitted on, with this much more patience.
POLISHED, PATIENCE = 6, 4
#: Fits whose losses differ by less than this share agree.
AGREE = 0.01


@dataclass(frozen=True)
class Way:
    """A way to fit: capture factors free or all one, squared loss or the absolute loss of the authors."""

    name: str
    capture: bool = True
    absolute: bool = False


WAYS = {
    way.name: way
    for way in (Way("equal_terms"), Way("no_capture", capture=False), Way("absolute_loss", absolute=True))
}


@dataclass(frozen=True)
class Fitted:
    """Where one start of a fit ended; constants are k1 to k19."""

    loss: float
    constants: Sequence[float]
    capture: Mapping[str, float]
    evaluations: int

    def row(self, way: Way) -> Array:
        """The logarithms of what is fitted."""
        return np.log([*self.constants, *(self.capture.values() if way.capture else ())])

    def nrmse(self, series: CellSeries) -> float:
        """The error on a series, with everything as it is; nan if the solve fails."""
        states = solve(self.constants, series.after)
        return float("nan") if states is None else series.nrmse(counts(states), self.capture)


def factors(logs: Array, series: CellSeries, way: Way) -> dict[str, float]:
    """The capture factors in a row of logarithms; all one unless they are free."""
    names = series.observation.factors
    free = np.exp(logs[CONSTANTS:]) if way.capture else np.ones(len(names))
    return dict(zip(names, free.tolist(), strict=True))


def residuals(logs: Array, series: CellSeries, way: Way) -> Array:
    """Weighed residuals for a row of logarithms: constants, then capture factors if they are free."""
    states = solve(np.exp(logs[:CONSTANTS]).tolist(), series.after)
    if states is None:
        return np.full(series.fractions[:, series.times > 0.0].size, MISSING)
    found = series.residuals(counts(states), factors(logs, series, way))
    return np.where(np.isfinite(found), found, MISSING)


def _jacobian(logs: Array, series: CellSeries, way: Way) -> Array:
    """Differences backwards where a step ahead would leave the bounds; steps outlast the solver's error."""
    here, (_, high) = residuals(logs, series, way), bounds(series, way)
    columns: list[Array] = []
    for place in range(len(logs)):
        step = STEP if logs[place] + STEP < high[place] else -STEP
        columns.append((residuals(logs + step * np.eye(len(logs))[place], series, way) - here) / step)
    return np.array(columns).T


def bounds(series: CellSeries, way: Way) -> tuple[Array, Array]:
    """Lowest and highest logarithms."""
    free = len(series.observation.factors) if way.capture else 0
    low, high = ([*[k] * CONSTANTS, *[c] * free] for k, c in ((SMALLEST, LOWEST), (LARGEST, HIGHEST)))
    return np.log(low), np.log(high)


def loss(logs: Array, series: CellSeries, way: Way) -> float:
    """What a fit makes small: half the sum of squares, or the sum of absolute values."""
    found = residuals(logs, series, way)
    return float(np.abs(found).sum() if way.absolute else 0.5 * (found**2).sum())


def first(place: int, seed: int, series: CellSeries, way: Way) -> Array:
    """Where a start begins: the quoted constants, or the best of random draws that its place seeds."""
    low, high = bounds(series, way)
    free = len(low) - CONSTANTS
    quoted = np.concatenate([np.log(QUOTED), np.full(free, np.log(START))])
    if place == 0:
        return quoted
    from_, to = np.maximum(quoted - np.log(SCATTER), low), np.minimum(quoted + np.log(SCATTER), high)
    from_[OFFSET], to[OFFSET] = low[OFFSET], high[OFFSET]
    drawn = np.random.default_rng((seed, place)).uniform(from_, to, (DRAWS, len(low)))
    return min(drawn, key=lambda logs: loss(logs, series, way))


def fit_from(logs: Array, series: CellSeries, way: Way, steps: int) -> Fitted:
    """Bounded least squares from one start; for the absolute loss again and again, ever less squared."""
    done = 0
    scales = SOFTER if way.absolute else (1.0,)
    for scale in scales:
        found = least_squares(
            residuals,
            np.clip(logs, *bounds(series, way)),
            _jacobian,
            bounds(series, way),
            method="trf",
            loss="soft_l1" if way.absolute else "linear",
            f_scale=scale,
            max_nfev=max(1, steps // len(scales)),
            args=(series, way),
        )
        logs, done = found.x, done + int(found.nfev)
    ks, capture = np.exp(logs[:CONSTANTS]).tolist(), factors(logs, series, way)
    return Fitted(loss(logs, series, way), ks, capture, done)


def fit(
    series: CellSeries, way: Way, starts: int, seed: int, steps: int = 200, workers: int = 1
) -> list[Fitted]:
    """Where the quoted constants and so many random starts end on one series, the best first."""
    task = partial(_end, series=series, way=way, steps=steps, seed=seed)
    again = partial(_fit_on, series=series, way=way, steps=PATIENCE * steps)
    with ThreadPool(1) if workers == 1 else get_context("spawn").Pool(workers) as pool:
        ends = _sorted(pool.imap_unordered(task, range(starts + 1)))
        return _sorted([*pool.imap_unordered(again, ends[:POLISHED]), *ends[POLISHED:]])


def _end(place: int, series: CellSeries, way: Way, steps: int, seed: int) -> Fitted:
    return fit_from(first(place, seed, series, way), series, way, steps)


def _fit_on(end: Fitted, series: CellSeries, way: Way, steps: int) -> Fitted:
    further = fit_from(end.row(way), series, way, steps)
    return min(end, further, key=lambda one: one.loss)


def _sorted(ends: Iterable[Fitted]) -> list[Fitted]:
    return sorted(ends, key=lambda one: one.loss)


def agreeing(found: Sequence[Fitted]) -> int:
    """How many ends, the best among them, have a loss within a hundredth of the best."""
    return sum(one.loss <= (1.0 + AGREE) * found[0].loss for one in found)


def sections(series: CellSeries, starts: int, seed: int, steps: int, workers: int) -> Iterator[str]:
    """The fits in TOML, one after the other."""
    for way in WAYS.values():
        found = fit(series, way, starts, seed, steps, workers)
        best = found[0]
        table = {
            "loss": best.loss,
            "nrmse": best.nrmse(series),
            "starts": len(found),
            "agree": agreeing(found),
            "evaluations": sum(one.evaluations for one in found),
            "losses": [float(f"{one.loss:.5g}") for one in found],
            "constants": list(best.constants),
            "capture": dict(best.capture),
        }
        yield f"[{way.name}]\n{as_toml(table)}"


def as_toml(table: Mapping[str, Any]) -> str:
    """Lines of TOML, for numbers, texts, lists and one table within."""
    inner = {key: value for key, value in table.items() if isinstance(value, dict)}
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in table.items() if key not in inner]
    for key, value in inner.items():
        lines.append(f"{key} = {{{', '.join(f'{name} = {json.dumps(x)}' for name, x in value.items())}}}\n")
    return "".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit the calibration study in three ways."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--starts", type=int, default=48, help="random starts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=200, help="evaluations, at most, of a start")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=FITTED)
    given = parser.parse_args(arguments)
    (series,) = observed_series("calibration")
    command = f"python -m peer.fit --starts {given.starts} --seed {given.seed} --steps {given.steps}"
    head = {"command": command, "seed": given.seed, "date": date.today().isoformat(), "series": series.name}
    text = "# The peer of doi 10.1371/journal.pcbi.1013575, fitted on the calibration study alone.\n\n"
    text += as_toml(head)
    for section in sections(series, given.starts, given.seed, given.steps, given.workers):
        text += f"\n{section}"
        given.out.write_text(text, encoding="utf-8")
        print(section, flush=True)


if __name__ == "__main__":
    main()
