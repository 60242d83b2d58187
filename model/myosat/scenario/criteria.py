"""Criteria of sarcopenia: published tests with their cut-offs, and the grades that follow from them.

One data file per criterion. Each ``[[test]]`` shows a sign, such as ``low_strength``, when a readout is
beyond its cut-off; any one test of a sign is enough. Each ``[[grade]]``, mildest first, needs all of its
signs, where "a or b" stands for either. Tests may hold for some ages, or for one method of measurement.
A criterion whose numbers or rule nobody has checked at their source says why it is ``provisional``.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field as PydanticField

from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import datafile
from myosat.kernel.datafile import Field
from myosat.scenario.datafiles import FileTable, validated
from myosat.scenario.fields import Amount, BadValue, Choice, Line, Quantity
from myosat.scenario.library import PACKAGE, Shelf, plain, shelf
from myosat.scenario.problems import Problems, listed, show
from myosat.scenario.species import SEXES

CRITERIA = PACKAGE / "criteria"
#: The criterion that is used when none is asked for.
DEFAULT = "ewgsop2_2019"
#: The name that stands for every criterion that ships.
ALL = "all"
#: Whom criteria are for.
SPECIES = "human"

#: How lean mass is measured; a criterion that tells no difference takes it by either.
METHODS = ("DXA", "BIA")
_YEAR = 365.25

SENSES: dict[str, Callable[[float, float], bool]] = {
    "below": operator.lt,
    "at or below": operator.le,
    "above": operator.gt,
    "at or above": operator.ge,
}
_EITHER = " or "
_AGE = Quantity("day", "an age, such as '65 years'")


@dataclass(frozen=True)
class Test:
    """One measurement that shows a sign when it is beyond its cut-off.

    Attributes
    ----------
    cutoffs
        For each sex, in the unit of the readout.
    texts
        The same as written in the file.
    youngest, oldest
        The test holds from the one age up to the other [day].
    method
        How it is measured; "" where that makes no difference.
    note
        Where its cut-offs were read, if not in the publication itself.
    """

    #: Pytest collects classes by their name; this is none of its tests.
    __test__ = False

    sign: str
    readout: str
    sense: str
    cutoffs: Mapping[str, float]
    texts: Mapping[str, str]
    youngest: float = 0.0
    oldest: float = math.inf
    method: str = ""
    note: str = ""

    @property
    def ages(self) -> str:
        """The ages at which it holds, in words; "" for all."""
        start, stop = self.youngest / _YEAR, self.oldest / _YEAR
        if math.isfinite(stop):
            return f"from {start:g} to under {stop:g} years"
        return f"from {start:g} years" if start else ""

    def holds(self, sex: str, value: float) -> bool:
        """Whether a value is beyond the cut-off of a sex; an undefined one never is."""
        return SENSES[self.sense](value, self.cutoffs[sex])


@dataclass(frozen=True)
class Grade:
    """A grade, and what it needs: of each group of signs, one."""

    name: str
    needs: tuple[tuple[str, ...], ...]

    def met(self, signs: Iterable[str]) -> bool:
        """Whether some signs are enough for it."""
        seen = set(signs)
        return all(seen.intersection(group) for group in self.needs)


@dataclass(frozen=True)
class Criterion:
    """A published definition of sarcopenia.

    Attributes
    ----------
    otherwise
        What one has whom no grade fits.
    grades
        From the mildest to the most severe.
    method
        How lean mass is taken to be measured unless another method is asked for; "" where that makes no
        difference.
    provisional
        Why it is not to be relied on yet; "" if it was checked.
    unmeasured
        Tests of the publication that have no readout here.
    """

    name: str
    title: str
    summary: str
    sources: tuple[str, ...]
    otherwise: str
    tests: tuple[Test, ...]
    grades: tuple[Grade, ...]
    method: str
    path: str
    provisional: str = ""
    unmeasured: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Its title, with a mark if it is provisional: what is printed wherever it is named."""
        return f"{self.title} (provisional)" if self.provisional else self.title

    @property
    def readouts(self) -> tuple[str, ...]:
        """The readouts that it asks for."""
        return tuple(dict.fromkeys(test.readout for test in self.tests))

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods of measurement between which it tells a difference."""
        return tuple(dict.fromkeys(test.method for test in self.tests if test.method))

    def applying(self, age: float, method: str | None = None) -> tuple[Test, ...]:
        """The tests at an age [day], by one method of measurement.

        Raises
        ------
        InputError
            If it knows no such method.
        """
        known = self.methods or METHODS
        if method is not None and method not in known:
            message = f"{self.title} knows no method '{method}'"
            raise InputError(
                Problem(None, None, "method", message, listed(known), nearest_name(method, known))
            )
        method = self.method if method is None else method
        right = (test for test in self.tests if test.method in ("", method))
        return tuple(test for test in right if test.youngest <= age < test.oldest)

    def signs(
        self, sex: str, age: float, values: Mapping[str, float], method: str | None = None
    ) -> tuple[str, ...]:
        """The signs that readouts show at an age [day]; a readout that is missing shows none."""
        shown = (
            test.sign
            for test in self.applying(age, method)
            if test.readout in values and test.holds(sex, values[test.readout])
        )
        return tuple(dict.fromkeys(shown))

    def grade(self, signs: Iterable[str]) -> str:
        """The most severe grade for which some signs are enough."""
        seen = tuple(signs)
        return next((grade.name for grade in reversed(self.grades) if grade.met(seen)), self.otherwise)


Method = Annotated[str, Choice("method", lambda: METHODS)]


class TestTable(FileTable):
    """One measurement; its cut-off for each sex or for both."""

    __test__ = False

    shows: Annotated[str, Line(40)]
    readout: Annotated[str, Line()]
    sense: Annotated[str, Choice("sense", lambda: list(SENSES))]
    male: Annotated[str | float | None, Amount("a cut-off, such as '27 kg'")] = None
    female: Annotated[str | float | None, Amount("a cut-off, such as '27 kg'")] = None
    both: Annotated[str | float | None, Amount("a cut-off, such as '27 kg'")] = None
    ages: Annotated[list[str] | None, PydanticField(min_length=1, max_length=2)] = None
    method: Method = ""
    note: Annotated[str, Line()] = ""


class GradeTable(FileTable):
    """One grade and the signs that it needs."""

    name: Annotated[str, Line(40)]
    needs: Annotated[list[Annotated[str, Line()]], PydanticField(min_length=1)]


class CriterionFile(FileTable):
    """The shape of a criterion file."""

    title: Annotated[str, Line(40)]
    summary: Annotated[str, Line(400)]
    sources: Annotated[list[Annotated[str, Line()]], PydanticField(min_length=1)]
    otherwise: Annotated[str, Line(40)]
    provisional: Annotated[str, Line(400)] = ""
    unmeasured: list[Annotated[str, Line()]] = []
    method: Method = ""
    test: Annotated[list[TestTable], PydanticField(min_length=1)]
    grade: Annotated[list[GradeTable], PydanticField(min_length=1)]


_KEYS = {
    "": list(CriterionFile.model_fields),
    "test": list(TestTable.model_fields),
    "grade": list(GradeTable.model_fields),
}


def criterion_names() -> tuple[str, ...]:
    """The criteria that ship; reads none."""
    return tuple(_files())


def criterion_path(name: str) -> Path:
    """The file of a criterion that ships.

    Raises
    ------
    InputError
        If there is none of that name, or more than one.
    """
    known = _files()
    if name not in known:
        message = f"there is no criterion '{name}'"
        raise InputError(Problem(None, None, None, message, listed(list(known)), nearest_name(name, known)))
    path, *others = known[name]
    if others:
        message = f"{1 + len(others)} files are named '{name}'"
        raise InputError([Problem(str(each), 1, None, message, "one") for each in known[name]])
    return path


def criterion(name: str | Path = DEFAULT) -> Criterion:
    """A criterion by name, or from a file of one's own: a path that ends in ".toml".

    Raises
    ------
    InputError
        If there is none of that name, or more than one, or its file is wrong.
    """
    if Path(name).suffix == ".toml":
        return read_criterion(name)
    return _shipped(criterion_path(str(name)))


def criteria() -> Shelf[Criterion]:
    """All criteria that ship; a wrong file does not keep the others from being read."""
    return shelf(criterion_names(), criterion)


@cache
def _shipped(path: Path) -> Criterion:
    return read_criterion(path)


def _files() -> dict[str, list[Path]]:
    """The files of the criteria that ship by their names, which take no notice of case and hyphens."""
    found: dict[str, list[Path]] = {}
    for path in sorted(CRITERIA.rglob("*.toml")):
        found.setdefault(plain(path.stem), []).append(path)
    return dict(sorted(found.items()))


def read_criterion(path: Path | str) -> Criterion:
    """Read a criterion file; its name is the file's.

    Raises
    ------
    InputError
        With every problem, of shape first and then of content: unknown or missing key, readout that
        people do not have, cut-off of the wrong dimension or for one sex only, grade that needs a sign
        that no test shows, method that no test has, two grades of one name.
    """
    document = datafile.read(path)
    problems = Problems(document)
    table = validated(CriterionFile, document, problems, _KEYS)
    tests = [_test(("test", index), one, problems) for index, one in enumerate(table.test)]
    signs = tuple(dict.fromkeys(one.shows for one in table.test))
    grades = [_grade(("grade", index), one, signs, problems) for index, one in enumerate(table.grade)]
    taken = [table.otherwise]
    for index, one in enumerate(table.grade):
        if one.name in taken:
            problems.add(("grade", index, "name"), f"there is a grade {show(one.name)} already")
        taken.append(one.name)
    methods = {one.method for one in table.test if one.method}
    if (methods or table.method) and table.method not in methods:
        problems.unknown(("method",), "method", table.method, sorted(methods))
    problems.raise_any()
    return Criterion(
        name=plain(Path(path).stem),
        title=table.title,
        summary=table.summary,
        sources=tuple(table.sources),
        otherwise=table.otherwise,
        tests=tuple(test for test in tests if test is not None),
        grades=tuple(grades),
        method=table.method,
        path=str(path),
        provisional=table.provisional,
        unmeasured=tuple(table.unmeasured),
    )


@cache
def _readouts() -> Mapping[str, str]:
    """What is measured in people, with its unit."""
    from myosat.biology.models import build

    readouts = build("full").readouts
    return {id: signal.unit for id, signal in readouts.items() if signal.species in (None, SPECIES)}


def _test(where: Field, table: TestTable, problems: Problems) -> Test | None:
    unit = _readouts().get(table.readout)
    if unit is None:
        problems.unknown((*where, "readout"), "readout", table.readout, _readouts())
        return None
    cutoffs, texts = _cutoffs(where, table, unit, problems)
    youngest, oldest = _ages((*where, "ages"), table.ages or [], problems)
    if len(cutoffs) < len(SEXES):
        return None
    limits = (cutoffs, texts, youngest, oldest)
    return Test(table.shows, table.readout, table.sense, *limits, table.method, table.note)


def _cutoffs(
    where: Field, table: TestTable, unit: str, problems: Problems
) -> tuple[dict[str, float], dict[str, str]]:
    """The cut-off of each sex, as a number and as written; none where something is wrong."""
    own = {sex: getattr(table, sex) for sex in SEXES}
    missing = [sex for sex, value in own.items() if value is None]
    if missing != ([] if table.both is None else list(SEXES)):
        problems.add(where, "needs one cut-off for each sex", "both, or female and male")
        return {}, {}
    quantity = Quantity(unit, "a plain number" if unit == "1" else f"a cut-off in {unit}")
    written = own if table.both is None else {"both": table.both}
    cutoffs: dict[str, float] = {}
    for key, value in written.items():
        try:
            cutoffs |= dict.fromkeys(SEXES if key == "both" else [key], quantity.read(value))
        except BadValue as error:
            problems.add((*where, key), error.message, error.allowed)
    texts = {sex: written.get(sex, table.both) for sex in SEXES}
    return cutoffs, {sex: text if isinstance(text, str) else f"{text:g}" for sex, text in texts.items()}


def _ages(where: Field, texts: Sequence[str], problems: Problems) -> tuple[float, float]:
    """The ages [day] between which a test holds; all when none are given."""
    found: list[float] = []
    for index, text in enumerate(texts):
        try:
            found.append(_AGE.read(text))
        except BadValue as error:
            problems.add((*where, index), error.message, error.allowed)
    if len(found) == 2 and found[0] >= found[1]:
        problems.add(where, "the ages are not in order", "youngest, oldest")
    youngest, oldest, *_ = [*found, *(0.0, math.inf)[len(found) :]]
    return youngest, oldest


def _grade(where: Field, table: GradeTable, signs: Sequence[str], problems: Problems) -> Grade:
    needs = tuple(tuple(text.split(_EITHER)) for text in table.needs)
    for index, group in enumerate(needs):
        for sign in group:
            if sign not in signs:
                problems.unknown((*where, "needs", index), "sign", sign, signs)
    return Grade(table.name, needs)
