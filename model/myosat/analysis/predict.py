"""What the model says of targets and single-cell series when its unknowns take given values.

A `Predictor` plans the runs once and can be asked many times, here or in other processes; the
`Workshop` keeps such processes and what they have found, so that long work can be resumed.
"""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from myosat.analysis import observation
from myosat.analysis.memory import Memory, Record
from myosat.analysis.observation import CellSeries
from myosat.analysis.plan import Member, Plan, measured, members_of
from myosat.analysis.target_rows import Target
from myosat.analysis.trace import Trace, trace
from myosat.analysis.unknowns import SPECIES, Unknown, taken, unknowns
from myosat.engine import quickest
from myosat.engine.problem import Array
from myosat.scenario import library
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario, load

#: Called in this process as (evaluations done, of how many, what is being done).
Progress = Callable[[int, int, str], None]
Factors = Mapping[Unknown, float]
#: How many runs a predictor keeps: those of one set of factors, both species, and some more.
RECENT = 400


@dataclass(frozen=True)
class Predicted:
    """What one species gave.

    Attributes
    ----------
    values
        By place of the target, in its unit; nan where nothing came.
    counts
        By series, cells of each type on its days after injury, shape (types, days).
    """

    values: Mapping[int, float]
    counts: Mapping[str, Array]


class Predictor:
    """Targets and series with the runs that they need.

    Parameters
    ----------
    targets
        In the order in which predictions are numbered.
    series
        Studies by single-cell sequencing.
    """

    def __init__(self, targets: Sequence[Target], series: Sequence[CellSeries]) -> None:
        self.targets, self.series = tuple(targets), tuple(series)
        self._recent: OrderedDict[Hashable, Trace] = OrderedDict()

    @cached_property
    def _plan(self) -> tuple[Plan, list[list[Member]], dict[str, Hashable]]:
        plan = Plan()
        members = [list(members_of(target, plan)) for target in self.targets]
        runs = {
            one.name: plan.add(_scenario(one.observation.scenario), one.observation.readouts.values())
            for one in self.series
        }
        return plan, members, runs

    @property
    def scenarios(self) -> list[Scenario]:
        """Every scenario that is run."""
        return list(self._plan[0].scenarios.values())

    @cached_property
    def unknowns(self) -> list[Unknown]:
        """What is not known exactly in any of them."""
        return unknowns(self.scenarios)

    def __call__(self, species: str, factors: Factors) -> Predicted:
        """The predictions for one species, every scenario run once."""
        plan, members, runs = self._plan
        method = quickest()
        traces: dict[Hashable, Trace] = {}
        for key, scenario in plan.scenarios.items():
            if scenario.subject.species == species:
                traces[key] = self._traced(taken(scenario, factors), plan.readouts[key], method)
        values = {
            place: measured(target, own, traces)[0]
            for place, (target, own) in enumerate(zip(self.targets, members, strict=True))
            if own[0].run in traces
        }
        counts = {
            one.name: _counts(one, traces[runs[one.name]]) for one in self.series if runs[one.name] in traces
        }
        return Predicted(values, counts)

    def _traced(self, scenario: Scenario, readouts: Collection[str], method: str) -> Trace:
        """The run of a scenario, or what it gave a short while ago: an intervention changes few of them."""
        key = substance(scenario), frozenset(readouts)
        found = self._recent.pop(key, None) or trace(scenario, sorted(readouts), method)
        self._recent[key] = found
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)
        return found


def _scenario(name: str) -> Scenario:
    return load(library.find_scenario(name))


def _counts(series: CellSeries, found: Trace) -> Array:
    readouts = series.observation.readouts.values()
    if found.error:
        return np.full((len(series.observation.readouts), len(series.after)), np.nan)
    return np.array([[found.series[name].at(day) for day in series.after] for name in readouts])


class Workshop:
    """Predictions for many sets of factors, in other processes, remembered in a file.

    The order of the answers is that of the questions, whatever the number of workers. Used as a
    context; leaving it ends the processes.

    Parameters
    ----------
    memory
        A file of what was found before, by the same model for the same targets; it is added to.

    Raises
    ------
    InputError
        If the file was made by another model or for other targets.
    """

    def __init__(
        self,
        predictor: Predictor,
        workers: int | None = None,
        memory: Path | None = None,
        progress: Progress | None = None,
    ) -> None:
        from myosat.analysis.validate import processors

        self.predictor, self._progress = predictor, progress
        self._workers = workers or processors()
        self._known: dict[str, Predicted] = {}
        self._pool: ProcessPoolExecutor | None = None
        self._memory = None if memory is None else Memory(memory, self.signature)
        self._stack = ExitStack()
        if self._memory is not None:
            self._stack.enter_context(self._memory)
            self._known = {record["key"]: _recalled(record) for record in self._memory.records}

    def __enter__(self) -> Workshop:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        self._stack.close()

    @cached_property
    def signature(self) -> str:
        """What an answer depends on beside the factors: model, numbers and targets."""
        return signature(self.predictor)

    def ask(self, questions: Sequence[tuple[str, Factors]], what: str = "") -> list[Predicted]:
        """The answer to each (species, factors); those known are not worked out again."""
        keys = [_key(species, factors) for species, factors in questions]
        new = {key: question for key, question in zip(keys, questions, strict=True) if key not in self._known}
        for done, (key, found) in enumerate(zip(new, self._work(list(new.values())), strict=True), start=1):
            self._keep(key, found)
            if self._progress is not None:
                self._progress(done, len(new), what)
        return [self._known[key] for key in keys]

    def _work(self, questions: Sequence[tuple[str, Factors]]) -> Iterator[Predicted]:
        if self._workers == 1 or len(questions) < 2:
            yield from (self.predictor(species, factors) for species, factors in questions)
            return
        if self._pool is None:
            given = (self.predictor.targets, self.predictor.series)
            self._pool = ProcessPoolExecutor(self._workers, get_context("spawn"), _begin, given)
        jobs = [self._pool.submit(_answer, species, dict(factors)) for species, factors in questions]
        try:
            yield from (job.result() for job in jobs)
        finally:
            for job in jobs:
                job.cancel()

    def _keep(self, key: str, found: Predicted) -> None:
        self._known[key] = found
        if self._memory is not None:
            self._memory.add(
                {
                    "key": key,
                    "values": {str(place): value for place, value in found.values.items()},
                    "counts": {name: counts.tolist() for name, counts in found.counts.items()},
                }
            )


_predictor: Predictor | None = None


def _begin(targets: Sequence[Target], series: Sequence[CellSeries]) -> None:
    global _predictor
    _predictor = Predictor(targets, series)


def _answer(species: str, factors: Factors) -> Predicted:
    assert _predictor is not None
    return _predictor(species, factors)


def _key(species: str, factors: Factors) -> str:
    """A name for a question: what acts in the species, and how much."""
    acting = sorted((one.id, factor) for one, factor in factors.items() if one.holds_in(species))
    text = json.dumps([species, [[id, repr(factor)] for id, factor in acting]])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def signature(predictor: Predictor) -> str:
    """The hash of the model's equations, its numbers, the targets, and the runs that they need."""
    from myosat.scenario.provenance import model_hash

    parts: list[object] = [model_hash(model) for model in ("full", "core")]
    folders = ("parameters", "interventions", "injuries", "lifestyles")
    files = sorted(file for folder in folders for file in (library.PACKAGE / folder).rglob("*.toml"))
    parts += [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
    parts += [(t.id, t.statistic, repr(t.ask), repr(t.range)) for t in predictor.targets]
    parts += [substance(one) for one in predictor.scenarios]
    parts += [(one.name, one.times.tolist()) for one in predictor.series]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _recalled(record: Record) -> Predicted:
    counts = {name: np.array(rows, dtype=float) for name, rows in record["counts"].items()}
    return Predicted({int(place): float(value) for place, value in record["values"].items()}, counts)


def predicted(
    workshop: Workshop, sets: Sequence[Factors], what: str = ""
) -> list[tuple[Array, dict[str, Array]]]:
    """Of each set of factors, the predictions in the order of the targets, and the counts of each series."""
    every = [(species, factors) for factors in sets for species in SPECIES]
    answers = workshop.ask(every, what)
    found: list[tuple[Array, dict[str, Array]]] = []
    for first in range(0, len(every), len(SPECIES)):
        values = np.full(len(workshop.predictor.targets), np.nan)
        counts: dict[str, Array] = {}
        for answer in answers[first : first + len(SPECIES)]:
            for place, value in answer.values.items():
                values[place] = value
            counts |= answer.counts
        found.append((values, counts))
    return found


def observed_series(split: str | None) -> list[CellSeries]:
    """The single-cell series of a split, or of all."""
    return [one for one in observation.load_all() if split in (None, one.split)]
