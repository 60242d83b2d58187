"""Hold the model to the claims of the source reviews, and say which it carries and which it gets wrong."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from textwrap import shorten

from myosat.analysis import targets
from myosat.analysis.claim_rows import Check, Claim, load_all
from myosat.analysis.measures import Ask
from myosat.analysis.tables import Table, moment, unit_text
from myosat.analysis.target_rows import Case, Target
from myosat.analysis.validate import Progress, measure
from myosat.biology.models import build
from myosat.kernel.influence import Node, processes_between
from myosat.kernel.model import Model
from myosat.scenario import criteria, library
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import Scenario
from myosat.scenario.lifestyles import lived

#: A readout this many processes away, or more, follows from the model and not from the lever alone.
EMERGENT = 2
#: A run goes this much beyond the last day asked of it [day].
A_MOMENT = 0.01
COLUMNS = ("claim", "carried by", "checks", "right", "wrong")


@dataclass(frozen=True)
class Verdict:
    """What the model made of one check.

    Attributes
    ----------
    size
        By how much the readout changed, in the unit of the check's target; nan if the model gave nothing.
    engaged
        By how much what has to move did [%]; None if nothing has to.
    processes
        How many processes carry the change to the readout, at least; None if none does.
    detail
        Why there is no size.
    """

    claim: Claim
    check: Check
    size: float
    engaged: float | None
    processes: int | None
    detail: str = ""

    @property
    def emergent(self) -> bool:
        """Whether the answer is more than the lever's own process."""
        return self.processes is not None and self.processes >= EMERGENT

    @property
    def right(self) -> bool:
        """Whether the model does as the claim says."""
        return self.check.right(self.size, self.engaged)

    @property
    def name(self) -> str:
        """The claim's number, in whom, and what was asked."""
        return f"{self.claim.number}, {self.who}: {self.asked}"

    @property
    def asked(self) -> str:
        """The readout, what is expected of it, and when."""
        target, expected = self.check.target, self.check.expected
        what = target.readout if target.per is None else f"{target.readout} per {target.per}"
        if not self.check.directed:
            expected += f" within {target.tolerance:g} {unit_text(target.unit)}".rstrip()
        elif (most := max(map(abs, (target.range.low, target.range.high)))) < math.inf:
            expected += f" but below {most:g} {target.unit}"
        return f"{what} {expected} on {moment(target.ask.time or 0.0)}"

    @property
    def who(self) -> str:
        """In whom, and on what."""
        case = self.check.target.case
        courses = dict.fromkeys(course.name for course in case.scenario.active_courses)
        return " with ".join([case.name, *([" and ".join(courses)] if courses else [])]).replace("_", " ")

    @property
    def got(self) -> str:
        """The size with its unit, in words if there is none."""
        if math.isnan(self.size):
            return self.detail or "no value"
        moved = self.engaged is None or self.check.right(0.0, self.engaged)
        size = f"{self.size:+.3g} {unit_text(self.check.target.unit)}".rstrip()
        return size if moved or self.check.directed else f"{size}, but the change did not arrive"


@dataclass(frozen=True, repr=False)
class Ledger:
    """Every claim, with the verdict of every check."""

    claims: tuple[Claim, ...]
    verdicts: tuple[Verdict, ...]

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many claims and checks there are of each sort."""
        directions = [v for v in self.verdicts if v.check.directed]
        engaged = [v for v in self.verdicts if not v.check.directed and v.check.engages is not None]
        by_data = [v for v in self.verdicts if not v.check.directed and v.check.engages is None]
        emergent = [v for v in directions if v.emergent]
        built = [v for v in directions if not v.emergent]
        return {
            "total": len(self.claims),
            "carried": sum(claim.outside is None for claim in self.claims),
            "outside": sum(claim.outside is not None for claim in self.claims),
            "checks": len(self.verdicts),
            "right": sum(v.right for v in self.verdicts),
            "emergent": len(emergent),
            "emergent_right": sum(v.right for v in emergent),
            "by_construction": len(built),
            "by_construction_right": sum(v.right for v in built),
            "nulls": len(engaged),
            "nulls_right": sum(v.right for v in engaged),
            "nulls_by_data": len(by_data),
            "nulls_by_data_right": sum(v.right for v in by_data),
        }

    @property
    def wrong(self) -> list[Verdict]:
        """The checks that the model fails."""
        return [verdict for verdict in self.verdicts if not verdict.right]

    def table(self) -> Table:
        """One row per claim."""
        own = Counter(v.claim.number for v in self.verdicts)
        right = Counter(v.claim.number for v in self.verdicts if v.right)
        rows: list[tuple[str, ...]] = []
        for claim in self.claims:
            number = claim.number
            carried = " ".join(claim.carried_by) if claim.outside is None else f"outside: {claim.outside}"
            wrong = own[number] - right[number]
            rows.append(
                (
                    shorten(f"{number} {claim.statement}", 72, placeholder=" ..."),
                    shorten(carried, 72, placeholder=" ..."),
                    str(own[number] or ""),
                    str(right[number] or ""),
                    str(wrong or ""),
                )
            )
        return Table(COLUMNS, rows, right=frozenset({2, 3, 4}))

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        c = self.counts
        parts = [
            str(self.table()),
            "\n".join(_conflicts(self)),
            f"{c['total']} claims: {c['carried']} carried, {c['outside']} outside the model\n"
            f"{c['checks']} checks, {c['right']} right:\n"
            f"  emergent         {c['emergent_right']} of {c['emergent']}\n"
            f"  by construction  {c['by_construction_right']} of {c['by_construction']}\n"
            f"  nulls            {c['nulls_right']} of {c['nulls']}\n"
            f"  nulls by data    {c['nulls_by_data_right']} of {c['nulls_by_data']}, which stay without "
            "the change too",
            "\n".join([f"Wrong: {len(self.wrong) or 'none'}", *(f"  {_told(v)}" for v in self.wrong)]),
        ]
        return "\n\n".join(part for part in parts if part)

    def to_dict(self) -> dict[str, object]:
        """Counts and checks as plain values."""
        return {
            "claims": dict(self.counts),
            "wrong": [_told(verdict) for verdict in self.wrong],
            "checks": [_as_dict(verdict) for verdict in self.verdicts],
            "outside": {str(c.number): c.outside for c in self.claims if c.outside is not None},
        }

    def to_json(self) -> str:
        """`to_dict` as JSON text."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"


def check_claims(workers: int | None = None, progress: Progress | None = None) -> Ledger:
    """Run every check of the ledger.

    Raises
    ------
    InputError
        With every problem of the files.
    """
    claims = load_all(known=carrier)
    checks = [(claim, check) for claim in claims for check in claim.checks]
    return Ledger(tuple(claims), tuple(judge(checks, workers, progress)))


def judge(
    checks: Sequence[tuple[Claim, Check]], workers: int | None = None, progress: Progress | None = None
) -> list[Verdict]:
    """Run checks, each distinct scenario once and no longer than it is asked for."""
    parts = [check.parts for _, check in checks]
    outcomes = iter(measure(_shortened([one for own in parts for one in own]), workers, progress))
    found: list[Verdict] = []
    for (claim, check), own in zip(checks, parts, strict=True):
        measured = [next(outcomes) for _ in own]
        size, engaged = check.read([outcome.predicted for outcome in measured])
        detail = next((outcome.detail for outcome in measured if outcome.detail), "")
        found.append(Verdict(claim, check, size, engaged, distance(check.target), detail))
    return found


def _shortened(targets: Sequence[Target]) -> list[Target]:
    """The same, each run ending on the last day that any of them asks of it."""
    last: dict[Hashable, float] = {}

    def note(case: Case | None, ask: Ask) -> None:
        if case is not None:
            day = max(ask.time or 0.0, ask.against or 0.0)
            key = substance(case.scenario)
            last[key] = max(day, last.get(key, 0.0))

    def shorter(case: Case) -> Case:
        scenario = case.scenario
        end = min(scenario.duration, last[substance(scenario)] + A_MOMENT)
        events = tuple(event for event in scenario.events if event.at < end)
        return replace(case, scenario=scenario.with_(duration=end, events=events))

    for target in targets:
        note(target.case, target.ask)
        note(target.comparator, target.ask)
    return [
        replace(one, case=shorter(one.case), comparator=one.comparator and shorter(one.comparator))
        for one in targets
    ]


def carrier(kind: str, name: str) -> bool:
    """Whether there is something of a kind and name that can carry a claim."""
    model = build("full")
    if kind in ("process", "lever", "signal", "state", "readout", "parameter"):
        known = {
            "process": {**model.processes, **model.impulses},
            "lever": model.levers,
            "signal": model.signals,
            "state": model.states,
            "readout": {**model.readouts, **model.ledgers, "nuclei_returned": ""},
            "parameter": {**model.parameter_slots, **dict.fromkeys(model.parameters)},
        }[kind]
        return bool(model.slots_of(name, known))
    if kind == "intervention":
        return name in library.intervention_names()
    if kind == "experiment":
        return name in library.scenario_names()
    if kind == "criterion":
        return name in criteria.criterion_names()
    return name.partition(".")[0] in {path.stem for path in targets.shipped()}


def distance(target: Target) -> int | None:
    """The fewest processes that carry what differs between the runs of a target to its readout."""
    scenario, other = target.case.scenario, target.comparator and target.comparator.scenario
    model = build(scenario.model)
    changed = set(_differences(model, scenario, other))
    named = [target.readout, *([target.per] if target.per else [])]
    return processes_between(model, changed, {one for name in named for one in _read(model, name)})


def _differences(model: Model, scenario: Scenario, other: Scenario | None) -> Iterator[Node]:
    """What differs between two scenarios, as nodes of the model."""
    sides = [_bent(model, one) for one in (scenario, other) if one is not None]
    everything = sides[0].items() ^ (sides[1].items() if len(sides) > 1 else set())
    for found, _ in everything:
        yield found


def _bent(model: Model, scenario: Scenario) -> dict[Node, object]:
    """Whatever sets a scenario apart, by the node at which it enters the model."""
    found: dict[Node, object] = {}
    subject, experiment = scenario.subject, scenario.experiment

    def put(kind: str, address: str, known: Mapping[str, object], value: object) -> None:
        for id in model.slots_of(address, known):
            found[(kind, id)] = (*_tuple(found.get((kind, id))), value)

    for course in scenario.active_courses:
        for effect in course.use(subject.species).effects:
            put("lever", effect.lever, model.levers, course)
    for lever, value in (*experiment.levers.items(), *lived(subject.species, subject.history)):
        put("lever", lever, model.levers, value)
    for id in experiment.knock_out:
        put("process", id, model.processes, 0.0)
    for address, value in experiment.clamp.items():
        put("state", address, model.states, value)
        put("signal", address, model.signals, value)
    for address, value in experiment.ablate.items():
        put("state", address, model.states, value)
    for name, (value, _) in scenario.parameters.items():
        put("parameter", name, model.parameter_slots, value)
    for event in scenario.events:
        for impulse in model.impulses.values():
            for term in impulse.terms:
                put("state", term.state, model.states, (event.injury, event.at, event.severity))
    found[("state", "age")] = (subject.age, subject.sex, subject.muscle, subject.species)
    return found


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _read(model: Model, name: str) -> Iterator[Node]:
    """The nodes that a readout is read from."""
    if name == "nuclei_returned":
        yield from (("ledger", "nuclei_killed"), ("signal", "fibre_nuclei"))
    for kind, known in (("state", model.states), ("signal", model.signals)):
        yield from ((kind, id) for id in model.slots_of(name, known))
    yield from (("process", id) for id in model.slots_of(name, model.processes))
    if name in model.ledgers:
        yield "ledger", name


def _conflicts(ledger: Ledger) -> Iterator[str]:
    """Where review and trial differ: what each says, and what the model does."""
    own = [claim for claim in ledger.claims if claim.conflict is not None]
    if own:
        yield "Conflicts between the reviews and the trials"
    for claim in own:
        assert claim.conflict is not None
        yield f"  {claim.number} review: {claim.conflict.review}"
        yield f"      trial: {claim.conflict.trial} ({claim.conflict.source})"
        does = [_did(v) for v in ledger.verdicts if v.claim.number == claim.number]
        if not does:
            does = ["not encoded" if claim.outside else f"as in {', '.join(claim.carried_by)}"]
        yield from (f"      model: {line}" for line in does)


def _did(verdict: Verdict) -> str:
    return f"{verdict.who}: {verdict.asked}: {verdict.got}{'' if verdict.right else ', WRONG'}"


def _told(verdict: Verdict) -> str:
    return f"{verdict.name}: {verdict.got} ({verdict.claim.statement})"


def _as_dict(verdict: Verdict) -> dict[str, object]:
    target, size = verdict.check.target, verdict.size
    return {
        "claim": verdict.claim.number,
        "file": Path(target.file).name,
        "line": target.line,
        "readout": target.readout,
        "time_day": target.ask.time,
        "expected": verdict.check.expected,
        "size": size if math.isfinite(size) else None,
        "unit": target.unit,
        "engaged_percent": verdict.engaged,
        "processes": verdict.processes,
        "emergent": verdict.emergent,
        "right": verdict.right,
        "detail": verdict.detail,
        "note": verdict.check.note,
    }
