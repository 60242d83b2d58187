"""Hold the model to its targets: every distinct scenario once, in parallel, whatever the order.

`validate` reads target files, simulates what they name, measures, and returns a `Report`. The
result is the same whatever the number of workers.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from myosat.analysis import observation
from myosat.analysis import targets as evidence
from myosat.analysis.intervals import intervals
from myosat.analysis.loss import can_be_fitted
from myosat.analysis.observation import CellSeries, fit_capture
from myosat.analysis.outcomes import Outcome
from myosat.analysis.plan import Member, Plan, measured, members_of, series_of
from myosat.analysis.predict import observed_series
from myosat.analysis.report import CellScore, Report
from myosat.analysis.target_rows import Target
from myosat.analysis.trace import Trace, trace
from myosat.engine import quickest
from myosat.engine.problem import Array
from myosat.kernel import datafile
from myosat.scenario import library
from myosat.scenario.grammar import load

#: Called in this process as (runs done, runs in all, name of the scenario just run).
Progress = Callable[[int, int, str], None]
#: A sentence on every target of the package that is missed.
REASONS = library.PACKAGE / "calibration" / "misses.toml"
#: Below this number of runs, starting other processes costs more than it saves.
FEW = 8
#: Days of the course of a single-cell study, beside those that were measured.
POINTS = 120


def validate(
    files: str | Path | Iterable[str | Path] | None = None,
    split: str | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
    uncertainty: int | None = None,
) -> Report:
    """Run evidence targets and say how far off the model is.

    A script that calls this with more than one worker does so under ``if __name__ == "__main__":``,
    for the other processes read the script too.

    Parameters
    ----------
    files
        Target files, or names of shipped ones and of single-cell studies; all shipped ones by default.
    split
        "calibration" or "validation": only targets of this split.
    workers
        Processes to share the runs among; by default one per processor.
    progress
        Called after each run.
    uncertainty
        Weighted parameter sets to run for intervals; 0 for all that ship, None for no intervals.

    Raises
    ------
    InputError
        With every problem of the target files.
    """
    evidence.check_split(split)
    asked = [files] if isinstance(files, str | Path) else None if files is None else list(files)
    known = [path.stem for path in observation.shipped()]
    studies = [name for name in known if asked is None or name in asked]
    named = evidence.shipped() if asked is None else [file for file in asked if file not in known]
    found = evidence.load_all(named)
    wanted = [t for file in found for t in file.targets if split in (None, t.split)]
    outcomes = tuple(measure(wanted, workers, progress))
    if uncertainty is not None:
        outcomes = _with_intervals(outcomes, uncertainty, workers, progress)
    return Report(outcomes, tuple(cell_scores(split, studies)))


def _with_intervals(
    outcomes: Sequence[Outcome], number: int, workers: int | None, progress: Progress | None
) -> tuple[Outcome, ...]:
    """The outcomes with the interval in which each is expected, where the target can be run often."""
    able = [outcome.target for outcome in outcomes if can_be_fitted(outcome.target)]
    found = intervals(able, number=number or None, workers=workers, progress=progress)
    by_id = {target.id: one for target, one in zip(able, found, strict=True)}
    return tuple(replace(outcome, interval=by_id.get(outcome.target.id)) for outcome in outcomes)


def cell_scores(split: str | None = None, studies: Collection[str] | None = None) -> list[CellScore]:
    """How single-cell studies are met, all or some; capture factors come from the calibration study."""
    wanted = [one for one in observed_series(split) if studies is None or one.name in studies]
    if not wanted:
        return []
    fitted = observed_series("calibration")[0]
    names = list(fitted.observation.readouts.values())
    found = trace(load(library.find_scenario(fitted.observation.scenario)), names, quickest())
    if found.error:
        return [CellScore.failed(one.name, one.citation, one.split, found.error) for one in wanted]

    def counts(days: Array) -> Array:
        return np.array([[found.series[name].at(day) for day in days] for name in names])

    def scored(one: CellSeries) -> CellScore:
        own, days = counts(one.after), np.union1d(one.times, np.linspace(0.0, one.times[-1], POINTS))
        return CellScore(
            one.name,
            one.citation,
            one.split,
            one.nrmse(own, capture),
            None if one.name == fitted.name else fitted.copied(one),
            capture,
            one.table(own, capture),
            one.course(days, counts(days), capture),
        )

    capture = fit_capture(fitted, counts(fitted.after))
    return [scored(one) for one in wanted]


def measure(
    wanted: Sequence[Target], workers: int | None = None, progress: Progress | None = None
) -> list[Outcome]:
    """Run what targets need, each distinct scenario once, and say what the model made of each target."""
    plan = Plan()
    members = [list(members_of(target, plan)) for target in wanted]
    traces = _run(plan, workers, progress)
    return [_outcome(t, own, traces) for t, own in zip(wanted, members, strict=True)]


def _run(plan: Plan, workers: int | None, progress: Progress | None) -> dict[Hashable, Trace]:
    """Every run of a plan, in other processes if that pays."""
    found: dict[Hashable, Trace] = {}

    def done(key: Hashable, made: Trace) -> None:
        found[key] = made
        if progress is not None:
            progress(len(found), len(plan.scenarios), plan.scenarios[key].name)

    count = workers if workers is not None else processors()
    if count > 1 and (workers is not None or len(plan.scenarios) >= FEW):
        try:
            _run_elsewhere(plan, count, done)
        except BrokenProcessPool:
            pass  # a process was killed, or could not start; what is missing is run here
    for key, scenario in plan.scenarios.items():
        if key not in found:
            done(key, trace(scenario, sorted(plan.readouts[key]), quickest()))
    return found


def _run_elsewhere(plan: Plan, count: int, done: Callable[[Hashable, Trace], None]) -> None:
    pool = ProcessPoolExecutor(min(count, max(1, len(plan.scenarios))), mp_context=get_context("spawn"))
    try:
        jobs = {
            pool.submit(trace, scenario, sorted(plan.readouts[key]), quickest()): key
            for key, scenario in plan.scenarios.items()
        }
        for job in as_completed(jobs):
            done(jobs[job], job.result())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _outcome(target: Target, members: list[Member], traces: Mapping[Hashable, Trace]) -> Outcome:
    failed = [found.error for one in members for found in _of(one, traces) if found.error]
    predicted, detail = measured(target, members, traces)
    if failed and math.isnan(predicted):
        return Outcome(target, predicted, error_message=failed[0], reason=_reason(target))
    run, other = series_of(target, members[0], traces)
    return Outcome(target, predicted, detail, reason=_reason(target), run=run, other=other)


def _of(member: Member, traces: Mapping[Hashable, Trace]) -> list[Trace]:
    return [traces[key] for key in (member.run, member.comparator) if key is not None]


def _reason(target: Target) -> str:
    return reasons().get(target.id, "")


@cache
def reasons() -> dict[str, str]:
    """Why the model misses a target, by its id: sentences that people wrote."""
    return {str(id): str(why) for id, why in datafile.read(REASONS).data.items()}
