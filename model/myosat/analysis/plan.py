"""The runs that targets need, each distinct scenario once, and what is measured of them."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from myosat.analysis.measures import STATES, STATISTICS, Series
from myosat.analysis.target_rows import Case, Target
from myosat.analysis.trace import Trace
from myosat.biology import models
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario
from myosat.scenario.subject import Traits, parameter_table


@dataclass(frozen=True)
class Member:
    """One run of a target: what it is called among several, and the keys of its runs."""

    label: str
    run: Hashable
    comparator: Hashable | None = None


@dataclass
class Plan:
    """The runs that targets need, each scenario once, with the readouts wanted of it."""

    scenarios: dict[Hashable, Scenario] = field(default_factory=dict[Hashable, Scenario])
    readouts: dict[Hashable, set[str]] = field(default_factory=dict[Hashable, set[str]])

    def add(self, scenario: Scenario, readouts: Iterable[str]) -> Hashable:
        """Note a run and return its key."""
        key = substance(scenario)
        self.scenarios.setdefault(key, scenario)
        self.readouts.setdefault(key, set()).update(readouts)
        return key


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


def members_of(target: Target, plan: Plan) -> Iterator[Member]:
    """The runs of a target, noted in the plan."""
    wanted = [STATES] if STATISTICS[target.statistic].states else [target.readout]
    wanted += [target.per] if target.per else []
    runs = [(label, plan.add(scenario, wanted)) for label, scenario in _family(target.case)]
    if target.comparator is None:
        yield from (Member(label, run) for label, run in runs)
        return
    others = [plan.add(scenario, wanted) for _, scenario in _family(target.comparator)]
    if len(others) < len(runs):
        others *= len(runs)
    yield from (Member(label, run, other) for (label, run), other in zip(runs, others, strict=True))


def _family(case: Case) -> Iterator[tuple[str, Scenario]]:
    """The scenario of a case, and those with one rate changed if the case asks for them."""
    yield "", case.scenario
    if case.each_rate is None:
        return
    for name, (value, unit) in rates(case.scenario).items():
        for factor in (1.0 - case.each_rate, 1.0 + case.each_rate):
            changed = {**case.scenario.parameters, name: (value * factor, unit)}
            yield f"{name} x {factor:g}", case.scenario.with_(parameters=changed)


def measured(
    target: Target, members: Iterable[Member], traces: Mapping[Hashable, Trace]
) -> tuple[float, str]:
    """The prediction of the run that agrees least with the target, in its unit, and what to say of it."""
    found = [(*_measure(target, member, traces), member.label) for member in members]
    predicted, detail, label = min(found, key=lambda one: target.range.margin(one[0]))
    if len(found) > 1:
        worst = f"worst of {len(found)} runs: {label or 'unchanged'}"
        detail = f"{worst}; {detail}" if detail else worst
    return predicted, detail


def series_of(
    target: Target, member: Member, traces: Mapping[Hashable, Trace]
) -> tuple[Series | None, Series | None]:
    """What was measured in one run, and in what it is compared with; None for what looks at all states."""
    run, other = traces[member.run], None if member.comparator is None else traces[member.comparator]
    if STATISTICS[target.statistic].states or run.error or (other is not None and other.error):
        return None, None
    return _series(target, run), None if other is None else _series(target, other)


def _measure(target: Target, member: Member, traces: Mapping[Hashable, Trace]) -> tuple[float, str]:
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
