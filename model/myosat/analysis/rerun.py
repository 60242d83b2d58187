"""Run a saved result again, and tell whether it is the same."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from myosat.analysis.effects import IDENTICAL
from myosat.errors import InputError, Problem
from myosat.scenario import output, provenance
from myosat.scenario.batch import Progress, simulate_all
from myosat.scenario.result import Result
from myosat.scenario.storage import Difference, difference, stored


@dataclass(frozen=True, repr=False)
class Rerun:
    """What came of running a saved result again.

    Attributes
    ----------
    differences
        The largest scaled difference from what was saved, for each run of the folder.
    notes
        What has changed since: versions, equations, parameters.
    """

    path: str
    differences: Mapping[str, Difference]
    notes: tuple[str, ...]

    @property
    def largest(self) -> Difference:
        """The largest scaled difference of all runs."""
        return max(self.differences.values(), key=lambda found: found.value)

    @property
    def same(self) -> bool:
        """Whether every run is reproduced to a scaled 1e-6."""
        return self.largest.value <= IDENTICAL

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        most, runs = self.largest, len(self.differences)
        where = f" in {most.series} on day {most.day:.4g}" if most.series else ""
        verdict = "the same" if self.same else "NOT the same"
        number = f"{runs} run{'s' if runs > 1 else ''}"
        line = f"{self.path}: {verdict}; largest scaled difference {most.value:.3g}{where} ({number})"
        return "\n".join([line, *(f"  {note}" for note in self.notes)])

    def _repr_html_(self) -> str:
        return f"<pre>{escape(str(self))}</pre>"


def rerun(path: str | Path, progress: Progress | None = None) -> Rerun:
    """Reproduce a folder that a run has written.

    Raises
    ------
    InputError
        If it is no such folder, or is damaged.
    SolverError
        If a run can no longer be integrated.
    """
    saved = output.read(path)
    records = {str(run["name"]): run for run in saved.record["runs"]}
    missing = [name for name in records if name not in saved.series]
    if missing or not records:
        message = f"results.nc lacks {', '.join(missing)}" if missing else "holds no run"
        raise InputError(Problem(str(path), None, None, message))
    methods = {_method(run, path) for run in records.values()}
    results: dict[str, Result] = {}
    for method in sorted(methods):
        own = [name for name, run in records.items() if _method(run, path) == method]
        done = simulate_all([saved.scenarios[name] for name in own], method=method, progress=progress)
        results |= dict(zip(own, done, strict=True))
    differences = {name: difference(stored(results[name]), saved.series[name]) for name in records}
    return Rerun(str(path), differences, tuple(_notes(saved.record, records, results)))


def _method(run: Mapping[str, Any], path: str | Path) -> str:
    from myosat.engine import METHODS, engine_of

    engine = run.get("engine")
    method = engine.get("method") if isinstance(engine, dict) else None
    if not isinstance(method, str) or engine_of(method) is None:
        message = f"no engine of this version is called {method!r}"
        raise InputError(
            Problem(str(path), None, "engine", message, ", ".join(itertools.chain(*METHODS.values())))
        )
    return method


def _notes(
    record: Mapping[str, Any], records: Mapping[str, Mapping[str, Any]], results: Mapping[str, Result]
) -> list[str]:
    notes: list[str] = []
    before = record.get("versions")
    for name, now in provenance.environment().items():
        then = before.get(name) if isinstance(before, dict) else None
        if then != now:
            notes.append(f"{name} was {then}, and is {now}")
    models = record.get("models")
    for id in dict.fromkeys(result.model.id for result in results.values()):
        if not isinstance(models, dict) or models.get(id) != provenance.model_hash(id):
            notes.append(f"the equations of the {id} model have changed")
    changed = [
        n for n, run in records.items() if run.get("parameters") != provenance.parameter_hash(results[n])
    ]
    if changed:
        notes.append(f"the numbers of the model have changed for: {', '.join(changed)}")
    return notes
