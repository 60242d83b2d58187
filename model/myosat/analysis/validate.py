"""Hold the model to its targets: every distinct scenario once, in parallel, whatever the order.

`validate` reads target files, simulates what they name, measures, and returns a `Report`. The
result is the same whatever the number of workers.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from myosat.analysis import targets as evidence
from myosat.analysis.measures import STATES, STATISTICS, Series
from myosat.analysis.report import Outcome, Report
from myosat.analysis.target_rows import Case, Target
from myosat.analysis.trace import Trace, trace
from myosat.biology import models
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario
from myosat.scenario.subject import Traits, parameter_table

#: Called in this process as (runs done, runs in all, name of the scenario just run).
Progress = Callable[[int, int, str], None]
#: Below this number of runs, starting other processes costs more than it saves.
FEW = 8


@dataclass(frozen=True)
class _Member:
    """One run of a target: what it is called among several, and the keys of its runs."""

    label: str
    run: Hashable
    comparator: Hashable | None = None


@dataclass
class _Plan:
    """The runs that targets need, each scenario once, with the readouts wanted of it."""

    scenarios: dict[Hashable, Scenario] = field(default_factory=dict[Hashable, Scenario])
    readouts: dict[Hashable, set[str]] = field(default_factory=dict[Hashable, set[str]])

    def add(self, scenario: Scenario, readouts: Iterable[str]) -> Hashable:
        """Note a run and return its key."""
        key = substance(scenario)
        self.scenarios.setdefault(key, scenario)
        self.readouts.setdefault(key, set()).update(readouts)
        return key


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
    plan = _Plan()
    members = [list(_members(target, plan)) for target in wanted]
    traces = _run(plan, workers, progress)
    return [_outcome(t, own, traces) for t, own in zip(wanted, members, strict=True)]


def rates(scenario: Scenario) -> dict[str, tuple[float, str]]:
    """The rates of a scenario's model, with value and unit for its subject.

    Rates are the parameters per time, and the durations, each the inverse of one. Rates that the
    model derives from rest are not among them: they follow.
    """
    subject = scenario.subject
    table = parameter_table(Traits(subject.species, subject.sex, subject.muscle, subject.age), scenario.model)
    model = models.build(scenario.model)
    names: set[str] = set()
    for slot, name in model.parameter_slots.items():
        if slot not in model.balanced:
            names.add(slot if slot in table else name)
    found: dict[str, tuple[float, str]] = {}
    for name in sorted(names & set(table)):
        unit = table[name].unit
        if "/day" in unit or name.endswith("_duration"):
            found[name] = scenario.parameters.get(name, (table[name].value, unit))
    return found


def _members(target: Target, plan: _Plan) -> Iterator[_Member]:
    """The runs of a target, noted in the plan."""
    wanted = [STATES] if STATISTICS[target.statistic].states else [target.readout]
    wanted += [target.per] if target.per else []
    runs = [(label, plan.add(scenario, wanted)) for label, scenario in _family(target.case)]
    if target.comparator is None:
        yield from (_Member(label, run) for label, run in runs)
        return
    others = [plan.add(scenario, wanted) for _, scenario in _family(target.comparator)]
    if len(others) < len(runs):
        others *= len(runs)
    yield from (_Member(label, run, other) for (label, run), other in zip(runs, others, strict=True))


def _family(case: Case) -> Iterator[tuple[str, Scenario]]:
    """The scenario of a case, and those with one rate changed if the case asks for them."""
    yield "", case.scenario
    if case.each_rate is None:
        return
    for name, (value, unit) in rates(case.scenario).items():
        for factor in (1.0 - case.each_rate, 1.0 + case.each_rate):
            changed = {**case.scenario.parameters, name: (value * factor, unit)}
            yield f"{name} x {factor:g}", case.scenario.with_(parameters=changed)


def _run(plan: _Plan, workers: int | None, progress: Progress | None) -> dict[Hashable, Trace]:
    """Every run of a plan, in other processes if that pays."""
    found: dict[Hashable, Trace] = {}

    def done(key: Hashable, made: Trace) -> None:
        found[key] = made
        if progress is not None:
            progress(len(found), len(plan.scenarios), plan.scenarios[key].name)

    count = workers if workers is not None else _processors()
    if count > 1 and (workers is not None or len(plan.scenarios) >= FEW):
        try:
            _run_elsewhere(plan, count, done)
        except BrokenProcessPool:
            pass  # a process was killed, or could not start; what is missing is run here
    for key, scenario in plan.scenarios.items():
        if key not in found:
            done(key, trace(scenario, sorted(plan.readouts[key])))
    return found


def _run_elsewhere(plan: _Plan, count: int, done: Callable[[Hashable, Trace], None]) -> None:
    pool = ProcessPoolExecutor(min(count, max(1, len(plan.scenarios))), mp_context=get_context("spawn"))
    try:
        jobs = {
            pool.submit(trace, scenario, sorted(plan.readouts[key])): key
            for key, scenario in plan.scenarios.items()
        }
        for job in as_completed(jobs):
            done(jobs[job], job.result())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _outcome(target: Target, members: list[_Member], traces: Mapping[Hashable, Trace]) -> Outcome:
    """The prediction of the run that agrees least with the target."""
    measured = [(*_measure(target, member, traces), member.label) for member in members]
    predicted, detail, label = min(measured, key=lambda found: target.range.margin(found[0]))
    if len(members) > 1:
        worst = f"worst of {len(members)} runs: {label or 'unchanged'}"
        detail = f"{worst}; {detail}" if detail else worst
    return Outcome(target, predicted, detail)


def _measure(target: Target, member: _Member, traces: Mapping[Hashable, Trace]) -> tuple[float, str]:
    """The value predicted by one run, in the unit of the target, and what to say of it."""
    statistic, run = STATISTICS[target.statistic], traces[member.run]
    other = None if member.comparator is None else traces[member.comparator]
    error = run.error or (other.error if other is not None else "")
    if error:
        return math.nan, error
    if statistic.states:
        series, against = run.series[f"{STATES}.{statistic.states}"], None
    else:
        series, against = _series(target, run), None if other is None else _series(target, other)
    value = statistic.function(series, against, target.ask) * target.factor
    return value, _eigenvalues(series) if statistic.states == "eigenvalues" else ""


def _series(target: Target, run: Trace) -> Series:
    series = run.series[target.readout]
    return series if target.per is None else series.over(run.series[target.per])


def _eigenvalues(series: Series) -> str:
    """All of them, the slowest first, and how long it takes."""
    values = series.values
    slowest = f"; the slowest fades in {-1.0 / values[0] / 365.25:.2g} years" if values[0] < 0 else ""
    return f"eigenvalues [1/day] {', '.join(f'{value:.3g}' for value in values)}{slowest}"
