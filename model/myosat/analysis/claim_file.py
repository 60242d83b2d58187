"""The ledger of claims: what the source reviews state, what carries it here, and how that is checked.

One TOML file per part of the reviews, with ``[[claim]]`` rows; ``subjects.toml`` names the subjects that
checks start from. A check is a direction: a change to a subject moves a readout up, down, or not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field as PydanticField
from pydantic import ValidationError

from myosat.analysis.target_file import CaseTable, Table, TargetTable
from myosat.analysis.target_rows import Case, Rows, Source, Target
from myosat.errors import InputError, Problem
from myosat.kernel import datafile
from myosat.kernel.datafile import Document, Field
from myosat.scenario import library
from myosat.scenario.fields import Choice, Line, Quantity
from myosat.scenario.problems import Problems, translate

CLAIMS = library.PACKAGE / "claims"
SUBJECTS = CLAIMS / "subjects.toml"
#: How an expectation reads as a statistic of a target, and as what it observes.
EXPECTED = {"up": ("direction", "higher"), "down": ("direction", "lower"), "null": ("null", None)}
#: A change up to this size is no direction.
NO_DIRECTION = "0.5 %"
#: Kinds of things that can carry a claim.
CARRIERS = (
    "process",
    "lever",
    "signal",
    "state",
    "readout",
    "parameter",
    "intervention",
    "experiment",
    "criterion",
    "target",
)


class CheckTable(Table):
    """One check: a change to a subject, what it is compared with, and what is expected of a readout.

    Compared is the subject without the change, unless ``against`` has another change, or ``other``
    another subject.
    """

    subject: Annotated[str, Line()]
    change: dict[str, Any] = {}
    against: dict[str, Any] = {}
    other: Annotated[str | None, Line()] = None
    readout: Annotated[str, Line()]
    per: Annotated[str | None, Line()] = None
    of_start: Annotated[bool, PydanticField(strict=True)] = False
    at: Annotated[float, Quantity("day", "a time, zero or more, such as '14 days'")]
    expected: Annotated[str, Choice("expectation", lambda: list(EXPECTED))]
    within: Annotated[str | None, Line(20)] = None
    note: Annotated[str, Line(400)] = ""


class ConflictTable(Table):
    """Where a review and the trials differ."""

    review: Annotated[str, Line(300)]
    trial: Annotated[str, Line(300)]
    source: Annotated[str, Line(200)]


class ClaimTable(Table):
    """One numbered statement: what carries it, or why nothing does."""

    number: Annotated[int, PydanticField(gt=0, strict=True)]
    section: Annotated[str, Line(80)]
    statement: Annotated[str, Line(400)]
    evidence: Annotated[str, Line(120)]
    carried_by: list[Annotated[str, Line(120)]] = []
    outside: Annotated[str | None, Line(400)] = None
    conflict: ConflictTable | None = None
    check: list[CheckTable] = []


class ClaimFile(Table):
    """The shape of a file of claims."""

    claim: Annotated[list[ClaimTable], PydanticField(min_length=1)]


class SubjectsFile(Table):
    """The shape of subjects.toml."""

    scenarios: dict[str, CaseTable]


_KEYS = {
    "": list(ClaimFile.model_fields),
    "claim": list(ClaimTable.model_fields),
    "check": list(CheckTable.model_fields),
    "conflict": list(ConflictTable.model_fields),
}


@dataclass(frozen=True)
class Check:
    """A direction that the model is asked for.

    Attributes
    ----------
    target
        What is run and measured.
    neutral
        The same with nothing changed: a direction must then fail.
    """

    target: Target
    neutral: Target
    expected: str
    note: str


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
        translate(error, problems, document.data, _KEYS)
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
    """A check as a target, with its neutral twin; None if it is wrong, which is told."""
    subject, other = rows.cases.get(table.subject), rows.cases.get(table.other or table.subject)
    for key, case in (("subject", subject), ("other", other)):
        if case is None:
            rows.problems.unknown((*where, key), "subject", str(getattr(table, key)), rows.cases)
    if subject is None or other is None:
        return None
    if not table.change and table.other is None:
        rows.problems.add((*where, "change"), "is missing: nothing differs from the comparator")
        return None
    changed = _with(subject, table.change, (*where, "change"), rows.problems)
    against = _with(other, table.against, (*where, "against"), rows.problems)
    if changed is None or against is None:
        return None
    statistic, observed = EXPECTED[table.expected]
    if table.of_start:
        statistic = f"relative_{statistic}"
    tolerance = table.within or (NO_DIRECTION if observed else None)
    names = (f"{where}.changed", f"{where}.against", f"{where}.neutral")
    rows.cases |= dict(zip(names, (changed, against, other), strict=True))
    rows_of = [
        TargetTable(
            scenario=name,
            comparator=names[1],
            readout=table.readout,
            per=table.per,
            time=table.at,
            statistic=statistic,
            observed=observed,
            tolerance=tolerance,
        )
        for name in (names[0], names[2])
    ]
    before = len(rows.problems.found)
    target = rows.target(where, rows_of[0])
    neutral = rows.target(where, rows_of[1]) if len(rows.problems.found) == before else None
    if target is None or neutral is None:
        return None
    return Check(target, neutral, table.expected, table.note)


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
