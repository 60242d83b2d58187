"""The shape of a file of claims, stated once.

One TOML file per part of the source reviews, with ``[[claim]]`` rows; ``subjects.toml`` names the subjects
that checks start from.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field as PydanticField

from myosat.analysis.target_file import CaseTable, Table
from myosat.scenario.fields import Choice, Line, Quantity

#: What can be expected of a readout; what is kept may rise, but not fall.
EXPECTED = ("up", "down", "null", "kept")
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

    Attributes
    ----------
    per
        The readout is divided by this one.
    relative_to
        Each readout is taken relative to its own on this day.
    against_at
        What is compared is measured on this day. With neither ``change`` nor ``other``, it is the same run.
    since
        Of a running total: only what was added since that day, over the same length in both.
    gain
        What the change adds to ``subject`` is compared with what it adds to ``other``, or to the subject
        with ``against``; a difference between the two is a share of the subject's readout.
    within
        The largest size that is none: a share, or of a null an amount such as "0.3 kg".
    below
        A direction has to be smaller than this share.
    engages
        Of a null: a readout that has to move, to show that the change arrived.
    """

    subject: Annotated[str, Line()]
    change: dict[str, Any] = {}
    other: Annotated[str | None, Line()] = None
    against: dict[str, Any] = {}
    readout: Annotated[str, Line()]
    per: Annotated[str | None, Line()] = None
    relative_to: Annotated[float | None, Quantity("day", "a time, zero or more, such as '14 days'")] = None
    at: Annotated[float, Quantity("day", "a time, zero or more, such as '14 days'")]
    against_at: Annotated[float | None, Quantity("day", "a time, zero or more, such as '14 days'")] = None
    since: Annotated[float | None, Quantity("day", "a time, zero or more, such as '14 days'")] = None
    gain: Annotated[bool, PydanticField(strict=True)] = False
    expected: Annotated[str, Choice("expectation", lambda: EXPECTED)]
    within: Annotated[str | None, Line(20)] = None
    below: Annotated[
        float | None, Quantity("1", "a share above 0 and up to 1, such as '2 %'", high=1.0, above=True)
    ] = None
    engages: Annotated[str | None, Line()] = None
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


#: The keys allowed in each table, by the last part of its field.
KEYS = {
    "": list(ClaimFile.model_fields),
    "claim": list(ClaimTable.model_fields),
    "check": list(CheckTable.model_fields),
    "conflict": list(ConflictTable.model_fields),
}
