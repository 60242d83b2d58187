"""People graded by criteria of sarcopenia: what each says of a result at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from myosat.errors import InputError, Problem
from myosat.scenario.criteria import ALL, SPECIES, Criterion, criteria, criterion
from myosat.scenario.result import Result
from myosat.scenario.species import SPECIES as ALL_SPECIES

#: Whoever has no grip strength, as in the small model, cannot be graded.
NEEDED = "grip_strength"
#: The grade at an age for which a criterion has no tests.
UNDEFINED = "not defined"
_YEAR = 365.25


@dataclass(frozen=True, repr=False)
class Verdict:
    """What a criterion says of a person at one age.

    Attributes
    ----------
    method
        How lean mass is taken to be measured; "" where that makes no difference.
    age
        In days.
    signs
        What is low, or slow.
    values
        The readouts that were judged, in the units of their cut-offs.
    """

    by: Criterion
    method: str
    age: float
    grade: str
    signs: tuple[str, ...]
    values: Mapping[str, float]

    @property
    def provisional(self) -> str:
        """Why the criterion is not to be relied on yet; "" if it was checked."""
        return self.by.provisional

    @property
    def years(self) -> str:
        """The age in words."""
        return f"{self.age / _YEAR:.3g} years"

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        method = f", lean mass by {self.method}" if self.method else ""
        signs = f" ({', '.join(self.signs)})" if self.signs else ""
        return f"by {self.by.label}{method}: {self.grade} at {self.years}{signs}"


def gradable(result: Result) -> bool:
    """Whether the subject is one whom criteria are for, with something to judge by."""
    return result.scenario.subject.species == SPECIES and result.has(NEEDED)


def verdict(result: Result, time: float, by: Criterion, method: str | None = None) -> Verdict:
    """What a criterion says of a subject at a time [day].

    Raises
    ------
    InputError
        If the subject is no person, has no grip strength, or the criterion does not know the method.
    """
    _refuse(result)
    subject = result.scenario.subject
    age = subject.age + time
    tests = by.applying(age, method)
    asked = dict.fromkeys(test.readout for test in tests)
    values = {name: result.at(name, time) for name in asked if result.has(name)}
    signs = by.signs(subject.sex, age, values, method)
    used = (method or by.method) if by.methods else ""
    return Verdict(by, used, age, by.grade(signs) if tests else UNDEFINED, signs, values)


def onsets(result: Result, by: Criterion, method: str | None = None) -> dict[str, float]:
    """Each grade that a subject comes to have, with the first output time [day] of it or a worse one."""
    worst = [by.otherwise, *(grade.name for grade in by.grades)]
    found: dict[str, float] = {}
    for time in map(float, result.time):
        grade = verdict(result, time, by, method).grade
        for name in worst[1 : worst.index(grade) + 1] if grade in worst else ():
            found.setdefault(name, time)
    return found


def asked(names: Sequence[str | Path], method: str | None = None) -> list[Criterion]:
    """The criteria of some names, each once; "all" stands for all that ship and are right.

    Raises
    ------
    InputError
        If there is none of a name, its file is wrong, or it does not know the method.
    """
    found: dict[str, Criterion] = {}
    for name in names:
        for by in criteria().found.values() if name == ALL else [criterion(name)]:
            by.applying(0.0, method)
            found.setdefault(by.path, by)
    return list(found.values())


def _refuse(result: Result) -> None:
    """Refuse a result that is not `gradable`."""
    if gradable(result):
        return
    species = result.scenario.subject.species
    if species != SPECIES:
        message = f"criteria of sarcopenia are for {ALL_SPECIES[SPECIES].many}: found a {species}"
        raise InputError(Problem(result.scenario.path, None, "subject.species", message, SPECIES))
    message = f"the {result.model.id} model has no {NEEDED} to grade by"
    raise InputError(Problem(result.scenario.path, None, "model", message, "full"))
