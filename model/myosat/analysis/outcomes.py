"""What the model made of one target, and how it is told."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from myosat.analysis.measures import STATISTICS, Series
from myosat.analysis.tables import number
from myosat.analysis.target_rows import Target


@dataclass(frozen=True)
class Outcome:
    """What the model made of one target.

    Attributes
    ----------
    predicted
        In the unit of the target; nan if the model gave nothing.
    detail
        Which case was the worst of several, or what the eigenvalues are.
    error_message
        Why the scenario could not be run; empty if it could.
    reason
        Why the model misses, in a sentence that somebody wrote.
    interval
        Where 90 % of observations are expected, in the unit of the target.
    run, other
        What was measured, and what it was compared with.
    """

    target: Target
    predicted: float
    detail: str = ""
    error_message: str = ""
    reason: str = ""
    interval: tuple[float, float] | None = None
    run: Series | None = field(default=None, repr=False, compare=False)
    other: Series | None = field(default=None, repr=False, compare=False)

    @property
    def covered(self) -> bool | None:
        """Whether the interval holds what was observed; None without an interval or one observed value."""
        if self.interval is None or not isinstance(self.target.observed, float) or not self.target.sized:
            return None
        return self.interval[0] <= self.target.observed <= self.interval[1]

    @property
    def met_if_still(self) -> bool:
        """Whether a model in which nothing ever changes would agree, as it does with any null."""
        still = STATISTICS[self.target.statistic].still
        return still is not None and self.target.range.contains(still * self.target.factor)

    @property
    def passed(self) -> bool:
        """Whether the prediction agrees with the target."""
        return self.target.range.contains(self.predicted)

    @property
    def result(self) -> Literal["pass", "miss", "input", "failed"]:
        """Whether it agrees; "input" when the model is given the figure, "failed" without a run."""
        if self.target.by_construction:
            return "input"
        if self.error_message:
            return "failed"
        return "pass" if self.passed else "miss"

    @property
    def error(self) -> float:
        """The normalised error.

        For an observed value, the difference over it (over the tolerance if it is zero). For a
        range, zero inside and outside the distance over its largest bound. A wrong sign, a change
        where there should be none, and a missing value count 1.
        """
        target, within = self.target, self.target.range
        if not math.isfinite(self.predicted):
            return 0.0 if self.passed else 1.0
        if target.statistic in ("direction", "relative_direction", "null"):
            return 0.0 if self.passed else 1.0
        if isinstance(target.observed, float):
            size = abs(target.observed) or (target.tolerance or 1.0)
            return (self.predicted - target.observed) / size
        if self.passed:
            return 0.0
        size = max((abs(bound) for bound in (within.low, within.high) if math.isfinite(bound)), default=0.0)
        return max(within.low - self.predicted, self.predicted - within.high) / size if size else 1.0


def row_of(outcome: Outcome) -> tuple[str, ...]:
    """One line of a table."""
    target = outcome.target
    unit = "" if target.unit == "1" else target.unit
    result = outcome.result.upper() if outcome.result in ("miss", "failed") else outcome.result
    observed, tolerance = observed_text(target), tolerance_text(target)
    between = "" if outcome.interval is None else " to ".join(figure(end) for end in outcome.interval)
    return target.id, observed, figure(outcome.predicted), between, tolerance, unit, result


def observed_text(target: Target) -> str:
    """What was observed, without its tolerance."""
    if isinstance(target.observed, str):
        return target.observed
    if target.observed is not None:
        return figure(target.observed)
    if target.statistic == "null":
        return "unchanged"
    low, high = target.range.low, target.range.high
    if math.isfinite(low) and math.isfinite(high):
        return f"{figure(low)} to {figure(high)}"
    if math.isfinite(low):
        return f"{'above' if target.range.open_low else 'at least'} {figure(low)}"
    return f"{'below' if target.range.open_high else 'at most'} {figure(high)}"


def tolerance_text(target: Target) -> str:
    """How far from it still agrees."""
    if target.tolerance is None:
        return "range"
    by = figure(target.tolerance)
    return f"by over {by}" if isinstance(target.observed, str) else f"+- {by}"


def wanted_text(target: Target) -> str:
    """What was observed with tolerance and unit."""
    tolerance = "" if target.tolerance is None else f" {tolerance_text(target)}"
    return f"{observed_text(target)}{tolerance}{unit_text(target)}"


def predicted_text(outcome: Outcome) -> str:
    """The prediction with its unit."""
    return figure(outcome.predicted) + unit_text(outcome.target)


def unit_text(target: Target) -> str:
    """The unit after a space; nothing for plain numbers."""
    return "" if target.unit == "1" else f" {target.unit}"


def figure(value: float) -> str:
    """A number as people write it, or that there is none."""
    return "none" if math.isnan(value) else number(value) if math.isfinite(value) else f"{value:g}"


def _plain(value: float | str | None) -> float | str | None:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def as_dict(outcome: Outcome) -> dict[str, object]:
    """Everything of an outcome as plain values."""
    target, ask = outcome.target, outcome.target.ask
    return {
        "name": target.id,
        "file": Path(target.file).name,
        "line": target.line,
        "citation": target.source.citation,
        "doi": target.source.doi,
        "grade": target.source.grade,
        "split": target.split,
        "block": target.source.block,
        "sized": target.sized,
        "weight": target.weight,
        "scenario": target.case.name,
        "comparator": None if target.comparator is None else target.comparator.name,
        "readout": target.readout,
        "per": target.per,
        "statistic": target.statistic,
        "time_day": ask.time,
        "window_day": None if ask.window is None else list(ask.window),
        "observed": target.observed,
        "low": _plain(target.range.low),
        "high": _plain(target.range.high),
        "predicted": _plain(outcome.predicted),
        "tolerance": target.tolerance,
        "unit": target.unit,
        "by_construction": target.by_construction,
        "result": outcome.result,
        "passed": None if outcome.result == "input" else outcome.passed,
        "error": _plain(outcome.error),
        "interval": None if outcome.interval is None else list(outcome.interval),
        "covered": outcome.covered,
        "reason": outcome.reason,
        "detail": outcome.error_message or outcome.detail,
        "note": target.note,
    }
