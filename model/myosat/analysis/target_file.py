"""The shape of a target file, stated once, and the parts of a target that one table tells alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from myosat.analysis.measures import STATISTICS, UNCHANGED, Statistic
from myosat.errors import UnitError
from myosat.kernel import datafile, units
from myosat.kernel.parameters import GRADES
from myosat.scenario.fields import Amount, BadValue, Choice, Line, Quantity, read_number
from myosat.scenario.problems import Problems, listed, show

SPLITS = ("calibration", "validation")
#: What targets are grouped by in a score; ``requirement`` is what the project asks of itself.
BLOCKS = ("mouse regeneration", "mouse ageing", "human ageing", "interventions", "requirement", "own")
SIGNS = ("higher", "lower")
CROSSINGS = ("rising", "falling")
SPREADS = ("SD", "SE")
#: Default tolerance: the larger of this many standard errors and this share of the observed value.
STANDARD_ERRORS, SHARE = 1.96, 0.15

BOUNDS = ("low", "high", "above", "below")
Time = Annotated[float, Quantity("day", "a time, zero or more, such as '14 days'")]
Number = Annotated[Any, Amount("a number, or a quantity such as '30 hours'")]


class Table(BaseModel):
    """A table of the file; a key that it does not list is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceTable(Table):
    """Where the figures come from; ``key`` is that of references.toml.

    A paper belongs to one split as a whole: ``split`` holds for every row that states none.
    ``read_in`` is the address of the page that the figures were read in.
    """

    citation: Annotated[str, Line(400)]
    doi: Annotated[str | None, Line()] = None
    key: Annotated[str | None, Line()] = None
    grade: Annotated[str | None, Choice("grade", lambda: GRADES)] = None
    read_in: Annotated[str | None, Line(400)] = None
    block: Annotated[str, Choice("block", lambda: BLOCKS)] = "own"
    split: Annotated[str | None, Choice("split", lambda: SPLITS)] = None


class CaseTable(Table):
    """A scenario with some fields set; or, with ``each_rate``, one for each rate changed by this share."""

    based_on: Annotated[str, Line(1000)]
    set: dict[str, Any] = {}
    each_rate: Annotated[
        float | None, Quantity("1", "a share above 0 and below 1, such as '20 %'", high=0.99, above=True)
    ] = None


class TargetTable(Table):
    """One target.

    ``by_construction`` marks a figure that the model is given, such as the resting fibre area: it is
    shown, but says nothing of the model and stays out of the score. ``weight`` counts in a fit alone.
    """

    name: Annotated[str | None, Line(80)] = None
    scenario: Annotated[str, Line(1000)]
    comparator: Annotated[str | None, Line(1000)] = None
    readout: Annotated[str, Line()]
    per: Annotated[str | None, Line()] = None
    time: Annotated[float | None, Quantity("day", "a time, zero or more, such as '14 days'")] = None
    window: Annotated[list[Time] | None, Field(min_length=2, max_length=2)] = None
    statistic: Annotated[str, Choice("statistic", lambda: list(STATISTICS))]
    fraction: Annotated[
        float | None, Quantity("1", "a share above 0 and below 1", high=1 - 1e-9, above=True)
    ] = None
    level: Number = None
    crossing: Annotated[str | None, Choice("crossing", lambda: CROSSINGS)] = None
    observed: Any = None
    unit: Annotated[str | None, Line()] = None
    low: Number = None
    high: Number = None
    above: Number = None
    below: Number = None
    spread: Number = None
    spread_kind: Annotated[str | None, Choice("kind of spread", lambda: SPREADS)] = None
    n: Annotated[int | None, Field(gt=0, strict=True)] = None
    tolerance: Number = None
    split: Annotated[str | None, Choice("split", lambda: SPLITS)] = None
    weight: Annotated[float, Field(gt=0.0, le=10.0)] = 1.0
    by_construction: Annotated[bool, Field(strict=True)] = False
    note: Annotated[str, Line(600)] = ""


class EvidenceFile(Table):
    """The shape of a target file."""

    source: SourceTable
    scenarios: dict[str, CaseTable] = {}
    target: Annotated[list[TargetTable], Field(min_length=1)]


#: The keys allowed in each table, by the first part of its field.
KEYS = {
    "": list(EvidenceFile.model_fields),
    "source": list(SourceTable.model_fields),
    "scenarios": list(CaseTable.model_fields),
    "target": list(TargetTable.model_fields),
}


@dataclass(frozen=True)
class Range:
    """The values that agree with a target, in its unit; an open end is not among them."""

    low: float = -math.inf
    high: float = math.inf
    open_low: bool = False
    open_high: bool = False

    def contains(self, value: float) -> bool:
        """Whether a value agrees; nan never does."""
        above = value > self.low if self.open_low else value >= self.low
        return above and (value < self.high if self.open_high else value <= self.high)

    def margin(self, value: float) -> float:
        """How far inside a value is; negative outside, and minus infinity for nan."""
        inside = min(value - self.low, self.high - value)
        return -math.inf if math.isnan(inside) else inside


@dataclass(frozen=True)
class Wanted:
    """What was observed, and what agrees with it.

    Attributes
    ----------
    observed
        In the unit of the target; "higher" or "lower"; None for a range or for no change.
    tolerance
        In the unit of the target; None for a range.
    """

    observed: float | str | None
    tolerance: float | None
    unit: str
    range: Range


def read_wanted(
    table: TargetTable, dimension: str, where: datafile.Field, problems: Problems
) -> Wanted | None:
    """What a table holds the model to; None, with problems noted, when that cannot be told.

    ``dimension`` is the canonical unit of what the statistic returns.
    """
    statistic = STATISTICS[table.statistic]
    if statistic.unit == "none":
        return _read_sign(table, where, problems)
    given = [key for key in BOUNDS if getattr(table, key) is not None]
    if table.observed is None and not given:
        allowed = f"a number with its unit; or a range: {listed(BOUNDS)}"
        problems.add((*where, "observed"), "is missing", allowed)
        return None
    unit = _unit(table, statistic, dimension, where, problems)
    if unit is None:
        return None
    reader = _Reader(table, unit, where, problems)
    return reader.range(given) if given else reader.observed()


def _unit(
    table: TargetTable, statistic: Statistic, dimension: str, where: datafile.Field, problems: Problems
) -> str | None:
    """The unit of the target: as stated, or that of the first quantity, or none for plain shares."""
    texts = [table.observed, *(getattr(table, key) for key in BOUNDS)]
    try:
        if table.unit is not None:
            unit = table.unit
        elif any(isinstance(text, str) for text in texts):
            unit = next(units.parse_quantity(text)[1] for text in texts if isinstance(text, str))
        else:
            unit = "1"
        fits = units.dimension_equal(unit, dimension)
    except UnitError as error:
        problems.add((*where, "unit" if table.unit is not None else "observed"), str(error))
        return None
    if not fits:
        message = "missing unit" if unit == "1" else f"wrong dimension: found {show(unit)}"
        problems.add((*where, "unit"), message, f"a unit like {dimension}")
        return None
    return unit


def _read_sign(table: TargetTable, where: datafile.Field, problems: Problems) -> Wanted | None:
    """A direction or no change, as a range of the relative change in percent."""
    before = len(problems.found)
    for key in (*BOUNDS, "unit", "spread"):
        if getattr(table, key) is not None:
            problems.add((*where, key), f"the statistic {table.statistic} has no '{key}'")
    limit = 100.0 * UNCHANGED
    if table.tolerance is not None:
        try:
            limit = 100.0 * read_number(table.tolerance, "1", "a share, such as '5 %'")
        except BadValue as error:
            problems.add((*where, "tolerance"), error.message, error.allowed)
    if table.statistic == "null":
        if table.observed is not None:
            problems.add((*where, "observed"), "the statistic null has no 'observed'")
        return Wanted(None, limit, "%", Range(-limit, limit)) if len(problems.found) == before else None
    if table.observed not in SIGNS:
        message = "is missing" if table.observed is None else f"found {show(table.observed)}"
        problems.add((*where, "observed"), message, listed(SIGNS))
    if len(problems.found) > before:
        return None
    higher = Range(low=limit, open_low=True)
    return Wanted(
        table.observed,
        limit,
        "%",
        higher if table.observed == "higher" else Range(high=-limit, open_high=True),
    )


@dataclass(frozen=True)
class _Reader:
    """Reads the numbers of one target into its unit."""

    table: TargetTable
    unit: str
    where: datafile.Field
    problems: Problems

    def number(self, key: str) -> float | None:
        """A plain number is in the unit of the target, a quantity is converted to it."""
        value: object = getattr(self.table, key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = float(value)
            if math.isfinite(value):
                return value
        what = f"a number, or a quantity in {self.unit}"
        try:
            if isinstance(value, str):
                return read_number(value, self.unit, what)
            raise BadValue(f"found {show(value)}", what)
        except BadValue as error:
            self.problems.add((*self.where, key), error.message, error.allowed)
            return None

    def range(self, given: list[str]) -> Wanted | None:
        """The range between the bounds given."""
        before = len(self.problems.found)
        for key in ("observed", "tolerance", "spread"):
            if getattr(self.table, key) is not None:
                self.problems.add((*self.where, key), f"a target with '{given[0]}' has no '{key}'")
        for first, second in (("low", "above"), ("high", "below")):
            if first in given and second in given:
                self.problems.add((*self.where, second), f"either '{first}' or '{second}', not both")
        found = {key: self.number(key) for key in given}
        if len(self.problems.found) > before:
            return None
        low, high = found.get("low", found.get("above")), found.get("high", found.get("below"))
        made = Range(
            -math.inf if low is None else low,
            math.inf if high is None else high,
            "above" in given,
            "below" in given,
        )
        if made.low > made.high:
            self.problems.add((*self.where, given[-1]), "the range ends before it starts")
            return None
        return Wanted(None, None, self.unit, made)

    def observed(self) -> Wanted | None:
        """The observed value with its tolerance."""
        observed = self.number("observed")
        before = len(self.problems.found)
        error = self._standard_error()
        if observed is None or len(self.problems.found) > before:
            return None
        tolerance = self._tolerance(observed, error)
        if tolerance is None:
            return None
        return Wanted(observed, tolerance, self.unit, Range(observed - tolerance, observed + tolerance))

    def _standard_error(self) -> float:
        table = self.table
        if table.spread is None:
            if table.spread_kind is not None:
                self.problems.add((*self.where, "spread_kind"), "there is no 'spread' for it")
            return 0.0
        spread = self.number("spread")
        if spread is None:
            return 0.0
        if spread < 0.0:
            self.problems.add((*self.where, "spread"), f"out of range: found {show(table.spread)}")
        if table.spread_kind == "SE":
            return spread
        if table.n is None:
            message = "a standard deviation needs 'n'"
            self.problems.add((*self.where, "spread"), message, "n, or spread_kind = 'SE'")
            return 0.0
        return spread / math.sqrt(table.n)

    def _tolerance(self, observed: float, error: float) -> float | None:
        raw = self.table.tolerance
        if raw is None:
            tolerance = max(STANDARD_ERRORS * error, SHARE * abs(observed))
        elif isinstance(raw, str) and raw.rstrip().endswith("%"):
            try:
                tolerance = abs(observed) * read_number(raw, "1", "a share of the observed value")
            except BadValue as bad:
                self.problems.add((*self.where, "tolerance"), bad.message, bad.allowed)
                return None
        else:
            number = self.number("tolerance")
            if number is None:
                return None
            tolerance = number
        if not tolerance > 0.0:
            message = "the tolerance is not above zero" if raw is not None else "is missing"
            self.problems.add((*self.where, "tolerance"), message, "a number above zero")
            return None
        return tolerance
