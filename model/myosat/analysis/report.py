"""What a validation says: one outcome per target, a score per split, the misses by name."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from myosat.analysis.tables import Table, number
from myosat.analysis.target_file import SPLITS
from myosat.analysis.target_rows import Target

if TYPE_CHECKING:
    import pandas

COLUMNS = ("target", "observed", "predicted", "tolerance", "unit", "result")


@dataclass(frozen=True)
class Outcome:
    """What the model made of one target.

    Attributes
    ----------
    predicted
        In the unit of the target; nan if the model gave nothing.
    detail
        Which case was the worst of several, what the eigenvalues are, or why there is no value.
    """

    target: Target
    predicted: float
    detail: str = ""

    @property
    def passed(self) -> bool:
        """Whether the prediction agrees with the target."""
        return self.target.range.contains(self.predicted)

    @property
    def result(self) -> Literal["pass", "miss", "input"]:
        """Whether the prediction agrees; or "input", when the model is given the figure."""
        if self.target.by_construction:
            return "input"
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


@dataclass(frozen=True)
class Score:
    """Targets of one split: how many, how many agree, and the root mean square of their errors.

    Figures that the model is given do not count; with no others, the error is nan.
    """

    n: int
    within: int
    nrmse: float


@dataclass(frozen=True)
class Report:
    """The outcome of every target, in the order of the files."""

    outcomes: tuple[Outcome, ...]

    def __len__(self) -> int:
        return len(self.outcomes)

    def __getitem__(self, id: str) -> Outcome:
        """The outcome of a target, by the name of its file and its own: ``hancock2012.name``."""
        for outcome in self.outcomes:
            if id in (outcome.target.id, outcome.target.name):
                return outcome
        raise KeyError(f"no target named {id!r}")

    @cached_property
    def score(self) -> Mapping[str, Score]:
        """The score of every split that has targets."""
        found: dict[str, Score] = {}
        for split in SPLITS:
            own = [outcome for outcome in self.outcomes if outcome.target.split == split]
            counted = [outcome for outcome in own if outcome.result != "input"]
            if own:
                mean = sum(outcome.error**2 for outcome in counted) / len(counted) if counted else math.nan
                within = sum(outcome.passed for outcome in counted)
                found[split] = Score(len(counted), within, math.sqrt(mean))
        return found

    @property
    def misses(self) -> list[Outcome]:
        """The targets that the model does not meet."""
        return [outcome for outcome in self.outcomes if outcome.result == "miss"]

    @property
    def passed(self) -> bool:
        """Whether every target is met."""
        return not self.misses

    def table(self, split: str | None = None) -> Table:
        """Name, observed, predicted, tolerance, and pass, miss or input; of all, or of one split."""
        rows = [_row(outcome) for outcome in self.outcomes if split in (None, outcome.target.split)]
        title = "" if split is None else self._headline(split)
        return Table(COLUMNS, rows, right=frozenset({1, 2}), title=title)

    def __str__(self) -> str:
        parts = [str(self.table(split)) for split in self.score]
        details = [f"  {o.target.id}: {o.detail}" for o in self.outcomes if o.detail]
        if details:
            parts.append("\n".join(["Details", *details]))
        names = [f"  {o.target.id}: {_predicted(o)}, wanted {_wanted(o.target)}" for o in self.misses]
        parts.append("\n".join([f"Misses: {len(names) or 'none'}", *names]))
        return "\n\n".join(parts)

    def _repr_html_(self) -> str:
        shown = [
            f"<p>{self._headline(split)}</p>{self.table(split).to_dataframe().to_html(index=False)}"
            for split in self.score
        ]
        return "".join(shown)

    def to_dict(self) -> dict[str, object]:
        """Scores and targets as plain values; what has no finite number is None."""
        score = {
            split: {"n": s.n, "within": s.within, "nrmse": _plain(s.nrmse)} for split, s in self.score.items()
        }
        return {"score": score, "targets": [_as_dict(outcome) for outcome in self.outcomes]}

    def to_json(self) -> str:
        """`to_dict` as JSON text."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"

    def to_dataframe(self) -> pandas.DataFrame:
        """One row per target."""
        import pandas

        return pandas.DataFrame([_as_dict(outcome) for outcome in self.outcomes])

    def _headline(self, split: str) -> str:
        score = self.score[split]
        inputs = sum(o.target.split == split and o.result == "input" for o in self.outcomes)
        line = f"{split}: {score.within} of {score.n} within tolerance, nRMSE {_number(score.nrmse)}"
        return f"{line}; {inputs} more given to the model, marked input" if inputs else line


def _row(outcome: Outcome) -> tuple[str, ...]:
    target = outcome.target
    unit = "" if target.unit == "1" else target.unit
    result = "MISS" if outcome.result == "miss" else outcome.result
    observed, tolerance = _observed(target), _tolerance(target)
    return target.id, observed, _number(outcome.predicted), tolerance, unit, result


def _observed(target: Target) -> str:
    if isinstance(target.observed, str):
        return target.observed
    if target.observed is not None:
        return _number(target.observed)
    if target.statistic == "null":
        return "unchanged"
    low, high = target.range.low, target.range.high
    if math.isfinite(low) and math.isfinite(high):
        return f"{_number(low)} to {_number(high)}"
    if math.isfinite(low):
        return f"{'above' if target.range.open_low else 'at least'} {_number(low)}"
    return f"{'below' if target.range.open_high else 'at most'} {_number(high)}"


def _tolerance(target: Target) -> str:
    if target.tolerance is None:
        return "range"
    by = _number(target.tolerance)
    return f"by over {by}" if isinstance(target.observed, str) else f"+- {by}"


def _wanted(target: Target) -> str:
    tolerance = "" if target.tolerance is None else f" {_tolerance(target)}"
    return f"{_observed(target)}{tolerance}{_unit(target)}"


def _predicted(outcome: Outcome) -> str:
    return _number(outcome.predicted) + _unit(outcome.target)


def _unit(target: Target) -> str:
    return "" if target.unit == "1" else f" {target.unit}"


def _number(value: float) -> str:
    return "none" if math.isnan(value) else number(value) if math.isfinite(value) else f"{value:g}"


def _plain(value: float | str | None) -> float | str | None:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _as_dict(outcome: Outcome) -> dict[str, object]:
    target, ask = outcome.target, outcome.target.ask
    return {
        "name": target.id,
        "file": Path(target.file).name,
        "line": target.line,
        "citation": target.source.citation,
        "doi": target.source.doi,
        "grade": target.source.grade,
        "split": target.split,
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
        "detail": outcome.detail,
        "note": target.note,
    }
