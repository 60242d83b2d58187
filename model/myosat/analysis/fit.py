"""Calibration: the values of chosen parameters that agree best with the calibration targets and their priors.

The objective is a sum of squares: residuals of targets and single-cell series, and the distance of
each parameter from its prior in standard deviations. It is made small by SciPy's bounded trust
region method from several starts. Nothing here ever reads a target of the validation split; the requirements
on the share of M1 macrophages, set when the model was designed, had both single-cell series in sight.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from myosat.analysis import targets as evidence
from myosat.analysis.loss import can_be_fitted, residuals
from myosat.analysis.predict import Predictor, Progress, Workshop, observed_series, predicted
from myosat.analysis.protocol import protocol
from myosat.analysis.tables import Table, number
from myosat.analysis.target_rows import Target
from myosat.analysis.unknowns import OF, Unknown, factors_of
from myosat.biology import models
from myosat.engine.problem import Array
from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario.problems import listed, show

#: How far a parameter may go, and the step of a difference, in standard deviations of its prior.
FARTHEST, STEP = 2.5, 0.05
#: Residuals well above this count less than their square: one wrong paper must not bend all others.
ROBUST = 3.0
#: Starts beside the shipped values are drawn this far, in standard deviations.
SCATTER = 0.5
#: The largest number of steps from one start, and the gain at which it ends, as a share.
STEPS, ENOUGH = 12, 1e-3
MEMORY = "evaluations.jsonl"
SPLIT = "calibration"


@dataclass(frozen=True)
class Start:
    """Where one start ended.

    Attributes
    ----------
    normals
        The parameters, in standard deviations of their priors.
    cost
        Half the sum of squares there, robust; `begun` is that at the start.
    """

    normals: tuple[float, ...]
    cost: float
    begun: float
    steps: int


@dataclass(frozen=True, repr=False)
class Fit:
    """A calibration.

    Attributes
    ----------
    unknowns
        What was fitted.
    starts
        The best first.
    capture
        Capture factors by series.
    values, middles
        Predictions of the targets: as fitted, and with every fitted parameter at the middle of its prior.
    untouched
        The cost there.
    """

    unknowns: tuple[Unknown, ...]
    starts: tuple[Start, ...]
    capture: dict[str, dict[str, float]]
    targets: tuple[Target, ...]
    values: Array
    middles: Array
    untouched: float
    seed: int
    signature: str

    @property
    def best(self) -> Start:
        """The start that ended lowest."""
        return self.starts[0]

    @property
    def factors(self) -> dict[Unknown, float]:
        """The factor on the middle of the prior of each parameter."""
        return factors_of(self.unknowns, self.best.normals)

    @property
    def normals(self) -> dict[Unknown, float]:
        """Where each parameter ended, in standard deviations of its prior."""
        return dict(zip(self.unknowns, self.best.normals, strict=True))

    def table(self) -> Table:
        """Each parameter with its factor and how far that is in its prior, the farthest first."""
        rows = sorted(self.normals.items(), key=lambda item: -abs(item[1]))
        lines = [(one.id, number(one.factor(z)), f"{z:+.2f}", one.prior) for one, z in rows]
        return Table(("parameter", "factor", "deviations", "prior"), lines, right=frozenset({1, 2}))

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        before, after = accuracy(self.targets, self.middles), accuracy(self.targets, self.values)
        ends = ", ".join(number(start.cost) for start in self.starts)
        seen = [
            f"  {series}: {', '.join(f'{name} {number(value)}' for name, value in own.items())}"
            for series, own in self.capture.items()
        ]
        lines = [
            f"cost {number(self.best.cost)}; {number(self.untouched)} in the middle of the priors",
            f"costs of the {len(self.starts)} starts: {ends}",
            f"sized targets within tolerance: {after[0]} of {after[1]}, where the priors gave {before[0]}",
            *(["capture factors", *seen] if seen else []),
            "",
            str(self.table()),
        ]
        return "\n".join(lines)

    def to_toml(self, command: str) -> str:
        """The parameter file of this calibration, with its provenance."""
        from myosat.version import __version__

        head = {
            "command": command,
            "version": __version__,
            "seed": self.seed,
            "signature": self.signature,
            "targets": len(self.targets),
            "cost": _short(self.best.cost),
            "cost_before": _short(self.untouched),
        }
        for own in self.capture.values():
            head |= {f"capture_{name}": _short(value) for name, value in own.items()}
        lines = ["# What a calibration made of the parameters: factors on the middles of their priors.", ""]
        lines += ["[provenance]", *(f"{key} = {json.dumps(value)}" for key, value in head.items())]
        rows = sorted(self.normals.items(), key=lambda item: OF in item[0].name)
        for one, normal in rows:
            lines += ["", *_identity(one)]
            lines += [f"factor = {_short(one.factor(normal))}", f"deviations = {_short(normal)}"]
        return "\n".join([*lines, ""])


def calibration(files: Iterable[str | Path] | None = None) -> Predictor:
    """The targets and series that a fit may see: those of the calibration split, and no others.

    Raises
    ------
    InputError
        With every problem of the target files, or if none of their targets can be fitted.
    """
    found = evidence.load_all(evidence.shipped() if files is None else files)
    seen = [t for file in found for t in file.targets if t.split == SPLIT and can_be_fitted(t)]
    if not seen:
        message = "no target of the calibration split"
        raise InputError(Problem(None, None, None, message, 'split = "calibration"'))
    return Predictor(seen, observed_series(SPLIT) if files is None else ())


def chosen(known: Sequence[Unknown], names: Sequence[str]) -> list[Unknown]:
    """The unknowns of these names; a name holds in every species.

    Raises
    ------
    InputError
        With every name that is no unknown of the targets.
    """
    by_name = {one.name for one in known} | {one.id for one in known}
    wrong = [_refused(name, by_name) for name in names if name not in by_name]
    if wrong:
        raise InputError(wrong)
    return [one for one in known if one.name in names or one.id in names]


def _refused(name: str, known: Iterable[str]) -> Problem:
    message = f"unknown parameter {show(name)}"
    if OF in name or name in models.parameters():
        message = f"{show(name)} has no spread, or no target depends on it"
    return Problem(None, None, "parameter", message, None, nearest_name(name, known))


def chosen_by_default(known: Sequence[Unknown], tell: Callable[[str], None] | None = None) -> list[Unknown]:
    """Of the parameters of the shipped calibration, those that the targets depend on.

    Raises
    ------
    InputError
        If there is none.
    """
    fitted = protocol().fitted
    kept = [name for name in fitted if any(name in (one.name, one.id) for one in known)]
    if not kept:
        message = f"the targets depend on none of the {len(fitted)} parameters of the shipped calibration"
        raise InputError(Problem(None, None, "parameter", message, listed([one.name for one in known])))
    if tell is not None and len(kept) < len(fitted):
        count = f"{len(fitted) - len(kept)} of the {len(fitted)} parameters of the shipped calibration"
        tell(f"{count} are left out: no target depends on them")
    return chosen(known, kept)


def fit(
    names: Sequence[str] | None = None,
    *,
    files: Iterable[str | Path] | None = None,
    starts: int = 4,
    seed: int = 0,
    out: Path | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
    tell: Callable[[str], None] | None = None,
) -> Fit:
    """Fit parameters to the calibration targets; see `myosat.fit`. ``tell`` is told what is left out."""
    from scipy.optimize import least_squares

    predictor = calibration(files)
    known = predictor.unknowns
    free = chosen_by_default(known, tell) if names is None else chosen(known, names)
    memory = None if out is None else out / MEMORY
    with Workshop(predictor, workers, memory, progress) as workshop:
        problem = _Problem(workshop, tuple(free))
        ended: list[Start] = []
        for place, begin in enumerate(_starts(len(free), starts, seed), start=1):
            problem.what = f"start {place} of {starts}"
            far = problem.residuals(begin)
            found = least_squares(
                problem.residuals,
                begin,
                problem.jacobian,  # pyright: ignore[reportArgumentType]  # SciPy's stub knows names only
                bounds=(-FARTHEST, FARTHEST),
                loss="soft_l1",
                f_scale=ROBUST,
                ftol=ENOUGH,
                xtol=ENOUGH,
                max_nfev=STEPS,
            )
            normals = tuple(float(x) for x in found.x)
            ended.append(Start(normals, float(found.cost), robust_cost(far), int(found.nfev)))
        ended.sort(key=lambda one: one.cost)
        middle = np.zeros(len(free))
        (middles, _), (values, counts) = problem.predict([middle, np.array(ended[0].normals)])
        untouched = robust_cost(problem.residuals(middle))
        capture = residuals(predictor.targets, values, predictor.series, counts)[1]
        return Fit(
            tuple(free),
            tuple(ended),
            capture,
            predictor.targets,
            values,
            middles,
            untouched,
            seed,
            workshop.signature,
        )


def robust_cost(far: Array) -> float:
    """Half the sum of residuals squared, the large ones less than squared."""
    return float(np.sum(ROBUST**2 * (np.sqrt(1.0 + (far / ROBUST) ** 2) - 1.0)))


@dataclass
class _Problem:
    """The residuals of the fit and their slopes, over parameters in standard deviations of their priors."""

    workshop: Workshop
    free: tuple[Unknown, ...]
    what: str = ""

    def predict(self, points: Sequence[Array]) -> list[tuple[Array, dict[str, Array]]]:
        return predicted(
            self.workshop, [factors_of(self.free, point.tolist()) for point in points], self.what
        )

    def of(self, point: Array, values: Array, counts: dict[str, Array]) -> Array:
        predictor = self.workshop.predictor
        far = residuals(predictor.targets, values, predictor.series, counts)[0]
        return np.concatenate([far, point])

    def residuals(self, point: Array) -> Array:
        return self.of(point, *self.predict([point])[0])

    def jacobian(self, point: Array) -> Array:
        """Slopes by differences, all of them asked for at once; inward at a bound."""
        steps = [STEP if value + STEP <= FARTHEST else -STEP for value in point]
        points = [point + step * unit for step, unit in zip(steps, np.eye(len(point)), strict=True)]
        here = self.residuals(point)
        there = [self.of(p, *found) for p, found in zip(points, self.predict(points), strict=True)]
        slopes = [(far - here) / step for far, step in zip(there, steps, strict=True)]
        return np.array(slopes).T


def _starts(size: int, count: int, seed: int) -> Iterable[Array]:
    """The shipped values, and points around them that depend on the seed and their place alone."""
    for place in range(count):
        drawn = np.random.default_rng((seed, place)).standard_normal(size)
        yield np.clip(SCATTER * drawn, -1.0, 1.0) if place else np.zeros(size)


def _identity(one: Unknown) -> list[str]:
    """The lines of a calibration file that say what is multiplied."""
    given, of, lever = one.name.partition(OF)
    keys = {"name": one.name} if not of else {"intervention": given, "lever": lever}
    if of and " " in given:
        keys["intervention"], keys["agent"] = given.split(" ", 1)
    keys |= {"species": one.species} if one.species else {}
    return ["[[effect]]" if of else "[[parameter]]", *(f'{key} = "{text}"' for key, text in keys.items())]


def _short(value: float) -> float:
    return float(f"{value:.6g}")


def accuracy(targets: Sequence[Target], values: Array) -> tuple[int, int]:
    """How many sized targets are within tolerance, and of how many."""
    sized = [(t, float(v)) for t, v in zip(targets, values, strict=True) if t.sized]
    return sum(t.range.contains(v) for t, v in sized if not math.isnan(v)), len(sized)
