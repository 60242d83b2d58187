"""The ledger of claims: what the source reviews state, what carries it here, and how that is checked.

A check is a direction: a change to a subject moves a readout up, down, or not. The shape of the files is in
`claim_file`.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from myosat.analysis.claim_file import (
    CARRIERS,
    KEYS,
    NO_DIRECTION,
    CheckTable,
    ClaimFile,
    ClaimTable,
    ConflictTable,
    SubjectsFile,
)
from myosat.analysis.target_file import Range, TargetTable
from myosat.analysis.target_rows import Case, Rows, Source, Target
from myosat.analysis.trace import series_units
from myosat.biology.models import build
from myosat.errors import InputError, Problem
from myosat.kernel import datafile
from myosat.kernel.datafile import Document, Field
from myosat.scenario import library
from myosat.scenario.fields import BadValue, read_number
from myosat.scenario.problems import Problems, translate

CLAIMS = library.PACKAGE / "claims"
SUBJECTS = CLAIMS / "subjects.toml"


@dataclass(frozen=True)
class Check:
    """A direction that the model is asked for.

    Attributes
    ----------
    target
        What is run and measured.
    elsewhere
        The same in other circumstances, where it is gains that are compared.
    engages
        What has to move where a null is expected.
    """

    target: Target
    expected: str
    note: str = ""
    elsewhere: Target | None = None
    engages: Target | None = None

    @property
    def directed(self) -> bool:
        """Whether a change is expected."""
        return self.expected in ("up", "down")

    @property
    def parts(self) -> tuple[Target, ...]:
        """Everything to measure, for `read`."""
        if self.elsewhere is None:
            parts = (self.target,)
        else:
            unit, alone = self.target.measured, self.target.comparator or self.target.case
            own = replace(self.target, statistic="difference", unit=unit)
            base = replace(self.target, statistic="value", unit=unit, case=alone, comparator=None)
            parts = (own, replace(self.elsewhere, statistic="difference", unit=unit), base)
        return parts if self.engages is None else (*parts, self.engages)

    def read(self, measured: Sequence[float]) -> tuple[float, float | None]:
        """The change that `parts` come to, and how far what has to move does [%]."""
        engaged = None if self.engages is None else measured[-1]
        if self.elsewhere is None:
            return measured[0], engaged
        own, there, base = measured[:3]
        return 100.0 * (own - there) / abs(base) if base else math.nan, engaged

    def right(self, change: float, engaged: float | None) -> bool:
        """Whether the model does as expected."""
        moved = engaged is None or abs(engaged) > 100.0 * read_number(NO_DIRECTION, "1", "a share")
        return self.target.range.contains(change) and moved

    def neutral(self) -> Check:
        """The same with levers at rest and courses off.

        Where the change is in parameters, history, clamps, knock-outs, ablations, injuries or the subject,
        this is what it is compared with, held against itself: there a direction is certain to fail.
        """
        twins = [part and _idle(part) for part in (self.target, self.elsewhere, self.engages)]
        return replace(self, target=twins[0], elsewhere=twins[1], engages=twins[2])


@dataclass(frozen=True)
class Claim:
    """A statement of the reviews with what carries it, or the reason why it lies outside the model."""

    number: int
    section: str
    statement: str
    evidence: str
    carried_by: tuple[str, ...]
    outside: str | None
    conflict: ConflictTable | None
    checks: tuple[Check, ...]


def shipped() -> list[Path]:
    """The files of the ledger."""
    return sorted(path for path in CLAIMS.glob("*.toml") if path != SUBJECTS)


@cache
def claims_by_carrier() -> Mapping[str, tuple[int, ...]]:
    """The numbers of the claims that each thing carries, such as ``intervention:curcumin``."""
    found: dict[str, list[int]] = {}
    for file in shipped():
        rows = cast(list[dict[str, Any]], tomllib.loads(file.read_text(encoding="utf-8"))["claim"])
        for row in rows:
            for carrier in cast(list[str], row.get("carried_by", [])):
                found.setdefault(carrier, []).append(row["number"])
    return {carrier: tuple(sorted(numbers)) for carrier, numbers in found.items()}


def load_all(
    files: Iterable[Path] | None = None, known: Callable[[str, str], bool] | None = None
) -> list[Claim]:
    """Read the ledger, in order of numbers.

    Parameters
    ----------
    files
        Those that ship, unless given.
    known
        Whether there is a carrier of a kind and name; not asked if None.

    Raises
    ------
    InputError
        With every problem of every file.
    """
    claims: dict[int, Claim] = {}
    found: list[Problem] = []
    for file in shipped() if files is None else files:
        document = datafile.read(file)
        problems = Problems(document)
        for where, claim in _read(document, problems, known):
            if claim.number in claims:
                problems.add((*where, "number"), f"claim {claim.number} is there twice")
            claims[claim.number] = claim
        found += problems.in_order()
    if found:
        raise InputError(found)
    return [claims[number] for number in sorted(claims)]


def _read(
    document: Document, problems: Problems, known: Callable[[str, str], bool] | None
) -> list[tuple[Field, Claim]]:
    try:
        table = ClaimFile.model_validate(document.data)
    except ValidationError as error:
        translate(error, problems, document.data, KEYS)
        return []
    made: list[tuple[Field, Claim]] = []
    for index, row in enumerate(table.claim):
        where: Field = ("claim", index)
        _check_carriers(row, where, problems, known)
        rows = Rows(document, problems, Source(f"claim {row.number}", None, None, None))
        rows.cases.update(subjects())
        checks = [_check(check, (*where, "check", i), rows) for i, check in enumerate(row.check)]
        made.append(
            (
                where,
                Claim(
                    row.number,
                    row.section,
                    row.statement,
                    row.evidence,
                    tuple(row.carried_by),
                    row.outside,
                    row.conflict,
                    tuple(check for check in checks if check is not None),
                ),
            )
        )
    return made


def _check_carriers(
    row: ClaimTable, where: Field, problems: Problems, known: Callable[[str, str], bool] | None
) -> None:
    if (row.outside is None) == (not row.carried_by):
        problems.add(where, f"claim {row.number} needs what carries it, or why it lies outside; not both")
    if row.outside is not None and row.check:
        problems.add((*where, "check"), f"claim {row.number} lies outside the model and has a check")
    for place, carrier in enumerate(row.carried_by):
        kind, _, name = carrier.partition(":")
        if kind not in CARRIERS:
            problems.unknown((*where, "carried_by", place), "kind of carrier", kind, CARRIERS)
        elif known is not None and not known(kind, name):
            problems.add((*where, "carried_by", place), f"there is no {kind} '{name}'")


def _check(table: CheckTable, where: Field, rows: Rows) -> Check | None:
    """A check as a target; None if it is wrong, which is told."""
    before = len(rows.problems.found)
    subject, other = rows.cases.get(table.subject), rows.cases.get(table.other or table.subject)
    for key, case in (("subject", subject), ("other", other)):
        if case is None:
            rows.problems.unknown((*where, key), "subject", str(getattr(table, key)), rows.cases)
    _check_keys(table, where, rows.problems)
    if subject is None or other is None or len(rows.problems.found) > before:
        return None
    changed = _with(subject, table.change, (*where, "change"), rows.problems)
    against = _with(other, table.against, (*where, "against"), rows.problems)
    if changed is None or against is None:
        return None
    again = table.against_at is not None and not table.change and table.other is None
    alone = subject if table.gain else None if again else against
    target = _target(table, where, rows, changed, alone)
    if target is None:
        return None
    elsewhere = engages = None
    if table.gain:
        both = _with(against, table.change, (*where, "change"), rows.problems)
        elsewhere = both and _target(table, where, rows, both, against)
    if table.engages is not None:
        asked = table.model_copy(update={"readout": table.engages, "per": None, "within": None})
        engages = _target(asked, where, rows, changed, alone)
    if len(rows.problems.found) > before:
        return None
    return Check(target, table.expected, table.note, elsewhere, engages)


def _check_keys(table: CheckTable, where: Field, problems: Problems) -> None:
    """Note keys of a check that do not go together."""
    directed = table.expected in ("up", "down")
    if not table.change and (table.gain or (table.other is None and table.against_at is None)):
        problems.add((*where, "change"), "is missing: nothing differs from the comparator")
    if table.gain and table.other is None and not table.against:
        problems.add((*where, "gain"), "needs 'other' or 'against': where else the change is made")
    for key in ("since", "relative_to"):
        if (day := getattr(table, key)) is not None and not day < table.at:
            problems.add((*where, key), "is not before 'at'")
    for key in ("engages", "below"):
        if getattr(table, key) is not None and directed == (key == "engages"):
            problems.add((*where, key), f"has no place where '{table.expected}' is expected")
    if not directed and table.within is None:
        problems.add((*where, "within"), "is missing: up to which size is there no change", "such as '1 %'")


def _target(
    table: CheckTable, where: Field, rows: Rows, changed: Case, against: Case | None
) -> Target | None:
    """What is measured of two cases; None if it is wrong, which is told."""
    names = (f"{where}.changed", f"{where}.against")
    rows.cases |= {names[0]: changed, names[1]: against}
    row = TargetTable.model_construct(
        scenario=names[0],
        comparator=None if against is None else names[1],
        readout=table.readout,
        per=table.per,
        time=table.at,
        statistic="direction" if table.relative_to is None else "relative_direction",
        observed="higher",
    )
    target = rows.target(where, row)
    if target is None:
        return None
    end = min(case.scenario.duration for case in (changed, against or changed))
    if table.against_at is not None and table.against_at > end:
        rows.problems.add((*where, "against_at"), "is after the end", f"up to day {end:.6g}")
    ask = replace(target.ask, against=table.against_at, since=table.since, base=table.relative_to)
    return _sized(replace(target, ask=ask), table, where, rows.problems)


def _sized(target: Target, table: CheckTable, where: Field, problems: Problems) -> Target | None:
    """A target that knows which changes agree with what is expected."""
    text, unit, statistic = table.within or NO_DIRECTION, "%", target.statistic
    try:
        if text.rstrip().endswith("%"):
            limit = 100.0 * read_number(text, "1", "a share, such as '1 %'")
        else:
            if table.expected != "null" or table.relative_to is not None or table.gain or table.per:
                raise BadValue("found an amount", "a share, such as '1 %'")
            scenario, statistic = target.case.scenario, "difference"
            unit = series_units(scenario.model, scenario.subject.species)[target.readout]
            limit = read_number(text, unit, f"a share, or an amount in {unit}")
    except BadValue as error:
        problems.add((*where, "within"), error.message, error.allowed)
        return None
    high = math.inf if table.below is None else 100.0 * table.below
    agree = {
        "up": Range(limit, high, open_low=True, open_high=True),
        "down": Range(-high, -limit, open_low=True, open_high=True),
        "null": Range(-limit, limit),
        "kept": Range(low=-limit),
    }[table.expected]
    return replace(target, range=agree, tolerance=limit, unit=unit, statistic=statistic)


def _idle(target: Target) -> Target:
    """A target whose change is none: levers at rest, courses off, nothing else done."""
    if target.comparator is None:
        return replace(target, ask=replace(target.ask, against=target.ask.time))
    scenario, base = target.case.scenario, target.comparator.scenario
    known = build(base.model).levers
    rest = {
        address: float(known[next(iter(build(base.model).slots_of(address, known)))].kind == "scale")
        for address in scenario.experiment.levers
    }
    levers = {**rest, **base.experiment.levers}
    off = tuple(replace(one, on=False) for one in scenario.active_courses if one not in base.courses)
    idle = base.with_(experiment=replace(base.experiment, levers=levers), courses=(*base.courses, *off))
    return replace(target, case=Case(target.case.name, idle))


def _with(case: Case, change: Mapping[str, Any], where: Field, problems: Problems) -> Case | None:
    """A subject with some fields of its scenario set."""
    if not change:
        return case
    try:
        return replace(case, scenario=case.scenario.set(change))
    except InputError as error:
        for problem in error.problems:
            at = where if problem.field is None else (*where, problem.field)
            problems.add(at, problem.message, problem.allowed, problem.nearest)
        return None


@cache
def subjects() -> Mapping[str, Case]:
    """The subjects that checks start from, by name.

    Raises
    ------
    InputError
        With every problem of the file.
    """
    document = datafile.read(SUBJECTS)
    problems = Problems(document)
    try:
        table = SubjectsFile.model_validate(document.data)
    except ValidationError as error:
        translate(error, problems, document.data, {"": ["scenarios"]})
        raise InputError(problems.in_order()) from None
    rows = Rows(document, problems, Source("subjects", None, None, None))
    for name, case in table.scenarios.items():
        rows.add_case(name, case)
    problems.raise_any()
    return {name: case for name, case in rows.cases.items() if case is not None}
