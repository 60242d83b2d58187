"""Readouts of one scenario at one time for many values of its unknowns, run in threads and remembered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from myosat.analysis.ensemble import attempt
from myosat.analysis.memory import Memory
from myosat.analysis.unknowns import Unknown, taken
from myosat.engine import engine_of
from myosat.engine.stream import stream
from myosat.scenario.batch import Progress
from myosat.scenario.result import Result

Factors = Mapping[Unknown, float]
#: The readouts, in their units and in the order asked for; or why there are none.
Answer = tuple[float, ...] | str


class Trials:
    """Runs of one scenario, each distinct one done once. Used as a context.

    Parameters
    ----------
    base
        The run with every unknown at its value.
    at
        The day at which readouts are taken.
    memory
        A file of what was found before, which is added to.

    Raises
    ------
    InputError
        If the file is of another model, other numbers or other readouts.
    """

    def __init__(
        self,
        base: Result,
        readouts: Sequence[str],
        at: float,
        *,
        method: str,
        threads: int | None = None,
        memory: Path | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.base, self.readouts, self.at = base, tuple(readouts), at
        self._method, self._progress = method, progress
        # LSODA of scipy is not safe in threads.
        self._threads = threads if engine_of(method) == "compiled" else 1
        self._asked: dict[str, Answer] = {}
        self._known: dict[str, Answer] = {}
        self._stack = ExitStack()
        self._memory = None if memory is None else Memory(memory, _signature(base, readouts, at, method))
        if self._memory is not None:
            self._stack.enter_context(self._memory)
            for record in self._memory.records:
                values = record["values"]
                found = values if isinstance(values, str) else tuple(map(float, values))
                self._known[str(record["key"])] = found

    def __enter__(self) -> Trials:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def __len__(self) -> int:
        """How many distinct runs have been asked for."""
        return len(self._asked)

    def ask(self, sets: Sequence[Factors], what: str) -> list[Answer]:
        """The answer to each set of factors, in order; ``what`` is shown with the progress."""
        keys = [_key(factors) for factors in sets]
        distinct = dict(zip(keys, sets, strict=True))
        new = {key: factors for key, factors in distinct.items() if key not in self._known}
        done = len(distinct) - len(new)
        for key, found in zip(new, stream(self._run, new.values(), self._threads), strict=True):
            self._known[key] = found
            if self._memory is not None:
                self._memory.add({"key": key, "values": found})
            done += 1
            if self._progress is not None:
                self._progress(done, len(distinct), what)
        self._asked |= {key: self._known[key] for key in keys}
        return [self._known[key] for key in keys]

    def _run(self, factors: Factors) -> Answer:
        found = attempt(taken(self.base.scenario, factors), self._method)
        if isinstance(found, str):
            return found
        values = tuple(found.at(name, self.at) for name in self.readouts)
        wrong = [name for name, value in zip(self.readouts, values, strict=True) if not np.isfinite(value)]
        return f"{wrong[0]} is not a finite number" if wrong else values


def _key(factors: Factors) -> str:
    text = json.dumps(sorted((one.id, repr(float(factor))) for one, factor in factors.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _signature(base: Result, readouts: Sequence[str], at: float, method: str) -> str:
    """The hash of all that an answer depends on beside the factors."""
    from myosat.biology import models
    from myosat.scenario.comparator import substance
    from myosat.scenario.provenance import model_hash, parameter_hash

    # The life until the stated age is that of the full model, also for the teaching model.
    numbers = [(one.name, one.value, one.prior, one.variant) for one in models.parameters().values()]
    equations = [model_hash(model) for model in ("full", "core")]
    parts = [*equations, parameter_hash(base), numbers, substance(base.scenario), tuple(readouts), at, method]
    return hashlib.sha256(repr(parts).encode()).hexdigest()
