"""Hold the model to its targets: every distinct scenario once, in parallel, whatever the order.

`validate` reads target files, simulates what they name, measures, and returns a `Report`. The
result is the same whatever the number of workers.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from myosat.analysis import targets as evidence
from myosat.analysis.plan import Member, Plan, measured, members_of
from myosat.analysis.report import Outcome, Report
from myosat.analysis.target_rows import Target
from myosat.analysis.trace import Trace, trace
from myosat.engine import quickest

#: Called in this process as (runs done, runs in all, name of the scenario just run).
Progress = Callable[[int, int, str], None]
#: Below this number of runs, starting other processes costs more than it saves.
FEW = 8


def validate(
    files: str | Path | Iterable[str | Path] | None = None,
    split: str | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Report:
    """Run evidence targets and say how far off the model is.

    A script that calls this with more than one worker does so under ``if __name__ == "__main__":``,
    for the other processes read the script too.

    Parameters
    ----------
    files
        Target files, or names of shipped ones; all shipped ones by default.
    split
        "calibration" or "validation": only targets of this split.
    workers
        Processes to share the runs among; by default one per processor.
    progress
        Called after each run.

    Raises
    ------
    InputError
        With every problem of the target files.
    """
    evidence.check_split(split)
    if isinstance(files, str | Path):
        files = [files]
    found = evidence.load_all(evidence.shipped() if files is None else files)
    wanted = [t for file in found for t in file.targets if split in (None, t.split)]
    return Report(tuple(measure(wanted, workers, progress)))


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
    predicted, detail = measured(target, members, traces)
    return Outcome(target, predicted, detail)
