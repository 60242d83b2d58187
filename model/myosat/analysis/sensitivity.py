"""Which unknowns a readout hangs on: local slopes, Morris's screening, and Sobol's shares of variance.

Local slopes are elasticities at the shipped values. Morris and Sobol let every unknown run over the
middle nine tenths of its prior; the designs, and Sobol's estimates, are SALib's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from scipy.special import ndtri

from myosat.analysis.effects import headline
from myosat.analysis.tables import Table, number
from myosat.analysis.unknowns import Unknown, shipped_factor, taken, unknowns
from myosat.engine import quickest
from myosat.engine.problem import Array
from myosat.engine.stream import stream
from myosat.errors import InputError, MyosatError, Problem, nearest_name
from myosat.scenario.grammar import Scenario
from myosat.scenario.simulate import simulate

if TYPE_CHECKING:
    import pandas

METHODS = ("local", "morris", "sobol")
#: Share by which a value is moved for a slope, and the part of a prior that the global methods cover.
STEP, COVERED = 0.01, 0.9
#: Levels of Morris's grid; trajectories and base samples by default; unknowns that Sobol takes from Morris.
LEVELS, TRAJECTORIES, BASE, SCREENED = 4, 10, 64, 12
#: Most rows of a printed table.
SHOWN = 20
Progress = Callable[[int, int, str], None]
Factors = Mapping[Unknown, float]


@dataclass(frozen=True)
class Index:
    """What one unknown does to one readout.

    Attributes
    ----------
    values
        By name of the index: "elasticity"; "mu_star" and "sigma"; "S1" and "ST".
    error
        Half the width of the 95 % interval of the first of them; nan where there is none.
    """

    readout: str
    unknown: Unknown
    values: Mapping[str, float]
    error: float = math.nan


@dataclass(frozen=True)
class Sensitivity:
    """The indices of every unknown, for each readout the largest first.

    Attributes
    ----------
    time
        When readouts are taken [day].
    runs, failed
        How many simulations were made, and how many of them came to nothing.
    """

    scenario: Scenario
    method: str
    time: float
    indices: tuple[Index, ...]
    runs: int
    failed: int
    failures: Mapping[str, str] = field(repr=False)

    def of(self, readout: str) -> list[Index]:
        """The indices of one readout, the largest first."""
        return [one for one in self.indices if one.readout == readout]

    @property
    def readouts(self) -> list[str]:
        """What was asked about."""
        return list(dict.fromkeys(one.readout for one in self.indices))

    def table(self, readout: str) -> Table:
        """The unknowns that a readout hangs on most."""
        own = self.of(readout)
        keys = list(own[0].values) if own else []
        rows = [
            (
                one.unknown.id,
                *(
                    f"{one.values[key]:+.3f}" if key == "elasticity" else number(one.values[key])
                    for key in keys
                ),
                number(one.error),
                one.unknown.prior,
            )
            for one in own[:SHOWN]
        ]
        columns = ("unknown", *keys, "+-", "prior")
        title = f"{readout} of {self.scenario.name} on day {self.time:g}, {self.method}"
        lost = (
            f"{self.failed} of {self.runs} runs failed; what they belong to is left out"
            if self.failed
            else ""
        )
        return Table(columns, rows, frozenset(range(1, len(keys) + 2)), title, lost)

    def __str__(self) -> str:
        named = [f"  {name}: {why}" for name, why in self.failures.items()]
        parts = [str(self.table(readout)) for readout in self.readouts]
        return "\n\n".join([*parts, *(["\n".join(["Failed", *named])] if named else [])])

    def _repr_html_(self) -> str:
        return "".join(self.table(readout).to_html() for readout in self.readouts)

    def to_dataframe(self) -> pandas.DataFrame:
        """One row per readout and unknown."""
        import pandas

        rows = [
            {
                "readout": i.readout,
                "unknown": i.unknown.id,
                "prior": i.unknown.prior,
                **i.values,
                "error": i.error,
            }
            for i in self.indices
        ]
        return pandas.DataFrame(rows)


@dataclass
class _Study:
    """A scenario that is asked about again and again."""

    scenario: Scenario
    readouts: Sequence[str]
    time: float
    threads: int | None
    progress: Progress | None
    runs: int = 0
    failed: int = 0
    failures: dict[str, str] = field(default_factory=dict[str, str])

    def ask(self, sets: Sequence[Factors], names: Sequence[str] | None = None) -> Array:
        """The readouts of every set, shape (sets, readouts); not a number where a run failed."""
        found = np.full((len(sets), len(self.readouts)), np.nan)
        for place, one in enumerate(stream(self._one, sets, self.threads)):
            self.runs += 1
            if isinstance(one, str):
                self.failed += 1
                if names is not None:
                    self.failures[names[place]] = one
            else:
                found[place] = one
            if self.progress is not None:
                self.progress(place + 1, len(sets), self.scenario.title)
        return found

    def _one(self, factors: Factors) -> Array | str:
        try:
            run = simulate(taken(self.scenario, factors), method=quickest())
        except (MyosatError, ArithmeticError, ValueError) as error:  # LinAlgError is a ValueError
            return str(error)
        return np.array([np.interp(self.time, run.time, run[name]) for name in self.readouts])


def sensitivity(
    scenario: Scenario,
    readouts: Sequence[str],
    *,
    method: str = "local",
    at: float | None = None,
    parameters: Sequence[str] = (),
    samples: int | None = None,
    seed: int = 0,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Sensitivity:
    """Say which unknowns readouts hang on; see `myosat.sensitivity`."""
    _check(method, samples, seed)
    names = headline(simulate(scenario, method=quickest()), list(readouts))
    time = scenario.duration if at is None else at
    if not 0.0 <= time <= scenario.duration * (1 + 1e-9):
        allowed = f"day 0 to {scenario.duration:g}"
        raise InputError(Problem(scenario.path, None, "at", f"day {time:g} is outside the run", allowed))
    known = _matching(unknowns([scenario]), parameters)
    study = _Study(scenario, names, time, threads, progress)
    if method == "local":
        indices = _local(study, known)
    elif method == "morris":
        indices = _morris(study, known, samples or TRAJECTORIES, seed)
    else:
        if not parameters:
            screened = _morris(study, known, TRAJECTORIES, seed)
            first = dict.fromkeys(
                one.unknown for own in _by_readout(screened, names).values() for one in own[:SCREENED]
            )
            known = list(first)
        indices = _sobol(study, known, samples or BASE, seed)
    ordered = [one for own in _by_readout(indices, names).values() for one in own]
    return Sensitivity(scenario, method, time, tuple(ordered), study.runs, study.failed, study.failures)


def _check(method: str, samples: int | None, seed: int) -> None:
    if method not in METHODS:
        near = nearest_name(method, METHODS)
        raise InputError(Problem(None, None, "method", f"found '{method}'", ", ".join(METHODS), near))
    for name, value, least in (("samples", samples, 2), ("seed", seed, 0)):
        if value is not None and value < least:
            raise InputError(Problem(None, None, name, f"found {value}", f"at least {least}"))


def _matching(known: Sequence[Unknown], patterns: Sequence[str]) -> list[Unknown]:
    """The unknowns that a pattern names; all without patterns."""
    for pattern in patterns:
        if not any(fnmatchcase(one.name, pattern) for one in known):
            names = [one.name for one in known]
            message = "no unknown of the scenario is called so"
            raise InputError(Problem(None, None, pattern, message, None, nearest_name(pattern, names)))
    return [one for one in known if not patterns or any(fnmatchcase(one.name, p) for p in patterns)]


def _by_readout(indices: Sequence[Index], names: Sequence[str]) -> dict[str, list[Index]]:
    def size(one: Index) -> float:
        first = abs(one.values.get("ST", next(iter(one.values.values()))))
        return -first if math.isfinite(first) else math.inf

    return {name: sorted((i for i in indices if i.readout == name), key=size) for name in names}


def _local(study: _Study, known: Sequence[Unknown]) -> list[Index]:
    """Elasticities by central differences: percent of the readout for a percent of the value."""
    shipped = {one: shipped_factor(study.scenario, one) for one in known}
    sets = [{one: shipped[one] * (1.0 + side * STEP)} for one in known for side in (-1.0, 1.0)]
    names = [one.id for one in known for _ in (-1, 1)]
    found = study.ask(sets, names)
    (middle,) = study.ask([{}])
    below, above = found[0::2], found[1::2]
    with np.errstate(divide="ignore", invalid="ignore"):
        slopes = (above - below) / (2.0 * STEP) / middle
    return [
        Index(name, one, {"elasticity": float(slopes[row, column])})
        for row, one in enumerate(known)
        for column, name in enumerate(study.readouts)
    ]


def _problem(known: Sequence[Unknown]) -> dict[str, Any]:
    return {"num_vars": len(known), "names": [one.id for one in known], "bounds": [[0.0, 1.0]] * len(known)}


def _sets(known: Sequence[Unknown], design: Array) -> list[dict[Unknown, float]]:
    """Factors for a design in the unit cube, spread over the middle of each prior."""
    edge = 0.5 * (1.0 - COVERED)
    normals = cast(Array, ndtri(edge + COVERED * design))
    return [{one: one.factor(float(z)) for one, z in zip(known, row, strict=True)} for row in normals]


def _morris(study: _Study, known: Sequence[Unknown], trajectories: int, seed: int) -> list[Index]:
    """Mean size and spread of elementary effects; a step that touches a failed run is left out."""
    draw = _library("morris")[1]
    design = draw.sample(_problem(known), trajectories, num_levels=LEVELS, seed=seed + 1)
    found = study.ask(_sets(known, design)).reshape(trajectories, len(known) + 1, -1)
    moves = np.diff(design.reshape(trajectories, len(known) + 1, -1), axis=1)
    effects = np.diff(found, axis=1) / moves.sum(axis=2, keepdims=True)  # each step moves one unknown
    who = np.argmax(np.abs(moves), axis=2)
    _enough(int(np.isfinite(effects).all(axis=2).sum()), len(known), "steps")
    indices: list[Index] = []
    for row, one in enumerate(known):
        own = effects[who == row]
        own = own[np.isfinite(own).all(axis=1)]
        for column, name in enumerate(study.readouts):
            indices.append(_screened(name, one, own[:, column]))
    return indices


def _screened(readout: str, one: Unknown, effects: Array) -> Index:
    """Morris's indices of an unknown; no numbers where no step was left to judge it by."""
    if not len(effects):
        return Index(readout, one, {"mu_star": math.nan, "sigma": math.nan})
    size, sigma = np.abs(effects), float(np.std(effects, ddof=1)) if len(effects) > 1 else math.nan
    error = 1.96 * float(np.std(size, ddof=1)) / math.sqrt(len(size)) if len(size) > 1 else math.nan
    return Index(readout, one, {"mu_star": float(size.mean()), "sigma": sigma}, error)


def _sobol(study: _Study, known: Sequence[Unknown], base: int, seed: int) -> list[Index]:
    """First-order and total shares of variance; base samples with a failed run are left out whole.

    SALib takes a seed of zero for none, so ours is one higher.
    """
    analyse, draw = _library("sobol")
    problem = _problem(known)
    design = draw.sample(problem, base, calc_second_order=False, seed=seed + 1)
    found = study.ask(_sets(known, design))
    length = len(known) + 2
    whole = np.isfinite(found).all(axis=1).reshape(-1, length).all(axis=1).repeat(length)
    _enough(whole.sum(), 8 * length, "base samples")
    indices: list[Index] = []
    for column, name in enumerate(study.readouts):
        told = analyse.analyze(
            problem, found[whole, column], calc_second_order=False, seed=seed + 1, print_to_console=False
        )
        for row, one in enumerate(known):
            values = {"ST": float(told["ST"][row]), "S1": float(told["S1"][row])}
            indices.append(Index(name, one, values, float(told["ST_conf"][row])))
    return indices


def _enough(there: int, wanted: int, what: str) -> None:
    if there < wanted:
        message = f"too few {what} without a failed run"
        raise InputError(Problem(None, None, "samples", message, "more samples, or fewer parameters"))


def _library(name: str) -> tuple[Any, Any]:
    """SALib's modules of a method.

    Raises
    ------
    InputError
        If SALib is not installed.
    """
    from importlib import import_module

    try:
        return import_module(f"SALib.analyze.{name}"), import_module(f"SALib.sample.{name}")
    except ImportError:
        message = "needs SALib"
        raise InputError(Problem(None, None, "method", message, "pip install 'myosat[fit]'")) from None
